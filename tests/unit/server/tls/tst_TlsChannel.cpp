// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tls/TlsContext.h"
#include "app/server/transport/Transports.h"
#include "models/certificates/BenchCa.h"
#include "tests/unit/server/HttpWire.h"
#include "tests/unit/server/Shelf.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <dirent.h>
#include <openssl/ssl.h>

using namespace firstring;

namespace {

constexpr qint64 bigSize = 3 * 1024 * 1024 + 77;
constexpr qint64 hugeSize = (2LL << 30) + 1000;
const MacAddress phone(0x00085D1A2B3C);

class Handler final : public Shelf
{
public:
    void handshakeRefused(const QString&, const QString& why) override { troubles.append(why); }
    QStringList troubles;
};

int openDescriptors()
{
    int count = 0;
    DIR* folder = ::opendir("/proc/self/fd");
    while (folder && ::readdir(folder))
        ++count;
    ::closedir(folder);
    return count;
}

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

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// TLS on real sockets, by both transports, against the clients that others wrote.
class tst_TlsChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

    void curl_data();
    void curl();
    void whatCurlRefuses();
    void bothKindsOfKey();
    void ranges();
    void resumption_data();
    void resumption();
    void oldClients();
    void clientCertificates();
    void renegotiation();
    void protocols();
    void odd_data();
    void odd();
    void tornAndBentGreetings();
    void deadlines();
    void aNewCertificate();
    void manyAtOnce();

private:
    int run(const QString& program, const QStringList& arguments, const QByteArray& input = {});
    int fetch(const QString& options, const QString& name);
    /// `openssl s_client`, which says \a input and listens until the server ends.
    int client(const QString& options, const QByteArray& input = {});
    void listen(TlsEra era, const QByteArray& clientCas = {});
    void put(const char* name, const QByteArray& content);
    QString at(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    TlsIdentity m_ca;
    QList<TlsIdentity> m_identities;
    Handler m_handler;
    ShelfFiles m_files;
    quint64 m_nextId = 0;
    ManualClock m_clock;
    std::unique_ptr<http::Context> m_context;
    std::shared_ptr<const TlsContext> m_tls;
    std::unique_ptr<HttpTransport> m_transport;
    int m_port = 0;
    QByteArray m_output;
    int m_descriptors = 0;
};

void tst_TlsChannel::initTestCase_data()
{
    QTest::addColumn<bool>("isFast");
    QTest::newRow("fast") << true;
    QTest::newRow("portable") << false;
}

void tst_TlsChannel::initTestCase()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<TlsIdentity> ca = benchca::make(QStringLiteral("test"), now);
    QVERIFY(ca);
    m_ca = *ca;
    for (const KeyKind kind : {KeyKind::Ecdsa, KeyKind::Rsa}) {
        const Result<TlsIdentity> made = benchca::issue(m_ca, kind, {QStringLiteral("127.0.0.1")}, {}, now);
        QVERIFY(made);
        m_identities.append(*made);
    }
    put("ca.pem", m_ca.chain);
    put("ca.key", m_ca.key);
    const auto request = QStringLiteral("req -newkey rsa:2048 -nodes -keyout %1.key -out %1.csr -subj /CN=%2");
    for (const auto& [name, subject] :
         {std::pair("phone", "Mitel-6867i-00085D1A2B3C"), std::pair("nameless", "somebody")}) {
        QCOMPARE(run(QStringLiteral("openssl"), words(request.arg(QLatin1String(name), QLatin1String(subject)))), 0);
        QCOMPARE(run(QStringLiteral("openssl"),
                     words(QStringLiteral("x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -out %1.pem -days 9")
                               .arg(QLatin1String(name)))),
                 0);
    }
    QCOMPARE(run(QStringLiteral("openssl"),
                 words(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout other.key -out other.pem -days 9 "
                                      "-subj /CN=00085D1A2B3C"))),
             0);
}

