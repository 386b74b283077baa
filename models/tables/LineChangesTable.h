// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/FileChanges.h"

#include <QAbstractTableModel>

namespace firstring {

/// How two versions of a file differ, as people write it: `− old` and `+ new`, a row each; secrets as dots. Main
/// thread.
class LineChangesTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, From, ColumnCount };
    enum Role { GoneRole = Qt::UserRole + 1 }; ///< true: the line as it was

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<LineChange>& changes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        bool gone = false;
        QString text;
        QString from;
    };
    QList<Row> m_rows;
};

} // namespace firstring
