// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "tests/gui/support/TwoStations.h"
#include "views/pages/MessageLine.h"
#include "views/pages/sync/ColumnsDialog.h"
#include "views/pages/sync/RemoteDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTabWidget>

#include <algorithm>

using namespace firstring;
using namespace firstring::test;

namespace {

QString cell(QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

/// The page Sync from the first other side to the receipt: what it compares, what a person decides, what it says.
class tst_SyncPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithNobody();
    void comparesDecidesAndSends();
    void decidesFieldByField();
    void saysWhatWentWrong();
    void addsAFolder();
    void countsWhatWaits();
    void takesTheLastRunBack();
    void breaksNothingOffThatIsUnderWay();
    void ticksOffAtAPortal();
};

void tst_SyncPage::startsWithNobody()
{
    Station station{QString()};
    SyncPage page(station.context());
    page.show();
    QVERIFY(!button(&page, "Compare")->isEnabled());
    QVERIFY(!button(&page, "Remove")->isEnabled());
    QCOMPARE(page.count(), -1);
    QCOMPARE(unnamedControls(&page).join(u'|'), QString());
}

void tst_SyncPage::comparesDecidesAndSends()
{
    TwoStations two;
    SyncPage page(two.ours.context());
    page.show();
    button(&page, "Compare")->click();
    QTableView* items = itemsOf(page);
    QTRY_COMPARE_WITH_TIMEOUT(items->model()->rowCount(), 6, 60'000);
    QCOMPARE(cell(items, 0, SyncPlanTable::Course), "differs on both sides"); // those to decide come first
    const JobState before = two.ours.desk.state();
    QVERIFY(button(&page, "Send 2, take 3"));
    QVERIFY(two.ours.desk.state() == before); // nothing happened yet

    items->selectRow(0);
    button(&page, "As there")->click();
    QCOMPARE(cell(items, 0, SyncPlanTable::Course), "as there");
    QPushButton* send = button(&page, "Send 2, take 4");
    QVERIFY(send && send->isEnabled());
    QSignalSpy ended(&two.ours.sync, &SyncControl::ended);
    send->click();
    QVERIFY(ended.wait(60'000));
    const auto labelled = [&](const QString& label) {
        const auto phones = two.ours.desk.state().phones.toList();
        return std::any_of(phones.begin(), phones.end(), [&](const Phone& phone) { return phone.label == label; });
    };
    QVERIFY(labelled("Lobby") && labelled("Workshop") && labelled("Canteen") && labelled("Gate house"));
    QVERIFY(!labelled("Front desk"));
    QCOMPARE(page.findChild<QTabWidget*>()->currentIndex(), 1); // the receipt
    QCOMPARE(page.findChild<MessageLine*>()->tone(), Severity::Good);
    two.theirs.run();
    QCOMPARE(two.theirs.desk.state().phones.toList(), two.ours.desk.state().phones.toList());
}

void tst_SyncPage::decidesFieldByField()
{
    TwoStations two;
    const MacAddress mac = two.ours.desk.state().phones.keys().first();
    SyncPage page(two.ours.context());
    page.show();
    button(&page, "Compare")->click();
    QTableView* items = itemsOf(page);
    QTRY_VERIFY_WITH_TIMEOUT(items->model()->rowCount() > 0, 60'000);
    items->selectRow(0);
    QTableView* fields = nullptr;
    for (QTableView* table : page.findChildren<QTableView*>()) {
        if (qobject_cast<SyncFieldsTable*>(table->model()))
            fields = table;
    }
    QVERIFY(fields);
    QCOMPARE(fields->model()->rowCount(), 1);
    QCOMPARE(cell(fields, 0, SyncFieldsTable::Here), "Front desk");
    QCOMPARE(cell(fields, 0, SyncFieldsTable::There), "Lobby");
    QCOMPARE(cell(fields, 0, SyncFieldsTable::Course), "differs");
    fields->selectRow(0);
    button(&page, "As here")->click();
    QCOMPARE(cell(fields, 0, SyncFieldsTable::Course), "goes there");
    QCOMPARE(cell(items, 0, SyncPlanTable::Course), "as here");
    button(&page, "As proposed")->click();
    QCOMPARE(cell(fields, 0, SyncFieldsTable::Course), "differs");
    // Undecided it stays as it is on both sides.
    QSignalSpy ended(&two.ours.sync, &SyncControl::ended);
    button(&page, "Send 2, take 3")->click();
    QVERIFY(ended.wait(60'000));
    QCOMPARE(two.ours.desk.state().phones.find(mac)->label, "Front desk");
    QCOMPARE(page.findChild<MessageLine*>()->tone(), Severity::Warning);
    QCOMPARE(two.ours.desk.job->sync().runs().first().count(SyncDeed::Waits), 1);
}

void tst_SyncPage::saysWhatWentWrong()
{
    QTemporaryDir dir;
    Station station(dir.filePath("stick"));
    SyncPage page(station.context());
    page.show();
    button(&page, "Compare")->click();
    QTRY_COMPARE_WITH_TIMEOUT(page.findChild<MessageLine*>()->tone(), Severity::Stop, 60'000);
    QVERIFY(page.findChild<MessageLine*>()->sentence().contains("is not there"));
    QVERIFY(button(&page, "Compare")->isEnabled());
}

void tst_SyncPage::addsAFolder()
{
    QTemporaryDir dir;
    Station station{QString()};
    SyncPage page(station.context());
    page.show();
    button(&page, "Add…")->click();
    QPointer<RemoteDialog> dialog = page.findChild<RemoteDialog*>();
    QVERIFY(dialog);
    const auto edits = dialog->findChildren<QLineEdit*>();
    QCOMPARE(edits.size(), 3);
    edits[0]->setText("Stick");
    edits[1]->setText("https://rcs.example.com");
    QVERIFY(!button(dialog, "Add")->isEnabled()); // its certificate was not seen
    station.desk.answers.files = {dir.path()};
    button(dialog, "Choose a folder…")->click();
    QCOMPARE(edits[1]->text(), dir.path());
    QVERIFY(!dialog->findChild<QCheckBox*>()->isVisible());
    edits[2]->setText("short");
    button(dialog, "Add")->click();
    QVERIFY(dialog && dialog->findChild<MessageLine*>()->sentence().contains("8"));
    edits[2]->setText(passphrase);
    button(dialog, "Add")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 30'000);
    QCOMPARE(page.findChild<QComboBox*>()->currentText(), "Stick");
    QVERIFY(button(&page, "Compare")->isEnabled());

    button(&page, "Remove")->click();
    QCOMPARE(station.desk.job->sync().remotes().size(), 1); // the person left
    station.desk.answers.agree = true;
    button(&page, "Remove")->click();
    QCOMPARE(station.desk.job->sync().remotes().size(), 0);
}

void tst_SyncPage::countsWhatWaits()
{
    QTemporaryDir dir;
    Station station(dir.path());
    station.desk.addPhone(MacAddress(0x00085d000001), "a", "6867i");
    SyncPage page(station.context());
    QTRY_COMPARE_WITH_TIMEOUT(page.count(), 1, 30'000);
    station.desk.addPhone(MacAddress(0x00085d000002), "b", "6867i");
    QTRY_COMPARE_WITH_TIMEOUT(page.count(), 2, 30'000);
    station.run();
    QTRY_COMPARE_WITH_TIMEOUT(page.count(), 0, 30'000);
    Edit gone;
    gone.phones.remove = {MacAddress(0x00085d000001)};
    station.desk.perform(gone);
    QTRY_COMPARE_WITH_TIMEOUT(page.count(), 1, 30'000);
}

void tst_SyncPage::takesTheLastRunBack()
{
    TwoStations two;
    const JobState before = two.ours.desk.state();
    SyncPage page(two.ours.context());
    page.show();
    two.ours.run();
    QVERIFY(two.ours.desk.state().phones.toList() != before.phones.toList());
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    QPushButton* back = button(&page, "Take the last run back…");
    QTRY_VERIFY_WITH_TIMEOUT(back->isEnabled(), 30'000);
    back->click(); // the person left the question
    QCOMPARE(two.ours.sync.stage(), SyncStage::Ended);
    two.ours.desk.answers.agree = true;
    QSignalSpy ended(&two.ours.sync, &SyncControl::ended);
    back->click();
    QVERIFY(ended.wait(60'000));
    QVERIFY(two.ours.desk.state().phones.toList() == before.phones.toList());
    QVERIFY(two.ours.desk.state().servers == before.servers);
    QVERIFY(!back->isEnabled());
    two.ours.sync.look("Head office");
    QTableView* items = itemsOf(page);
    QTRY_COMPARE_WITH_TIMEOUT(items->model()->rowCount(), 6, 60'000); // all of it again
}

/// Not even to take the run before it back.
void tst_SyncPage::breaksNothingOffThatIsUnderWay()
{
    TwoStations two;
    two.ours.run();
    QVERIFY(two.ours.sync.canTakeBack("Head office") > 0);
    QSignalSpy planned(&two.ours.sync, &SyncControl::planned);
    two.ours.sync.look("Head office");
    two.ours.sync.takeBack("Head office");
    QVERIFY(planned.wait(60'000));
}

/// Lists are carried by hand, and what is ticked is agreed.
void tst_SyncPage::ticksOffAtAPortal()
{
    QTemporaryDir dir;
    Station station{QString()};
    Edit edit;
    edit.servers.put = {{QStringLiteral("pbx"), QStringLiteral("http://10.0.0.5/cfg")}};
    for (const quint64 last : {1, 2, 3})
        edit.phones.put.append({.mac = MacAddress(0x00085d000000 + last),
                                .label = QStringLiteral("Phone %1").arg(last),
                                .configServer = QStringLiteral("pbx")});
    station.desk.perform(edit);
    SyncPage page(station.context());
    page.show();
    button(&page, "Add…")->click();
    QPointer<RemoteDialog> dialog = page.findChild<RemoteDialog*>();
    QVERIFY(dialog);
    auto* kind = dialog->findChild<QComboBox*>();
    kind->setCurrentIndex(kind->findData("portal"));
    QVERIFY(!dialog->findChildren<QLineEdit*>().at(1)->isVisible()); // it has no address
    dialog->findChildren<QLineEdit*>().at(0)->setText("Portal");
    button(dialog, "Add")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(page.count(), 3, 30'000);

    button(&page, "Compare")->click();
    QTableView* items = itemsOf(page);
    QTRY_VERIFY_WITH_TIMEOUT(items->model()->rowCount() >= 3, 60'000);
    QVERIFY(!button(&page, "As here"));
    QCOMPARE(cell(items, 0, SyncPlanTable::Course), "is to be added there");
    station.desk.answers.files = {dir.filePath("todo.csv")};
    button(&page, "Save list…")->click();
    QFile list(dir.filePath("todo.csv"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll().count("\r\n"), 4);

    // One tick, by the box in the first column.
    const QModelIndex first = items->model()->index(0, SyncPlanTable::Kind);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(items->model()->setData(first, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(cell(items, 0, SyncPlanTable::Course), "is done there");
    QSignalSpy ended(&station.sync, &SyncControl::ended);
    button(&page, "Done there: 1")->click();
    QVERIFY(ended.wait(60'000));
    QTRY_COMPARE_WITH_TIMEOUT(page.count(), 2, 30'000);

    // The portal's own list knows one more, and sends another one elsewhere.
    station.desk.answers.files = {
        station.desk.write("theirs.csv", "Device;Goes to\n00085D000002;http://10.0.0.5/cfg\n00085D000001;http://x/\n")};
    button(&page, "Compare")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(&page, "Compare with its own list…"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(button(&page, "Compare with its own list…")->isEnabled(), 60'000);
    button(&page, "Compare with its own list…")->click();
    auto* columns = page.findChild<ColumnsDialog*>();
    QVERIFY(columns);
    QVERIFY(!button(columns, "Compare")->isEnabled()); // which column?
    const auto boxes = columns->findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), 2);
    boxes[0]->setCurrentIndex(boxes[0]->findData(static_cast<int>(PortalSource::Mac)));
    boxes[1]->setCurrentIndex(boxes[1]->findData(static_cast<int>(PortalSource::Url)));
    button(columns, "Compare")->click();
    const auto courses = [&] {
        QStringList all;
        for (int row = 0; row < items->model()->rowCount(); ++row) {
            if (cell(items, row, SyncPlanTable::Name).contains("Phone"))
                all << cell(items, row, SyncPlanTable::Name).right(20) + cell(items, row, SyncPlanTable::Course);
        }
        return all.join(u'|');
    };
    QTRY_VERIFY2_WITH_TIMEOUT(courses().contains("is to be changed there"), qPrintable(courses()), 60'000);
    QVERIFY2(courses().contains("is to be added there"), qPrintable(courses()));
    QCOMPARE(unnamedControls(&page).join(u'|'), QString());
    button(&page, "Tick all off")->click();
    button(&page, "Done there: 2")->click();
    QTRY_COMPARE_WITH_TIMEOUT(page.count(), 0, 30'000);
}

FIRSTRING_GUI_MAIN(tst_SyncPage)

#include "tst_SyncPage.moc"
