// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/RolloutReport.h"

#include "app/ctl/Printer.h"
#include "app/ctl/Text.h"
#include "models/workspace/Tracks.h"

namespace firstring {

namespace {

QString directionName(FirmwareDirection direction)
{
    switch (direction) {
    case FirmwareDirection::Same:
        return QStringLiteral("same");
    case FirmwareDirection::Up:
        return QStringLiteral("up");
    case FirmwareDirection::Down:
        return QStringLiteral("down");
    case FirmwareDirection::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString stateName(const RolloutProgress& progress)
{
    if (progress.isEmpty())
        return QStringLiteral("none");
    if (progress.isFinished())
        return QStringLiteral("done");
    if (progress.isPaused())
        return QStringLiteral("paused");
    return progress.failed() ? QStringLiteral("stopped") : QStringLiteral("running");
}

} // namespace

void printDraft(Printer& printer, const RolloutDraft& draft, bool started)
{
    QJsonArray phones;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < draft.phones.size(); ++i) {
        const ForecastPhone& phone = draft.phones[i];
        const int wave = draft.plan.waveAt(i) + 1;
        phones.append(QJsonObject{{QStringLiteral("mac"), phone.mac.plain()},
                                  {QStringLiteral("model"), phone.model},
                                  {QStringLiteral("runs"), phone.runs.text()},
                                  {QStringLiteral("to"), phone.to},
                                  {QStringLiteral("first"), phone.first},
                                  {QStringLiteral("direction"), directionName(phone.direction)},
                                  {QStringLiteral("wave"), wave},
                                  {QStringLiteral("bytes"), phone.bytes}});
        rows.append({QString::number(wave), phone.mac.plain(), phone.model, phone.runs.text(), phone.first, phone.to,
                     directionName(phone.direction)});
    }
    QJsonArray lost;
    for (const LostMending& one : draft.lost) {
        lost.append(QJsonObject{{QStringLiteral("model"), one.model},
                                {QStringLiteral("from"), one.from.text()},
                                {QStringLiteral("to"), one.to},
                                {QStringLiteral("id"), one.remark.id},
                                {QStringLiteral("phones"), one.phones}});
        printer.note(QStringLiteral("%1, %2 → %3: %4. %5")
                         .arg(one.model, one.from.text(), one.to, one.remark.id, one.remark.sentence()));
    }
    printer.value(QJsonObject{{QStringLiteral("phones"), phones},
                              {QStringLiteral("bytes"), draft.estimate.bytes},
                              {QStringLiteral("minutes"), draft.estimate.minutes()},
                              {QStringLiteral("lost"), lost},
                              {QStringLiteral("started"), started}});
    printer.table({Ctl::tr("Wave"), Ctl::tr("MAC"), Ctl::tr("Model"), Ctl::tr("Runs"), Ctl::tr("First"), Ctl::tr("To"),
                   Ctl::tr("Direction")},
                  rows);
    printer.text(forecastText(draft.phones) + u'.');
    printer.text(installText(draft.estimate) + u'.');
}

void printRollout(Printer& printer, const Workspace& job)
{
    const RolloutProgress progress = rolloutProgress(job.state(), tracksOf(job));
    const DailyWindow window = job.state().defaults.firmwareWindow;
    QJsonArray failed;
    for (const RolloutProgress::Phone& phone : progress.phones()) {
        if (phone.outcome == RolloutOutcome::Failed && phone.wave <= progress.wave())
            failed.append(QJsonObject{{QStringLiteral("mac"), phone.mac.plain()},
                                      {QStringLiteral("event"), QString::fromLatin1(eventInfo(phone.why).name)}});
    }
    printer.value(QJsonObject{{QStringLiteral("state"), stateName(progress)},
                              {QStringLiteral("wave"), progress.isFinished() ? progress.waves() : progress.wave() + 1},
                              {QStringLiteral("waves"), progress.waves()},
                              {QStringLiteral("done"), progress.count(RolloutOutcome::Done)},
                              {QStringLiteral("working"), progress.count(RolloutOutcome::Working)},
                              {QStringLiteral("waiting"), progress.count(RolloutOutcome::Waiting)},
                              {QStringLiteral("passed"), progress.count(RolloutOutcome::Passed)},
                              {QStringLiteral("failed"), failed},
                              {QStringLiteral("window"), window.text()}});
    if (window.isSet())
        printer.text(Ctl::tr("Firmware is given out only at %1.").arg(window.text()));
    printer.text(rolloutText(progress));
    if (const RolloutProgress::Phone* phone = progress.failed())
        printer.text(Ctl::tr("Stopped because of %1: %2")
                         .arg(phone->mac.pretty(), eventSentence(phone->why, job.track(phone->mac).status.subject)));
}

} // namespace firstring
