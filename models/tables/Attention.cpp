// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/Attention.h"

#include "models/ports/ServerControl.h"
#include "models/workspace/Workspace.h"

namespace firstring {

Attention::Attention(Workspace& workspace, ServerControl& server, std::function<bool()> isLookedAt, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_isLookedAt(std::move(isLookedAt))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &Attention::tell);
    for (const PhoneTrack& track : workspace.tracks())
        take(track.status);
    m_fresh.clear(); // what was so before is no news
    m_allReady = false;
    connect(&workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) {
        for (const PhoneTrack& track : news.tracks)
            take(track.status);
    });
    connect(&workspace, &Workspace::turnedReadOnly, this, [this](const Error& why) { add(why.sentence); });
    connect(&workspace, &Workspace::awayChanged, this, [this] {
        if (const auto& why = m_workspace.readOnlyReason())
            add(why->sentence);
    });
    connect(&workspace, &Workspace::clashed, this, [this](const QList<FieldClash>& clashes) {
        for (const FieldClash& clash : clashes)
            add(clashText(clash));
    });
    connect(&server, &ServerControl::refused, this, [this](const Error& why) { add(why.sentence); });
    connect(&server, &ServerControl::changed, this, [this](const ServerEndpoints& at) {
        if (!at.addressHere)
            add(eventSentence(EventId::ServerAddressGone, at.address));
    });
    connect(&server, &ServerControl::dhcpChanged, this, [this](const DhcpStatus& status) {
        if (status.phase == DhcpStatus::Phase::Stopped)
            add(status.sentence);
    });
}

void Attention::take(const PhoneStatus& status)
{
    if (!m_workspace.state().phones.contains(status.mac))
        return;
    const StateGroup group = stateGroup(status.state);
    const bool stands = group == StateGroup::Stopped;
    if (stands && !m_stopped.contains(status.mac))
        m_fresh.append(status.mac);
    if (stands)
        m_stopped.insert(status.mac);
    else if (m_stopped.remove(status.mac))
        m_fresh.removeOne(status.mac);
    const qsizetype before = m_ready.size();
    if (group == StateGroup::Ready)
        m_ready.insert(status.mac);
    else
        m_ready.remove(status.mac);
    m_allReady = m_ready.size() > before && m_ready.size() == m_workspace.state().phones.size();
    if ((!m_fresh.isEmpty() || m_allReady) && !m_gather.isActive())
        m_gather.start();
}

void Attention::add(const QString& sentence)
{
    if (!m_sentences.contains(sentence))
        m_sentences.append(sentence);
    if (!m_gather.isActive())
        m_gather.start();
}

void Attention::tell()
{
    QStringList sentences = std::exchange(m_sentences, {});
    const QList<MacAddress> fresh = std::exchange(m_fresh, {});
    const bool allReady = std::exchange(m_allReady, false);
    if (!m_enabled || m_isLookedAt())
        return;
    if (fresh.size() == 1) {
        const PhoneStatus status = m_workspace.track(fresh.first()).status;
        const Phone* phone = m_workspace.state().phones.find(fresh.first());
        const QString name = phone && !phone->label.isEmpty() ? phone->label : fresh.first().pretty();
        sentences.append(QStringLiteral("%1: %2").arg(name, stateText(status)));
    } else if (!fresh.isEmpty()) {
        sentences.append(tr("%n phone(s) need you.", nullptr, static_cast<int>(fresh.size())));
    }
    if (allReady)
        sentences.append(tr("All phones are ready. They can be packed."));
    if (!sentences.isEmpty())
        Q_EMIT wanted(m_workspace.state().name, sentences.join(u'\n'));
}

} // namespace firstring
