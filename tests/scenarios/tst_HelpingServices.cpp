// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/Namespace.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace firstring::test;

/// What stands beside the files: the log of the phones, the time, discovery, and an address that goes and comes back.
/// Asked by clients that others wrote, in networks of the test's own.
class tst_HelpingServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ctl.reset(); }

    void takesALog_data();
    void takesALog();
    void namesThePhoneByItsAddress();
    void goesOnWithoutAHelper();
    void tellsTheTime();
    void isFoundByOldPhones();
    void discoveryNeedsTftp();
    void theAddressGoesAndComesBack();
    void preflightSeesWhatStandsInTheWay();

private:
    using Match = std::function<bool(const QJsonObject&)>;
    /// The first event that \a matches, or an empty one when none comes in time.
    static QJsonObject await(QProcess& server, const Match& matches);
    static Match named(const char* event)
    {
        return [event](const QJsonObject& line) {
            return line.value(QStringLiteral("event")).toString() == QLatin1String(event);
        };
    }
    /// The server in \a where at 10.9.0.1, once it is ready.
    QProcess& serveIn(Namespace& where, QJsonObject& ready, const QStringList& more) const;

    std::unique_ptr<Ctl> m_ctl;
};

void tst_HelpingServices::init()
{
    m_ctl = std::make_unique<Ctl>();
}

QJsonObject tst_HelpingServices::await(QProcess& server, const Match& matches)
{
    QElapsedTimer patience;
    patience.start();
    while (patience.elapsed() < 60'000) {
        if (!server.canReadLine() && !server.waitForReadyRead(1000))
            continue;
        while (server.canReadLine()) {
            const QJsonObject line = QJsonDocument::fromJson(server.readLine()).object();
            if (matches(line))
                return line;
        }
    }
    return {};
}

QProcess& tst_HelpingServices::serveIn(Namespace& where, QJsonObject& ready, const QStringList& more) const
{
    QProcess& server = where.start(QStringList{QStringLiteral(FIRSTRING_CTL), QStringLiteral("--json"),
                                               QStringLiteral("--data"), m_ctl->data(), QStringLiteral("serve"),
                                               QStringLiteral("--bind"), QStringLiteral("10.9.0.1")} +
                                   more);
    ready = await(server, named("ready"));
    return server;
}

void tst_HelpingServices::takesALog_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::addColumn<QString>("name");
    QTest::newRow("RFC 3164") << QStringList{QStringLiteral("--rfc3164")}
                              << QStringLiteral("provis: aastra.cfg is there");
    QTest::newRow("RFC 5424") << QStringList{QStringLiteral("--rfc5424")}
                              << QStringLiteral("provis: aastra.cfg is there");
}

