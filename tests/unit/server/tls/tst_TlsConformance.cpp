// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/HttpWire.h"
#include "tests/unit/server/tls/TlsBench.h"
#include "tests/unit/server/tls/TlsCases.h"
#include "tests/unit/server/tls/TlsHello.h"

#include <openssl/ssl.h>

using namespace firstring;

namespace {

/// What a server said in clear.
struct Said
{
    bool hello = false; ///< its own hello
    bool heartbeat = false;
    bool encrypted = false; ///< and something that only the other side could read
    int alert = -1;         ///< the last fatal one
    bool odd = false;       ///< what is no TLS

    explicit Said(const QByteArray& bytes)
    {
        qsizetype at = 0;
        while (at + 5 <= bytes.size()) {
            const int kind = static_cast<quint8>(bytes[at]);
            const qsizetype length = static_cast<quint8>(bytes[at + 3]) * 256 + static_cast<quint8>(bytes[at + 4]);
            const QByteArray content = bytes.mid(at + 5, length);
            hello = hello || (kind == tls::Handshake && content.startsWith('\x02'));
            heartbeat = heartbeat || kind == tls::Heartbeat;
            encrypted = encrypted || kind == tls::Data;
            odd = odd || kind < tls::ChangeCipherSpec || kind > tls::Heartbeat || bytes[at + 1] != '\x03';
            if (kind == tls::Alert && content.size() == 2 && content[0] == '\x02')
                alert = static_cast<quint8>(content[1]);
            at += 5 + length;
        }
    }
};

/// OpenSSL's client without a socket: what it says is ours to bend.
class Client
{
public:
    explicit Client(int version)
        : m_context(SSL_CTX_new(TLS_client_method()))
        , m_ssl(SSL_new(m_context))
    {
        SSL_set_max_proto_version(m_ssl, version);
        SSL_set_bio(m_ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_connect_state(m_ssl);
    }
    ~Client()
    {
        SSL_free(m_ssl);
        SSL_CTX_free(m_context);
    }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    SSL* get() const { return m_ssl; }
    void hear(const QByteArray& bytes) { BIO_write(SSL_get_rbio(m_ssl), bytes.constData(), int(bytes.size())); }
    /// What it wants to send.
    QByteArray flight()
    {
        char* bytes = nullptr;
        const long length = BIO_get_mem_data(SSL_get_wbio(m_ssl), &bytes);
        const QByteArray all(bytes, length);
        BIO_reset(SSL_get_wbio(m_ssl));
        return all;
    }

private:
    SSL_CTX* m_context;
    SSL* m_ssl;
};

} // namespace

/// Whatever is said to the HTTPS listener: it answers as TLS has it, or refuses, and goes on. Every case on both
/// transports: nobody is served by it, no descriptor is left, and the next client is answered.
class tst_TlsConformance : public QObject, private TlsBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void initTestCase() { certify(); }
    void init()
    {
        fill();
        listen(TlsEra::Current);
    }
    void cleanup() { close(); }

    void records_data() { rows(tlsRecordCases()); }
    void records() { tryCase(); }
    void hellos_data() { rows(tlsHelloCases()); }
    void hellos() { tryCase(); }
    void extensions_data() { rows(tlsExtensionCases()); }
    void extensions() { tryCase(); }
    void handshakes_data() { rows(tlsHandshakeCases()); }
    void handshakes() { tryCase(); }

    void afterTheHandshake_data();
    void afterTheHandshake();
    void floodOfRenegotiations();
    void figures();
    void allAtOnce();

private:
    static void rows(const std::vector<TlsCase>& cases)
    {
        QTest::addColumn<int>("at");
        static std::vector<TlsCase> all;
        for (const TlsCase& one : cases) {
            QTest::addRow("%03d %s", int(all.size()), one.name) << int(all.size());
            all.push_back(one);
        }
        s_all = &all;
    }
    void tryCase();
    /// A good hello is answered, and a whole file is served: what came before did no harm.
    void serveTheNext()
    {
        HttpWire wire(*m_transport, m_clock, m_port);
        wire.connect();
        wire.say(tls::Hello().wire());
        QVERIFY(HttpWire::until([&] { return wire.heardBytes() > 0; }));
        wire.endSaying();
        QVERIFY2(Said(wire.hearOut().rest).hello, "the next client is not answered");
        QVERIFY(HttpWire::until([this] { return m_transport->connections() == 0; }));
    }
    /// A handshake is made by \a client, and \a wire is where it goes.
    static bool shakeHands(Client& client, HttpWire& wire)
    {
        wire.connect();
        qsizetype heard = 0;
        return HttpWire::until([&] {
            const int done = SSL_do_handshake(client.get());
            if (const QByteArray flight = client.flight(); !flight.isEmpty())
                wire.say(flight);
            const QByteArray all = wire.heard();
            client.hear(all.sliced(heard));
            heard = all.size();
            return done == 1;
        });
    }

