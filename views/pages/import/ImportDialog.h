// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/formats/PhoneListReader.h"
#include "views/Context.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace firstring {

class MessageLine;
class PhoneListProblemTable;
class PhoneListRowTable;

/// A phone list before it is taken: what each column becomes (and can become), what would be new, what changes, and
/// what was refused with line and reason. *Take* makes one undoable step. Reading runs in the pool. Main thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Reads \a path at once. Show it with open(); it deletes itself.
    ImportDialog(const Context& context, const QString& path, QWidget* parent = nullptr);
    /// The same for text that was pasted.
    ImportDialog(const Context& context, const QByteArray& bytes, const QString& title, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A sentence for the status bar: `190 phones imported`.
    void said(const QString& sentence);
    /// The preview is complete.
    void ready();

private:
    ImportDialog(const Context& context, QWidget* parent);
    void read();
    void show(const Result<PhoneListDraft>& draft);
    void showColumns();
    void take();

    const Context m_context;
    QByteArray m_bytes;
    PhoneListOptions m_options;
    PhoneListDraft m_draft;
    QList<PhoneListColumn> m_shownColumns;
    QLabel* m_heading;
    MessageLine* m_detail;
    QWidget* m_columns;
    PhoneListRowTable* m_rows;
    PhoneListProblemTable* m_problems;
    QTabWidget* m_tabs;
    QPushButton* m_take;
    Background m_background;
};

} // namespace firstring
