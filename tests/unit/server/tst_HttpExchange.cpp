// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/Response.h"
#include "tests/unit/server/HttpLine.h"

#include <QTest>

#include <malloc.h>
#include <memory>
#include <vector>

using namespace firstring;
using namespace firstring::http;

class tst_HttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void methods_data();
    void methods();
    void ranges_data();
    void ranges();
    void conditions_data();
    void conditions();
    void pipelining();
    void bodies_data();
    void bodies();
    void connections_data();
    void connections();
    void deadlines();
    void slowReaders();
    void deliveries();
    void damaged();
    void backPressure();
    void idleConnectionsGiveTheirRoomBack();
    void dates();
};

void tst_HttpExchange::answers()
{
    Line line;
    const QByteArray etag = '"' + QCryptographicHash::hash("0123456789", QCryptographicHash::Sha256).toHex() + '"';
    QCOMPARE(line.get("/a", "User-Agent: Aastra6867i MAC:00-08-5D-00-00-01\r\n"),
             "HTTP/1.1 200 OK\r\nDate: Mon, 05 Jan 2026 07:00:00 GMT\r\nContent-Type: text/plain; charset=utf-8\r\n"
             "Content-Length: 10\r\nETag: " +
                 etag + "\r\nAccept-Ranges: bytes\r\n\r\n0123456789");
    QCOMPARE(line.shelf.requests[0].path, QByteArray("/a"));
    QCOMPARE(line.shelf.requests[0].userAgent, QByteArray("Aastra6867i MAC:00-08-5D-00-00-01"));
    QCOMPARE(line.shelf.requests[0].site, (SiteAddress{QStringLiteral("192.0.2.9"), 8080}));
    QVERIFY(!line.finished);
    const QByteArray missing = line.get("/nothing");
    QCOMPARE(statusOf(missing), 404);
    QCOMPARE(missing, line.get("/other"));
    QVERIFY(line.get("/empty").contains("Content-Length: 0\r\n"));
    QCOMPARE(bodyOf(line.get("/big")), QByteArray(50'000, 'b'));
    QByteArray expected(100'000, Qt::Uninitialized);
    RuledFile(100'000).read(0, expected.data(), 100'000);
    QCOMPARE(bodyOf(line.get("/fw")), expected);
    const QByteArray head = line.get("/fw", {}, "HEAD");
    QVERIFY(head.contains("Content-Length: 100000\r\n"));
    QVERIFY(bodyOf(head).isEmpty());
    QCOMPARE(line.shelf.ends.size(), 7);
    QCOMPARE(line.shelf.ends[0].ending, Ending::Whole);
    QCOMPARE(line.shelf.ends[0].bytes, 10);
    QCOMPARE(line.shelf.ends.last().ending, Ending::HeadOnly);
}

void tst_HttpExchange::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const char* method : {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
        QTest::newRow(method) << QByteArray(method) << 405;
    QTest::newRow("BREW") << QByteArray("BREW") << 501;
    QTest::newRow("get") << QByteArray("get") << 501;
}

void tst_HttpExchange::methods()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    Line line;
    const QByteArray reply = line.get("/a", {}, method);
    QCOMPARE(statusOf(reply), status);
    QCOMPARE(reply.contains("Allow: GET, HEAD\r\n"), status == 405);
    QVERIFY(reply.contains("Content-Length: "));
    QCOMPARE(line.shelf.refusals, QList<int>{status});
    QVERIFY(line.shelf.requests.isEmpty());
}

void tst_HttpExchange::ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentRange");
    const QByteArray all = "0123456789";
    QTest::newRow("first") << QByteArray("bytes=0-0") << 206 << QByteArray("0") << QByteArray("bytes 0-0/10");
    QTest::newRow("middle") << QByteArray("bytes=2-4") << 206 << QByteArray("234") << QByteArray("bytes 2-4/10");
    QTest::newRow("open") << QByteArray("bytes=7-") << 206 << QByteArray("789") << QByteArray("bytes 7-9/10");
    QTest::newRow("suffix") << QByteArray("bytes=-3") << 206 << QByteArray("789") << QByteArray("bytes 7-9/10");
    QTest::newRow("suffix too long") << QByteArray("bytes=-30") << 206 << all << QByteArray("bytes 0-9/10");
    QTest::newRow("end too far") << QByteArray("bytes=8-99999999999999999999") << 206 << QByteArray("89")
                                 << QByteArray("bytes 8-9/10");
    QTest::newRow("case") << QByteArray("Bytes=0-1") << 206 << QByteArray("01") << QByteArray("bytes 0-1/10");
    QTest::newRow("beyond") << QByteArray("bytes=10-") << 416 << QByteArray("416 Range Not Satisfiable\n")
                            << QByteArray("bytes */10");
    QTest::newRow("far beyond") << QByteArray("bytes=99999999999999999999-") << 416
                                << QByteArray("416 Range Not Satisfiable\n") << QByteArray("bytes */10");
    QTest::newRow("suffix 0") << QByteArray("bytes=-0") << 416 << QByteArray("416 Range Not Satisfiable\n")
                              << QByteArray("bytes */10");
    for (const char* ignored : {"bytes=0-1,3-4", "bytes=5-2", "bytes=", "bytes=-", "bytes=a-b", "items=0-1", "0-1",
                                "bytes=0--1", "bytes=+1-2"})
        QTest::newRow(ignored) << QByteArray(ignored) << 200 << all << QByteArray();
}

void tst_HttpExchange::ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, contentRange);
    Line line;
    const QByteArray reply = line.get("/a", "Range: " + range + "\r\n");
    QTEST(statusOf(reply), "status");
    QTEST(bodyOf(reply), "body");
    if (!contentRange.isEmpty())
        QVERIFY(reply.contains("Content-Range: " + contentRange + "\r\n"));
    QVERIFY(reply.contains("Content-Length: " + QByteArray::number(bodyOf(reply).size()) + "\r\n"));
    QCOMPARE(statusOf(line.get("/a", "Range: " + range + "\r\n", "HEAD")), 200);
}

