// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FileChangesTable.h"
#include "models/tables/FindingsTable.h"
#include "models/tables/KeyTable.h"
#include "models/tables/LineChangesTable.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "views/pages/MessageLine.h"
#include "views/pages/settings/CfgEditor.h"
#include "views/pages/settings/ChangesPane.h"
#include "views/pages/settings/FilePreview.h"
#include "views/pages/settings/KeysPane.h"
#include "views/pages/settings/LayerEditor.h"
#include "views/pages/settings/SettingsPage.h"
#include "views/pages/settings/TimeZoneDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolTip>

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr MacAddress reception{0x00085D000001};

} // namespace

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        Edit edit;
        edit.blueprints.put.append({.name = QStringLiteral("Desk")});
        edit.phones.put = {
            {.mac = reception,
             .label = QStringLiteral("Reception"),
             .model = QStringLiteral("6867i"),
             .blueprint = QStringLiteral("Desk")},
            {.mac = MacAddress(0x00085D000002), .label = QStringLiteral("Hall"), .model = QStringLiteral("6867i")}};
        m_desk->perform(edit);
        m_page = std::make_unique<SettingsPage>(m_desk->context());
        m_page->resize(1000, 560);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void keepsADraftByKeyboard();
    void undoShowsInTheEditor();
    void draftOutlivesOtherLayers();
    void discards();
    void passwordsAreHidden();
    void saysWhatIsWrong();
    void showsTheFinishedFile();
    void saysWhoLacksAVariable();
    void underlinesAndMends();
    void learnsAName();
    void completes();
    void marksAreCheckBoxes();
    void showsWhatChangesForWhom();
    void keysAreATable();
    void lampsForEverybodyAndCopies();
    void insertsATimeZone();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();

