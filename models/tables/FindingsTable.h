// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/CfgLint.h"

#include <QAbstractTableModel>

namespace firstring {

/// What the lint found in a text, in the order of lines. Main thread.
class FindingsTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, What, ColumnCount };
    enum Role { ProblemRole = Qt::UserRole + 1 }; ///< true: a problem, false: a warning

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<Finding>& findings);
    const QList<Finding>& findings() const { return m_findings; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Finding> m_findings;
};

} // namespace firstring
