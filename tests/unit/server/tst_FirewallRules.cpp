// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/preflight/FirewallRules.h"
#include "tests/unit/server/NftText.h"

#include <QtTest>

using namespace firstring;
using namespace firstring::test;

namespace {

const QStringList wanted{QStringLiteral("8080/tcp"), QStringLiteral("69/udp")};

} // namespace

/// What firewalls of this computer would do to phones, read from what they say of themselves.
class tst_FirewallRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nft_data();
    void nft();
    void ufw_data();
    void ufw();
};

void tst_FirewallRules::nft_data()
{
    QTest::addColumn<QByteArrayList>("items");
    QTest::addColumn<QString>("blocked");
    QTest::addColumn<bool>("filters");
    const auto row = [](const char* name, const QByteArrayList& items, const char* blocked, bool filters) {
        QTest::newRow(name) << items << QString::fromLatin1(blocked) << filters;
    };
    const QByteArray http = dport("tcp", "8080") + R"(, {"accept": null})";
    const QByteArray tftp = dport("udp", "69") + R"(, {"accept": null})";
    row("nothing", {}, "", false);
    row("an open chain without rules", {input("accept")}, "", false);
    row("drops", {input("drop")}, "8080/tcp 69/udp", true);
    row("drops, lets its own card in", {input("drop"), rule(lo)}, "8080/tcp 69/udp", true);
    row("lets one port in", {input("drop"), rule(http.constData())}, "69/udp", true);
    row("lets both in", {input("drop"), rule(http.constData()), rule(tftp.constData())}, "", true);
    row("a range and a set",
        {input("drop"), rule((dport("tcp", R"({"range": [8000, 9000]})") + R"(, {"accept": null})").constData()),
         rule((dport("udp", R"({"set": [53, 69]})") + R"(, {"accept": null})").constData())},
        "", true);
    row("for one sender only",
        {input("drop"),
         rule(
             (R"({"match": {"op": "==", "left": {"payload": {"protocol": "ip", "field": "saddr"}}, "right": "10.0.0.1"}}, )" +
              http)
                 .constData())},
        "8080/tcp 69/udp", true);
    row("refuses at the end", {input("accept"), rule(http.constData()), rule(R"({"reject": null})")}, "69/udp", true);
    row("refuses one port", {input("accept"), rule((dport("udp", "69") + R"(, {"drop": null})").constData())}, "69/udp",
        true);
    row("in a chain of its own",
        {input("drop"), chain("more"), rule(R"({"jump": {"target": "more"}})"), rule(http.constData(), "more")},
        "69/udp", true);
    row("chains that call each other", {input("drop"), rule(R"({"jump": {"target": "in"}})")}, "8080/tcp 69/udp", true);
    row("what goes out", {chain("out", R"(, "type": "filter", "hook": "output", "prio": 0, "policy": "drop")")}, "",
        false);
    row("not JSON", {"x"}, "", false);
}

void tst_FirewallRules::nft()
{
    QFETCH(QByteArrayList, items);
    const NftVerdict verdict = readNft("{\"nftables\": [" + items.join(',') + "]}", wanted);
    QTEST(verdict.blocked.join(u' '), "blocked");
    QTEST(verdict.filters, "filters");
    if (!verdict.blocked.isEmpty())
        QCOMPARE(verdict.chain, QStringLiteral("inet f in"));
}

void tst_FirewallRules::ufw_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<bool>("drops");
    QTest::addColumn<QString>("blocked");
    QTest::newRow("nothing allowed") << QByteArray("*filter\n") << true << "8080/tcp 69/udp";
    QTest::newRow("open by default") << QByteArray() << false << "";
    QTest::newRow("one port") << QByteArray("### tuple ### allow tcp 8080 0.0.0.0/0 any 0.0.0.0/0 in\n") << true
                              << "69/udp";
    QTest::newRow("any protocol") << QByteArray("### tuple ### allow any 69 0.0.0.0/0 any 0.0.0.0/0 in\n") << true
                                  << "8080/tcp";
    QTest::newRow("a range and a list") << QByteArray(
                                               "### tuple ### allow tcp 22,8000:8100 0.0.0.0/0 any 0.0.0.0/0 in\n")
                                        << true << "69/udp";
    QTest::newRow("for one sender") << QByteArray("### tuple ### allow tcp 8080 0.0.0.0/0 any 10.0.0.1 in\n") << true
                                    << "8080/tcp 69/udp";
    QTest::newRow("denied") << QByteArray("### tuple ### deny tcp 8080 0.0.0.0/0 any 0.0.0.0/0 in\n") << true
                            << "8080/tcp 69/udp";
    QTest::newRow("outwards") << QByteArray("### tuple ### allow tcp 8080 0.0.0.0/0 any 0.0.0.0/0 out\n") << true
                              << "8080/tcp 69/udp";
}

void tst_FirewallRules::ufw()
{
    QFETCH(QByteArray, rules);
    QFETCH(bool, drops);
    QTEST(readUfw(rules, drops, wanted).join(u' '), "blocked");
}

QTEST_GUILESS_MAIN(tst_FirewallRules)
#include "tst_FirewallRules.moc"
