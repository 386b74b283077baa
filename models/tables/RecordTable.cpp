// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/RecordTable.h"

#include <algorithm>

namespace firstring {

RecordTableBase::RecordTableBase(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &RecordTableBase::follow);
}

void RecordTableBase::follow(const Change& change)
{
    const QStringList now = keysOf(*change.after);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!std::binary_search(now.begin(), now.end(), m_keys[row])) {
            beginRemoveRows({}, row, row);
            m_keys.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row >= m_keys.size() || m_keys[row] != now[row]) {
            beginInsertRows({}, row, row);
            m_keys.insert(row, now[row]);
            endInsertRows();
        } else if (differs(now[row], *change.before, *change.after)) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    // How many phones a record counts for may have changed in any row.
    if (!change.edit.phones.isEmpty() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace firstring
