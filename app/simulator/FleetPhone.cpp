// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/FleetPhone.h"

#include "app/simulator/SourceAddress.h"

#include <utility>

namespace firstring {

FleetPhone::FleetPhone(const BootMachine::Setup& setup, const QHostAddress& source, QObject* parent)
    : QObject(parent)
    , m_machine(setup)
    , m_source(source)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { perform(m_machine.timer()); });
}

void FleetPhone::powerOn()
{
    if (!hasEnded())
        perform(m_machine.powerOn());
}

void FleetPhone::giveUp()
{
    if (hasEnded())
        return;
    m_timer.stop();
    dropFetch();
    perform(m_machine.giveUp());
}

void FleetPhone::perform(const BootMachine::Action& action)
{
    Q_EMIT changed();
    if (const auto* fetch = std::get_if<BootMachine::Fetch>(&action)) {
        m_wanted = *fetch;
        Q_EMIT wantsSocket();
    } else if (const auto* wait = std::get_if<BootMachine::Wait>(&action)) {
        m_timer.start(wait->ms);
    } else {
        Q_EMIT ended();
    }
}

bool FleetPhone::beginFetch()
{
    if (hasEnded())
        return false;
    const QHostAddress source = SourceAddresses::isLoopback(m_wanted.place.host) ? m_source : QHostAddress();
    m_fetch = Fetch::create({m_wanted.place, m_wanted.want, m_wanted.userAgent, source}, *this, this);
    if (!m_fetch) {
        perform(m_machine.fetched({.outcome = FetchResult::Outcome::Unreachable}));
        return false;
    }
    m_fetch->start();
    return true;
}

bool FleetPhone::headCame(QByteArrayView head)
{
    const bool goOn = m_machine.firmwareHead(head);
    Q_EMIT changed();
    return goOn;
}

void FleetPhone::progressed(qint64 received, qint64 total)
{
    const int before = status().percent;
    m_machine.firmwareProgress(received, total);
    if (status().percent != before)
        Q_EMIT changed();
}

void FleetPhone::fetchEnded(const FetchResult& result)
{
    dropFetch();
    perform(m_machine.fetched(result));
}

void FleetPhone::dropFetch()
{
    if (Fetch* fetch = std::exchange(m_fetch, nullptr)) {
        fetch->deleteLater();
        Q_EMIT closedSocket();
    }
}

} // namespace firstring
