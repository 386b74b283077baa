// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/RequestTable.h"

#include "models/workspace/Workspace.h"

#include <QDateTime>
#include <QLocale>

namespace firstring {

RequestTable::RequestTable(Workspace& workspace, QObject* parent)
    : RecentObservations(ColumnCount, capacity, parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) { append(news.observations); });
}

QVariant RequestTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case Phone:
        return tr("Phone");
    case Protocol:
        return tr("Protocol");
    case Asked:
        return tr("Asked for");
    case Answer:
        return tr("Answer");
    case Bytes:
        return tr("Bytes");
    default:
        return {};
    }
}

QVariant RequestTable::cell(const Observation& request, int column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(request.timeMs).time().toString(QStringLiteral("HH:mm:ss"));
    case From:
        return request.address;
    case Phone: {
        if (request.mac.isZero())
            return QString();
        const firstring::Phone* phone = m_workspace.state().phones.find(request.mac);
        return phone && !phone->label.isEmpty() ? phone->label : request.mac.pretty();
    }
    case Protocol:
        return transportName(request.transport).toUpper();
    case Asked:
        return request.name;
    case Answer:
        return request.sentence();
    case Bytes:
        return QLocale().toString(request.bytes);
    default:
        return {};
    }
}

QVariant RequestTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Observation& request = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(request, index.column());
    case Qt::ToolTipRole:
        return index.column() == Answer ? QVariant(request.sentence()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Bytes ? Qt::AlignRight : Qt::AlignLeading));
    case SeverityRole:
        return static_cast<int>(eventInfo(request.id).severity);
    case MacTextRole:
        return request.mac.isZero() ? QString() : request.mac.plain();
    default:
        return {};
    }
}

bool RequestTable::wants(const Observation& observation) const
{
    // A status says that somebody asked; changes of state and progress are told elsewhere.
    return observation.status != 0 && observation.id != EventId::FirmwareProgress;
}

} // namespace firstring
