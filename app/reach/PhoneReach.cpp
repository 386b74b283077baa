// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/PhoneReach.h"

#include "app/reach/PhoneCall.h"

namespace firstring {

PhoneReach::~PhoneReach()
{
    for (PhoneCall* call : std::as_const(m_calls))
        call->disconnect(this);
}

void PhoneReach::knowDoors(MacAddress mac, const QString& address, int webPort, int sipPort)
{
    m_doors.insert(mac, {address, webPort, sipPort});
}

void PhoneReach::start(const ReachOrder& order)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_order = order;
    m_waiting.assign(order.targets.begin(), order.targets.end());
    m_order.targets.clear();
    // From the event loop: whoever calls has not heard of the run yet.
    QMetaObject::invokeMethod(this, &PhoneReach::beginNext, Qt::QueuedConnection);
}

void PhoneReach::beginNext()
{
    while (m_running && !m_waiting.empty() && m_calls.size() < qMax(1, m_order.parallel)) {
        ReachTarget target = std::move(m_waiting.front());
        m_waiting.pop_front();
        const Doors doors = m_doors.value(target.mac);
        if (!doors.address.isEmpty() && doors.address == target.address && target.webPort == 80 &&
            target.sipPort == 5060) {
            target.webPort = doors.webPort;
            target.sipPort = doors.sipPort;
        }
        auto* call = new PhoneCall(m_order, target, this);
        m_calls.insert(call);
        connect(call, &PhoneCall::ended, this, [this, call](const ReachResult& result) { take(call, result); });
        Q_EMIT began(target.mac);
        call->start();
    }
    if (m_running && m_waiting.empty() && m_calls.isEmpty()) {
        m_running = false;
        m_order = {}; // with its password
        Q_EMIT finished();
    }
}

void PhoneReach::take(PhoneCall* call, const ReachResult& result)
{
    m_calls.remove(call);
    call->deleteLater();
    Q_EMIT ended(result);
    // Not at once: a thousand phones without an address would end inside one another.
    QMetaObject::invokeMethod(this, &PhoneReach::beginNext, Qt::QueuedConnection);
}

void PhoneReach::cancel()
{
    if (!m_running)
        return;
    for (const ReachTarget& target : std::exchange(m_waiting, {}))
        Q_EMIT ended({target.mac, ReachOutcome::Cancelled, {}, {}});
    const QSet<PhoneCall*> calls = m_calls;
    for (PhoneCall* call : calls)
        call->cancel();
}

} // namespace firstring
