// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/PhoneReach.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "views/pages/MessageLine.h"
#include "views/pages/reach/ReachDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QTableView>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

namespace {

/// Dialogs must not outlive what they act through, also when a test ends early.
struct NoDialogLeft
{
    ~NoDialogLeft()
    {
        for (QWidget* left : QApplication::topLevelWidgets())
            delete qobject_cast<ReachDialog*>(left);
    }
};

/// The demonstration's phones, switched on and up, and the reach that knows their doors.
struct Switched
{
    Switched()
    {
        desk.fill();
        Edit edit;
        edit.defaults = desk.state().defaults;
        edit.defaults->settings.append({QStringLiteral("xml application post list"), QStringLiteral("127.0.0.1"), {}});
        desk.perform(edit);
        QObject::connect(&desk.fleet, &FleetControl::changed, &desk.server,
                         [this](const QList<SimulatedPhoneStatus>& news) {
                             for (const SimulatedPhoneStatus& phone : news) {
                                 latest[phone.mac] = phone;
                                 reach.knowDoors(phone.mac, phone.address, phone.webPort, phone.sipPort);
                             }
                         });
        QObject::connect(&desk.server, &ServerControl::started, &desk.fleet, [this](const ServerEndpoints& at) {
            FleetPlan plan = demoFleet(desk.state(), at);
            plan.stayOn = true;
            plan.rebootMs = 50;
            plan.spreadMs = 50;
            desk.fleet.start(plan);
        });
        desk.server.start({QStringLiteral("127.0.0.1"), 0, 0, true});
    }
    QList<MacAddress> phones() const { return desk.state().phones.keys(); }
    bool areUp(int boots = 1)
    {
        return latest.size() == phones().size() &&
               std::all_of(latest.cbegin(), latest.cend(), [boots](const SimulatedPhoneStatus& phone) {
                   return phone.phase == SimulatedPhoneStatus::Phase::Running && phone.boots >= boots;
               });
    }
    QPointer<ReachDialog> open(ReachAction action, const QList<MacAddress>& phones)
    {
        QPointer<ReachDialog> dialog = new ReachDialog(desk.context(), reach, action, phones);
        dialog->open();
        return dialog;
    }

    Desk desk;
    PhoneReach reach;
    QHash<MacAddress, SimulatedPhoneStatus> latest;
    NoDialogLeft none; // goes first
};

QPushButton* mainButton(QWidget* dialog)
{
    for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
        if (candidate->isDefault())
            return candidate;
    }
    return nullptr;
}

QString result(QWidget* dialog, int row)
{
    const auto* model = dialog->findChild<QTableView*>()->model();
    return model->index(row, 3).data().toString();
}

void judge(QWidget* dialog, const QString& name)
{
    keepPicture(dialog, name);
    QCOMPARE(unnamedControls(dialog), QStringList());
    QCOMPARE(clashingAccelerators(dialog), QStringList());
    QCOMPARE(clippedTexts(dialog), QStringList());
}

} // namespace

class tst_ReachDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyHeardOf();
    void pilotThenTheOthers();
    void passwordAndPointHere();
    void applies();
    void looks_data();
    void looks();
};

