// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/reach/PhoneReach.h"
#include "models/provisioning/ReachPlan.h"

namespace firstring {

/// Acts on the phones of an order and says what became of each. With a pilot the first goes alone, and the others
/// follow only if it accepted. Main thread.
class ReachTask final : public Task
{
    Q_OBJECT

public:
    /// \a plan: its order with the password. \a complete: false when phones were left out before, so that the exit
    /// status says so.
    ReachTask(Context& context, ReachPlan plan, bool pilot, bool complete);

    void begin() override;
    void interrupt() override;

private:
    void take(const ReachResult& result);
    void goOn();
    void finish();

    Context& m_context;
    ReachPlan m_plan;
    bool m_complete;
    PhoneReach m_reach;
    QList<ReachTarget> m_others; ///< wait for the pilot
    bool m_interrupted = false;
    QHash<MacAddress, ReachResult> m_results;
};

} // namespace firstring
