// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any datagrams arrive, at the well-known port first and then at the transfer's own: each answer of the handler is
// finished exactly once, no packet is longer than agreed, and an error text names no path.

#include "app/server/tftp/Opening.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

namespace {

struct Handler final : RequestHandler
{
    Answer answer(const Request& request) override
    {
        ++answered;
        Answer found;
        if (!request.path.startsWith('n')) {
            found.status = 200;
            found.body = QByteArray(3000, '\n');
        }
        return found;
    }
    void progress(quint64, qint64) override {}
    void finished(quint64, Ending, qint64, qint64) override { ++finishedCount; }
    void refused(Transport, const QString&, const QString&, int) override {}

    int answered = 0;
    int finishedCount = 0;
};

struct NoFiles final : FileOpener
{
    OpenFilePtr open(const BlobRef&) override { return nullptr; }
};

void checkPacket(const QByteArray& packet)
{
    fuzz::check(packet.size() >= 4 && packet.size() <= 4 + 65464, "a packet has a length that TFTP knows");
    fuzz::check(packet[1] != 5 || !packet.contains('/'), "an error text names no path");
}

} // namespace

/// The input is datagrams, each after one byte with its length; the time passes as that byte says, too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArrayView rest(data, static_cast<qsizetype>(size));
    const auto take = [&rest] {
        if (rest.isEmpty())
            return QByteArrayView();
        const qsizetype length = qMin<qsizetype>(static_cast<uchar>(rest.front()), rest.size() - 1);
        const QByteArrayView datagram = rest.sliced(1, length);
        rest = rest.sliced(1 + length);
        return datagram;
    };
    Handler handler;
    NoFiles files;
    quint64 nextId = 0;
    qint64 now = 0;
    {
        const tftp::Opening opening =
            tftp::open({handler, files, &nextId}, take(), QStringLiteral("192.0.2.1"), {}, now, 1000);
        if (!opening.reply.isEmpty())
            checkPacket(opening.reply);
        while (opening.transfer && !rest.isEmpty()) {
            now += static_cast<uchar>(rest.front()) * 10;
            opening.transfer->tick(now);
            opening.transfer->receive(take(), now);
            for (const QByteArray& packet : opening.transfer->takeOutput())
                checkPacket(packet);
        }
        if (opening.transfer)
            opening.transfer->stop(now);
    }
    fuzz::check(handler.answered == handler.finishedCount, "each answer is finished once");
    return 0;
}
