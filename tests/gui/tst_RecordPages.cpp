// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/support/ArchiveMaker.h"
#include "views/pages/MessageLine.h"
#include "views/pages/records/BlueprintsPage.h"
#include "views/pages/records/FirmwareChoice.h"
#include "views/pages/records/FirmwarePage.h"
#include "views/pages/records/ServersPage.h"

#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QTableView>

using namespace firstring;
using namespace firstring::test;

namespace {

template <typename P>
std::unique_ptr<P> shown(Desk& desk)
{
    auto page = std::make_unique<P>(desk.context());
    page->resize(1000, 560);
    page->show();
    if (!QTest::qWaitForWindowExposed(page.get()))
        qFatal("not shown");
    return page;
}

QTableView* tableOf(QWidget* page)
{
    return page->findChild<QTableView*>();
}

QString messageOf(QWidget* page)
{
    return page->findChild<MessageLine*>()->sentence();
}

/// Presses the button as a person without a mouse does.
void press(QWidget* page, const char* text)
{
    QPushButton* wanted = button(page, QString::fromUtf8(text));
    QVERIFY2(wanted, text);
    QVERIFY2(wanted->isEnabled(), text);
    wanted->setFocus();
    QTest::keyClick(wanted, Qt::Key_Space);
}

} // namespace

class tst_RecordPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverIsAddedRenamedRemoved();
    void serverInUseStays();
    void serverAddressIsEditedInPlace();
    void blueprintIsMadeCopiedRenamedRemoved();
    void blueprintTakesFirmware();
    void firmwareIsAdded();
    void firmwareAsksWhatItDoesNotSay();
    void firmwareRefusals();
    void firmwareFromArchives();
    void versionIsCorrected();
};

void tst_RecordPages::serverIsAddedRenamedRemoved()
{
    Desk desk;
    const auto page = shown<ServersPage>(desk);
    desk.answers.texts = {QStringLiteral("https://pbx.example.net/prov"), QStringLiteral("Telephone system")};
    press(page.get(), "Add server…");
    QVERIFY(desk.state().server(u"pbx.example.net"));
    press(page.get(), "Rename…"); // the new one is selected
    QVERIFY(desk.state().server(u"telephone system"));
    QVERIFY(!desk.state().server(u"pbx.example.net"));
    tableOf(page.get())->selectRow(0);
    tableOf(page.get())->setFocus();
    QTest::keyClick(tableOf(page.get()), Qt::Key_Delete);
    QVERIFY(desk.state().servers.isEmpty());
    VERIFY_GOOD(desk.job->undo());
    QCOMPARE(tableOf(page.get())->model()->rowCount(), 1);
    desk.answers.texts = {QStringLiteral("gopher://x")};
    press(page.get(), "Add server…");
    QVERIFY(!messageOf(page.get()).isEmpty());
    QCOMPARE(desk.state().servers.size(), 1);
}

void tst_RecordPages::serverInUseStays()
{
    Desk desk;
    Edit edit;
    edit.servers.put.append({QStringLiteral("Main"), QStringLiteral("http://192.0.2.1")});
    edit.phones.put.append({.mac = MacAddress(0x00085D000001), .configServer = QStringLiteral("Main")});
    desk.perform(edit);
    const auto page = shown<ServersPage>(desk);
    QTableView* table = tableOf(page.get());
    QCOMPARE(table->model()->index(0, 2).data().toInt(), 1);
    table->selectRow(0);
    press(page.get(), "Remove");
    QVERIFY(desk.state().server(u"main"));
    QVERIFY2(messageOf(page.get()).contains(QStringLiteral("00:08:5D:00:00:01")), qPrintable(messageOf(page.get())));
}

