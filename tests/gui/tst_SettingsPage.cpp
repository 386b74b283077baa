// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "views/pages/MessageLine.h"
#include "views/pages/settings/FilePreview.h"
#include "views/pages/settings/LayerEditor.h"
#include "views/pages/settings/SettingsPage.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

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

private:
    QPlainTextEdit* text() const { return m_page->findChild<QPlainTextEdit*>(); }
    QListWidget* layers() const { return m_page->findChild<QListWidget*>(); }
    QString message() const { return m_page->findChild<LayerEditor*>()->findChild<MessageLine*>()->sentence(); }
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
    QVERIFY2(message().contains(u'2'), qPrintable(message())); // two phones will fetch new files
    QVERIFY(m_desk->state().defaults.settings.isEmpty());
    QVERIFY(layers()->item(0)->text() != layers()->item(0)->toolTip()); // marked as a draft
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->state().defaults.settings.size(), 1); // a pressed button takes a moment
    QCOMPARE(m_desk->state().defaults.settings.first().value, QStringLiteral("192.0.2.11"));
    QVERIFY(message().isEmpty());
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
    QVERIFY2(message().contains(u'1'), qPrintable(message()));
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
    m_page->findChild<QCheckBox*>()->setChecked(true);
    QVERIFY(text()->toPlainText().contains(QStringLiteral("s3cret")));
    m_page->findChild<QCheckBox*>()->setChecked(false);
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
}

QTEST_MAIN(tst_SettingsPage)
#include "tst_SettingsPage.moc"
