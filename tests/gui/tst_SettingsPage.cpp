// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FileChangesTable.h"
#include "models/tables/LineChangesTable.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/SettingsDesk.h"
#include "views/pages/settings/ChangesPane.h"
#include "views/pages/settings/FilePreview.h"

#include <QClipboard>
#include <QMimeData>

using namespace firstring;
using namespace firstring::test;

/// Drafts, layers and what they mean for the phones' files.
class tst_SettingsPage final : public SettingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void keepsADraftByKeyboard();
    void undoShowsInTheEditor();
    void draftOutlivesOtherLayers();
    void discards();
    void passwordsAreHidden();
    void showsTheFinishedFile();
    void saysWhoLacksAVariable();
    void showsWhatChangesForWhom();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
};

void tst_SettingsPage::keepsADraftByKeyboard()
{
    text()->setFocus();
    QTest::keyClicks(text(), QStringLiteral("time server1: 192.0.2.11"));
    QTRY_VERIFY2(message().contains(QStringLiteral("2 phone(s) will fetch new files")), qPrintable(message()));
    QVERIFY(m_desk->state().defaults.settings.isEmpty());
    QVERIFY(layers()->item(0)->text() != layers()->item(0)->toolTip()); // marked as a draft
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->state().defaults.settings.size(), 1); // a pressed button takes a moment
    QCOMPARE(m_desk->state().defaults.settings.first().value, QStringLiteral("192.0.2.11"));
    QTRY_VERIFY(message().isEmpty());
    QCOMPARE(layers()->item(0)->text(), layers()->item(0)->toolTip());
}

void tst_SettingsPage::undoShowsInTheEditor()
{
    text()->setPlainText(QStringLiteral("a: 1"));
    button(m_page.get(), QStringLiteral("Keep"))->click();
    VERIFY_GOOD(m_desk->job->undo());
    QCOMPARE(text()->toPlainText(), QString());
    QVERIFY(message().isEmpty());
    VERIFY_GOOD(m_desk->job->redo());
    QCOMPARE(text()->toPlainText(), QStringLiteral("a: 1\n"));
}

void tst_SettingsPage::draftOutlivesOtherLayers()
{
    text()->setPlainText(QStringLiteral("a: 1"));
    layers()->setCurrentRow(rowOf(QStringLiteral("Blueprint Desk")));
    QCOMPARE(text()->toPlainText(), QString());
    text()->setPlainText(QStringLiteral("b: 2"));
    QTRY_VERIFY2(message().contains(QStringLiteral("1 phone(s) will")), qPrintable(message()));
    m_page->hide();
    m_page->show();
    Edit other; // the job changes meanwhile
    other.phones.put.append({.mac = MacAddress(0x00085D000003), .model = QStringLiteral("6930")});
    m_desk->perform(other);
    layers()->setCurrentRow(0);
    QCOMPARE(text()->toPlainText(), QStringLiteral("a: 1"));
    layers()->setCurrentRow(rowOf(QStringLiteral("Blueprint Desk")));
    QCOMPARE(text()->toPlainText(), QStringLiteral("b: 2"));
    button(m_page.get(), QStringLiteral("Keep"))->click();
    QCOMPARE(m_desk->state().blueprint(u"Desk")->settings.size(), 1);
    QVERIFY(m_desk->state().defaults.settings.isEmpty());
}

void tst_SettingsPage::discards()
{
    text()->setPlainText(QStringLiteral("a: 1"));
    button(m_page.get(), QStringLiteral("Discard"))->click();
    QCOMPARE(text()->toPlainText(), QString());
    QVERIFY(!button(m_page.get(), QStringLiteral("Keep"))->isEnabled());
}

void tst_SettingsPage::passwordsAreHidden()
{
    m_desk->selection.set({reception});
    layers()->setCurrentRow(layers()->count() - 1); // the selected phone
    text()->setPlainText(QStringLiteral("sip line1 password: s3cret"));
    button(m_page.get(), QStringLiteral("Keep"))->click();
    QVERIFY(!text()->toPlainText().contains(QStringLiteral("s3cret")));
    box(QStringLiteral("Show passwords"))->setChecked(true);
    QVERIFY(text()->toPlainText().contains(QStringLiteral("s3cret")));
    box(QStringLiteral("Show passwords"))->setChecked(false);
    text()->setPlainText(text()->toPlainText() + QStringLiteral("x: 1"));
    button(m_page.get(), QStringLiteral("Keep"))->click();
    QCOMPARE(findSetting(m_desk->state().phones.find(reception)->settings, u"sip line1 password")->value,
             QStringLiteral("s3cret"));
    const QAbstractItemModel* lines = m_page->findChild<FilePreview*>()->findChild<QTableView*>()->model();
    for (int row = 0; row < lines->rowCount(); ++row)
        QVERIFY(!lines->index(row, 0).data().toString().contains(QStringLiteral("s3cret")));
}

