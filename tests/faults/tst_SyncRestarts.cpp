// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/BrokenSync.h"

#include <QElapsedTimer>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

bool hasEnded(QProcess& process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(120'000);
}

} // namespace

/// What goes wrong at the ends of a sync, with a real server: programs started twice, ended in the middle, taken back
/// to a copy, with a clock that is wrong. After each: another run brings both together, and no edit is lost.
class tst_SyncRestarts final : public QObject
{
    Q_OBJECT

    std::unique_ptr<BrokenSync> m_sync;

private Q_SLOTS:
    void initTestCase()
    {
        m_sync = std::make_unique<BrokenSync>();
        qInfo("FIRSTRING_SEED=%u", m_sync->seed());
    }
    void cleanupTestCase() { m_sync.reset(); }

    void startedTwice();
    void twoWorkstationsAtOnce();
    void endedAtAnyMoment_data();
    void endedAtAnyMoment();
    void anOlderCopyOfTheSite();
    void clocksThatAreWrong_data();
    void clocksThatAreWrong();
};

/// The second waits for the first, or says that the job is taken; what was to be sent is sent once.
void tst_SyncRestarts::startedTwice()
{
    for (int i = 0; i < rounds(1, 30); ++i) {
        m_sync->breakOne([&] {
            m_sync->station().close();
            QList<std::shared_ptr<QProcess>> runs;
            for (int run = 0; run < 3; ++run)
                runs.append(m_sync->station().ctl.start({"--json", "sync", "site"}));
            for (const auto& run : runs) {
                QVERIFY(hasEnded(*run));
                QCOMPARE(run->exitStatus(), QProcess::NormalExit);
                const QByteArray said = run->readAllStandardError();
                QVERIFY2(run->exitCode() == 0 || run->exitCode() == 3, said);
                QVERIFY(run->exitCode() == 0 || !said.isEmpty());
            }
            m_sync->station().open();
        });
    }
}

void tst_SyncRestarts::twoWorkstationsAtOnce()
{
    SyncStation other(m_sync->site(), "other", m_sync->line().port(), "super");
    for (int i = 0; i < rounds(2, 60); ++i) {
        QCOMPARE(other.sync().end, SyncEnd::Done);
        m_sync->edit();
        const MacAddress both = m_sync->phone(9);
        // Of this round: with many rounds the phones of earlier ones come again, and each would take the other's tag
        // away.
        const QString one = QStringLiteral("one %1").arg(i);
        const QString two = QStringLiteral("two %1").arg(i);
        QVERIFY(m_sync->station().perform(putPhone({.mac = both, .tags = {one}})));
        QVERIFY(other.perform(putPhone({.mac = both, .tags = {two}})));
        QVERIFY(other.perform(putPhone({.mac = m_sync->phone(10), .label = "other"})));
        const auto here = m_sync->station().run();
        const auto there = other.run();
        int ended = 0;
        for (SyncRun* run : {here.get(), there.get()}) {
            connect(run, &SyncRun::planned, run, [run] { run->carryOut(); });
            connect(run, &SyncRun::ended, run, [&ended] { ++ended; });
            run->look();
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended, 2, 120'000);
        for (const SyncRun* run : {here.get(), there.get()})
            QVERIFY2(run->account().end != SyncEnd::Broken, qPrintable(run->account().sentence));
        for (SyncStation* station : {&m_sync->station(), &other, &m_sync->station()})
            QCOMPARE(station->sync().end, SyncEnd::Done);
        const JobState site = m_sync->people().state();
        QCOMPARE(unlike(m_sync->station().state(), site), QString());
        QCOMPARE(unlike(other.state(), site), QString());
        QStringList tags = site.phones.find(both)->tags;
        tags.sort();
        QCOMPARE(tags, (QStringList{one, two}));
        QCOMPARE(site.phones.find(m_sync->phone(10))->label, "other");
        QVERIFY(m_sync->station().isQuiet() && other.isQuiet());
    }
}

void tst_SyncRestarts::endedAtAnyMoment_data()
{
    QTest::addColumn<bool>("site");
    QTest::newRow("the program here") << false;
    QTest::newRow("the site's server") << true;
}

void tst_SyncRestarts::endedAtAnyMoment()
{
    QFETCH(bool, site);
    m_sync->edit();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_sync->station().syncByProgram().exit, 0);
    const auto whole = static_cast<int>(timer.elapsed());
    int halfway = 0;
    const int kills = rounds(3, 60);
    for (int i = 0; i < kills; ++i) {
        m_sync->breakOne([&] {
            m_sync->station().close();
            const auto run = m_sync->station().ctl.start({"--json", "sync", "site"});
            QVERIFY(run->waitForStarted());
            halfway += run->waitForFinished(1 + static_cast<int>(m_sync->random().bounded(whole))) ? 0 : 1;
            if (site) {
                m_sync->site().kill();
                QVERIFY(m_sync->site().start());
                QVERIFY(hasEnded(*run)); // it tries again until the site is back
            } else {
                run->kill();
                QVERIFY(hasEnded(*run));
            }
            m_sync->station().open();
        });
    }
    qInfo("%d times, %d of them in the middle", kills, halfway);
}

