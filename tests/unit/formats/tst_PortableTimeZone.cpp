// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgLint.h"
#include "models/formats/CfgText.h"
#include "models/formats/PortableTimeZone.h"
#include "tests/support/Good.h"

using namespace firstring;

namespace {

QString words(const PortableTimeZone& zone)
{
    QStringList list;
    for (const Setting& setting : zone.settings)
        list.append(setting.text());
    return list.join(u'\n');
}

} // namespace

class tst_PortableTimeZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void berlinLineByLine();
    void rules_data();
    void rules();
    void refusesRules_data();
    void refusesRules();
    void everyZoneOfThisComputer();
    void helpsWithNames();
    void takesTheOldLinesPlace();
};

void tst_PortableTimeZone::berlinLineByLine()
{
    const auto zone = portableTimeZone("CET-1CEST,M3.5.0,M10.5.0/3");
    VERIFY_GOOD(zone);
    QVERIFY(zone->exact);
    QCOMPARE(words(*zone), QStringLiteral("time zone name: Custom\n"
                                          "time zone minutes: -60\n"
                                          "dst config: 3\n"
                                          "dst minutes: 60\n"
                                          "dst [start|end] relative date: 1\n"
                                          "dst start month: 3\n"
                                          "dst start week: -1\n"
                                          "dst start day: 1\n"
                                          "dst start hour: 2\n"
                                          "dst end month: 10\n"
                                          "dst end week: -1\n"
                                          "dst end day: 1\n"
                                          "dst end hour: 3"));
    const auto utc = portableTimeZone("UTC0");
    VERIFY_GOOD(utc);
    QCOMPARE(words(*utc), QStringLiteral("time zone name: Custom\ntime zone minutes: 0\ndst config: 0"));
}

void tst_PortableTimeZone::rules_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<QString>("shift");
    QTest::addColumn<QString>("start"); ///< month week day hour
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char* rule, const char* minutes, const char* shift, const char* start, const char* end,
                        bool exact = true) {
        QTest::newRow(rule) << QByteArray(rule) << QString::fromLatin1(minutes) << QString::fromLatin1(shift)
                            << QString::fromLatin1(start) << QString::fromLatin1(end) << exact;
    };
    row("EST5EDT,M3.2.0,M11.1.0", "300", "60", "3 2 1 2", "11 1 1 2");
    row("<+0330>-3:30", "-210", "", "", "");
    row("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "-630", "30", "10 1 1 2", "4 1 1 2");
    row("NZST-12NZDT,M9.5.0,M4.1.0/3", "-720", "60", "9 -1 1 2", "4 1 1 3");
    row("IST-1GMT0,M10.5.0,M3.5.0/1", "0", "60", "3 -1 1 1", "10 -1 1 2"); // Ireland
    row("CST6CDT,J60/2,J300", "360", "60", "3  1 2", "10  27 2");
    row("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "120", "60", "3 -1 1 0", "10 -1 1 0", false); // on Saturday
    row("EET-2EEST,M3.4.4/50,M10.4.4/50", "-120", "60", "3 4 5 23", "10 4 5 23", false);
    row("AAA3BBB1,M3.2.0,M11.1.0", "180", "60", "3 2 1 2", "11 1 1 2", false); // two hours
}

void tst_PortableTimeZone::rules()
{
    QFETCH(QByteArray, rule);
    const auto zone = portableTimeZone(rule);
    VERIFY_GOOD(zone);
    const auto value = [&](const QString& name) {
        const Setting* setting = findSetting(zone->settings, name);
        return setting ? setting->value : QString();
    };
    QTEST(value(QStringLiteral("time zone minutes")), "minutes");
    QTEST(value(QStringLiteral("dst minutes")), "shift");
    for (const char* which : {"start", "end"}) {
        QStringList parts;
        for (const char* part : {"month", "week", "day", "hour"})
            parts.append(value(QStringLiteral("dst %1 %2").arg(QLatin1String(which), QLatin1String(part))));
        const QString joined = parts.join(u' ');
        QTEST(joined.trimmed(), which);
    }
    QTEST(zone->exact, "exact");
}

void tst_PortableTimeZone::refusesRules_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const char* rule :
         {"", "C", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,", "CET-1CEST,M13.5.0,M10.5.0",
          "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,59,300", "CET-1CEST,M3.5.0,J300", "CET-1CEST,M3.5.0,M10.5.0x",
          "CET-999", "<CET-1", "CET-1CEST-1,M3.5.0,M10.5.0"})
        QTest::newRow(rule) << QByteArray(rule);
    QTest::newRow("long") << QByteArray(1 << 20, 'A');
    QTest::newRow("digits") << "CET-" + QByteArray(1 << 20, '9');
}

