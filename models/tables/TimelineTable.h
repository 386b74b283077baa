// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timeline/Timeline.h"

#include <QAbstractTableModel>

namespace firstring {

/// A timeline as rows, oldest first. Thread: main.
class TimelineTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, After, What, Facts, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int of Severity
        ExplanationRole,                 ///< QString
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeline(const Timeline& timeline, bool withDetails);
    const TimelineEntry& at(int row) const { return m_entries[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<TimelineEntry> m_entries;
    qint64 m_beginMs = 0;
};

} // namespace firstring
