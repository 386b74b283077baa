// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/RolloutTable.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RolloutTable)
};

} // namespace

void RolloutTable::setDraft(const RolloutDraft& draft, const JobState& state)
{
    beginResetModel();
    m_phones = draft.phones;
    m_plan = draft.plan;
    m_names.clear();
    for (const ForecastPhone& phone : std::as_const(m_phones)) {
        const Phone* known = state.phones.find(phone.mac);
        m_names.append(known && !known->label.isEmpty() ? known->label : phone.mac.pretty());
    }
    endResetModel();
}

QVariant RolloutTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const ForecastPhone& phone = m_phones[index.row()];
    switch (index.column()) {
    case Wave:
        return m_plan.waveAt(index.row()) + 1;
    case Who:
        return role == Qt::ToolTipRole ? phone.mac.pretty() : m_names[index.row()];
    case Model:
        return phone.model;
    case Runs:
        return phone.runs.text();
    case To:
        return phone.first.isEmpty() ? phone.to : QStringLiteral("%1 → %2").arg(phone.first, phone.to);
    case Direction:
        return directionText(phone.direction);
    }
    return {};
}

QVariant RolloutTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Wave:
        return Text::tr("Wave");
    case Who:
        return Text::tr("Phone");
    case Model:
        return Text::tr("Model");
    case Runs:
        return Text::tr("Runs");
    case To:
        return Text::tr("Goes to");
    case Direction:
        return Text::tr("Up or down");
    }
    return {};
}

QString directionText(FirmwareDirection direction)
{
    switch (direction) {
    case FirmwareDirection::Same:
        return Text::tr("stays");
    case FirmwareDirection::Up:
        return Text::tr("up");
    case FirmwareDirection::Down:
        return Text::tr("DOWN");
    case FirmwareDirection::Unknown:
        return Text::tr("not known");
    }
    return {};
}

} // namespace firstring
