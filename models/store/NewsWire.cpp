// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/NewsWire.h"

#include "models/store/Postgres.h"
#include "models/store/ServerNewsRows.h"

#include <QJsonDocument>

#include <chrono>
#include <utility>

namespace firstring {

namespace {

constexpr std::chrono::milliseconds lookEvery{50};
constexpr std::chrono::milliseconds askAgain{1'000};
constexpr qsizetype longestNotice = 7'500; // PostgreSQL takes 8,000 bytes
constexpr qsizetype mostWords = 20'000;    // that wait while the database is slow

const QString writerKey = QStringLiteral("writer");

void add(GateWord& all, const GateWord& more)
{
    if (all.probes.size() + all.served.size() + all.heard.size() > mostWords)
        return;
    all.probes += more.probes;
    all.served += more.served;
    all.heard += more.heard;
}

} // namespace

NewsWire::NewsWire(SharedJobUrl job, QString password, QString writer, qint64 since)
    : m_job(std::move(job))
    , m_password(std::move(password))
    , m_writer(std::move(writer))
    , m_channel(newsChannel(m_job.schema()))
    , m_since(since)
    , m_answers([this](std::deque<Answer>&& batch) {
        for (const Answer& answer : batch) {
            if (const auto* news = std::get_if<OthersNews>(&answer)) {
                if (m_heard)
                    m_heard(*news);
            } else if (m_decided) {
                m_decided(std::get<QList<ClaimAnswer>>(answer));
            }
        }
    })
{}

NewsWire::~NewsWire()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void NewsWire::begin(Heard heard)
{
    m_heard = std::move(heard);
    if (!m_thread.joinable())
        m_thread = std::thread([this, answers = m_answers.handle()] { run(answers); });
}

void NewsWire::claim(const GateClaim& claim)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.claims.append(claim);
    }
    m_wake.notify_one();
}

void NewsWire::say(const GateWord& word)
{
    {
        const std::lock_guard lock(m_mutex);
        add(m_waiting.word, word);
    }
    m_wake.notify_one();
}

void NewsWire::run(const Mailbox<Answer>::Handle& answers)
{
    while (true) {
        const bool isThere = connect();
        Waiting now;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, isThere ? lookEvery : askAgain,
                            [this] { return m_ending || !m_waiting.claims.isEmpty() || !m_waiting.word.isEmpty(); });
            if (m_ending)
                break;
            now = std::exchange(m_waiting, {});
        }
        if (!now.claims.isEmpty())
            decide(now.claims, answers);
        if (m_connection && m_connection->isThere()) {
            tell(now.word);
            listen(answers);
        }
    }
    m_connection.reset();
}

bool NewsWire::connect()
{
    if (m_connection && m_connection->isThere())
        return true;
    auto made = PostgresConnection::open(m_job, m_password);
    m_connection = made ? std::move(*made) : nullptr;
    if (m_connection && !m_connection->run("LISTEN " + m_channel))
        m_connection.reset();
    m_mustLook = true; // what was said meanwhile was said to nobody
    return m_connection != nullptr;
}

void NewsWire::decide(const QList<GateClaim>& claims, const Mailbox<Answer>::Handle& answers)
{
    const auto attempt = [&]() -> Result<QList<ClaimAnswer>> {
        if (auto begun = m_connection->run("BEGIN"); !begun)
            return begun.error();
        auto decided = decideClaims(*m_connection, claims);
        auto ended = m_connection->run(decided ? "COMMIT" : "ROLLBACK");
        return decided && !ended ? Result<QList<ClaimAnswer>>(ended.error()) : decided;
    };
    auto decided = m_connection ? attempt() : Result<QList<ClaimAnswer>>(QList<ClaimAnswer>());
    if (!m_connection || !decided) {
        QList<ClaimAnswer> undecided;
        for (const GateClaim& claim : claims)
            undecided.append({.claim = claim});
        decided = undecided;
    }
    answers.post(std::move(*decided));
}

void NewsWire::tell(const GateWord& word)
{
    if (word.isEmpty())
        return;
    auto notice = m_connection->prepare("SELECT pg_notify(?, ?)");
    for (QJsonObject& json : word.toJson(longestNotice)) {
        json.insert(writerKey, m_writer);
        const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
        if (!notice || !notice->bind(QString::fromLatin1(m_channel)).bindUtf8(text).next())
            return;
        [[maybe_unused]] const auto end = notice->next();
    }
}

/// A notice is the writer of something to look for, or an object of what is told in passing.
void NewsWire::listen(const Mailbox<Answer>::Handle& answers)
{
    OthersNews news;
    for (const QByteArray& said : m_connection->takePayloads(m_channel)) {
        if (!said.startsWith('{')) {
            m_mustLook = true; // our own too: it may have met what others wrote
            continue;
        }
        const QJsonObject json = QJsonDocument::fromJson(said).object();
        if (json[writerKey].toString() != m_writer)
            add(news.word, GateWord::fromJson(json));
    }
    if (m_mustLook) {
        OthersNews read;
        qint64 since = m_since;
        const auto done = m_connection->reading([&]() -> Result<void> {
            auto fresh = readNews(*m_connection, m_writer, since);
            if (!fresh)
                return fresh.error();
            read = std::move(*fresh);
            return {};
        });
        if (done) {
            m_mustLook = false;
            m_since = since;
            read.word = std::move(news.word);
            news = std::move(read);
        }
    }
    if (!news.isEmpty())
        answers.post(std::move(news));
}

} // namespace firstring
