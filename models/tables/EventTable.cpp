// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/EventTable.h"

#include "models/workspace/Workspace.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace firstring {

EventTable::EventTable(Workspace& workspace, QObject* parent)
    : RecentObservations(ColumnCount, capacity, parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) { append(news.observations); });
}

QVariant EventTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Observation& event = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Time:
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(event.timeMs).time(), QStringLiteral("HH:mm:ss"));
        case Who:
            return who(event);
        case What:
            return event.sentence();
        default:
            return {};
        }
    case SeverityRole:
        return static_cast<int>(eventInfo(event.id).severity);
    case MacTextRole:
        return event.mac.isZero() ? QString() : event.mac.plain();
    case ObservationRole:
        return QVariant::fromValue(event);
    default:
        return {};
    }
}

QVariant EventTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time");
    case Who:
        return tr("Phone");
    case What:
        return tr("What happened");
    default:
        return {};
    }
}

bool EventTable::wants(const Observation& observation) const
{
    return observation.id != EventId::None && observation.id != EventId::FirmwareProgress;
}

QString EventTable::who(const Observation& observation) const
{
    if (observation.mac.isZero())
        return observation.address;
    const Phone* phone = m_workspace.state().phones.find(observation.mac);
    const QString name = phone && !phone->label.isEmpty() ? phone->label : observation.mac.pretty();
    return observation.model.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, observation.model);
}

} // namespace firstring
