// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/Grammar.h"
#include "app/server/http/RequestHead.h"

#include <QTest>

using namespace firstring::http;
using Status = HeadResult::Status;

namespace {

const QByteArray host = "Host: h\r\n";

QByteArray get(const QByteArray& fields)
{
    return "GET / HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

} // namespace

class tst_RequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void smuggling_data();
    void smuggling();
    void framing();
    void keepAlive_data();
    void keepAlive();
    void comesInPieces();
    void leavesWhatFollows();
    void refusesEarly();
    void decodesOnce();
};

void tst_RequestHead::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    const auto line = [](const char* name, const QByteArray& target, const QByteArray& path,
                         const QByteArray& query = {}) {
        QTest::newRow(name) << "GET " + target + " HTTP/1.1\r\n" + host + "\r\n" << path << query;
    };
    line("plain", "/startup.cfg", "/startup.cfg");
    line("root", "/", "/");
    line("query", "/ev/startup?mac=00:08", "/ev/startup", "mac=00:08");
    line("two marks", "/a?b?c", "/a", "b?c");
    line("empty query", "/a?", "/a", "");
    line("escape", "/a%20b", "/a b");
    line("escape in query stays", "/a?x=%20", "/a", "x=%20");
    line("encoded slash", "/a%2Fb", "/a/b");
    line("once only", "/%252e", "/%2e");
    line("high byte escaped", "/%c3%a4", "/\xc3\xa4");
    line("absolute", "http://example.test/startup.cfg", "/startup.cfg");
    line("absolute upper", "HTTP://example.test:8080/x", "/x");
    line("absolute no path", "http://example.test", "/");
    line("absolute only query", "http://example.test?q", "/", "q");
    line("absolute IPv6", "http://[::1]:80/x", "/x");
    line("dots stay", "/../etc/passwd", "/../etc/passwd");
    line("two slashes", "//x", "//x");
    line("colon", "/a:b", "/a:b");
    QTest::newRow("empty line first") << "\r\nGET /a HTTP/1.1\r\n" + host + "\r\n" << QByteArray("/a") << QByteArray();
    QTest::newRow("1.0 without host") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray("/a") << QByteArray();
    QTest::newRow("1.7 is 1.1") << "GET /a HTTP/1.7\r\n" + host + "\r\n" << QByteArray("/a") << QByteArray();
    QTest::newRow("empty host") << QByteArray("GET /a HTTP/1.1\r\nHost:\r\n\r\n") << QByteArray("/a") << QByteArray();
    QTest::newRow("no blank after colon")
        << QByteArray("GET /a HTTP/1.1\r\nHost:h\r\n\r\n") << QByteArray("/a") << QByteArray();
    QTest::newRow("blanks around value") << QByteArray("GET /a HTTP/1.1\r\nHost: \t h \t\r\n\r\n") << QByteArray("/a")
                                         << QByteArray();
    QTest::newRow("obs-text") << "GET /a HTTP/1.1\r\n" + host + "X: \xff\xfe\r\n\r\n"
                              << QByteArray("/a") << QByteArray();
    QTest::newRow("empty value") << "GET /a HTTP/1.1\r\n" + host + "X:\r\n\r\n" << QByteArray("/a") << QByteArray();
    QTest::newRow("longest line") << "GET /" + QByteArray(RequestHead::maxLine - 14, 'a') + " HTTP/1.1\r\n" + host +
                                         "\r\n"
                                  << QByteArray("/" + QByteArray(RequestHead::maxLine - 14, 'a')) << QByteArray();
}

void tst_RequestHead::accepts()
{
    QFETCH(QByteArray, bytes);
    const HeadResult result = parseHead(bytes);
    QCOMPARE(result.status, Status::Complete);
    QCOMPARE(result.used, bytes.size());
    QTEST(result.head.path, "path");
    QTEST(result.head.query, "query");
    QCOMPARE(result.head.method, Method::Get);
}

