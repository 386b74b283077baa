// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/tls/TlsBench.h"

using namespace firstring;

namespace {

const MacAddress phone(0x00085D1A2B3C);

} // namespace

/// Who may speak TLS with us, and how it is agreed, against the clients that others wrote.
class tst_TlsPeers : public QObject, private TlsBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void initTestCase() { certify(); }
    void init() { fill(); }
    void cleanup() { close(); }

    void whatCurlRefuses();
    void bothKindsOfKey();
    void resumption_data();
    void resumption();
    void oldClients();
    void clientCertificates();
    void renegotiation();
    void protocols();
    void aNewCertificate();
};

void tst_TlsPeers::whatCurlRefuses()
{
    listen(TlsEra::Current);
    QCOMPARE(fetch({}, QStringLiteral("small.cfg")), 60); // does not know the CA
    QTRY_COMPARE(m_handler.troubles.size(), 1);
    QVERIFY2(m_handler.troubles[0].contains(QStringLiteral("does not believe")), qPrintable(m_handler.troubles[0]));
    QCOMPARE(fetch(QStringLiteral("--cacert ca.pem --connect-to h:%1:127.0.0.1:%1 --resolve h:%1:127.0.0.1 "
                                  "https://h:%1/x --fail-early")
                       .arg(m_port),
                   QStringLiteral("small.cfg")),
             60); // another name
    QTRY_COMPARE(m_transport->connections(), 0);
}

void tst_TlsPeers::bothKindsOfKey()
{
    listen(TlsEra::Current);
    const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    QCOMPARE(client(QStringLiteral("-tls1_3"), request), 0);
    QVERIFY2(m_output.contains("Peer signature type: ECDSA"), m_output.constData());
    QVERIFY(m_output.contains("hello\nphone\n"));
    QVERIFY(m_output.contains("Verification: OK"));
    QCOMPARE(client(QStringLiteral("-tls1_3 -sigalgs rsa_pss_rsae_sha256:rsa_pkcs1_sha256"), request), 0);
    QVERIFY2(m_output.contains("Peer signature type: RSA-PSS"), m_output.constData());
    QVERIFY(m_output.contains("Server public key is 2048 bit"));
}

void tst_TlsPeers::resumption_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("TLS 1.3, a ticket") << "-tls1_3" << false;
    QTest::newRow("TLS 1.2, a ticket") << "-tls1_2" << false;
    QTest::newRow("TLS 1.0, no tickets") << "-tls1 -no_ticket -cipher ALL:@SECLEVEL=0" << true;
}

void tst_TlsPeers::resumption()
{
    QFETCH(QString, version);
    QFETCH(bool, isOld);
    listen(isOld ? TlsEra::Old : TlsEra::Current);
    const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    QCOMPARE(client(version + QStringLiteral(" -sess_out session"), request), 0);
    QVERIFY(m_output.contains("New, TLS"));
    QCOMPARE(client(version + QStringLiteral(" -sess_in session"), request), 0);
    QVERIFY2(m_output.contains("Reused, TLS"), m_output.constData());
    QVERIFY(m_output.contains("hello\nphone\n"));
}

void tst_TlsPeers::oldClients()
{
    const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    listen(TlsEra::Current);
    for (const char* version : {"-tls1", "-tls1_1"}) {
        m_handler.troubles.clear();
        QVERIFY(client(QLatin1String(version) + QStringLiteral(" -cipher ALL:@SECLEVEL=0"), request) != 0);
        QTRY_COMPARE(m_handler.troubles.size(), 1);
        QVERIFY2(m_handler.troubles[0].contains(QStringLiteral("too old")), qPrintable(m_handler.troubles[0]));
    }
    m_transport.reset();
    listen(TlsEra::Old);
    for (const char* version : {"-tls1", "-tls1_1", "-tls1_2"}) {
        QCOMPARE(client(QLatin1String(version) + QStringLiteral(" -cipher ALL:@SECLEVEL=0"), request), 0);
        QVERIFY2(m_output.contains("hello\nphone\n"), m_output.constData());
        QVERIFY(m_output.contains("Server public key is 2048 bit"));
    }
    // What phones of 2009 offer.
    QCOMPARE(client(QStringLiteral("-tls1 -cipher AES128-SHA:@SECLEVEL=0"), request), 0);
    QVERIFY(m_output.contains("hello\nphone\n"));
}

