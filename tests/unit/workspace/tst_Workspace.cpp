// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/StoreThread.h"
#include "models/workspace/JobFolder.h"
#include "tests/support/Good.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace firstring;

namespace {

constexpr MacAddress macA(0x00085d000001);
constexpr MacAddress macB(0x00085d000002);

Edit addPhone(MacAddress mac, const QString& label)
{
    Edit edit;
    edit.text = "Add " + label;
    edit.phones.put = {{.mac = mac, .label = label, .model = "6757i"}};
    return edit;
}

PhoneTrack seen(MacAddress mac, PhoneState state, qint64 heardMs = 1)
{
    PhoneTrack track;
    track.status.mac = mac;
    track.status.state = state;
    track.status.lastHeardMs = heardMs;
    return track;
}

/// A store that works until it is told not to.
class FailingStore final : public JobStore
{
public:
    explicit FailingStore(int commitsThatWork)
        : m_left(commitsThatWork)
    {}
    Result<StoredJob> load() override { return StoredJob{}; }
    Result<void> commit(const Edit&, quint64) override { return spend(); }
    Result<void> saveNews(const ServerNews&) override { return spend(); }
    Result<void> forgetTracks(const QList<MacAddress>&) override { return spend(); }
    Result<void> setNote(const QString&, const QString&) override { return spend(); }
    Result<void> setTokens(const ApiTokens&, const ApiTokens&) override { return spend(); }
    Result<void> setMark(const QString&, const QString&) override { return spend(); }
    Result<void> keepKeyBy(const WrappingKey&) override { return spend(); }
    Result<QList<Observation>> observations(MacAddress, qint64) override { return QList<Observation>(); }
    Result<void> saveSync(const SyncNews&) override { return spend(); }
    Result<JobState> agreed(const QString&, const JobState&) override { return JobState(); }

private:
    Result<void> spend()
    {
        if (m_left-- > 0)
            return {};
        return Error{"STORE_FULL", "The disk is full.", {}};
    }
    int m_left;
};

} // namespace

class tst_Workspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        VERIFY_GOOD(JobFolder(m_dir->path()).create("job"));
        reopen();
    }
    void cleanup()
    {
        m_job.reset();
        m_dir.reset();
    }

    void performsAnnouncesStores();
    void undoesAndRedoesDeeply();
    void newEditForgetsRedo();
    void ignoresEditThatChangesNothing_data();
    void ignoresEditThatChangesNothing();
    void refusedEditLeavesNoTrace();
    void keepsNews();
    void storesNewsByTime();
    void storesNewsByNumber();
    void forgetsTracks();
    void boundsStrangers();
    void tracksOfPhonesNeverHeardOf();
    void remembersNotes();
    void keepsWhatOthersNeed();
    void turnsReadOnlyOnce();

private:
    void reopen()
    {
        m_job.reset();
        auto job = JobFolder(m_dir->path()).open("job");
        QVERIFY2(job, job ? "" : qPrintable(job.error().detail));
        m_job = std::move(*job);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_job;
};

void tst_Workspace::performsAnnouncesStores()
{
    QList<Change> changes;
    connect(m_job.get(), &Workspace::changed, this, [&](const Change& change) { changes.append(change); });
    QSignalSpy stored(m_job.get(), &Workspace::stored);

    VERIFY_GOOD(m_job->perform(addPhone(macA, "Reception")));
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes[0].before->phones.isEmpty());
    QCOMPARE(changes[0].after->phones.size(), 1);
    QCOMPARE(changes[0].after, m_job->snapshot());
    QVERIFY(m_job->hasUnstored());
    QTRY_COMPARE(stored.size(), 1);
    QVERIFY(!m_job->hasUnstored());

    const JobState before = m_job->state();
    reopen();
    QCOMPARE(m_job->state(), before);
    QVERIFY(!m_job->canUndo());
}

void tst_Workspace::undoesAndRedoesDeeply()
{
    QList<JobState> history{m_job->state()};
    for (int i = 0; i < 200; ++i) {
        const Edit edit =
            i % 5 == 4 ? Edit{.text = "Remove", .phones = {.remove = {MacAddress(0x00085d000000 + quint64(i) - 1)}}}
                       : addPhone(MacAddress(0x00085d000000 + quint64(i)), QString("Phone %1").arg(i));
        VERIFY_GOOD(m_job->perform(edit));
        history.append(m_job->state());
    }
    QCOMPARE(m_job->undoText(), "Remove");
    for (qsizetype i = history.size() - 2; i >= 0; --i) {
        VERIFY_GOOD(m_job->undo());
        QVERIFY(m_job->state().phones == history[i].phones);
    }
    QVERIFY(!m_job->canUndo());
    VERIFY_GOOD(m_job->undo());
    QCOMPARE(m_job->redoText(), "Add Phone 0");
    for (qsizetype i = 1; i < history.size(); ++i) {
        VERIFY_GOOD(m_job->redo());
        QVERIFY(m_job->state().phones == history[i].phones);
    }
    QVERIFY(!m_job->canRedo());
    const JobState before = m_job->state();
    reopen();
    QCOMPARE(m_job->state(), before);
}

