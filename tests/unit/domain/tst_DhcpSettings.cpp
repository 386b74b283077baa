// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/DhcpSettings.h"
#include "models/domain/DhcpSurvey.h"
#include "models/domain/Ipv4.h"
#include "models/domain/VendorClass.h"

#include <QTest>

using namespace firstring;

/// What people choose about DHCP, and what a look around means.
class tst_DhcpSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses();
    void ranges_data();
    void ranges();
    void checks_data();
    void checks();
    void suggestions_data();
    void suggestions();
    void vendorClasses_data();
    void vendorClasses();
    void pointers();
    void findings_data();
    void findings();
};

void tst_DhcpSettings::addresses()
{
    QCOMPARE(dotted(0xc0a80114), QStringLiteral("192.168.1.20"));
    QCOMPARE(ipv4(u"192.168.1.20"), 0xc0a80114u);
    for (const char16_t* text :
         {u"", u"1.2.3", u"1.2.3.4.5", u"1.2.3.256", u"1.2.3.x", u"1.2.3.0004", u"-1.2.3.4", u"1..3.4"})
        QCOMPARE(ipv4(text), 0u);
    QCOMPARE(maskOf(24), 0xffffff00u);
    QCOMPARE(maskOf(0), 0u);
    QCOMPARE(maskOf(32), 0xffffffffu);
}

void tst_DhcpSettings::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("range");
    QTest::newRow("whole") << "10.9.0.100-10.9.0.120"
                           << "10.9.0.100 10.9.0.120";
    QTest::newRow("short") << "10.9.0.100-120"
                           << "10.9.0.100 10.9.0.120";
    QTest::newRow("blanks") << " 10.9.0.100 - 10.9.1.2 "
                            << "10.9.0.100 10.9.1.2";
    QTest::newRow("one") << "10.9.0.100"
                         << "";
    QTest::newRow("nonsense") << "a-b"
                              << "";
    QTest::newRow("half") << "10.9.0.100-"
                          << "";
}

void tst_DhcpSettings::ranges()
{
    QFETCH(QString, text);
    QFETCH(QString, range);
    const auto parsed = parseDhcpRange(text);
    QCOMPARE(parsed ? parsed->first + u' ' + parsed->second : QString(), range);
}

void tst_DhcpSettings::checks_data()
{
    QTest::addColumn<DhcpSettings>("settings");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* first, const char* last, const char* code,
                        const std::function<void(DhcpSettings&)>& change = {}) {
        DhcpSettings settings{
            .mode = DhcpMode::Full, .first = QString::fromLatin1(first), .last = QString::fromLatin1(last)};
        if (change)
            change(settings);
        QTest::newRow(name) << settings << QString::fromLatin1(code);
    };
    row("good", "10.9.0.100", "10.9.0.120", "");
    row("one address", "10.9.0.100", "10.9.0.100", "");
    row("none", "", "", "DHCP_RANGE");
    row("exchanged", "10.9.0.120", "10.9.0.100", "DHCP_RANGE");
    row("elsewhere", "10.8.0.1", "10.8.0.9", "DHCP_RANGE_OUTSIDE");
    row("partly elsewhere", "10.9.0.100", "10.9.16.9", "DHCP_RANGE_OUTSIDE");
    row("the network itself", "10.9.0.0", "10.9.0.9", "DHCP_RANGE_OUTSIDE");
    row("everybody", "10.9.0.100", "10.9.15.255", "DHCP_RANGE_OUTSIDE");
    row("ours in it", "10.9.0.1", "10.9.0.9", "DHCP_RANGE_OURS");
    row("beside, long", "10.9.1.0", "10.9.2.0", "DHCP_RANGE_TOO_LONG",
        [](DhcpSettings& s) { s.mode = DhcpMode::Beside; });
    row("full, long", "10.9.1.0", "10.9.2.0", "");
    row("router", "10.9.0.100", "10.9.0.120", "DHCP_ADDRESS", [](DhcpSettings& s) { s.router = "gateway"; });
    row("DNS", "10.9.0.100", "10.9.0.120", "DHCP_ADDRESS", [](DhcpSettings& s) {
        s.dns = QStringList{"1.1.1.1", "x"};
    });
    row("time", "10.9.0.100", "10.9.0.120", "DHCP_ADDRESS", [](DhcpSettings& s) { s.ntp = QStringList{"pool"}; });
    row("no lease", "10.9.0.100", "10.9.0.120", "DHCP_LEASE", [](DhcpSettings& s) { s.leaseMinutes = 0; });
}

void tst_DhcpSettings::checks()
{
    QFETCH(DhcpSettings, settings);
    QFETCH(QString, code);
    const auto range = checkDhcp(settings, {ipv4(u"10.9.0.1"), maskOf(20)});
    QCOMPARE(range ? QString() : range.error().code, code);
    if (range)
        QCOMPARE(dotted(range->first), settings.first);
}

void tst_DhcpSettings::suggestions_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("range");
    QTest::newRow("usual") << "192.168.1.20" << 24 << "192.168.1.128 192.168.1.177";
    QTest::newRow("we are in it") << "192.168.1.150" << 24 << "192.168.1.151 192.168.1.200";
    QTest::newRow("small") << "10.0.0.1" << 28 << "10.0.0.8 10.0.0.10";
    QTest::newRow("too small") << "10.0.0.1" << 30 << "";
    QTest::newRow("none") << "" << 24 << "";
}