void tst_TlsPeers::clientCertificates()
{
    listen(TlsEra::Current, m_ca.chain);
    const QString name = QStringLiteral("small.cfg");
    const QString trust = QStringLiteral("--cacert ca.pem ");
    for (const QString& version : {QStringLiteral("--tls-max 1.2 "), QStringLiteral("--tlsv1.3 ")}) {
        m_handler.troubles.clear();
        QVERIFY(fetch(trust + version, name) != 0);
        QTRY_COMPARE(m_handler.troubles.size(), 1);
        QVERIFY2(m_handler.troubles[0].contains(QStringLiteral("no certificate")), qPrintable(m_handler.troubles[0]));
        QVERIFY(fetch(trust + version + QStringLiteral("--cert other.pem --key other.key"), name) != 0);
        QTRY_COMPARE(m_handler.troubles.size(), 2);
        QVERIFY2(m_handler.troubles[1].contains(QStringLiteral("not made by the CA")),
                 qPrintable(m_handler.troubles[1]));
    }
    QCOMPARE(m_handler.requests.size(), 0);
    QCOMPARE(fetch(trust + QStringLiteral("--cert phone.pem --key phone.key"), name), 0);
    QCOMPARE(m_handler.requests.last().certified, phone);
    QCOMPARE(fetch(trust + QStringLiteral("--cert nameless.pem --key nameless.key"), name), 0);
    QVERIFY(m_handler.requests.last().certified.isZero());
    // The identity comes back with a resumed session.
    const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    const QString own = QStringLiteral("-tls1_3 -cert phone.pem -key phone.key ");
    QCOMPARE(client(own + QStringLiteral("-sess_out session"), request), 0);
    QCOMPARE(client(QStringLiteral("-tls1_3 -sess_in session"), request), 0);
    QVERIFY2(m_output.contains("Reused, TLS"), m_output.constData());
    QCOMPARE(m_handler.requests.last().certified, phone);
}

void tst_TlsPeers::renegotiation()
{
    listen(TlsEra::Current);
    // "R" at the beginning of a line makes s_client ask for another handshake.
    run(QStringLiteral("openssl"),
        words(QStringLiteral("s_client -connect 127.0.0.1:%1 -tls1_2 -CAfile ca.pem").arg(m_port)), "R\n");
    QVERIFY2(m_output.contains("no renegotiation"), m_output.constData());
    QTRY_COMPARE(m_transport->connections(), 0);
}

void tst_TlsPeers::protocols()
{
    listen(TlsEra::Current);
    const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    QCOMPARE(client(QStringLiteral("-alpn h2,http/1.1"), request), 0);
    QVERIFY(m_output.contains("ALPN protocol: http/1.1"));
    QVERIFY(client(QStringLiteral("-alpn h2,acme-tls/1"), request) != 0);
    QVERIFY(m_output.contains("no application protocol"));
}

void tst_TlsPeers::aNewCertificate()
{
    listen(TlsEra::Current);
    const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    QCOMPARE(client({}, request), 0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<TlsIdentity> next =
        benchca::issue(m_ca, KeyKind::Rsa, {QStringLiteral("127.0.0.1"), QStringLiteral("renewed")}, {}, now);
    m_tls = *TlsContext::make(TlsEra::Current, {*next});
    QCOMPARE(fetch(QStringLiteral("--cacert ca.pem --connect-to renewed:443:127.0.0.1:%1 https://renewed/small.cfg -o "
                                  "second")
                       .arg(m_port),
                   QStringLiteral("small.cfg")),
             0);
}

QTEST_GUILESS_MAIN(tst_TlsPeers)
#include "tst_TlsPeers.moc"
