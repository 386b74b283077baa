// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/RecentObservations.h"

namespace firstring {

class Workspace;

/// The requests of phones as the server answered them, newest first: the last `capacity` of this run. Thread: main.
class RequestTable final : public RecentObservations
{
    Q_OBJECT

public:
    static constexpr int capacity = 2000;
    enum Column { Time, From, Phone, Protocol, Asked, Answer, Bytes, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1, MacTextRole };

    explicit RequestTable(Workspace& workspace, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool wants(const Observation& observation) const override;
    QVariant cell(const Observation& request, int column) const;

    const Workspace& m_workspace;
};

} // namespace firstring
