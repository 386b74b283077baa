// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/HttpCases.h"
#include "tests/unit/server/Shelf.h"

#include <QRegularExpression>

namespace firstring {

namespace {

using Wire = HttpWire;
constexpr bool must = true;
constexpr bool should = false;

QByteArray get(const QByteArray& name, const QByteArray& lines = {})
{
    return "GET /" + name + " HTTP/1.1\r\nHost: h\r\n" + lines + "\r\n";
}

/// The first answer to hello.txt with these lines; nothing when the tail does not follow it.
HttpReply hello(Wire& wire, const QByteArray& lines)
{
    const HttpTalk talk = wire.talk(get("hello.txt", lines) + httpTail);
    return talk.replies.size() == 2 && talk.rest.isEmpty() ? talk.replies[0] : HttpReply{};
}

QByteArray ruled(qint64 from, qint64 length)
{
    QByteArray content(length, Qt::Uninitialized);
    RuledFile(httpFiles::bigSize).read(from, content.data(), length);
    return content;
}

} // namespace

std::vector<HttpCase> httpAnswerCases()
{
    return {
        // What every answer says
        {"Date, type, length and entity tag", must,
         [](Wire& w) {
             const HttpReply reply = hello(w, {});
             static const QRegularExpression date(QStringLiteral(
                 "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-3]\\d [A-Z][a-z]{2} \\d{4} [0-2]\\d:[0-5]\\d:[0-6]\\d GMT$"));
             WANT(date.match(QString::fromLatin1(reply.field("date"))).hasMatch());
             WANT(reply.field("content-length") == "12");
             WANT(reply.field("content-type") == "text/plain; charset=utf-8");
             WANT(reply.field("etag").startsWith('"') && reply.field("etag").endsWith('"'));
             WANT(reply.field("transfer-encoding").isEmpty());
             return QString();
         }},
        // Connections (RFC 9112 9)
        {"pipelined requests are answered in their order", must,
         [](Wire& w) {
             const HttpTalk talk = w.talk(get("hello.txt") + get("no") + get("empty.txt") + httpTail);
             WANT_TALK(talk, (QList<int>{200, 404, 200, 200}));
             WANT(talk.replies[0].body == httpFiles::hello && talk.replies[3].body == httpFiles::tail);
             return QString();
         }},
        {"Connection: close is obeyed", must,
         [](Wire& w) {
             const HttpTalk talk = w.talk(get("hello.txt", "Connection: foo, CLOSE\r\n") + get("tail.txt"));
             WANT_TALK(talk, (QList<int>{200}));
             WANT(talk.replies[0].field("connection") == "close");
             return QString();
         }},
        {"a client that ends its direction still hears the answer", must,
         [](Wire& w) {
             w.connect();
             w.say(get("hello.txt"));
             w.endSaying();
             const HttpTalk talk = w.hearOut();
             WANT_TALK(talk, (QList<int>{200}));
             return QString();
         }},
        {"a hundred requests on one connection", should,
         [](Wire& w) {
             const HttpTalk talk = w.talk(get("hello.txt").repeated(100) + httpTail);
             WANT(talk.statuses() == QList<int>(101, 200));
             return QString();
         }},
        // Deadlines
        {"half a head is cut after ten seconds", must,
         [](Wire& w) {
             w.connect();
             w.say("GET /hello.txt HTTP/1.1\r\nHost: h\r\n");
             Wire::breathe();
             w.pass(9'900);
             WANT(!w.isEnded());
             w.pass(200);
             const HttpTalk talk = w.hearOut();
             WANT_TALK(talk, (QList<int>{408}));
             return QString();
         }},
        {"a head that drips is cut at the same time", must,
         [](Wire& w) {
             w.connect();
             w.say("GET /hello.txt HTTP/1.1\r\n");
             for (int i = 0; i < 10 && !w.isEnded(); ++i) {
                 w.say("X: y\r\n");
                 Wire::breathe();
                 w.pass(1'010);
             }
             const HttpTalk talk = w.hearOut();
             WANT_TALK(talk, (QList<int>{408}));
             return QString();
         }},
        {"a body that drips is cut too", should,
         [](Wire& w) {
             w.connect();
             w.say(get("hello.txt", "Content-Length: 500\r\n") + "a");
             Wire::breathe();
             for (int i = 0; i < 70 && !w.isEnded(); ++i) {
                 w.say("a");
                 Wire::breathe();
                 w.pass(1'010);
             }
             const HttpTalk talk = w.hearOut();
             WANT_TALK(talk, (QList<int>{408}));
             return QString();
         }},
        {"who says nothing is let go without a word", must,
         [](Wire& w) {
             w.connect();
             Wire::breathe();
             w.pass(10'100);
             const HttpTalk talk = w.hearOut();
             WANT_TALK(talk, (QList<int>{}));
             return QString();
         }},
        {"between two requests there is a minute", should,
         [](Wire& w) {
             w.connect();
             w.say(get("hello.txt"));
             w.hear(1);
             w.pass(59'000);
             WANT(!w.isEnded());
             w.say(get("hello.txt"));
             WANT(w.hear(2).replies.size() == 2);
             w.pass(60'100);
             const HttpTalk talk = w.hearOut();
             WANT_TALK(talk, (QList<int>{200, 200}));
             return QString();
         }},
        {"a reader that takes nothing is dropped", must,
         [](Wire& w) {
             w.connect();
             w.socket().setReadBufferSize(1024);
             w.say(get("big.bin"));
             Wire::until([&] { return w.socket().bytesAvailable() >= 1024; });
             for (int i = 0; i < 100; ++i)
                 Wire::breathe();
             w.pass(1'000);
             w.pass(121'000);
             w.pass(121'000);
             WANT(Wire::until([&] { return w.transport().connections() == 0; }));
             return QString();
         }},
        {"a slow reader that goes on is not", should,
         [](Wire& w) {
             w.connect();
             w.socket().setReadBufferSize(256 * 1024);
             w.say(get("big.bin"));
             for (int i = 0; i < 4; ++i) {
                 Wire::until([&] { return w.socket().bytesAvailable() >= 200 * 1024; });
                 w.socket().read(w.socket().bytesAvailable());
                 for (int j = 0; j < 20; ++j)
                     Wire::breathe();
                 w.pass(100'000);
             }
             WANT(w.transport().connections() == 1);
             w.socket().abort();
             return QString();
         }},
        // Bodies
        {"a body beyond the limit gets 413", must,
         [](Wire& w) {
             const HttpTalk talk = w.talk(get("hello.txt", "Content-Length: 100000000\r\n"));
             WANT_TALK(talk, (QList<int>{413}));
             return QString();
         }},
        {"who waits for 100 gets it", should,
         [](Wire& w) {
             w.connect();
             w.say(get("hello.txt", "Content-Length: 5\r\nExpect: 100-continue\r\nConnection: close\r\n"));
             WANT(w.hear(1).statuses() == QList<int>{100});
             w.say("12345");
             const HttpTalk talk = w.hearOut();
             WANT_TALK(talk, (QList<int>{100, 200}));
             return QString();
         }},
        // Conditions and ranges (RFC 9110 13 and 14)
        {"what is known already gets 304", must,
         [](Wire& w) {
             const QByteArray etag = hello(w, {}).field("etag");
             const HttpReply reply = hello(w, "If-None-Match: \"x\", W/" + etag + "\r\n");
             WANT(reply.status == 304 && reply.field("etag") == etag);
             return QString();
         }},
        {"what must be another gets 412", should,
         [](Wire& w) {
             WANT(hello(w, "If-Match: \"x\"\r\n").status == 412);
             return QString();
         }},
        {"a range", must,
         [](Wire& w) {
             const HttpReply reply = hello(w, "Range: bytes=2-4\r\n");
             WANT(reply.status == 206 && reply.body == "llo");
             WANT(reply.field("content-range") == "bytes 2-4/12");
             WANT(reply.field("content-length") == "3");
             return QString();
         }},
        {"the last bytes", should,
         [](Wire& w) {
             const HttpReply reply = hello(w, "Range: bytes=-4\r\n");
             WANT(reply.status == 206 && reply.body == "one\n");
             return QString();
         }},
        {"a range beyond the end gets 416", must,
         [](Wire& w) {
             const HttpReply reply = hello(w, "Range: bytes=12-\r\n");
             WANT(reply.status == 416 && reply.field("content-range") == "bytes */12");
             return QString();
         }},
        {"several ranges, or odd ones, bring all of it", should,
         [](Wire& w) {
             for (const char* odd : {"bytes=0-1,3-4", "bytes=4-2", "bytes=x-", "lines=1-2", "bytes=0-0-0"}) {
                 const HttpReply reply = hello(w, QByteArray("Range: ") + odd + "\r\n");
                 WANT(reply.status == 200 && reply.body == httpFiles::hello);
             }
             return QString();
         }},
        {"a range only if it is still the same", must,
         [](Wire& w) {
             const QByteArray etag = hello(w, {}).field("etag");
             WANT(hello(w, "Range: bytes=0-1\r\nIf-Range: \"old\"\r\n").status == 200);
             WANT(hello(w, "Range: bytes=0-1\r\nIf-Range: W/" + etag + "\r\n").status == 200);
             WANT(hello(w, "Range: bytes=0-1\r\nIf-Range: Mon, 05 Jan 2026 07:00:00 GMT\r\n").status == 200);
             WANT(hello(w, "Range: bytes=0-1\r\nIf-Range: " + etag + "\r\n").status == 206);
             return QString();
         }},
        {"ranges beyond 2 GiB, and then the connection goes on", should,
         [](Wire& w) {
             const qint64 from = httpFiles::bigSize - 700;
             const HttpTalk talk = w.talk(get("big.bin", "Range: bytes=" + QByteArray::number(from) + "-\r\n") +
                                              "HEAD /big.bin HTTP/1.1\r\nHost: h\r\n\r\n" + httpTail,
                                          {1});
             WANT_TALK(talk, (QList<int>{206, 200, 200}));
             WANT(talk.replies[0].body == ruled(from, 700));
             WANT(talk.replies[1].field("content-length") == QByteArray::number(httpFiles::bigSize));
             return QString();
         }},
        {"dates of a client's copy change nothing", should,
         [](Wire& w) {
             WANT(hello(w, "If-Modified-Since: Mon, 05 Jan 2037 07:00:00 GMT\r\n").status == 200);
             return QString();
         }},
    };
}

} // namespace firstring