void tst_RequestHead::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto line = [](const char* name, const QByteArray& first, int status) {
        QTest::newRow(name) << first + "\r\n" + host + "\r\n" << status;
    };
    line("no version", "GET /", 400);
    line("no target", "GET HTTP/1.1", 400);
    line("two blanks", "GET  / HTTP/1.1", 400);
    line("blank at end", "GET / HTTP/1.1 ", 400);
    line("blank in target", "GET /a b HTTP/1.1", 400);
    line("tab for blank", "GET\t/ HTTP/1.1", 400);
    line("tab in target", "GET /a\tb HTTP/1.1", 400);
    line("leading blank", " GET / HTTP/1.1", 400);
    line("method not a token", "G@T / HTTP/1.1", 400);
    line("unknown method", "BREW /pot HTTP/1.1", 501);
    line("lower case method", "get / HTTP/1.1", 501);
    line("lower case version", "GET / http/1.1", 400);
    line("version without minor", "GET / HTTP/1", 400);
    line("version long", "GET / HTTP/1.10", 400);
    line("version with sign", "GET / HTTP/+1.1", 400);
    line("version 0.9", "GET / HTTP/0.9", 505);
    line("version 2.0", "GET / HTTP/2.0", 505);
    line("version 3.0", "GET / HTTP/3.0", 505);
    line("relative target", "GET startup.cfg HTTP/1.1", 400);
    line("star for GET", "GET * HTTP/1.1", 400);
    line("fragment", "GET /a#b HTTP/1.1", 400);
    line("raw high byte", "GET /\xc3\xa4 HTTP/1.1", 400);
    line("escape cut", "GET /a%2 HTTP/1.1", 400);
    line("escape not hex", "GET /a%zz HTTP/1.1", 400);
    line("escaped NUL", "GET /a%00b HTTP/1.1", 400);
    line("DEL in target", "GET /a\x7f HTTP/1.1", 400);
    line("absolute without host", "GET http:///x HTTP/1.1", 400);
    line("absolute with user", "GET http://u@h/x HTTP/1.1", 400);
    line("absolute ftp", "GET ftp://h/x HTTP/1.1", 400);
    line("CONNECT without port", "CONNECT h HTTP/1.1", 400);
    line("line too long", "GET /" + QByteArray(RequestHead::maxLine - 13, 'a') + " HTTP/1.1", 414);
    QTest::newRow("preface of HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << get("Host: h\r\n") << 400;
    QTest::newRow("two hosts in 1.0") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
    QTest::newRow("host with blank") << QByteArray("GET / HTTP/1.1\r\nHost: a b\r\n\r\n") << 400;
    QTest::newRow("host with slash") << QByteArray("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n") << 400;
    QTest::newRow("host with user") << QByteArray("GET / HTTP/1.1\r\nHost: u@h\r\n\r\n") << 400;
    QTest::newRow("host list") << QByteArray("GET / HTTP/1.1\r\nHost: a, b\r\n\r\n") << 400;
    QTest::newRow("host port not a number") << QByteArray("GET / HTTP/1.1\r\nHost: a:b\r\n\r\n") << 400;
    QTest::newRow("host port too big") << QByteArray("GET / HTTP/1.1\r\nHost: a:65536\r\n\r\n") << 400;
    QTest::newRow("host bracket open") << QByteArray("GET / HTTP/1.1\r\nHost: [::1\r\n\r\n") << 400;
    QTest::newRow("fields too long") << get("X: " + QByteArray(RequestHead::maxFields, 'a') + "\r\n") << 431;
    QTest::newRow("many fields") << get(QByteArray("X: y\r\n").repeated(6000)) << 431;
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << 400;
    QTest::newRow("flood of empty lines") << QByteArray("\r\n").repeated(20) << 400;
}

void tst_RequestHead::refuses()
{
    QFETCH(QByteArray, bytes);
    const HeadResult result = parseHead(bytes);
    QCOMPARE(result.status, Status::Refused);
    QTEST(result.refusal, "status");
    QVERIFY(qstrlen(result.reason) > 0);
}

