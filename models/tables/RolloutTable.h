// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/RolloutDraft.h"

#include <QAbstractTableModel>

namespace firstring {

/// The phones of a roll-out that has not begun: which wave, what they run, what they go to, up or down. Main thread.
class RolloutTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Wave, Who, Model, Runs, To, Direction, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes another draft; an empty one shows nothing. The table is a preview, so all of it is new.
    void setDraft(const RolloutDraft& draft, const JobState& state);

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_phones.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const ForecastPhone& at(int row) const { return m_phones[row]; }

private:
    QList<ForecastPhone> m_phones;
    QStringList m_names;
    Rollout m_plan;
};

/// `up`, `down`, `not known`, translated.
QString directionText(FirmwareDirection direction);

} // namespace firstring
