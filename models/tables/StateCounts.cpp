// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/StateCounts.h"

#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace firstring {

StateCounts::StateCounts(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    workspace.state().phones.forEach([this](const Phone& phone) { take(phone.mac); });
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        bool news = false;
        for (const Phone& phone : change.edit.phones.put)
            news = take(phone.mac) || news;
        for (const MacAddress mac : change.edit.phones.remove)
            news = take(mac) || news;
        if (news)
            Q_EMIT changed();
    });
    connect(&workspace, &Workspace::newsArrived, this, [this](const ServerNews& arrived) {
        bool news = false;
        for (const PhoneTrack& track : arrived.tracks)
            news = take(track.status.mac) || news;
        if (news)
            Q_EMIT changed();
    });
}

bool StateCounts::take(MacAddress mac)
{
    const auto before = m_groupOf.constFind(mac);
    if (!m_workspace.state().phones.contains(mac)) {
        if (before == m_groupOf.constEnd())
            return false;
        --m_counts[static_cast<std::size_t>(*before)];
        m_groupOf.erase(before);
        return true;
    }
    const StateGroup group = stateGroup(m_workspace.track(mac).status.state);
    if (before != m_groupOf.constEnd()) {
        if (*before == group)
            return false;
        --m_counts[static_cast<std::size_t>(*before)];
    }
    m_groupOf.insert(mac, group);
    ++m_counts[static_cast<std::size_t>(group)];
    return true;
}

QString countText(StateGroup group, int count)
{
    const auto tr = [count](const char* text) {
        return QCoreApplication::translate("StateCounts", text, nullptr, count);
    };
    switch (group) {
    case StateGroup::Waiting:
        return tr("%n waiting");
    case StateGroup::Working:
        return tr("%n working");
    case StateGroup::Rebooting:
        return tr("%n rebooting");
    case StateGroup::Ready:
        return tr("%n ready");
    case StateGroup::Stopped:
        return tr("%n stopped");
    case StateGroup::OnHold:
        return tr("%n on hold");
    case StateGroup::Unknown:
        return tr("%n unknown");
    }
    return {};
}

} // namespace firstring
