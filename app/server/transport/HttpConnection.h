// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/HttpExchange.h"
#include "app/server/transport/ByteChannel.h"
#include "models/base/Clock.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace firstring {

/// How a connection says what it waits for; the transport that made it knows how to wait.
class Readiness
{
public:
    virtual ~Readiness() = default;
    /// From now on tell readReady() or writeReady() of the connection.
    virtual void want(bool read, bool write) = 0;
    /// The descriptor is about to be closed; called once, last.
    virtual void stop() = 0;
};

/// One accepted connection: moves bytes between its channel and the machine, nothing more.
///
/// A bare descriptor below the channel instead of a QTcpSocket, which cannot send files, hides how much the phone has
/// acknowledged, and closes both directions when a client closes one. Server thread; owned by HttpTransport.
class HttpConnection final
{
    Q_DECLARE_TR_FUNCTIONS(HttpConnection)

public:
    /// \a closed is called once, last; the connection must outlive that call.
    HttpConnection(std::unique_ptr<ByteChannel> channel, http::Context& context, const QString& source,
                   const SiteAddress& site, const Clock& clock, std::function<void(HttpConnection*)> closed);
    ~HttpConnection();
    HttpConnection(const HttpConnection&) = delete;
    HttpConnection& operator=(const HttpConnection&) = delete;

    /// The address at the other end of the connection.
    const QString& source() const { return m_source; }
    /// Looks how much the phone has acknowledged.
    void measure();
    /// Deadlines; about once a second.
    void tick();
    void close();
    /// Its client waits for the answer of the REST interface with this id.
    bool awaits(quint64 id) const { return m_exchange.awaits(id); }
    void answer(const api::Answer& answer);
    /// The request whose answer was to come later; 0: none.
    quint64 waitsFor() const { return m_exchange.waitsFor(); }
    void askAgain();

    /// Before the first byte; reading is wanted at first.
    void setReadiness(std::unique_ptr<Readiness> readiness) { m_readiness = std::move(readiness); }
    void readReady();
    void writeReady();

private:
    bool isOpen() const { return m_channel != nullptr; }
    void noteOpened();
    void noteProxied();
    void tellTrouble(const QString& why);
    void listenOn();
    void pump();
    void want(bool read, bool write);
    void finish();
    void endSending();
    void readLeft();

    std::unique_ptr<ByteChannel> m_channel; ///< null: closed
    http::Context& m_context;
    const Clock& m_clock;
    QString m_source;
    SiteAddress m_site;
    http::HttpExchange m_exchange;
    std::unique_ptr<Readiness> m_readiness;
    qint64 m_openBy = 0; ///< the handshake must be over; 0: it is
    bool m_wantsRead = true;
    bool m_wantsWrite = false;
    bool m_inputEnded = false;
    std::function<void(HttpConnection*)> m_closed;
    qint64 m_lingerUntil = 0; ///< monotonic milliseconds; 0: our direction is still open
    qint64 m_discarded = 0;
};

} // namespace firstring
