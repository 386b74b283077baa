// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/site/ApiDesk.h"

#include "app/site/ApiAudit.h"
#include "models/domain/sync/AccountAudit.h"
#include "models/domain/sync/Settle.h"
#include "models/workspace/VaultCare.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RemoteAccess)
};

api::Answer readOnly(const Error& why)
{
    return api::problem(503, QStringLiteral("STORE_READ_ONLY"),
                        Text::tr("Nothing can be changed on that workstation now, because it could not be stored: %1")
                            .arg(why.sentence));
}

/// How the one outcome of a request for one record looks.
api::Answer single(const api::ItemOutcome& outcome, const SyncKey& key)
{
    api::Answer answer;
    if (!outcome.isDone())
        answer = api::problem(outcome.status, outcome.code, outcome.sentence);
    else if (outcome.status == 204)
        answer = {.status = 204};
    else
        answer = api::json({{QStringLiteral("kind"), syncKindName(key.kind)},
                            {QStringLiteral("id"), key.id},
                            {QStringLiteral("etag"), QString::fromLatin1(outcome.tag)}},
                           outcome.status);
    if (!outcome.tag.isEmpty())
        answer.headers.append(api::Header{"ETag", '"' + outcome.tag + '"'});
    return answer;
}

api::Answer received(const Result<PieceShelf::Held>& held, qint64 before)
{
    if (held)
        return api::json({{QStringLiteral("received"), held->received}}, held->whole ? 201 : 200);
    const bool full = held.error().code == u"VAULT_FULL";
    const bool gap = held.error().code == u"PIECE_GAP";
    const bool differs = held.error().code == u"PIECE_DIGEST";
    const int status = gap ? 409 : differs ? 422 : full ? 507 : 503;
    QJsonObject json = api::problemJson(status, held.error().code, held.error().sentence);
    json.insert(QStringLiteral("received"), differs ? 0 : before);
    api::Answer answer = api::json(json, status);
    answer.contentType = "application/problem+json";
    return answer;
}

} // namespace

ApiDesk::ApiDesk(Workspace& job, const Vault& vault, const Clock& clock, Randomness random, QObject* parent)
    : QObject(parent)
    , m_job(job)
    , m_pieces(vault)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_feed(job.state().revision)
{
    connect(&job, &Workspace::changed, this,
            [this](const Change& change) { m_feed.note(change.edit, change.after->revision); });
    connect(&job, &Workspace::storedUpTo, this, &ApiDesk::tellStored);
    connect(&job, &Workspace::turnedReadOnly, this, &ApiDesk::tellReadOnly);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ApiDesk::tellWaiters);
}

api::World ApiDesk::world() const
{
    const SyncShelf& shelf = m_job.shelf();
    return {m_job.state(), m_feed, shelf.removed, shelf.tokens, shelf.marks, shelf.store};
}

void ApiDesk::ask(const api::Request& request)
{
    // It was let in by what the server knew; the account may have been removed since.
    const ApiToken* known = findToken(m_job.shelf().tokens, request.token);
    if (!known) {
        Q_EMIT answered(
            request.id,
            api::problem(401, QStringLiteral("TOKEN_WRONG"),
                         Text::tr("This token is not known there. Have a new one made on that workstation.")));
        return;
    }
    const ApiToken token = *known;
    carryOut(request, token, api::answer(request, world(), token, tokenText(m_random(32)), m_clock.nowMs()));
}

void ApiDesk::carryOut(const api::Request& request, const ApiToken& token, api::Outcome&& outcome)
{
    if (const auto* answer = std::get_if<api::Answer>(&outcome)) {
        Q_EMIT answered(request.id, *answer);
    } else if (const auto* wait = std::get_if<api::AwaitChange>(&outcome)) {
        m_waiters.push_back({request.id, m_feed.revision(), token.role, m_clock.monotonicMs() + wait->waitMs});
        setTimer();
    } else if (const auto* files = std::get_if<api::LookForFiles>(&outcome)) {
        queue(request.id, [pieces = m_pieces, digests = files->sha256] {
            QJsonArray missing;
            for (const QByteArray& sha256 : digests) {
                if (!pieces.find(sha256))
                    missing.append(QString::fromLatin1(sha256.toHex()));
            }
            return api::json({{QStringLiteral("missing"), missing}});
        });
    } else if (const auto* find = std::get_if<api::FindFile>(&outcome)) {
        findFile(request.id, *find);
    } else if (m_job.readOnlyReason()) {
        Q_EMIT answered(request.id, readOnly(*m_job.readOnlyReason()));
    } else if (const auto* wanted = std::get_if<api::Perform>(&outcome)) {
        perform(request, token, *wanted);
    } else if (const auto* piece = std::get_if<api::TakePiece>(&outcome)) {
        queue(request.id, [pieces = m_pieces, piece = *piece] {
            const auto held = pieces.take(piece.sha256, piece.size, piece.offset, piece.bytes);
            return received(held, pieces.held(piece.sha256).received);
        });
    } else if (const auto* tokens = std::get_if<api::SetTokens>(&outcome)) {
        keepTokens(request, token, *tokens);
    } else if (const auto* mark = std::get_if<api::SetMark>(&outcome)) {
        m_job.setMark(mark->client, mark->mark);
        answerStored(request.id, api::Answer{.status = 204});
    }
}

