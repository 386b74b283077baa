// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/services/Service.h"
#include "app/server/transport/MdnsSocket.h"

#include <QTimer>

namespace firstring {

/// Tells old phones that look for a server by multicast DNS where our TFTP is. Starts behind TFTP. Server thread.
class MdnsService final : public Service
{
public:
    explicit MdnsService(const ServiceContext& context);

    Result<void> start(const ServerSettings& settings, const QHostAddress& address,
                       ServerEndpoints& endpoints) override;
    /// Phones get their files without it.
    bool isOptional(const ServerSettings&, const ServerEndpoints&) const override { return true; }
    void stop() override;
    void addressReturned() override;

private:
    Result<void> open();
    void flush();
    void report(const mdns::Responder::News& news);

    static constexpr qint64 toldEveryMs = 60'000; ///< one event of each asker

    const ServiceContext m_context;
    QHostAddress m_address;
    MdnsSocket m_socket;
    std::unique_ptr<mdns::Responder> m_responder; ///< while it is on
    QTimer m_timer;
    QHash<quint32, qint64> m_toldMs;
};

} // namespace firstring
