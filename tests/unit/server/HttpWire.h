// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/HttpTransport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QTimerEvent>

#include <memory>
#include <sys/socket.h>

namespace firstring {

/// One answer, taken apart.
struct HttpReply
{
    int status = 0;
    QByteArray version;
    QList<QPair<QByteArray, QByteArray>> fields; ///< names in lower case
    QByteArray body;

    /// Empty when absent; all of them joined by `|` when there are several.
    QByteArray field(const QByteArray& name) const
    {
        QByteArrayList found;
        for (const auto& [key, value] : fields) {
            if (key == name)
                found.append(value);
        }
        return found.join('|');
    }
};

/// What came back on one connection.
struct HttpTalk
{
    QList<HttpReply> replies;
    QByteArray rest; ///< what is no whole answer
    bool ended = false;

    QList<int> statuses() const
    {
        QList<int> all;
        for (const HttpReply& reply : replies)
            all.append(reply.status);
        return all;
    }
};

/// A phone's end of HTTP, byte by byte, on real sockets of loopback. Time is the test's: pass() moves it.
class HttpWire
{
public:
    HttpWire(HttpTransport& transport, ManualClock& clock, int port)
        : m_transport(transport)
        , m_clock(clock)
        , m_port(static_cast<quint16>(port))
    {}

    /// A connection of its own from here on.
    void connect()
    {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->setProxy(QNetworkProxy::NoProxy);
        m_got.clear();
        bool connected = false; // perhaps only for a moment
        const auto noted = QObject::connect(m_socket.get(), &QTcpSocket::connected, [&connected] { connected = true; });
        m_socket->connectToHost(QHostAddress::LocalHost, m_port);
        until([&] { return connected; });
        QObject::disconnect(noted);
    }
    void say(const QByteArray& bytes)
    {
        m_socket->write(bytes);
        m_socket->flush();
        until([this] { return m_socket->bytesToWrite() == 0 || isEnded(); });
    }
    /// Ends our direction only.
    void endSaying() { ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR); }
    /// Waits for that many whole answers, or the end.
    HttpTalk hear(int replies, const QList<int>& headOnly = {})
    {
        until([&] { return isEnded() || parsed(headOnly).replies.size() >= replies; });
        return parsed(headOnly);
    }
    /// Waits for the end of the connection.
    HttpTalk hearOut(const QList<int>& headOnly = {})
    {
        until([this] { return isEnded(); });
        return parsed(headOnly);
    }
    /// All of one connection: says \a bytes, and hears until the server ends it.
    HttpTalk talk(const QByteArray& bytes, const QList<int>& headOnly = {})
    {
        connect();
        say(bytes);
        return hearOut(headOnly);
    }
    /// The clock goes on, and the transport's timers have their turn.
    void pass(qint64 ms)
    {
        m_clock.advance(ms);
        for (QTimer* timer : m_transport.findChildren<QTimer*>()) {
            QTimerEvent event(timer->timerId());
            QCoreApplication::sendEvent(timer, &event);
        }
        breathe();
    }
    bool isEnded()
    {
        m_got += m_socket->readAll();
        return m_socket->state() == QAbstractSocket::UnconnectedState;
    }
    qint64 heardBytes()
    {
        breathe();
        return m_got.size() + m_socket->bytesAvailable();
    }
    /// All of it, as it came.
    QByteArray heard()
    {
        breathe();
        m_got += m_socket->readAll();
        return m_got;
    }
    QTcpSocket& socket() { return *m_socket; }
    HttpTransport& transport() { return m_transport; }
    quint16 port() const { return m_port; }

    /// Gives up after ten seconds of real time.
    template <typename Condition>
    static bool until(const Condition& condition)
    {
        for (int i = 0; i < 10'000; ++i) {
            if (condition())
                return true;
            breathe();
        }
        return condition();
    }
    static void breathe()
    {
        QEventLoop loop;
        QTimer::singleShot(1, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }

private:
    HttpTalk parsed(const QList<int>& headOnly)
    {
        HttpTalk talk{.rest = m_got, .ended = m_socket->state() == QAbstractSocket::UnconnectedState};
        while (true) {
            const qsizetype end = talk.rest.indexOf("\r\n\r\n");
            if (end < 0)
                return talk;
            HttpReply reply;
            const QByteArrayList lines = talk.rest.first(end).replace("\r\n", "\n").split('\n');
            reply.version = lines.first().left(8);
            reply.status = lines.first().mid(9, 3).toInt();
            for (const QByteArray& line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                reply.fields.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
            }
            const bool bare = headOnly.contains(talk.replies.size()) || reply.status == 304 || reply.status / 100 == 1;
            const qint64 length = bare ? 0 : reply.field("content-length").toLongLong();
            if (talk.rest.size() < end + 4 + length)
                return talk;
            reply.body = talk.rest.mid(end + 4, length);
            talk.rest.remove(0, end + 4 + length);
            talk.replies.append(reply);
        }
    }

    HttpTransport& m_transport;
    ManualClock& m_clock;
    quint16 m_port;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_got;
};

} // namespace firstring
