// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/PlanText.h"
#include "models/domain/sync/Settle.h"

#include <QAbstractTableModel>

namespace firstring {

/// The plan of a sync and what a person decided about it: one row for each record, those to decide first. What is alike
/// already has none. Main thread.
class SyncPlanTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Name, Course, ColumnCount };
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< int of a SyncGroup
        OpenRole,                     ///< true: it waits for a decision
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A new plan; no decision is made yet. \a byHand: a person does it there and ticks off what is done, in the first
    /// column; all else is left for later.
    void setPlan(const SyncPlan& plan, bool byHand = false);
    bool isByHand() const { return m_isByHand; }
    /// By hand: these rows are done there, or not yet.
    void tick(const QList<int>& rows, bool done);
    const SyncItem& item(int row) const { return m_items.at(row); }
    SyncChoice choice(int row) const { return m_choices.value(m_items.at(row).key); }
    const SyncChoices& choices() const { return m_choices; }

    /// Decides what differs in these rows for that side; nothing: as the plan proposes, and what differs waits.
    void decide(const QList<int>& rows, std::optional<SyncSide> side);
    /// These rows are left out of the run.
    void leaveOut(const QList<int>& rows);
    void decideField(int row, const QString& field, std::optional<SyncSide> side);

    /// What a run would do now.
    struct Sum
    {
        int sent = 0;
        int taken = 0;
        int open = 0;
    };
    Sum sum() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void decided();

private:
    bool isTask(int row) const;
    bool isOpen(const SyncItem& item) const;
    QString courseText(const SyncItem& item) const;
    void changed(int row);

    QList<SyncItem> m_items;
    SyncChoices m_choices;
    bool m_isByHand = false;
};

/// The fields of one record of a plan: here, last agreed, there, and what becomes of each. Main thread.
class SyncFieldsTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Here, Agreed, There, Course, ColumnCount };
    enum Role { OpenRole = Qt::UserRole + 1 }; ///< true: it waits for a decision

    using QAbstractTableModel::QAbstractTableModel;

    void setItem(const SyncItem& item, const SyncChoice& choice);
    void clear();
    /// The field's name as the choices have it.
    QString fieldAt(int row) const { return m_fields.at(row).name; }
    bool isDecidable(int row) const { return m_isWhole ? false : m_fields.at(row).course != FieldCourse::Agreed; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FieldCourse courseOf(const SyncField& field) const;

    QList<SyncField> m_fields;
    SyncChoice m_choice;
    bool m_isWhole = true; ///< only one side holds the record: it comes or goes as a whole
};

} // namespace firstring