void tst_TlsChannel::init()
{
    m_descriptors = openDescriptors();
    static_cast<Shelf&>(m_handler) = Shelf();
    m_handler.troubles.clear();
    m_handler.put("small.cfg", "hello\nphone\n");
    m_handler.putBlob("big.st", "big", bigSize);
    m_handler.putBlob("huge.st", "huge", hugeSize);
    m_files.files.insert("big", std::make_shared<RuledFile>(bigSize));
    m_files.files.insert("huge", std::make_shared<RuledFile>(hugeSize));
    m_context = std::make_unique<http::Context>(
        http::Context{.handler = m_handler, .files = m_files, .nextId = &m_nextId, .transport = Transport::Https});
}

void tst_TlsChannel::cleanup()
{
    m_transport.reset();
    m_tls.reset();
    QCOMPARE(m_handler.ends.size(), m_handler.requests.size());
    QCOMPARE(openDescriptors(), m_descriptors);
}

void tst_TlsChannel::listen(TlsEra era, const QByteArray& clientCas)
{
    QFETCH_GLOBAL(bool, isFast);
    const auto tls = TlsContext::make(era, m_identities, clientCas);
    QVERIFY(tls);
    m_tls = *tls;
    m_transport = makeHttpTransport(isFast ? TransportKind::Fast : TransportKind::Portable, QHostAddress::LocalHost,
                                    *m_context, m_clock);
    m_transport->useChannels([this](int descriptor) { return tlsChannel(descriptor, m_tls); });
    const Result<int> port = m_transport->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    m_port = *port;
}

void tst_TlsChannel::put(const char* name, const QByteArray& content)
{
    QFile file(at(QString::fromLatin1(name)));
    file.open(QIODevice::WriteOnly);
    file.write(content);
}

int tst_TlsChannel::run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QEventLoop loop;
    QProcess process;
    QTimer patience;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(60'000);
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    loop.exec();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    m_output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int tst_TlsChannel::fetch(const QString& options, const QString& name)
{
    return run(
        QStringLiteral("curl"),
        words(QStringLiteral("-sS --noproxy * -o got %1 https://127.0.0.1:%2/%3").arg(options).arg(m_port).arg(name)));
}

int tst_TlsChannel::client(const QString& options, const QByteArray& input)
{
    return run(QStringLiteral("openssl"),
               words(QStringLiteral("s_client -connect 127.0.0.1:%1 -ign_eof -CAfile ca.pem -verify_return_error %2")
                         .arg(m_port)
                         .arg(options)),
               input);
}

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

void tst_TlsChannel::whatCurlRefuses()
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

void tst_TlsChannel::bothKindsOfKey()
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

void tst_TlsChannel::resumption_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("TLS 1.3, a ticket") << "-tls1_3" << false;
    QTest::newRow("TLS 1.2, a ticket") << "-tls1_2" << false;
    QTest::newRow("TLS 1.0, no tickets") << "-tls1 -no_ticket -cipher ALL:@SECLEVEL=0" << true;
}

void tst_TlsChannel::resumption()
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

void tst_TlsChannel::oldClients()
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

void tst_TlsChannel::clientCertificates()
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

void tst_TlsChannel::renegotiation()
{
    listen(TlsEra::Current);
    // "R" at the beginning of a line makes s_client ask for another handshake.
    run(QStringLiteral("openssl"),
        words(QStringLiteral("s_client -connect 127.0.0.1:%1 -tls1_2 -CAfile ca.pem").arg(m_port)), "R\n");
    QVERIFY2(m_output.contains("no renegotiation"), m_output.constData());
    QTRY_COMPARE(m_transport->connections(), 0);
}

void tst_TlsChannel::protocols()
{
    listen(TlsEra::Current);
    const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    QCOMPARE(client(QStringLiteral("-alpn h2,http/1.1"), request), 0);
    QVERIFY(m_output.contains("ALPN protocol: http/1.1"));
    QVERIFY(client(QStringLiteral("-alpn h2,acme-tls/1"), request) != 0);
    QVERIFY(m_output.contains("no application protocol"));
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

void tst_TlsChannel::aNewCertificate()
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