    static inline const std::vector<TlsCase>* s_all = nullptr;
};

void tst_TlsConformance::tryCase()
{
    QFETCH(int, at);
    const TlsCase& one = (*s_all)[static_cast<std::size_t>(at)];
    HttpWire wire(*m_transport, m_clock, m_port);
    wire.connect();
    wire.say(one.bytes);
    if (!one.later.isEmpty()) {
        QVERIFY(HttpWire::until([&] { return wire.heardBytes() > 0; }));
        wire.say(one.later);
    } else if (one.answer == TlsCase::Answer::GoesOn) {
        QVERIFY(HttpWire::until([&] { return wire.heardBytes() > 0 || wire.isEnded(); }));
    }
    wire.endSaying();
    const HttpTalk talk = wire.hearOut();
    QVERIFY(talk.ended);
    QVERIFY(HttpWire::until([this] { return m_transport->connections() == 0; }));
    QVERIFY(m_handler.requests.isEmpty());
    const Said said(talk.rest);
    QVERIFY(!said.heartbeat);
    if (one.unlike)
        return serveTheNext();
    QVERIFY(!said.odd);
    const bool goesOn = one.answer == TlsCase::Answer::GoesOn || !one.later.isEmpty();
    QVERIFY2(said.hello == goesOn, talk.rest.left(64).toHex().constData());
    if (one.answer == TlsCase::Answer::Alerts)
        QVERIFY2(said.alert >= 0, "no alert");
    if (one.alert != 0 && said.alert >= 0)
        QCOMPARE(said.alert, one.alert);
    serveTheNext();
}

void tst_TlsConformance::afterTheHandshake_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("what");
    for (const auto& [name, version] : {std::pair("1.2", TLS1_2_VERSION), std::pair("1.3", TLS1_3_VERSION)}) {
        for (const char* what : {"a bit is turned", "the last byte is missing", "a record twice",
                                 "a record is left out", "longer than allowed", "an alert in clear", "a hello in clear",
                                 "goodbye first", "new keys again and again", "records without content"})
            QTest::addRow("%s: %s", name, what) << version << QString::fromLatin1(what);
    }
}

