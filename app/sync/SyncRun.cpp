// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SyncRun.h"

#include "app/sync/HereSteps.h"
#include "app/sync/RunNews.h"
#include "models/workspace/SyncLedger.h"
#include "models/workspace/Workspace.h"

#include <algorithm>
#include <utility>

namespace firstring {

namespace {

/// Who wants to be left alone for longer is left alone until the next run.
constexpr qint64 longestPauseMs = 60'000;

/// Trouble with one record or file, not with the other side as a whole.
bool isAboutOne(const Error& error)
{
    return error.code == u"REMOTE_REFUSED" || error.code == u"REMOTE_FILE_MISSING" || error.code.startsWith(u"VAULT_");
}

bool isFileMissing(const Error& error)
{
    return error.code == u"REMOTE_FILE_MISSING" || error.code == u"VAULT_MISSING";
}

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
    , m_vault(around.vault)
    , m_clock(around.clock)
    , m_random(around.random)
    , m_pausesMs(around.pausesMs)
    , m_remote(remote)
    , m_side(std::move(side))
{
    m_account.remote = remote;
    m_account.startedMs = m_clock.nowMs();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { std::exchange(m_afterPause, {})(); });
}

SyncRun::~SyncRun()
{
    m_side->cancel();
}

/// Asks until there is an answer, or trouble that does not pass.
template <typename T>
void SyncRun::ask(std::function<void(RemoteSide::Then<T>)> question, std::function<void(Result<T>)> then,
                  qsizetype tries)
{
    question([this, question, then, tries](Result<T> answer) {
        if (m_stage == Stage::Ended)
            return;
        const qint64 wanted = m_side->wantsPauseMs();
        if (answer || !isPassing(answer.error()) || tries >= m_pausesMs.size() || wanted > longestPauseMs)
            return then(std::move(answer));
        ++m_account.retries;
        const qint64 usual = m_pausesMs[tries];
        // Two that were cut off by the same trouble do not come back at the same moment.
        const qint64 jitter = usual * static_cast<quint8>(m_random(1).front()) / 512;
        m_afterPause = [this, question, then, tries] { ask<T>(question, then, tries + 1); };
        m_pause.start(static_cast<int>(std::max(usual + jitter, wanted)));
    });
}

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
    const auto saying = m_side->saying();
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
    ask<RemotePicture>([this, like](RemoteSide::Then<RemotePicture> then) { m_side->fetch(*like, std::move(then)); },
                       [this](Result<RemotePicture> picture) {
                           if (!picture)
                               return stop(picture.error());
                           m_picture = std::move(*picture);
                           m_isSeen = true;
                           if (!m_picture.can.secrets)
                               m_account.sentence = tr("This account there is not shown passwords, so those stay as "
                                                       "they are on both sides.");
                           planWhenBoth();
                       });
}

void SyncRun::planWhenBoth()
{
    if (!m_base || !m_isSeen || !isKnownCopy())
        return;
    enter(Stage::Planning);
    if (m_picture.isAsAgreed)
        m_picture.state = *m_base;
    compare();
}

/// Whether it is the copy of the job that this one was synced with before, and not an older one of it.
bool SyncRun::isKnownCopy()
{
    const Remote* known = m_workspace.sync().remote(m_remote);
    if (!known) {
        stop({QStringLiteral("REMOTE_UNKNOWN"), tr("This job knows no other side “%1”.").arg(m_remote), {}});
        return false;
    }
    if (!known->store.isEmpty() && known->store != m_picture.store) {
        stop({QStringLiteral("REMOTE_OTHER_JOB"),
              tr("“%1” holds another job now than the one this job was synced with. Nothing was done. If that is "
                 "meant, remove it here and add it again; both sides are then compared anew.")
                  .arg(m_remote),
              {}});
        return false;
    }
    if (!m_picture.keepsMarks || known->mark.isEmpty())
        return true;
    if (!known->nextMark.isEmpty() && m_picture.mark == known->nextMark) {
        Remote heard = *known; // it was left there, only the answer was lost
        heard.mark = std::exchange(heard.nextMark, {});
        if (auto ok = m_workspace.sync().put(heard); !ok) {
            stop(ok.error());
            return false;
        }
        return true;
    }
    m_account.otherRestored = m_picture.mark != known->mark;
    return true;
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
    const auto saying = m_side->saying();
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
    QSet<QByteArray> wanted;
    m_files.clear();
    for (const SyncStep& step : std::as_const(m_steps)) {
        if (!step.writesHere() || !step.hereAfter)
            continue;
        for (const BlobRef& file : filesOf(*step.hereAfter)) {
            if (!wanted.contains(file.sha256) && !m_vault.open(file)) {
                wanted.insert(file.sha256);
                m_files.append(file);
            }
        }
    }
    enter(Stage::TakingFiles, m_files.size());
    takeNextFile();
}

