// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/FileChanges.h"

#include <QAbstractTableModel>

namespace firstring {

/// Which files a change makes new, and whose they are: the common one, those of models, then those of phones, a row
/// each. Main thread.
class FileChangesTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Whose, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing changes: both empty.
    void setChanges(const FileChanges& changes, const JobSnapshot& before, const JobSnapshot& after,
                    const SiteAddress& site, const SaidModels& said);
    const FileChanges& changes() const { return m_changes; }
    /// The lines of one of the files that differ; works them out.
    QList<LineChange> lines(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        FileName name;
        int phones = 0;
        MacAddress phone; ///< one of them
    };
    QString whose(const Row& row) const;

    FileChanges m_changes;
    JobSnapshot m_before;
    JobSnapshot m_after;
    SiteAddress m_site;
    SaidModels m_said;
    QList<Row> m_rows;
};

} // namespace firstring