/// The site's job is taken back to a copy. What this workstation agreed with it since is not thrown away on that word.
void tst_SyncRestarts::anOlderCopyOfTheSite()
{
    m_sync->edit();
    QCOMPARE(m_sync->station().sync().end, SyncEnd::Done);
    QCOMPARE(m_sync->site().ctl.run({"job", "backup"}).exit, 0);
    QVERIFY(m_sync->station().perform(putPhone({.mac = m_sync->phone(1), .label = "after the copy"})));
    m_sync->edit();
    QCOMPARE(m_sync->station().sync().end, SyncEnd::Done);
    const JobState agreed = m_sync->station().state();
    m_sync->site().stop();
    const CtlRun restored = m_sync->site().ctl.run({"job", "restore"});
    QVERIFY2(restored.exit == 0, restored.err);
    QVERIFY(m_sync->site().start());

    const SyncAccount first = m_sync->station().sync();
    QVERIFY(first.otherRestored);
    QCOMPARE(first.end, SyncEnd::InPart); // what differs waits for a person
    QVERIFY(first.count(SyncDeed::Waits) > 0);
    QCOMPARE(unlike(m_sync->station().state(), agreed), QString());
    const SyncAccount decided = m_sync->station().sync([](const SyncPlan& plan) {
        SyncChoices choices;
        for (const SyncItem& item : plan.items) {
            if (item.course == SyncCourse::Differs)
                choices.insert(item.key, decideFor(item, SyncSide::Here));
        }
        return choices;
    });
    QCOMPARE(decided.end, SyncEnd::Done);
    QCOMPARE(unlike(m_sync->station().state(), agreed), QString());
    QCOMPARE(unlike(m_sync->people().state(), agreed), QString());
    QVERIFY(m_sync->station().isQuiet());
}

void tst_SyncRestarts::clocksThatAreWrong_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("site");
    for (const int days : {-366, 366}) {
        QTest::addRow("here, %d days", days) << days << false;
        QTest::addRow("there, %d days", days) << days << true;
    }
}

void tst_SyncRestarts::clocksThatAreWrong()
{
    QFETCH(int, days);
    QFETCH(bool, site);
    SiteServer server;
    QCOMPARE(server.ctl.run({"job", "create", "default"}).exit, 0);
    const auto shift = [days](Ctl& ctl) {
        ctl.environment = shimmed(ctl.data(), {{"CLOCK", QString::number(days * 86'400)}});
    };
    QVERIFY(server.start());
    Ctl here;
    const QByteArray token = server.token("here", "super");
    QCOMPARE(server.makeKnown(here, server.port(), token).exit, 0);
    QCOMPARE(here.run({"phones", "import", "-"}, "mac,label\n00085D000001,one\n").exit, 0);
    QCOMPARE(here.run({"sync", "site"}).exit, 0);
    server.stop();
    shift(site ? server.ctl : here);
    QVERIFY(server.start());
    // A certificate that is not valid yet, or no more, by the site's own clock is made anew; a person confirms it.
    QCOMPARE(server.makeKnown(here, server.port(), token).exit, 0);
    QCOMPARE(here.run({"phones", "set", "00085D000001", "label=here"}).exit, 0);
    QCOMPARE(server.ctl.run({"phones", "import", "-"}, "mac,label\n00085D000002,there\n").exit, 0);
    const CtlRun run = here.json({"sync", "site"});
    QVERIFY2(run.exit == 0, run.out + run.err);
    QCOMPARE(here.json({"phones", "list"}).array(), server.ctl.json({"phones", "list"}).array());
    QCOMPARE(here.json({"phones", "list"}).array().size(), 2);
    QVERIFY(here.json({"sync", "site", "--dry-run"}).object().value("quiet").toBool());
    // And when it is right again.
    here.environment = server.ctl.environment = {};
    server.stop();
    QVERIFY(server.start());
    QCOMPARE(server.makeKnown(here, server.port(), token).exit, 0);
    QVERIFY(here.json({"sync", "site", "--dry-run"}).object().value("quiet").toBool());
}

QTEST_GUILESS_MAIN(tst_SyncRestarts)
#include "tst_SyncRestarts.moc"
