// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/PhoneListDraft.h"

#include <QAbstractTableModel>

namespace firstring {

/// What a phone list would put into the job: new phones first, then those that change. Main thread.
class PhoneListRowTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, What, Mac, Label, Model, Blueprint, Server, Slot, Variables, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another draft. A preview is no live table: everything is told to be new.
    void setDraft(const PhoneListDraft& draft);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    PhoneListDraft m_draft;
};

/// The remarks about a phone list by line: refused, changed, to look at. Main thread.
class PhoneListProblemTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Where, Sentence, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1 }; ///< int of PhoneListSeverity

    using QAbstractTableModel::QAbstractTableModel;

    void setDraft(const PhoneListDraft& draft);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    PhoneListDraft m_draft;
};

} // namespace firstring