void tst_RecordPages::serverAddressIsEditedInPlace()
{
    Desk desk;
    Edit edit;
    edit.servers.put.append({QStringLiteral("Main"), QStringLiteral("http://192.0.2.1")});
    desk.perform(edit);
    const auto page = shown<ServersPage>(desk);
    QAbstractItemModel* model = tableOf(page.get())->model();
    QVERIFY(model->setData(model->index(0, 1), QStringLiteral("http://192.0.2.9/x")));
    QCOMPARE(desk.state().server(u"main")->url, QStringLiteral("http://192.0.2.9/x"));
    QVERIFY(!model->setData(model->index(0, 1), QStringLiteral("http://192.0.2.9/?a=b")));
    QVERIFY(!messageOf(page.get()).isEmpty());
    VERIFY_GOOD(desk.job->undo());
    QCOMPARE(desk.state().server(u"main")->url, QStringLiteral("http://192.0.2.1"));
    QVERIFY(messageOf(page.get()).isEmpty()); // the job changed: the message is no longer about what is seen
}

void tst_RecordPages::blueprintIsMadeCopiedRenamedRemoved()
{
    Desk desk;
    const auto page = shown<BlueprintsPage>(desk);
    desk.answers.texts = {QStringLiteral(" Desk "), QStringLiteral("desk")};
    press(page.get(), "New blueprint…");
    QVERIFY(desk.state().blueprint(u"Desk"));
    desk.addPhone(MacAddress(0x00085D000001), QStringLiteral("Reception"), QStringLiteral("6867i"));
    Edit use;
    use.phones.put.append({.mac = MacAddress(0x00085D000001), .blueprint = QStringLiteral("Desk")});
    desk.perform(use);
    press(page.get(), "New blueprint…"); // the same name again
    QVERIFY(messageOf(page.get()).contains(QStringLiteral("desk")));
    press(page.get(), "Copy");
    QCOMPARE(desk.state().blueprints.size(), 2);
    tableOf(page.get())->selectRow(0);
    desk.answers.texts = {QStringLiteral("Hall")};
    press(page.get(), "Rename…");
    QCOMPARE(desk.state().phones.find(MacAddress(0x00085D000001))->blueprint, QStringLiteral("Hall"));
    tableOf(page.get())->selectAll();
    press(page.get(), "Remove");
    QCOMPARE(desk.state().blueprints.size(), 2); // one is in use: all or nothing
    QVERIFY(!messageOf(page.get()).isEmpty());
}

void tst_RecordPages::blueprintTakesFirmware()
{
    Desk desk;
    Edit edit;
    edit.blueprints.put.append(
        {.name = QStringLiteral("Desk"), .firmware = {{QStringLiteral("6757i"), QStringLiteral("3.3.1")}}});
    edit.firmware.put = {{.model = QStringLiteral("6867i"), .version = QStringLiteral("5.1.0")},
                         {.model = QStringLiteral("6867i"), .version = QStringLiteral("10.2.0")}};
    desk.perform(edit);
    const auto page = shown<BlueprintsPage>(desk);
    tableOf(page.get())->selectRow(0);
    press(page.get(), "Firmware…");
    auto* choice = page->findChild<FirmwareChoice*>();
    QVERIFY(choice);
    QCOMPARE(unnamedControls(choice), QStringList());
    keepPicture(choice, QStringLiteral("firmware-choice"));
    const QList<QComboBox*> boxes = choice->findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), 2); // 6757i, which has no file yet, and 6867i
    QCOMPARE(boxes[0]->currentData().toString(), QStringLiteral("3.3.1"));
    QCOMPARE(boxes[1]->itemData(2).toString(), QStringLiteral("10.2.0")); // the newest first
    boxes[0]->setCurrentIndex(0);
    boxes[1]->setEditText(QStringLiteral("6.0.0.1"));
    QTest::keyClick(choice, Qt::Key_Return);
    QCOMPARE(desk.state().blueprint(u"Desk")->firmware,
             (QMap<QString, QString>{{QStringLiteral("6867i"), QStringLiteral("6.0.0.1")}}));
    VERIFY_GOOD(desk.job->undo());
    QCOMPARE(desk.state().blueprint(u"Desk")->firmware,
             (QMap<QString, QString>{{QStringLiteral("6757i"), QStringLiteral("3.3.1")}}));
}

