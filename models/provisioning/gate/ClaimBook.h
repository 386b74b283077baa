// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate/SharedGate.h"

#include <QHash>
#include <QList>

#include <functional>

namespace firstring {

/// Claims of a server that is not the only one of its job, and the requests that wait for what becomes of them. Times
/// are monotonic milliseconds. Server thread; owner: GateKeeper.
class ClaimBook
{
public:
    using Send = std::function<void(const GateClaim& claim)>;

    /// A database that does not answer for so long is away, and the server decides alone until it answers again.
    static constexpr qint64 patienceMs = 3'000;

    explicit ClaimBook(Send send)
        : m_send(std::move(send))
    {}

    /// True: take it at once, because nobody can be asked. Else the request \a id (0: it is asked again by itself)
    /// waits, and of several claims of one phone the first is decided.
    bool isAlone(const GateClaim& claim, quint64 id, qint64 nowMs);
    /// The database answered, or said that it cannot. False: nobody waits for that any more.
    bool settle(const ClaimAnswer& answer);
    /// Claims that have waited long enough, as undecided.
    QList<ClaimAnswer> overdue(qint64 nowMs) const;
    /// Requests that waited for what is settled, once.
    QList<quint64> takeSettled() { return std::exchange(m_settled, {}); }

private:
    struct Pending
    {
        GateClaim claim;
        QList<quint64> waiting;
        qint64 sinceMs = 0;
    };

    Send m_send;
    QHash<MacAddress, Pending> m_pending;
    QList<quint64> m_settled;
    bool m_isAlone = false;
};

} // namespace firstring
