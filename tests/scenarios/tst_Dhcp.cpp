// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/DhcpOptions.h"
#include "tests/support/DhcpBench.h"
#include "tests/support/Signals.h"

#include <QTest>

#include <csignal>

using namespace firstring;
using namespace firstring::test;

/// Our DHCP among real clients (udhcpc, dhclient) and beside real servers (dnsmasq, ISC dhcpd, Kea), on a bench switch
/// of the test's own.
class tst_Dhcp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void udhcpcGetsAllAndTheServerKnowsIt();
    void dhclientGetsAndDeclines();
    void theGuard_data();
    void theGuard();
    void stopsWhenAnotherAppears();
    void besideAnotherServer();
    void detects_data();
    void detects();
    void nobodyThere();
    void saysWhyNot_data();
    void saysWhyNot();

private:
    const QString m_mac = QStringLiteral("00:08:5d:2f:93:18");
};

void tst_Dhcp::initTestCase()
{
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    for (const char* program : {"udhcpc", "dhclient", "dnsmasq", "dhcpd", "kea-dhcp4"}) {
        if (systemProgram(QString::fromLatin1(program)).isEmpty())
            QSKIP("a DHCP client or server of the test is not installed");
    }
}

void tst_Dhcp::udhcpcGetsAllAndTheServerKnowsIt()
{
    DhcpBench bench;
    QVERIFY(bench.isReady());
    const QString list = bench.write(QStringLiteral("list.csv"), "MAC,Label,ip\n00085D2F9318,Reception,\n"
                                                                 "00085D2F9319,Office,10.9.0.20\n");
    QCOMPARE(bench.bench().run(bench.ctl({QStringLiteral("phones"), QStringLiteral("import"), list})).exit, 0);
    QProcess& server = bench.serve(QStringLiteral("full"), {QStringLiteral("--dhcp-router"), QStringLiteral("10.9.0.1"),
                                                            QStringLiteral("--dhcp-dns"), QStringLiteral("10.9.0.1")});
    QVERIFY(!bench.waitFor(server, "DHCP_STARTED").isEmpty());

    const auto phone = bench.phone(m_mac);
    QProcess& client = phone->start(QStringList{QStringLiteral("udhcpc"), QStringLiteral("-f"), QStringLiteral("-R"),
                                                QStringLiteral("-i"), QStringLiteral("eth0"), QStringLiteral("-s"),
                                                bench.udhcpcScript()} +
                                    DhcpBench::asPhone());
    QVERIFY(!bench.waitFor(server, "DHCP_LEASED", QStringLiteral("00085D2F9318")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.read(QStringLiteral("udhcpc.env")).isEmpty(), 60'000);
    const auto told = DhcpBench::variables(bench.read(QStringLiteral("udhcpc.env")));
    const DhcpOptions options{QStringLiteral("http://10.9.0.1:8080"), true};
    QCOMPARE(told["ip"], QByteArray("10.9.0.100"));
    QCOMPARE(told["subnet"], QByteArray("255.255.255.0"));
    QCOMPARE(told["router"], QByteArray("10.9.0.1"));
    QCOMPARE(told["dns"], QByteArray("10.9.0.1"));
    QCOMPARE(told["serverid"], QByteArray("10.9.0.1"));
    QCOMPARE(told["lease"], QByteArray("1800"));
    QVERIFY(told.contains("tftp")); // udhcpc shows only host names of it; dhclient below shows all
    QCOMPARE(told["opt43"], options.option43().toHex());
    QCOMPARE(told["opt160"], options.url.toLatin1().toHex());
    // It has an address and has not asked for anything: seen.
    const QJsonObject leased = bench.events().last();
    QCOMPARE(leased.value(QStringLiteral("state")).toString(), QStringLiteral("seen"));
    QCOMPARE(leased.value(QStringLiteral("from")).toString(), QStringLiteral("10.9.0.100"));
    QCOMPARE(leased.value(QStringLiteral("name")).toString(), QStringLiteral("AastraIPPhone6867i"));

    // Whoever asks from that address without a word is known by it (wire.md 2).
    QCOMPARE(
        phone->run({QStringLiteral("curl"), QStringLiteral("-sf"), options.url + QStringLiteral("/startup.cfg")}).exit,
        0);
    QVERIFY(!bench.waitFor(server, "RCS_ASKED", QStringLiteral("00085D2F9318")).isEmpty());

    firstring::test::sendSignal(client, SIGUSR1); // renew
    QVERIFY(!bench.waitFor(server, "DHCP_RENEWED", QStringLiteral("00085D2F9318")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(bench.read(QStringLiteral("udhcpc.steps")).contains("renew"), 60'000);

    // The second phone has a reservation in its row; a third one gets the next of the range.
    const auto office = bench.phone(QStringLiteral("00:08:5d:2f:93:19"));
    QCOMPARE(bench.udhcpc(*office, DhcpBench::asPhone())["ip"], QByteArray("10.9.0.20"));
    const auto laptop = bench.phone(QStringLiteral("52:54:00:00:00:01"));
    const auto other = bench.udhcpc(
        *laptop, {QStringLiteral("-O"), QStringLiteral("43"), QStringLiteral("-O"), QStringLiteral("tftp")});
    QCOMPARE(other["ip"], QByteArray("10.9.0.101"));
    QVERIFY(!other.contains("tftp") && !other.contains("opt43"));

    client.terminate(); // -R: gives its address back
    QVERIFY(!bench.waitFor(server, "DHCP_RELEASED", QStringLiteral("00085D2F9318")).isEmpty());
    QVERIFY(bench.stop(server));

    const NamespaceRun kept = bench.bench().run(bench.ctl({QStringLiteral("dhcp"), QStringLiteral("leases")}));
    const QJsonArray leases = QJsonDocument::fromJson(kept.out).array();
    QCOMPARE(leases.size(), 2); // the first one gave his back
    QCOMPARE(leases.first().toObject().value(QStringLiteral("address")).toString(), QStringLiteral("10.9.0.20"));
    QCOMPARE(leases.first().toObject().value(QStringLiteral("label")).toString(), QStringLiteral("Office"));
    QVERIFY(leases.first().toObject().value(QStringLiteral("live")).toBool());

    // What was leased is leased after a restart.
    QProcess& again = bench.serve(QStringLiteral("full"));
    QVERIFY(!bench.waitFor(again, "DHCP_STARTED").isEmpty());
    const auto fourth = bench.phone(QStringLiteral("00:08:5d:2f:93:1a"));
    QCOMPARE(bench.udhcpc(*fourth, DhcpBench::asPhone())["ip"], QByteArray("10.9.0.100"));
    QCOMPARE(bench.udhcpc(*laptop)["ip"], QByteArray("10.9.0.101"));
    QVERIFY(bench.stop(again));
}

void tst_Dhcp::dhclientGetsAndDeclines()
{
    DhcpBench bench;
    QProcess& server = bench.serve(QStringLiteral("full"));
    QVERIFY(!bench.waitFor(server, "DHCP_STARTED").isEmpty());
    const auto phone = bench.phone(m_mac);
    const QString config = bench.write(QStringLiteral("dhclient.conf"),
                                       "option cfg-url code 160 = text;\n"
                                       "send vendor-class-identifier \"MitelIPPhone6940\";\n"
                                       "request subnet-mask, tftp-server-name, vendor-encapsulated-options, cfg-url;\n"
                                       "initial-interval 1;\ntimeout 20;\nretry 1;\n");
    // The first address it gets is refused by its script, as if it were in use: dhclient declines it.
    const QByteArray out = bench.file(QStringLiteral("dhclient.env")).toLocal8Bit();
    const QString script = bench.write(QStringLiteral("dhclient.script"),
                                       "#!/bin/sh\ncase \"$reason\" in BOUND)\n"
                                       " [ \"$new_ip_address\" = 10.9.0.100 ] && exit 1\n env >" +
                                           out + ".new; mv " + out + ".new " + out + " ;;\nesac\nexit 0\n",
                                       true);
    phone->start({QStringLiteral("dhclient"), QStringLiteral("-d"), QStringLiteral("-cf"), config,
                  QStringLiteral("-sf"), script, QStringLiteral("-lf"),
                  bench.write(QStringLiteral("dhclient.leases"), {}), QStringLiteral("-pf"),
                  bench.file(QStringLiteral("dhclient.pid")), QStringLiteral("eth0")});
    QVERIFY(!bench.waitFor(server, "DHCP_DECLINED", QStringLiteral("00085D2F9318")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.read(QStringLiteral("dhclient.env")).isEmpty(), 60'000);
    const auto told = DhcpBench::variables(bench.read(QStringLiteral("dhclient.env")));
    QCOMPARE(told["new_ip_address"], QByteArray("10.9.0.101"));
    QCOMPARE(told["new_tftp_server_name"], QByteArray("http://10.9.0.1:8080"));
    QCOMPARE(told["new_cfg_url"], QByteArray("http://10.9.0.1:8080"));
    QVERIFY(!told["new_vendor_encapsulated_options"].isEmpty());
    QVERIFY(bench.stop(server));
}

void tst_Dhcp::theGuard_data()
{
    QTest::addColumn<int>("program");
    QTest::newRow("dnsmasq") << 0;
    QTest::newRow("ISC dhcpd") << 1;
    QTest::newRow("Kea") << 2;
}

/// Full: not a single offer while another server is there.
void tst_Dhcp::theGuard()
{
    QFETCH(int, program);
    DhcpBench bench;
    if (program == 0)
        bench.dnsmasq();
    else if (program == 1)
        bench.dhcpd();
    else
        bench.kea();
    QProcess& server = bench.serve(QStringLiteral("full"));
    const QJsonObject refused = bench.waitFor(server, "DHCP_OTHER_SERVER");
    QCOMPARE(refused.value(QStringLiteral("name")).toString(), QStringLiteral("10.9.0.254"));
    const auto phone = bench.phone(m_mac);
    const auto told = bench.udhcpc(*phone, DhcpBench::asPhone());
    QCOMPARE(told["serverid"], QByteArray("10.9.0.254"));
    // The rest of the server goes on.
    QCOMPARE(
        phone->run({QStringLiteral("curl"), QStringLiteral("-sf"), QStringLiteral("http://10.9.0.1:8080/startup.cfg")})
            .exit,
        0);
    QVERIFY(bench.stop(server));
}

void tst_Dhcp::stopsWhenAnotherAppears()
{
    DhcpBench bench;
    QProcess& server = bench.serve(QStringLiteral("full"));
    QVERIFY(!bench.waitFor(server, "DHCP_STARTED").isEmpty());
    const auto first = bench.phone(m_mac);
    QCOMPARE(bench.udhcpc(*first)["serverid"], QByteArray("10.9.0.1"));
    bench.dnsmasq();
    // Somebody asks; the other one's answer is heard, at once and not only at the next look.
    const auto second = bench.phone(QStringLiteral("00:08:5d:2f:93:19"));
    second->start({QStringLiteral("udhcpc"), QStringLiteral("-f"), QStringLiteral("-B"), QStringLiteral("-i"),
                   QStringLiteral("eth0"), QStringLiteral("-s"), bench.udhcpcScript()});
    const QJsonObject stopped = bench.waitFor(server, "DHCP_OTHER_SERVER", {}, 120'000);
    QCOMPARE(stopped.value(QStringLiteral("name")).toString(), QStringLiteral("10.9.0.254"));
    // From now on only the other one answers.
    const auto third = bench.phone(QStringLiteral("00:08:5d:2f:93:1a"));
    QCOMPARE(bench.udhcpc(*third)["serverid"], QByteArray("10.9.0.254"));
    QVERIFY(bench.stop(server));
}

void tst_Dhcp::besideAnotherServer()
{
    DhcpBench bench;
    QProcess& house = bench.dnsmasq("dhcp-ignore=tag:phones\ndhcp-vendorclass=set:phones,AastraIPPhone\n");
    QProcess& server = bench.serve(QStringLiteral("beside"),
                                   {QStringLiteral("--dhcp-range"), QStringLiteral("10.9.0.100-10.9.0.103")});
    QVERIFY(!bench.waitFor(server, "DHCP_STARTED").isEmpty());
    const auto phone = bench.phone(m_mac);
    const auto told = bench.udhcpc(*phone, DhcpBench::asPhone());
    QCOMPARE(told["ip"], QByteArray("10.9.0.100"));
    QCOMPARE(told["router"], QByteArray("10.9.0.254")); // the other server's
    QCOMPARE(told["dns"], QByteArray("10.9.0.253"));
    QCOMPARE(told["opt160"], QByteArray("http://10.9.0.1:8080").toHex());
    // Anybody else is the other server's.
    const auto laptop = bench.phone(QStringLiteral("52:54:00:00:00:01"));
    QCOMPARE(bench.udhcpc(*laptop)["serverid"], QByteArray("10.9.0.254"));
    // An address of the range that somebody uses is not given.
    const auto printer = bench.phone(QStringLiteral("52:54:00:00:00:02"));
    QVERIFY(printer->ip(QStringLiteral("addr add 10.9.0.101/24 dev eth0")));
    const auto office = bench.phone(QStringLiteral("00:08:5d:2f:93:19"));
    QCOMPARE(bench.udhcpc(*office, DhcpBench::asPhone())["ip"], QByteArray("10.9.0.102"));
    QVERIFY(!bench.waitFor(server, "DHCP_ADDRESS_TAKEN").isEmpty());
    QVERIFY(bench.stop(server));
    house.terminate();
    house.waitForFinished(30'000);

    // Without the other server nobody is given anything.
    QProcess& alone = bench.serve(QStringLiteral("beside"));
    QVERIFY(!bench.waitFor(alone, "DHCP_WAITS").isEmpty());
    QVERIFY(bench.udhcpc(*office, DhcpBench::asPhone(), 4).isEmpty());
    QVERIFY(bench.stop(alone));
}

void tst_Dhcp::detects_data()
{
    theGuard_data();
}

/// Each of them with the lines that we write for it: phones are told exactly what we mean.
void tst_Dhcp::detects()
{
    QFETCH(int, program);
    DhcpBench bench;
    const DhcpOptions options{QStringLiteral("http://10.9.0.1:8080")};
    if (program == 0)
        bench.dnsmasq(options.dnsmasq().toUtf8());
    else if (program == 1)
        bench.dhcpd(options.iscDhcpd().toUtf8());
    else
        bench.kea(options.kea().toUtf8());
    const NamespaceRun run =
        bench.bench().run(bench.ctl({QStringLiteral("dhcp"), QStringLiteral("detect"), QStringLiteral("--interface"),
                                     QStringLiteral("eth0"), QStringLiteral("--url"), options.url}));
    QVERIFY2(run.exit == 0, run.err);
    const QJsonObject found = QJsonDocument::fromJson(run.out).object();
    const QJsonArray servers = found.value(QStringLiteral("servers")).toArray();
    QCOMPARE(servers.size(), 1);
    const QJsonObject seen = servers.first().toObject();
    QCOMPARE(seen.value(QStringLiteral("server")).toString(), QStringLiteral("10.9.0.254"));
    QVERIFY(seen.value(QStringLiteral("offered")).toString().startsWith(QLatin1String("10.9.0.2")));
    QCOMPARE(seen.value(QStringLiteral("mask")).toString(), QStringLiteral("255.255.255.0"));
    QCOMPARE(seen.value(QStringLiteral("routers")).toArray(), QJsonArray{QStringLiteral("10.9.0.254")});
    QCOMPARE(seen.value(QStringLiteral("dns")).toArray(), QJsonArray{QStringLiteral("10.9.0.253")});
    QCOMPARE(seen.value(QStringLiteral("option43")).toString(), options.option43Hex());
    QCOMPARE(seen.value(QStringLiteral("url43")).toString(), options.url);
    QCOMPARE(seen.value(QStringLiteral("option66")).toString(), options.url);
    QCOMPARE(seen.value(QStringLiteral("option160")).toString(), options.url);
    QCOMPARE(seen.value(QStringLiteral("contactRcs")).toBool(true), false);
    const QJsonArray findings = found.value(QStringLiteral("findings")).toArray();
    QCOMPARE(findings.last().toObject().value(QStringLiteral("level")).toString(), QStringLiteral("good"));
}

void tst_Dhcp::nobodyThere()
{
    DhcpBench bench;
    const NamespaceRun run = bench.bench().run(bench.ctl(
        {QStringLiteral("dhcp"), QStringLiteral("detect"), QStringLiteral("--interface"), QStringLiteral("eth0")}));
    QCOMPARE(run.exit, 0);
    QVERIFY(QJsonDocument::fromJson(run.out).object().value(QStringLiteral("servers")).toArray().isEmpty());
    QVERIFY(run.out.contains("Nobody gives out addresses"));
}

void tst_Dhcp::saysWhyNot_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("sentence");
    const QStringList serve{QStringLiteral("serve"),  QStringLiteral("--bind"), QStringLiteral("10.9.0.1"),
                            QStringLiteral("--tftp"), QStringLiteral("off"),    QStringLiteral("--for"),
                            QStringLiteral("1")};
    const auto row = [&](const char* name, const QStringList& more, const char* sentence) {
        QTest::newRow(name) << serve + more << QByteArray(sentence);
    };
    row("another network", {"--dhcp", "full", "--dhcp-range", "10.8.0.1-10.8.0.9"}, "not of the network");
    row("our own address", {"--dhcp", "full", "--dhcp-range", "10.9.0.1-10.9.0.9"}, "address of this computer");
    row("no such card", {"--dhcp", "full", "--dhcp-range", "10.9.0.2-9", "--dhcp-interface", "eth7"},
        "no network card");
    row("portable", {"--dhcp", "full", "--dhcp-range", "10.9.0.2-9", "--transport", "portable"}, "cannot do DHCP");
    row("no range", {"--dhcp", "full"}, "--dhcp-range");
    row("no mode", {"--dhcp", "perhaps"}, "off, full or beside");
}

void tst_Dhcp::saysWhyNot()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, sentence);
    DhcpBench bench;
    const NamespaceRun run = bench.bench().run(bench.ctl(words));
    QVERIFY2(run.err.contains(sentence), run.err);
}

QTEST_GUILESS_MAIN(tst_Dhcp)
#include "tst_Dhcp.moc"