void tst_HttpExchange::conditions_data()
{
    const QByteArray tag = '"' + QCryptographicHash::hash("0123456789", QCryptographicHash::Sha256).toHex() + '"';
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("same") << "If-None-Match: " + tag + "\r\n" << 304;
    QTest::newRow("weak same") << "If-None-Match: W/" + tag + "\r\n" << 304;
    QTest::newRow("in a list") << "If-None-Match: \"x\", " + tag + "\r\n" << 304;
    QTest::newRow("in two lines") << "If-None-Match: \"x\"\r\nIf-None-Match: " + tag + "\r\n" << 304;
    QTest::newRow("any") << QByteArray("If-None-Match: *\r\n") << 304;
    QTest::newRow("other") << QByteArray("If-None-Match: \"x\"\r\n") << 200;
    QTest::newRow("malformed") << QByteArray("If-None-Match: x\r\n") << 200;
    QTest::newRow("wins over range") << "If-None-Match: " + tag + "\r\nRange: bytes=0-1\r\n" << 304;
    QTest::newRow("if-range same") << "If-Range: " + tag + "\r\nRange: bytes=0-1\r\n" << 206;
    QTest::newRow("if-range weak") << "If-Range: W/" + tag + "\r\nRange: bytes=0-1\r\n" << 200;
    QTest::newRow("if-range other") << QByteArray("If-Range: \"x\"\r\nRange: bytes=0-1\r\n") << 200;
    QTest::newRow("if-range date") << QByteArray("If-Range: Mon, 05 Jan 2026 07:00:00 GMT\r\nRange: bytes=0-1\r\n")
                                   << 200;
    QTest::newRow("if-match same") << "If-Match: " + tag + "\r\n" << 200;
    QTest::newRow("if-match other") << QByteArray("If-Match: \"x\"\r\n") << 412;
    QTest::newRow("if-modified-since says nothing")
        << QByteArray("If-Modified-Since: Mon, 05 Jan 2026 07:00:00 GMT\r\n") << 200;
}

void tst_HttpExchange::conditions()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    Line line;
    const QByteArray reply = line.get("/a", fields);
    QCOMPARE(statusOf(reply), status);
    if (status == 304) {
        QVERIFY(bodyOf(reply).isEmpty());
        QVERIFY(reply.contains("ETag: "));
        QCOMPARE(line.shelf.ends[0].ending, Ending::Unchanged);
    }
}

void tst_HttpExchange::pipelining()
{
    Line line;
    const QByteArray one = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n";
    const QByteArray two = "GET /fw HTTP/1.1\r\nHost: h\r\n\r\n";
    const QByteArray all =
        line.say(one + two + one + "GET /nothing HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n" + one);
    QCOMPARE(all.count("HTTP/1.1 200 OK"), 3);
    QCOMPARE(all.count("HTTP/1.1 404 Not Found"), 1);
    QVERIFY(line.finished);
    QCOMPARE(line.shelf.ends.size(), 4);
}

