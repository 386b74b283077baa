// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Edit.h"
#include "models/tables/PhoneColumns.h"
#include "views/Context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace firstring {

class MessageLine;
class TextTable;

/// One column of many phones at once: the same value for all, or a text found and replaced. Shows what would change
/// before anything does; one undoable step. Main thread.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Way : quint8 { Set, Replace };

    /// \a phones in the order of the table. Show it with open(); it deletes itself.
    BulkEditDialog(const Context& context, const QList<MacAddress>& phones, Way way, PhoneColumn column,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    PhoneColumn column() const;
    void fillValues();
    Result<Edit> edit() const;
    void refresh();
    void apply();

    const Context m_context;
    const QList<MacAddress> m_phones;
    const Way m_way;
    QComboBox* m_column;
    QComboBox* m_value;
    QLineEdit* m_find;
    QLineEdit* m_with;
    QLabel* m_count;
    TextTable* m_changes;
    MessageLine* m_message;
    QPushButton* m_apply;
};

} // namespace firstring
