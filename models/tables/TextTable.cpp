// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/TextTable.h"

namespace firstring {

TextTable::TextTable(QStringList heads, QObject* parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads))
{}

void TextTable::setRows(QList<Row> rows)
{
    beginResetModel(); // another list altogether: it is never live
    m_rows = std::move(rows);
    endResetModel();
}

int TextTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? row.cells.value(index.column()) : row.tip;
    case ToneRole:
        return row.tone ? QVariant(static_cast<int>(*row.tone)) : QVariant();
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace firstring