void tst_ReachDialog::nobodyHeardOf()
{
    Desk desk;
    desk.addPhone(MacAddress(0x00085D000001), QStringLiteral("Reception"), QStringLiteral("6757i"));
    PhoneReach reach;
    const NoDialogLeft none;
    QPointer<ReachDialog> dialog =
        new ReachDialog(desk.context(), reach, ReachAction::Restart, desk.state().phones.keys());
    dialog->open();
    QVERIFY(!mainButton(dialog)->isEnabled());
    QVERIFY(result(dialog, 0).startsWith(QStringLiteral("Address not known")));
    auto* model = dialog->findChild<QTableView*>()->model();
    QVERIFY(model->setData(model->index(0, 2), QStringLiteral("127.0.0.1")));
    QVERIFY(mainButton(dialog)->isEnabled());
    judge(dialog, QStringLiteral("reach-nobody"));
    dialog->reject();
    QTRY_VERIFY(!dialog);
    // Nothing to point at while the server is off.
    dialog = new ReachDialog(desk.context(), reach, ReachAction::PointHere, desk.state().phones.keys());
    dialog->open();
    QVERIFY(!mainButton(dialog)->isEnabled());
    QCOMPARE(dialog->findChild<MessageLine*>()->tone(), Severity::Warning);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void tst_ReachDialog::pilotThenTheOthers()
{
    Switched on;
    QTRY_VERIFY_WITH_TIMEOUT(on.areUp(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!on.desk.job->track(on.phones().last()).status.address.isEmpty(), 60'000);
    const int phones = int(on.phones().size());
    const auto dialog = on.open(ReachAction::Restart, on.phones());
    QVERIFY(dialog->findChild<QCheckBox*>()->isChecked());
    judge(dialog, QStringLiteral("reach-preview"));
    QCOMPARE(on.reach.isRunning(), false); // only a preview
    mainButton(dialog)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, QStringLiteral("Go on with %1 more").arg(phones - 1)), 60'000);
    judge(dialog, QStringLiteral("reach-pilot"));
    QVERIFY(result(dialog, 0).startsWith(QStringLiteral("Accepted")));
    QCOMPARE(dialog->findChild<QProgressBar*>()->value(), 1);
    mainButton(dialog)->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<QProgressBar*>()->value(), phones, 60'000);
    QTRY_VERIFY(button(dialog, QStringLiteral("Close")));
    judge(dialog, QStringLiteral("reach-done"));
    QTRY_VERIFY_WITH_TIMEOUT(on.areUp(2), 60'000);
    button(dialog, QStringLiteral("Close"))->click();
    QTRY_VERIFY(!dialog);
}

void tst_ReachDialog::passwordAndPointHere()
{
    Switched on;
    QTRY_VERIFY_WITH_TIMEOUT(on.areUp(), 60'000);
    const QList<MacAddress> two = on.phones().first(2);
    QTRY_VERIFY_WITH_TIMEOUT(!on.desk.job->track(two.last()).status.address.isEmpty(), 60'000);
    const auto dialog = on.open(ReachAction::PointHere, two);
    auto* password = dialog->findChild<QLineEdit*>();
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(!mainButton(dialog)->isEnabled());
    password->setText(QStringLiteral("1"));
    mainButton(dialog)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, QStringLiteral("Close")), 60'000);
    QVERIFY(result(dialog, 0).startsWith(QStringLiteral("Wrong password")));
    judge(dialog, QStringLiteral("reach-wrong-password"));
    dialog->reject();
    const auto again = on.open(ReachAction::PointHere, two);
    again->findChild<QLineEdit*>()->setText(QStringLiteral("22222"));
    mainButton(again)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(again, QStringLiteral("Close")), 60'000);
    QVERIFY2(result(again, 0).startsWith(QStringLiteral("Accepted")), qPrintable(result(again, 0)));
    again->reject();
}

void tst_ReachDialog::applies()
{
    Switched on;
    QTRY_VERIFY_WITH_TIMEOUT(on.areUp(), 60'000);
    const QList<MacAddress> one = on.phones().first(1);
    QTRY_VERIFY_WITH_TIMEOUT(!on.desk.job->track(one.last()).status.address.isEmpty(), 60'000);
    for (int way = 0; way < 3; ++way) {
        const auto dialog = on.open(ReachAction::Settings, one);
        dialog->findChild<QComboBox*>()->setCurrentIndex(way);
        mainButton(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(dialog, QStringLiteral("Close")), 60'000);
        QVERIFY2(result(dialog, 0).startsWith(QStringLiteral("Accepted")), qPrintable(result(dialog, 0)));
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(on.areUp(), 60'000);
    }
}

void tst_ReachDialog::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("german");
    QTest::addColumn<ReachAction>("action");
    QTest::newRow("apply-dark") << true << false << ReachAction::Settings;
    QTest::newRow("point-german") << false << true << ReachAction::PointHere;
    QTest::newRow("clear-german-dark") << true << true << ReachAction::ClearLocal;
}

void tst_ReachDialog::looks()
{
    QFETCH(bool, dark);
    QFETCH(bool, german);
    QFETCH(ReachAction, action);
    theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    QTranslator translator;
    if (german) {
        QVERIFY(translator.load(QStringLiteral(":/i18n/firstring_de.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    Desk desk;
    desk.fill();
    desk.server.start({QStringLiteral("127.0.0.1"), 0, 0, true});
    QTRY_VERIFY_WITH_TIMEOUT(desk.server.endpoints().isOn(), 30'000);
    ServerNews news;
    int n = 1;
    for (const MacAddress mac : desk.state().phones.keys()) {
        PhoneTrack track;
        track.status.mac = mac;
        track.status.address = n == 3 ? QString() : QStringLiteral("127.0.1.%1").arg(n);
        news.tracks << track;
        ++n;
    }
    desk.job->observe(news);
    PhoneReach reach;
    const NoDialogLeft none;
    QPointer<ReachDialog> dialog = new ReachDialog(desk.context(), reach, action, desk.state().phones.keys());
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    judge(dialog, QStringLiteral("reach-%1").arg(QLatin1String(QTest::currentDataTag())));
    dialog->reject();
    QTRY_VERIFY(!dialog);
    theme::apply(*qApp, theme::Scheme::Light);
}

FIRSTRING_GUI_MAIN(tst_ReachDialog)

#include "tst_ReachDialog.moc"
