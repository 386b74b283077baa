// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/lessons/LessonRun.h"

namespace firstring {

/// One scenario from its first to its last request: then what was expected and what came, and its diagram where one is
/// wanted. Exit::InPart when something did not come true. Main thread.
class ScenarioTask final : public Task
{
    Q_OBJECT

public:
    ScenarioTask(Context& context, Scenario scenario, QString diagram);

    void begin() override { m_run.run(m_scenario); }
    void interrupt() override;

private:
    void finish(const QList<ExpectationResult>& results);

    Context& m_context;
    const Scenario m_scenario;
    const QString m_diagram; ///< file; empty: none
    LessonRun m_run;
    QList<Exchange> m_exchanges;
};

} // namespace firstring
