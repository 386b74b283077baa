// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/DhcpSurvey.h"
#include "models/domain/Observation.h"
#include "models/domain/preflight/PreflightFacts.h"
#include "models/domain/why/PhoneHistory.h"
#include "models/domain/why/Why.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace firstring {

class Clock;
class PreflightControl;
class ServerControl;
class Workspace;
struct ServerEndpoints;

/// Gathers, from everything the program knows, why phones are as they are: the job, the evidence of this run and of
/// those before, the gate, the local server, what was seen of this computer and of other DHCP servers. Purpose: the
/// inspector, the cards and a phone's page. Thread: main. Owner: the program.
class WhyDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int cardWeight = 30;        ///< what weighs less is not worth a line on a card
    static constexpr int briefMs = 2000;         ///< so long a brief is good, if nothing happens meanwhile
    static constexpr qint64 remembered = 20'000; ///< observations read back from the job file

    /// \a preflight: looks at this computer whenever the server starts; null: nobody looks.
    WhyDesk(Workspace& workspace, ServerControl& server, const Clock& clock, PreflightControl* preflight = nullptr,
            QObject* parent = nullptr);

    /// The likeliest first; empty where all is as it should be.
    QList<why::Finding> findings(MacAddress mac) const;
    /// A few words for a card, or empty. Quick: told again from memory while nothing changed.
    QString brief(MacAddress mac) const;
    why::Facts facts(MacAddress mac) const;

    /// The network shows that phone's card at that address.
    void setNeighbours(const QHash<MacAddress, QString>& neighbours);

Q_SIGNALS:
    /// What was learnt concerns every phone: briefs may be others now.
    void learnt();

private:
    struct Brief
    {
        QString text;
        qint64 untilMs = 0;
    };
    void take(const QList<Observation>& observations);
    void look(const ServerEndpoints& at);
    void forgetBriefs();

    Workspace& m_workspace;
    ServerControl& m_server;
    const Clock& m_clock;
    PreflightControl* m_preflight;
    why::PhoneHistories m_histories;
    std::optional<QList<Observation>> m_meanwhile = QList<Observation>(); ///< until the job file has been read
    std::optional<PreflightFacts> m_seen;
    std::optional<DhcpSurvey> m_survey;
    QHash<MacAddress, QString> m_neighbours;
    QSet<QString> m_labelsTwice;
    mutable QHash<MacAddress, Brief> m_briefs;
};

} // namespace firstring