void tst_RequestHead::smuggling_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& fields, int status = 400) {
        QTest::newRow(name) << get(fields) << status;
    };
    row("length and coding", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n");
    row("coding and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n");
    row("length 0 and coding", "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n");
    row("two lengths that differ", "Content-Length: 5\r\nContent-Length: 6\r\n");
    row("two lengths alike", "Content-Length: 5\r\nContent-Length: 5\r\n");
    row("length list", "Content-Length: 5, 5\r\n");
    row("length list that differs", "Content-Length: 5, 6\r\n");
    row("length with plus", "Content-Length: +5\r\n");
    row("length negative", "Content-Length: -5\r\n");
    row("length hex", "Content-Length: 0x5\r\n");
    row("length with letters", "Content-Length: 5a\r\n");
    row("length with inner blank", "Content-Length: 5 5\r\n");
    row("length empty", "Content-Length:\r\n");
    row("length fraction", "Content-Length: 5.0\r\n");
    row("length with underscore", "Content-Length: 1_0\r\n");
    row("length overflows 64 bits", "Content-Length: 18446744073709551621\r\n");
    row("length with quotes", "Content-Length: \"5\"\r\n");
    row("coding misspelt", "Transfer-Encoding: xchunked\r\n");
    row("coding identity", "Transfer-Encoding: identity\r\n");
    row("coding empty", "Transfer-Encoding:\r\n");
    row("coding chunked twice", "Transfer-Encoding: chunked, chunked\r\n");
    row("coding chunked in two lines", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    row("coding chunked then identity", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n");
    row("coding chunked not last", "Transfer-Encoding: chunked, gzip\r\n");
    row("coding gzip alone", "Transfer-Encoding: gzip\r\n");
    row("coding with parameter", "Transfer-Encoding: chunked;x=y\r\n");
    row("coding quoted", "Transfer-Encoding: \"chunked\"\r\n");
    row("coding with vertical tab", "Transfer-Encoding: \x0b"
                                    "chunked\r\n");
    row("coding unknown, then chunked", "Transfer-Encoding: gzip, chunked\r\n", 501);
    row("blank before colon", "Content-Length : 5\r\n");
    row("tab before colon", "Content-Length\t: 5\r\n");
    row("blank before coding's colon", "Transfer-Encoding : chunked\r\n");
    row("folded line", "X: a\r\n b\r\n");
    row("folded with tab", "X: a\r\n\tb\r\n");
    row("folded coding", "Transfer-Encoding:\r\n chunked\r\n");
    row("bare CR in value", "X: a\rb\r\n");
    row("bare CR hides a field", "X: a\rTransfer-Encoding: chunked\r\n");
    row("two CRs", "X: a\r\r\n");
    row("bare LF ends a field", "X: a\nContent-Length: 5\r\n");
    row("LF LF ends the head", "X: a\n\n");
    row("NUL in value", QByteArray("X: a\0b\r\n", 8));
    row("NUL in name", QByteArray("X\0: a\r\n", 7));
    row("no colon", "Content-Length 5\r\n");
    row("no name", ": 5\r\n");
    row("name with blank", "Content Length: 5\r\n");
    row("name with high byte", "Content-Length\xa0: 5\r\n");
    row("name with bracket", "X(y): 5\r\n");
    row("name with slash", "X/y: 5\r\n");
    row("name with at", "X@y: 5\r\n");
    row("name quoted", "\"X\": 5\r\n");
    row("bell in value", "X: \a\r\n");
    row("DEL in value", "X: \x7f\r\n");
    row("escape in value", "X: \x1b[2J\r\n");
    QTest::newRow("coding in 1.0") << QByteArray("GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
    QTest::newRow("first field folded") << QByteArray("GET / HTTP/1.1\r\n Host: h\r\n\r\n") << 400;
    QTest::newRow("bare LF after request line") << QByteArray("GET / HTTP/1.1\nHost: h\r\n\r\n") << 400;
    QTest::newRow("bare LF everywhere") << QByteArray("GET / HTTP/1.1\nHost: h\n\n") << 400;
    QTest::newRow("bare CR in request line") << QByteArray("GET /\rx HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("bare LF first") << QByteArray("\nGET / HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("NUL in request line") << QByteArray("GET /\0 HTTP/1.1\r\nHost: h\r\n\r\n", 28) << 400;
    QTest::newRow("lengths differ on POST")
        << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n") << 400;
    QTest::newRow("both on unknown method")
        << QByteArray("BREW / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
}

void tst_RequestHead::smuggling()
{
    refuses();
}

void tst_RequestHead::framing()
{
    QCOMPARE(parseHead(get("Content-Length: 5\r\n")).head.contentLength, 5);
    QVERIFY(parseHead(get("Transfer-Encoding: chunked\r\n")).head.chunked);
    QVERIFY(parseHead(get("transfer-encoding: CHUNKED\r\n")).head.chunked);
    QVERIFY(!parseHead(get("Content-Length: 0\r\n")).head.hasBody());
    QVERIFY(parseHead(get("Expect: 100-Continue\r\n")).head.expectsContinue);
    QCOMPARE(parseHead(get("A: 1\r\na: 2\r\n")).head.field("A"), std::optional<QByteArray>("1, 2"));
    QCOMPARE(parseHead("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n").head.method, Method::Head);
    for (const char* method : {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
        QCOMPARE(parseHead(QByteArray(method) + " / HTTP/1.1\r\nHost: h\r\n\r\n").head.method, Method::OtherKnown);
    QCOMPARE(parseHead("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n").head.method, Method::OtherKnown);
    QCOMPARE(parseHead("CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n").head.method, Method::OtherKnown);
}

void tst_RequestHead::keepAlive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expected");
    QTest::newRow("1.1") << get("") << true;
    QTest::newRow("1.1 close") << get("Connection: close\r\n") << false;
    QTest::newRow("1.1 Close in a list") << get("Connection: x, Close\r\n") << false;
    QTest::newRow("1.1 close in the second line") << get("Connection: x\r\nConnection: close\r\n") << false;
    QTest::newRow("1.1 closed is not close") << get("Connection: closed\r\n") << true;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
    QTest::newRow("1.0 keep and close") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\n")
                                        << false;
}

void tst_RequestHead::keepAlive()
{
    QFETCH(QByteArray, bytes);
    QTEST(parseHead(bytes).head.keepAlive, "expected");
}

void tst_RequestHead::comesInPieces()
{
    const QByteArray bytes = "\r\n" + get("X: y\r\n");
    HeadReader reader;
    for (qsizetype n = 1; n < bytes.size(); ++n)
        QCOMPARE(reader.read(QByteArrayView(bytes).first(n)).status, Status::More);
    QCOMPARE(reader.read(bytes).status, Status::Complete);
}

void tst_RequestHead::leavesWhatFollows()
{
    const QByteArray one = get("");
    const HeadResult result = parseHead(one + one);
    QCOMPARE(result.status, Status::Complete);
    QCOMPARE(result.used, one.size());
}

void tst_RequestHead::refusesEarly()
{
    QCOMPARE(parseHead("GET /" + QByteArray(RequestHead::maxLine, 'a')).refusal, 414);
    QCOMPARE(parseHead("GET / HTTP/1.1\r\nX: " + QByteArray(RequestHead::maxFields, 'a')).refusal, 431);
    QCOMPARE(parseHead("GET /\nX").refusal, 400);
    QCOMPARE(parseHead("").status, Status::More);
    QCOMPARE(parseHead("G").status, Status::More);
}

void tst_RequestHead::decodesOnce()
{
    QCOMPARE(percentDecoded("%2525"), std::optional<QByteArray>("%25"));
    QCOMPARE(percentDecoded("%"), std::nullopt);
    QCOMPARE(percentDecoded("%4"), std::nullopt);
    QCOMPARE(decimal("99999999999999999999"), std::optional<qint64>(std::numeric_limits<qint64>::max()));
}

QTEST_APPLESS_MAIN(tst_RequestHead)
#include "tst_RequestHead.moc"
