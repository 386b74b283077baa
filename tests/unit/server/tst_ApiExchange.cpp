// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/HttpExchange.h"
#include "tests/unit/server/Shelf.h"

#include <QTest>

using namespace firstring;
using namespace firstring::http;

namespace {

/// Lets in who shows `good`, and writes down what it is asked.
struct Door final : ApiDoor
{
    quint64 last = 0;
    QList<api::Request> asked;
    QList<quint64> givenUp;

    std::optional<api::Answer> admit(api::Request& head) override
    {
        head.id = ++last;
        if (head.token == "good")
            return {};
        return api::problem(401, QStringLiteral("TOKEN_WRONG"), QStringLiteral("No."));
    }
    void ask(api::Request request) override { asked.append(std::move(request)); }
    void giveUp(quint64 id) override { givenUp.append(id); }
};

struct Line
{
    Shelf shelf;
    ShelfFiles files;
    Door door;
    quint64 nextId = 0;
    Context context{.handler = shelf, .files = files, .nextId = &nextId, .transport = Transport::Https, .api = &door};
    qint64 now = 0;
    std::unique_ptr<HttpExchange> exchange =
        std::make_unique<HttpExchange>(context, QStringLiteral("192.0.2.1"), SiteAddress(), 0);
    Output::Kind last = Output::Kind::Nothing;

    Line()
    {
        shelf.put("a", "0123456789");
        files.files.insert("d", std::make_shared<RuledFile>(1000));
    }
    ~Line() { hangUp(); }
    void hangUp()
    {
        if (exchange)
            exchange->connectionLost(now);
        exchange.reset();
    }
    QByteArray drain()
    {
        QByteArray all;
        while (true) {
            const Output output = exchange->next(now);
            last = output.kind;
            if (output.kind == Output::Kind::Bytes) {
                all += output.bytes;
                exchange->taken(output.bytes.size(), now);
            } else if (output.kind == Output::Kind::File) {
                QByteArray part(output.length, Qt::Uninitialized);
                output.file->read(output.offset, part.data(), part.size());
                all += part;
                exchange->taken(part.size(), now);
            } else {
                break;
            }
        }
        exchange->delivered(exchange->takenTotal(), now);
        return all;
    }
    QByteArray say(const QByteArray& bytes)
    {
        exchange->receive(bytes, now);
        return drain();
    }
    QByteArray answer(const api::Answer& answer)
    {
        exchange->provide(answer, now);
        return drain();
    }
};

QByteArray request(const QByteArray& line, const QByteArray& fields = {}, const QByteArray& body = {})
{
    return line + " HTTP/1.1\r\nHost: h\r\nAuthorization: bearer good\r\n" + fields +
           (body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n" +
           body;
}

int statusOf(const QByteArray& reply)
{
    return reply.mid(9, 3).toInt();
}

} // namespace

/// The part of a connection that speaks with the REST interface.
class tst_ApiExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndAnswers();
    void phonesAreNotConcerned();
    void bodies_data();
    void bodies();
    void aBodyInPieces();
    void strangersSendNothing();
    void manyBodiesAreBounded();
    void deadlines();
    void pipelining();
    void hangingUp();
    void files();
};

void tst_ApiExchange::asksAndAnswers()
{
    Line line;
    QVERIFY(
        line.say(request("PUT /api/v1/phones/1%2f2?a=b", "If-Match: \"t\"\r\nIf-None-Match: *\r\n", "{}")).isEmpty());
    QCOMPARE(line.door.asked.size(), 1);
    const api::Request& asked = line.door.asked[0];
    QCOMPARE(asked.method, QByteArray("PUT"));
    QCOMPARE(asked.path, QByteArray("/api/v1/phones/1/2"));
    QCOMPARE(asked.query, QByteArray("a=b"));
    QCOMPARE(asked.token, QByteArray("good"));
    QCOMPARE(asked.ifMatch, QByteArray("t"));
    QCOMPARE(asked.ifNoneMatch, QByteArray("*"));
    QCOMPARE(asked.body, QByteArray("{}"));
    QCOMPARE(asked.source, "192.0.2.1");
    QVERIFY(line.exchange->awaits(asked.id));
    api::Answer answer = api::json({{"x", 1}}, 201);
    answer.headers.append(api::Header{"ETag", "\"u\""});
    QCOMPARE(line.answer(answer),
             QByteArray("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 7\r\n"
                        "ETag: \"u\"\r\nCache-Control: no-store\r\n\r\n{\"x\":1}"));
    QVERIFY(!line.exchange->awaits(asked.id));
    // The connection stays; 204 has neither length nor body, HEAD no body.
    line.say(request("DELETE /api/v1/phones/1"));
    QVERIFY(!line.answer({.status = 204}).contains("Content-"));
    line.say(request("HEAD /api/v1"));
    const QByteArray head = line.answer(api::json({{"x", 1}}));
    QVERIFY(head.contains("Content-Length: 7\r\n") && head.endsWith("\r\n\r\n"));
    line.say(request("PATCH /api/v1"));
    api::Answer no = api::problem(405, "METHOD", "No.");
    no.headers.append(api::Header{"Allow", "GET"});
    QCOMPARE(line.answer(no).count("Allow: GET\r\n"), 1);
    QCOMPARE(line.last, Output::Kind::Nothing);
    // Nothing of it is the phones' handler's to know.
    QVERIFY(line.shelf.requests.isEmpty() && line.shelf.ends.isEmpty() && line.shelf.refusals.isEmpty());
}

