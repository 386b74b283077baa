// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/tftp/Opening.h"
#include "tests/unit/server/Shelf.h"

namespace firstring::test {

inline QByteArray ack(quint64 block)
{
    return QByteArray("\0\4", 2) + static_cast<char>((block >> 8) & 0xff) + static_cast<char>(block & 0xff);
}

inline QByteArray rrq(const QByteArray& name, const QByteArray& mode = "octet", const QByteArrayList& options = {})
{
    QByteArray packet = QByteArray("\0\1", 2) + name + '\0' + mode + '\0';
    for (const QByteArray& word : options)
        packet += word + '\0';
    return packet;
}

/// The first bytes of a RuledFile.
inline QByteArray ruled(qint64 size)
{
    QByteArray content(size, Qt::Uninitialized);
    RuledFile(size).read(0, content.data(), size);
    return content;
}

/// A phone at the other end of a wire that loses nothing by itself.
struct TftpBench
{
    Shelf shelf;
    ShelfFiles files;
    quint64 nextId = 0;
    qint64 now = 1000;
    tftp::Opening opening;
    QList<QByteArray> packets;

    /// Its request; false: no transfer came of it. \a unanswered: bytes that go out before it has shown that it is
    /// there.
    bool ask(const QByteArray& request, qint64 unanswered = 1'000'000'000)
    {
        opening = tftp::open({shelf, files, &nextId}, request, QStringLiteral("192.0.2.1"), {}, now, unanswered);
        if (opening.transfer)
            packets = opening.transfer->takeOutput();
        return opening.transfer != nullptr;
    }
    /// What the server sends on that.
    QList<QByteArray> send(const QByteArray& datagram, qint64 after = 1)
    {
        now += after;
        opening.transfer->receive(datagram, now);
        return packets = opening.transfer->takeOutput();
    }
    /// Lets time pass until something is sent or the transfer ends; how long it took.
    qint64 silence()
    {
        const qint64 from = now;
        while (!opening.transfer->isOver() && packets.isEmpty()) {
            now = opening.transfer->deadline();
            opening.transfer->tick(now);
            packets = opening.transfer->takeOutput();
        }
        return now - from;
    }
    /// Takes everything; the content.
    QByteArray takeAll(int blockSize = 512)
    {
        QByteArray content;
        quint64 block = 1;
        while (!opening.transfer->isOver()) {
            const QByteArray data = packets.value(0);
            if (data.size() < 4)
                break;
            content += data.sliced(4);
            send(ack(block++));
            if (data.size() - 4 < blockSize)
                break;
        }
        return content;
    }
    ~TftpBench()
    {
        if (opening.transfer)
            opening.transfer->stop(now);
    }
};

} // namespace firstring::test