void tst_HttpExchange::bodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("goesOn"); // the next request on the connection is answered
    const QByteArray get = "GET /a HTTP/1.1\r\nHost: h\r\n";
    const QByteArray chunked = get + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("length") << get + "Content-Length: 5\r\n\r\nhello" << 200 << true;
    QTest::newRow("body like a request") << get + "Content-Length: 31\r\n\r\nGET /x HTTP/1.1\r\nHost: evil\r\n\r\n"
                                         << 200 << true;
    QTest::newRow("chunked") << chunked + "5\r\nhello\r\n0\r\n\r\n" << 200 << true;
    QTest::newRow("chunk extension") << chunked + "5;a=b\r\nhello\r\n0\r\n\r\n" << 200 << true;
    QTest::newRow("trailer") << chunked + "1\r\nx\r\n0\r\nX: y\r\n\r\n" << 200 << true;
    QTest::newRow("chunk size not hex") << chunked + "z\r\n" << 400 << false;
    QTest::newRow("chunk size with 0x") << chunked + "0x5\r\nhello\r\n0\r\n\r\n" << 400 << false;
    QTest::newRow("chunk size negative") << chunked + "-5\r\n" << 400 << false;
    QTest::newRow("chunk size with blank") << chunked + "5 \r\nhello\r\n0\r\n\r\n" << 400 << false;
    QTest::newRow("chunk size overflow") << chunked + "FFFFFFFFFFFFFFFF5\r\n" << 400 << false;
    QTest::newRow("chunk too long") << chunked + "FFFFFF\r\n" << 413 << false;
    QTest::newRow("chunk with bare LF") << chunked + "5\nhello\r\n0\r\n\r\n" << 400 << false;
    QTest::newRow("chunk data too long") << chunked + "4\r\nhello\r\n0\r\n\r\n" << 400 << false;
    QTest::newRow("extension with bare LF") << chunked + "5;a\nhello\r\n0\r\n\r\n" << 400 << false;
    QTest::newRow("folded trailer") << chunked + "0\r\n X: y\r\n\r\n" << 400 << false;
    QTest::newRow("trailer without colon") << chunked + "0\r\nXy\r\n\r\n" << 400 << false;
    QTest::newRow("length too long") << get + "Content-Length: 100000000000\r\n\r\n" << 413 << false;
    QTest::newRow("POST with body") << QByteArray("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello")
                                    << 405 << false;
}

void tst_HttpExchange::bodies()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, goesOn);
    Line line;
    const QByteArray reply = line.say(request + "GET /empty HTTP/1.1\r\nHost: h\r\n\r\n");
    QTEST(statusOf(reply), "status");
    QCOMPARE(reply.count("HTTP/1.1 "), goesOn ? 2 : 1);
    QCOMPARE(line.finished, !goesOn);
    // Byte by byte it means the same.
    Line slow;
    QByteArray slowly;
    for (const char c : request)
        slowly += slow.say(QByteArray(1, c));
    QCOMPARE(statusOf(slowly), statusOf(reply));

    Line polite;
    QCOMPARE(polite.get("/a", "Content-Length: 5\r\nExpect: 100-continue\r\n"),
             QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QCOMPARE(statusOf(polite.say("hello")), 200);
    QCOMPARE(statusOf(polite.get("/a", "Expect: something\r\n")), 200);
}

void tst_HttpExchange::connections_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("1.1") << QByteArray("GET /a HTTP/1.1\r\nHost: h\r\n\r\n") << false << QByteArray();
    QTest::newRow("1.1 close") << QByteArray("GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n") << true
                               << QByteArray("close");
    QTest::newRow("1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << true << QByteArray("close");
    QTest::newRow("1.0 keep") << QByteArray("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false
                              << QByteArray("keep-alive");
    QTest::newRow("refused") << QByteArray("GET /a HTTP/1.1\r\n\r\n") << true << QByteArray("close");
    QTest::newRow("405 goes on") << QByteArray("DELETE /a HTTP/1.1\r\nHost: h\r\n\r\n") << false << QByteArray();
}

void tst_HttpExchange::connections()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, says);
    Line line;
    const QByteArray reply = line.say(request);
    QTEST(line.finished, "closes");
    QCOMPARE(reply.contains("Connection: "), !says.isEmpty());
    if (!says.isEmpty())
        QVERIFY(reply.contains("Connection: " + says + "\r\n"));

    Line half; // the client ends its direction and still gets what it asked for
    half.exchange.receive("GET /fw HTTP/1.1\r\nHost: h\r\n\r\nGET /cut", 0);
    half.exchange.inputEnded(0);
    QCOMPARE(bodyOf(half.drain()).size(), 100'000);
    QVERIFY(half.finished);
}

