// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FindingsTable.h"

namespace firstring {

void FindingsTable::setFindings(const QList<Finding>& findings)
{
    const auto was = static_cast<int>(m_findings.size());
    const auto now = static_cast<int>(findings.size());
    // Rows change at the end only, so that a person who reads further up is not thrown back at every key.
    if (now < was) {
        beginRemoveRows({}, now, was - 1);
        m_findings = findings;
        endRemoveRows();
    } else if (now > was) {
        beginInsertRows({}, was, now - 1);
        m_findings = findings;
        endInsertRows();
    } else {
        m_findings = findings;
    }
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

int FindingsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Line ? tr("Line") : tr("What phones make of it");
}

QVariant FindingsTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Line)
            return QString::number(finding.line);
        return QString(finding.reason + u' ' + finding.fix);
    case Qt::ToolTipRole:
        return QString(finding.reason + u'\n' + finding.fix);
    case ProblemRole:
        return finding.severity == FindingSeverity::Problem;
    default:
        return {};
    }
}

} // namespace firstring
