// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/DraftWatch.h"

#include <utility>

namespace firstring {

DraftReport examine(const DraftQuestion& question)
{
    DraftReport report{
        .before = question.before, .after = question.after, .site = question.site, .said = question.said};
    LintContext context;
    context.model = question.model;
    context.release = question.release;
    context.learnt = &question.learnt;
    report.findings = lint(CfgDocument::read(question.text.toUtf8()), context);
    if (question.after)
        report.changes = changesFor(*question.before, *question.after, question.site, question.said);
    const JobSnapshot& kept = question.after ? question.after : question.before;
    report.lacking = lackingVariables(*kept, question.site, question.said);
    return report;
}

DraftWatch::DraftWatch(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftWatch::start);
}

void DraftWatch::ask(const DraftQuestion& question)
{
    m_next = question;
    m_pause.start();
}

void DraftWatch::start()
{
    if (std::exchange(m_running, true)) {
        m_again = true;
        return;
    }
    m_background.run([question = m_next] { return examine(question); },
                     [this](const DraftReport& report) {
                         m_running = false;
                         if (std::exchange(m_again, false))
                             start(); // this is about an older text
                         else if (!m_pause.isActive())
                             Q_EMIT answered(report);
                     });
}

} // namespace firstring
