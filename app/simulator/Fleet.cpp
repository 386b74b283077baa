// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/Fleet.h"

#include <QNetworkInterface>

#include <chrono>
#include <utility>

namespace firstring {

namespace {

/// What a phone would call its own address, when it does not come from loopback.
QString ownAddress()
{
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            return address.toString();
    }
    return QStringLiteral("127.0.0.1");
}

} // namespace

Fleet::Fleet(const FleetPlan& plan, QObject* parent)
    : QObject(parent)
    , m_plan(plan)
    , m_random(plan.seed)
{
    QList<ServerPlace> servers;
    for (const QString& url : plan.rcsUrls) {
        if (const auto server = ServerPlace::fromUrl(url))
            servers << *server;
    }
    Q_ASSERT(!servers.isEmpty());
    const QString address = ownAddress();
    m_phones.reserve(static_cast<std::size_t>(plan.phones.size()));
    for (qsizetype i = 0; i < plan.phones.size(); ++i)
        add(plan.phones[i], servers[i % servers.size()], address);

    m_batch.setInterval(batchMs);
    connect(&m_batch, &QTimer::timeout, this, &Fleet::report);
}

void Fleet::add(const SimulatedPhone& phone, const ServerPlace& rcs, const QString& address)
{
    const QHostAddress source = m_sources.assign(phone.mac);
    BootMachine::Setup setup{phone, ServerPlace::fromUrl(phone.faults.startAt).value_or(rcs)};
    setup.localAddress = SourceAddresses::isLoopback(rcs.host) ? source.toString() : address;
    // Real phones of one model do not restart in step either.
    setup.rebootMs = m_plan.rebootMs + m_random.bounded(m_plan.rebootMs / 4 + 1);
    auto* run = new FleetPhone(setup, source, m_plan.stayOn, m_random, this);
    m_phones.push_back(run);
    connect(run, &FleetPhone::changed, this, [this, run] { m_dirty.insert(run); });
    connect(run, &FleetPhone::wantsSocket, this, [this, run] {
        m_inLine.push_back(run);
        grantSockets();
    });
    connect(run, &FleetPhone::closedSocket, this, [this] {
        --m_openSockets;
        grantSockets();
    });
    if (m_plan.record)
        connect(run, &FleetPhone::exchanged, this, [this](Exchange exchange) {
            exchange.atMs -= m_startMs;
            m_exchanges.append(exchange);
        });
    connect(run, &FleetPhone::ended, this, [this] { ++m_ended; });
}

void Fleet::start()
{
    m_startMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
            .count();
    m_batch.start();
    for (FleetPhone* phone : m_phones)
        QTimer::singleShot(m_random.bounded(m_plan.spreadMs + 1), phone, &FleetPhone::powerOn);
    QTimer::singleShot(m_plan.timeoutMs, this, [this] {
        for (FleetPhone* phone : m_phones)
            phone->giveUp();
    });
}

void Fleet::grantSockets()
{
    if (m_granting)
        return; // a phone that could not use its socket has asked for another: the loop below sees it
    m_granting = true;
    while (m_openSockets < maxSockets && !m_inLine.empty()) {
        FleetPhone* phone = m_inLine.front();
        m_inLine.pop_front();
        ++m_openSockets;
        if (!phone->beginFetch())
            --m_openSockets;
    }
    m_granting = false;
}

void Fleet::report()
{
    if (!m_exchanges.isEmpty())
        Q_EMIT exchanged(std::exchange(m_exchanges, {}));
    if (!m_dirty.empty()) {
        QList<SimulatedPhoneStatus> phones;
        phones.reserve(static_cast<qsizetype>(m_dirty.size()));
        for (const FleetPhone* phone : m_dirty)
            phones << phone->status();
        m_dirty.clear();
        Q_EMIT changed(phones);
    }
    if (m_ended == m_phones.size() && !m_plan.stayOn) {
        m_batch.stop();
        Q_EMIT finished();
    }
}

} // namespace firstring