void tst_SettingsPage::showsTheFinishedFile()
{
    auto* preview = m_page->findChild<FilePreview*>();
    const QAbstractItemModel* lines = preview->findChild<QTableView*>()->model();
    const auto originOf = [lines](const QString& line) {
        for (int row = 0; row < lines->rowCount(); ++row) {
            if (lines->index(row, 0).data().toString() == line)
                return lines->index(row, 1).data().toString();
        }
        return QString();
    };
    layers()->setCurrentRow(rowOf(QStringLiteral("Blueprint Desk")));
    text()->setPlainText(QStringLiteral("sip line1 display name: {label}\nsip line1 user name: {extension}"));
    button(m_page.get(), QStringLiteral("Keep"))->click();
    QCOMPARE(originOf(QStringLiteral("sip line1 display name: Reception")), QStringLiteral("blueprint Desk"));
    const QString problem = preview->findChild<MessageLine*>()->sentence();
    QVERIFY2(problem.contains(QStringLiteral("extension")), qPrintable(problem));
    keepPicture(m_page.get(), QStringLiteral("settings-missing"));
    m_desk->selection.set({MacAddress(0x00085D000002)});
    QVERIFY(originOf(QStringLiteral("sip line1 display name: Reception")).isEmpty());
    QVERIFY(preview->findChild<MessageLine*>()->sentence().isEmpty());
    // A draft shows in the file before it is kept.
    layers()->setCurrentRow(0);
    type(QStringLiteral("admin password: 1\nx: {label}"));
    QCOMPARE(originOf(QStringLiteral("x: Hall")), QStringLiteral("job"));
}

void tst_SettingsPage::saysWhoLacksAVariable()
{
    type(QStringLiteral("sip line1 user name: {extension}"));
    QVERIFY2(message().contains(QStringLiteral("{extension}: 2 phone(s) have no value (Reception, Hall)")),
             qPrintable(message()));
    type(QStringLiteral("sip line1 user name: 1"));
    QVERIFY2(!message().contains(QStringLiteral("extension")), qPrintable(message()));
}

void tst_SettingsPage::showsWhatChangesForWhom()
{
    type(QStringLiteral("time server1: 192.0.2.1\nx: {label}"));
    auto* results = m_page->findChild<ChangesPane*>();
    const QAbstractItemModel* files = tableOf<FileChangesTable>()->model();
    QCOMPARE(files->rowCount(), 3);
    QCOMPARE(files->index(0, 0).data().toString(), QStringLiteral("startup.cfg"));
    QCOMPARE(files->index(0, 1).data().toString(), QStringLiteral("2 phone(s)"));
    QCOMPARE(files->index(1, 1).data().toString(), QStringLiteral("Reception"));
    const QAbstractItemModel* lines = tableOf<LineChangesTable>()->model();
    QCOMPARE(lines->rowCount(), 1);
    QCOMPARE(lines->index(0, 0).data().toString(), QStringLiteral("+ time server1: 192.0.2.1"));
    tableOf<FileChangesTable>()->selectRow(2);
    QCOMPARE(lines->index(0, 0).data().toString(), QStringLiteral("+ x: Hall"));
    QVERIFY(results->findChild<MessageLine*>()->sentence().contains(QStringLiteral("2 phone(s)")));
    button(m_page.get(), QStringLiteral("Keep"))->click();
    QTRY_COMPARE(files->rowCount(), 0);
}

void tst_SettingsPage::refusesWhatIsNoText_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("taken");
    QTest::newRow("lines") << QStringLiteral("a: 1\nb: 2\n") << true;
    QTest::newRow("2,000 lines") << QStringLiteral("softkey1 tpye: x\n").repeated(2'000) << true;
    QTest::newRow("10,000 doubles") << QStringLiteral("a: 1\n").repeated(10'000) << true;
    QTest::newRow("NULs") << QStringLiteral("a: 1") + QChar(QChar::Null) + QStringLiteral("b") << false;
    QTest::newRow("one line") << QString(100'000, u'x') << false;
    QTest::newRow("100 MB") << QString(100'000'000, u'x') << false;
    QTest::newRow("100 MB of lines") << QStringLiteral("a: 1\n").repeated(20'000'000) << false;
}

void tst_SettingsPage::refusesWhatIsNoText()
{
    QFETCH(QString, pasted);
    QFETCH(bool, taken);
    QMimeData data;
    data.setText(pasted);
    QApplication::clipboard()->setText(pasted);
    text()->setFocus();
    QElapsedTimer timer;
    timer.start();
    text()->paste();
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(!text()->toPlainText().isEmpty(), taken);
    if (!taken)
        QVERIFY2(message().contains(QStringLiteral("Nothing was pasted")), qPrintable(message()));
    QApplication::clipboard()->clear();
}

QTEST_MAIN(tst_SettingsPage)
#include "tst_SettingsPage.moc"
