// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"

#include <QAbstractTableModel>

#include <deque>

namespace firstring {

class Workspace;

/// The requests of phones as the server answered them, newest first: the last `capacity` of this run. Thread: main.
class RequestTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int capacity = 2000;
    enum Column { Time, From, Phone, Protocol, Asked, Answer, Bytes, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1, MacTextRole };

    explicit RequestTable(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void append(const QList<Observation>& observations);
    QVariant cell(const Observation& request, int column) const;

    const Workspace& m_workspace;
    std::deque<Observation> m_requests;
};

} // namespace firstring
