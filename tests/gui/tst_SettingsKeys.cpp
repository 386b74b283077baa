// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/KeyTable.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/SettingsDesk.h"
#include "views/pages/settings/KeysPane.h"

#include <QComboBox>
#include <QMimeData>
#include <QTabWidget>

using namespace firstring;
using namespace firstring::test;

/// The keys of a phone as a table beside its lines.
class tst_SettingsKeys final : public SettingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void keysAreATable();
    void lampsForEverybodyAndCopies();
};

void tst_SettingsKeys::keysAreATable()
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

void tst_SettingsKeys::lampsForEverybodyAndCopies()
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

QTEST_MAIN(tst_SettingsKeys)
#include "tst_SettingsKeys.moc"
