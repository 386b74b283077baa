// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/RecentObservations.h"

namespace firstring {

class Workspace;

/// What happened, newest first: the last `capacity` observations of this run. Purpose: the Activity dock and a phone's
/// history. Thread: main. Firmware progress is not news here; its start and end are.
class EventTable final : public RecentObservations
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

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool wants(const Observation& observation) const override;
    QString who(const Observation& observation) const;

    const Workspace& m_workspace;
};

} // namespace firstring
