// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/Fetch.h"

#include <QSslSocket>

namespace firstring {

/// GET of one file as a phone does it: one connection for one request, User-Agent, Content-Length or the end of the
/// connection, no chunks, no redirections; over HTTPS with the roots it has and the name checked. A phone that has seen
/// enough closes the connection.
class HttpFetch final : public Fetch
{
public:
    HttpFetch(const Request& request, FetchWatcher& watcher, QObject* parent);

    void start() override;

private:
    void close(FetchResult::Outcome outcome) override;
    void connected();
    void readable();
    bool readHead();
    void disconnected();
    bool isHttps() const { return m_request.place.transport == FetchTransport::Https; }

    QSslSocket m_socket; ///< plain until it is told to encrypt
    QByteArray m_head;
    bool m_inBody = false;
    int m_status = 0;
    qint64 m_length = -1;
};

} // namespace firstring
