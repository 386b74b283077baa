// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/RequestTable.h"

#include "models/workspace/Workspace.h"

#include <QDateTime>
#include <QLocale>

namespace firstring {

RequestTable::RequestTable(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) { append(news.observations); });
}

int RequestTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int RequestTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
    const Observation& request = m_requests[static_cast<std::size_t>(index.row())];
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

void RequestTable::append(const QList<Observation>& observations)
{
    QList<Observation> fresh;
    for (const Observation& observation : observations) {
        // A status says that somebody asked; changes of state and progress are told elsewhere.
        if (observation.status != 0 && observation.id != EventId::FirmwareProgress)
            fresh << observation;
    }
    if (fresh.size() > capacity)
        fresh = fresh.last(capacity);
    if (fresh.isEmpty())
        return;
    const int room = capacity - static_cast<int>(fresh.size());
    if (rowCount() > room) {
        beginRemoveRows({}, room, rowCount() - 1);
        m_requests.resize(static_cast<std::size_t>(room));
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_requests.insert(m_requests.begin(), fresh.crbegin(), fresh.crend());
    endInsertRows();
}

} // namespace firstring
