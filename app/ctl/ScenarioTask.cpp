// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ScenarioTask.h"

#include "app/ctl/ExitStatus.h"
#include "app/ctl/OutputFile.h"
#include "app/ctl/Text.h"
#include "app/lessons/LessonJob.h"
#include "models/print/LadderFile.h"

namespace firstring {

ScenarioTask::ScenarioTask(Context& context, Scenario scenario, QString diagram)
    : m_context(context)
    , m_scenario(std::move(scenario))
    , m_diagram(std::move(diagram))
{
    connect(&m_run, &LessonControl::exchanged, this,
            [this](const QList<Exchange>& exchanges) { m_exchanges += exchanges; });
    connect(&m_run, &LessonControl::finished, this, &ScenarioTask::finish);
    connect(&m_run, &LessonControl::refused, this, [this](const Error& why) { Q_EMIT ended(m_context.fail(why)); });
}

void ScenarioTask::interrupt()
{
    m_run.stop();
    Q_EMIT ended(Exit::InPart);
}

void ScenarioTask::finish(const QList<ExpectationResult>& results)
{
    bool all = true;
    QJsonArray json;
    QList<QStringList> rows;
    for (const ExpectationResult& result : results) {
        all = all && result.met;
        const QString text = expectationText(result.expected);
        json.append(QJsonObject{{QStringLiteral("expected"), text},
                                {QStringLiteral("line"), result.expected.line},
                                {QStringLiteral("met"), result.met},
                                {QStringLiteral("found"), result.found}});
        rows.append({text, result.met ? Ctl::tr("came true") : Ctl::tr("did not come true"),
                     result.met ? QString() : result.found});
    }
    m_context.printer().value(QJsonObject{{QStringLiteral("title"), m_scenario.title},
                                          {QStringLiteral("exchanges"), m_exchanges.size()},
                                          {QStringLiteral("expectations"), json}});
    m_context.printer().table({Ctl::tr("Expected"), Ctl::tr("Result"), Ctl::tr("Found")}, rows);
    if (!m_diagram.isEmpty()) {
        const auto bytes = ladderFile(m_diagram, m_scenario.title, m_exchanges);
        const auto written = bytes ? writeOutput(m_context.printer(), m_diagram, *bytes) : Result<void>(bytes.error());
        if (!written) {
            Q_EMIT ended(m_context.fail(written.error()));
            return;
        }
    }
    Q_EMIT ended(all ? Exit::Done : Exit::InPart);
}

} // namespace firstring
