// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/DetectTask.h"

#include "app/ctl/EventReport.h"
#include "app/ctl/ExitStatus.h"
#include "app/ctl/Text.h"

#include <QCoreApplication>

namespace firstring {

DetectTask::DetectTask(Context& context, QString card, QString url)
    : m_context(context)
    , m_card(std::move(card))
    , m_url(std::move(url))
    , m_detector(PortHelper::installed(QCoreApplication::applicationDirPath()), Clock::system())
{
    connect(&m_detector, &DhcpDetector::finished, this, &DetectTask::print);
}

void DetectTask::begin()
{
    m_context.printer().progress(Ctl::tr("Asking on %1...").arg(m_card));
    m_detector.start(m_card);
}

void DetectTask::print(const Result<DhcpSurvey>& found)
{
    if (!found) {
        m_context.printer().note(found.error());
        Q_EMIT ended(Exit::Environment);
        return;
    }
    QJsonObject json = found->toJson();
    QJsonArray findings;
    for (const DhcpFinding& finding : explain(*found, m_url)) {
        findings.append(QJsonObject{{QStringLiteral("code"), QLatin1String(finding.code)},
                                    {QStringLiteral("level"), levelName(finding.level)},
                                    {QStringLiteral("sentence"), finding.sentence},
                                    {QStringLiteral("advice"), finding.advice}});
        m_context.printer().text(finding.sentence);
        if (!finding.advice.isEmpty())
            m_context.printer().text(QStringLiteral("  ") + finding.advice);
    }
    json.insert(QStringLiteral("findings"), findings);
    m_context.printer().value(json);
    Q_EMIT ended(Exit::Done);
}

} // namespace firstring
