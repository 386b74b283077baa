// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/provisioning/BootSteps.h"

using namespace firstring;
using namespace firstring::test;

/// States follow evidence, in any order (wire.md 3 and 4).
class TestBoot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay()
    {
        JobState job = jobWithFirmware();
        job.defaults.branding = {QStringLiteral("logo one.jpg")};
        job.defaults.evidence = EvidenceWanted::Startup;
        Bench bench(job);
        const auto state = [&] { return bench.track(reception).status.state; };

        bench.http(reception, "/startup.cfg");
        QCOMPARE(state(), PhoneState::AskedRcs);
        bench.http(reception, own(reception));
        QCOMPARE(state(), PhoneState::Redirected);
        QCOMPARE(bench.text(reception), QStringLiteral("Redirected"));
        bench.http(reception, "/branding/logo one.jpg");
        QCOMPARE(state(), PhoneState::Branding);

        const Request firmware{.id = 900,
                               .transport = Transport::Http,
                               .path = "/6867i.st",
                               .source = bench.source,
                               .userAgent = "Aastra6867i MAC:00-08-5D-00-00-01 V:5.0.0-SIP",
                               .site = site};
        bench.provisioner.answer(firmware);
        QCOMPARE(bench.text(reception), QStringLiteral("Firmware 0 %"));
        bench.provisioner.progress(900, 420'000);
        QCOMPARE(bench.text(reception), QStringLiteral("Firmware 42 %"));
        QVERIFY(bench.heard(EventId::FirmwareProgress, reception));
        bench.provisioner.finished(900, Ending::Whole, 1'000'000, 2'000);
        QCOMPARE(state(), PhoneState::Rebooting);
        QVERIFY(bench.heard(EventId::FirmwareSent, reception));

        bench.http(reception, "/startup.cfg", "5.1.0");
        QCOMPARE(state(), PhoneState::AskedRcs);
        QCOMPARE(bench.track(reception).status.reboots, 1);
        bench.http(reception, own(reception), "5.1.0");
        QCOMPARE(state(), PhoneState::Redirected);
        QVERIFY(!bench.heard(EventId::RedirectNotFollowed));
        bench.http(reception, "/cfg/startup.cfg", "5.1.0");
        QCOMPARE(state(), PhoneState::Reading);
        bench.http(reception, own(reception, "cfg/"), "5.1.0");
        bench.http(reception, "/cfg/6867i.st", "5.1.0", Ending::Aborted, 512);
        QVERIFY(bench.heard(EventId::FirmwareStoppedEarly, reception));
        QCOMPARE(state(), PhoneState::Reading); // it has not said that it started
        bench.http(reception, "/ev/startup", "5.1.0");
        QCOMPARE(state(), PhoneState::Ready);
        QCOMPARE(bench.count(EventId::PhoneReady), 1);
        QVERIFY(std::holds_alternative<RedirectToConfig>(nextStep(bench.state, bench.track(reception))));
    }

    void anyOrder()
    {
        Bench bench(jobWithFirmware());
        readConfig(bench, reception, "5.0.0"); // a phone that already knows its server
        QCOMPARE(bench.track(reception).status.state, PhoneState::Reading);
        bench.http(reception, "/cfg/6867i.st", "5.0.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Rebooting);
        bench.http(reception, own(reception, "cfg/"), "5.1.0", Ending::Unchanged);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void unchangedCountsAsTaken()
    {
        Bench bench(sampleJob());
        readConfig(bench, reception, "5.0.0", Ending::Unchanged);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
        QVERIFY(bench.heard(EventId::FileUnchanged, reception));
    }

    void halvesDoNotCount_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<EventId>("event");
        QTest::newRow("aborted") << Ending::Aborted << EventId::TransferAborted;
        QTest::newRow("part") << Ending::Part << EventId::FileSent;
        QTest::newRow("head") << Ending::HeadOnly << EventId::FileLookedAt;
    }
    void halvesDoNotCount()
    {
        QFETCH(Ending, ending);
        QFETCH(EventId, event);
        Bench bench(sampleJob());
        bench.http(reception, "/cfg/startup.cfg");
        bench.http(reception, own(reception, "cfg/"), "5.0.0", ending, 10);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Reading);
        QVERIFY(bench.heard(event, reception));
    }

    void aModelFileIsPartOfIt()
    {
        JobState job = sampleJob();
        job.defaults.modelSettings.insert(QStringLiteral("6867i"), {setting(u"backlight mode: 1")});
        Bench bench(job);
        readConfig(bench, reception, "5.0.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Reading);
        bench.http(reception, "/cfg/6867i.cfg");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void outdatedAndReadyAgain()
    {
        JobState job = jobWithFirmware();
        Bench bench(job);
        readConfig(bench, reception, "5.1.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
        job.defaults.settings = {setting(u"tone set: UK")};
        changePhone(job, reception, [](Phone& phone) { phone.settings = {setting(u"sip line1 user name: 21")}; });
        bench.set(job);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Outdated);
        QCOMPARE(bench.track(reception).status.changedFiles, 2);
        QVERIFY(bench.heard(EventId::PhoneOutdated, reception));

        bench.http(reception, "/cfg/startup.cfg", "5.1.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Reading);
        bench.http(reception, own(reception, "cfg/"), "5.1.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);

        job.defaults.firmware[QStringLiteral("6867i")] = QStringLiteral("4.2.0"); // a downgrade
        bench.set(job);
        QCOMPARE(bench.track(reception).status.changedFiles, 1);
        job.defaults.firmware[QStringLiteral("6867i")] = QStringLiteral("5.1.0");
        bench.set(job);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void anOutsideServer()
    {
        JobState job = sampleJob();
        job.defaults.configServer = QStringLiteral("Main");
        Bench bench(job);
        bench.http(reception, "/startup.cfg");
        bench.http(reception, own(reception));
        QCOMPARE(bench.text(reception), QStringLiteral("Redirected to Main"));
        QVERIFY(bench.heard(EventId::PhoneRedirectedOutside, reception));
        bench.tick(60 * 60'000); // an end: silence is normal
        QCOMPARE(bench.text(reception), QStringLiteral("Redirected to Main"));
        bench.http(reception, "/ev/startup");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void movedToAnOutsideServerLater()
    {
        JobState job = sampleJob();
        Bench bench(job);
        readConfig(bench, reception, "5.0.0");
        job.defaults.configServer = QStringLiteral("Main");
        bench.set(job);
        bench.http(reception, "/cfg/startup.cfg");
        bench.http(reception, own(reception, "cfg/"));
        QCOMPARE(bench.text(reception), QStringLiteral("Redirected to Main"));
        job.defaults.configServer = QStringLiteral("Old");
        bench.set(job);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Outdated);
    }

    void evidenceCountsForOneStart()
    {
        JobState job = jobWithFirmware();
        job.defaults.evidence = EvidenceWanted::Startup;
        Bench bench(job);
        readConfig(bench, reception, "5.0.0");
        bench.http(reception, "/ev/startup");
        bench.http(reception, "/cfg/6867i.st");
        readConfig(bench, reception, "5.1.0", Ending::Unchanged);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Reading);
        bench.http(reception, "/ev/startup", "5.1.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void evidenceOfTheWantedKind()
    {
        JobState job = sampleJob();
        job.defaults.evidence = EvidenceWanted::Registered;
        Bench bench(job);
        readConfig(bench, reception, "5.0.0");
        bench.http(reception, "/ev/startup");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Reading);
        bench.http(reception, "/ev/registered");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void aPhoneThatDoesNotFollow()
    {
        Bench bench(sampleJob());
        bench.http(reception, "/startup.cfg");
        const Answer redirect = bench.http(reception, own(reception));
        bench.http(reception, "/startup.lic"); // still the same round
        QVERIFY(!bench.heard(EventId::RedirectNotFollowed));
        const Answer common = bench.http(reception, "/startup.cfg");
        QVERIFY(bench.heard(EventId::RedirectNotFollowed, reception));
        QCOMPARE(common.body, bench.http(sales, "/cfg/startup.cfg").body);
        QVERIFY(bench.http(reception, own(reception)).body.startsWith(redirect.body));
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
        QVERIFY(common.body != bench.http(sales, "/startup.cfg").body); // the others are redirected as before
    }

    void tftpBehindOneAddress()
    {
        Bench bench(sampleJob());
        for (const MacAddress mac : {reception, sales}) // from now on the address names nobody
            bench.tftp(own(mac).mid(1));
        bench.tftp("cfg/startup.cfg");
        bench.tftp("cfg/startup.cfg");
        for (const MacAddress mac : {reception, sales}) {
            bench.tftp(own(mac, "cfg/").mid(1));
            QCOMPARE(bench.track(mac).status.state, PhoneState::Ready);
        }
    }

    void aMissingVariableStopsOnlyThatPhone()
    {
        JobState job = sampleJob();
        job.defaults.settings = {setting(u"sip line1 user name: {ext}")};
        changePhone(job, sales,
                    [](Phone& phone) { phone.variables.insert(QStringLiteral("ext"), QStringLiteral("22")); });
        Bench bench(job);
        readConfig(bench, reception, "5.0.0");
        readConfig(bench, sales, "5.0.0");
        QCOMPARE(bench.track(sales).status.state, PhoneState::Ready);
        QCOMPARE(bench.text(reception), QStringLiteral("Stopped: no value for ext"));
        QVERIFY(bench.heard(EventId::VariableMissing, reception));
        bench.http(reception, "/cfg/00085D000001.lic");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Stopped);
        changePhone(job, reception,
                    [](Phone& phone) { phone.variables.insert(QStringLiteral("EXT"), QStringLiteral("21")); });
        bench.set(job);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Waiting);
        readConfig(bench, reception, "5.0.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void silenceStopsAWorkingPhone()
    {
        Bench bench(sampleJob());
        bench.http(reception, "/startup.cfg");
        bench.tick(179'000);
        QCOMPARE(bench.track(reception).status.state, PhoneState::AskedRcs);
        bench.tick(1'000);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Stopped);
        QCOMPARE(bench.track(reception).status.reason, EventId::PhoneQuiet);
        QVERIFY(bench.heard(EventId::PhoneQuiet, reception));
        readConfig(bench, reception, "5.0.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
        bench.tick(100'000'000);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void aReadyPhoneThatBeginsAgain()
    {
        Bench bench(sampleJob());
        readConfig(bench, reception, "5.0.0");
        bench.http(reception, "/cfg/startup.cfg", "5.0.0", Ending::Unchanged); // its nightly look
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
        bench.http(reception, "/startup.cfg"); // factory defaults
        QCOMPARE(bench.track(reception).status.state, PhoneState::AskedRcs);
        bench.http(reception, own(reception));
        readConfig(bench, reception, "5.0.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void addedHeldAndReleased()
    {
        JobState job = sampleJob();
        Bench bench(job);
        bench.http(stranger, "/startup.cfg");
        QCOMPARE(bench.track(stranger).status.state, PhoneState::Unknown);
        job.phones.put({.mac = stranger, .model = QStringLiteral("6867i"), .onHold = true});
        bench.set(job);
        QCOMPARE(bench.track(stranger).status.state, PhoneState::OnHold);
        changePhone(job, stranger, [](Phone& phone) { phone.onHold = false; });
        bench.set(job);
        QCOMPARE(bench.track(stranger).status.state, PhoneState::Waiting);
        readConfig(bench, stranger, "5.0.0");
        QCOMPARE(bench.track(stranger).status.state, PhoneState::Ready);
    }

    void forgottenPhonesWait()
    {
        Bench bench(sampleJob());
        readConfig(bench, reception, "5.0.0");
        bench.provisioner.forget({reception});
        QCOMPARE(bench.track(reception).status.state, PhoneState::Waiting);
        QVERIFY(bench.track(reception).commonTaken.isEmpty());
    }

    void aRestartForgetsNothing()
    {
        JobState job = jobWithFirmware();
        Bench before(job);
        readConfig(before, reception, "5.1.0");
        before.http(sales, "/6867i.st", "5.0.0");

        Bench after(job);
        QList<PhoneTrack> stored;
        for (const MacAddress mac : {reception, sales})
            stored.append(PhoneTrack::fromJson(before.track(mac).toJson()));
        after.provisioner.restore(stored);
        after.tick(1'000);
        QVERIFY(!after.tracks.contains(reception)); // nothing changed, so nothing is told
        readConfig(after, sales, "5.1.0");
        QCOMPARE(after.track(sales).status.state, PhoneState::Ready);
        QCOMPARE(after.track(sales).status.reboots, 1);

        job.defaults.settings = {setting(u"tone set: UK")};
        Bench changed(job);
        changed.provisioner.restore(stored);
        changed.tick(1'000);
        QCOMPARE(changed.track(reception).status.state, PhoneState::Outdated);
        QCOMPARE(changed.track(reception).status.changedFiles, 1);
    }
};

QTEST_APPLESS_MAIN(TestBoot)
#include "tst_Boot.moc"
