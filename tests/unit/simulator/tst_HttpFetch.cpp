// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/HttpAnswer.h"
#include "app/simulator/HttpFetch.h"
#include "tests/support/FetchLog.h"
#include "tests/support/ReservedPort.h"
#include "tests/support/TinyHttpServer.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

using Outcome = FetchResult::Outcome;

} // namespace

class TestHttpFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<TinyHttpServer>(); }

    void understands_data();
    void understands();
    void asksAsAPhone();
    void readsAnAnswerInPieces();
    void stopsEarly();
    void keepsNoFirmware();
    void refusesTooMuchText();
    void nobodyThere();
    void silence();

private:
    Fetch::Request request(const QByteArray& path, FetchWant want = FetchWant::Text) const
    {
        return {
            {FetchTransport::Http, QStringLiteral("127.0.0.1"), m_server->port(), path}, want, "Aastra6867i MAC:x V:1"};
    }
    void run(const Fetch::Request& request, FetchLog& log)
    {
        HttpFetch fetch(request, log, nullptr);
        fetch.start();
        QTRY_COMPARE_WITH_TIMEOUT(log.ends, 1, 30'000);
        QTest::qWait(0);
        QCOMPARE(log.ends, 1); // and never again
    }

    std::unique_ptr<TinyHttpServer> m_server;
};

void TestHttpFetch::understands_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& answer, Outcome outcome, const QByteArray& body = {}) {
        QTest::newRow(name) << answer << static_cast<int>(outcome) << body;
    };
    row("ok", TinyHttpServer::ok("a: 1\n"), Outcome::Found, "a: 1\n");
    row("empty", TinyHttpServer::ok({}), Outcome::Found);
    row("without a length", "HTTP/1.0 200 OK\r\n\r\nabc", Outcome::Found, "abc");
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", Outcome::Found);
    row("case and blanks", "HTTP/1.1 200 \r\ncontent-LENGTH:  3 \r\n\r\nabc", Outcome::Found, "abc");
    row("more than it says", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc", Outcome::Found, "ab");
    row("interim", "HTTP/1.1 100 Continue\r\n\r\n" + TinyHttpServer::ok("x"), Outcome::Found, "x");
    row("absent", "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone", Outcome::Absent);
    row("redirected", "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n", Outcome::Absent);
    row("too many", "HTTP/1.1 429 Too Many\r\nContent-Length: 0\r\n\r\n", Outcome::Busy);
    row("busy", "HTTP/1.1 503 Later\r\nContent-Length: 0\r\n\r\n", Outcome::Busy);
    row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", Outcome::Broken);
    row("cut in the body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", Outcome::Broken, "abc");
    row("cut in the head", "HTTP/1.1 200 OK\r\nConte", Outcome::Broken);
    row("nothing", "", Outcome::Broken);
    row("no HTTP", "SSH-2.0-x\r\n\r\n", Outcome::Broken);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", Outcome::Broken);
    row("bad length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nab", Outcome::Broken);
    row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nab", Outcome::Broken);
    row("endless head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(HttpAnswer::maxHead + 100, 'x'), Outcome::Broken);
}

void TestHttpFetch::understands()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, outcome);
    QFETCH(QByteArray, body);
    m_server->replies["/f"] = {answer};
    FetchLog log;
    run(request("/f"), log);
    QCOMPARE(static_cast<int>(log.result.outcome), outcome);
    QCOMPARE(log.result.body, body);
}

void TestHttpFetch::asksAsAPhone()
{
    m_server->replies["/cfg/a%20b.cfg"] = {TinyHttpServer::ok("x")};
    auto wanted = request("/cfg/a%20b.cfg");
    wanted.source = QHostAddress(QStringLiteral("127.9.8.7"));
    FetchLog log;
    run(wanted, log);
    QCOMPARE(log.result.status, 200);
    QCOMPARE(m_server->peers, {QHostAddress(QStringLiteral("127.9.8.7"))});
    const QByteArray head = m_server->requests.value(0);
    QVERIFY(head.startsWith("GET /cfg/a%20b.cfg HTTP/1.1\r\n"));
    QVERIFY(head.contains("\r\nUser-Agent: Aastra6867i MAC:x V:1\r\n"));
    QVERIFY(head.contains("\r\nHost: 127.0.0.1:" + QByteArray::number(m_server->port()) + "\r\n"));
}

void TestHttpFetch::readsAnAnswerInPieces()
{
    QByteArray body;
    for (int i = 0; i < 700; ++i)
        body += QByteArray::number(i);
    m_server->replies["/f"] = {TinyHttpServer::ok(body), true, 1};
    FetchLog log;
    run(request("/f"), log);
    QCOMPARE(log.result.outcome, Outcome::Found);
    QCOMPARE(log.result.body, body);
}

void TestHttpFetch::stopsEarly()
{
    const QByteArray image = "FIRSTRING-TEST-ST model=6867i version=5\n" + QByteArray(32 << 20, 'x');
    m_server->replies["/f.st"] = {TinyHttpServer::ok(image)};
    FetchLog log;
    log.goOn = false;
    run(request("/f.st", FetchWant::Firmware), log);
    QCOMPARE(log.result.outcome, Outcome::Stopped);
    QVERIFY(log.head.startsWith("FIRSTRING-TEST-ST model=6867i version=5\n"));
    QVERIFY(m_server->sent < image.size());
}

void TestHttpFetch::keepsNoFirmware()
{
    const QByteArray image = "FIRSTRING-TEST-ST model=6867i version=5\n" + QByteArray(3 << 20, 'x');
    m_server->replies["/f.st"] = {TinyHttpServer::ok(image)};
    FetchLog log;
    run(request("/f.st", FetchWant::Firmware), log);
    QCOMPARE(log.result.outcome, Outcome::Found);
    QCOMPARE(log.result.size, image.size());
    QCOMPARE(log.lastTotal, image.size());
    QVERIFY(log.result.body.size() < 1024);
}

void TestHttpFetch::refusesTooMuchText()
{
    m_server->replies["/f"] = {TinyHttpServer::ok(QByteArray(Fetch::maxText + 1, 'x'))};
    FetchLog log;
    run(request("/f"), log);
    QCOMPARE(log.result.outcome, Outcome::Broken);
}

void TestHttpFetch::nobodyThere()
{
    const ReservedPort nobodys;
    auto wanted = request("/f");
    wanted.place.port = nobodys.number();
    FetchLog log;
    run(wanted, log);
    QCOMPARE(log.result.outcome, Outcome::Unreachable);
}

void TestHttpFetch::silence()
{
    m_server->replies["/head"] = {"HTTP/1.1 200 OK\r\n", false};
    m_server->replies["/body"] = {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", false};
    for (const auto& [path, outcome] :
         {std::pair("/head", Outcome::Unreachable), std::pair("/body", Outcome::Broken)}) {
        auto wanted = request(path);
        // A computer that is busy must not take the head for silence, too.
        wanted.quietMs = outcome == Outcome::Unreachable ? 80 : 1'500;
        FetchLog log;
        run(wanted, log);
        QCOMPARE(log.result.outcome, outcome);
    }
}

QTEST_GUILESS_MAIN(TestHttpFetch)
#include "tst_HttpFetch.moc"
