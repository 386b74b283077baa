// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/HttpWire.h"
#include "tests/unit/server/tls/TlsBench.h"

#include <openssl/ssl.h>

using namespace firstring;

namespace {

/// The first flight of OpenSSL's client.
QByteArray greeting()
{
    SSL_CTX* context = SSL_CTX_new(TLS_client_method());
    SSL* client = SSL_new(context);
    SSL_set_bio(client, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_connect(client);
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(SSL_get_wbio(client), &bytes);
    const QByteArray flight(bytes, length);
    SSL_free(client);
    SSL_CTX_free(context);
    return flight;
}

} // namespace

/// What goes through TLS on real sockets, by both transports: whole files, ranges, odd and torn requests.
class tst_TlsChannel : public QObject, private TlsBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void initTestCase() { certify(); }
    void init() { fill(); }
    void cleanup() { close(); }

    void curl_data();
    void curl();
    void ranges();
    void odd_data();
    void odd();
    void tornAndBentGreetings();
    void deadlines();
    void manyAtOnce();
};

void tst_TlsChannel::curl_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("TLS 1.3") << "--tlsv1.3";
    QTest::newRow("TLS 1.2") << "--tls-max 1.2";
    QTest::newRow("TLS 1.2, ECDHE, RSA") << "--tls-max 1.2 --ciphers ECDHE-RSA-AES128-GCM-SHA256";
    QTest::newRow("TLS 1.2, no curves") << "--tls-max 1.2 --ciphers AES128-SHA";
    QTest::newRow("P-384") << "--curves P-384";
}

void tst_TlsChannel::curl()
{
    QFETCH(QString, options);
    listen(TlsEra::Current);
    QCOMPARE(fetch(QStringLiteral("--cacert ca.pem -w %{http_code} ") + options, QStringLiteral("big.st")), 0);
    QCOMPARE(m_output, QByteArray("200"));
    QFile got(at(QStringLiteral("got")));
    QVERIFY(got.open(QIODevice::ReadOnly));
    QByteArray expected(bigSize, Qt::Uninitialized);
    RuledFile(bigSize).read(0, expected.data(), bigSize);
    QVERIFY(got.readAll() == expected);
    QTRY_COMPARE(m_handler.ends.size(), 1);
    QCOMPARE(m_handler.ends[0].ending, Ending::Whole);
    QCOMPARE(m_handler.ends[0].bytes, bigSize);
    QCOMPARE(m_handler.requests[0].transport, Transport::Https);
    QVERIFY(m_handler.requests[0].certified.isZero());
    QTRY_COMPARE(m_transport->connections(), 0);
    QCOMPARE(m_handler.troubles, QStringList());
}