void tst_HttpExchange::deadlines()
{
    Line silent;
    silent.exchange.tick(9'999);
    QVERIFY(silent.drain().isEmpty() && !silent.finished);
    silent.exchange.tick(10'000);
    QVERIFY(silent.drain().isEmpty());
    QVERIFY(silent.finished);

    Line slow;
    slow.now = 5'000;
    QVERIFY(slow.say("GET / HT").isEmpty());
    slow.now = 9'000;
    QVERIFY(slow.say("TP/1.").isEmpty());
    slow.exchange.tick(10'000);
    QCOMPARE(statusOf(slow.drain()), 408);
    QVERIFY(slow.finished);

    Line idle;
    idle.get("/a");
    idle.exchange.tick(59'999);
    idle.drain();
    QVERIFY(!idle.finished);
    idle.exchange.tick(60'000);
    QVERIFY(idle.drain().isEmpty());
    QVERIFY(idle.finished);

    Line second;
    second.get("/a");
    second.now = 50'000;
    second.say("GET");
    second.exchange.tick(60'000);
    QCOMPARE(statusOf(second.drain()), 408);
}

void tst_HttpExchange::slowReaders()
{
    Line line;
    line.exchange.receive("GET /fw HTTP/1.1\r\nHost: h\r\n\r\n", 0);
    line.drain(false);
    line.exchange.tick(60'000); // writes flash
    line.exchange.delivered(40'000, 61'000);
    line.exchange.tick(120'000);
    line.drain(false);
    QVERIFY(!line.dropped);
    line.exchange.delivered(40'100, 200'000);
    line.exchange.tick(240'000);
    line.drain(false);
    QVERIFY(line.dropped);
    QCOMPARE(line.shelf.ends[0].ending, Ending::Aborted);
}

void tst_HttpExchange::deliveries()
{
    Line line;
    line.exchange.receive("GET /fw HTTP/1.1\r\nHost: h\r\n\r\nGET /a HTTP/1.1\r\nHost: h\r\n\r\n", 0);
    const QByteArray all = line.drain(false);
    const qint64 headBytes = all.indexOf("\r\n\r\n") + 4;
    QVERIFY(line.shelf.ends.isEmpty());
    line.exchange.delivered(headBytes + 60'000, 5);
    QVERIFY(line.shelf.ends.isEmpty());
    line.exchange.connectionLost(6);
    QCOMPARE(line.shelf.ends.size(), 2);
    QCOMPARE(line.shelf.ends[0].ending, Ending::Aborted);
    QCOMPARE(line.shelf.ends[0].bytes, 60'000);
    QCOMPARE(line.shelf.ends[1].bytes, 0);
}

void tst_HttpExchange::damaged()
{
    Line line;
    QCOMPARE(statusOf(line.get("/gone")), 500);
    QCOMPARE(line.shelf.ends[0].ending, Ending::Damaged);
    const auto file = std::make_shared<RuledFile>(100'000);
    file->broken = true;
    line.files.files.insert("d", file);
    line.get("/fw");
    QVERIFY(line.dropped);
    QCOMPARE(line.shelf.ends[1].ending, Ending::Damaged);
}

void tst_HttpExchange::backPressure()
{
    Line line;
    const QByteArray one = "GET /fw HTTP/1.1\r\nHost: h\r\n\r\n";
    line.exchange.receive(one, 0);
    QVERIFY(line.exchange.wantsInput());
    line.exchange.receive(one.repeated(3000), 0);
    QVERIFY(!line.exchange.wantsInput());
}

/// Of what was said to them in one piece they keep little; thousands may be idle.
void tst_HttpExchange::idleConnectionsGiveTheirRoomBack()
{
#ifdef __GLIBC__
    constexpr std::size_t count = 64;
    std::vector<std::unique_ptr<Line>> lines;
    for (std::size_t i = 0; i < count; ++i)
        lines.push_back(std::make_unique<Line>());
    const QByteArray request = "GET /a HTTP/1.1\r\nHost: h\r\nContent-Length: 60000\r\n\r\n" + QByteArray(60'000, 'x');
    const std::size_t before = ::mallinfo2().uordblks;
    for (const auto& line : lines) {
        QCOMPARE(statusOf(line->say(request)), 200);
        QVERIFY(!line->finished && !line->dropped);
    }
    const std::size_t after = ::mallinfo2().uordblks;
    QVERIFY2(after < before + count * 16'384, qPrintable(QString::number(after - before)));
#endif
}

void tst_HttpExchange::dates()
{
    QCOMPARE(httpDate(784111777000), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
}

QTEST_APPLESS_MAIN(tst_HttpExchange)
#include "tst_HttpExchange.moc"
