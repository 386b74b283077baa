// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"

#include <QAbstractTableModel>

#include <deque>

namespace firstring {

/// The last so many observations of this run as rows, newest first: what the tables of events and of requests share.
/// Which observations are rows, and what their columns say, is the subclass's. Thread: main.
class RecentObservations : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

    /// Takes those that are wanted in at the top; the oldest beyond the capacity go.
    void append(const QList<Observation>& observations);

protected:
    RecentObservations(int columns, int capacity, QObject* parent);

    virtual bool wants(const Observation& observation) const = 0;
    const Observation& at(int row) const { return m_observations[static_cast<std::size_t>(row)]; }

private:
    const int m_columns;
    const int m_capacity;
    std::deque<Observation> m_observations;
};

} // namespace firstring