void tst_RecordPages::firmwareIsAdded()
{
    Desk desk;
    const auto page = shown<FirmwarePage>(desk);
    desk.answers.files = {desk.write(QStringLiteral("one.st"), testImage("6867i", "5.1.0")),
                          desk.write(QStringLiteral("two.st"), testImage("6757i", "3.3.1"))};
    press(page.get(), "Add files…");
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().firmware.size(), 2, 30'000);
    QCOMPARE(page->count(), 2);
    const FirmwareImage* image = desk.state().image(u"6867i", u"5.1.0");
    QVERIFY(image);
    QCOMPARE(desk.vault.read(image->blob).value(), testImage("6867i", "5.1.0"));
    VERIFY_GOOD(desk.job->undo()); // both are one step
    QCOMPARE(desk.state().firmware.size(), 0);
}

void tst_RecordPages::firmwareAsksWhatItDoesNotSay()
{
    Desk desk;
    const auto page = shown<FirmwarePage>(desk);
    desk.answers.texts = {QStringLiteral("6869i 5.1.0.6044")};
    page->addFiles({desk.write(QStringLiteral("image.st"), "no line of ours")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.state().image(u"6869i", u"5.1.0.6044"), 30'000);
    QCOMPARE(desk.answers.asked.size(), 1);
    QVERIFY(messageOf(page.get()).isEmpty());
}

void tst_RecordPages::firmwareRefusals()
{
    Desk desk;
    const auto page = shown<FirmwarePage>(desk);
    page->addFiles({desk.folder.path() + QStringLiteral("/nowhere.st"),
                    desk.write(QStringLiteral("good.st"), testImage("6930", "6.0.0"))});
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().firmware.size(), 1, 30'000); // the good one is taken
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(page.get()).contains(QStringLiteral("nowhere.st")), 30'000);
}

void tst_RecordPages::firmwareFromArchives()
{
    Desk desk;
    const auto page = shown<FirmwarePage>(desk);
    const QByteArray inner = packArchive({{"6863i.st", "real bytes"}, {"../evil.st", "x"}}, "tar.gz");
    const QString pack = desk.write(
        QStringLiteral("4.3.0_SP2.zip"),
        packArchive(
            {{"58015039-REV04_4.3.0.2036_SP2_GA_6863i.tar.gz", inner}, {"6930.st", "other bytes"}, {"guide.pdf", "x"}},
            "zip"));
    desk.answers.texts = {QStringLiteral("6930 6.0.0.368")}; // 4.3.0 is a label
    page->addFiles({pack});
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().firmware.size(), 2, 30'000);
    QCOMPARE(desk.state().image(u"6863i", u"4.3.0.2036")->release, QStringLiteral("4.3.0.2036_SP2_GA"));
    QCOMPARE(desk.vault.read(desk.state().image(u"6930", u"6.0.0.368")->blob).value(), QByteArray("other bytes"));
    page->addFiles({pack});
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(page.get()).contains(QStringLiteral("../evil.st")), 30'000);
}

void tst_RecordPages::versionIsCorrected()
{
    Desk desk;
    const auto page = shown<FirmwarePage>(desk);
    page->addFiles({desk.write(QStringLiteral("57i.st"), "real bytes")});
    desk.answers.texts = {};
    QTRY_COMPARE_WITH_TIMEOUT(desk.answers.asked.size(), 1, 30'000); // left: nothing is added
    QCOMPARE(desk.state().firmware.size(), 0);
    page->addFiles({desk.write(QStringLiteral("t.st"), testImage("6867i", "5.1.0"))});
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().firmware.size(), 1, 30'000);
    desk.answers.texts = {QStringLiteral("5.1.0.8024")};
    press(page.get(), "Correct version…");
    QVERIFY(desk.state().image(u"6867i", u"5.1.0.8024"));
    QCOMPARE(desk.state().firmware.size(), 1);
}

QTEST_MAIN(tst_RecordPages)
#include "tst_RecordPages.moc"
