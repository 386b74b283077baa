// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/NetworkPhones.h"

#include "models/workspace/Workspace.h"

namespace firstring {

NetworkPhones::NetworkPhones(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, InJob), index(rowCount() - 1, InJob));
    });
}

void NetworkPhones::clear()
{
    beginResetModel();
    m_phones.clear();
    endResetModel();
}

void NetworkPhones::add(const NetworkPhone& phone)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_phones.append(phone);
    endInsertRows();
}

QList<MacAddress> NetworkPhones::addable() const
{
    QList<MacAddress> macs;
    for (const NetworkPhone& phone : m_phones) {
        if (!phone.mac.isZero() && !m_workspace.state().phones.contains(phone.mac) && !macs.contains(phone.mac))
            macs.append(phone.mac);
    }
    return macs;
}

int NetworkPhones::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_phones.size());
}

int NetworkPhones::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NetworkPhones::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const NetworkPhone& phone = m_phones[index.row()];
    switch (index.column()) {
    case Mac:
        return phone.mac.isZero() ? tr("not told") : phone.mac.pretty();
    case Model:
        return phone.model;
    case Address:
        return phone.address;
    case InJob:
        return m_workspace.state().phones.contains(phone.mac) ? tr("in the job") : QString();
    default:
        return {};
    }
}

QVariant NetworkPhones::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Mac:
        return tr("MAC address");
    case Model:
        return tr("Model");
    case Address:
        return tr("Address");
    case InJob:
        return tr("Job");
    default:
        return {};
    }
}

} // namespace firstring
