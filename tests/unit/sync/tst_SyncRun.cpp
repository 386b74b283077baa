// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SyncRun.h"
#include "models/workspace/JobFolder.h"
#include "models/workspace/SyncLedger.h"
#include "tests/support/Good.h"
#include "tests/unit/domain/sync/Histories.h"
#include "tests/unit/sync/ToySite.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr MacAddress macA(0x00085d0000a1);
constexpr MacAddress macB(0x00085d0000b2);

/// A workstation with a job of its own, and its way to the site.
class Workbench
{
public:
    explicit Workbench(const QString& client)
        : m_client(client)
    {
        JobFolder folder(m_dir.path());
        folder.useKeys([](const std::optional<KeyWanted>&) {
            return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'k')};
        });
        if (!folder.create(QStringLiteral("job")))
            qFatal("no job");
        m_folder = folder;
        reopen();
        const auto put = job().sync().put({.name = QStringLiteral("site"),
                                           .kind = RemoteKind::Folder,
                                           .place = QStringLiteral("/site"),
                                           .secret = QStringLiteral("passphrase"),
                                           .client = client});
        if (!put)
            qFatal("no remote");
    }

    Workspace& job() { return *m_job; }
    Vault vault() const { return Vault(m_dir.filePath(QStringLiteral("vault")), 0); }
    /// As after a crash: what was handed to the store is there, nothing else.
    void reopen()
    {
        m_job.reset();
        auto opened = m_folder.open(QStringLiteral("job"));
        if (!opened)
            qFatal("the job cannot be opened");
        m_job = std::move(*opened);
    }
    std::unique_ptr<SyncRun> run(ToySite& site, const ToySide::Luck& luck = {})
    {
        return std::make_unique<SyncRun>(
            SyncRun::Surroundings{.workspace = job(),
                                  .vault = vault(),
                                  .clock = m_clock,
                                  .random = [this](qsizetype bytes) { return next(bytes); },
                                  .pausesMs = {0, 0, 0}},
            QStringLiteral("site"), std::make_unique<ToySide>(site, m_client, vault(), luck));
    }
    /// From look to end; \a choose is asked once there is a plan.
    SyncAccount sync(ToySite& site, const ToySide::Luck& luck = {},
                     const std::function<SyncChoices(const SyncPlan&)>& choose = {})
    {
        const auto running = run(site, luck);
        QSignalSpy ended(running.get(), &SyncRun::ended);
        QObject::connect(running.get(), &SyncRun::planned, running.get(),
                         [&] { running->carryOut(choose ? choose(running->plan()) : SyncChoices()); });
        running->look();
        if (ended.isEmpty() && !ended.wait(20'000))
            qFatal("the run does not end");
        return running->account();
    }
    bool perform(const Edit& edit) { return job().perform(edit).has_value(); }

private:
    QByteArray next(qsizetype bytes)
    {
        QByteArray drawn(bytes, '\0');
        for (char& byte : drawn)
            byte = static_cast<char>(m_random.bounded(256));
        return drawn;
    }

    QTemporaryDir m_dir;
    JobFolder m_folder;
    QString m_client;
    std::unique_ptr<Workspace> m_job;
    ManualClock m_clock;
    QRandomGenerator m_random{7};
};

Edit putPhone(const Phone& phone)
{
    Edit edit;
    edit.phones.put = {phone};
    return edit;
}

Edit removePhone(MacAddress mac)
{
    Edit edit;
    edit.phones.remove = {mac};
    return edit;
}

JobFile fileOf(const char* name, const QByteArray& bytes)
{
    return {.name = name, .blob = {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size()}};
}

/// Something of every course: new on both sides, changed on both, removed on both, in two batches, files both ways.
void prepare(Workbench& bench, ToySite& site)
{
    Edit ours;
    ours.blueprints.put = {{.name = "Office"}};
    for (quint64 i = 1; i <= 5; ++i)
        ours.phones.put.append({.mac = MacAddress(0x00085d000000 + i), .label = "old", .blueprint = "Office"});
    QVERIFY(bench.perform(ours));
    QCOMPARE(bench.sync(site).end, SyncEnd::Done);
    QCOMPARE(unlike(bench.job().state(), site.job), QString());

    QVERIFY(bench.perform(putPhone({.mac = MacAddress(0x00085d000001), .label = "here", .blueprint = "Office"})));
    QVERIFY(bench.perform(removePhone(MacAddress(0x00085d000002))));
    QVERIFY(bench.perform(putPhone({.mac = macA, .label = "new here"})));
    QVERIFY(site.perform(putPhone({.mac = MacAddress(0x00085d000003), .label = "there", .blueprint = "Office"})));
    QVERIFY(site.perform(removePhone(MacAddress(0x00085d000004))));
    QVERIFY(site.perform(putPhone({.mac = macB, .label = "new there"})));
    Phone merged{.mac = MacAddress(0x00085d000005), .label = "old", .blueprint = "Office", .tags = {"here"}};
    QVERIFY(bench.perform(putPhone(merged)));
    merged.tags = {};
    merged.variables = {{"room", "7"}};
    QVERIFY(site.perform(putPhone(merged)));

    QBuffer bytes;
    bytes.setData("from here");
    bytes.open(QIODevice::ReadOnly);
    VERIFY_GOOD(bench.vault().import(bytes));
    Edit file;
    file.files.put = {fileOf("here", "from here")};
    QVERIFY(bench.perform(file));
    file.files.put = {fileOf("there", "from there")};
    site.files.insert(file.files.put.first().blob.sha256, "from there");
    QVERIFY(site.perform(file));
}

/// What must hold after prepare() and any number of runs, the last of which went well.
void isSettled(Workbench& bench, ToySite& site)
{
    const JobState& job = bench.job().state();
    QCOMPARE(unlike(job, site.job), QString());
    QCOMPARE(job.phones.size(), 5);
    QCOMPARE(job.phones.find(MacAddress(0x00085d000001))->label, "here");
    QCOMPARE(job.phones.find(MacAddress(0x00085d000003))->label, "there");
    QVERIFY(!job.phones.find(MacAddress(0x00085d000002)) && !job.phones.find(MacAddress(0x00085d000004)));
    QVERIFY(job.phones.find(macA) && job.phones.find(macB));
    const Phone* merged = job.phones.find(MacAddress(0x00085d000005));
    QCOMPARE(merged->tags, QStringList{"here"});
    QCOMPARE(merged->variables.value("room"), "7");
    for (const char* from : {"here", "there"}) {
        const QByteArray bytes = QByteArray("from ") + from;
        const BlobRef blob = fileOf(from, bytes).blob;
        QCOMPARE(job.files.value(from).blob, blob);
        QCOMPARE(bench.vault().read(blob).value_or("none"), bytes);
        QCOMPARE(site.files.value(blob.sha256), bytes);
    }
    const auto quiet = bench.run(site);
    QSignalSpy planned(quiet.get(), &SyncRun::planned);
    quiet->look();
    QVERIFY(planned.wait());
    QCOMPARE(quiet->plan().items.size(), 0);
    QVERIFY(!quiet->otherRestored());
}

} // namespace

