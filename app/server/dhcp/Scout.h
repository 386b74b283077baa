// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/dhcp/DhcpMessage.h"
#include "models/domain/DhcpSurvey.h"

namespace firstring::dhcp {

/// Asks who gives out addresses on one card, and collects the answers: the guard of a serving program, and the whole of
/// the detector. It sends DISCOVER and INFORM with one fixed MAC, so that other servers set aside one address at most,
/// and never takes what it is offered. Pure; times are monotonic milliseconds.
class Scout
{
public:
    /// Servers that look for conflicts before they offer take up to three seconds (dnsmasq).
    static constexpr qint64 roundMs = 4'500;
    static constexpr qint64 sendAtMs[] = {0, 1'000, 2'500};

    struct Plan
    {
        quint32 own = 0; ///< our address on the card, for INFORM; 0: no INFORM
        MacAddress mac;
        bool asPhone = false; ///< a second DISCOVER, in the name of a phone
        bool goesOn = false;  ///< looks again every againMs
        qint64 againMs = 60'000;
    };

    /// \a seed: for the transaction numbers.
    Scout(Plan plan, quint32 seed);

    /// Begins a round.
    void look(qint64 now);
    void tick(qint64 now);
    /// Any message to port 68 that was seen on the card, \a source its sender.
    void hear(const Message& message, quint32 source);
    /// Somebody chose another server than us: that server is worth a question at once.
    void hint(qint64 now);

    /// Payloads for port 67 of everybody; forgets them.
    QList<QByteArray> takeQuestions() { return std::exchange(m_output, {}); }
    /// A round is going on.
    bool isLooking() const { return m_looking; }
    /// Rounds that ended.
    int rounds() const { return m_rounds; }
    const QList<DhcpServerSeen>& servers() const { return m_servers; }
    /// The last round heard of it, or overheard it; else it is gone.
    void forgetServers() { m_servers.clear(); }

private:
    void ask();
    DhcpServerSeen& server(quint32 address);

    Plan m_plan;
    quint32 m_xid; ///< of DISCOVER; then INFORM, then the phone's DISCOVER
    bool m_looking = false;
    int m_sent = 0;
    int m_rounds = 0;
    qint64 m_began = 0;
    QList<DhcpServerSeen> m_servers;
    QList<QByteArray> m_output;
};

/// What a Scout sends, as a frame to everybody: from no address, but INFORM from \a own.
QByteArray questionFrame(const QByteArray& payload, quint32 own);

/// A MAC for a Scout out of any name: locally administered, the same for the same name.
MacAddress scoutMac(QByteArrayView name);

} // namespace firstring::dhcp