/// Of a request within the encryption, one thing is changed on its way; it must not be answered.
void tst_TlsConformance::afterTheHandshake()
{
    QFETCH(int, version);
    QFETCH(QString, what);
    Client client(version);
    HttpWire wire(*m_transport, m_clock, m_port);
    QVERIFY(shakeHands(client, wire));
    if (what == u"goodbye first") {
        SSL_shutdown(client.get());
    } else if (what == u"new keys again and again") {
        if (version != TLS1_3_VERSION)
            return;
        for (int i = 0; i < 2'000; ++i) {
            SSL_key_update(client.get(), SSL_KEY_UPDATE_NOT_REQUESTED);
            SSL_do_handshake(client.get());
        }
        wire.say(client.flight()); // allowed: the request behind them is answered
    }
    const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\n\r\n";
    size_t written = 0;
    if (what != u"goodbye first")
        QCOMPARE(SSL_write_ex(client.get(), request.constData(), size_t(request.size()), &written), 1);
    QByteArray bytes = client.flight();
    bool isServed = false;
    if (what == u"a bit is turned") {
        bytes[bytes.size() - 3] = static_cast<char>(bytes[bytes.size() - 3] ^ 4);
    } else if (what == u"the last byte is missing") {
        bytes.chop(1);
    } else if (what == u"a record twice") {
        isServed = true; // the first one is as good as any
        bytes += bytes;
    } else if (what == u"a record is left out") {
        QCOMPARE(SSL_write_ex(client.get(), request.constData(), size_t(request.size()), &written), 1);
        bytes = client.flight();
    } else if (what == u"longer than allowed") {
        bytes = tls::record(tls::Data, QByteArray(16'384 + 2'049, 'x'), 0x0303);
    } else if (what == u"an alert in clear") {
        bytes.prepend(tls::record(tls::Alert, QByteArray::fromHex("0100"), 0x0303));
    } else if (what == u"a hello in clear") {
        bytes.prepend(tls::Hello().wire());
    } else if (what == u"records without content") {
        bytes.prepend(tls::record(tls::Data, {}, 0x0303).repeated(1'000));
    } else if (what == u"new keys again and again") {
        isServed = true;
    }
    wire.say(bytes);
    if (isServed)
        QVERIFY(HttpWire::until([this] { return m_handler.ends.size() == 1; }));
    wire.endSaying();
    QVERIFY(HttpWire::until([&] { return wire.isEnded(); }));
    QVERIFY(HttpWire::until([this] { return m_transport->connections() == 0; }));
    QCOMPARE(m_handler.requests.size(), isServed ? 1 : 0);
    serveTheNext();
}

/// Each costs a handshake of the server if it is allowed, so none is.
void tst_TlsConformance::floodOfRenegotiations()
{
    for (int i = 0; i < 40; ++i) {
        Client client(TLS1_2_VERSION);
        HttpWire wire(*m_transport, m_clock, m_port);
        QVERIFY(shakeHands(client, wire));
        QCOMPARE(SSL_renegotiate(client.get()), 1);
        SSL_do_handshake(client.get());
        const QByteArray again = client.flight();
        const auto before = wire.heard().size();
        wire.say(again); // a hello within the encryption
        QVERIFY(HttpWire::until([&] { return wire.isEnded() || wire.heard().size() > before; }));
        const QByteArray answer = wire.heard().sliced(before);
        QVERIFY2(answer.isEmpty() || answer.startsWith('\x15'), answer.left(16).toHex().constData()); // an alert
        wire.endSaying();
        QVERIFY(HttpWire::until([&] { return wire.isEnded(); }));
    }
    QVERIFY(m_handler.requests.isEmpty());
    QVERIFY(HttpWire::until([this] { return m_transport->connections() == 0; }));
    serveTheNext();
}

/// For tests/bench/RESULTS.md.
void tst_TlsConformance::figures()
{
    int all = 0;
    QMap<QString, int> unlike;
    for (const auto& cases : {tlsRecordCases(), tlsHelloCases(), tlsExtensionCases(), tlsHandshakeCases()}) {
        for (const TlsCase& one : cases) {
            ++all;
            if (one.unlike)
                ++unlike[QString::fromLatin1(one.unlike)];
        }
    }
    QVERIFY(all > 150);
    qInfo() << all << "cases; otherwise than the standard wants:" << unlike;
}

/// All of them side by side, and a phone between them that gets its file.
void tst_TlsConformance::allAtOnce()
{
    std::vector<std::unique_ptr<HttpWire>> wires;
    for (const auto& cases : {tlsRecordCases(), tlsHelloCases(), tlsExtensionCases()}) {
        for (const TlsCase& one : cases) {
            if (one.bytes.size() > 60'000)
                continue;
            wires.push_back(std::make_unique<HttpWire>(*m_transport, m_clock, m_port));
            wires.back()->connect();
            wires.back()->say(one.bytes);
        }
    }
    QVERIFY(wires.size() > 100);
    QCOMPARE(fetch(QStringLiteral("--cacert ca.pem"), QStringLiteral("small.cfg")), 0);
    for (const auto& wire : wires) {
        if (!wire->isEnded())
            wire->endSaying();
        QVERIFY(HttpWire::until([&] { return wire->isEnded(); }));
    }
    QVERIFY(HttpWire::until([this] { return m_transport->connections() == 0; }));
    QCOMPARE(m_handler.requests.size(), 1);
    serveTheNext();
}

QTEST_GUILESS_MAIN(tst_TlsConformance)
#include "tst_TlsConformance.moc"