/// From 2 GiB on, and the connection goes on.
void tst_TlsChannel::ranges()
{
    listen(TlsEra::Current);
    QCOMPARE(
        run(QStringLiteral("curl"),
            words(QStringLiteral("-sS --noproxy * --cacert ca.pem -r %1- -w %{http_code},%{num_connects}; -o first "
                                 "https://127.0.0.1:%2/huge.st --next -sS --noproxy * --cacert ca.pem -w "
                                 "%{http_code},%{num_connects} -o second https://127.0.0.1:%2/small.cfg")
                      .arg(hugeSize - 200'000)
                      .arg(m_port))),
        0);
    QCOMPARE(m_output, QByteArray("206,1;200,0"));
    QFile got(at(QStringLiteral("first")));
    QVERIFY(got.open(QIODevice::ReadOnly));
    QByteArray expected(200'000, Qt::Uninitialized);
    RuledFile(hugeSize).read(hugeSize - 200'000, expected.data(), expected.size());
    QVERIFY(got.readAll() == expected);
}

void tst_TlsChannel::odd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("plain HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << "plain HTTP";
    QTest::newRow("something else") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << "not TLS";
    QTest::newRow("a torn greeting") << QByteArray::fromHex("160301004001000100") << QString();
    QTest::newRow("a huge record") << QByteArray::fromHex("1603014fff") + QByteArray(20'000, 'x') << "not TLS";
    QTest::newRow("an alert") << QByteArray::fromHex("15030100020100") << "";
    QTest::newRow("SSL 2.0") << QByteArray::fromHex("802e0100020015000000100100800200800300800400800500800600400700c0")
                             << "";
}

void tst_TlsChannel::odd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, trouble);
    listen(TlsEra::Current);
    HttpWire wire(*m_transport, m_clock, m_port);
    wire.connect();
    if (!bytes.isEmpty())
        wire.say(bytes);
    wire.endSaying();
    const HttpTalk talk = wire.hearOut();
    QVERIFY(talk.ended);
    QVERIFY(HttpWire::until([this] { return m_transport->connections() == 0; }));
    if (trouble == u"plain HTTP")
        QCOMPARE(talk.statuses(), QList<int>{400});
    if (!trouble.isEmpty()) {
        QCOMPARE(m_handler.troubles.size(), 1);
        QVERIFY2(m_handler.troubles[0].contains(trouble), qPrintable(m_handler.troubles[0]));
    } else if (trouble.isNull()) {
        QCOMPARE(m_handler.troubles, QStringList());
    }
    QVERIFY(m_handler.requests.isEmpty());
    QCOMPARE(fetch(QStringLiteral("--cacert ca.pem"), QStringLiteral("small.cfg")), 0);
}

/// Whatever becomes of a greeting on its way, the connection ends, and the next one is served.
void tst_TlsChannel::tornAndBentGreetings()
{
    listen(TlsEra::Current);
    const QByteArray whole = greeting();
    QVERIFY(whole.size() > 200);
    QByteArrayList odd;
    for (qsizetype at = 0; at < whole.size(); at += 3)
        odd << whole.first(at);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bent = whole;
        bent[at] = static_cast<char>(bent[at] ^ (1 << at % 8));
        odd << bent;
    }
    for (const QByteArray& bytes : std::as_const(odd)) {
        HttpWire wire(*m_transport, m_clock, m_port);
        wire.connect();
        if (!bytes.isEmpty())
            wire.say(bytes);
        wire.endSaying();
        QVERIFY2(HttpWire::until([&] { return wire.isEnded(); }), bytes.toHex().constData());
    }
    QVERIFY(HttpWire::until([this] { return m_transport->connections() == 0; }));
    QVERIFY(m_handler.requests.isEmpty());
    QCOMPARE(fetch(QStringLiteral("--cacert ca.pem"), QStringLiteral("small.cfg")), 0);
}

void tst_TlsChannel::deadlines()
{
    listen(TlsEra::Current);
    HttpWire silent(*m_transport, m_clock, m_port);
    silent.connect();
    HttpWire slow(*m_transport, m_clock, m_port);
    slow.connect();
    slow.say(QByteArray::fromHex("1603010040010001"));
    QVERIFY(HttpWire::until([this] { return m_transport->connections() == 2; }));
    slow.pass(9'900);
    QCOMPARE(m_transport->connections(), 2);
    slow.pass(200);
    QVERIFY(HttpWire::until([&] { return slow.isEnded() && silent.isEnded(); }));
    QCOMPARE(m_transport->connections(), 0);
    QCOMPARE(m_handler.troubles.size(), 2);
}

void tst_TlsChannel::manyAtOnce()
{
    listen(TlsEra::Current);
    QStringList arguments =
        words(QStringLiteral("-sS --noproxy * --cacert ca.pem --parallel --parallel-immediate --parallel-max 100"));
    for (int i = 0; i < 100; ++i)
        arguments << QStringLiteral("-o") << QStringLiteral("many") + QString::number(i)
                  << QStringLiteral("https://127.0.0.1:%1/%2")
                         .arg(m_port)
                         .arg(QLatin1String(i % 10 == 0 ? "big.st" : "small.cfg"));
    QCOMPARE(run(QStringLiteral("curl"), arguments), 0);
    QTRY_COMPARE(m_handler.ends.size(), 100);
    for (const Shelf::End& end : std::as_const(m_handler.ends))
        QCOMPARE(end.ending, Ending::Whole);
    QTRY_COMPARE(m_transport->connections(), 0);
    QCOMPARE(QFileInfo(at(QStringLiteral("many10"))).size(), bigSize);
}

QTEST_GUILESS_MAIN(tst_TlsChannel)
#include "tst_TlsChannel.moc"
