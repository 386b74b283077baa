// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FleetTable.h"

#include <algorithm>

namespace firstring {

namespace {

using Phase = SimulatedPhoneStatus::Phase;

bool hasEnded(const SimulatedPhoneStatus& phone)
{
    return phone.phase == Phase::Running || phone.phase == Phase::Failed;
}

} // namespace

QVariant FleetTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mac:
        return tr("MAC address");
    case Model:
        return tr("Model");
    case Display:
        return tr("On its display");
    case Progress:
        return tr("Firmware loading");
    case Firmware:
        return tr("Firmware");
    case Boots:
        return tr("Starts");
    case Server:
        return tr("Configuration server");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

QVariant FleetTable::cell(const SimulatedPhoneStatus& phone, int column) const
{
    switch (column) {
    case Mac:
        return phone.mac.pretty();
    case Model:
        return phone.model;
    case Display:
        return phone.display;
    case Progress:
        return phone.phase == Phase::Firmware ? tr("%1 %").arg(phone.percent) : QString();
    case Firmware:
        return phone.firmware.text();
    case Boots:
        return phone.boots;
    case Server:
        return phone.server;
    case Outcome:
        if (!hasEnded(phone))
            return QString();
        return phone.asExpected ? tr("As expected") : phone.problem;
    default:
        return {};
    }
}

QVariant FleetTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_phones.size())
        return {};
    const SimulatedPhoneStatus& phone = m_phones[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return cell(phone, index.column());
    case Qt::ToolTipRole:
        return index.column() == Outcome ? QVariant(phone.problem) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Boots ? Qt::AlignRight : Qt::AlignLeading));
    case PhaseRole:
        return int(phone.phase);
    case PercentRole:
        return phone.percent;
    case AsExpectedRole:
        return phone.asExpected;
    case ModelRole:
        return phone.model;
    case BackgroundRole:
        return phone.background;
    default:
        return {};
    }
}

void FleetTable::update(const QList<SimulatedPhoneStatus>& phones)
{
    int first = int(m_phones.size());
    int last = -1;
    QList<SimulatedPhoneStatus> fresh;
    for (const SimulatedPhoneStatus& phone : phones) {
        if (const auto row = m_rows.constFind(phone.mac); row != m_rows.constEnd()) {
            m_phones[*row] = phone;
            first = std::min(first, *row);
            last = std::max(last, *row);
        } else {
            fresh.append(phone);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_phones.size()), int(m_phones.size() + fresh.size()) - 1);
    for (const SimulatedPhoneStatus& phone : fresh) {
        m_rows.insert(phone.mac, int(m_phones.size()));
        m_phones.append(phone);
    }
    endInsertRows();
}

void FleetTable::clear()
{
    if (m_phones.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_phones.size()) - 1);
    m_phones.clear();
    m_rows.clear();
    endRemoveRows();
}

int FleetTable::asExpected() const
{
    return int(std::count_if(m_phones.begin(), m_phones.end(),
                             [](const auto& phone) { return hasEnded(phone) && phone.asExpected; }));
}

int FleetTable::ended() const
{
    return int(std::count_if(m_phones.begin(), m_phones.end(), hasEnded));
}

} // namespace firstring