class tst_SyncRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBothTogether();
    void isOneStepToUndo();
    void outlivesEveryFault_data();
    void outlivesEveryFault();
    void outlivesACrash();
    void waitsForAPerson();
    void leavesWhatAPersonChangesMeanwhile();
    void leavesOutWhatIsRefused();
    void noticesAnOlderCopy();
    void refusesAnotherJob();
    void saysWhichFilesAreMissing();
    void threeWorkstationsConverge();
};

void tst_SyncRun::bringsBothTogether()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    const SyncAccount account = bench.sync(site);
    QCOMPARE(account.end, SyncEnd::Done);
    QCOMPARE(account.count(SyncDeed::Sent), 3);
    QCOMPARE(account.count(SyncDeed::RemovedThere), 1);
    QCOMPARE(account.count(SyncDeed::Taken), 3);
    QCOMPARE(account.count(SyncDeed::RemovedHere), 1);
    QCOMPARE(account.count(SyncDeed::Merged), 1);
    QCOMPARE(account.unsettled(), 0);
    isSettled(bench, site);
    bench.reopen();
    isSettled(bench, site);
    QCOMPARE(bench.job().sync().runs().size(), 2);
}

void tst_SyncRun::isOneStepToUndo()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    const JobState before = bench.job().state();
    bench.sync(site);
    QCOMPARE(bench.job().undoText(), "Sync with site");
    VERIFY_GOOD(bench.job().undo());
    QCOMPARE(unlike(bench.job().state(), before), QString());
    // What was taken back here goes there the next time: a person did it.
    bench.sync(site);
    QCOMPARE(unlike(bench.job().state(), site.job), QString());
    QVERIFY(!site.job.phones.find(macB));
}