void SyncRun::takeNextFile()
{
    if (m_files.isEmpty())
        return lookForFiles();
    const BlobRef file = m_files.takeFirst();
    ask<void>([this, file](RemoteSide::Then<void> then) { m_side->takeFile(file, std::move(then)); },
              [this, file](Result<void> taken) {
                  if (!taken && !isAboutOne(taken.error()))
                      return stop(taken.error());
                  if (!taken)
                      m_notCarried.insert(file.sha256, taken.error());
                  advance(m_done + 1);
                  takeNextFile();
              });
}

void SyncRun::lookForFiles()
{
    QList<BlobRef> files;
    QSet<QByteArray> wanted;
    for (const SyncStep& step : std::as_const(m_steps)) {
        if (!step.writesThere() || !step.thereAfter)
            continue;
        for (const BlobRef& file : filesOf(*step.thereAfter)) {
            if (!wanted.contains(file.sha256))
                files.append(file);
            wanted.insert(file.sha256);
        }
    }
    if (files.isEmpty())
        return sortOut();
    enter(Stage::SendingFiles);
    ask<QList<BlobRef>>(
        [this, files](RemoteSide::Then<QList<BlobRef>> then) { m_side->lookForFiles(files, std::move(then)); },
        [this](Result<QList<BlobRef>> missing) {
            if (!missing)
                return stop(missing.error());
            m_files = std::move(*missing);
            enter(Stage::SendingFiles, m_files.size());
            sendNextFile();
        });
}

void SyncRun::sendNextFile()
{
    if (m_files.isEmpty())
        return sortOut();
    const BlobRef file = m_files.takeFirst();
    ask<void>([this, file](RemoteSide::Then<void> then) { m_side->sendFile(file, std::move(then)); },
              [this, file](Result<void> sent) {
                  if (!sent && !isAboutOne(sent.error()))
                      return stop(sent.error());
                  if (!sent)
                      m_notCarried.insert(file.sha256, sent.error());
                  advance(m_done + 1);
                  sendNextFile();
              });
}

