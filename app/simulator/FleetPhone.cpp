// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/FleetPhone.h"

#include "app/simulator/SourceAddress.h"

#include <chrono>
#include <utility>

namespace firstring {

namespace {

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

FleetPhone::FleetPhone(const BootMachine::Setup& setup, const QHostAddress& source, bool staysOn,
                       QRandomGenerator& random, QObject* parent)
    : QObject(parent)
    , m_machine(setup)
    , m_faults(setup.phone.faults)
    , m_random(random)
    , m_source(source)
{
    m_timer.setSingleShot(true);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_lost)
            fetchEnded({.outcome = FetchResult::Outcome::Unreachable});
        else
            begin();
    });
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
    if (hasEnded())
        return;
    for (const QString& offer : m_faults.offers)
        Q_EMIT exchanged({.atMs = nowMs(),
                          .mac = m_machine.status().mac,
                          .lane = LadderLane::Dhcp,
                          .end = ExchangeEnd::Told,
                          .asked = offer});
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
    m_askedMs = nowMs();
    m_lost = m_faults.lossPercent > 0 && static_cast<int>(m_random.bounded(100)) < m_faults.lossPercent;
    if (!m_lost && m_faults.delayMs == 0) {
        begin();
        return m_fetch != nullptr;
    }
    constexpr int lostMs = 300; // a real phone waits for seconds
    m_socketHeld = true;
    m_later.start(m_faults.delayMs + (m_lost ? lostMs : 0));
    return true;
}

void FleetPhone::begin()
{
    const QHostAddress source = SourceAddresses::isLoopback(m_wanted.place.host) ? m_source : QHostAddress();
    m_fetch = Fetch::create({.place = m_wanted.place,
                             .want = m_wanted.want,
                             .userAgent = m_wanted.userAgent,
                             .source = source,
                             .trustedPem = m_faults.trustedPem},
                            *this, this);
    if (m_fetch) {
        m_socketHeld = true;
        m_fetch->start();
    } else {
        fetchEnded({.outcome = FetchResult::Outcome::Unreachable});
    }
}

void FleetPhone::tell(const FetchResult& result)
{
    constexpr qsizetype mostHead = 400;
    constexpr ExchangeEnd ends[] = {ExchangeEnd::Took,   ExchangeEnd::Absent, ExchangeEnd::Refused,
                                    ExchangeEnd::Silent, ExchangeEnd::Broken, ExchangeEnd::Untrusted,
                                    ExchangeEnd::Took};
    Q_EMIT exchanged({.atMs = m_askedMs,
                      .durationMs = nowMs() - m_askedMs,
                      .mac = m_machine.status().mac,
                      .lane = m_machine.isRedirected() ? LadderLane::Config : LadderLane::Rcs,
                      .end = ends[static_cast<int>(result.outcome)],
                      .asked = m_wanted.place.text(),
                      .display = m_machine.status().display,
                      .status = result.status,
                      .bytes = result.size,
                      .head = result.body.left(mostHead)});
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
    if (m_faults.powerCutPercent > 0 && !m_wasCut && m_machine.status().percent >= m_faults.powerCutPercent &&
        m_machine.status().phase == SimulatedPhoneStatus::Phase::Firmware) {
        m_wasCut = m_cutting = true;
        tell({.outcome = FetchResult::Outcome::Broken, .size = received});
        QTimer::singleShot(0, this, [this] { // the transfer that tells this is still on the stack
            if (m_cutting)
                cutPower();
        });
    }
}

void FleetPhone::fetchEnded(const FetchResult& result)
{
    if (m_cutting)
        return cutPower(); // its last bytes were here already
    tell(result);
    dropFetch();
    if (!m_check)
        return perform(m_machine.fetched(result));
    m_check->fetched(result);
    goOnChecking();
}

void FleetPhone::cutPower()
{
    m_cutting = false;
    dropFetch();
    perform(m_machine.powerCut());
}

void FleetPhone::dropFetch()
{
    m_later.stop();
    if (Fetch* fetch = std::exchange(m_fetch, nullptr)) {
        fetch->abandon();
        fetch->deleteLater();
    }
    if (std::exchange(m_socketHeld, false))
        Q_EMIT closedSocket();
}

} // namespace firstring
