// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/StoreThread.h"
#include "tests/support/Good.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace firstring;

namespace {

constexpr MacAddress macA(0x00085d000001);
constexpr int patienceMs = 60'000;

/// What the store of the test does next, and what it was given; the test's thread and the store's look at it.
struct Script
{
    std::mutex mutex;
    std::deque<QString> codes; ///< of the next calls; empty: all go well
    QString always = {};       ///< after those
    QString heard = {};        ///< what hear() fails with
    std::vector<ServerNews> news;
    int calls = 0;

    Result<void> next()
    {
        const std::lock_guard lock(mutex);
        ++calls;
        QString code = always;
        if (!codes.empty()) {
            code = codes.front();
            codes.pop_front();
        }
        return code.isEmpty() ? Result<void>() : Result<void>(Error{code, code, {}});
    }
    void set(const QString& code)
    {
        const std::lock_guard lock(mutex);
        always = code;
    }
    int called()
    {
        const std::lock_guard lock(mutex);
        return calls;
    }
};

class ScriptedStore final : public JobStore
{
public:
    explicit ScriptedStore(Script& script)
        : m_script(script)
    {}
    bool isShared() const override { return true; }
    Result<StoredJob> load() override { return StoredJob{}; }
    Result<void> commit(const Edit&, quint64) override { return m_script.next(); }
    Result<void> saveNews(const ServerNews& news) override
    {
        auto done = m_script.next();
        const std::lock_guard lock(m_script.mutex);
        if (done)
            m_script.news.push_back(news);
        return done;
    }
    Result<void> forgetTracks(const QList<MacAddress>&) override { return m_script.next(); }
    Result<void> setNote(const QString&, const QString&) override { return m_script.next(); }
    Result<void> setTokens(const ApiTokens&, const ApiTokens&) override { return m_script.next(); }
    Result<void> setMark(const QString&, const QString&) override { return m_script.next(); }
    Result<void> keepKeyBy(const WrappingKey&) override { return m_script.next(); }
    Result<QList<Observation>> observations(MacAddress, qint64) override { return QList<Observation>(); }
    Result<void> saveSync(const SyncNews&) override { return m_script.next(); }
    Result<JobState> agreed(const QString&, const JobState&) override { return JobState(); }
    Result<SharedNews> hear() override
    {
        const std::lock_guard lock(m_script.mutex);
        return m_script.heard.isEmpty() ? Result<SharedNews>(SharedNews())
                                        : Result<SharedNews>(Error{m_script.heard, {}, {}});
    }

private:
    Script& m_script;
};

} // namespace

/// The thread with a store that is told what to say.
class tst_StoreThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_thread.reset(); }

    void busyAfterAwayIsNotTheEnd();
    void busyHasAnEnd();
    void whoWaitsIsNotKeptWaiting();
    void recordsAreKeptWhileItIsBusy();
    void newsJoinWhileItIsAway();
    void onlySilenceIsAway();

private:
    QString waitingPath() const { return m_data->filePath("records"); }
    ServerNews waiting() const { return WaitingRecords(waitingPath()).waiting(); }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Script> m_script;
    std::unique_ptr<StoreThread> m_thread;
    QStringList m_answers; ///< `7`, or `7 CODE`
    QStringList m_away;    ///< codes; empty: it is back
};

void tst_StoreThread::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_script = std::make_unique<Script>();
    m_answers.clear();
    m_away.clear();
    m_thread = std::make_unique<StoreThread>(std::make_unique<ScriptedStore>(*m_script), waitingPath());
    m_thread->setAnswered([this](quint64 ticket, const Result<void>& result) {
        m_answers += QString::number(ticket) + (result ? QString() : u' ' + result.error().code);
    });
    m_thread->setHeard([](const SharedNews&) {},
                       [this](const std::optional<Error>& why) { m_away += why ? why->code : QString(); });
}

/// After the connection is made anew, somebody else has the lock.
void tst_StoreThread::busyAfterAwayIsNotTheEnd()
{
    m_script->codes = {"STORE_AWAY", "JOB_BUSY", "JOB_BUSY", "STORE_AWAY", "JOB_BUSY"};
    m_thread->setNote(1, "a", "b");
    QTRY_COMPARE_WITH_TIMEOUT(m_answers, QStringList("1"), patienceMs);
    QCOMPARE(m_away, (QStringList{"STORE_AWAY", "", "STORE_AWAY", ""}));
}

