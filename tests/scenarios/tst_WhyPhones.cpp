// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QTest>

using namespace firstring::test;

/// Why phones are as they are, from what really went over sockets of this computer: simulated phones, and curl where no
/// phone behaves so badly. The program that explains is another run than the one that served.
class tst_WhyPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_ctl->write("list.csv", "mac,name,model\n00085D000001,Hall,6867i\n00085D000002,Room 2,6867i\n"
                                 "00085D000003,Room 3,6867i\n");
        QCOMPARE(m_ctl->run({"phones", "import", m_ctl->path("list.csv")}).exit, 0);
    }

    void neverAsked()
    {
        QCOMPARE(firstReason("00085D000001"), QStringLiteral("SERVER_OFF"));
        serveWhile([](const QString&) {});
        QCOMPARE(firstReason("00085D000001"), QStringLiteral("LOOPBACK_ONLY"));
    }

    void itsModelIsAnother()
    {
        serveWhile([&](const QString& url) { simulate(url, "6869i", "mac,model\n00085D000001,6869i\n"); });
        QCOMPARE(firstReason("00085D000001"), QStringLiteral("MODEL_DIFFERS"));
        QCOMPARE(firstReason("00085D000002"), QStringLiteral("LOOPBACK_ONLY"));
    }

    void aValueIsMissing()
    {
        QCOMPARE(m_ctl->run({"settings", "set", "job", "sip line1 user name: {extension}"}).exit, 0);
        serveWhile([&](const QString& url) { ask(url + "/cfg/00085D000001.cfg", "00-08-5D-00-00-01"); });
        const QJsonObject found = reasons("00085D000001").first().toObject();
        QCOMPARE(found.value("id").toString(), QStringLiteral("VARIABLE_MISSING"));
        QVERIFY(found.value("sentence").toString().contains("extension"));
        QVERIFY(found.value("actions").toArray().contains("open-settings"));
    }

    void onHoldAndNotInTheJob()
    {
        QCOMPARE(m_ctl->run({"phones", "set", "00085D000001", "hold=yes"}).exit, 0);
        serveWhile([&](const QString& url) {
            ask(url + "/00085D000001.cfg", "00-08-5D-00-00-01");
            ask(url + "/00085D0000FF.cfg", "00-08-5D-00-00-FF");
        });
        QCOMPARE(firstReason("00085D000001"), QStringLiteral("ON_HOLD"));
        QCOMPARE(firstReason("00085D0000FF"), QStringLiteral("NOT_IN_JOB"));
        QCOMPARE(m_ctl->run({"why", "00085D0000AA"}).exit, 4);
    }

    void firmwareWithoutAFile()
    {
        QCOMPARE(m_ctl->run({"job", "set", "firmware.6867i=6.0.0.1", "evidence=registered"}).exit, 0);
        serveWhile([&](const QString& url) { ask(url + "/startup.cfg", "00-08-5D-00-00-01"); });
        QCOMPARE(firstReason("00085D000001"), QStringLiteral("FIRMWARE_FILE_MISSING"));
    }

    void askedInTheFolderOfAnOlderServer()
    {
        serveWhile([&](const QString& url) { ask(url + "/Aastra/aastra.cfg", "00-08-5D-00-00-01"); });
        QVERIFY(allReasons("00085D000001").contains("ASKED_BY_OLD_NAME"));
    }

    void threeBehindARouter()
    {
        serveWhile([&](const QString& url) {
            for (const char* mac : {"00-08-5D-00-00-01", "00-08-5D-00-00-02", "00-08-5D-00-00-03"})
                ask(url + "/startup.cfg", mac);
        });
        QVERIFY(allReasons("00085D000003").contains("BEHIND_NAT"));
    }

    void peopleReadIt()
    {
        const CtlRun said = m_ctl->run({"why", "00085D000001"});
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.out.startsWith("Hall: Waiting for phone\n"), said.out.constData());
        QVERIFY(said.out.contains("Start the server"));
    }

private:
    /// The server as long as \a phones does something with it, by HTTP.
    void serveWhile(const std::function<void(const QString& url)>& phones)
    {
        QJsonObject ready;
        auto server = m_ctl->serve(ready, {"--tftp", "off"});
        const QString url = ready.value("http").toString();
        QVERIFY2(url.startsWith("http://"), QJsonDocument(ready).toJson().constData());
        phones(url);
        server->terminate();
        QVERIFY(server->waitForFinished(30'000));
    }

    void simulate(const QString& url, const QString& model, const QByteArray& list)
    {
        m_ctl->write("sim.csv", list);
        // How phones end is the server's to say, not theirs.
        const CtlRun run = m_ctl->run({"simulate", "--list", m_ctl->path("sim.csv"), "--model", model, "--rcs", url});
        QVERIFY2(run.exit == 0 || run.exit == 1, run.err.constData());
    }

    static void ask(const QString& url, const QByteArray& mac)
    {
        QProcess curl;
        curl.start("curl", {"-s", "-o", "/dev/null", "-A",
                            QStringLiteral("Aastra6867i MAC:%1 V:4.2.0.2023-SIP").arg(QLatin1String(mac)), url});
        QVERIFY(curl.waitForFinished());
    }

    QJsonArray reasons(const QString& mac) const
    {
        return m_ctl->json({"why", mac}).object().value("findings").toArray();
    }
    QString firstReason(const QString& mac) const { return reasons(mac).first().toObject().value("id").toString(); }
    QStringList allReasons(const QString& mac) const
    {
        QStringList ids;
        for (const QJsonValue& one : reasons(mac))
            ids << one.toObject().value("id").toString();
        return ids;
    }

    std::unique_ptr<Ctl> m_ctl;
};

QTEST_GUILESS_MAIN(tst_WhyPhones)
#include "tst_WhyPhones.moc"
