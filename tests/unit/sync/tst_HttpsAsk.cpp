// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/HttpsAsk.h"
#include "models/certificates/BenchCa.h"
#include "tests/support/Good.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace firstring;

namespace {

/// A server that shows one certificate and answers every request with the same bytes.
class Liar final : public QSslServer
{
public:
    explicit Liar(const TlsIdentity& identity)
    {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(identity.chain);
        QSslConfiguration rules;
        rules.setLocalCertificateChain(chain);
        rules.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        setSslConfiguration(rules);
        fingerprint = chain.isEmpty() ? QString() : fingerprintOf(chain.first());
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* const socket = nextPendingConnection()) {
                connect(socket, &QIODevice::readyRead, this, [this, socket] {
                    heard += socket->readAll();
                    if (!heard.endsWith("\r\n\r\n"))
                        return;
                    socket->write(answer);
                    if (hangsUp)
                        socket->disconnectFromHost();
                    if (!more.isEmpty()) {
                        auto* const drip = new QTimer(socket);
                        connect(drip, &QTimer::timeout, socket, [this, socket] { socket->write(more); });
                        drip->start(100);
                    }
                });
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    HttpsAsk::Server asServer(const QString& host = QStringLiteral("127.0.0.1")) const
    {
        return {QUrl(QStringLiteral("https://%1:%2").arg(host).arg(serverPort())), fingerprint, "Bearer secret-token",
                5'000};
    }

    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    QByteArray more; ///< again and again behind it
    bool hangsUp = true;
    QByteArray heard;
    QString fingerprint;
};

QByteArray reply(const char* status, const char* head, const QByteArray& body)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + head + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace

class tst_HttpsAsk final : public QObject
{
    Q_OBJECT

    TlsIdentity m_ca;

    TlsIdentity identity(const QStringList& names, const QDateTime& now = QDateTime::currentDateTimeUtc())
    {
        auto made = benchca::issue(m_ca, KeyKind::Ecdsa, names, {}, now);
        return made ? *made : TlsIdentity();
    }
    static Result<HttpsAnswer> ask(const HttpsAsk::Server& server, const HttpsAsk::Question& question = {.path = "/x"})
    {
        HttpsAsk https(server);
        std::optional<Result<HttpsAnswer>> got;
        https.ask(question, [&got](Result<HttpsAnswer> answer) { got = std::move(answer); });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 60'000))
            return Error{"TEST_SILENT", {}, {}};
        return *got;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto ca = benchca::make("test", QDateTime::currentDateTimeUtc());
        VERIFY_GOOD(ca);
        m_ca = *ca;
    }

    void believesTheConfirmedCertificate()
    {
        Liar server(identity({"127.0.0.1"}));
        const auto answer = ask(server.asServer());
        VERIFY_GOOD(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->json());
        QVERIFY(server.heard.startsWith("GET /x HTTP/1.1\r\n"));
        QVERIFY(server.heard.contains("Authorization: Bearer secret-token\r\n"));
    }

    /// The clock of either side may be off by years: a person confirmed this one.
    void mindsNoDates()
    {
        Liar server(identity({"127.0.0.1"}, QDateTime::currentDateTimeUtc().addYears(-3)));
        VERIFY_GOOD(ask(server.asServer()));
    }

    void tellsStrangersNothing()
    {
        Liar other(identity({"127.0.0.1"}));
        HttpsAsk::Server server = other.asServer();
        server.fingerprint = QString(server.fingerprint).replace(0, 1, server.fingerprint.startsWith('A') ? "B" : "A");
        QCOMPARE(ask(server).error().code, "REMOTE_STRANGER");
        QCOMPARE(other.heard, QByteArray());

        // The right one, but not for this host: only its common name fits.
        Liar elsewhere(identity({"rcs.example.com"}));
        QCOMPARE(ask(elsewhere.asServer()).error().code, "REMOTE_STRANGER");
        QCOMPARE(elsewhere.heard, QByteArray());
    }

    /// Of a file of three bytes no more is taken; why it is not given takes more to say.
    void hearsARefusalWhereLittleWasAskedFor()
    {
        Liar server(identity({"127.0.0.1"}));
        server.answer = reply("409 Conflict", "Content-Type: application/problem+json\r\n",
                              R"({"code":"EDIT_IN_USE","title":"It is in use."})");
        const auto refused = ask(server.asServer(), {.path = "/x", .mostBytes = 3});
        VERIFY_GOOD(refused);
        QCOMPARE(refused->status, 409);
        server.answer = reply("200 OK", "", "four");
        QCOMPARE(ask(server.asServer(), {.path = "/x", .mostBytes = 3}).error().code, "REMOTE_TOO_MUCH");
        server.answer = reply("409 Conflict", "", QByteArray(100'000, ' '));
        QCOMPARE(ask(server.asServer(), {.path = "/x", .mostBytes = 3}).error().code, "REMOTE_TOO_MUCH");
    }

    /// A network that wants people to sign in answers every question so, also for a file of three bytes.
    void knowsAWebPageOfAnyLength()
    {
        Liar server(identity({"127.0.0.1"}));
        for (const int bytes : {30, 10'000, 1'000'000}) {
            server.answer = reply("200 OK", "Content-Type: text/html; charset=utf-8\r\n", QByteArray(bytes, ' '));
            QCOMPARE(ask(server.asServer(), {.path = "/x", .mostBytes = 3}).error().code, "REMOTE_WEB_PAGE");
        }
    }

    void whatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& answer, const char* code) {
            QTest::newRow(name) << answer << QString(code);
        };
        const char* const json = "Content-Type: application/json\r\n";
        row("captive portal", reply("200 OK", "Content-Type: text/html\r\n", "<html>Sign in</html>"),
            "REMOTE_WEB_PAGE");
        row("redirect", reply("302 Found", "Location: https://198.51.100.1/\r\n", {}), "REMOTE_REDIRECT");
        row("unknown token", reply("401 Unauthorized", json, "{}"), "REMOTE_TOKEN");
        row("busy", reply("429 Too Many", "Content-Type: application/json\r\nRetry-After: 7\r\n", "{}"),
            "REMOTE_PASSING_BUSY");
        row("trouble", reply("500 Oh", json, "{}"), "REMOTE_PASSING_TROUBLE");
        row("half a JSON", reply("200 OK", json, "{\"records\": ["), "REMOTE_PASSING_GARBLED");
        row("no JSON", reply("200 OK", "Content-Type: text/plain\r\n", "hello"), "REMOTE_PASSING_GARBLED");
        row("cut in the body", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{}",
            "REMOTE_PASSING_LINE");
        row("cut in the head", "HTTP/1.1 200 OK\r\nContent-Ty", "REMOTE_PASSING_LINE");
        row("nothing", {}, "REMOTE_PASSING_LINE");
        row("no HTTP", "SSH-2.0-OpenSSH\r\n\r\n", "REMOTE_PASSING_LINE");
        row("too much", reply("200 OK", json, QByteArray(9 * 1024 * 1024, ' ')), "REMOTE_TOO_MUCH");
    }
    void whatIsNoAnswer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, code);
        Liar server(identity({"127.0.0.1"}));
        server.answer = answer;
        const auto got = ask(server.asServer());
        QVERIFY(!got);
        QCOMPARE(got.error().code, code);
        QVERIFY(!got.error().sentence.isEmpty());
    }

    /// A line more of the head now and then, for ever: nobody waits for its end.
    void aHeadThatTrickles()
    {
        Liar server(identity({"127.0.0.1"}));
        server.answer = "HTTP/1.1 200 OK\r\n";
        server.hangsUp = false;
        server.more = "X-More: y\r\n";
        HttpsAsk::Server slow = server.asServer();
        slow.timeoutMs = 1'000;
        QCOMPARE(ask(slow).error().code, "REMOTE_PASSING_LINE");
    }

    /// The same before there is any TLS.
    void silence()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const HttpsAsk::Server mute{
            QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())), QString(95, 'A'), {}, 1'000};
        QCOMPARE(ask(mute).error().code, "REMOTE_PASSING_LINE");
    }