void tst_ApiExchange::phonesAreNotConcerned()
{
    Line line;
    QCOMPARE(statusOf(line.say(request("GET /a"))), 200);
    QCOMPARE(statusOf(line.say(request("GET /api/v1x"))), 404);
    QCOMPARE(statusOf(line.say(request("GET /api"))), 404);
    QCOMPARE(statusOf(line.say(request("PUT /api", {}, "x"))), 405);
    QVERIFY(line.door.asked.isEmpty());
    QCOMPARE(line.door.last, quint64(0));

    Line other;
    other.context.api = nullptr;
    QCOMPARE(statusOf(other.say(request("GET /api/v1"))), 404);
    QCOMPARE(statusOf(other.say(request("PUT /api/v1/phones/1", {}, "x"))), 405);
}

void tst_ApiExchange::bodies_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("kept");
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("plain") << QByteArray("Content-Length: 3\r\n") << QByteArray("abc") << 0 << QByteArray("abc");
    QTest::newRow("none") << QByteArray("Content-Length: 0\r\n") << QByteArray() << 0 << QByteArray();
    QTest::newRow("chunked") << chunked << QByteArray("3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nA: b\r\n\r\n") << 0
                             << QByteArray("abcde");
    QTest::newRow("broken chunk") << chunked << QByteArray("3\r\nabcd\r\n") << 400 << QByteArray();
    QTest::newRow("long") << QByteArray("Content-Length: 8388609\r\n") << QByteArray("abc") << 413 << QByteArray();
    QTest::newRow("long chunk") << chunked << QByteArray("800001\r\n") << 413 << QByteArray();
    QTest::newRow("largest") << QByteArray("Content-Length: 8388608\r\n") << QByteArray(8388608, 'x') << 0
                             << QByteArray(8388608, 'x');
}

void tst_ApiExchange::bodies()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, kept);
    Line line;
    const QByteArray reply = line.say(request("PUT /api/v1/x", fields) + body);
    QCOMPARE(line.door.asked.size(), status == 0 ? 1 : 0);
    if (status == 0) {
        QVERIFY(line.door.asked[0].body == kept);
    } else {
        QCOMPARE(statusOf(reply), status);
        QVERIFY(reply.contains("Content-Type: application/problem+json\r\n") &&
                reply.contains("Connection: close\r\n"));
        QCOMPARE(line.last, Output::Kind::Finish);
    }
    line.hangUp();
    QCOMPARE(line.context.bodies.held, 0);
}

