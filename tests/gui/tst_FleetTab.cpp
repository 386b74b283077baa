// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "views/pages/MessageLine.h"
#include "views/pages/trainer/FleetTab.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace firstring;
using namespace firstring::test;

class tst_FleetTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenNewPhonesEndAsExpected();
    void asksBeforeTheServerStarts();
    void phonesWithoutAModel();
};

void tst_FleetTab::tenNewPhonesEndAsExpected()
{
    Desk desk;
    FleetTab page(desk.context());
    page.resize(1090, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    desk.answers.agree = true;
    QCOMPARE(page.findChild<QSpinBox*>()->value(), 10);
    button(&page, QStringLiteral("Start phones"))->click();
    QCOMPARE(desk.answers.asked.size(), 1); // may the server start?
    QSignalSpy finished(&desk.fleet, &FleetControl::finished);
    // They may be through between two looks.
    bool couldBeStopped = false;
    connect(&desk.fleet, &FleetControl::changed, &page,
            [&] { couldBeStopped = couldBeStopped || button(&page, QStringLiteral("Stop phones")); });
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(desk.state().phones.size(), 10);
    QVERIFY(couldBeStopped);
    auto* message = page.findChild<MessageLine*>();
    keepPicture(&page, QStringLiteral("trainer-done"));
    QCOMPARE(message->sentence(), QStringLiteral("10 of 10 ended, 10 of them as expected"));
    QCOMPARE(message->tone(), Severity::Good);
    QCOMPARE(page.findChild<QTableView*>()->model()->rowCount(), 10);
    QVERIFY(button(&page, QStringLiteral("Start phones")));
    VERIFY_GOOD(desk.job->undo()); // the ten phones were one step
    QCOMPARE(desk.state().phones.size(), 0);
    QSignalSpy stopped(&desk.server, &ServerControl::stopped);
    desk.server.stop();
    QVERIFY(stopped.wait(30'000));
}

void tst_FleetTab::asksBeforeTheServerStarts()
{
    Desk desk;
    FleetTab page(desk.context());
    page.show();
    button(&page, QStringLiteral("Start phones"))->click(); // the person leaves
    QCOMPARE(desk.answers.asked.size(), 1);
    QVERIFY(!desk.server.endpoints().isOn());
    QVERIFY(!desk.fleet.isRunning());
    QCOMPARE(desk.state().phones.size(), 0);
}

void tst_FleetTab::phonesWithoutAModel()
{
    Desk desk;
    desk.addPhone(MacAddress(0x00085D000001), QStringLiteral("Reception"), {});
    FleetTab page(desk.context());
    page.show();
    desk.answers.agree = true;
    QSignalSpy started(&desk.server, &ServerControl::started);
    button(&page, QStringLiteral("Start phones"))->click();
    QVERIFY(started.wait(30'000));
    QVERIFY(!desk.fleet.isRunning());
    QCOMPARE(page.findChild<MessageLine*>()->tone(), Severity::Warning);
    QSignalSpy stopped(&desk.server, &ServerControl::stopped);
    desk.server.stop();
    QVERIFY(stopped.wait(30'000));
}

QTEST_MAIN(tst_FleetTab)
#include "tst_FleetTab.moc"
