// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/LineChangesTable.h"

#include "models/tables/FileLinesTable.h"

namespace firstring {

void LineChangesTable::setChanges(const QList<LineChange>& changes)
{
    beginResetModel();
    m_rows.clear();
    for (const LineChange& change : changes) {
        if (change.what != LineChange::What::Added)
            m_rows.append({true, FileLinesTable::shown(change.before), FileLinesTable::whereFrom(change.before)});
        if (change.what != LineChange::What::Removed)
            m_rows.append({false, FileLinesTable::shown(change.after), FileLinesTable::whereFrom(change.after)});
    }
    endResetModel();
}

int LineChangesTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LineChangesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Line ? tr("Line of the file") : tr("Comes from");
}

QVariant LineChangesTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == From)
            return row.from;
        return (row.gone ? QStringLiteral("\u2212 ") : QStringLiteral("+ ")) + row.text;
    case Qt::AccessibleTextRole:
        if (index.column() == From)
            return row.from;
        return row.gone ? tr("gone: %1").arg(row.text) : tr("new: %1").arg(row.text);
    case GoneRole:
        return row.gone;
    default:
        return {};
    }
}

} // namespace firstring
