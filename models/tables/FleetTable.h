// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/FleetControl.h"

#include <QAbstractTableModel>
#include <QHash>

namespace firstring {

/// Simulated phones as rows, in the order they were first heard of. Main thread.
class FleetTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mac, Model, Display, Progress, Firmware, Boots, Server, Outcome, ColumnCount };
    enum Role { SortRole = Qt::UserRole, PhaseRole, PercentRole, AsExpectedRole, ModelRole, BackgroundRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_phones.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Takes over the latest of each phone; new ones become rows at the end.
    void update(const QList<SimulatedPhoneStatus>& phones);
    /// Before a new fleet starts.
    void clear();
    /// Phones that ended as expected.
    int asExpected() const;
    /// Phones that ended, in whatever way.
    int ended() const;

private:
    QVariant cell(const SimulatedPhoneStatus& phone, int column) const;

    QList<SimulatedPhoneStatus> m_phones;
    QHash<MacAddress, int> m_rows;
};

} // namespace firstring
