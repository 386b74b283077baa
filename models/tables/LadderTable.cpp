// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/LadderTable.h"

#include <utility>

namespace firstring {

void LadderTable::show(const Playback& playback, bool hidden)
{
    m_record = playback.record();
    const bool several = hasSeveralPhones(m_record);
    const bool relabelled = std::exchange(m_several, several) != several;
    const bool riddle = hidden && playback.hasNext();
    const int rows = static_cast<int>(playback.shown()) + (riddle ? 1 : 0);
    const int was = std::exchange(m_riddle, riddle ? rows - 1 : -1);
    if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    const bool revealed = was >= 0 && was < m_rows && was != m_riddle;
    if ((relabelled || revealed) && m_rows > 0)
        Q_EMIT dataChanged(index(relabelled ? 0 : was), index(m_rows - 1));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void LadderTable::clear()
{
    m_riddle = -1;
    if (m_rows == 0)
        return;
    beginRemoveRows({}, 0, m_rows - 1);
    m_rows = 0;
    endRemoveRows();
    m_record.clear();
}

int LadderTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant LadderTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const bool hidden = index.row() == m_riddle;
    const Exchange& exchange = m_record[index.row()];
    switch (role) {
    case HiddenRole:
        return hidden;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return hidden ? tr("What happens next?") : spokenRow(ladderRow(exchange, m_several));
    case RowRole:
        return hidden ? QVariant() : QVariant::fromValue(ladderRow(exchange, m_several));
    case ExchangeRole:
        return hidden ? QVariant() : QVariant::fromValue(exchange);
    default:
        return {};
    }
}

} // namespace firstring