void tst_ApiExchange::aBodyInPieces()
{
    Line line;
    const QByteArray body(300'000, 'y');
    const QByteArray all = request("PUT /api/v1/x", "Expect: 100-continue\r\n", body);
    const qsizetype head = all.size() - body.size();
    QCOMPARE(line.say(all.first(head)), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    for (qsizetype at = head; at < all.size(); at += 7001)
        QVERIFY(line.say(all.mid(at, 7001)).isEmpty());
    QCOMPARE(line.door.asked.size(), 1);
    QVERIFY(line.door.asked[0].body == body);
    QCOMPARE(line.context.bodies.held, body.size()); // until it is answered
    QCOMPARE(statusOf(line.answer({.status = 204})), 204);
    QCOMPARE(line.context.bodies.held, 0);
}

/// Not a byte of a body is taken from somebody who may not ask.
void tst_ApiExchange::strangersSendNothing()
{
    Line line;
    const QByteArray reply = line.say("PUT /api/v1/x HTTP/1.1\r\nHost: h\r\nAuthorization: Basic good\r\nExpect: "
                                      "100-continue\r\nContent-Length: 100\r\n\r\n");
    QCOMPARE(statusOf(reply), 401);
    QCOMPARE(line.last, Output::Kind::Finish);
    QVERIFY(line.door.asked.isEmpty());
    // Without a body the connection may go on.
    Line polite;
    QCOMPARE(statusOf(polite.say("GET /api/v1 HTTP/1.1\r\nHost: h\r\n\r\n")), 401);
    QCOMPARE(polite.last, Output::Kind::Nothing);
    QVERIFY(polite.say(request("GET /api/v1")).isEmpty());
    QCOMPARE(polite.door.asked.size(), 1);
}

void tst_ApiExchange::manyBodiesAreBounded()
{
    Line line;
    line.context.bodies.held = BodyRoom::all - 10;
    QCOMPARE(statusOf(line.say(request("PUT /api/v1/x", {}, "0123456789ab"))), 503);
    QCOMPARE(line.context.bodies.held, BodyRoom::all - 10);
    Line other;
    other.context.bodies.held = BodyRoom::all - 10;
    QVERIFY(other.say(request("PUT /api/v1/x", {}, "0123456789")).isEmpty());
}

void tst_ApiExchange::deadlines()
{
    {
        Line line;
        line.say(request("PUT /api/v1/x", "Content-Length: 1000000\r\n"));
        for (int i = 0; i < 5; ++i) { // enough in each time
            line.now += line.context.limits.bodyMs - 1;
            QVERIFY(line.say(QByteArray(line.context.limits.bodyBytes, 'x')).isEmpty());
        }
        line.now += line.context.limits.bodyMs - 1;
        line.exchange->tick(line.now);
        QVERIFY(line.drain().isEmpty());
        QVERIFY(line.say("x").isEmpty()); // a drop now and then is not
        line.now += 1;
        line.exchange->tick(line.now);
        QCOMPARE(statusOf(line.drain()), 408);
        QCOMPARE(line.last, Output::Kind::Finish);
        QCOMPARE(line.context.bodies.held, 0);
    }
    Line line;
    line.say(request("GET /api/v1/changes"));
    line.now = line.context.limits.answerMs - 1;
    line.exchange->tick(line.now);
    QVERIFY(line.drain().isEmpty());
    line.now += 1;
    line.exchange->tick(line.now);
    QCOMPARE(statusOf(line.drain()), 503);
    QCOMPARE(line.door.givenUp, QList<quint64>{1});
    QVERIFY(!line.exchange->awaits(1));
}

void tst_ApiExchange::pipelining()
{
    Line line;
    QVERIFY(line.say(request("GET /api/v1/1") + request("GET /a") + request("GET /api/v1/2") + "rubbish\r\n\r\n")
                .isEmpty());
    QCOMPARE(line.door.asked.size(), 1);
    QByteArray all = line.answer(api::json({}, 200));
    QCOMPARE(all.count("HTTP/1.1 200 OK"), 2);
    QCOMPARE(line.door.asked.size(), 2);
    QCOMPARE(line.door.asked[1].path, QByteArray("/api/v1/2"));
    all = line.answer(api::json({}, 201));
    QCOMPARE(statusOf(all), 201);
    QVERIFY(all.contains("HTTP/1.1 400 "));
    QCOMPARE(line.last, Output::Kind::Finish);
    // While one waits, no more is taken than fits.
    Line flooded;
    flooded.say(request("GET /api/v1/1"));
    flooded.exchange->receive(QByteArray(flooded.context.limits.pipeline, 'x'), 0);
    QVERIFY(!flooded.exchange->wantsInput());
}

void tst_ApiExchange::hangingUp()
{
    Line line;
    line.say(request("GET /api/v1/changes"));
    line.hangUp();
    QCOMPARE(line.door.givenUp, QList<quint64>{1});

    Line half;
    half.say(request("PUT /api/v1/x", "Content-Length: 10\r\n") + "01234");
    QCOMPARE(half.context.bodies.held, 5);
    half.exchange->inputEnded(0);
    half.drain();
    QCOMPARE(half.last, Output::Kind::Finish);
    QVERIFY(half.door.asked.isEmpty());
    half.hangUp();
    QVERIFY(half.door.givenUp.isEmpty());
    QCOMPARE(half.context.bodies.held, 0);

    // Who only ended its own direction still gets its answer.
    Line quiet;
    quiet.say(request("GET /api/v1"));
    quiet.exchange->inputEnded(0);
    QVERIFY(quiet.drain().isEmpty());
    QCOMPARE(statusOf(quiet.answer(api::json({}))), 200);
    QCOMPARE(quiet.last, Output::Kind::Finish);
}

void tst_ApiExchange::files()
{
    Line line;
    const api::Answer answer{.blob = {"d", 1000}};
    QByteArray whole(1000, Qt::Uninitialized);
    RuledFile(1000).read(0, whole.data(), 1000);
    line.say(request("GET /api/v1/content/d"));
    QByteArray reply = line.answer(answer);
    QCOMPARE(statusOf(reply), 200);
    QVERIFY(reply.contains("ETag: \"64\"\r\n") && reply.endsWith(whole));
    line.say(request("GET /api/v1/content/d", "Range: bytes=990-\r\n"));
    reply = line.answer(answer);
    QCOMPARE(statusOf(reply), 206);
    QVERIFY(reply.contains("Content-Range: bytes 990-999/1000\r\n") && reply.endsWith(whole.last(10)));
    line.say(request("GET /api/v1/content/d", "Range: bytes=1000-\r\n"));
    QCOMPARE(statusOf(line.answer(answer)), 416);
    line.say(request("GET /api/v1/content/d", "If-None-Match: \"64\"\r\n"));
    QCOMPARE(statusOf(line.answer(answer)), 304);
    line.say(request("HEAD /api/v1/content/d"));
    reply = line.answer(answer);
    QVERIFY(reply.contains("Content-Length: 1000\r\n") && reply.endsWith("\r\n\r\n"));
    line.say(request("GET /api/v1/content/gone"));
    reply = line.answer({.blob = {"gone", 5}});
    QCOMPARE(statusOf(reply), 500);
    QVERIFY(reply.contains("FILE_DAMAGED"));
}

QTEST_GUILESS_MAIN(tst_ApiExchange)
#include "tst_ApiExchange.moc"
