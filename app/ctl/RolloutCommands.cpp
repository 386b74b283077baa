// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/RolloutReport.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/PhoneQuery.h"
#include "models/formats/FirmwareKnowledgeFile.h"
#include "models/provisioning/RolloutDraft.h"
#include "models/workspace/Tracks.h"

namespace firstring {

namespace {

Error usage(const QString& sentence)
{
    return {QStringLiteral("USAGE_VALUE"), sentence, {}};
}

/// `--wave 10`; \a fallback when it is not given.
Result<int> number(const Arguments& arguments, const QString& option, int fallback)
{
    if (!arguments.has(option))
        return fallback;
    bool good = false;
    const int value = arguments.value(option).toInt(&good);
    if (!good || value < 0)
        return usage(Ctl::tr("--%1 takes a number from 0 on.").arg(option));
    return value;
}

Result<RolloutWish> wishOf(Context& context, const Workspace& job)
{
    const Arguments& arguments = context.arguments();
    RolloutWish wish{.window = job.state().defaults.firmwareWindow,
                     .reason = arguments.value(QStringLiteral("reason")),
                     .nowMs = Clock::system().now().toMSecsSinceEpoch()};
    const auto fields = splitFields(arguments.operands);
    if (!fields)
        return fields.error();
    for (const auto& [model, version] : *fields)
        wish.versions.insert(canonicalModel(model), FirmwareVersion(version).text());
    wish.onlyVersions = !wish.versions.isEmpty();
    for (auto version = wish.versions.cbegin(); version != wish.versions.cend(); ++version) {
        if (!job.state().image(version.key(), version.value()))
            return Error{QStringLiteral("FIRMWARE_NONE"),
                         Ctl::tr("The catalogue has no firmware %1 for the %2, so no phone could take it. Add its file "
                                 "first.")
                             .arg(version.value(), version.key()),
                         {}};
    }
    const auto wave = number(arguments, QStringLiteral("wave"), wish.wave);
    if (!wave)
        return wave.error();
    wish.wave = *wave;
    wish.pilots = !arguments.has(QStringLiteral("no-pilot"));
    if (arguments.has(QStringLiteral("window"))) {
        const auto window = DailyWindow::parse(arguments.value(QStringLiteral("window")));
        if (!window)
            return usage(Ctl::tr("--window takes two times of the day, as in 22:00-05:00."));
        wish.window = *window;
    }
    if (arguments.has(QStringLiteral("stop-on"))) {
        wish.stopOn = arguments.value(QStringLiteral("stop-on")).split(u',', Qt::SkipEmptyParts);
        for (const QString& name : std::as_const(wish.stopOn)) {
            if (eventFromName(name) == EventId::None)
                return usage(Ctl::tr("There is no event “%1”. Usual failures: %2.")
                                 .arg(name, usualRolloutFailures().join(QStringLiteral(", "))));
        }
    }
    if (arguments.has(QStringLiteral("query"))) {
        wish.onlyPhones = true;
        const PhoneQuery query = PhoneQuery::parse(arguments.value(QStringLiteral("query")));
        job.state().phones.forEach([&](const Phone& phone) {
            if (query.matches(job.state(), phone, job.track(phone.mac).status))
                wish.phones.append(phone.mac);
        });
        if (wish.phones.isEmpty())
            return Error{QStringLiteral("ROLLOUT_NOBODY"), Ctl::tr("No phone of this job is meant by that query."), {}};
    }
    return wish;
}

Outcome start(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const auto wish = wishOf(context, **job);
    if (!wish)
        return context.fail(wish.error());
    const FirmwareKnowledgeFile known(context.folder().path());
    if (known.trouble())
        return context.fail(*known.trouble());
    const auto draft = draftRollout((*job)->state(), tracksOf(**job), *wish, known.knowledge());
    if (!draft)
        return context.fail(draft.error());
    const bool dryRun = context.arguments().has(QStringLiteral("dry-run"));
    printDraft(context.printer(), *draft, !dryRun);
    if (dryRun)
        return Exit::Done;
    if (auto stored = context.perform(draft->edit, draft->lost); !stored)
        return context.fail(stored.error());
    context.printer().text(Ctl::tr("The roll-out is stored. Phones take their firmware when they ask next."));
    return Exit::Done;
}

Error noRollout()
{
    return {QStringLiteral("ROLLOUT_NONE"), Ctl::tr("No roll-out goes on in this job."), {}};
}

Outcome show(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    printRollout(context.printer(), **job);
    return Exit::Done;
}

/// One edit of the roll-out that goes on, and how it stands after it.
template <typename MakeEdit>
Outcome change(Context& context, MakeEdit makeEdit)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    if ((*job)->state().defaults.rollout.isEmpty())
        return context.fail(noRollout());
    const Result<Edit> edit = makeEdit((*job)->state());
    if (!edit)
        return context.fail(edit.error());
    if (auto stored = context.perform(*edit); !stored)
        return context.fail(stored.error());
    printRollout(context.printer(), **job);
    return Exit::Done;
}

Outcome pause(Context& context)
{
    return change(context, [](const JobState& state) -> Result<Edit> { return pauseRollout(state, true); });
}

Outcome goOn(Context& context)
{
    return change(context, [](const JobState& state) -> Result<Edit> { return pauseRollout(state, false); });
}

Outcome end(Context& context)
{
    return change(context, [](const JobState& state) -> Result<Edit> { return endRollout(state); });
}

Outcome pass(Context& context)
{
    return change(context, [&](const JobState& state) -> Result<Edit> {
        QList<MacAddress> macs;
        for (const QString& word : context.arguments().operands) {
            const auto mac = MacAddress::parse(word);
            if (!mac)
                return mac.error();
            if (!state.defaults.rollout.phones.contains(*mac))
                return Error{QStringLiteral("PHONE_UNKNOWN"),
                             Ctl::tr("The phone %1 is not in this roll-out.").arg(mac->plain()),
                             {}};
            macs.append(*mac);
        }
        return passPhones(state, macs);
    });
}

} // namespace