    void refusalsAreAnswers()
    {
        Liar server(identity({"127.0.0.1"}));
        server.answer = reply("409 Conflict", "Content-Type: application/problem+json\r\n", "{\"code\": \"X\"}");
        const auto answer = ask(server.asServer());
        VERIFY_GOOD(answer);
        QCOMPARE(answer->status, 409);
        QCOMPARE(answer->json()->value("code").toString(), "X");
    }

    void nobodyThere()
    {
        HttpsAsk::Server server;
        {
            const Liar gone(identity({"127.0.0.1"}));
            server = gone.asServer();
        }
        QCOMPARE(ask(server).error().code, "REMOTE_PASSING_LINE");
    }

    void namesOfHosts()
    {
        const auto shown = [this](const QStringList& names) {
            return QSslCertificate::fromData(identity(names).chain).value(0);
        };
        const QSslCertificate certificate = shown({"rcs.example.com", "192.0.2.7"});
        QVERIFY(namesHost(certificate, "rcs.example.com"));
        QVERIFY(namesHost(certificate, "RCS.example.com"));
        QVERIFY(namesHost(certificate, "192.0.2.7"));
        QVERIFY(!namesHost(certificate, "example.com"));
        QVERIFY(!namesHost(certificate, "192.0.2.8"));
        QVERIFY(!namesHost(QSslCertificate(), "rcs.example.com"));
    }

    void looksWithoutAsking()
    {
        Liar server(identity({"127.0.0.1"}));
        std::optional<Result<SeenCertificate>> got;
        lookAtCertificate(server.asServer().url, this, [&got](Result<SeenCertificate> shown) { got = shown; });
        QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 60'000);
        VERIFY_GOOD(*got);
        QCOMPARE(fingerprintOf((*got)->certificate), server.fingerprint);
        QCOMPARE((*got)->lineage.key.size(), 32);
        QCOMPARE(server.heard, QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_HttpsAsk)
#include "tst_HttpsAsk.moc"
