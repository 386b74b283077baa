// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/FleetPhone.h"

#include "app/simulator/SourceAddress.h"

#include <utility>

namespace firstring {

FleetPhone::FleetPhone(const BootMachine::Setup& setup, const QHostAddress& source, bool staysOn, QObject* parent)
    : QObject(parent)
    , m_machine(setup)
    , m_source(source)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { perform(m_machine.timer()); });
    if (!staysOn)
        return;
    const auto config = [this] { return hasEnded() ? &m_machine.config() : nullptr; };
    m_doors = new PhoneDoors(*findModel(setup.phone.model), QHostAddress(setup.localAddress), config, this);
    connect(m_doors, &PhoneDoors::told, this, [this](const QList<PhoneCommand>& commands) {
        for (const PhoneCommand& command : commands)
            obey(command);
    });
}

void FleetPhone::powerOn()
{
    if (!hasEnded())
        perform(m_machine.powerOn());
}

void FleetPhone::giveUp()
{
    if (hasEnded() || m_endedOnce)
        return;
    m_timer.stop();
    dropFetch();
    perform(m_machine.giveUp());
}

SimulatedPhoneStatus FleetPhone::status() const
{
    SimulatedPhoneStatus status = m_machine.status();
    if (m_doors) {
        status.address = m_machine.localAddress();
        status.webPort = m_doors->webPort();
        status.sipPort = m_doors->sipPort();
    }
    return status;
}

void FleetPhone::perform(const BootMachine::Action& action)
{
    Q_EMIT changed();
    if (const auto* fetch = std::get_if<BootMachine::Fetch>(&action)) {
        m_wanted = *fetch;
        Q_EMIT wantsSocket();
    } else if (const auto* wait = std::get_if<BootMachine::Wait>(&action)) {
        m_timer.start(wait->ms);
    } else if (!std::exchange(m_endedOnce, true)) {
        Q_EMIT ended();
    }
}

/// Told at its doors, which are shut until it has started.
void FleetPhone::obey(const PhoneCommand& command)
{
    using Kind = PhoneCommand::Kind;
    if (!hasEnded())
        return;
    switch (command.kind) {
    case Kind::Restart:
    case Kind::FastReboot:
        m_check.reset();
        perform(m_machine.restart(command.kind == Kind::FastReboot));
        break;
    case Kind::ClearLocal:
        m_machine.clearLocal();
        break;
    case Kind::PutLocal:
        m_machine.putLocal(command.settings);
        break;
    case Kind::CheckSync:
        if (m_check)
            return; // it is at it
        m_check = SyncCheck(m_machine.takenFiles());
        goOnChecking();
        break;
    }
}

void FleetPhone::goOnChecking()
{
    if (const auto place = m_check->next()) {
        m_wanted = {*place, FetchWant::Text, m_machine.userAgent()};
        Q_EMIT wantsSocket();
        return;
    }
    const bool changes = m_check->hasChanged();
    m_check.reset();
    if (changes)
        perform(m_machine.restart(false));
}

bool FleetPhone::beginFetch()
{
    if (hasEnded() && !m_check)
        return false;
    const QHostAddress source = SourceAddresses::isLoopback(m_wanted.place.host) ? m_source : QHostAddress();
    m_fetch = Fetch::create({m_wanted.place, m_wanted.want, m_wanted.userAgent, source}, *this, this);
    if (!m_fetch) {
        fetchEnded({.outcome = FetchResult::Outcome::Unreachable});
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
    const int before = m_machine.status().percent;
    m_machine.firmwareProgress(received, total);
    if (m_machine.status().percent != before)
        Q_EMIT changed();
}

void FleetPhone::fetchEnded(const FetchResult& result)
{
    dropFetch();
    if (!m_check)
        return perform(m_machine.fetched(result));
    m_check->fetched(result);
    goOnChecking();
}

void FleetPhone::dropFetch()
{
    if (Fetch* fetch = std::exchange(m_fetch, nullptr)) {
        fetch->deleteLater();
        Q_EMIT closedSocket();
    }
}

} // namespace firstring