CommandTable rolloutCommands()
{
    return {
        {.name = "rollout start",
         .operands = "[MODEL=VERSION...]",
         .maxOperands = Command::unlimited,
         .summary = "give firmware out in waves: pilots first, stop at the first failure",
         .description =
             "With MODEL=VERSION, phones of those models are assigned that version; without, every phone whose "
             "assigned\n"
             "firmware differs from what it runs is meant. One phone of each model goes first, then so many at a time. "
             "A\n"
             "downgrade below a version that mends a known weakness asks for --reason.\n"
             "JSON: phones (an array of objects with mac, model, runs, to, first, direction, wave, bytes), bytes, "
             "minutes,\n"
             "lost (weaknesses that phones would get back) and started.",
         .options = {{"query", "QUERY", "only phones that the query means, as in phones list"},
                     {"wave", "N", "phones at a time after the pilots, 10 by default; 0: all of them"},
                     {"no-pilot", {}, "no phone goes first"},
                     {"window", "HH:MM-HH:MM",
                      "give firmware out only between these times of the day, for the whole "
                      "job; empty: always"},
                     {"stop-on", "EVENT,...", "which events end the giving out"},
                     reasonOption(),
                     {"dry-run", {}, "only show what would happen"}},
         .run = start},
        {.name = "rollout show",
         .summary = "show how far the roll-out is",
         .description =
             "JSON: state (none, running, paused, stopped, done), wave, waves, done, working, waiting, passed, "
             "failed (an array\n"
             "of objects with mac and event) and window.",
         .run = show},
        {.name = "rollout pause", .summary = "let nobody new begin", .run = pause},
        {.name = "rollout continue", .summary = "let phones begin again after a pause", .run = goOn},
        {.name = "rollout pass",
         .operands = "MAC...",
         .minOperands = 1,
         .maxOperands = Command::unlimited,
         .summary = "go on without these phones",
         .run = pass},
        {.name = "rollout end", .summary = "end the roll-out: every phone is served as it is assigned", .run = end},
    };
}

} // namespace firstring
