// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QByteArray>
#include <QHash>

namespace firstring::dhcp {

/// Who asks for an address.
struct Client
{
    QByteArray key; ///< its client identifier, or its MAC
    MacAddress mac;
};

/// What became of one address.
struct Hold
{
    enum class State : quint8 {
        Offered, ///< promised for a moment
        Bound,   ///< leased
        Ended,   ///< given back; kept for the same client as long as others are free
        Shunned, ///< somebody else uses it
    };

    quint32 address = 0;
    State state = State::Ended;
    Client client;
    QString model;      ///< of the phone that holds it; may be empty
    qint64 untilMs = 0; ///< monotonic; an offer or lease that is over counts as ended

    bool isLive(qint64 now) const { return state != State::Ended && now < untilMs; }
};

/// Which addresses of a range are whose. A client holds one at most, and gets its last one again as long as nobody
/// needed it. Never holds more than the range and the reservations. Pure; times are monotonic milliseconds.
class LeaseBook
{
public:
    static constexpr quint32 mostAddresses = 4096;

    /// \a last not below \a first, and no more than mostAddresses of them.
    LeaseBook(quint32 first, quint32 last);

    quint32 size() const { return m_last - m_first + 1; }
    bool isInRange(quint32 address) const { return address >= m_first && address <= m_last; }
    /// Addresses kept for one phone each; they may lie outside the range.
    void setReservations(const QHash<MacAddress, quint32>& reserved);
    quint32 reservedFor(MacAddress mac) const { return m_reserved.value(mac); }

    const Hold* at(quint32 address) const;
    /// What this client holds or held last; null: nothing.
    const Hold* of(const Client& client) const;
    /// In the range or reserved, and nobody else has it now.
    bool isFreeFor(quint32 address, const Client& client, qint64 now) const;
    /// The address for this client: its own, the one reserved for it, its last, the \a wanted, one never used, the one
    /// unused for longest. 0: all are taken.
    quint32 choose(const Client& client, quint32 wanted, qint64 now) const;

    void offer(quint32 address, const Client& client, qint64 untilMs);
    void bind(quint32 address, const Client& client, const QString& model, qint64 untilMs);
    /// False: it was not this client's.
    bool release(quint32 address, const Client& client);
    /// Somebody else uses it; nobody gets it until then.
    void shun(quint32 address, qint64 untilMs);
    int bound(qint64 now) const;

private:
    bool isReservedForOther(quint32 address, MacAddress mac) const;
    void hold(Hold hold);

    quint32 m_first;
    quint32 m_last;
    QHash<quint32, Hold> m_holds;
    QHash<QByteArray, quint32> m_byClient;
    QHash<MacAddress, quint32> m_reserved;
    QHash<quint32, MacAddress> m_reservedAddresses;
};

} // namespace firstring::dhcp