void ApiDesk::perform(const api::Request& request, const ApiToken& token, const api::Perform& wanted)
{
    Edit edit = wanted.batch.edit;
    if (!edit.isEmpty()) {
        edit.text = Text::tr("Changes by “%1”").arg(token.name);
        if (const auto done = m_job.perform(edit); !done) {
            // Each item was judged by apply() alone; together they cannot be had.
            Q_EMIT answered(request.id, api::problem(409, done.error().code, done.error().sentence));
            return;
        }
        const qint64 now = m_clock.nowMs();
        qsizetype count = 0;
        forEachKey(edit, [&count](const SyncKey&) { ++count; });
        ServerNews news;
        news.audit = auditOfChanges(request, token.name, edit, now);
        news.observations.append(
            {.id = EventId::ApiChanged,
             .timeMs = now,
             .address = request.source,
             .transport = Transport::Https,
             .subject = Text::tr("%1, %Ln record(s)", nullptr, static_cast<int>(count)).arg(token.name)});
        m_job.observe(news);
    }
    // Also what was so already: it may have become so a moment ago, and not be stored yet.
    if (wanted.single) {
        answerStored(request.id, single(wanted.batch.outcomes.constFirst(), wanted.key));
        return;
    }
    QJsonArray outcomes;
    for (const api::ItemOutcome& outcome : wanted.batch.outcomes)
        outcomes.append(outcome.toJson());
    answerStored(request.id, api::json({{QStringLiteral("store"), m_job.shelf().store},
                                        {QStringLiteral("revision"), qint64(m_feed.revision())},
                                        {QStringLiteral("outcomes"), outcomes}}));
}

void ApiDesk::keepTokens(const api::Request& request, const ApiToken& token, const api::SetTokens& wanted)
{
    m_job.audit(auditOfTokens(m_job.shelf().tokens, wanted.tokens, request.source, token.name, m_clock.nowMs()));
    m_job.setTokens(wanted.tokens);
    answerStored(request.id, wanted.answer);
}

void ApiDesk::answerStored(quint64 id, api::Answer answer)
{
    if (!m_job.hasUnstored())
        Q_EMIT answered(id, answer);
    else
        m_unstored.push_back({id, m_job.lastTicket(), std::move(answer)});
}

void ApiDesk::tellStored(quint64 ticket)
{
    while (!m_unstored.empty() && m_unstored.front().ticket <= ticket) {
        const Unstored done = std::move(m_unstored.front());
        m_unstored.pop_front();
        Q_EMIT answered(done.id, done.answer);
    }
    tellWaiters();
}

void ApiDesk::tellReadOnly(const Error& why)
{
    for (const Unstored& lost : std::exchange(m_unstored, {}))
        Q_EMIT answered(lost.id, readOnly(why));
}

/// Those for whom there is something new, and those who waited long enough.
void ApiDesk::tellWaiters()
{
    const qint64 now = m_clock.monotonicMs();
    QList<Waiter> done;
    m_waiters.remove_if([&](const Waiter& waiter) {
        const bool ends = waiter.since != m_feed.revision() || now >= waiter.untilMs;
        if (ends)
            done.append(waiter);
        return ends;
    });
    for (const Waiter& waiter : std::as_const(done))
        Q_EMIT answered(waiter.id, api::changesSince(world(), waiter.role, waiter.since));
    setTimer();
}

void ApiDesk::setTimer()
{
    const auto first = std::min_element(m_waiters.begin(), m_waiters.end(),
                                        [](const Waiter& a, const Waiter& b) { return a.untilMs < b.untilMs; });
    if (first == m_waiters.end())
        m_timer.stop();
    else
        m_timer.start(static_cast<int>(qMax<qint64>(1, first->untilMs - m_clock.monotonicMs())));
}

/// Only what this job uses: the vault is shared with others.
void ApiDesk::findFile(quint64 id, const api::FindFile& wanted)
{
    JobState job = m_job.state();
    if (!wanted.jobFiles)
        job.files.clear();
    const QList<BlobUse> uses = blobsOf(job);
    const bool isUsed =
        std::any_of(uses.begin(), uses.end(), [&](const BlobUse& use) { return use.blob.sha256 == wanted.sha256; });
    queue(id, [pieces = m_pieces, sha256 = wanted.sha256, isUsed] {
        const auto blob = pieces.find(sha256);
        if (blob && isUsed)
            return api::Answer{.contentType = "application/octet-stream", .blob = *blob};
        QJsonObject json =
            api::problemJson(404, QStringLiteral("NOT_FOUND"), Text::tr("There is nothing at this address."));
        if (const qint64 held = blob ? 0 : pieces.held(sha256).received; held > 0)
            json.insert(QStringLiteral("received"), held);
        api::Answer answer = api::json(json, 404);
        answer.contentType = "application/problem+json";
        return answer;
    });
}

void ApiDesk::queue(quint64 id, FileWork work)
{
    m_files.emplace_back(id, std::move(work));
    if (!m_busy)
        runNext();
}

void ApiDesk::runNext()
{
    m_busy = !m_files.empty();
    if (!m_busy)
        return;
    auto [id, work] = std::move(m_files.front());
    m_files.pop_front();
    m_background.run(std::move(work), [this, id = id](const api::Answer& answer) {
        Q_EMIT answered(id, answer);
        runNext();
    });
}

void ApiDesk::giveUp(quint64 id)
{
    m_waiters.remove_if([id](const Waiter& waiter) { return waiter.id == id; });
}

} // namespace firstring
