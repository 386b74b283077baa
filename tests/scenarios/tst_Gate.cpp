// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/Namespace.h"

#include <QTest>

using namespace firstring::test;

/// The gate as people meet it: on a network of its own with real cards, over restarts of the program, by the command
/// line; and secrets that stay out of every file.
class tst_Gate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsDecide();
    void publicAddressNeedsKeyAndConfirmation();
    void siteReleasesByHandAndRemembers();
    void auditLogShowsTampering();
    void secretsStayClosed();

private:
    /// Status of the answer over HTTP, as the phone in \a from would see it.
    static int fetch(const Namespace& from, const QByteArray& url)
    {
        return from.run({"curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", QString::fromLatin1(url)}).out.toInt();
    }
    static int fetch(const QByteArray& url, const QString& source = QStringLiteral("127.0.0.1"))
    {
        QProcess curl;
        curl.start("curl",
                   {"-s", "-o", "/dev/null", "-w", "%{http_code}", "--interface", source, QString::fromLatin1(url)});
        curl.waitForFinished();
        return curl.readAllStandardOutput().toInt();
    }
    static void end(QProcess& process)
    {
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
    }
    static QByteArray all(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void tst_Gate::cardsDecide()
{
    if (!Namespace::refusal().isEmpty())
        QSKIP(qPrintable(Namespace::refusal()));
    Ctl ctl;
    ctl.run({"job", "create", "site"});
    QCOMPARE(ctl.run({"job", "set", "kind=site"}).exit, 0);
    ctl.write("list.csv", "mac,model\n00085D000001,6867i\n00085D000002,6867i\n");
    QCOMPARE(ctl.run({"phones", "import", ctl.path("list.csv")}).exit, 0);
    QCOMPARE(ctl.run({"phones", "release", "00085D000001", "00085D000002"}).exit, 0);

    Namespace hub("hub"), server("server"), phone("phone"), thief("thief"), router("router"), behind("behind");
    QVERIFY(hub.ip("link add sw type bridge\nlink set sw up"));
    QVERIFY(hub.plug(server, "eth0", "sw", "10.9.0.1/24"));
    QVERIFY(hub.plug(phone, "eth0", "sw", "10.9.0.11/24", "00:08:5d:00:00:01"));
    QVERIFY(hub.plug(thief, "eth0", "sw", "10.9.0.66/24", "02:00:00:00:00:66"));
    QVERIFY(hub.plug(router, "eth0", "sw", "10.9.0.254/24", "02:00:00:00:00:fe"));
    QVERIFY(server.ip("route add default via 10.9.0.254"));
    // A phone behind a router: its card cannot be seen from here.
    QVERIFY(router.ip("link add inner type bridge\naddr add 10.8.0.254/24 dev inner\nlink set inner up"));
    QVERIFY(router.plug(behind, "eth0", "inner", "10.8.0.12/24", "00:08:5d:00:00:02"));
    QVERIFY(behind.ip("route add default via 10.8.0.254"));
    router.run({"sh", "-c", "echo 1 > /proc/sys/net/ipv4/ip_forward"});

    QProcess& serving = server.start({FIRSTRING_CTL, "--data", ctl.data(), "--json", "serve", "--bind", "10.9.0.1",
                                      "--http", "8080", "--tftp", "off"});
    QTRY_VERIFY_WITH_TIMEOUT(serving.canReadLine(), 60'000);
    const QByteArray base = "http://10.9.0.1:8080/cfg/";

    QCOMPARE(fetch(thief, base + "00085D000001.cfg"), 404); // released, but another card
    QCOMPARE(fetch(phone, base + "00085D000001.cfg"), 200);
    // The phone comes back with another address and is known by its card, though the lock is closed.
    QVERIFY(phone.ip("addr del 10.9.0.11/24 dev eth0\naddr add 10.9.0.12/24 dev eth0"));
    QCOMPARE(fetch(phone, base + "00085D000001.cfg"), 200);
    // The thief takes the phone's old address over.
    QVERIFY(thief.ip("addr del 10.9.0.66/24 dev eth0\naddr add 10.9.0.11/24 dev eth0"));
    server.run({"ip", "neigh", "flush", "dev", "eth0"});
    QTest::qWait(1'100); // the server reads the table anew after a second
    QCOMPARE(fetch(thief, base + "00085D000001.cfg"), 404);
    // And even its present one.
    QVERIFY(phone.ip("link set eth0 down"));
    QVERIFY(thief.ip("addr del 10.9.0.11/24 dev eth0\naddr add 10.9.0.12/24 dev eth0"));
    server.run({"ip", "neigh", "flush", "dev", "eth0"});
    QTest::qWait(1'100); // the server reads the table anew after a second
    QCOMPARE(fetch(thief, base + "00085D000001.cfg"), 404);
    // Through the router the card is the router's: it contradicts nobody.
    QCOMPARE(fetch(behind, base + "00085D000002.cfg"), 200);
    end(serving);
}

void tst_Gate::publicAddressNeedsKeyAndConfirmation()
{
    if (!Namespace::refusal().isEmpty())
        QSKIP(qPrintable(Namespace::refusal()));
    Ctl ctl;
    ctl.run({"job", "create", "a"});
    Namespace open("open");
    QVERIFY(open.ip("link add eth0 type bridge\naddr add 203.0.113.7/24 dev eth0\nlink set eth0 up"));
    const auto serve = [&](const QStringList& more) {
        return open.run(
            QStringList{FIRSTRING_CTL, "--data", ctl.data(), "serve", "--http", "0", "--tftp", "0", "--for", "1"} +
            more);
    };
    for (const QString bind : {"203.0.113.7", "0.0.0.0"}) {
        const NamespaceRun without = serve({"--bind", bind});
        QCOMPARE(without.exit, 3);
        QVERIFY2(without.err.contains("URL key"), without.err);
    }
    QCOMPARE(ctl.run({"job", "set", "url-key=geheim-pfad-1"}).exit, 0);
    QCOMPARE(serve({"--bind", "203.0.113.7"}).exit, 3);
    QCOMPARE(serve({"--bind", "203.0.113.7", "--public", "203.0.113.8"}).exit, 3);
    QCOMPARE(serve({"--bind", "203.0.113.7", "--public", "203.0.113.7"}).exit, 0);
    QCOMPARE(serve({"--bind", "127.0.0.1"}).exit, 0);
}

void tst_Gate::siteReleasesByHandAndRemembers()
{
    Ctl ctl;
    ctl.run({"job", "create", "site"});
    QCOMPARE(ctl.json({"job", "set", "kind=site"}).object().value("window").toInt(), 7 * 24);
    ctl.write("list.csv", "mac,model\n00085D000001,6867i\n00085D000002,6867i\n");
    QCOMPARE(ctl.run({"phones", "import", ctl.path("list.csv")}).exit, 0);
    QJsonObject ready;
    const auto cfg = [&](int i) {
        return ready.value("http").toString().toLatin1() + "/cfg/00085D00000" + QByteArray::number(i) + ".cfg";
    };
    auto server = ctl.serve(ready);
    QCOMPARE(fetch(cfg(1)), 404);
    end(*server);
    QCOMPARE(ctl.run({"phones", "release"}).exit, 2);
    QCOMPARE(ctl.json({"phones", "release", "--query", "model:6867i"}).array().size(), 2);
    server = ctl.serve(ready);
    QCOMPARE(fetch(cfg(1)), 200);
    end(*server);
    server = ctl.serve(ready);
    QCOMPARE(fetch(cfg(1), "127.0.0.2"), 404);
    QCOMPARE(fetch(cfg(1)), 200);
    QCOMPARE(fetch(cfg(2), "127.0.0.2"), 200);
    end(*server);
}

void tst_Gate::auditLogShowsTampering()
{
    Ctl ctl;
    ctl.run({"job", "create", "a"});
    ctl.write("list.csv", "mac\n00085D000001\n00085D000002\n");
    QCOMPARE(ctl.run({"phones", "import", ctl.path("list.csv")}).exit, 0);
    QCOMPARE(ctl.run({"phones", "release", "00085D000001", "00085D000002"}).exit, 0);
    const QJsonArray lines = ctl.json({"audit", "list", "--kind", "release"}).array();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].toObject().value("mac").toString(), "00085D000001");
    QCOMPARE(ctl.json({"audit", "list", "--mac", "00085D000002"}).array().size(), 1);
    QCOMPARE(ctl.run({"audit", "export"}).out.count('\n'), ctl.json({"audit", "list"}).array().size());
    const CtlRun sound = ctl.json({"audit", "verify"});
    QCOMPARE(sound.exit, 0);
    QCOMPARE(ctl.run({"audit", "list", "--kind", "nonsense"}).exit, 2);

    // One letter of one line, with the file closed.
    const QString path = ctl.data() + "/jobs/a.job";
    QByteArray bytes = all(path);
    const QByteArray line = "\"kind\":\"release\",\"mac\":\"00085D000001\"";
    const qsizetype at = bytes.indexOf(line);
    QVERIFY(at > 0);
    bytes[at + line.size() - 2] = '9';
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const CtlRun changed = ctl.json({"audit", "verify"});
    QCOMPARE(changed.exit, 4);
    const QString finding = changed.object().value("findings").toArray().at(0).toString();
    QVERIFY2(finding.contains(QString::number(lines[0].toObject().value("line").toInt())), qPrintable(finding));
    QCOMPARE(ctl.run({"check", path}).exit, 4);
}

void tst_Gate::secretsStayClosed()
{
    Ctl ctl;
    ctl.run({"job", "create", "a"});
    ctl.write("list.csv", "mac;model;sip password\n00085D000001;6867i;geheim-eins\n00085D000002;6867i;\n");
    const CtlRun import = ctl.run({"phones", "import", ctl.path("list.csv")});
    QCOMPARE(import.exit, 0);
    QVERIFY2(import.err.contains("data.key"), import.err); // said where the key is
    QVERIFY(!import.out.contains("geheim") && !import.err.contains("geheim"));
    QVERIFY(!ctl.run({"phones", "set", "00085D000002", "label=x"}).err.contains("data.key")); // once
    const auto anywhere = [&](const QByteArray& secret) {
        for (const char* name : {"jobs/a.job", "jobs/a.job-wal"}) {
            if (all(ctl.data() + '/' + QString::fromLatin1(name)).contains(secret))
                return true;
        }
        return false;
    };
    QVERIFY(!anywhere("geheim-eins"));
    QVERIFY(!ctl.json({"phones", "list"}).out.contains("geheim-eins"));
    QVERIFY(ctl.json({"phones", "list", "--secrets"}).out.contains("geheim-eins"));

    const CtlRun made = ctl.json({"phones", "passwords", "admin", "--secrets"});
    QCOMPARE(made.array().size(), 2);
    const QByteArray password = made.array().at(0).toObject().value("password").toString().toLatin1();
    QCOMPARE(password.size(), 10);
    QVERIFY(!anywhere(password));
    QCOMPARE(ctl.json({"phones", "passwords", "admin"}).array().size(), 0);
    QCOMPARE(ctl.json({"phones", "passwords", "sip"}).array().size(), 1); // the other one has one
    QVERIFY(!ctl.json({"phones", "passwords", "admin", "--replace"}).out.contains("password"));

    QCOMPARE(ctl.json({"secrets", "status"}).object().value("place").toString(), "key-file");
    QCOMPARE(ctl.run({"secrets", "move", "passphrase"}, "kurz").exit, 4);
    QCOMPARE(ctl.run({"secrets", "move", "passphrase"}, "correct horse\n").exit, 0);
    const CtlRun closed = ctl.run({"phones", "list"});
    QCOMPARE(closed.exit, 3);
    QVERIFY2(closed.err.contains("--key-file"), closed.err);
    QFile::setPermissions(ctl.write("words", "correct horse\n"), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(ctl.json({"--key-file", ctl.path("words"), "phones", "list", "--secrets"}).out.contains("geheim-eins"));
    QFile::remove(ctl.data() + ".key");
    QVERIFY(ctl.json({"--key-file", ctl.path("words"), "phones", "list", "--secrets"}).out.contains("geheim-eins"));
}

QTEST_GUILESS_MAIN(tst_Gate)
#include "tst_Gate.moc"