void tst_Workspace::newEditForgetsRedo()
{
    QSignalSpy undoChanged(m_job.get(), &Workspace::undoChanged);
    VERIFY_GOOD(m_job->perform(addPhone(macA, "A")));
    VERIFY_GOOD(m_job->undo());
    QVERIFY(m_job->canRedo());
    VERIFY_GOOD(m_job->perform(addPhone(macB, "B")));
    QVERIFY(!m_job->canRedo());
    QCOMPARE(m_job->undoText(), "Add B");
    QCOMPARE(undoChanged.size(), 3);
}

void tst_Workspace::ignoresEditThatChangesNothing_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("empty") << Edit{};
    QTest::newRow("same phone") << addPhone(macA, "A");
    QTest::newRow("removes an absent phone") << Edit{.phones = {.remove = {macB}}};
    QTest::newRow("removes an absent blueprint") << Edit{.blueprints = {.remove = {"none"}}};
    QTest::newRow("same server") << Edit{.servers = {.put = {{"PBX", "http://192.0.2.1/"}}}};
    QTest::newRow("same defaults") << Edit{.defaults = JobDefaults{}};
}

void tst_Workspace::ignoresEditThatChangesNothing()
{
    QFETCH(Edit, edit);
    VERIFY_GOOD(m_job->perform(addPhone(macA, "A")));
    VERIFY_GOOD(m_job->perform(Edit{.servers = {.put = {{"PBX", "http://192.0.2.1/"}}}}));
    const JobSnapshot before = m_job->snapshot();
    QSignalSpy undoChanged(m_job.get(), &Workspace::undoChanged);
    int announced = 0;
    connect(m_job.get(), &Workspace::changed, this, [&] { ++announced; });
    VERIFY_GOOD(m_job->perform(edit));
    QCOMPARE(m_job->snapshot(), before);
    QCOMPARE(undoChanged.size(), 0);
    QCOMPARE(announced, 0);
}

void tst_Workspace::refusedEditLeavesNoTrace()
{
    Edit edit = addPhone(macA, "A");
    edit.phones.put[0].blueprint = "nowhere";
    const JobSnapshot before = m_job->snapshot();
    QCOMPARE(m_job->perform(edit).error().code, "EDIT_BLUEPRINT_UNKNOWN");
    QCOMPARE(m_job->snapshot(), before);
    QVERIFY(!m_job->canUndo());
    QVERIFY(!m_job->hasUnstored());
}

void tst_Workspace::keepsNews()
{
    int announced = 0;
    connect(m_job.get(), &Workspace::newsArrived, this, [&] { ++announced; });
    m_job->observe({{{.id = EventId::RcsAsked, .timeMs = 5, .mac = macA}}, {seen(macA, PhoneState::AskedRcs)}});
    m_job->observe({});
    QCOMPARE(announced, 1);
    QCOMPARE(m_job->track(macA).status.state, PhoneState::AskedRcs);
    QVERIFY(!m_job->hasUnstored());
    reopen(); // the destructor flushes
    QCOMPARE(m_job->tracks().value(macA), seen(macA, PhoneState::AskedRcs));
}

