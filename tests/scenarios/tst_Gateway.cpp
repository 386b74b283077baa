// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/BenchCa.h"
#include "tests/support/Ctl.h"

#include <QSslCertificate>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

/// tests/support/gateway.py: a gateway of Python's own servers, over HTTPS.
class Gateway
{
public:
    Gateway(const Ctl& ctl, const QString& kind, const QByteArray& state = "{}")
        : m_state(ctl.write(QStringLiteral("state.json"), state))
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto ca = benchca::make(QStringLiteral("gateway"), now);
        const auto identity = ca ? benchca::issue(*ca, KeyKind::Ecdsa, {QStringLiteral("127.0.0.1")}, {}, now) : ca;
        if (!identity)
            qFatal("no certificate");
        const auto chain = QSslCertificate::fromData(identity->chain);
        fingerprint = QString::fromLatin1(chain.first().digest(QCryptographicHash::Sha256).toHex());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral(FIRSTRING_GATEWAY), kind,
                         ctl.write(QStringLiteral("cert.pem"), identity->chain),
                         ctl.write(QStringLiteral("key.pem"), identity->key), m_state});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        url = QStringLiteral("https://127.0.0.1:") + QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~Gateway() { end(); }

    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QJsonObject phones() const
    {
        QFile file(m_state);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    void set(const QJsonObject& phones) const
    {
        QFile file(m_state);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(phones).toJson());
    }

    QString url;
    QString fingerprint;

private:
    QString m_state;
    QProcess m_process;
};

QMap<QString, QString> courses(const CtlRun& plan)
{
    QMap<QString, QString> courses;
    for (const QJsonValue& item : plan.object().value("items").toArray())
        courses.insert(item["id"].toString(), item["course"].toString());
    return courses;
}

QString reasonFor(const CtlRun& run, const QString& id)
{
    for (const QJsonValue& line : run.object().value("lines").toArray()) {
        if (line["id"].toString() == id)
            return line["reason"].toString();
    }
    return {};
}

} // namespace

/// Places that are told where phones are sent, as people use them: gateways of Python's own servers, and the lists of a
/// web portal.
class tst_Gateway final : public QObject
{
    Q_OBJECT

