// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/ReachTable.h"

#include <algorithm>

namespace firstring {

void ReachTable::setPlan(const ReachPlan& plan)
{
    const bool same = std::equal(plan.rows.begin(), plan.rows.end(), m_plan.rows.begin(), m_plan.rows.end(),
                                 [](const ReachPlan::Row& a, const ReachPlan::Row& b) { return a.mac == b.mac; });
    if (same) {
        m_plan = plan;
        if (!plan.rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel(); // other phones: nothing of the old rows is left
    m_plan = plan;
    m_results.clear();
    endResetModel();
}

void ReachTable::begin(MacAddress mac)
{
    m_working.insert(mac);
    rowChanged(mac);
}

void ReachTable::end(const ReachResult& result)
{
    m_working.remove(result.mac);
    m_results.insert(result.mac, result);
    rowChanged(result.mac);
}

int ReachTable::accepted() const
{
    return static_cast<int>(
        std::count_if(m_results.cbegin(), m_results.cend(), [](const ReachResult& r) { return r.isAccepted(); }));
}

void ReachTable::rowChanged(MacAddress mac)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_plan.rows.at(row).mac == mac)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ReachTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows.size());
}

ReachTable::Stand ReachTable::stand(const ReachPlan::Row& row) const
{
    if (const auto result = m_results.constFind(row.mac); result != m_results.constEnd())
        return result->isAccepted() ? Stand::Accepted : Stand::Other;
    if (!row.obstacle.isEmpty())
        return Stand::LeftOut;
    return m_working.contains(row.mac) ? Stand::Works : Stand::Waits;
}

QString ReachTable::outcome(const ReachPlan::Row& row) const
{
    switch (stand(row)) {
    case Stand::LeftOut:
        return row.obstacle;
    case Stand::Works:
        return tr("Being told…");
    case Stand::Waits:
        return row.unproven ? tr("Not confirmed for this model") : QString();
    case Stand::Accepted:
    case Stand::Other:
        break;
    }
    return reachSentence(m_plan.order.action, m_results.value(row.mac));
}

QVariant ReachTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReachPlan::Row& row = m_plan.rows.at(index.row());
    if (role == StandRole)
        return static_cast<int>(stand(row));
    if (role == Qt::ToolTipRole && index.column() == Outcome) {
        const QString detail = m_results.value(row.mac).detail;
        return detail.isEmpty() ? outcome(row) : outcome(row) + u'\n' + detail;
    }
    if (role == Qt::ToolTipRole && index.column() == Who)
        return row.mac.pretty();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Who:
        return row.label.isEmpty() ? row.mac.pretty() : row.label;
    case Model:
        return row.model;
    case Address:
        return row.address;
    default:
        return outcome(row);
    }
}

QVariant ReachTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Phone");
    case Model:
        return tr("Model");
    case Address:
        return tr("Address");
    default:
        return tr("Result");
    }
}

Qt::ItemFlags ReachTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Address && !m_fixed ? usual | Qt::ItemIsEditable : usual;
}

bool ReachTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Address || m_fixed)
        return false;
    Q_EMIT addressTyped(m_plan.rows.at(index.row()).mac, value.toString().trimmed());
    return true;
}

} // namespace firstring