void tst_Workspace::storesNewsByTime()
{
    m_job->observe({{}, {seen(macA, PhoneState::Ready)}});
    // Not flushed by an orderly end: as the file has it now.
    int copies = 0;
    const auto isStored = [&] {
        JobFolder folder(m_dir->path());
        const QString name = QStringLiteral("copy%1").arg(++copies);
        if (!QFile::copy(folder.jobPath("job"), folder.jobPath(name)) ||
            !QFile::copy(folder.jobPath("job") + "-wal", folder.jobPath(name) + "-wal"))
            return false;
        const auto copy = folder.open(name);
        return copy && (*copy)->track(macA).status.state == PhoneState::Ready;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isStored(), 20'000);
}

void tst_Workspace::storesNewsByNumber()
{
    ServerNews news;
    for (int i = 0; i < 1000; ++i)
        news.observations.append({.id = EventId::FileSent, .timeMs = i, .mac = macA});
    m_job->observe(news);
    VERIFY_GOOD(m_job->waitStored());
    m_job->observe({{{.id = EventId::FileSent, .timeMs = 1}}, {seen(macB, PhoneState::Ready)}});
    VERIFY_GOOD(m_job->waitStored()); // also takes what waits for its time
    reopen();
    QCOMPARE(m_job->track(macB).status.state, PhoneState::Ready);
}

void tst_Workspace::forgetsTracks()
{
    m_job->observe({{}, {seen(macA, PhoneState::Ready), seen(macB, PhoneState::Ready)}});
    m_job->forgetTracks({macA});
    QVERIFY(!m_job->tracks().contains(macA));
    reopen();
    QVERIFY(!m_job->tracks().contains(macA));
    QVERIFY(m_job->tracks().contains(macB));
}

void tst_Workspace::boundsStrangers()
{
    VERIFY_GOOD(m_job->perform(addPhone(macA, "A")));
    m_job->observe({{}, {seen(macA, PhoneState::Ready, 0)}});
    for (int i = 0; i < 5000; ++i)
        m_job->observe({{}, {seen(MacAddress(0x00085d100000 + quint64(i)), PhoneState::Unknown, i)}});
    QVERIFY(m_job->tracks().size() <= 2001);
    QVERIFY(m_job->tracks().contains(macA));
    QVERIFY(m_job->tracks().contains(MacAddress(0x00085d100000 + 4999)));
    const auto kept = m_job->tracks();
    reopen();
    QCOMPARE(m_job->tracks(), kept);
}

void tst_Workspace::tracksOfPhonesNeverHeardOf()
{
    Edit edit = addPhone(macA, "A");
    edit.phones.put.append({.mac = macB, .onHold = true});
    m_job->observe({{}, {seen(macA, PhoneState::Unknown)}});
    VERIFY_GOOD(m_job->perform(edit));
    QCOMPARE(m_job->track(macA).status.state, PhoneState::Waiting);
    QCOMPARE(m_job->track(macB).status.state, PhoneState::OnHold);
    QCOMPARE(m_job->track(macB).status.mac, macB);
    edit.phones.put[1].onHold = false;
    VERIFY_GOOD(m_job->perform(edit));
    QCOMPARE(m_job->track(macB).status.state, PhoneState::Waiting);
}

void tst_Workspace::remembersNotes()
{
    QCOMPARE(m_job->note("endpoint"), QString());
    m_job->setNote("endpoint", "http://127.0.0.1:8080");
    QCOMPARE(m_job->note("endpoint"), "http://127.0.0.1:8080");
    QVERIFY(m_job->hasUnstored());
    VERIFY_GOOD(m_job->waitStored());
    QVERIFY(!m_job->hasUnstored());
    reopen();
    QCOMPARE(m_job->note("endpoint"), "http://127.0.0.1:8080");
}

void tst_Workspace::keepsWhatOthersNeed()
{
    QSignalSpy told(m_job.get(), &Workspace::tokensChanged);
    QList<quint64> stored;
    connect(m_job.get(), &Workspace::storedUpTo, this, [&](quint64 ticket) { stored.append(ticket); });
    m_job->setTokens({{"van", Role::User, QByteArray(32, 'x'), 5}});
    m_job->setTokens(m_job->shelf().tokens);
    QCOMPARE(told.size(), 1);
    m_job->setMark("van", "word");
    VERIFY_GOOD(m_job->perform(addPhone(macA, "Reception")));
    QVERIFY(m_job->shelf().removed.isEmpty());
    VERIFY_GOOD(m_job->undo());
    QCOMPARE(m_job->shelf().removed, (Removals{{{SyncKind::Phone, macA.plain()}, m_job->state().revision}}));
    VERIFY_GOOD(m_job->redo());
    QVERIFY(m_job->shelf().removed.isEmpty());
    VERIFY_GOOD(m_job->undo());
    const quint64 last = m_job->lastTicket();
    VERIFY_GOOD(m_job->waitStored());
    QCOMPARE(stored.constLast(), last);
    QVERIFY(std::is_sorted(stored.begin(), stored.end()));
    const SyncShelf shelf = m_job->shelf();
    reopen();
    QVERIFY(m_job->shelf() == shelf);
    QCOMPARE(shelf.removed.size(), 1);
}

void tst_Workspace::turnsReadOnlyOnce()
{
    Workspace job({}, {}, std::make_unique<StoreThread>(std::make_unique<FailingStore>(1)));
    int turned = 0;
    connect(&job, &Workspace::turnedReadOnly, this, [&](const Error& why) {
        QCOMPARE(why.code, "STORE_FULL");
        ++turned;
    });
    QVERIFY(job.perform(addPhone(macA, "A")));
    QVERIFY(job.waitStored());
    QVERIFY(job.perform(addPhone(macB, "B")));
    QVERIFY(job.perform(addPhone(macB, "C")));
    job.setNote("a", "b");
    const auto waited = job.waitStored();
    QVERIFY(!waited);
    QCOMPARE(waited.error().code, "STORE_FULL");
    QCOMPARE(turned, 1);
    QCOMPARE(job.readOnlyReason()->code, "STORE_FULL");
    QVERIFY(job.hasUnstored());

    const JobSnapshot before = job.snapshot();
    QCOMPARE(job.perform(addPhone(macA, "D")).error().code, "STORE_READ_ONLY");
    QCOMPARE(job.undo().error().code, "STORE_READ_ONLY");
    QVERIFY(job.canUndo());
    QCOMPARE(job.snapshot(), before);
    // What the server sees is still shown.
    job.observe({{}, {seen(macA, PhoneState::Ready)}});
    QCOMPARE(job.track(macA).status.state, PhoneState::Ready);
    QVERIFY(!job.waitStored());
    QCOMPARE(turned, 1);
}

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_Workspace.moc"