private:
    CfgEditor* text() const { return m_page->findChild<CfgEditor*>(); }
    QListWidget* layers() const { return m_page->findChild<QListWidget*>(); }
    /// All that the editor says below the text.
    QString message() const
    {
        QStringList sentences;
        for (const MessageLine* line : editor()->findChildren<MessageLine*>(QString(), Qt::FindDirectChildrenOnly))
            sentences.append(line->sentence());
        return sentences.join(u' ').trimmed();
    }
    LayerEditor* editor() const { return m_page->findChild<LayerEditor*>(); }
    QCheckBox* box(const QString& beginning) const
    {
        for (QCheckBox* one : m_page->findChildren<QCheckBox*>()) {
            if (one->text().remove(u'&').startsWith(beginning))
                return one;
        }
        return nullptr;
    }
    template <typename Table>
    QTableView* tableOf() const
    {
        for (QTableView* view : m_page->findChildren<QTableView*>()) {
            if (qobject_cast<Table*>(view->model()))
                return view;
        }
        return nullptr;
    }
    const QList<Finding>& findings() const { return m_page->findChild<FindingsTable*>()->findings(); }
    /// Types, and waits until the pool has looked at it.
    void type(const QString& lines)
    {
        QSignalSpy examined(editor(), &LayerEditor::examined);
        text()->setPlainText(lines);
        QVERIFY(examined.wait());
    }
    int rowOf(const QString& title) const
    {
        for (int row = 0; row < layers()->count(); ++row) {
            if (layers()->item(row)->toolTip() == title)
                return row;
        }
        return -1;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SettingsPage> m_page;
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

void tst_SettingsPage::saysWhatIsWrong()
{
    text()->setPlainText(QStringLiteral("a: 1\nnonsense"));
    QVERIFY2(message().contains(u'2'), qPrintable(message()));
    QVERIFY(!button(m_page.get(), QStringLiteral("Keep"))->isEnabled());
    text()->setPlainText(QStringLiteral("a: 1\na: 2"));
    QVERIFY(!button(m_page.get(), QStringLiteral("Keep"))->isEnabled());
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

void tst_SettingsPage::underlinesAndMends()
{
    type(QStringLiteral("sip proxy ipp: 192.0.2.1\ncontact rcs: off\naastra md5: 1\n"));
    QCOMPARE(findings().size(), 3);
    QCOMPARE(text()->extraSelections().size(), 3);
    QCOMPARE(text()->extraSelections().at(0).cursor.selectedText(), QStringLiteral("sip proxy ipp"));
    auto* list = tableOf<FindingsTable>();
    QVERIFY(list->isVisible());
    keepPicture(m_page.get(), QStringLiteral("settings-findings"));

    // Under the mouse.
    const QRect word = text()->cursorRect(text()->extraSelections().at(0).cursor);
    QHelpEvent help(QEvent::ToolTip, word.center() - QPoint(20, 0),
                    text()->viewport()->mapToGlobal(word.center() - QPoint(20, 0)));
    QApplication::sendEvent(text(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("sip proxy ip")), qPrintable(QToolTip::text()));
    QToolTip::hideText();

    // From the list to the place.
    Q_EMIT list->activated(list->model()->index(1, 0));
    QCOMPARE(text()->textCursor().selectedText(), QStringLiteral("off"));
    QVERIFY(text()->hasFocus());

    // Alt+Enter at each line, and Enter in the menu.
    for (int left = 3; left > 0; --left) {
        QSignalSpy examined(editor(), &LayerEditor::examined);
        text()->jumpTo(findings().first());
        QTest::keyClick(text(), Qt::Key_Return, Qt::AltModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(examined.wait());
        QCOMPARE(findings().size(), left - 1);
    }
    QCOMPARE(text()->toPlainText(), QStringLiteral("sip proxy ip: 192.0.2.1\ncontact rcs: 0\n"));
    QVERIFY(!list->isVisible());
    text()->undo();
    QVERIFY(text()->toPlainText().contains(QStringLiteral("aastra md5")));
}

void tst_SettingsPage::learnsAName()
{
    type(QStringLiteral("wing lamp: 1"));
    QCOMPARE(findings().size(), 1);
    std::unique_ptr<QMenu> menu(text()->fixMenu());
    QSignalSpy examined(editor(), &LayerEditor::examined);
    menu->actions().last()->trigger();
    QVERIFY(examined.wait());
    QCOMPARE(findings().size(), 0);
    QCOMPARE(m_desk->job->note(QLatin1String(learntNamesNote)), QStringLiteral("wing lamp"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("wing lamp: 1")); // the draft is still there
}

void tst_SettingsPage::completes()
{
    text()->setFocus();
    QTest::keyClicks(text(), QStringLiteral("contact r"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    keepPicture(QApplication::activePopupWidget(), QStringLiteral("settings-completion"));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), QStringLiteral("contact rcs: "));
    QTest::keyClick(text(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), QStringLiteral("contact rcs: 1"));
    QTest::keyClick(text(), Qt::Key_Return);
    QTest::keyClicks(text(), QStringLiteral("sip line1 user name: {la"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QTRY_VERIFY(text()->toPlainText().endsWith(QStringLiteral("{label}")));
}

void tst_SettingsPage::marksAreCheckBoxes()
{
    text()->setPlainText(QStringLiteral("a: 1\n^b: 2\n# c"));
    QCheckBox* lock = box(QStringLiteral("Lock"));
    QCheckBox* overwrite = box(QStringLiteral("Overwrite"));
    QVERIFY(!lock->isChecked() && !overwrite->isChecked());
    text()->selectAll();
    QCOMPARE(overwrite->checkState(), Qt::PartiallyChecked);
    lock->click();
    QCOMPARE(text()->toPlainText(), QStringLiteral("!a: 1\n!^b: 2\n# c"));
    text()->selectAll();
    overwrite->click();
    QCOMPARE(text()->toPlainText(), QStringLiteral("^!a: 1\n!^b: 2\n# c"));
    text()->selectAll();
    lock->click();
    QCOMPARE(text()->toPlainText(), QStringLiteral("^a: 1\n^b: 2\n# c"));
    text()->undo();
    QVERIFY(text()->toPlainText().startsWith(u'^'));
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

void tst_SettingsPage::keysAreATable()
{
    layers()->setCurrentRow(rowOf(QStringLiteral("Model 6867i")));
    text()->setPlainText(
        QStringLiteral("tone set: UK\nprgkey1 type: dnd\ntopsoftkey2 type: blf\ntopsoftkey2 value: 22"));
    editor()->findChild<QTabWidget*>()->setCurrentIndex(1);
    QTableView* table = tableOf<KeyTable>();
    QAbstractItemModel* keys = table->model();
    QCOMPARE(keys->rowCount(), 38 + 1); // 20 + 18, and one that a 6867i does not have
    QVERIFY(keys->index(38, 0).data(KeyTable::BeyondRole).toBool());
    QCOMPARE(keys->index(1, KeyTable::Value).data().toString(), QStringLiteral("22"));
    QVERIFY(keys->setData(keys->index(0, KeyTable::Type), QStringLiteral("speeddial")));
    QCOMPARE(text()->toPlainText(), QStringLiteral("tone set: UK\ntopsoftkey1 type: speeddial\ntopsoftkey2 type: blf\n"
                                                   "topsoftkey2 value: 22\nprgkey1 type: dnd\n"));
    table->setFocus();
    table->setCurrentIndex(keys->index(1, KeyTable::Type));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(
        text()->toPlainText().startsWith(QStringLiteral("tone set: UK\ntopsoftkey1 type: blf\ntopsoftkey1 value: 22\n"
                                                        "topsoftkey2 type: speeddial")));
    QCOMPARE(table->currentIndex().row(), 0);
    // Dragged below the third row.
    std::unique_ptr<QMimeData> dragged(keys->mimeData({keys->index(0, 0)}));
    keys->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
    QVERIFY(text()->toPlainText().contains(QStringLiteral("topsoftkey3 type: blf")));
    dragged.reset(keys->mimeData({keys->index(2, 0)}));
    QVERIFY(!keys->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, keys->index(25, 0))); // a softkey: another row
    QVERIFY(text()->toPlainText().contains(QStringLiteral("topsoftkey3 type: blf")));
    QVERIFY(keys->setData(keys->index(2, KeyTable::Locked), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(text()->toPlainText().contains(QStringLiteral("topsoftkey3 locked: 1")));
    table->setCurrentIndex(keys->index(2, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(!text()->toPlainText().contains(QStringLiteral("topsoftkey3")));
    button(m_page.get(), QStringLiteral("Keep"))->click();
    QCOMPARE(m_desk->state().defaults.modelSettings.value(QStringLiteral("6867i")).size(), 3);
    text()->setPlainText(QStringLiteral("nonsense"));
    QVERIFY(!table->isEnabled());
    QCOMPARE(clashingAccelerators(m_page.get()), QStringList());
    QCOMPARE(unnamedControls(m_page.get()), QStringList());
}

void tst_SettingsPage::lampsForEverybodyAndCopies()
{
    Edit edit;
    edit.defaults = m_desk->state().defaults;
    edit.defaults->settings = {{QStringLiteral("sip line1 user name"), QStringLiteral("{ext}"), {}}};
    for (const int n : {1, 2}) {
        Phone phone = *m_desk->state().phones.find(MacAddress(0x00085D000000ULL + static_cast<quint64>(n)));
        phone.variables.insert(QStringLiteral("ext"), QString::number(20 + n));
        edit.phones.put.append(phone);
    }
    m_desk->perform(edit);
    m_desk->selection.set({reception});
    layers()->setCurrentRow(layers()->count() - 1);
    editor()->findChild<QTabWidget*>()->setCurrentIndex(1);
    button(m_page.get(), QStringLiteral("BLF for everybody"))->click();
    QCOMPARE(text()->toPlainText(),
             QStringLiteral("topsoftkey1 type: blf\ntopsoftkey1 label: Hall\ntopsoftkey1 value: 22\n"
                            "topsoftkey1 line: 1\n"));
    keepPicture(m_page.get(), QStringLiteral("settings-keys"));
    button(m_page.get(), QStringLiteral("Keep"))->click();
    m_desk->selection.set({MacAddress(0x00085D000002)});
    layers()->setCurrentRow(layers()->count() - 1);
    auto* source = m_page->findChild<KeysPane*>()->findChildren<QComboBox*>().last();
    for (QComboBox* combo : m_page->findChild<KeysPane*>()->findChildren<QComboBox*>()) {
        if (combo->isEditable())
            source = combo;
    }
    source->setCurrentText(QStringLiteral("reception"));
    button(m_page.get(), QStringLiteral("Copy"))->click();
    QVERIFY(text()->toPlainText().contains(QStringLiteral("topsoftkey1 label: Hall")));
    QCOMPARE(m_desk->job->undoText().isEmpty(), false);
}

void tst_SettingsPage::insertsATimeZone()
{
    text()->setPlainText(QStringLiteral("time zone name: DE-Berlin\nsip line1 password: s3cret"));
    auto* insert = button(m_page.get(), QStringLiteral("Insert"));
    insert->menu()->actions().first()->trigger();
    auto* dialog = m_page->findChild<TimeZoneDialog*>();
    QVERIFY(dialog);
    auto* zone = dialog->findChild<QComboBox*>();
    zone->setCurrentText(QStringLiteral("Europe/Nowhere"));
    QVERIFY(!button(dialog, QStringLiteral("Insert"))->isEnabled());
    zone->setCurrentText(QStringLiteral("Europe/Berlin"));
    keepPicture(dialog, QStringLiteral("settings-timezone"));
    button(dialog, QStringLiteral("Insert"))->click();
    QVERIFY2(text()->toPlainText().startsWith(QStringLiteral("time zone name: Custom\ntime zone minutes: -60\n")),
             qPrintable(text()->toPlainText()));
    QVERIFY(text()->toPlainText().endsWith(QStringLiteral("sip line1 password: s3cret\n"))); // what was typed stays
    text()->undo();
    QVERIFY(text()->toPlainText().startsWith(QStringLiteral("time zone name: DE-Berlin")));
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
