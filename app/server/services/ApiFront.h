// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/ServerMessages.h"
#include "app/server/api/ApiGate.h"
#include "app/server/http/ApiDoor.h"
#include "models/base/Clock.h"
#include "models/base/Mailbox.h"

namespace firstring {

class HttpTransport;
class Provisioner;

/// The server's side of the REST interface: lets requests in by their token, hands them to the main thread, where the
/// job is, and brings the answers back to their connections. Server thread; outlives the listeners.
class ApiFront final : public http::ApiDoor
{
public:
    /// \a provisioner: whom news about strangers are told.
    ApiFront(Provisioner& provisioner, const Clock& clock, Mailbox<ServerReport>::Handle reports);

    void setTokens(ApiTokens tokens) { m_gate.setTokens(std::move(tokens)); }
    /// The listener that answers are for; null: there is none any more.
    void serveOn(HttpTransport* transport) { m_transport = transport; }
    void answer(quint64 id, const api::Answer& answer);
    bool hasNews() const { return !m_audit.isEmpty(); }
    void addNews(ServerNews& news) { news.audit += std::exchange(m_audit, {}); }

    std::optional<api::Answer> admit(api::Request& head) override;
    void ask(api::Request request) override;
    void giveUp(quint64 id) override;

private:
    void tell(api::ApiGate::Wrong what, const QString& source);

    Provisioner& m_provisioner;
    const Clock& m_clock;
    Mailbox<ServerReport>::Handle m_reports;
    api::ApiGate m_gate;
    HttpTransport* m_transport = nullptr;
    QList<AuditRecord> m_audit;
};

} // namespace firstring
