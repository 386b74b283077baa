// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "views/pages/MessageLine.h"
#include "views/pages/import/ImportDialog.h"

#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace firstring;
using namespace firstring::test;

namespace {

const QByteArray list = "MAC address;Name;Kind;Password\n"
                        "00085D000001;Reception;6867i;s3cret\n"
                        "00:08:5D:00:00:02;Hall;6757i;\n"
                        "00085D00000;too short;6757i;\n"
                        "FFFFFFFFFFFF;everybody;6757i;\n"
                        "00085D000001;twice;6867i;\n";

} // namespace

class tst_ImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewThenTakeThenUndo();
    void mappingIsChanged();
    void nothingIsTakenByLeaving();
    void readsAgainWhenTheJobMoved();
    void refusals_data();
    void refusals();

private:
    /// A dialog that has read the list, and deletes itself.
    static QPointer<ImportDialog> opened(Desk& desk, const QByteArray& content)
    {
        QPointer<ImportDialog> dialog =
            new ImportDialog(desk.context(), desk.write(QStringLiteral("list.csv"), content));
        QSignalSpy ready(dialog, &ImportDialog::ready);
        dialog->open();
        if (!ready.wait(30'000))
            qFatal("not read");
        return dialog;
    }
    static int rowsOf(QWidget* dialog, const char* table)
    {
        for (QTableView* view : dialog->findChildren<QTableView*>()) {
            if (view->accessibleName() == QLatin1String(table))
                return view->model()->rowCount();
        }
        return -1;
    }
    static QPushButton* takeButton(QWidget* dialog)
    {
        for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
            if (candidate->isDefault())
                return candidate;
        }
        return nullptr;
    }
};

void tst_ImportDialog::previewThenTakeThenUndo()
{
    Desk desk;
    const auto dialog = opened(desk, list);
    QCOMPARE(rowsOf(dialog, "Phones of the list"), 2);
    QCOMPARE(rowsOf(dialog, "Remarks about the list"), 3);
    QVERIFY(desk.state().phones.isEmpty()); // only a preview
    QCOMPARE(unnamedControls(dialog), QStringList());
    QCOMPARE(clashingAccelerators(dialog), QStringList());
    keepPicture(dialog, QStringLiteral("import"));
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    keepPicture(dialog, QStringLiteral("import-remarks"));
    QTest::keyClick(dialog, Qt::Key_Return); // the default button
    QCOMPARE(desk.state().phones.size(), 2);
    QCOMPARE(desk.state().phones.find(MacAddress(0x00085D000001))->label, QStringLiteral("Reception"));
    QTRY_VERIFY(!dialog);
    VERIFY_GOOD(desk.job->undo());
    QVERIFY(desk.state().phones.isEmpty());
    VERIFY_GOOD(desk.job->redo());
    QCOMPARE(desk.state().phones.size(), 2);
}

void tst_ImportDialog::mappingIsChanged()
{
    Desk desk;
    const auto dialog = opened(desk, list);
    QComboBox* kind = nullptr;
    for (QComboBox* choice : dialog->findChildren<QComboBox*>()) {
        if (choice->accessibleName().contains(QLatin1String("Kind")))
            kind = choice;
    }
    QVERIFY(kind);
    QSignalSpy ready(dialog, &ImportDialog::ready);
    kind->setCurrentIndex(kind->findData(QStringLiteral("tags")));
    Q_EMIT kind->activated(kind->currentIndex()); // as a person's choice does
    QVERIFY(ready.wait(30'000));
    takeButton(dialog)->click();
    QCOMPARE(desk.state().phones.find(MacAddress(0x00085D000002))->tags, QStringList{QStringLiteral("6757i")});
    QVERIFY(desk.state().phones.find(MacAddress(0x00085D000002))->model.isEmpty());
}

void tst_ImportDialog::nothingIsTakenByLeaving()
{
    Desk desk;
    const auto dialog = opened(desk, list);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(desk.state().phones.isEmpty());
}

void tst_ImportDialog::readsAgainWhenTheJobMoved()
{
    Desk desk;
    const auto dialog = opened(desk, list);
    desk.addPhone(MacAddress(0x00085D000002), QStringLiteral("Old"), QStringLiteral("6757i"));
    QSignalSpy ready(dialog, &ImportDialog::ready);
    takeButton(dialog)->click();
    QVERIFY(ready.wait(30'000));
    QVERIFY(dialog);
    QCOMPARE(desk.state().phones.size(), 1); // shown again before it is taken
    takeButton(dialog)->click();
    QCOMPARE(desk.state().phones.size(), 2);
    QCOMPARE(desk.state().phones.find(MacAddress(0x00085D000002))->label, QStringLiteral("Hall"));
}

void tst_ImportDialog::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no MAC") << QByteArray("name,kind\nx,y\n");
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04rest");
}

void tst_ImportDialog::refusals()
{
    QFETCH(QByteArray, content);
    Desk desk;
    const auto dialog = opened(desk, content);
    QVERIFY(!dialog->findChild<MessageLine*>()->sentence().isEmpty());
    QVERIFY(!takeButton(dialog)->isEnabled());
    dialog->close();
}

QTEST_MAIN(tst_ImportDialog)
#include "tst_ImportDialog.moc"
