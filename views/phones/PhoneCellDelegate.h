// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Context.h"

#include <QStyledItemDelegate>

namespace firstring {

enum class PhoneColumn : quint8;

/// Cells of the Phones table: state with glyph and colour, MACs in equal digits, inherited values in second rank;
/// editors that offer what the job has. Main thread.
class PhoneCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PhoneCellDelegate(const Context& context, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Context m_context;
};

} // namespace firstring
