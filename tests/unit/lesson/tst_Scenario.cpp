// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lesson/Scenario.h"

#include <QTest>

using namespace firstring;

/// Scenario files: every key, and that a slip is told with its line.
class tst_Scenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void slips_data();
    void slips();
    void offers();
};

void tst_Scenario::readsEverything()
{
    const auto scenario =
        Scenario::parse("# c\r\ntitle: T: with colon\nabout: A\nquestion: Q?\nanswer: 2\nexplain: E\n"
                        "protocol: tftp\ntiming: reboot=10 spread=20 seed=30\nchoices:\n  - one\n  - two\n"
                        "settings:\n  - sip proxy ip: 192.0.2.1\n"
                        "firmware:\n  - 6867i 5.1.0 holds=4.2.0\n  - 57i 3.3.1 absent=yes\n"
                        "phones:\n  - 00:08:5d:00:00:01 model=57i label=\"Room 2\" firmware=2.6.0 hold=yes "
                        "registered=no loss=20 delay=5 power-cut=40 trust=no dhcp=none,local\n"
                        "expect:\n  - 00085D000001 state=ready boots=2\n");
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().sentence));
    QCOMPARE(scenario->title, QStringLiteral("T: with colon"));
    QCOMPARE(scenario->choices, QStringList({"one", "two"}));
    QCOMPARE(scenario->answer, 2);
    QCOMPARE(scenario->protocol, QStringLiteral("tftp"));
    QCOMPARE(scenario->rebootMs, 10);
    QCOMPARE(scenario->seed, 30U);
    QCOMPARE(scenario->settings.first().value, QStringLiteral("192.0.2.1"));
    QCOMPARE(scenario->firmware[0].holds, QStringLiteral("4.2.0"));
    QVERIFY(scenario->firmware[1].absent);
    QCOMPARE(scenario->firmware[1].model, QStringLiteral("6757i"));
    const ScenarioPhone& phone = scenario->phones.first();
    QCOMPARE(phone.mac, MacAddress(0x00085D000001));
    QCOMPARE(phone.model, QStringLiteral("6757i"));
    QCOMPARE(phone.label, QStringLiteral("Room 2"));
    QVERIFY(!phone.registered && phone.onHold && !phone.trusts);
    QCOMPARE(phone.lossPercent, 20);
    QCOMPARE(phone.powerCutPercent, 40);
    QCOMPARE(phone.offers, QStringList({"none", "local"}));
    QCOMPARE(scenario->expectations.size(), 2);
    QCOMPARE(scenario->expectations.first().line, 20);
}

void tst_Scenario::slips_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const QByteArray phone = "phones:\n  - 00085D000001 model=6867i\n";
    QTest::newRow("no phones") << QByteArray("title: T\n") << QStringLiteral("SCENARIO_EMPTY");
    QTest::newRow("no key") << QByteArray("words\n") << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("unknown key") << QByteArray("colour: red\n") << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("unknown list") << QByteArray("servers:\n") << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("item without list") << QByteArray("- one\n") << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("open quote") << QByteArray("phones:\n  - 00085D000001 model=6867i label=\"x\n")
                                << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("no model") << QByteArray("phones:\n  - 00085D000001\n") << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("too much loss") << QByteArray("phones:\n  - 00085D000001 model=6867i loss=99\n")
                                   << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("no such fault") << QByteArray("phones:\n  - 00085D000001 model=6867i rain=yes\n")
                                   << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("expects nothing") << phone + "expect:\n  - 00085D000001\n" << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("answer without choices") << phone + "answer: 1\n" << QStringLiteral("SCENARIO_LINE");
    QTest::newRow("too big") << QByteArray(300'000, '#') << QStringLiteral("SCENARIO_SIZE");
}

void tst_Scenario::slips()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto scenario = Scenario::parse(text);
    QVERIFY(!scenario);
    QCOMPARE(scenario.error().code, code);
}

void tst_Scenario::offers()
{
    QCOMPARE(chosenOffer({}), QStringLiteral("local"));
    QCOMPARE(chosenOffer({"none", "local"}), QStringLiteral("local"));
    QCOMPARE(chosenOffer({"elsewhere", "local"}), QStringLiteral("elsewhere"));
    QCOMPARE(chosenOffer({"none"}), QStringLiteral("local"));
}

QTEST_GUILESS_MAIN(tst_Scenario)

#include "tst_Scenario.moc"
