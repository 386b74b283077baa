// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/ReachPlan.h"

#include <QAbstractTableModel>
#include <QHash>

namespace firstring {

/// The phones that shall be acted on: where they are, whether the action is confirmed for them, and what became of
/// each. The address can be typed. Main thread.
class ReachTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, Model, Address, Outcome, ColumnCount };
    /// How a row stands.
    enum class Stand : quint8 { Waits, LeftOut, Works, Accepted, Other };
    enum Role { StandRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a plan; what is known of results is kept.
    void setPlan(const ReachPlan& plan);
    /// Addresses cannot be typed any more once something has begun.
    void setFixed(bool fixed) { m_fixed = fixed; }
    void begin(MacAddress mac);
    void end(const ReachResult& result);
    int accepted() const;
    int ended() const { return static_cast<int>(m_results.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Somebody typed where a phone is; empty: where it was heard from.
    void addressTyped(firstring::MacAddress mac, const QString& address);

private:
    Stand stand(const ReachPlan::Row& row) const;
    QString outcome(const ReachPlan::Row& row) const;
    void rowChanged(MacAddress mac);

    ReachPlan m_plan;
    QHash<MacAddress, ReachResult> m_results;
    QSet<MacAddress> m_working;
    bool m_fixed = false;
};

} // namespace firstring
