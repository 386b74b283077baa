// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/preflight/Preflight.h"

#include <QtTest>

#include <functional>

using namespace firstring;

class tst_Preflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheAddress_data();
    void judgesTheAddress();
    void judgesTheRest_data();
    void judgesTheRest();
    void ourOwnDhcpIsNoTrouble();
    void allIsWell();
    void saysNothingItDoesNotKnow();
};

namespace {

PreflightFacts laptop()
{
    return {.bind = QStringLiteral("192.168.88.1"),
            .addresses = {{QStringLiteral("enp3s0"), QStringLiteral("192.168.88.1"), false},
                          {QStringLiteral("lo"), QStringLiteral("127.0.0.1"), true}}};
}

} // namespace

void tst_Preflight::judgesTheAddress_data()
{
    QTest::addColumn<QString>("bind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("level");
    QTest::newRow("of a card") << QStringLiteral("192.168.88.1") << QStringLiteral("ADDRESS_HERE") << Severity::Good;
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1") << QStringLiteral("ADDRESS_LOOPBACK") << Severity::Warning;
    QTest::newRow("gone") << QStringLiteral("10.9.8.7") << QStringLiteral("ADDRESS_NOT_HERE") << Severity::Stop;
    QTest::newRow("none") << QString() << QStringLiteral("ADDRESS_NOT_HERE") << Severity::Stop;
}

void tst_Preflight::judgesTheAddress()
{
    QFETCH(QString, bind);
    PreflightFacts facts = laptop();
    facts.bind = bind;
    const PreflightFinding finding = preflight(facts).first();
    QTEST(finding.code, "code");
    QTEST(finding.level, "level");
    QVERIFY(!finding.sentence.isEmpty());
    QCOMPARE(finding.fix.isEmpty(), finding.level == Severity::Good);
}

namespace {

using Change = std::function<void(PreflightFacts&)>;

PreflightFacts gathered()
{
    PreflightFacts facts = laptop();
    facts.gathered = true;
    facts.wish = {.bind = facts.bind, .httpPort = 8080, .tftpPort = 69};
    facts.cards = {{.name = QStringLiteral("enp3s0"), .up = true, .carrier = true, .mbit = 1000}};
    facts.ports = {{QStringLiteral("http"), true, 8080}, {QStringLiteral("tftp"), false, 69}};
    facts.clockSynchronised = true;
    facts.now = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    facts.newestFile = facts.now.addDays(-1);
    facts.disks = {{QStringLiteral("/home"), 100LL << 30}};
    facts.reachesItself = true;
    return facts;
}

} // namespace

void tst_Preflight::judgesTheRest_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("level");
    QTest::addColumn<QString>("said"); // somewhere in sentence, fix or command
    QTest::addColumn<Remedy>("remedy");
    const auto row = [](const char* name, const Change& change, const char* code, Severity level, const char* said,
                        Remedy remedy = Remedy::ByHand) {
        QTest::newRow(name) << change << QString::fromLatin1(code) << level << QString::fromUtf8(said) << remedy;
    };
    using State = PortFact::State;
    row(
        "no cable", [](PreflightFacts& f) { f.cards[0].carrier = false; }, "CARD_DEAD", Severity::Stop,
        "Plug the cable");
    row(
        "switched off", [](PreflightFacts& f) { f.cards[0].up = false; }, "CARD_DEAD", Severity::Stop,
        "Switch the card on");
    row(
        "wireless", [](PreflightFacts& f) { f.cards[0].kind = CardFact::Kind::Wireless; }, "CARD_WIRELESS",
        Severity::Warning, "cable");
    row(
        "10 Mbit/s", [](PreflightFacts& f) { f.cards[0].mbit = 10; }, "CARD_SLOW", Severity::Warning, "10 Mbit/s");
    row(
        "held by one",
        [](PreflightFacts& f) {
            f.ports[0].state = State::Held;
            f.ports[0].port = 80;
            f.ports[0].owner = QStringLiteral("nginx");
            f.ports[0].pid = 812;
        },
        "PORT_HELD", Severity::Stop, "nginx (process 812)", Remedy::HttpOn8080);
    row(
        "held by nobody knows who", [](PreflightFacts& f) { f.ports[1].state = State::Held; }, "PORT_HELD",
        Severity::Stop, "another program", Remedy::TftpOff);
    row(
        "8080 held", [](PreflightFacts& f) { f.ports[0].state = State::Held; }, "PORT_HELD", Severity::Stop,
        "another port", Remedy::ShowServices);
    row(
        "a helper's port held",
        [](PreflightFacts& f) {
            f.ports.append({QStringLiteral("ntp"), false, 123, State::Held, {}, 0});
        },
        "PORT_HELD", Severity::Warning, "123", Remedy::ShowServices);
    row(
        "kept, no helper", [](PreflightFacts& f) { f.ports[1].state = State::Kept; }, "PORT_KEPT", Severity::Stop,
        "1024", Remedy::TftpOff);
    row(
        "kept, helper without its right",
        [](PreflightFacts& f) {
            f.ports[1].state = State::Kept;
            f.helperCommand = QStringLiteral("sudo setcap x");
        },
        "PORT_KEPT", Severity::Stop, "sudo setcap x", Remedy::TftpOff);
    row(
        "by the helper", [](PreflightFacts& f) { f.ports[1].state = State::ByHelper; }, "PORT_BY_HELPER",
        Severity::Good, "69");
    row(
        "ours", [](PreflightFacts& f) { f.ports[1].state = State::Ours; }, "PORT_OURS", Severity::Good, "69");
    row(
        "nothing on",
        [](PreflightFacts& f) {
            f.ports.clear();
            f.wish.httpPort = f.wish.tftpPort = -1;
        },
        "NOTHING_TO_SERVE", Severity::Stop, "Switch one of them on", Remedy::ShowServices);
    row(
        "discovery without TFTP",
        [](PreflightFacts& f) {
            f.wish.mdns = true;
            f.wish.tftpPort = 6969;
        },
        "MDNS_NEEDS_TFTP", Severity::Warning, "port 69", Remedy::ShowServices);
    const auto firewall = [](const char* tool, FirewallFact::State state, const QStringList& blocked) {
        return [=](PreflightFacts& f) {
            f.firewalls = {
                {QString::fromLatin1(tool), state, blocked, QStringLiteral("inet f in"), QStringLiteral("sudo look")}};
        };
    };
    using Wall = FirewallFact::State;
    row("ufw blocks", firewall("ufw", Wall::Blocks, {QStringLiteral("69/udp")}), "FIREWALL_BLOCKS", Severity::Stop,
        "sudo ufw allow 69/udp");
    row("firewalld blocks", firewall("firewalld", Wall::Blocks, {QStringLiteral("69/udp")}), "FIREWALL_BLOCKS",
        Severity::Stop, "sudo firewall-cmd --add-port=69/udp");
    row("nftables blocks", firewall("nftables", Wall::Blocks, {QStringLiteral("69/udp")}), "FIREWALL_BLOCKS",
        Severity::Stop, "sudo nft insert rule inet f in udp dport 69 accept");
    row("unseen", firewall("nftables", Wall::CannotSee, {}), "FIREWALL_UNSEEN", Severity::News, "sudo look");
    row("open", firewall("ufw", Wall::Open, {}), "FIREWALL_OPEN", Severity::Good, "ufw");
    row(
        "does not reach itself", [](PreflightFacts& f) { f.reachesItself = false; }, "SELF_NOT_REACHED", Severity::Stop,
        "192.168.88.1");
    row(
        "a clock in the past", [](PreflightFacts& f) { f.now = f.now.addYears(-6); }, "CLOCK_BEHIND", Severity::Stop,
        "timedatectl");
    row(
        "nobody sets the clock", [](PreflightFacts& f) { f.clockSynchronised = false; }, "CLOCK_ALONE", Severity::News,
        "timedatectl");
    row(
        "and phones are told",
        [](PreflightFacts& f) {
            f.clockSynchronised = false;
            f.wish.ntpPort = 123;
        },
        "CLOCK_ALONE", Severity::Warning, "may not take it");
    row(
        "HTTPS held",
        [](PreflightFacts& f) {
            f.ports.append({QStringLiteral("https"), true, 443, State::Held, QStringLiteral("apache2"), 7});
        },
        "PORT_HELD", Severity::Stop, "HTTPS", Remedy::ShowServices);
    row(
        "only HTTPS is something to serve",
        [](PreflightFacts& f) { f.wish.httpPort = f.wish.tftpPort = f.wish.httpsPort = f.wish.httpsOldPort = -1; },
        "NOTHING_TO_SERVE", Severity::Stop, "HTTPS", Remedy::ShowServices);
    const auto certificate = [](bool own, int fromDays, int untilDays) {
        return [=](PreflightFacts& f) {
            f.wish.httpsPort = 8443;
            f.certificate = {own, f.now.addDays(fromDays), f.now.addDays(untilDays)};
        };
    };
    row("over", certificate(true, -400, -1), "CERTIFICATE_OVER", Severity::Stop, "28", Remedy::ShowServices);
    row("soon over", certificate(true, -400, 20), "CERTIFICATE_SOON", Severity::Warning, "bench CA",
        Remedy::ShowServices);
    row("not yet", certificate(false, 2, 400), "CERTIFICATE_NOT_YET", Severity::Stop, "clock");
    row("an imported one", certificate(true, -10, 90), "CERTIFICATE_VALID", Severity::Good, "imported");
    row("of the bench CA", certificate(false, -400, -1), "CERTIFICATE_RENEWED", Severity::Good, "by itself");
    row(
        "nobody could be asked", [](PreflightFacts& f) { f.dhcpUnasked = QStringLiteral("No right."); }, "DHCP_UNASKED",
        Severity::News, "No right.");
    const auto network = [](const QList<DhcpServerSeen>& servers, DhcpMode ours = DhcpMode::Off) {
        return [=](PreflightFacts& f) {
            f.wish.dhcp = ours;
            f.wish.rcsUrl = QStringLiteral("http://192.168.88.1:8080");
            f.dhcp = DhcpSurvey{QStringLiteral("enp3s0"), servers};
        };
    };
    DhcpServerSeen router{.server = 0xc0a85801, .offered = 0xc0a85864, .mask = 0xffffff00};
    row("nobody", network({}), "DHCP_NOBODY", Severity::News, "ours can be it");
    row("a router that is silent", network({router}), "DHCP_SILENT", Severity::Warning, "maker's RCS");
    router.pointers.option66 = "http://192.168.88.1:8080";
    row("points here", network({router}), "DHCP_POINTS", Severity::Good, "option 66");
    row("ours would be the second", network({router}, DhcpMode::Full), "DHCP_SECOND", Severity::Warning, "keep still",
        Remedy::ShowServices);
    router.pointers.option66 = "http://10.0.0.9";
    row("points elsewhere", network({router}), "DHCP_ELSEWHERE", Severity::Warning, "10.0.0.9");
    row(
        "little room", [](PreflightFacts& f) { f.disks[0].freeBytes = 900LL << 20; }, "DISK_LOW", Severity::Warning,
        "/home");
    row(
        "no room", [](PreflightFacts& f) { f.disks[0].freeBytes = 10LL << 20; }, "DISK_FULL", Severity::Stop, "/home");
}

