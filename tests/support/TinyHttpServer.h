// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace firstring::test {

/// Answers every request for a path with exactly the bytes that a test gave for it, then closes unless told otherwise.
class TinyHttpServer : public QObject
{
public:
    struct Reply
    {
        QByteArray bytes;          ///< the whole answer, head included
        bool close = true;         ///< else it falls silent
        qsizetype piece = 1 << 20; ///< bytes of one write
    };

    TinyHttpServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                serve(socket);
        });
        m_server.listen(QHostAddress::LocalHost, 0);
    }

    quint16 port() const { return m_server.serverPort(); }
    /// A well-formed 200.
    static QByteArray ok(const QByteArray& body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QHash<QByteArray, Reply> replies; ///< by request target; absent: 404
    QList<QByteArray> requests;       ///< heads
    QList<QHostAddress> peers;
    qint64 sent = 0; ///< bytes that the sockets took

private:
    void serve(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 n) { sent += n; });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (!socket->peek(16 * 1024).contains("\r\n\r\n"))
                return;
            const QByteArray head = socket->readAll();
            requests << head;
            peers << socket->peerAddress();
            const Reply reply =
                replies.value(head.split(' ').value(1), {"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"});
            for (qsizetype at = 0; at < reply.bytes.size(); at += reply.piece) {
                socket->write(reply.bytes.mid(at, reply.piece));
                if (reply.piece < reply.bytes.size())
                    socket->flush();
            }
            if (reply.close)
                socket->disconnectFromHost();
        });
    }

    QTcpServer m_server;
};

} // namespace firstring::test
