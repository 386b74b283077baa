// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes arrive on an HTTP connection, at once and in two pieces: the same answers come out, each answer of the
// handler is finished exactly once, and nothing is answered after a refusal.

#include "app/server/http/HttpExchange.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

namespace {

struct Handler final : RequestHandler
{
    Answer answer(const Request& request) override
    {
        ++answered;
        fuzz::check(request.path.startsWith('/'), "a path begins with a slash");
        fuzz::check(!request.path.contains('\0'), "no NUL in a path");
        Answer found;
        if (request.path == "/a") {
            found.status = 200;
            found.body = "0123456789";
            found.digest = "digest";
        }
        return found;
    }
    void progress(quint64, qint64) override {}
    void finished(quint64, Ending, qint64, qint64) override { ++finishedCount; }
    void refused(Transport, const QString&, const QString&, int status) override
    {
        fuzz::check(status >= 400 && status < 600, "a refusal has a status");
    }

    int answered = 0;
    int finishedCount = 0;
};

struct NoFiles final : FileOpener
{
    OpenFilePtr open(const BlobRef&) override { return nullptr; }
};

QByteArray converse(QByteArrayView first, QByteArrayView second)
{
    Handler handler;
    NoFiles files;
    quint64 nextId = 0;
    http::Context context{.handler = handler, .files = files, .nextId = &nextId};
    QByteArray all;
    {
        http::HttpExchange exchange(context, QStringLiteral("192.0.2.1"), {}, 0);
        for (const QByteArrayView part : {first, second}) {
            exchange.receive(part, 1);
            for (auto out = exchange.next(1); out.kind == http::Output::Kind::Bytes; out = exchange.next(1)) {
                all += out.bytes;
                exchange.taken(out.bytes.size(), 1);
            }
        }
        exchange.tick(20'000);
        exchange.delivered(exchange.takenTotal(), 20'000);
        exchange.connectionLost(20'000);
    }
    fuzz::check(handler.answered == handler.finishedCount, "each answer is finished once");
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const qsizetype cut = bytes.isEmpty() ? 0 : bytes.size() * static_cast<uchar>(bytes.back()) / 256;
    QByteArray whole = converse(bytes, {});
    QByteArray pieces = converse(bytes.first(cut), bytes.sliced(cut));
    // Whether the client must be told to go on depends on what has arrived; nothing else does.
    whole.replace("HTTP/1.1 100 Continue\r\n\r\n", "");
    pieces.replace("HTTP/1.1 100 Continue\r\n\r\n", "");
    fuzz::check(whole == pieces, "pieces mean the same as the whole");
    return 0;
}