void tst_SyncRun::outlivesEveryFault_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("stays");
    const std::initializer_list<std::pair<const char*, Fault>> faults{{"cut before", Fault::CutBefore},
                                                                      {"cut after", Fault::CutAfter},
                                                                      {"final", Fault::Final},
                                                                      {"busy", Fault::Busy}};
    for (const auto& [name, fault] : faults) {
        QTest::addRow("%s once", name) << static_cast<int>(fault) << false;
        QTest::addRow("%s from then on", name) << static_cast<int>(fault) << true;
    }
}

/// With the n-th question for every n, until the run has no n-th question any more.
void tst_SyncRun::outlivesEveryFault()
{
    QFETCH(int, fault);
    QFETCH(bool, stays);
    int reached = 0;
    for (int at = 0; at == reached; ++at) {
        ToySite site;
        Workbench bench("w");
        prepare(bench, site);
        int asked = 0;
        const SyncAccount account = bench.sync(site, [&](const char*) {
            const bool now = stays ? asked >= at : asked == at;
            ++asked;
            return now ? static_cast<Fault>(fault) : Fault::None;
        });
        if (asked > at)
            reached = at + 1;
        if (static_cast<Fault>(fault) != Fault::Final && !stays)
            QVERIFY2(account.end == SyncEnd::Done, qPrintable(account.code));
        else if (account.end != SyncEnd::Done)
            QVERIFY(!account.sentence.isEmpty());
        bench.sync(site);
        isSettled(bench, site);
        if (QTest::currentTestFailed())
            qWarning("fault at question %d", at);
    }
    QVERIFY2(reached >= 4, QByteArray::number(reached));
}

/// The program ends at the n-th question, whether that is answered or not.
void tst_SyncRun::outlivesACrash()
{
    for (const Fault last : {Fault::CutBefore, Fault::CutAfter}) {
        int reached = 0;
        for (int at = 0; at == reached; ++at) {
            ToySite site;
            Workbench bench("w");
            prepare(bench, site);
            int asked = 0;
            {
                bool crashed = false;
                auto run = bench.run(site, [&](const char*) {
                    crashed = asked++ == at || crashed;
                    return crashed ? last : Fault::None;
                });
                bool ended = false;
                connect(run.get(), &SyncRun::planned, run.get(), [&run] { run->carryOut(); });
                connect(run.get(), &SyncRun::ended, this, [&ended] { ended = true; });
                run->look();
                QTRY_VERIFY(crashed || ended);
                if (crashed)
                    reached = at + 1;
            }
            bench.reopen();
            bench.sync(site);
            isSettled(bench, site);
        }
        QVERIFY2(reached >= 4, QByteArray::number(reached));
    }
}

