// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/FleetPhone.h"
#include "app/simulator/SourceAddress.h"

#include <QRandomGenerator>

#include <deque>
#include <unordered_set>
#include <vector>

namespace firstring {

/// Many simulated phones on real sockets. Lives in one thread with an event loop, the simulator thread; deleting it
/// unplugs every phone at once.
class Fleet final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxSockets = 64; ///< open at once; phones wait in line for one
    static constexpr int batchMs = 100;

    /// \a plan has passed checkFleetPlan().
    explicit Fleet(const FleetPlan& plan, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// At most every batchMs: the latest of each phone that changed.
    void changed(const QList<firstring::SimulatedPhoneStatus>& phones);
    /// With FleetPlan::record, at most every batchMs.
    void exchanged(const QList<firstring::Exchange>& exchanges);
    /// Every phone has ended and none stays on; comes once, after the last changed().
    void finished();

private:
    void add(const SimulatedPhone& phone, const ServerPlace& rcs, const QString& address);
    void grantSockets();
    void report();

    const FleetPlan m_plan;
    QRandomGenerator m_random;
    SourceAddresses m_sources;
    std::vector<FleetPhone*> m_phones;       ///< children
    std::deque<FleetPhone*> m_inLine;        ///< want a socket
    std::unordered_set<FleetPhone*> m_dirty; ///< to be reported
    QList<Exchange> m_exchanges;             ///< to be reported
    qint64 m_startMs = 0;
    int m_openSockets = 0;
    bool m_granting = false;
    std::size_t m_ended = 0;
    QTimer m_batch;
};

} // namespace firstring
