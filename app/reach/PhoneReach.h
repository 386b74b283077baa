// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/ReachControl.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace firstring {

class PhoneCall;

/// Acts on many phones, a few at a time, each on its own sockets, which never block. Lives in the main thread.
class PhoneReach final : public ReachControl
{
    Q_OBJECT

public:
    using ReachControl::ReachControl;
    ~PhoneReach() override;

    void start(const ReachOrder& order) override;
    void cancel() override;
    bool isRunning() const override { return m_running; }
    /// A simulated phone at \a address has its doors at ports of its own: used for orders that name the usual ones.
    void knowDoors(MacAddress mac, const QString& address, int webPort, int sipPort);

private:
    void beginNext();
    void take(PhoneCall* call, const ReachResult& result);

    struct Doors
    {
        QString address;
        int webPort = 0;
        int sipPort = 0;
    };
    QHash<MacAddress, Doors> m_doors;
    ReachOrder m_order; ///< its targets are in m_waiting
    std::deque<ReachTarget> m_waiting;
    QSet<PhoneCall*> m_calls; ///< children
    bool m_running = false;
};

} // namespace firstring
