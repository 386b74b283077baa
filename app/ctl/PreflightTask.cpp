// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/PreflightTask.h"

#include "app/ctl/EventReport.h"
#include "app/ctl/ExitStatus.h"
#include "app/ctl/Text.h"
#include "models/domain/preflight/Preflight.h"

#include <algorithm>

namespace firstring {

namespace {

QString mark(Severity level)
{
    return level == Severity::Stop      ? Ctl::tr("[stop]")
           : level == Severity::Warning ? Ctl::tr("[mind]")
           : level == Severity::Good    ? Ctl::tr("[good]")
                                        : Ctl::tr("[know]");
}

} // namespace

PreflightTask::PreflightTask(Context& context, PreflightWish wish, OwnPlaces places)
    : m_context(context)
    , m_wish(std::move(wish))
    , m_places(std::move(places))
    , m_survey(m_places.helper, Clock::system())
{
    connect(&m_survey, &CardSurvey::finished, this, &PreflightTask::print);
}

void PreflightTask::begin()
{
    m_survey.ask(lookAround(m_wish, m_places));
}

void PreflightTask::print(const PreflightFacts& facts)
{
    const QList<PreflightFinding> findings = preflight(facts);
    QJsonArray json;
    for (const PreflightFinding& finding : findings) {
        json.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                {QStringLiteral("level"), levelName(finding.level)},
                                {QStringLiteral("sentence"), finding.sentence},
                                {QStringLiteral("fix"), finding.fix},
                                {QStringLiteral("command"), finding.command}});
        m_context.printer().text(mark(finding.level) + u' ' + finding.sentence);
        for (const QString& more : {finding.fix, finding.command}) {
            if (!more.isEmpty())
                m_context.printer().text(QLatin1String("       ") + more);
        }
    }
    m_context.printer().value(json);
    const bool stops = std::any_of(findings.begin(), findings.end(),
                                   [](const PreflightFinding& finding) { return finding.level == Severity::Stop; });
    Q_EMIT ended(stops ? Exit::InPart : Exit::Done);
}

} // namespace firstring
