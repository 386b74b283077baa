// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"

#include <QAbstractTableModel>

#include <deque>

namespace firstring {

class Workspace;

/// What happened, newest first: the last `capacity` observations of this run. Purpose: the Activity dock and a phone's
/// history. Thread: main. Firmware progress is not news here; its start and end are.
class EventTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int capacity = 5000;
    enum Column { Time, Who, What, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int of Severity
        MacTextRole,                     ///< MacAddress::plain(), or empty
        ObservationRole,                 ///< Observation
    };

    explicit EventTable(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void append(const QList<Observation>& observations);

private:
    QString who(const Observation& observation) const;

    const Workspace& m_workspace;
    std::deque<Observation> m_events;
};

} // namespace firstring
