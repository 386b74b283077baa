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
    const StateGroup group = stateGroup(m_workspace.stateOf(mac));
    if (before != m_groupOf.constEnd()) {
        if (*before == group)
            return false;
        --m_counts[static_cast<std::size_t>(*before)];
    }
    m_groupOf.insert(mac, group);
    ++m_counts[static_cast<std::size_t>(group)];
    return true;
}

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StateCounts)
};

} // namespace

QString countText(StateGroup group, int count)
{
    switch (group) {
    case StateGroup::Waiting:
        return Text::tr("%n waiting", nullptr, count);
    case StateGroup::Working:
        return Text::tr("%n working", nullptr, count);
    case StateGroup::Rebooting:
        return Text::tr("%n rebooting", nullptr, count);
    case StateGroup::Ready:
        return Text::tr("%n ready", nullptr, count);
    case StateGroup::Stopped:
        return Text::tr("%n stopped", nullptr, count);
    case StateGroup::OnHold:
        return Text::tr("%n on hold", nullptr, count);
    case StateGroup::Unknown:
        return Text::tr("%n unknown", nullptr, count);
    }
    return {};
}

} // namespace firstring