void tst_PortableTimeZone::refusesRules()
{
    QFETCH(QByteArray, rule);
    const auto zone = portableTimeZone(rule);
    QVERIFY(!zone);
    QCOMPARE(zone.error().code, QStringLiteral("ZONE_RULE"));
}

void tst_PortableTimeZone::everyZoneOfThisComputer()
{
    const QStringList names = timeZoneNames();
    if (names.size() < 100)
        QSKIP("No time zones are installed here (tzdata).");
    int inexact = 0;
    for (const QString& name : names) {
        const auto zone = portableTimeZoneOf(name);
        QVERIFY2(zone, qPrintable(name));
        inexact += !zone->exact;
        QByteArray file;
        for (const Setting& setting : zone->settings)
            file += writeCfgLine(setting);
        // The lint knows these lines and finds nothing wrong with them.
        const QList<Finding> findings = lint(CfgDocument::read(file), {});
        QVERIFY2(findings.isEmpty(),
                 qPrintable(name + u' ' + (findings.isEmpty() ? QString() : findings.first().reason)));
    }
    QVERIFY2(inexact < 12, qPrintable(QString::number(inexact)));
}

void tst_PortableTimeZone::helpsWithNames()
{
    if (timeZoneNames().size() < 100)
        QSKIP("No time zones are installed here (tzdata).");
    const auto plain = portableTimeZoneOf(QStringLiteral(" europe/BERLIN "));
    VERIFY_GOOD(plain);
    QCOMPARE(words(*plain), words(portableTimeZone("CET-1CEST,M3.5.0,M10.5.0/3").value()));
    for (const char* wrong : {"Europe/Berlni", "Berlin"}) {
        const auto zone = portableTimeZoneOf(QString::fromLatin1(wrong));
        QVERIFY(!zone);
        QCOMPARE(zone.error().code, QStringLiteral("ZONE_UNKNOWN"));
        QVERIFY2(zone.error().sentence.contains(QStringLiteral("Europe/Berlin")), qPrintable(zone.error().sentence));
    }
    for (const char* path : {"../../etc/passwd", "/etc/passwd", "", "Europe/", "Europe"}) {
        const auto zone = portableTimeZoneOf(QString::fromLatin1(path));
        QVERIFY2(!zone && zone.error().code == u"ZONE_UNKNOWN", path);
    }
}

void tst_PortableTimeZone::takesTheOldLinesPlace()
{
    const auto line = [](QStringView text) { return Setting::parse(text).value(); };
    const SettingList before{line(u"a: 1"), line(u"!time zone name: DE-Berlin"), line(u"b: 2"), line(u"DST config: 2"),
                             line(u"time zone code: CET")};
    const SettingList after = withTimeZone(before, portableTimeZone("<+09>-9").value());
    QStringList text;
    for (const Setting& setting : after)
        text.append(setting.text());
    QCOMPARE(text.join(u'|'),
             QStringLiteral("a: 1|!time zone name: Custom|time zone minutes: -540|dst config: 0|b: 2"));
    QCOMPARE(withTimeZone(after, portableTimeZone("<+09>-9").value()), after);
}

QTEST_APPLESS_MAIN(tst_PortableTimeZone)
#include "tst_PortableTimeZone.moc"
