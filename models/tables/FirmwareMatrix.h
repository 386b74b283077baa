// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/FirmwareKnowledge.h"
#include "models/provisioning/FirmwareGrid.h"
#include "models/workspace/Workspace.h"

#include <QAbstractTableModel>

namespace firstring {

/// Models as rows, versions as columns, newest first: which file is here, how many phones run it, how many would go up
/// or down to it. The first column counts the phones of the model. Rows and columns come and go singly; a selection
/// survives. Main thread.
class FirmwareMatrix final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< JobState::firmwareKey() of the cell's file; empty: there is none
        CellRole,                   ///< FirmwareCell
        WeakRole,                   ///< names of known weaknesses of that version, with commas; empty: none
    };

    FirmwareMatrix(Workspace& workspace, FirmwareKnowledge knowledge, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setKnowledge(const FirmwareKnowledge& knowledge);

    QString modelAt(int row) const { return m_models.value(row); }
    /// Empty for the first column.
    QString versionAt(int column) const { return m_versions.value(column - 1); }
    QModelIndex indexOf(const QString& model, const QString& version) const;

private:
    void follow(const Change& change);
    void hear(const ServerNews& news);
    void show();

    QString weaknesses(const QString& model, const QString& version) const;

    Workspace& m_workspace;
    FirmwareKnowledge m_knowledge;
    FirmwareGrid m_grid;
    QStringList m_models;
    QStringList m_versions;
};

/// `12 · ↑3 ↓2`: who runs it, who would go up or down to it. Empty: nobody, and no file.
QString cellText(const FirmwareCell& cell);
/// The same in sentences, for tips and screen readers.
QString cellSentence(const QString& model, const QString& version, const FirmwareCell& cell);

} // namespace firstring

Q_DECLARE_METATYPE(firstring::FirmwareCell)