void tst_HelpingServices::takesALog()
{
    QFETCH(QStringList, how);
    QFETCH(QString, name);
    QJsonObject ready;
    const auto server = m_ctl->serve(ready, {QStringLiteral("--syslog"), QStringLiteral("0")});
    const QUrl place(ready.value(QStringLiteral("syslog")).toString());
    QCOMPARE(place.scheme(), QStringLiteral("syslog"));
    QVERIFY(place.port() > 0);
    QStringList words{QStringLiteral("--udp"),  QStringLiteral("--server"),    QStringLiteral("127.0.0.1"),
                      QStringLiteral("--port"), QString::number(place.port()), QStringLiteral("--tag"),
                      QStringLiteral("provis"), QStringLiteral("--priority"),  QStringLiteral("local0.err")};
    QCOMPARE(
        QProcess::execute(QStringLiteral("logger"), words + how + QStringList{QStringLiteral("aastra.cfg is there")}),
        0);
    const QJsonObject event = await(*server, named("PHONE_LOGGED_TROUBLE"));
    QCOMPARE(event.value(QStringLiteral("name")).toString(), name);
    QCOMPARE(event.value(QStringLiteral("from")).toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(event.value(QStringLiteral("protocol")).toString(), QStringLiteral("syslog"));
    server->terminate();
    QVERIFY(server->waitForFinished(30'000));
}

void tst_HelpingServices::namesThePhoneByItsAddress()
{
    const QString mac = QStringLiteral("00085D000001");
    QCOMPARE(m_ctl
                 ->run({QStringLiteral("phones"), QStringLiteral("import"), QStringLiteral("-")},
                       "MAC;Label\n" + mac.toLatin1() + ";Hall\n")
                 .exit,
             0);
    QCOMPARE(m_ctl
                 ->run({QStringLiteral("job"), QStringLiteral("set"), QStringLiteral("log-port=5514"),
                        QStringLiteral("time-here=yes")})
                 .exit,
             0);
    QJsonObject ready;
    const auto server = m_ctl->serve(ready, {QStringLiteral("--syslog"), QStringLiteral("0")});
    QProcess curl;
    curl.start(QStringLiteral("curl"), {QStringLiteral("-sf"), ready.value(QStringLiteral("http")).toString() +
                                                                   QStringLiteral("/cfg/%1.cfg").arg(mac)});
    QVERIFY(curl.waitForFinished(30'000));
    const QByteArray file = curl.readAllStandardOutput();
    QVERIFY2(file.contains("log server ip: 127.0.0.1\nlog server port: 5514\nlog module provis: 65535\n"
                           "time server disabled: 0\ntime server1: 127.0.0.1\n"),
             file);
    const int port = QUrl(ready.value(QStringLiteral("syslog")).toString()).port();
    QCOMPARE(QProcess::execute(QStringLiteral("logger"),
                               {QStringLiteral("-d"), QStringLiteral("-n"), QStringLiteral("127.0.0.1"),
                                QStringLiteral("-P"), QString::number(port), QStringLiteral("checking for firmware")}),
             0);
    const QJsonObject event = await(*server, named("PHONE_LOGGED"));
    QCOMPARE(event.value(QStringLiteral("mac")).toString(), mac);
    server->terminate();
    QVERIFY(server->waitForFinished(30'000));
    QCOMPARE(server->exitCode(), 0); // the log was stored, too
}

void tst_HelpingServices::goesOnWithoutAHelper()
{
    QJsonObject ready;
    const auto first = m_ctl->serve(ready, {QStringLiteral("--syslog"), QStringLiteral("0")});
    const QString port = QString::number(QUrl(ready.value(QStringLiteral("syslog")).toString()).port());
    const Ctl other;
    const auto second = other.serve(ready, {QStringLiteral("--syslog"), port});
    QVERIFY(ready.contains(QStringLiteral("http")));
    QVERIFY(!ready.contains(QStringLiteral("syslog")));
    second->terminate();
    QVERIFY(second->waitForFinished(30'000));
    const QByteArray said = second->readAllStandardError();
    QVERIFY2(said.contains("Port " + port.toUtf8() + " is used by another program") && said.contains("stays off"),
             said);
    first->terminate();
    QVERIFY(first->waitForFinished(30'000));
}

void tst_HelpingServices::tellsTheTime()
{
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    Namespace bench(QStringLiteral("bench"));
    QVERIFY(bench.ip(QStringLiteral("addr add 10.9.0.1/24 dev lo")));
    QJsonObject ready;
    QProcess& server = serveIn(bench, ready,
                               {QStringLiteral("--http"), QStringLiteral("0"), QStringLiteral("--tftp"),
                                QStringLiteral("off"), QStringLiteral("--ntp"), QStringLiteral("123")});
    QCOMPARE(ready.value(QStringLiteral("ntp")).toString(), QStringLiteral("ntp://10.9.0.1:123"));
    const NamespaceRun client = bench.run({QStringLiteral("ntpdig"), QStringLiteral("--json"),
                                           QStringLiteral("--timeout=30"), QStringLiteral("10.9.0.1")});
    const QJsonObject event = await(server, [](const QJsonObject& line) {
        return line.value(QStringLiteral("event")).toString().startsWith(QLatin1String("TIME_"));
    });
    // What the client makes of it depends on whether somebody sets the clock of this computer.
    if (event.value(QStringLiteral("event")).toString() == QLatin1String("TIME_SENT")) {
        const QJsonObject said = QJsonDocument::fromJson(client.out).object();
        QVERIFY2(said.contains(QStringLiteral("offset")) && qAbs(said.value(QStringLiteral("offset")).toDouble()) < 1,
                 client.out + client.err);
        QCOMPARE(said.value(QStringLiteral("stratum")).toInt(), 10);
    } else {
        QCOMPARE(event.value(QStringLiteral("event")).toString(), QStringLiteral("TIME_UNSURE"));
        QVERIFY2(client.exit != 0 || !client.out.contains("\"offset\""), client.out + client.err);
    }
}

void tst_HelpingServices::isFoundByOldPhones()
{
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    Namespace bench(QStringLiteral("bench"));
    Namespace phone(QStringLiteral("phone"));
    QVERIFY(bench.ip(QStringLiteral("link add sw type bridge\nlink set sw up\naddr add 10.9.0.1/24 dev sw")));
    QVERIFY(bench.plug(phone, QStringLiteral("eth0"), QStringLiteral("sw"), QStringLiteral("10.9.0.2/24")));
    QVERIFY(phone.ip(QStringLiteral("route add 224.0.0.0/4 dev eth0")));
    // Another program of this computer has the port already.
    bench.start(
        {QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"),
         QStringLiteral("import zeroconf,time\nz=zeroconf.Zeroconf(interfaces=['10.9.0.1'])\ntime.sleep(300)")});
    QJsonObject ready;
    QProcess& server = serveIn(bench, ready,
                               {QStringLiteral("--http"), QStringLiteral("off"), QStringLiteral("--tftp"),
                                QStringLiteral("69"), QStringLiteral("--mdns")});
    QVERIFY2(ready.value(QStringLiteral("mdns")).toBool(), server.readAllStandardError().constData());
    // Finds it, reads everything about it, then waits for its goodbye.
    QProcess& browser =
        phone.start({QStringLiteral("/usr/bin/python3"), QStringLiteral("-u"), QStringLiteral("-c"),
                     QStringLiteral("import zeroconf,socket,time\n"
                                    "class L(zeroconf.ServiceListener):\n"
                                    " def add_service(s,z,t,n):\n"
                                    "  i=z.get_service_info(t,n,20000)\n"
                                    "  print('found',n,socket.inet_ntoa(i.addresses[0]),i.port,i.properties)\n"
                                    " def update_service(s,z,t,n): pass\n"
                                    " def remove_service(s,z,t,n): print('gone',n)\n"
                                    "z=zeroconf.Zeroconf(interfaces=['10.9.0.2'])\n"
                                    "b=zeroconf.ServiceBrowser(z,'_aastra-cfg._tcp.local.',L())\n"
                                    "time.sleep(300)\n")});
    while (!browser.canReadLine() && browser.waitForReadyRead(60'000)) {
    }
    const QByteArray found = browser.readLine();
    QVERIFY2(found.startsWith("found Firstring (") && found.contains(" 10.9.0.1 69 {b'protocol': b'tftp'}"),
             found + browser.readAllStandardError());
    const QJsonObject event = await(server, named("DISCOVERY_ANSWERED"));
    QCOMPARE(event.value(QStringLiteral("from")).toString(), QStringLiteral("10.9.0.2"));
    server.terminate();
    QVERIFY(server.waitForFinished(30'000));
    while (!browser.canReadLine() && browser.waitForReadyRead(60'000)) {
    }
    const QByteArray gone = browser.readLine();
    QVERIFY2(gone.startsWith("gone Firstring ("), gone);
}

void tst_HelpingServices::discoveryNeedsTftp()
{
    QJsonObject ready;
    const auto server =
        m_ctl->serve(ready, {QStringLiteral("--mdns"), QStringLiteral("--tftp"), QStringLiteral("off")});
    QVERIFY(ready.contains(QStringLiteral("http")));
    QVERIFY(!ready.contains(QStringLiteral("mdns")));
    server->terminate();
    QVERIFY(server->waitForFinished(30'000));
    QVERIFY(server->readAllStandardError().contains("TFTP is not on port 69 here"));
}

void tst_HelpingServices::theAddressGoesAndComesBack()
{
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    Namespace bench(QStringLiteral("bench"));
    Namespace phone(QStringLiteral("phone"));
    const QString plugIn =
        QStringLiteral("link add card type veth peer name eth1 netns %1\naddr add 10.9.0.1/24 dev card\n"
                       "link set card up")
            .arg(phone.name());
    const auto plug = [&] {
        return bench.ip(plugIn) && phone.ip(QStringLiteral("addr add 10.9.0.2/24 dev eth1\nlink set eth1 up"));
    };
    QVERIFY(plug());
    QJsonObject ready;
    QProcess& server = serveIn(bench, ready,
                               {QStringLiteral("--http"), QStringLiteral("8080"), QStringLiteral("--tftp"),
                                QStringLiteral("69"), QStringLiteral("--mdns")});
    QVERIFY2(ready.contains(QStringLiteral("http")), server.readAllStandardError().constData());
    const auto asks = [&] {
        return phone.run({QStringLiteral("curl"), QStringLiteral("-sf"), QStringLiteral("--max-time"),
                          QStringLiteral("10"), QStringLiteral("--retry"), QStringLiteral("5"),
                          QStringLiteral("--retry-all-errors"), QStringLiteral("http://10.9.0.1:8080/startup.cfg")})
                       .exit == 0 &&
               phone.run({QStringLiteral("curl"), QStringLiteral("-sf"), QStringLiteral("--max-time"),
                          QStringLiteral("20"), QStringLiteral("tftp://10.9.0.1/startup.cfg")})
                       .exit == 0;
    };
    QVERIFY(asks());
    for (const bool cardToo : {false, true}) {
        QVERIFY(bench.ip(cardToo ? QStringLiteral("link del card") : QStringLiteral("addr del 10.9.0.1/24 dev card")));
        const QJsonObject gone = await(server, named("SERVER_ADDRESS_GONE"));
        QCOMPARE(gone.value(QStringLiteral("name")).toString(), QStringLiteral("10.9.0.1"));
        QVERIFY(cardToo ? plug() : bench.ip(QStringLiteral("addr add 10.9.0.1/24 dev card")));
        QCOMPARE(await(server, named("SERVER_ADDRESS_BACK")).value(QStringLiteral("name")).toString(),
                 QStringLiteral("10.9.0.1"));
        QVERIFY(asks());
        // Discovery has joined its group anew, on the new card.
        QVERIFY(phone.ip(QStringLiteral("route replace 224.0.0.0/4 dev eth1")));
        const NamespaceRun found =
            phone.run({QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"),
                       QStringLiteral("import zeroconf,threading\nz=zeroconf.Zeroconf(interfaces=['10.9.0.2'])\n"
                                      "t='_aastra-cfg._tcp.local.'\n"
                                      "seen=threading.Event()\n"
                                      "class L(zeroconf.ServiceListener):\n"
                                      " def add_service(s,z,t,n): print(n,flush=True); seen.set()\n"
                                      " def update_service(s,z,t,n): pass\n"
                                      " def remove_service(s,z,t,n): pass\n"
                                      "b=zeroconf.ServiceBrowser(z,t,L())\n"
                                      "seen.wait(50)\nz.close()")});
        QVERIFY2(found.out.startsWith("Firstring ("), found.out + found.err);
    }
    server.terminate();
    QVERIFY(server.waitForFinished(30'000));
    QCOMPARE(server.exitCode(), 0);
}

void tst_HelpingServices::preflightSeesWhatStandsInTheWay()
{
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    if (systemProgram(QStringLiteral("nft")).isEmpty())
        QSKIP("nft is not installed");
    Namespace bench(QStringLiteral("bench"));
    Namespace phone(QStringLiteral("phone"));
    QVERIFY(bench.ip(QStringLiteral("link add card type veth peer name eth1 netns %1\naddr add 10.9.0.1/24 dev card\n"
                                    "link set card up")
                         .arg(phone.name())));
    const auto findings = [&](const QStringList& more = {}) {
        const NamespaceRun run =
            bench.run(QStringList{QStringLiteral(FIRSTRING_CTL), QStringLiteral("--json"), QStringLiteral("--data"),
                                  m_ctl->data(), QStringLiteral("preflight"), QStringLiteral("--bind"),
                                  QStringLiteral("10.9.0.1")} +
                      more);
        QHash<QString, QJsonObject> byCode;
        for (const QJsonValue& one : QJsonDocument::fromJson(run.out).array())
            byCode.insert(one[QStringLiteral("code")].toString(), one.toObject());
        byCode.insert(QStringLiteral("exit"), {{QStringLiteral("exit"), run.exit}});
        return byCode;
    };
    // The other end of the cable is not up yet.
    auto found = findings();
    QVERIFY(found.contains(QStringLiteral("CARD_DEAD")));
    QCOMPARE(found[QStringLiteral("exit")][QStringLiteral("exit")].toInt(), 1);
    QVERIFY(phone.ip(QStringLiteral("link set eth1 up")));
    // The kernel takes a moment to see it.
    for (int looks = 0; looks < 10 && !found.contains(QStringLiteral("CARD_LIVE")); ++looks)
        found = findings({QStringLiteral("--https"), QStringLiteral("8443")});
    QVERIFY2(found.contains(QStringLiteral("DHCP_NOBODY")), qPrintable(QStringList(found.keys()).join(u' ')));
    for (const char* code : {"ADDRESS_HERE", "CARD_LIVE", "PORT_FREE", "FIREWALL_NONE", "SELF_REACHED", "DISK_ROOM"})
        QVERIFY2(found.contains(QLatin1String(code)), code);
    QCOMPARE(found[QStringLiteral("exit")][QStringLiteral("exit")].toInt(), 0);

    // A DHCP server of the network, which sends phones elsewhere and into a VLAN.
    if (!systemProgram(QStringLiteral("dnsmasq")).isEmpty()) {
        QVERIFY(phone.ip(QStringLiteral("addr add 10.9.0.9/24 dev eth1")));
        QProcess& house = phone.start({systemProgram(QStringLiteral("dnsmasq")), QStringLiteral("--keep-in-foreground"),
                                       QStringLiteral("--conf-file=/dev/null"), QStringLiteral("--port=0"),
                                       QStringLiteral("--log-facility=-"), QStringLiteral("--interface=eth1"),
                                       QStringLiteral("--dhcp-leasefile=%1").arg(m_ctl->path(QStringLiteral("leases"))),
                                       QStringLiteral("--dhcp-range=10.9.0.50,10.9.0.60,255.255.255.0"),
                                       QStringLiteral("--dhcp-option-force=66,http://192.0.2.7"),
                                       QStringLiteral("--dhcp-option-force=132,77")});
        house.setProcessChannelMode(QProcess::MergedChannels);
        for (int looks = 0; looks < 10 && !found.contains(QStringLiteral("DHCP_SERVER")); ++looks)
            found = findings();
        QVERIFY2(found.contains(QStringLiteral("DHCP_SERVER")), house.readAll());
        QVERIFY(found.contains(QStringLiteral("DHCP_VLAN")));
        QVERIFY(found[QStringLiteral("DHCP_POINTS")][QStringLiteral("sentence")].toString().contains(
            QLatin1String("http://192.0.2.7")));
        QCOMPARE(found[QStringLiteral("exit")][QStringLiteral("exit")].toInt(), 1); // phones go into that VLAN
        house.terminate();
        QVERIFY(house.waitForFinished(30'000));
    }

    // A port that another program has, and a firewall.
    QProcess& other = bench.start({QStringLiteral("/usr/bin/python3"), QStringLiteral("-u"), QStringLiteral("-m"),
                                   QStringLiteral("http.server"), QStringLiteral("8080")});
    while (!other.canReadLine() && other.waitForReadyRead(60'000)) {
    }
    QCOMPARE(bench
                 .run({QStringLiteral("nft"), QStringLiteral("-f"), QStringLiteral("-")}, 30'000,
                      "table inet box {\n chain in {\n  type filter hook input priority 0; policy drop;\n"
                      "  iifname lo accept\n  tcp dport 8080 accept\n }\n}\n")
                 .exit,
             0);
    found = findings();
    const QJsonObject held = found[QStringLiteral("PORT_HELD")];
    QVERIFY2(held[QStringLiteral("sentence")].toString().contains(
                 QStringLiteral("python3 (process %1)").arg(other.processId())),
             qPrintable(held[QStringLiteral("sentence")].toString()));
    QCOMPARE(found[QStringLiteral("FIREWALL_BLOCKS")][QStringLiteral("command")].toString(),
             QStringLiteral("sudo nft insert rule inet box in udp dport 69 accept"));
    // What it says helps.
    QCOMPARE(bench
                 .run({QStringLiteral("sh"), QStringLiteral("-c"),
                       found[QStringLiteral("FIREWALL_BLOCKS")][QStringLiteral("command")].toString().mid(5)})
                 .exit,
             0);
    found = findings({QStringLiteral("--http"), QStringLiteral("off")});
    QVERIFY(found.contains(QStringLiteral("FIREWALL_OPEN")));
    QVERIFY(!found.contains(QStringLiteral("PORT_HELD")));
    QVERIFY(bench.ip(QStringLiteral("addr del 10.9.0.1/24 dev card")));
    QVERIFY(findings().contains(QStringLiteral("ADDRESS_NOT_HERE")));
}

QTEST_GUILESS_MAIN(tst_HelpingServices)
#include "tst_HelpingServices.moc"
