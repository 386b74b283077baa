// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/FindingsTable.h"
#include "tests/gui/support/Desk.h"
#include "views/pages/MessageLine.h"
#include "views/pages/settings/CfgEditor.h"
#include "views/pages/settings/LayerEditor.h"
#include "views/pages/settings/SettingsPage.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

namespace firstring::test {

inline constexpr MacAddress reception{0x00085D000001};

/// The Settings page over a job of two phones and a blueprint, and what a person sees on it.
class SettingsDesk : public QObject
{
protected:
    void open()
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
    void close()
    {
        m_page.reset();
        m_desk.reset();
    }

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
        QVERIFY(examined.wait(30'000));
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

} // namespace firstring::test
