// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/WhyDesk.h"

#include "models/base/Clock.h"
#include "models/domain/why/PhoneFacts.h"
#include "models/ports/PreflightControl.h"
#include "models/ports/ServerFacts.h"
#include "models/workspace/Workspace.h"

namespace firstring {

namespace {

constexpr qsizetype mostBriefs = 4096; ///< more cards than anybody sees at once

} // namespace

WhyDesk::WhyDesk(Workspace& workspace, ServerControl& server, const Clock& clock, PreflightControl* preflight,
                 QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_server(server)
    , m_clock(clock)
    , m_preflight(preflight)
    , m_labelsTwice(why::labelsInUseTwice(workspace.state()))
{
    workspace.recall({}, remembered, this, [this](const Result<QList<Observation>>& before) {
        const QList<Observation> since = std::exchange(m_meanwhile, std::nullopt).value_or(QList<Observation>());
        take(before.value_or(QList<Observation>()) + since);
        Q_EMIT learnt();
    });
    connect(&workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) {
        for (const PhoneTrack& track : news.tracks)
            m_briefs.remove(track.status.mac);
        for (const PhoneGate& gate : news.gates)
            m_briefs.remove(gate.mac);
        if (m_meanwhile)
            *m_meanwhile += news.observations;
        else
            take(news.observations);
        if (!news.silenced.isEmpty())
            forgetBriefs();
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (!change.edit.phones.isEmpty())
            m_labelsTwice = why::labelsInUseTwice(m_workspace.state());
        forgetBriefs();
    });
    connect(&server, &ServerControl::started, this, [this](const ServerEndpoints& at) {
        look(at);
        forgetBriefs();
    });
    connect(&server, &ServerControl::stopped, this, &WhyDesk::forgetBriefs);
    connect(&server, &ServerControl::changed, this, &WhyDesk::forgetBriefs);
    connect(&server, &ServerControl::dhcpChanged, this, &WhyDesk::forgetBriefs);
    connect(&server, &ServerControl::dhcpSurveyed, this, [this](const DhcpSurvey& found) {
        m_survey = found;
        forgetBriefs();
    });
    if (preflight) {
        connect(preflight, &PreflightControl::seen, this, [this](const PreflightFacts& seen) {
            m_seen = seen;
            forgetBriefs();
        });
    }
}

QList<why::Finding> WhyDesk::findings(MacAddress mac) const
{
    return why::explain(facts(mac));
}

QString WhyDesk::brief(MacAddress mac) const
{
    const qint64 now = m_clock.monotonicMs();
    const auto known = m_briefs.constFind(mac);
    if (known != m_briefs.constEnd() && known->untilMs > now)
        return known->text;
    if (m_briefs.size() >= mostBriefs)
        m_briefs.clear();
    const QString text = why::brief(facts(mac), cardWeight);
    m_briefs.insert(mac, {text, now + briefMs});
    return text;
}

why::Facts WhyDesk::facts(MacAddress mac) const
{
    const qint64 now = m_clock.nowMs();
    const PhoneTrack track = m_workspace.track(mac);
    const why::PhoneHistory history = m_histories.of(mac);
    why::Facts facts;
    why::addPhone(facts, m_workspace.state(), track, m_labelsTwice, now);
    why::addHistory(facts, history, m_histories.sharing(track.status.address));
    why::addGate(facts, m_workspace.gate(mac), m_workspace.gates().silenced, track.status.address, now);
    const ServerEndpoints at = m_server.endpoints();
    addServer(facts, at);
    addDhcp(facts, m_server.dhcp());
    if (m_seen && m_seen->bind == at.address)
        why::addComputer(facts, *m_seen);
    if (m_survey)
        why::addSurvey(facts, *m_survey, at.address);
    facts.set(why::Fact::Neighbour, m_neighbours.value(mac));
    return facts;
}

void WhyDesk::setNeighbours(const QHash<MacAddress, QString>& neighbours)
{
    m_neighbours = neighbours;
    forgetBriefs();
}

void WhyDesk::take(const QList<Observation>& observations)
{
    for (const MacAddress mac : m_histories.take(observations))
        m_briefs.remove(mac);
}

/// Cheap, in the pool, and only when it matters: what stands between the phones and a server that is on.
void WhyDesk::look(const ServerEndpoints& at)
{
    if (!m_preflight)
        return;
    m_preflight->look({.bind = at.address,
                       .httpPort = at.httpPort,
                       .tftpPort = at.tftpPort,
                       .syslogPort = at.syslogPort,
                       .ntpPort = at.ntpPort,
                       .mdns = at.mdns,
                       .serverOn = true});
}

void WhyDesk::forgetBriefs()
{
    m_briefs.clear();
    Q_EMIT learnt();
}

} // namespace firstring