void tst_SyncRun::waitsForAPerson()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    bench.sync(site);
    const MacAddress mac(0x00085d000001);
    QVERIFY(bench.perform(putPhone({.mac = mac, .label = "mine", .model = "6867i"})));
    QVERIFY(site.perform(putPhone({.mac = mac, .label = "theirs", .blueprint = "Office"})));
    const SyncAccount waits = bench.sync(site);
    QCOMPARE(waits.end, SyncEnd::InPart);
    QCOMPARE(waits.count(SyncDeed::Waits), 1);
    QCOMPARE(bench.job().state().phones.find(mac)->label, "mine");
    QCOMPARE(site.job.phones.find(mac)->label, "theirs");
    const SyncAccount decided = bench.sync(site, {}, [mac](const SyncPlan&) {
        SyncChoice choice;
        choice.fields.insert("label", SyncSide::There);
        return SyncChoices{{SyncKey{SyncKind::Phone, mac.plain()}, choice}};
    });
    QCOMPARE(decided.end, SyncEnd::Done);
    QCOMPARE(unlike(bench.job().state(), site.job), QString());
    QCOMPARE(site.job.phones.find(mac)->label, "theirs");
    QCOMPARE(site.job.phones.find(mac)->model, "6867i");
}

void tst_SyncRun::leavesWhatAPersonChangesMeanwhile()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    const SyncAccount account = bench.sync(site, [&](const char* question) {
        if (qstrcmp(question, "change") == 0) {
            bench.perform(putPhone({.mac = MacAddress(0x00085d000003), .label = "typed", .blueprint = "Office"}));
            site.perform(putPhone({.mac = MacAddress(0x00085d000001), .label = "typed", .blueprint = "Office"}));
        }
        return Fault::None;
    });
    QCOMPARE(account.count(SyncDeed::Moved), 2);
    QCOMPARE(bench.job().state().phones.find(MacAddress(0x00085d000003))->label, "typed");
    QCOMPARE(site.job.phones.find(MacAddress(0x00085d000001))->label, "typed");
    // Both differ now, and a person is asked about both.
    QCOMPARE(bench.sync(site).count(SyncDeed::Waits), 2);
}

/// One record that this job cannot hold stops no other.
void tst_SyncRun::leavesOutWhatIsRefused()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    const ConfigServer bad{"bad", "gopher://192.0.2.1/"};
    site.job.servers.insert("bad", bad);
    const SyncAccount account = bench.sync(site);
    QCOMPARE(account.end, SyncEnd::InPart);
    QCOMPARE(account.count(SyncDeed::Refused), 1);
    const auto refused = std::find_if(account.lines.begin(), account.lines.end(),
                                      [](const SyncLine& line) { return line.deed == SyncDeed::Refused; });
    QVERIFY(refused != account.lines.end());
    QVERIFY(!refused->reason.isEmpty());
    site.job.servers.remove("bad");
    bench.sync(site);
    isSettled(bench, site);
}

void tst_SyncRun::noticesAnOlderCopy()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    const ToySite backup = site;
    bench.sync(site);
    const JobState agreed = bench.job().state();
    site = backup;
    // However often it is asked, until a person has decided.
    for (int i = 0; i < 2; ++i) {
        const SyncAccount waits = bench.sync(site);
        QVERIFY(waits.otherRestored);
        QVERIFY(waits.count(SyncDeed::Waits) > 0);
        QCOMPARE(unlike(bench.job().state(), agreed), QString());
    }
    const SyncAccount account = bench.sync(site, {}, [](const SyncPlan& plan) {
        SyncChoices choices; // a person looks, and says that this side is right
        for (const SyncItem& item : plan.items) {
            if (item.course == SyncCourse::Differs)
                choices.insert(item.key, {.record = SyncSide::Here});
        }
        return choices;
    });
    QVERIFY(account.otherRestored);
    QCOMPARE(unlike(bench.job().state(), agreed), QString());
    QCOMPARE(unlike(bench.job().state(), site.job), QString());
    QVERIFY(!bench.sync(site).otherRestored);
}

void tst_SyncRun::refusesAnotherJob()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    ToySite other;
    other.store = "store-2";
    const SyncAccount account = bench.sync(other);
    QCOMPARE(account.end, SyncEnd::Broken);
    QCOMPARE(account.code, "REMOTE_OTHER_JOB");
    QVERIFY(other.job.phones.isEmpty());
}