void tst_Preflight::judgesTheRest()
{
    QFETCH(Change, change);
    QFETCH(QString, code);
    QFETCH(QString, said);
    PreflightFacts facts = gathered();
    change(facts);
    const QList<PreflightFinding> findings = preflight(facts);
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const PreflightFinding& one) { return one.code == code; });
    QVERIFY(found != findings.end());
    QTEST(found->level, "level");
    QTEST(found->remedy, "remedy");
    const QString all = found->sentence + u' ' + found->fix + u' ' + found->command;
    QVERIFY2(all.contains(said), qPrintable(all));
    // Whoever is told of trouble is told what to do.
    QCOMPARE(found->fix.isEmpty(), found->level == Severity::Good);
    const auto others = std::count_if(findings.begin(), findings.end(), [&](const PreflightFinding& one) {
        return one.code != code && one.level != Severity::Good;
    });
    QCOMPARE(others, 0);
}

void tst_Preflight::ourOwnDhcpIsNoTrouble()
{
    PreflightFacts facts = gathered();
    facts.wish.dhcp = DhcpMode::Full;
    facts.dhcp = DhcpSurvey{QStringLiteral("enp3s0"), {}};
    for (const PreflightFinding& one : preflight(facts))
        QVERIFY2(!one.code.startsWith(QLatin1String("DHCP")), qPrintable(one.code));
    // What is not wanted is not judged.
    facts.certificate = {true, facts.now.addDays(-9), facts.now.addDays(-1)};
    for (const PreflightFinding& one : preflight(facts))
        QVERIFY2(!one.code.startsWith(QLatin1String("CERTIFICATE")), qPrintable(one.code));
}

void tst_Preflight::allIsWell()
{
    const QList<PreflightFinding> findings = preflight(gathered());
    QStringList codes;
    for (const PreflightFinding& one : findings) {
        codes << one.code;
        QCOMPARE(one.level, Severity::Good);
    }
    QCOMPARE(
        codes.join(u' '),
        QStringLiteral("ADDRESS_HERE CARD_LIVE PORT_FREE PORT_FREE FIREWALL_NONE SELF_REACHED CLOCK_RIGHT DISK_ROOM"));
}

void tst_Preflight::saysNothingItDoesNotKnow()
{
    QCOMPARE(preflight(laptop()).size(), 1); // only the address has been looked at
    PreflightFacts facts = laptop();
    facts.gathered = true;
    facts.wish.httpPort = 8080;
    QStringList codes;
    for (const PreflightFinding& one : preflight(facts))
        codes << one.code;
    QCOMPARE(codes.join(u' '), QStringLiteral("ADDRESS_HERE FIREWALL_NONE CLOCK_RIGHT"));
}

QTEST_GUILESS_MAIN(tst_Preflight)
#include "tst_Preflight.moc"
