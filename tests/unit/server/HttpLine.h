// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/HttpExchange.h"
#include "tests/unit/server/Shelf.h"

namespace firstring::http {

/// A client and its connection, without a socket.
struct Line
{
    Shelf shelf;
    ShelfFiles files;
    quint64 nextId = 0;
    Context context{.handler = shelf, .files = files, .date = "Mon, 05 Jan 2026 07:00:00 GMT", .nextId = &nextId};
    qint64 now = 0;
    HttpExchange exchange{context, QStringLiteral("192.0.2.1"), {QStringLiteral("192.0.2.9"), 8080}, 0};
    bool finished = false;
    bool dropped = false;

    Line()
    {
        shelf.put("a", "0123456789");
        shelf.put("empty", "");
        shelf.put("big", QByteArray(50'000, 'b'));
        shelf.putBlob("fw", "d", 100'000);
        shelf.putBlob("gone", "x", 100);
        files.files.insert("d", std::make_shared<RuledFile>(100'000));
    }
    ~Line() { exchange.connectionLost(now); }

    /// Everything that comes out; \a deliver: and is acknowledged.
    QByteArray drain(bool deliver = true)
    {
        QByteArray all;
        while (true) {
            const Output output = exchange.next(now);
            if (output.kind == Output::Kind::Bytes) {
                all += output.bytes;
                exchange.taken(output.bytes.size(), now);
            } else if (output.kind == Output::Kind::File) {
                QByteArray part(qMin<qint64>(output.length, 3000), Qt::Uninitialized);
                if (output.file->read(output.offset, part.data(), part.size()) != part.size()) {
                    exchange.fileFailed(now);
                    continue;
                }
                all += part;
                exchange.taken(part.size(), now);
            } else {
                finished = output.kind == Output::Kind::Finish;
                dropped = output.kind == Output::Kind::Drop;
                break;
            }
        }
        if (deliver)
            exchange.delivered(exchange.takenTotal(), now);
        return all;
    }
    QByteArray say(const QByteArray& bytes)
    {
        exchange.receive(bytes, now);
        return drain();
    }
    QByteArray get(const QByteArray& path, const QByteArray& fields = {}, const QByteArray& method = "GET")
    {
        return say(method + ' ' + path + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n");
    }
};

inline int statusOf(const QByteArray& reply)
{
    return reply.mid(9, 3).toInt();
}

inline QByteArray bodyOf(const QByteArray& reply)
{
    return reply.mid(reply.indexOf("\r\n\r\n") + 4);
}

} // namespace firstring::http