/// What is written there first, and what only here; records whose file was refused are left out.
void SyncRun::sortOut()
{
    for (const SyncStep& step : std::exchange(m_steps, {})) {
        if (const auto why = refusedFile(step)) {
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
    enter(Stage::Changing, m_toThere.size());
    changeNext();
}

std::optional<Error> SyncRun::refusedFile(const SyncStep& step) const
{
    for (const auto* record : {&step.hereAfter, &step.thereAfter}) {
        if (!*record)
            continue;
        for (const BlobRef& file : filesOf(**record)) {
            const auto trouble = m_notCarried.constFind(file.sha256);
            if (trouble != m_notCarried.constEnd() && !isFileMissing(*trouble))
                return *trouble;
        }
    }
    return {};
}

void SyncRun::changeNext()
{
    if (m_toThere.isEmpty())
        return finish();
    const QList<SyncStep> batch = m_toThere.first(std::min(m_toThere.size(), m_side->mostChanges()));
    QList<RemoteChange> changes;
    for (const SyncStep& step : batch)
        changes.append({step.key, step.thereBefore, step.thereAfter});
    ask<QList<RemoteOutcome>>(
        [this, changes](RemoteSide::Then<QList<RemoteOutcome>> then) { m_side->change(changes, std::move(then)); },
        [this, batch](Result<QList<RemoteOutcome>> outcomes) {
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
    leaveMark();
}

Result<void> SyncRun::changeHere()
{
    const HereResult here = performSteps(m_workspace, std::exchange(m_forHere, {}), tr("Sync with %1").arg(m_remote));
    for (const auto& [step, why] : here.refused)
        refuse(step, SyncDeed::Refused, why);
    for (const SyncStep& step : here.moved)
        refuse(step, SyncDeed::Moved, tr("It was changed here meanwhile. The next run looks anew."));
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
        if (const auto missing = missingFile(step))
            m_account.add({step.key, step.title, SyncDeed::FileMissing, missing->sentence});
        else if (deed == SyncDeed::Agreed)
            m_account.counts[static_cast<std::size_t>(deed)] += 1;
        else
            m_account.add(
                {step.key, step.title, deed, step.kept ? tr("It is still used, so it came back.") : QString()});
    }
    m_workspace.sync().agree(m_remote, agreed);
}

std::optional<Error> SyncRun::missingFile(const SyncStep& step) const
{
    if (!step.hereAfter || !(step.writesHere() || step.writesThere()))
        return {};
    for (const BlobRef& file : filesOf(*step.hereAfter)) {
        if (const auto trouble = m_notCarried.constFind(file.sha256); trouble != m_notCarried.constEnd())
            return *trouble;
    }
    return {};
}

void SyncRun::refuse(const SyncStep& step, SyncDeed deed, const QString& reason)
{
    m_account.add({step.key, step.title, deed, reason});
}

/// A word that only this copy of the job knows: when it is gone there, that side went back to an older copy. It is
/// stored here before it is left there, so that an answer that is lost raises no false alarm.
void SyncRun::leaveMark()
{
    enter(Stage::Marking);
    const Remote* known = m_workspace.sync().remote(m_remote);
    // While something of an older copy waits for a person, the next run must know that it is one: else what that side
    // lost would look like a change that somebody made there.
    if (!known || (m_account.otherRestored && m_account.unsettled() > 0))
        return end(SyncEnd::Done);
    Remote remote = *known;
    remote.store = m_picture.store;
    if (m_picture.keepsMarks)
        remote.nextMark = QString::fromLatin1(m_random(12).toHex());
    else
        remote.mark = QStringLiteral("-"); // a first run was made
    if (auto ok = m_workspace.sync().put(remote); !ok)
        return stop(ok.error());
    if (!m_picture.keepsMarks)
        return end(SyncEnd::Done);
    m_workspace.whenStored(this, [this, mark = remote.nextMark](const Result<void>& stored) {
        if (m_stage == Stage::Ended)
            return;
        if (!stored)
            return stop(stored.error());
        sendMark(mark);
    });
}

void SyncRun::sendMark(const QString& mark)
{
    ask<void>([this, mark](RemoteSide::Then<void> then) { m_side->leaveMark(mark, std::move(then)); },
              [this](Result<void> left) {
                  const Remote* now = m_workspace.sync().remote(m_remote);
                  if (left && now) {
                      Remote heard = *now;
                      heard.mark = std::exchange(heard.nextMark, {});
                      (void)m_workspace.sync().put(heard); // read-only: the next run learns it from there
                  }
                  // Without it all is agreed just the same; both marks count until the next run.
                  end(SyncEnd::Done);
              });
}

void SyncRun::cancel()
{
    if (m_stage != Stage::Ended)
        end(SyncEnd::Cancelled);
}

void SyncRun::close()
{
    m_stage = Stage::Ended;
    m_pause.stop();
    m_side->cancel();
}

void SyncRun::stop(const Error& why)
{
    m_account.code = why.code;
    m_account.sentence = why.sentence;
    // What came in before the line was lost is taken all the same.
    if (m_stage == Stage::Changing || m_stage == Stage::SendingFiles) {
        if (m_stage == Stage::SendingFiles) {
            for (const SyncStep& step : std::exchange(m_steps, {}))
                (step.writesThere() ? m_toThere : m_forHere).append(step);
        }
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
    m_account.endedMs = m_clock.nowMs();
    m_account.end = how == SyncEnd::Done && m_account.unsettled() > 0 ? SyncEnd::InPart : how;
    m_workspace.sync().addRun(m_account);
    tellOthers(m_workspace, m_account);
    Q_EMIT ended(m_account);
}

} // namespace firstring
