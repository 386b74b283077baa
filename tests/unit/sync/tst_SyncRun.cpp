// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/sync/Workbench.h"

using namespace firstring;
using namespace firstring::test;

/// One workstation and a site: runs that go well, and that are cut off.
class tst_SyncRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBothTogether();
    void isOneStepToUndo();
    void outlivesEveryFault_data();
    void outlivesEveryFault();
    void outlivesACrash();
    void refusesAnotherJob();
    void saysWhichFilesAreMissing();
    void noRecordComesWithoutItsFile();
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

/// The file of a record is refused, and then the line is cut while others are sent: what came in before is taken, that
/// record is not.
void tst_SyncRun::noRecordComesWithoutItsFile()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    const SyncAccount cut = bench.sync(site, [](const char* question) {
        if (qstrcmp(question, "take") == 0)
            return Fault::Refuse;
        return qstrcmp(question, "look") == 0 ? Fault::CutBefore : Fault::None;
    });
    QCOMPARE(cut.end, SyncEnd::Broken);
    QCOMPARE(cut.count(SyncDeed::Refused), 1);
    QVERIFY(cut.count(SyncDeed::Taken) > 0);
    QVERIFY(!bench.job().state().files.contains("there"));
    bench.sync(site);
    isSettled(bench, site);
}

QTEST_GUILESS_MAIN(tst_SyncRun)
#include "tst_SyncRun.moc"
