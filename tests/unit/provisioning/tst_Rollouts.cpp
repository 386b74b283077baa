// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/RolloutDraft.h"
#include "tests/unit/provisioning/BootSteps.h"

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr MacAddress third{0x00085D000004};

/// Reception, Sales and a third phone, all to 5.1.0: Reception first, then one at a time.
JobState rolledOut()
{
    JobState job = jobWithFirmware();
    job.phones.put({.mac = third, .label = QStringLiteral("Third"), .model = QStringLiteral("6867i")});
    job.defaults.rollout = {.phones = {reception, sales, third}, .pilots = 1, .wave = 1};
    return job;
}

/// Takes the image that is offered, and comes back with \a after.
int flash(Bench& bench, MacAddress mac, const QByteArray& before, const QByteArray& after)
{
    const int status = bench.http(mac, "/cfg/6867i.st", before).status;
    readConfig(bench, mac, after);
    return status;
}

} // namespace

/// Waves, windows, chains and labels, at the wire of the one that answers phones.
class TestRollouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wavesFollowEvidence()
    {
        Bench bench(rolledOut());
        for (const MacAddress mac : {reception, sales, third})
            readConfig(bench, mac, "5.0.0");
        QCOMPARE(bench.text(sales), QStringLiteral("Waits for firmware: wave 2 of 3"));
        QCOMPARE(bench.http(sales, "/cfg/6867i.st", "5.0.0").status, 404);
        QVERIFY(bench.heard(EventId::FirmwareNotItsTurn, sales));
        QCOMPARE(flash(bench, reception, "5.0.0", "5.1.0"), 200);
        QCOMPARE(bench.text(reception), QStringLiteral("Ready"));
        QCOMPARE(bench.count(EventId::RolloutWave), 1);
        bench.tick(1'000);
        QCOMPARE(bench.text(sales), QStringLiteral("Outdated: 1 file(s) changed since")); // its turn
        QCOMPARE(bench.http(third, "/cfg/6867i.st", "5.0.0").status, 404);
        QCOMPARE(flash(bench, sales, "5.0.0", "5.1.0"), 200);
        QCOMPARE(flash(bench, third, "5.0.0", "5.1.0"), 200);
        QCOMPARE(bench.count(EventId::RolloutDone), 1);
        for (const MacAddress mac : {reception, sales, third})
            QCOMPARE(bench.text(mac), QStringLiteral("Ready"));
    }

    void othersAreServedAsAlways()
    {
        JobState job = rolledOut();
        job.defaults.rollout.phones.removeOne(third);
        Bench bench(job);
        QCOMPARE(bench.http(third, "/cfg/6867i.st", "5.0.0").status, 200);
        // Who has it already may look, whatever its turn.
        QCOMPARE(bench.http(sales, "/cfg/6867i.st", "5.1.0", Ending::Aborted, 512).status, 200);
    }

    void theFirstFailureStopsIt_data()
    {
        QTest::addColumn<QString>("stopOn");
        QTest::addColumn<bool>("stops");
        QTest::newRow("as usual") << usualRolloutFailures().join(' ') << true;
        QTest::newRow("only that") << "FIRMWARE_LOOP" << true;
        QTest::newRow("not that") << "PHONE_QUIET" << false;
    }
    void theFirstFailureStopsIt()
    {
        QFETCH(QString, stopOn);
        QFETCH(bool, stops);
        JobState job = rolledOut();
        job.defaults.rollout.stopOn = stopOn.split(' ');
        Bench bench(job);
        readConfig(bench, sales, "5.0.0");
        for (int i = 0; i < 3; ++i)
            flash(bench, reception, "5.0.0", "5.0.0"); // takes it and still runs the old one
        QCOMPARE(bench.track(reception).status.state, PhoneState::Looping);
        QCOMPARE(bench.heard(EventId::RolloutStopped, reception), stops);
        bench.tick(1'000);
        QCOMPARE(bench.text(sales), stops ? QStringLiteral("Waits for firmware: roll-out stands still")
                                          : QStringLiteral("Waits for firmware: wave 2 of 3"));
        QCOMPARE(bench.http(sales, "/cfg/6867i.st", "5.0.0").status, 404);
        // A person goes on without it.
        job = bench.state;
        const Edit edit = passPhones(job, {reception});
        bench.set(apply(job, edit).value().next);
        QCOMPARE(bench.http(sales, "/cfg/6867i.st", "5.0.0").status, 200);
        QCOMPARE(bench.http(third, "/cfg/6867i.st", "5.0.0").status, 404);
    }

    void aSilentPilotStopsIt()
    {
        Bench bench(rolledOut());
        bench.http(reception, "/cfg/6867i.st", "5.0.0");
        QCOMPARE(bench.text(reception), QStringLiteral("Rebooting (1): do not unplug"));
        bench.tick(quietLimitMs(PhoneState::Rebooting) + 1'000);
        QVERIFY(bench.heard(EventId::RolloutStopped, reception));
        QCOMPARE(bench.http(sales, "/cfg/6867i.st", "5.0.0").status, 404);
        readConfig(bench, reception, "5.1.0"); // it was only slow
        QCOMPARE(bench.http(sales, "/cfg/6867i.st", "5.0.0").status, 200);
    }

    void brokenDownloadsFailAfterSome()
    {
        Bench bench(rolledOut());
        for (int i = 1; i <= abortsThatFail; ++i) {
            QVERIFY(!bench.heard(EventId::RolloutStopped));
            bench.http(reception, "/cfg/6867i.st", "5.0.0", Ending::Aborted, 600'000);
            QCOMPARE(bench.track(reception).abortedDownloads, i);
            QVERIFY(bench.track(reception).status.state != PhoneState::Rebooting); // told apart from a finished one
        }
        QVERIFY(bench.heard(EventId::RolloutStopped, reception));
        JobState job = bench.state;
        bench.set(apply(job, endRollout(job)).value().next);
        QCOMPARE(flash(bench, reception, "5.0.0", "5.1.0"), 200);
        QCOMPARE(bench.track(reception).abortedDownloads, 0);
    }

    void pauseAndEnd()
    {
        Bench bench(rolledOut());
        bench.set(apply(bench.state, pauseRollout(bench.state, true)).value().next);
        QCOMPARE(bench.http(reception, "/cfg/6867i.st", "5.0.0").status, 404);
        bench.set(apply(bench.state, pauseRollout(bench.state, false)).value().next);
        QCOMPARE(bench.http(reception, "/cfg/6867i.st", "5.0.0").status, 200);
        bench.set(apply(bench.state, endRollout(bench.state)).value().next);
        QCOMPARE(bench.http(third, "/cfg/6867i.st", "5.0.0").status, 200);
    }

    void onlyAtSomeTimeOfTheDay()
    {
        JobState job = rolledOut();
        job.defaults.rollout = {};
        // The clock of the bench begins at 7:00 UTC; what counts is local time.
        const int now = bench7.now().toLocalTime().time().hour() * 60;
        job.defaults.firmwareWindow = {(now + 60) % 1440, (now + 120) % 1440};
        Bench bench(job);
        readConfig(bench, reception, "5.0.0");
        QVERIFY2(bench.text(reception).startsWith("Waits for firmware: given out "), qPrintable(bench.text(reception)));
        QCOMPARE(bench.http(reception, "/cfg/6867i.st", "5.0.0").status, 404);
        QCOMPARE(bench.last().id, EventId::FirmwareNotNow);
        QVERIFY(bench.last().sentence().contains(job.defaults.firmwareWindow.text()));
        QCOMPARE(bench.tftp("/6867i.st").status, 404); // whoever that is
        bench.tick(3600 * 1'000);
        QCOMPARE(bench.text(reception), QStringLiteral("Outdated: 1 file(s) changed since"));
        QCOMPARE(bench.http(reception, "/cfg/6867i.st", "5.0.0").status, 200);
        bench.tick(3600 * 1'000);
        QCOMPARE(bench.http(sales, "/cfg/6867i.st", "5.0.0").status, 404);
    }

    void nobodyKnowsWhoseTurnItIs()
    {
        Bench bench(rolledOut());
        bench.source = QStringLiteral("192.0.2.200");
        QCOMPARE(bench.tftp("/6867i.st").status, 404);
        QCOMPARE(bench.last().id, EventId::RequesterUnknown);
    }

    void throughAnotherVersion()
    {
        JobState job = rolledOut();
        job.defaults.rollout = {};
        job.firmware[QStringLiteral("6867i/5.1.0")].through = QStringLiteral("4.2.0");
        Bench bench(job);
        const QByteArray step = job.image(u"6867i", u"4.2.0")->blob.sha256;
        const QByteArray last = job.image(u"6867i", u"5.1.0")->blob.sha256;
        QCOMPARE(bench.http(reception, "/cfg/6867i.st", "3.0.0").digest, step);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Rebooting);
        QCOMPARE(bench.http(reception, "/cfg/6867i.st", "4.2.0").digest, last);
        readConfig(bench, reception, "5.1.0");
        QCOMPARE(bench.text(reception), QStringLiteral("Ready"));
        QVERIFY(!bench.heard(EventId::FirmwareMislabelled) && !bench.heard(EventId::FirmwareLoop));
        QCOMPARE(bench.http(sales, "/cfg/6867i.st", "4.9").digest, last); // above the step
        // Without a file of the step nobody below it is given the last one.
        job = bench.state;
        job.firmware.remove(QStringLiteral("6867i/4.2.0"));
        bench.set(job);
        QCOMPARE(bench.http(third, "/cfg/6867i.st", "3.0.0").status, 404);
        QCOMPARE(bench.last().id, EventId::FirmwareStepMissing);
        readConfig(bench, third, "3.0.0");
        QCOMPARE(bench.text(third), QStringLiteral("Waits for firmware: no file of 4.2.0"));
    }

    void aChainThatIsACircle()
    {
        JobState job = rolledOut();
        job.defaults.rollout = {};
        job.firmware[QStringLiteral("6867i/5.1.0")].through = QStringLiteral("4.2.0");
        Bench bench(job);
        const QByteArrayList reports{"3.0.0", "4.2.0", "3.0.0", "4.2.0", "3.0.0", "4.2.0"};
        int taken = 0;
        for (const QByteArray& version : reports)
            taken += bench.http(reception, "/cfg/6867i.st", version).status == 200;
        QVERIFY2(taken <= 4, qPrintable(QString::number(taken)));
        QCOMPARE(bench.track(reception).status.state, PhoneState::Looping);
    }

    void aWrongLabelIsCorrected()
    {
        JobState job = rolledOut();
        job.defaults.rollout = {};
        job.blueprints.insert(QStringLiteral("b"), {.name = QStringLiteral("b"), .firmware = {{"6867i", "5.1.0"}}});
        Bench bench(job);
        QVERIFY(correctLabel(job, bench.track(reception)).isEmpty());
        flash(bench, reception, "5.0.0", "5.0.9");
        QCOMPARE(bench.track(reception).status.reason, EventId::FirmwareMislabelled);
        QCOMPARE(bench.track(reception).status.subject,
                 QStringLiteral("this image reports 5.0.9, the catalogue says 5.1.0"));
        const Edit edit = correctLabel(job, bench.track(reception));
        const JobState right = apply(job, edit).value().next;
        QVERIFY(!right.image(u"6867i", u"5.1.0"));
        QCOMPARE(right.image(u"6867i", u"5.0.9")->blob, job.image(u"6867i", u"5.1.0")->blob);
        QCOMPARE(right.defaults.firmware.value("6867i"), QStringLiteral("5.0.9"));
        QCOMPARE(right.blueprint(u"b")->firmware.value("6867i"), QStringLiteral("5.0.9"));
        bench.set(right);
        bench.tick(1'000);
        readConfig(bench, reception, "5.0.9");
        QCOMPARE(bench.text(reception), QStringLiteral("Ready"));
    }

    void minetIsExplained()
    {
        Bench bench(rolledOut());
        bench.tftp("/MN_" + reception.plain().toLatin1() + ".bin");
        QVERIFY(bench.heard(EventId::PhoneMinet));
        bench.tftp("/MN_" + reception.plain().toLatin1() + ".bin");
        QCOMPARE(bench.count(EventId::PhoneMinet), 1); // told once
        QCOMPARE(bench.text(reception), QStringLiteral("Stopped: MiNet software"));
        readConfig(bench, reception, "5.1.0"); // SIP software was loaded
        QCOMPARE(bench.text(reception), QStringLiteral("Ready"));
    }

private:
    const ManualClock bench7;
};

QTEST_GUILESS_MAIN(TestRollouts)
#include "tst_Rollouts.moc"