void tst_DhcpSettings::suggestions()
{
    QFETCH(QString, address);
    QFETCH(int, bits);
    QFETCH(QString, range);
    const CardNetwork card{ipv4(address), maskOf(bits)};
    const auto found = suggestDhcpRange(card);
    QCOMPARE(found ? found->first + u' ' + found->second : QString(), range);
    if (found)
        QVERIFY(checkDhcp({.mode = DhcpMode::Full, .first = found->first, .last = found->second}, card));
}

void tst_DhcpSettings::vendorClasses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPhone");
    QTest::addColumn<QString>("model");
    QTest::newRow("6867i") << QByteArray("AastraIPPhone6867i") << true << "6867i";
    QTest::newRow("short name") << QByteArray("AastraIPPhone53i") << true << "6753i";
    QTest::newRow("NUL at the end") << QByteArray("AastraIPPhone6730i\0", 19) << true << "6730i";
    QTest::newRow("Mitel") << QByteArray("MitelIPPhone6940") << true << "6940";
    QTest::newRow("new model") << QByteArray("MitelIPPhone7000x") << true << "7000x";
    QTest::newRow("no model") << QByteArray("AastraIPPhone") << true << "";
    QTest::newRow("raw bytes") << QByteArray("AastraIPPhone\x01\x02") << true << "";
    QTest::newRow("13th letter") << QByteArray("MitelIPPhon") << false << "";
    QTest::newRow("other maker") << QByteArray("yealink") << false << "";
    QTest::newRow("nothing") << QByteArray() << false << "";
}

void tst_DhcpSettings::vendorClasses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isPhone);
    QFETCH(QString, model);
    QCOMPARE(VendorClass::parse(text).isPhone, isPhone);
    QCOMPARE(VendorClass::parse(text).model, model);
}

void tst_DhcpSettings::pointers()
{
    DhcpPointers told{.option43 = QByteArray("\x02\x08tftp://b\x03\x01\x00", 13)};
    QCOMPARE(told.url43(), QByteArray("tftp://b"));
    QCOMPARE(told.contactRcs(), 0);
    told.option43 = QByteArray("\x03\x01\x01\x02\x02ok\0\xff", 9);
    QCOMPARE(told.url43(), QByteArray("ok"));
    QCOMPARE(told.contactRcs(), 1);
    // The other use of option 43 (phones.md B6), and rubbish.
    told.option43 = QByteArray("\x03\x04\x0a\x00\x00\x01", 6);
    QCOMPARE(told.contactRcs(), -1);
    told.option43 = "http://plain/text";
    QVERIFY(told.url43().isEmpty());
    QVERIFY(!told.isSilent());
    QVERIFY(DhcpPointers().isSilent());
}

void tst_DhcpSettings::findings_data()
{
    QTest::addColumn<DhcpPointers>("told");
    QTest::addColumn<int>("level"); // of the loudest sentence
    QTest::addColumn<QString>("word");
    const QByteArray url = "http://10.9.0.1:8080";
    const QByteArray option43 = "\x02\x14" + url;
    const auto row = [](const char* name, const DhcpPointers& told, Severity level, const char* word) {
        QTest::newRow(name) << told << int(level) << QString::fromLatin1(word);
    };
    row("nothing told", {}, Severity::Warning, "does not tell phones");
    row("us, by 43", {.option43 = option43}, Severity::Good, "(option 43)");
    row("us, by 66 with a NUL", {.option66 = url + '\0'}, Severity::Good, "(option 66)");
    row("somebody else", {.option66 = "10.0.0.5"}, Severity::Warning, "do not ask this program");
    row("us and somebody else", {.option66 = "10.0.0.5", .option160 = url}, Severity::Warning, "10.0.0.5 (option 66)");
    row("43 of something else", {.option43 = "plain"}, Severity::Warning, "not made for them");
    row("a VLAN", {.option43 = option43, .option132 = "20"}, Severity::Stop, "option 132");
    row("ShoreTel", {.option43 = option43, .option156 = "configservers=10.0.0.1"}, Severity::Warning, "option 156");
    row("the maker first", {.option43 = option43 + QByteArray("\x03\x01\x01", 3)}, Severity::Warning, "maker's RCS");
}

void tst_DhcpSettings::findings()
{
    QFETCH(DhcpPointers, told);
    QFETCH(int, level);
    QFETCH(QString, word);
    DhcpSurvey survey{.card = "eth0",
                      .servers = {{.server = ipv4(u"10.9.0.254"),
                                   .offered = ipv4(u"10.9.0.200"),
                                   .mask = maskOf(24),
                                   .routers = {ipv4(u"10.9.0.254")},
                                   .leaseSeconds = 3600,
                                   .pointers = told}}};
    const QList<DhcpFinding> found = explain(survey, QStringLiteral("http://10.9.0.1:8080"));
    int loudest = 0;
    QString all;
    for (const DhcpFinding& one : found) {
        loudest = qMax(loudest, int(one.level));
        all += one.sentence + u' ' + one.advice + u'\n';
    }
    QCOMPARE(loudest, level);
    QVERIFY2(all.contains(word), qPrintable(all));
    QVERIFY2(all.contains(QLatin1String("10.9.0.254 gives out addresses here")), qPrintable(all));
    survey.servers.append(survey.servers.first());
    QVERIFY(explain(survey, {}).first().sentence.startsWith(u'2'));
    survey.servers.clear();
    QVERIFY(explain(survey, {}).first().sentence.startsWith(QLatin1String("Nobody")));
}

QTEST_APPLESS_MAIN(tst_DhcpSettings)
#include "tst_DhcpSettings.moc"