    static void fill(const Ctl& ctl)
    {
        QCOMPARE(ctl.run({"servers", "add", "pbx", "http://10.0.0.5/cfg"}).exit, 0);
        const QByteArray list = "mac,label,config-server\n"
                                "00085D000001,Reception,pbx\n00085D000002,Workshop,pbx\n00085D000003,Store,pbx\n"
                                "00085DFF0001,Theirs,pbx\n00085D000009,Bench,local\n";
        const CtlRun added = ctl.json({"phones", "import", ctl.write("list.csv", list)});
        QVERIFY2(added.exit == 0, added.err);
    }
    static void know(const Ctl& ctl, const Gateway& gateway, const QStringList& profile)
    {
        QStringList words{"remote",
                          "add",
                          "gw",
                          gateway.url,
                          "--fingerprint",
                          gateway.fingerprint,
                          "--token-file",
                          ctl.write("token", "s3cret:word\n")};
        const CtlRun added = ctl.json(words + profile);
        QVERIFY2(added.exit == 0, added.err);
    }

private Q_SLOTS:
    void gateways_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("profile");
        QTest::addColumn<QString>("member");
        QTest::newRow("rest") << "rest"
                              << "/site"
                              << QStringList{"--gateway",       "rest",  "--set",      "path=/devices", "--set",
                                             "mac=colon-lower", "--set", "url=target", "--set",         "label=who"}
                              << "target";
        QTest::newRow("XML-RPC") << "xmlrpc"
                                 << "/xmlrpc" << QStringList{"--gateway", "xmlrpc",
                                                             "--set",     "auth=basic",
                                                             "--set",     "register=redirect.registerPhone",
                                                             "--set",     "deregister=redirect.deregisterPhone",
                                                             "--set",     "check=redirect.checkPhone",
                                                             "--set",     "list-call=redirect.listPhones"}
                                 << "url";
    }

    void gateways()
    {
        QFETCH(QString, kind);
        QFETCH(QString, place);
        QFETCH(QStringList, profile);
        QFETCH(QString, member);
        const Ctl ctl;
        Gateway gateway(ctl, kind);
        gateway.url += place;
        fill(ctl);
        know(ctl, gateway, profile);
        const auto sentTo = [&](const char* mac) {
            return gateway.phones().value(QLatin1StringView(mac)).toObject().value(member).toString();
        };

        // What it can hold and what not, before anything is sent.
        const CtlRun plan = ctl.json({"sync", "gw", "--dry-run"});
        QVERIFY2(plan.exit == 0, plan.err);
        QCOMPARE(courses(plan).value("00085D000001"), "add-there");
        QCOMPARE(courses(plan).value("00085D000009"), "cannot-say"); // it belongs to this program's own server
        QCOMPARE(courses(plan).value("pbx"), "cannot-say");
        QVERIFY(gateway.phones().isEmpty());

        const CtlRun first = ctl.json({"sync", "gw"});
        QCOMPARE(first.exit, 1); // one is somebody else's
        QCOMPARE(sentTo("00085D000001"), "http://10.0.0.5/cfg");
        QCOMPARE(gateway.phones().size(), 3);
        QVERIFY2(reasonFor(first, "00085DFF0001").contains("belongs to somebody else"), first.out);
        if (kind == u"rest")
            QCOMPARE(gateway.phones().value("00085D000002").toObject().value("who").toString(), "Workshop");
        QCOMPARE(ctl.json({"phones", "remove", "00085DFF0001"}).exit, 0);
        const CtlRun again = ctl.json({"sync", "gw", "--dry-run"});
        QVERIFY2(again.object().value("quiet").toBool(), again.out);

        // A server that moves takes its phones along; one that is taken out here goes there.
        QCOMPARE(ctl.run({"servers", "add", "pbx", "http://10.0.0.6/cfg"}).exit, 0);
        QCOMPARE(ctl.json({"phones", "remove", "00085D000003"}).exit, 0);
        const CtlRun moved = ctl.json({"sync", "gw"});
        QVERIFY2(moved.exit == 0, moved.out);
        QCOMPARE(sentTo("00085D000001"), "http://10.0.0.6/cfg");
        QVERIFY(!gateway.phones().contains("00085D000003"));

        // Somebody sends one elsewhere, and another one is gone: asked about, never written over.
        QJsonObject phones = gateway.phones();
        QJsonObject other = phones.value("00085D000001").toObject();
        other.insert(member, "http://192.0.2.9/theirs");
        phones.insert("00085D000001", other);
        phones.remove("00085D000002");
        phones.insert("00085D0000AA", other); // nobody's concern here
        gateway.set(phones);
        const CtlRun differs = ctl.json({"sync", "gw"});
        QCOMPARE(differs.exit, 1);
        QCOMPARE(differs.object().value("counts").toObject().value("waits").toInt(), 2);
        QCOMPARE(sentTo("00085D000001"), "http://192.0.2.9/theirs");
        QCOMPARE(ctl.json({"sync", "gw", "--prefer", "there"}).exit, 1); // nothing comes from there
        QCOMPARE(ctl.json({"sync", "gw", "--prefer", "here"}).exit, 0);
        QCOMPARE(sentTo("00085D000001"), "http://10.0.0.6/cfg");
        QCOMPARE(sentTo("00085D000002"), "http://10.0.0.6/cfg");
        QVERIFY(gateway.phones().contains("00085D0000AA"));

        // Under which address phones reach this program's own server is for a person to say.
        QCOMPARE(ctl.json({"remote", "set", "gw", "local=http://192.0.2.10:8080"}).exit, 0);
        QCOMPARE(ctl.json({"sync", "gw"}).exit, 0);
        QCOMPARE(sentTo("00085D000009"), "http://192.0.2.10:8080");
        QVERIFY(!ctl.run({"remote", "list"}).out.contains("s3cret"));

        // A gateway that says yes and sends the phone to somebody else's server: told, and never taken for agreed.
        QCOMPARE(ctl.json({"phones", "import", ctl.write("one.csv", "mac,label,config-server\n00085DEE0001,Odd,pbx\n")})
                     .exit,
                 0);
        const CtlRun twisted = ctl.json({"sync", "gw"});
        QCOMPARE(twisted.exit, 1);
        QVERIFY2(reasonFor(twisted, "00085DEE0001").contains("http://192.0.2.66/theirs"), twisted.out);
        const CtlRun after = ctl.json({"sync", "gw"});
        QCOMPARE(after.exit, 1); // it still is
        QCOMPARE(after.object().value("counts").toObject().value("waits").toInt(), 1);
    }

    /// Without a list, each phone is looked at before it is told.
    void aGatewayThatTellsNothing()
    {
        const Ctl ctl;
        Gateway gateway(ctl, "rest", "{\"00085D000002\": {\"target\": \"http://192.0.2.9/theirs\", \"who\": \"x\"}}");
        gateway.url += "/site";
        fill(ctl);
        know(ctl, gateway,
             {"--gateway", "rest", "--set", "path=/devices", "--set", "mac=colon-lower", "--set", "url=target", "--set",
              "label=who", "--set", "list=no"});
        const CtlRun run = ctl.json({"sync", "gw"});
        QCOMPARE(run.exit, 1);
        QVERIFY2(reasonFor(run, "00085D000002").contains("http://192.0.2.9/theirs"), run.out);
        QCOMPARE(gateway.phones().value("00085D000002").toObject().value("target").toString(),
                 "http://192.0.2.9/theirs");
        QVERIFY(gateway.phones().contains("00085D000001"));
        QCOMPARE(ctl.json({"sync", "gw"}).object().value("counts").toObject().value("sent").toInt(), 0);
    }

    void refusals()
    {
        const Ctl ctl;
        Gateway gateway(ctl, "rest");
        gateway.url += "/site";
        fill(ctl);
        // The form of addresses is another one there.
        know(ctl, gateway,
             {"--gateway", "rest", "--set", "path=/devices", "--set", "url=target", "--set", "label=who"});
        const CtlRun form = ctl.json({"sync", "gw"});
        QCOMPARE(form.exit, 1);
        QVERIFY2(reasonFor(form, "00085D000001").contains("aa:bb:cc:dd:ee:ff"), form.out);
        QCOMPARE(ctl.json({"remote", "set", "gw", "mac=colon-lower"}).exit, 0);
        QCOMPARE(ctl.run({"servers", "add", "pbx", "http://10.0.0.5/refuse"}).exit, 0);
        QVERIFY(reasonFor(ctl.json({"sync", "gw"}), "00085D000001").contains("no such server"));
        // Another token, another certificate, no profile.
        QCOMPARE(ctl.json({"remote", "add", "gw", gateway.url, "--fingerprint", gateway.fingerprint, "--token-file",
                           ctl.write("other", "wrong\n"), "--gateway", "rest", "--set", "path=/devices"})
                     .exit,
                 0);
        QCOMPARE(ctl.json({"sync", "gw"}).object().value("code").toString(), "REMOTE_TOKEN");
        QCOMPARE(
            ctl.json({"remote", "add", "gw", gateway.url, "--fingerprint", QString(64, 'a'), "--gateway", "rest"}).exit,
            0);
        QCOMPARE(ctl.json({"sync", "gw"}).object().value("code").toString(), "REMOTE_STRANGER");
        QCOMPARE(ctl.json({"remote", "set", "gw", "mac=odd"}).exit, 2);
        QCOMPARE(ctl.json({"remote", "set", "gw", "odd=1"}).exit, 2);
        QCOMPARE(ctl.json({"remote", "add", "gw2", "http://127.0.0.1", "--gateway", "rest", "--fingerprint",
                           gateway.fingerprint})
                     .exit,
                 2);
        QVERIFY(gateway.phones().isEmpty());
    }

    void aPortalByHand()
    {
        const Ctl ctl;
        fill(ctl);
        QCOMPARE(ctl.json({"remote", "add", "portal", "--portal", "firstring"}).exit, 0);
        QCOMPARE(ctl.json({"sync", "portal"}).exit, 2); // a person does it
        QCOMPARE(courses(ctl.json({"sync", "portal", "--dry-run"})).value("00085D000001"), "add-there");
        const CtlRun list = ctl.json({"portal", "list", "portal"});
        QCOMPARE(list.array().size(), 4);
        QVERIFY2(list.err.contains("local=URL"), list.err);
        QCOMPARE(ctl.run({"portal", "export", "portal", "-"}).out,
                 QByteArray("action,mac,label,model,url\r\n"
                            "new,00085D000001,Reception,,http://10.0.0.5/cfg\r\n"
                            "new,00085D000002,Workshop,,http://10.0.0.5/cfg\r\n"
                            "new,00085D000003,Store,,http://10.0.0.5/cfg\r\n"
                            "new,00085DFF0001,Theirs,,http://10.0.0.5/cfg\r\n"));
        // As the portal wants it.
        QCOMPARE(ctl.json({"remote", "set", "portal", "columns=Server:url,Device ID:mac,What:action",
                           "separator=semicolon", "mac=colon", "new=ADD", "gone=DELETE"})
                     .exit,
                 0);
        QCOMPARE(ctl.json({"portal", "export", "portal", ctl.path("todo.csv")}).exit, 0);
        QFile file(ctl.path("todo.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(), QByteArray("Server;Device ID;What\r\n"));
        QCOMPARE(file.readLine(), QByteArray("http://10.0.0.5/cfg;00:08:5D:00:00:01;ADD\r\n"));

        // What is ticked is agreed.
        QCOMPARE(ctl.json({"portal", "tick", "portal", "00085D000001", "00:08:5D:00:00:02"}).exit, 0);
        QCOMPARE(ctl.json({"portal", "list", "portal"}).array().size(), 2);
        QCOMPARE(ctl.json({"portal", "tick", "portal", "00085D000001"}).exit, 4); // it is ticked already
        QCOMPARE(ctl.json({"portal", "tick", "portal"}).exit, 2);
        QCOMPARE(ctl.json({"portal", "tick", "portal", "--all"}).exit, 0);
        QVERIFY(ctl.json({"portal", "list", "portal"}).array().isEmpty());
        QCOMPARE(ctl.run({"servers", "add", "pbx", "http://10.0.0.6/cfg"}).exit, 0);
        QCOMPARE(ctl.json({"phones", "remove", "00085D000003"}).exit, 0);
        QMap<QString, QString> actions;
        for (const QJsonValue& one : ctl.json({"portal", "list", "portal"}).array())
            actions.insert(one["mac"].toString(), one["action"].toString());
        QCOMPARE(actions.value("00085D000001"), "change");
        QCOMPARE(actions.value("00085D000003"), "remove");
        QVERIFY(ctl.run({"portal", "export", "portal", "-"}).out.contains(";00:08:5D:00:00:03;DELETE\r\n"));

        // What its own list says: one is done, one is sent elsewhere, one is missing.
        const QString theirs = ctl.write("theirs.csv", "Serial;MAC address;Target\r\n"
                                                       "1;00-08-5d-00-00-01;http://10.0.0.6/cfg\r\n"
                                                       "2;00-08-5d-00-00-02;http://192.0.2.9/\r\n"
                                                       "3;nothing;http://192.0.2.9/\r\n");
        QCOMPARE(ctl.json({"portal", "import", "portal", theirs}).exit, 4); // which column?
        const QStringList map{"--map", "MAC address:mac", "--map", "Target:url"};
        const CtlRun compared = ctl.json(QStringList{"portal", "import", "portal", theirs} + map);
        QVERIFY2(compared.exit == 0, compared.err);
        QVERIFY(compared.err.contains("nothing"));
        QMap<QString, QString> there;
        for (const QJsonValue& one : compared.array())
            there.insert(one["mac"].toString(), one["action"].toString() + u' ' + one["there"].toString());
        QCOMPARE(there.value("00085D000002"), "change http://192.0.2.9");
        QCOMPARE(there.value("00085DFF0001"), "add ");
        QVERIFY(!there.contains("00085D000001"));
        QVERIFY(!ctl.run({"portal", "export", "portal", "-"}).out.contains("00:08:5D:00:00:01")); // agreed by that
    }
};

QTEST_GUILESS_MAIN(tst_Gateway)
#include "tst_Gateway.moc"
