// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes arrive on a connection that speaks with the REST interface of a small job, at once and in two pieces: the
// same answers come out, each is a whole JSON document where it says so, and no body is forgotten. What is asked to be
// changed leaves a job that does not contradict itself.

#include "app/server/api/ApiService.h"
#include "app/server/http/HttpExchange.h"
#include "models/domain/sync/SyncShelf.h"
#include "tests/fuzz/Check.h"

#include <QJsonDocument>

using namespace firstring;

namespace {

struct Handler final : RequestHandler
{
    Answer answer(const Request&) override { return {}; }
    void progress(quint64, qint64) override {}
    void finished(quint64, Ending, qint64, qint64) override {}
    void refused(Transport, const QString&, const QString&, int) override {}
};

struct NoFiles final : FileOpener
{
    OpenFilePtr open(const BlobRef&) override { return nullptr; }
};

/// The main thread's part, in short: everybody is an administrator, what is to be done is done at once.
class Desk final : public http::ApiDoor
{
public:
    Desk()
    {
        m_job.name = QStringLiteral("job");
        putRecord(m_job, Blueprint{.name = QStringLiteral("Desks")});
        putRecord(m_job, Phone{.mac = MacAddress(0x00085d000001), .blueprint = QStringLiteral("Desks")});
    }

    std::optional<api::Answer> admit(api::Request& head) override
    {
        head.id = ++m_last;
        if (head.query.contains("away"))
            return api::problem(401, QStringLiteral("TOKEN_WRONG"), QStringLiteral("No."));
        return {};
    }
    void ask(api::Request request) override
    {
        fuzz::check(request.body.size() <= api::largestBody, "bodies are bounded");
        fuzz::check(request.path == "/api/v1" || request.path.startsWith("/api/v1/"), "it is asked for its own only");
        m_asked = std::move(request);
    }
    void giveUp(quint64 id) override { fuzz::check(m_asked && m_asked->id == id, "only what was asked is given up"); }

    /// The answer to what was asked last, if it waits for one.
    std::optional<std::pair<quint64, api::Answer>> answer()
    {
        if (!m_asked)
            return {};
        const api::Request request = *std::exchange(m_asked, std::nullopt);
        const api::World world{m_job, m_feed, m_removed, m_tokens, m_marks, QStringLiteral("store")};
        return std::pair(request.id, carryOut(api::answer(request, world, m_tokens[0], QStringLiteral("fst_new"), 1)));
    }

private:
    api::Answer carryOut(const api::Outcome& outcome)
    {
        if (const auto* answer = std::get_if<api::Answer>(&outcome))
            return *answer;
        if (const auto* perform = std::get_if<api::Perform>(&outcome)) {
            fuzz::check(perform->batch.outcomes.size() <= api::batchSize, "a batch is bounded");
            if (!perform->batch.edit.isEmpty()) {
                auto applied = apply(m_job, perform->batch.edit);
                fuzz::check(bool(applied), "what was judged item by item can be done together");
                m_job = std::move(applied->next);
                m_feed.note(perform->batch.edit, m_job.revision);
                noteRemovals(m_removed, perform->batch.edit, m_job.revision);
            }
            QJsonArray outcomes;
            for (const api::ItemOutcome& one : perform->batch.outcomes)
                outcomes.append(one.toJson());
            return api::json({{QStringLiteral("outcomes"), outcomes}});
        }
        if (const auto* piece = std::get_if<api::TakePiece>(&outcome))
            fuzz::check(piece->sha256.size() == 32 && piece->offset >= 0 &&
                            piece->offset + piece->bytes.size() <= piece->size,
                        "a piece lies within its file");
        if (const auto* tokens = std::get_if<api::SetTokens>(&outcome)) {
            m_tokens = tokens->tokens;
            if (m_tokens.isEmpty())
                m_tokens.append({QStringLiteral("boss"), Role::Admin, QByteArray(32, 'x'), 1});
            return tokens->answer;
        }
        if (const auto* mark = std::get_if<api::SetMark>(&outcome))
            m_marks.insert(mark->client, mark->mark);
        return {.status = 204};
    }

    quint64 m_last = 0;
    std::optional<api::Request> m_asked;
    JobState m_job;
    api::ChangeFeed m_feed{0};
    Removals m_removed;
    ApiTokens m_tokens{{QStringLiteral("boss"), Role::Admin, QByteArray(32, 'x'), 1}};
    QHash<QString, QString> m_marks;
};

QByteArray converse(QByteArrayView first, QByteArrayView second)
{
    Handler handler;
    NoFiles files;
    Desk desk;
    quint64 nextId = 0;
    http::Context context{.handler = handler, .files = files, .nextId = &nextId, .api = &desk};
    QByteArray all;
    {
        http::HttpExchange exchange(context, QStringLiteral("192.0.2.1"), {}, 0);
        const auto drain = [&] {
            for (auto out = exchange.next(1); out.kind == http::Output::Kind::Bytes; out = exchange.next(1)) {
                all += out.bytes;
                exchange.taken(out.bytes.size(), 1);
            }
        };
        for (const QByteArrayView part : {first, second}) {
            exchange.receive(part, 1);
            drain();
            while (const auto answer = desk.answer()) {
                fuzz::check(exchange.awaits(answer->first), "it waits for what it asked");
                fuzz::check(answer->second.body.isEmpty() || QJsonDocument::fromJson(answer->second.body).isObject(),
                            "an answer is a whole document");
                exchange.provide(answer->second, 1);
                drain();
            }
        }
        exchange.delivered(exchange.takenTotal(), 1);
        exchange.connectionLost(1);
    }
    fuzz::check(context.bodies.held == 0, "no body is forgotten");
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const qsizetype cut = bytes.isEmpty() ? 0 : bytes.size() * static_cast<uchar>(bytes.back()) / 256;
    QByteArray whole = converse(bytes, {});
    QByteArray pieces = converse(bytes.first(cut), bytes.sliced(cut));
    // Whether the client must be told to go on depends on what has arrived; nothing else does.
    whole.replace("HTTP/1.1 100 Continue\r\n\r\n", "");
    pieces.replace("HTTP/1.1 100 Continue\r\n\r\n", "");
    fuzz::check(whole == pieces, "pieces mean the same as the whole");
    return 0;
}
