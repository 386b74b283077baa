// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/TimelineTable.h"

#include "models/domain/timeline/TimelineText.h"

#include <algorithm>

namespace firstring {

void TimelineTable::setTimeline(const Timeline& timeline, bool withDetails)
{
    beginResetModel();
    m_beginMs = timeline.beginMs();
    m_entries.clear();
    std::copy_if(timeline.entries.begin(), timeline.entries.end(), std::back_inserter(m_entries),
                 [&](const TimelineEntry& entry) { return withDetails || entry.severity != Severity::Detail; });
    endResetModel();
}

int TimelineTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TimelineTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineEntry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Time:
            return timelineClock(entry.beginMs);
        case After:
            return timelineOffset(entry.beginMs - m_beginMs);
        case What:
            return entry.times > 1 ? tr("%1 (%n times)", nullptr, entry.times).arg(entry.what) : entry.what;
        case Facts:
            return entry.facts;
        default:
            return {};
        }
    case Qt::ToolTipRole:
    case ExplanationRole:
        return entry.explanation;
    case SeverityRole:
        return static_cast<int>(entry.severity);
    default:
        return {};
    }
}

QVariant TimelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time");
    case After:
        return tr("After");
    case What:
        return tr("What happened");
    case Facts:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace firstring
