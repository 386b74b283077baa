// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/simulator/FleetThread.h"

#include <QHash>

namespace firstring {

/// A fleet of simulated phones until all have ended, or if they stay on until it is interrupted; then one line a phone.
/// Main thread; owns the fleet.
class FleetTask final : public Task
{
    Q_OBJECT

public:
    /// \a complete: false when phones had to be left out before, so that the exit status says so.
    FleetTask(Context& context, FleetPlan plan, bool complete);

    void begin() override;
    void interrupt() override { m_fleet.stop(); }

private:
    void take(const QList<SimulatedPhoneStatus>& phones);
    void tellUp(const SimulatedPhoneStatus& phone);
    void finish();

    Context& m_context;
    FleetPlan m_plan;
    bool m_complete;
    FleetThread m_fleet;
    QHash<MacAddress, SimulatedPhoneStatus> m_latest;
};

/// A simulated phone as a JSON line.
QJsonObject simulatedJson(const SimulatedPhoneStatus& status);

} // namespace firstring
