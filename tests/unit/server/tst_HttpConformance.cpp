// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/Transports.h"
#include "tests/unit/server/HttpCases.h"
#include "tests/unit/server/Shelf.h"

#include <QTest>

using namespace firstring;

/// HTTP's 67 cases, 44 of which nobody may miss, 94 odd framings and 12 bad heads, on real sockets, by every transport.
class tst_HttpConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void complete();
    void all_data();
    void all();
    void framing_data();
    void framing();
    void heads_data();
    void heads();
    void limits();

private:
    static std::vector<HttpCase> cases();
    HttpWire& wire() { return *m_wire; }

    ManualClock m_clock;
    Shelf m_shelf;
    ShelfFiles m_files;
    quint64 m_nextId = 0;
    std::unique_ptr<http::Context> m_context;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<HttpWire> m_wire;
};

std::vector<HttpCase> tst_HttpConformance::cases()
{
    std::vector<HttpCase> all = httpRequestCases();
    for (const HttpCase& one : httpAnswerCases())
        all.push_back(one);
    return all;
}

void tst_HttpConformance::initTestCase_data()
{
    QTest::addColumn<bool>("isFast");
    QTest::newRow("fast") << true;
    QTest::newRow("portable") << false;
}

void tst_HttpConformance::init()
{
    QFETCH_GLOBAL(bool, isFast);
    m_shelf = {};
    m_shelf.put("hello.txt", httpFiles::hello);
    m_shelf.put("tail.txt", httpFiles::tail);
    m_shelf.put("empty.txt", {});
    m_shelf.put("smuggled.txt", "smuggled");
    m_shelf.putBlob("big.bin", "big", httpFiles::bigSize);
    m_files.files.insert("big", std::make_shared<RuledFile>(httpFiles::bigSize));
    m_context =
        std::make_unique<http::Context>(http::Context{.handler = m_shelf, .files = m_files, .nextId = &m_nextId});
    m_transport = makeHttpTransport(isFast ? TransportKind::Fast : TransportKind::Portable, QHostAddress::LocalHost,
                                    *m_context, m_clock, {.connections = 4, .perAddress = 3});
    const Result<int> port = m_transport->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    m_wire = std::make_unique<HttpWire>(*m_transport, m_clock, *port);
}

void tst_HttpConformance::cleanup()
{
    m_transport.reset();
    for (const Request& request : std::as_const(m_shelf.requests))
        QVERIFY(request.path != "/smuggled.txt");
    QCOMPARE(m_shelf.ends.size(), m_shelf.requests.size());
}

void tst_HttpConformance::complete()
{
    const auto all = cases();
    QCOMPARE(all.size(), std::size_t(67));
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const HttpCase& one) { return one.must; }), 44);
    QCOMPARE(oddFramings().size(), std::size_t(94));
    QCOMPARE(badHeads().size(), std::size_t(12));
}

void tst_HttpConformance::all_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const HttpCase& one : cases())
        QTest::addRow("%s: %s", one.must ? "must" : "should", one.name) << number++;
}

void tst_HttpConformance::all()
{
    QFETCH(int, number);
    const QString came = cases()[static_cast<std::size_t>(number)].tried(wire());
    QVERIFY2(came.isEmpty(), qPrintable(came));
}

void tst_HttpConformance::framing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<bool>("isLast");
    for (const OddFraming& odd : oddFramings())
        QTest::newRow(odd.name) << odd.bytes << odd.statuses << odd.isLast;
}

void tst_HttpConformance::framing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isLast);
    wire().connect();
    wire().say(isLast ? bytes : bytes + httpTail);
    if (isLast)
        wire().endSaying();
    const HttpTalk talk = wire().hearOut();
    QVERIFY(talk.ended);
    QVERIFY2(talk.rest.isEmpty(), talk.rest.left(100).constData());
    QTEST(talk.statuses(), "statuses");
}

void tst_HttpConformance::heads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const BadHead& bad : badHeads())
        QTest::newRow(bad.name) << bad.bytes;
}

void tst_HttpConformance::heads()
{
    QFETCH(QByteArray, bytes);
    const HttpTalk talk = wire().talk(bytes + httpTail);
    QVERIFY(talk.ended);
    QCOMPARE(talk.statuses(), QList<int>{400});
    QVERIFY(m_shelf.requests.isEmpty());
}

/// Too many connections of one address, or of all together, get 503; when one ends there is room again.
void tst_HttpConformance::limits()
{
    HttpWire others[3]{{*m_transport, m_clock, wire().port()},
                       {*m_transport, m_clock, wire().port()},
                       {*m_transport, m_clock, wire().port()}};
    for (HttpWire& other : others)
        other.connect();
    QVERIFY(HttpWire::until([this] { return m_transport->connections() == 3; }));
    QCOMPARE(wire().talk({}).statuses(), QList<int>{503});
    QCOMPARE(m_shelf.refusals.last(), 503);
    others[0].socket().abort();
    QVERIFY(HttpWire::until([this] { return m_transport->connections() == 2; }));
    QCOMPARE(wire().talk(httpTail).statuses(), QList<int>{200});
}

QTEST_GUILESS_MAIN(tst_HttpConformance)
#include "tst_HttpConformance.moc"
