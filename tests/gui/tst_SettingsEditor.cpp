// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/SettingsDesk.h"
#include "views/pages/settings/TimeZoneDialog.h"

#include <QComboBox>
#include <QMenu>
#include <QToolTip>

using namespace firstring;
using namespace firstring::test;

/// What the editor of a layer says and offers while somebody types.
class tst_SettingsEditor final : public SettingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void saysWhatIsWrong();
    void underlinesAndMends();
    void learnsAName();
    void completes();
    void marksAreCheckBoxes();
    void insertsATimeZone();
};

void tst_SettingsEditor::saysWhatIsWrong()
{
    text()->setPlainText(QStringLiteral("a: 1\nnonsense"));
    QVERIFY2(message().contains(u'2'), qPrintable(message()));
    QVERIFY(!button(m_page.get(), QStringLiteral("Keep"))->isEnabled());
    text()->setPlainText(QStringLiteral("a: 1\na: 2"));
    QVERIFY(!button(m_page.get(), QStringLiteral("Keep"))->isEnabled());
}

void tst_SettingsEditor::underlinesAndMends()
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
        QVERIFY(examined.wait(30'000));
        QCOMPARE(findings().size(), left - 1);
    }
    QCOMPARE(text()->toPlainText(), QStringLiteral("sip proxy ip: 192.0.2.1\ncontact rcs: 0\n"));
    QVERIFY(!list->isVisible());
    text()->undo();
    QVERIFY(text()->toPlainText().contains(QStringLiteral("aastra md5")));
}

void tst_SettingsEditor::learnsAName()
{
    type(QStringLiteral("wing lamp: 1"));
    QCOMPARE(findings().size(), 1);
    std::unique_ptr<QMenu> menu(text()->fixMenu());
    QSignalSpy examined(editor(), &LayerEditor::examined);
    menu->actions().last()->trigger();
    QVERIFY(examined.wait(30'000));
    QCOMPARE(findings().size(), 0);
    QCOMPARE(m_desk->job->note(QLatin1String(learntNamesNote)), QStringLiteral("wing lamp"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("wing lamp: 1")); // the draft is still there
}

void tst_SettingsEditor::completes()
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

void tst_SettingsEditor::marksAreCheckBoxes()
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

void tst_SettingsEditor::insertsATimeZone()
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

QTEST_MAIN(tst_SettingsEditor)
#include "tst_SettingsEditor.moc"
