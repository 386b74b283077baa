// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/Signals.h"

#include <QTest>

#include <csignal>

using namespace firstring::test;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

const QString newAgent = QStringLiteral("Aastra6867i MAC:00-08-5D-00-00-01 V:4.2.0.2023-SIP");
const QString oldAgent = QStringLiteral("Aastra57i MAC:00-08-5D-00-00-02 V:2.6.0.2010-SIP");

} // namespace

/// HTTPS from the command line to the phone: the CA is fetched by HTTP as a phone would, and believed.
class tst_Https : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        const QString list = m_ctl->write(QStringLiteral("phones.csv"),
                                          "mac,label,model\n00085D000001,New,6867i\n00085D000002,Old,6757i\n");
        QCOMPARE(m_ctl->run({"phones", "import", list}).exit, 0);
    }

    void phonesBelieveTheCa()
    {
        QCOMPARE(m_ctl->run({"job", "set", "local-protocol=https"}).exit, 0);
        QJsonObject ready;
        const auto server = m_ctl->serve(ready, words(QStringLiteral("--https 0 --https-old 0")));
        const QString http = ready[QLatin1String("http")].toString();
        const QString https = ready[QLatin1String("https")].toString();
        const QString old = ready[QLatin1String("https-old")].toString();
        QVERIFY2(https.startsWith(QLatin1String("https://127.0.0.1:")), qPrintable(https));
        QCOMPARE(ready[QLatin1String("fingerprint")].toString(),
                 m_ctl->json({"certificate", "show"}).object()[QLatin1String("fingerprint")].toString());

        // The CA by plain HTTP, with and without the place of the configuration server, is the one that ca export
        // gives.
        QCOMPARE(curl({"-o", "ca.pem", http + QStringLiteral("/cfg/firstring-ca.pem")}, newAgent), "200");
        QCOMPARE(contentOf("ca.pem"), m_ctl->run({"ca", "export"}).out);
        QCOMPARE(curl({"-o", "again.pem", http + QStringLiteral("/firstring-ca.pem")}, newAgent), "200");
        QCOMPARE(contentOf("again.pem"), contentOf("ca.pem"));

        const QStringList trust{"--cacert", "ca.pem"};
        QCOMPARE(curl(trust + QStringList{"-o", "own", https + QStringLiteral("/cfg/00085D000001.cfg")}, newAgent),
                 "200");
        const QString port = https.section(u':', 2);
        QVERIFY2(contentOf("own").contains("https port: " + port.toLatin1() + '\n'), contentOf("own").constData());
        // What file show says is what the phone got.
        QCOMPARE(curl(trust + QStringList{"-o", "old", "--tls-max", "1.2", "--ciphers", "AES128-SHA",
                                          old + QStringLiteral("/cfg/00085D000002.cfg")},
                      oldAgent),
                 "200");
        QVERIFY2(contentOf("old").contains("https port: " + old.section(u':', 2).toLatin1() + '\n'),
                 contentOf("old").constData());
        QCOMPARE(curl(trust + QStringList{"-o", "other", old + QStringLiteral("/startup.cfg")}, newAgent), "403");
        QVERIFY(contentOf("other").contains("6700i"));
        end(*server);
        QVERIFY(m_events.contains("\"protocol\":\"https\""));

        QCOMPARE(m_ctl->run({"file", "show", "00085D000001", "00085D000001.cfg"}).out, contentOf("own"));
        QCOMPARE(m_ctl->run({"file", "show", "00085D000002", "00085D000002.cfg"}).out, contentOf("old"));
    }

    void aCertificateOfOnesOwn()
    {
        const QString request =
            QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout own.key -out own.pem -days 30 -subj /CN=pbx "
                           "-addext subjectAltName=IP:127.0.0.1");
        QCOMPARE(run(QStringLiteral("openssl"), words(request)), 0);
        CtlRun imported = m_ctl->json({"certificate", "import", m_ctl->path(QStringLiteral("own.pem"))});
        QCOMPARE(imported.exit, 4);
        QVERIFY2(imported.err.contains("key is missing"), imported.err.constData());
        imported = m_ctl->json(
            {"certificate", "import", m_ctl->path(QStringLiteral("own.pem")), m_ctl->path(QStringLiteral("own.key"))});
        QCOMPARE(imported.exit, 0);
        QJsonObject ready;
        const auto server = m_ctl->serve(ready, words(QStringLiteral("--https 0 --http off --tftp off")));
        const QString https = ready[QLatin1String("https")].toString();
        QCOMPARE(ready[QLatin1String("fingerprint")], imported.object()[QLatin1String("fingerprint")]);
        QCOMPARE(curl({"--cacert", "own.pem", "-o", "got", https + QStringLiteral("/startup.cfg")}, newAgent), "200");
        end(*server);
        QCOMPARE(m_ctl->json({"certificate", "remove"}).object()[QLatin1String("removed")], QJsonValue(true));
    }

    void aReloadShowsTheNewCertificate()
    {
        QJsonObject ready;
        const auto server = m_ctl->serve(ready, words(QStringLiteral("--https 0 --http off --tftp off")));
        const QString https = ready[QLatin1String("https")].toString();
        const QString request =
            QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout own.key -out own.pem -days 30 -subj /CN=pbx "
                           "-addext subjectAltName=IP:127.0.0.1");
        QCOMPARE(run(QStringLiteral("openssl"), words(request)), 0);
        const QStringList asked{"--cacert", "own.pem", "-o", "got", https + QStringLiteral("/startup.cfg")};
        QCOMPARE(m_ctl
                     ->run({"certificate", "import", m_ctl->path(QStringLiteral("own.pem")),
                            m_ctl->path(QStringLiteral("own.key"))})
                     .exit,
                 0);
        QCOMPARE(curl(asked, newAgent), "000"); // not before somebody says so
        QVERIFY(firstring::test::sendSignal(*server, SIGHUP));
        QTRY_COMPARE_WITH_TIMEOUT(curl(asked, newAgent), "200", 20'000);
        // And back.
        QCOMPARE(m_ctl->run({"certificate", "remove"}).exit, 0);
        QVERIFY(firstring::test::sendSignal(*server, SIGHUP));
        m_ctl->write(QStringLiteral("ca.pem"), m_ctl->run({"ca", "export"}).out);
        QTRY_COMPARE_WITH_TIMEOUT(
            curl({"--cacert", "ca.pem", "-o", "got", https + QStringLiteral("/startup.cfg")}, newAgent), "200", 20'000);
        end(*server);
        QCOMPARE(m_events.count("\"CERTIFICATE_RENEWED\""), 2);
    }

    void phonesShowACertificate()
    {
        const QString ca = QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout maker.key -out maker.pem -days 30 "
                                          "-subj /CN=Maker");
        const QString request = QStringLiteral("req -newkey rsa:2048 -nodes -keyout phone.key -out phone.csr -subj "
                                               "/CN=00085D000001");
        const QString sign =
            QStringLiteral("x509 -req -in phone.csr -CA maker.pem -CAkey maker.key -out phone.pem -days 30");
        for (const QString& step : {ca, request, sign})
            QCOMPARE(run(QStringLiteral("openssl"), words(step)), 0);
        QCOMPARE(m_ctl->run({"serve", "--bind", "127.0.0.1", "--client-ca", "x"}).exit, 2);
        QJsonObject ready;
        const auto server = m_ctl->serve(
            ready, {"--https", "0", "--http", "off", "--client-ca", m_ctl->path(QStringLiteral("maker.pem"))});
        const QString https = ready[QLatin1String("https")].toString();
        m_ctl->write(QStringLiteral("ca.pem"), m_ctl->run({"ca", "export"}).out);
        const QStringList trust{"--cacert", "ca.pem", "-o", "got"};
        const QStringList shown = trust + QStringList{"--cert", "phone.pem", "--key", "phone.key"};
        QCOMPARE(curl(trust + QStringList{https + QStringLiteral("/cfg/00085D000001.cfg")}, {}), "000");
        QCOMPARE(curl(shown + QStringList{https + QStringLiteral("/cfg/00085D000001.cfg")}, {}), "200");
        QCOMPARE(curl(shown + QStringList{https + QStringLiteral("/cfg/00085D000002.cfg")}, {}), "404");
        end(*server);
        QVERIFY(m_events.contains("\"TLS_REFUSED\""));
        QVERIFY(m_events.contains("\"CERTIFICATE_OTHER_PHONE\""));
    }

private:
    int run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(QFileInfo(m_ctl->data()).path());
        process.start(program, arguments);
        const bool ended = process.waitForFinished(60'000);
        m_output = process.readAllStandardOutput();
        return ended ? process.exitCode() : -1;
    }
    /// The status of one request as a phone sends it; 000: none came.
    QByteArray curl(const QStringList& arguments, const QString& agent)
    {
        run(QStringLiteral("curl"), QStringList{"-s", "--noproxy", "*", "-w", "%{http_code}", "-A", agent} + arguments);
        return m_output;
    }
    QByteArray contentOf(const char* name) const
    {
        QFile file(m_ctl->path(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    void end(QProcess& server)
    {
        server.terminate();
        QVERIFY(server.waitForFinished(20'000));
        QCOMPARE(server.exitCode(), 0);
        m_events = server.readAllStandardOutput();
    }

    std::unique_ptr<Ctl> m_ctl;
    QByteArray m_output;
    QByteArray m_events;
};

QTEST_GUILESS_MAIN(tst_Https)
#include "tst_Https.moc"
