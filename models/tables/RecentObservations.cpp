// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/RecentObservations.h"

namespace firstring {

RecentObservations::RecentObservations(int columns, int capacity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_capacity(capacity)
{}

int RecentObservations::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_observations.size());
}

int RecentObservations::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

void RecentObservations::append(const QList<Observation>& observations)
{
    QList<Observation> fresh;
    for (const Observation& observation : observations) {
        if (wants(observation))
            fresh << observation;
    }
    if (fresh.size() > m_capacity)
        fresh = fresh.last(m_capacity);
    if (fresh.isEmpty())
        return;
    const int room = m_capacity - static_cast<int>(fresh.size());
    if (rowCount() > room) {
        beginRemoveRows({}, room, rowCount() - 1);
        m_observations.resize(static_cast<std::size_t>(room));
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_observations.insert(m_observations.begin(), fresh.crbegin(), fresh.crend());
    endInsertRows();
}

} // namespace firstring
