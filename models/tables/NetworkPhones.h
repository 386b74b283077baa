// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/NetworkScanControl.h"

#include <QAbstractTableModel>

namespace firstring {

class Workspace;

/// Phones that were found in a network, and whether they are in the job. Thread: main.
class NetworkPhones final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mac, Model, Address, InJob, ColumnCount };

    explicit NetworkPhones(Workspace& workspace, QObject* parent = nullptr);

    void clear();
    void add(const NetworkPhone& phone);
    const QList<NetworkPhone>& phones() const { return m_phones; }
    /// That can be added: with an address of a card, and not in the job yet.
    QList<MacAddress> addable() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Workspace& m_workspace;
    QList<NetworkPhone> m_phones;
};

} // namespace firstring
