// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/UnknownPhones.h"

#include "models/tables/PhoneColumns.h"
#include "models/workspace/Workspace.h"

#include <algorithm>

namespace firstring {

UnknownPhones::UnknownPhones(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    for (const PhoneTrack& track : workspace.tracks())
        hear(track.status);
    std::sort(m_phones.begin(), m_phones.end(),
              [](const PhoneStatus& a, const PhoneStatus& b) { return a.sinceMs < b.sinceMs; });
    connect(&workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) {
        for (const PhoneTrack& track : news.tracks)
            hear(track.status);
    });
    connect(&workspace, &Workspace::changed, this, &UnknownPhones::forgetKnown);
}

int UnknownPhones::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_phones.size());
}

QVariant UnknownPhones::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PhoneStatus& phone = m_phones[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString name =
            phone.model.isEmpty() ? phone.mac.pretty() : QStringLiteral("%1 (%2)").arg(phone.mac.pretty(), phone.model);
        return phone.address.isEmpty() ? name : tr("%1 asked from %2").arg(name, phone.address);
    }
    case MacRole:
        return QVariant::fromValue(phone.mac);
    default:
        return {};
    }
}

void UnknownPhones::dismiss(MacAddress mac)
{
    m_dismissed << mac;
    forgetKnown();
}

void UnknownPhones::hear(const PhoneStatus& status)
{
    if (status.state != PhoneState::Unknown || status.mac.isZero() || m_dismissed.contains(status.mac) ||
        m_workspace.state().phones.contains(status.mac))
        return;
    const auto known =
        std::find_if(m_phones.begin(), m_phones.end(), [&](const PhoneStatus& p) { return p.mac == status.mac; });
    if (known != m_phones.end()) {
        *known = status;
        const QModelIndex changed = index(static_cast<int>(known - m_phones.begin()));
        Q_EMIT dataChanged(changed, changed);
    } else if (m_phones.size() < capacity) {
        beginInsertRows({}, rowCount(), rowCount());
        m_phones << status;
        endInsertRows();
    }
}

void UnknownPhones::forgetKnown()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const MacAddress mac = m_phones[row].mac;
        if (!m_workspace.state().phones.contains(mac) && !m_dismissed.contains(mac))
            continue;
        beginRemoveRows({}, row, row);
        m_phones.removeAt(row);
        endRemoveRows();
    }
}

} // namespace firstring
