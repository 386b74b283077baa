// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Edit.h"
#include "models/tables/RecordTable.h"
#include "views/Page.h"

class QBoxLayout;
class QPushButton;
class QTableView;

namespace firstring {

class MessageLine;

/// What the plain tables of records share: a title with a sentence, buttons, the table, and a line for what was
/// refused. Subclasses say which buttons there are and what removing means. Main thread.
class RecordPage : public Page
{
    Q_OBJECT

protected:
    /// Takes \a table over. \a purpose is one sentence below the title; \a emptyText is shown while there are no rows.
    RecordPage(const Context& context, PageInfo info, const QString& purpose, std::unique_ptr<RecordTableBase> table,
               const QList<int>& columnChars, const QString& emptyText, QWidget* parent);

    /// The first one is what most people come for, and looks so.
    QPushButton* addButton(const QString& text, const QString& glyph);
    /// A button that is on only while rows are selected.
    QPushButton* addRowButton(const QString& text, const QString& glyph);

    QTableView* table() const { return m_view; }
    /// Keys of the selected rows, in their order.
    QStringList selectedKeys() const;
    /// Also what the Delete key does in the table.
    void removeSelected();
    void selectKey(const QString& key);
    /// Performs \a edit; shows the sentence when it is refused.
    bool perform(const Edit& edit);
    /// Puts \a panel beside the table.
    void addPanel(QWidget* panel);
    /// Puts \a strip above the table, over the whole width.
    void addStrip(QWidget* strip);
    /// Puts \a frame where the table is, which is for the caller to put into it.
    void frameTable(QWidget* frame);
    void say(const Error& why);
    void clearMessage();

    /// The edit that takes these records out.
    virtual Edit removal(const QStringList& keys) const = 0;

private:
    void followSelection();

    RecordTableBase* m_model;
    QTableView* m_view;
    QBoxLayout* m_buttons;
    QBoxLayout* m_middle;
    MessageLine* m_message;
    QList<QPushButton*> m_rowButtons;
};

} // namespace firstring
