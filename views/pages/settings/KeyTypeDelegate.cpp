// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/KeyTypeDelegate.h"

#include "models/formats/KeyLayout.h"

#include <QComboBox>

namespace firstring {

QWidget* KeyTypeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    Q_UNUSED(option)
    auto* types = new QComboBox(parent);
    types->setEditable(true);
    types->setInsertPolicy(QComboBox::NoInsert);
    types->addItems(keyTypes());
    types->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // Chosen is done; typed waits for Enter.
    connect(types, &QComboBox::activated, this, [this, types] {
        auto* delegate = const_cast<KeyTypeDelegate*>(this);
        Q_EMIT delegate->commitData(types);
        Q_EMIT delegate->closeEditor(types);
    });
    return types;
}

void KeyTypeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QComboBox*>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
}

void KeyTypeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentText());
}

} // namespace firstring
