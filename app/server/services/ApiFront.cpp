// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/ApiFront.h"

#include "app/server/transport/HttpTransport.h"
#include "models/provisioning/Provisioner.h"

#include <atomic>

namespace firstring {

namespace {

/// Never the same again in this program: an answer may come when the server was started anew meanwhile.
quint64 newId()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

ApiFront::ApiFront(Provisioner& provisioner, const Clock& clock, Mailbox<ServerReport>::Handle reports)
    : m_provisioner(provisioner)
    , m_clock(clock)
    , m_reports(std::move(reports))
    , m_gate([this](api::ApiGate::Wrong what, const QString& source) { tell(what, source); })
{}

std::optional<api::Answer> ApiFront::admit(api::Request& head)
{
    head.id = newId();
    return m_gate.admit(head, m_clock.monotonicMs());
}

void ApiFront::ask(api::Request request)
{
    m_gate.opened(request);
    m_reports.post(AskApi{std::move(request)});
}

void ApiFront::giveUp(quint64 id)
{
    m_gate.closed(id);
    m_reports.post(ApiGivenUp{id});
}

void ApiFront::answer(quint64 id, const api::Answer& answer)
{
    m_gate.closed(id);
    if (m_transport)
        m_transport->answer(id, answer);
}

void ApiFront::tell(api::ApiGate::Wrong what, const QString& source)
{
    const EventId event = what == api::ApiGate::Wrong::First ? EventId::ApiRefused : EventId::ApiSilenced;
    m_provisioner.report({.id = event, .address = source, .transport = Transport::Https, .subject = source});
    m_audit.append({.kind = AuditKind::Access,
                    .timeMs = m_clock.nowMs(),
                    .address = source,
                    .subject = QString::fromLatin1(eventInfo(event).name)});
}

} // namespace firstring