void tst_StoreThread::busyHasAnEnd()
{
    m_script->codes = {"STORE_AWAY"};
    m_script->always = "JOB_BUSY";
    m_thread->setNote(1, "a", "b");
    QTRY_COMPARE_WITH_TIMEOUT(m_answers, QStringList("1 JOB_BUSY"), patienceMs);
    QVERIFY(m_script->called() > 10);
    m_script->set({});
    m_thread->setNote(2, "a", "b");
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 2, patienceMs);
    QCOMPARE(m_answers.last(), "2 JOB_BUSY");
}

void tst_StoreThread::whoWaitsIsNotKeptWaiting()
{
    m_script->always = "STORE_AWAY";
    m_thread->setNote(1, "a", "b");
    m_thread->wait();
    QCOMPARE(m_answers, QStringList("1 STORE_AWAY"));
    QVERIFY(m_script->called() <= 5);
}

void tst_StoreThread::recordsAreKeptWhileItIsBusy()
{
    m_script->always = "JOB_BUSY";
    m_thread->saveNews(1, {.audit = {{.kind = AuditKind::Delivery, .timeMs = 5, .mac = macA}}});
    QTRY_VERIFY_WITH_TIMEOUT(QFile(waitingPath()).size() > 0, patienceMs);
    m_thread->saveNews(2, {.audit = {{.kind = AuditKind::Delivery, .timeMs = 6, .mac = macA}}});
    m_thread->saveNews(3, {.audit = {{.kind = AuditKind::Delivery, .timeMs = 7, .mac = macA}}});
    m_thread.reset();
    const ServerNews left = waiting();
    QCOMPARE(left.audit.size(), 3);
    QCOMPARE(left.audit.first().timeMs, 5);
    QCOMPARE(left.audit.last().timeMs, 7);
}

/// A storm of requests during a night without the database.
void tst_StoreThread::newsJoinWhileItIsAway()
{
    m_script->always = "STORE_AWAY";
    m_thread->saveNews(1, {.audit = {{.kind = AuditKind::Delivery, .timeMs = 1, .mac = macA}}});
    QTRY_VERIFY_WITH_TIMEOUT(m_script->called() > 0, patienceMs);
    const qint64 each = 5000;
    const qint64 rounds = 2 * JobStore::observationsKept / each;
    for (qint64 round = 0; round < rounds; ++round) {
        ServerNews news;
        for (qint64 i = 0; i < each; ++i)
            news.observations.append({.id = EventId::FileSent, .timeMs = round * each + i});
        for (quint64 phone = 1; phone <= 50; ++phone) {
            PhoneTrack track;
            track.status.mac = MacAddress(phone);
            track.status.percent = static_cast<int>(round);
            news.tracks.append(track);
        }
        news.leases = {{.address = 7, .mac = macA, .expiresMs = round}};
        news.audit = {{.kind = AuditKind::Delivery, .timeMs = 2 + round, .mac = macA}};
        m_thread->saveNews(2 + static_cast<quint64>(round), std::move(news));
    }
    m_script->set({});
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 2, patienceMs);
    QCOMPARE(m_answers, (QStringList{"1", QString::number(rounds + 1)}));
    const ServerNews joined = m_script->news.at(1);
    QCOMPARE(joined.observations.size(), JobStore::observationsKept);
    QCOMPARE(joined.observations.last().timeMs, rounds * each - 1);
    QCOMPARE(joined.tracks.size(), 50);
    QVERIFY(std::all_of(joined.tracks.begin(), joined.tracks.end(),
                        [&](const PhoneTrack& track) { return track.status.percent == rounds - 1; }));
    QCOMPARE(joined.leases.size(), 1);
    QCOMPARE(joined.leases.first().expiresMs, rounds - 1);
    QCOMPARE(joined.audit.size(), rounds);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(waitingPath()), patienceMs);
}

void tst_StoreThread::onlySilenceIsAway()
{
    const auto hears = [this](const QString& code) {
        const std::lock_guard lock(m_script->mutex);
        m_script->heard = code;
    };
    hears("STORE_AWAY");
    QTRY_COMPARE_WITH_TIMEOUT(m_away, QStringList("STORE_AWAY"), patienceMs);
    hears("JOB_BUSY"); // no answer to whether it is there
    m_thread->setNote(1, "a", "b");
    QTRY_COMPARE_WITH_TIMEOUT(m_away, (QStringList{"STORE_AWAY", ""}), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers, QStringList("1"), patienceMs);
    hears("JOB_DAMAGED");
    QTRY_COMPARE_WITH_TIMEOUT(m_answers, (QStringList{"1", "0 JOB_DAMAGED"}), patienceMs);
    m_thread->setNote(2, "a", "b");
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.last(), "2 JOB_DAMAGED", patienceMs);
    QCOMPARE(m_away, (QStringList{"STORE_AWAY", ""}));
}

QTEST_GUILESS_MAIN(tst_StoreThread)
#include "tst_StoreThread.moc"