void tst_SyncRun::saysWhichFilesAreMissing()
{
    ToySite site;
    Workbench bench("w");
    const BlobRef nowhere{QByteArray(32, 'n'), 5};
    Edit edit;
    edit.firmware.put = {{.model = "6867i", .version = "5.1.0.1", .fileName = "6867i.st", .blob = nowhere}};
    QVERIFY(bench.perform(edit));
    const SyncAccount sent = bench.sync(site);
    QCOMPARE(sent.count(SyncDeed::FileMissing), 1);
    QCOMPARE(unlike(bench.job().state(), site.job), QString());
    // One that the other side refuses holds its record back.
    edit.firmware.put[0].version = "5.1.0.2";
    QVERIFY(bench.perform(edit));
    const SyncAccount refused = bench.sync(
        site, [](const char* question) { return qstrcmp(question, "send") == 0 ? Fault::Refuse : Fault::None; });
    QCOMPARE(refused.count(SyncDeed::Refused), 1);
    QVERIFY(!site.job.image(u"6867i", u"5.1.0.2"));
}

/// 2,000 random edits of three workstations and one site, 5 % of all questions go wrong. Phones that only one
/// workstation edits are at the end as it left them.
void tst_SyncRun::threeWorkstationsConverge()
{
    ToySite site;
    People people(42);
    std::array<Workbench, 3> benches{Workbench("a"), Workbench("b"), Workbench("c")};
    const ToySide::Luck luck = [&people](const char*) {
        if (people.below(100) >= 5)
            return Fault::None;
        constexpr std::array faults{Fault::CutBefore, Fault::CutAfter, Fault::Busy, Fault::Final};
        return faults[static_cast<std::size_t>(people.below(4))];
    };
    const auto decide = [&people](const SyncPlan& plan) {
        SyncChoices choices;
        for (const SyncItem& item : plan.items) {
            const bool isOwn = item.key.kind == SyncKind::Phone && item.key.id >= QStringLiteral("00085D100000");
            if (item.course == SyncCourse::Differs)
                choices.insert(item.key, {.record = isOwn || people.below(2) == 0 ? SyncSide::Here : SyncSide::There});
        }
        return choices;
    };
    std::array<QMap<MacAddress, Phone>, 3> own;
    for (int edits = 0; edits < 2000; ++edits) {
        const auto who = static_cast<std::size_t>(people.below(4));
        if (who == 3) {
            site.perform(people.next(site.job));
        } else if (people.below(2) == 0) {
            const MacAddress mac(0x00085d100000 + who * 0x10000 + static_cast<quint64>(people.below(40)));
            if (own[who].contains(mac) && people.below(5) == 0) {
                own[who].remove(mac);
                QVERIFY(benches[who].perform(removePhone(mac)));
            } else {
                Phone phone{.mac = mac, .label = QString::number(edits)};
                if (const Phone* known = benches[who].job().state().phones.find(mac))
                    phone = *known;
                phone.label = QString::number(edits);
                own[who].insert(mac, phone);
                QVERIFY(benches[who].perform(putPhone(phone)));
            }
        } else {
            benches[who].perform(people.next(benches[who].job().state()));
        }
        if (who < 3 && people.below(25) == 0)
            benches[who].sync(site, luck, decide);
    }
    for (int round = 0; round < 4; ++round) {
        for (Workbench& bench : benches)
            bench.sync(site, {}, decide);
    }
    for (std::size_t who = 0; who < 3; ++who) {
        QCOMPARE(unlike(benches[who].job().state(), site.job), QString());
        for (const Phone& phone : std::as_const(own[who])) {
            const Phone* kept = site.job.phones.find(phone.mac);
            QVERIFY2(kept && kept->label == phone.label, qPrintable(phone.mac.plain()));
        }
    }
    qsizetype owned = 0;
    site.job.phones.forEach([&owned](const Phone& phone) { owned += phone.mac.bits() >= 0x00085d100000; });
    QCOMPARE(owned, own[0].size() + own[1].size() + own[2].size());
}

QTEST_GUILESS_MAIN(tst_SyncRun)
#include "tst_SyncRun.moc"
