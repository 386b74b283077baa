// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneListTables.h"

#include "models/domain/SecretAddress.h"

namespace firstring {

namespace {

/// `extension=101, password=••••••`: free columns in one cell.
QString variablesText(const Phone& phone)
{
    QStringList parts;
    for (auto place = phone.variables.constBegin(); place != phone.variables.constEnd(); ++place) {
        const bool secret = hidesValue(place.key(), place.value()) && !place.value().isEmpty();
        parts << place.key() + u'=' + (secret ? QString::fromUtf16(secretDots) : place.value());
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

void PhoneListRowTable::setDraft(const PhoneListDraft& draft)
{
    beginResetModel();
    m_draft = draft;
    endResetModel();
}

int PhoneListRowTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.added.size() + m_draft.changed.size());
}

QVariant PhoneListRowTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case What:
        return tr("What happens");
    case Mac:
        return tr("MAC address");
    case Label:
        return tr("Label");
    case Model:
        return tr("Model");
    case Blueprint:
        return tr("Blueprint");
    case Server:
        return tr("Config server");
    case Slot:
        return tr("Slot");
    case Variables:
        return tr("Other columns");
    default:
        return {};
    }
}

QVariant PhoneListRowTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const bool isNew = index.row() < m_draft.added.size();
    const PhoneListRow& row = isNew ? m_draft.added[index.row()] : m_draft.changed[index.row() - m_draft.added.size()];
    const Phone& phone = row.phone;
    switch (index.column()) {
    case Line:
        return row.line;
    case What:
        return isNew ? tr("new") : tr("changes");
    case Mac:
        return phone.mac.pretty();
    case Label:
        return phone.label;
    case Model:
        return phone.model;
    case Blueprint:
        return phone.blueprint;
    case Server:
        return phone.configServer;
    case Slot:
        return phone.slot ? QVariant(phone.slot) : QVariant();
    case Variables:
        return variablesText(phone);
    default:
        return {};
    }
}

void PhoneListProblemTable::setDraft(const PhoneListDraft& draft)
{
    beginResetModel();
    m_draft = draft;
    endResetModel();
}

int PhoneListProblemTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.problems.size());
}

QVariant PhoneListProblemTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Where:
        return tr("Column");
    case Sentence:
        return tr("Remark");
    default:
        return {};
    }
}

QVariant PhoneListProblemTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PhoneListProblem& problem = m_draft.problems[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Line:
            return problem.line;
        case Where:
            return m_draft.columnName(problem.column);
        case Sentence:
            return problem.sentence();
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return problem.sentence();
    case SeverityRole:
        return static_cast<int>(problem.severity);
    default:
        return {};
    }
}

} // namespace firstring
