// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SyncRun.h"

#include "app/sync/HereSteps.h"
#include "app/sync/Marks.h"
#include "app/sync/RunNews.h"
#include "models/workspace/SyncLedger.h"
#include "models/workspace/Workspace.h"

#include <algorithm>
#include <utility>

namespace firstring {

namespace {

bool waits(const SyncItem& item, const SyncChoices& choices)
{
    const SyncChoice choice = choices.value(item.key);
    return !choice.record && std::any_of(item.fields.begin(), item.fields.end(), [&choice](const SyncField& field) {
        return field.course == FieldCourse::Differs && !choice.fields.contains(field.name);
    });
}

} // namespace

SyncRun::SyncRun(const Surroundings& around, const QString& remote, std::unique_ptr<RemoteSide> side, QObject* parent)
    : QObject(parent)
    , m_workspace(around.workspace)
    , m_clock(around.clock)
    , m_random(around.random)
    , m_remote(remote)
    , m_side(std::move(side), around.pausesMs, around.random)
    , m_files(m_side, around.vault)
{
    m_account.remote = remote;
    m_account.startedMs = m_clock.nowMs();
}

SyncRun::~SyncRun() = default;

void SyncRun::enter(Stage stage, qint64 total)
{
    m_stage = stage;
    m_done = 0;
    m_total = total;
    Q_EMIT progressed(m_stage, m_done, m_total);
}

void SyncRun::advance(qint64 done)
{
    m_done = done;
    Q_EMIT progressed(m_stage, m_done, m_total);
}

void SyncRun::look()
{
    enter(Stage::Looking);
    const auto saying = m_side.saying();
    if (!saying)
        return readBoth(m_workspace.snapshot());
    m_background.run(
        [saying, job = m_workspace.snapshot()] { return std::make_shared<const JobState>(saying(*job).job); },
        [this](const JobSnapshot& said) {
            if (m_stage != Stage::Ended)
                readBoth(said);
        });
}

/// The journal and the other side, at once: nobody but this run writes into the journal. Both are mostly as this job,
/// so they share with it what is alike.
void SyncRun::readBoth(const JobSnapshot& like)
{
    m_workspace.sync().readAgreed(m_remote, like, this, [this](const Result<JobSnapshot>& agreed) {
        if (m_stage == Stage::Ended)
            return;
        if (!agreed)
            return stop(agreed.error());
        m_base = *agreed;
        planWhenBoth();
    });
    m_side.fetch(*like, [this](Result<RemotePicture> picture) {
        if (!picture)
            return stop(picture.error());
        m_picture = std::move(*picture);
        m_isSeen = true;
        if (!m_picture.can.secrets)
            m_account.sentence =
                tr("This account there is not shown passwords, so those stay as they are on both sides.");
        planWhenBoth();
    });
}

void SyncRun::planWhenBoth()
{
    if (!m_base || !m_isSeen)
        return;
    const Result<bool> isOlder = isOlderCopy(m_workspace.sync(), m_remote, m_picture);
    if (!isOlder)
        return stop(isOlder.error());
    m_account.otherRestored = *isOlder;
    enter(Stage::Planning);
    if (m_picture.isAsAgreed)
        m_picture.state = *m_base;
    compare();
}

SyncRun::Sides SyncRun::sides() const
{
    return {m_base, m_here, m_picture, m_removedHere, m_cannotSay, m_account.otherRestored};
}

SyncInput SyncRun::Sides::input() const
{
    return {.base = *base,
            .here = *here,
            .there = picture.state,
            .can = picture.can,
            .removedHere = removedHere,
            .removedThere = picture.removed,
            .foreign = picture.foreign,
            .cannotSay = cannotSay,
            .otherRestored = otherRestored};
}

void SyncRun::compare()
{
    m_here = m_workspace.snapshot();
    m_removedHere = removedFrom(m_workspace);
    const auto saying = m_side.saying();
    if (!saying)
        return m_background.run([sides = sides()] { return reconcile(sides.input()); },
                                [this](SyncPlan plan) { takePlan(std::move(plan)); });
    m_background.run([saying, job = m_here] { return saying(*job); },
                     [this](SaidJob said) {
                         if (m_stage == Stage::Ended)
                             return;
                         m_here = std::make_shared<const JobState>(std::move(said.job));
                         m_cannotSay = std::move(said.unsayable);
                         m_background.run([sides = sides()] { return reconcile(sides.input()); },
                                          [this](SyncPlan plan) { takePlan(std::move(plan)); });
                     });
}

void SyncRun::takePlan(SyncPlan plan)
{
    if (m_stage == Stage::Ended)
        return;
    m_plan = std::move(plan);
    enter(Stage::Planned);
    Q_EMIT planned();
}

void SyncRun::carryOut(const SyncChoices& choices)
{
    Q_ASSERT(m_stage == Stage::Planned);
    enter(Stage::Settling);
    m_background.run([sides = sides(), plan = m_plan, choices] { return settle(sides.input(), plan, choices); },
                     [this, choices](SyncSettled settled) {
                         if (m_stage != Stage::Ended)
                             takeSettled(std::move(settled), choices);
                     });
}

void SyncRun::takeSettled(SyncSettled settled, const SyncChoices& choices)
{
    QSet<SyncKey> keys;
    for (const SyncStep& step : std::as_const(settled.steps))
        keys.insert(step.key);
    for (const SyncItem& item : std::as_const(m_plan.items)) {
        const bool isOurs = item.course != SyncCourse::Foreign && item.course != SyncCourse::CannotSay;
        if (isOurs && (!keys.contains(item.key) || waits(item, choices)))
            m_account.add({item.key, item.title, SyncDeed::Waits, {}});
    }
    m_steps = std::move(settled.steps);
    beginFiles();
}

void SyncRun::takeBack(const QList<SyncStep>& steps)
{
    m_isBack = true;
    m_steps = steps;
    enter(Stage::Looking);
    m_side.fetch(*m_workspace.snapshot(), [this](Result<RemotePicture> picture) {
        if (!picture)
            return stop(picture.error());
        m_picture = std::move(*picture);
        if (const auto same = isOlderCopy(m_workspace.sync(), m_remote, m_picture); !same)
            return stop(same.error()); // another job is there: nothing was ever agreed with it
        leaveWhatMoved();
        beginFiles();
    });
}

/// A record that was changed here since stays on both sides: half of it taken back would come again from there.
void SyncRun::leaveWhatMoved()
{
    for (SyncStep& step : std::exchange(m_steps, {})) {
        const auto now = findRecord(m_workspace.state(), step.key);
        if (now == step.hereAfter)
            step.hereBefore = now; // by one that was cut off
        if (now == step.hereBefore)
            m_steps.append(std::move(step));
        else
            refuseAsMoved(step);
    }
}

void SyncRun::beginFiles()
{
    const auto progress = [this](qint64 done, qint64 total) {
        m_total = total;
        advance(done);
    };
    enter(Stage::TakingFiles);
    m_files.take(m_steps, progress, [this, progress](const std::optional<Error>& trouble) {
        if (trouble)
            return stop(*trouble);
        enter(Stage::SendingFiles);
        m_files.send(m_steps, progress, [this](const std::optional<Error>& cut) {
            if (cut)
                return stop(*cut);
            sortOut();
            enter(Stage::Changing, m_toThere.size());
            changeNext();
        });
    });
}

/// What is written there first, and what only here; records whose file was refused are left out.
void SyncRun::sortOut()
{
    for (const SyncStep& step : std::exchange(m_steps, {})) {
        if (const auto why = m_files.refused(step)) {
            refuse(step, SyncDeed::Refused, why->sentence);
            continue;
        }
        if (m_picture.can.onlyThere && step.writesHere()) {
            refuse(step, SyncDeed::Refused,
                   tr("Nothing comes from “%1” into this job. Change the phone here, or there by hand.").arg(m_remote));
            continue;
        }
        (step.writesThere() ? m_toThere : m_forHere).append(step);
    }
}

void SyncRun::changeNext()
{
    if (m_toThere.isEmpty())
        return finish();
    const QList<SyncStep> batch = m_toThere.first(std::min(m_toThere.size(), m_side.mostChanges()));
    QList<RemoteChange> changes;
    for (const SyncStep& step : batch)
        changes.append({step.key, step.thereBefore, step.thereAfter});
    m_side.change(changes, [this, batch](Result<QList<RemoteOutcome>> outcomes) {
        if (!outcomes)
            return stop(outcomes.error());
        m_toThere.remove(0, batch.size());
        takeOutcomes(batch, *outcomes);
        advance(m_done + batch.size());
        changeNext();
    });
}

void SyncRun::takeOutcomes(const QList<SyncStep>& batch, const QList<RemoteOutcome>& outcomes)
{
    QList<SyncStep> agreed;
    for (qsizetype at = 0; at < batch.size(); ++at) {
        const RemoteOutcome outcome = outcomes.value(at, {RemoteOutcome::Fate::Refused, {}, {}});
        if (outcome.fate == RemoteOutcome::Fate::Moved)
            refuse(batch[at], SyncDeed::Moved, outcome.sentence);
        else if (outcome.fate == RemoteOutcome::Fate::Refused)
            refuse(batch[at], SyncDeed::Refused, outcome.sentence);
        else
            (batch[at].writesHere() ? m_forHere : agreed).append(batch[at]);
    }
    journal(agreed);
}

/// What came in, as one edit of this job; then the journal, then the mark.
void SyncRun::finish()
{
    if (auto ok = changeHere(); !ok)
        return stop(ok.error());
    if (m_isBack) { // what was left there last still holds
        if (!m_did.isEmpty())
            m_account.sentence = tr("The run before this one was taken back.");
        return end(SyncEnd::Done);
    }
    leaveMark();
}

Result<void> SyncRun::changeHere()
{
    const HereResult here = performSteps(m_workspace, std::exchange(m_forHere, {}), tr("Sync with %1").arg(m_remote));
    for (const auto& [step, why] : here.refused)
        refuse(step, SyncDeed::Refused, why);
    for (const SyncStep& step : here.moved)
        refuseAsMoved(step);
    journal(here.done);
    return here.trouble ? Result<void>(*here.trouble) : Result<void>();
}

/// Both sides have it now: in the journal at once, so that no later trouble can lose it.
void SyncRun::journal(const QList<SyncStep>& done)
{
    QList<AgreedRecord> agreed;
    agreed.reserve(done.size());
    for (const SyncStep& step : done) {
        agreed.append({step.key, step.agreed});
        const SyncDeed deed = deedOf(step);
        if (const auto missing = m_files.missing(step))
            m_account.add({step.key, step.title, SyncDeed::FileMissing, missing->sentence});
        else if (deed == SyncDeed::Agreed)
            m_account.counts[static_cast<std::size_t>(deed)] += 1;
        else
            m_account.add(
                {step.key, step.title, deed, step.kept ? tr("It is still used, so it came back.") : QString()});
    }
    const auto writes = [](const SyncStep& step) { return step.writesHere() || step.writesThere(); };
    if (m_did.size() <= mostBack) // more is not taken back, and a first meeting would be held twice
        std::copy_if(done.cbegin(), done.cend(), std::back_inserter(m_did), writes);
    m_workspace.sync().agree(m_remote, agreed);
}

void SyncRun::refuse(const SyncStep& step, SyncDeed deed, const QString& reason)
{
    m_account.add({step.key, step.title, deed, reason});
}

void SyncRun::refuseAsMoved(const SyncStep& step)
{
    refuse(step, SyncDeed::Moved, tr("It was changed here meanwhile. The next run looks anew."));
}

void SyncRun::leaveMark()
{
    enter(Stage::Marking);
    // While something of an older copy waits for a person, the next run must know that it is one: else what that side
    // lost would look like a change that somebody made there.
    if (m_account.otherRestored && m_account.unsettled() > 0)
        return end(SyncEnd::Done);
    const Result<QString> mark = prepareMark(m_workspace.sync(), m_remote, m_picture, m_random);
    if (!mark)
        return stop(mark.error());
    if (mark->isEmpty())
        return end(SyncEnd::Done);
    m_workspace.whenStored(this, [this, mark = *mark](const Result<void>& stored) {
        if (m_stage == Stage::Ended)
            return;
        if (!stored)
            return stop(stored.error());
        sendMark(mark);
    });
}

void SyncRun::sendMark(const QString& mark)
{
    m_side.leaveMark(mark, [this](Result<void> left) {
        if (left)
            noteMarkLeft(m_workspace.sync(), m_remote);
        // Without it all is agreed just the same; both marks count until the next run.
        end(SyncEnd::Done);
    });
}

QList<SyncStep> SyncRun::back() const
{
    QList<SyncStep> back = takenBack(m_did, m_plan);
    // Without their passwords, which this account is not shown, records are not made again there.
    if (!m_picture.can.secrets)
        back.removeIf([](const SyncStep& step) { return step.thereAfter && !step.thereBefore; });
    return back;
}

void SyncRun::cancel()
{
    if (m_stage != Stage::Ended)
        end(SyncEnd::Cancelled);
}

void SyncRun::close()
{
    m_stage = Stage::Ended;
    m_side.cancel();
}

void SyncRun::stop(const Error& why)
{
    m_account.code = why.code;
    m_account.sentence = why.sentence;
    // What came in before the line was lost is taken all the same.
    if (m_stage == Stage::Changing || m_stage == Stage::SendingFiles) {
        sortOut();
        (void)changeHere();
    }
    end(SyncEnd::Broken);
}

void SyncRun::end(SyncEnd how)
{
    for (const QList<SyncStep>* left : {&m_steps, &m_toThere, &m_forHere}) {
        for (const SyncStep& step : *left)
            m_account.add({step.key, step.title, SyncDeed::NotReached, {}});
    }
    close();
    m_account.retries = m_side.retries();
    m_account.endedMs = m_clock.nowMs();
    m_account.end = how == SyncEnd::Done && m_account.unsettled() > 0 ? SyncEnd::InPart : how;
    m_workspace.sync().addRun(m_account);
    tellOthers(m_workspace, m_account);
    Q_EMIT ended(m_account);
}

} // namespace firstring
