// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/provisioning/BootSteps.h"

using namespace firstring;
using namespace firstring::test;

/// Whether a phone took the firmware that it is to have, and what comes of it when it did not or does so again and
/// again: told by how its request ended and by what it reports afterwards (wire.md 3 and 4).
class TestFirmwareTaken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firmwareOnTheWayToAnOutsideServer()
    {
        JobState job = jobWithFirmware();
        job.defaults.configServer = QStringLiteral("Main");
        job.defaults.evidence = EvidenceWanted::Startup;
        Bench bench(job);
        bench.http(reception, "/startup.cfg");
        bench.http(reception, own(reception));
        bench.http(reception, "/6867i.st");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Rebooting);
        bench.http(reception, "/startup.cfg", "5.1.0");
        bench.http(reception, own(reception), "5.1.0");
        QCOMPARE(bench.text(reception), QStringLiteral("Redirected to Main"));
        QVERIFY(!bench.heard(EventId::RedirectNotFollowed));
        bench.http(reception, "/ev/startup", "5.1.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    /// A small image leaves us whole even when the phone read only its beginning.
    void aPhoneThatHasTheFirmwareDoesNotRestart()
    {
        Bench bench(jobWithFirmware());
        readConfig(bench, reception, "5.1.0");
        bench.http(reception, "/cfg/6867i.st", "5.1.0", Ending::Whole);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
        QVERIFY(!bench.heard(EventId::FirmwareSent));
        bench.http(reception, "/cfg/6867i.st", "5.1.0", Ending::Aborted, 400'000);
        QVERIFY(bench.heard(EventId::FirmwareStoppedEarly));
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void onlyLookingAtFirmwareProvesNothing()
    {
        Bench bench(jobWithFirmware());
        readConfig(bench, reception, "5.0.0");
        bench.http(reception, "/cfg/6867i.st", "5.0.0", Ending::HeadOnly, 0);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Reading);
        bench.http(reception, "/cfg/6867i.st", "5.0.0", Ending::Aborted, 512); // it cannot use it
        QVERIFY(bench.heard(EventId::TransferAborted, reception));
        QVERIFY(bench.track(reception).status.state != PhoneState::Ready);
        bench.http(reception, "/cfg/6867i.st", "5.0.0", Ending::Damaged, 0);
        QCOMPARE(bench.text(reception), QStringLiteral("Stopped: 6867i.st is damaged"));
    }

    void theSameFirmwareAgainAndAgain()
    {
        Bench bench(jobWithFirmware());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(bench.http(reception, "/6867i.st", "5.0.0").status, 200);
            QCOMPARE(bench.track(reception).status.state, PhoneState::Rebooting);
        }
        QCOMPARE(bench.http(reception, "/6867i.st", "5.0.0").status, 404);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Looping);
        QCOMPARE(bench.text(reception), QStringLiteral("Going round in circles"));
        QCOMPARE(bench.http(sales, "/6867i.st", "5.0.0").status, 200); // only that phone
        readConfig(bench, reception, "5.0.0");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Looping);
    }

    void toAndFro()
    {
        Bench bench(jobWithFirmware());
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(bench.http(reception, "/6867i.st", "5.0.0").status, 200);
            bench.http(reception, "/cfg/startup.cfg", "5.1.0"); // and somebody else puts the old one back
        }
        QCOMPARE(bench.http(reception, "/cfg/6867i.st", "5.0.0").status, 404);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Looping);
    }

    void aWrongLabel()
    {
        JobState job = jobWithFirmware();
        Bench bench(job);
        bench.http(reception, "/6867i.st", "5.0.0");
        readConfig(bench, reception, "5.0.9");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Stopped);
        QCOMPARE(bench.track(reception).status.reason, EventId::FirmwareMislabelled);
        QCOMPARE(bench.track(reception).status.subject,
                 QStringLiteral("this image reports 5.0.9, the catalogue says 5.1.0"));
        QCOMPARE(bench.count(EventId::FirmwareMislabelled), 1);

        // The catalogue is put right: the same image, now with the version that phones report.
        FirmwareImage image = *job.image(u"6867i", u"5.1.0");
        image.version = QStringLiteral("5.0.9");
        job.firmware.insert(JobState::firmwareKey(image.model, image.version), image);
        job.defaults.firmware[QStringLiteral("6867i")] = image.version;
        bench.set(job);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void tftpStoppedEarly()
    {
        Bench bench(jobWithFirmware());
        bench.tftp(own(reception).mid(1));
        bench.tftp("6867i.st", Ending::Aborted, 1'024);
        QCOMPARE(bench.last().id, EventId::FirmwareStoppedEarly);
        bench.tftp("cfg/startup.cfg");
        bench.tftp(own(reception, "cfg/").mid(1));
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
    }

    void tftpTookItWholeAndCameBack()
    {
        Bench bench(jobWithFirmware());
        bench.tftp(own(reception).mid(1));
        bench.tftp("6867i.st");
        QCOMPARE(bench.track(reception).status.state, PhoneState::Rebooting);
        bench.tftp("cfg/startup.cfg");
        bench.tftp(own(reception, "cfg/").mid(1));
        QCOMPARE(bench.track(reception).status.state, PhoneState::Ready);
        bench.tftp("6867i.st");
        bench.tftp("cfg/startup.cfg");
        bench.tftp("6867i.st");
        bench.tftp("cfg/startup.cfg");
        QCOMPARE(bench.tftp("6867i.st").status, 404);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Looping);
    }

    void tftpBrokenOff()
    {
        Bench bench(jobWithFirmware());
        bench.tftp(own(reception).mid(1));
        bench.tftp("6867i.st", Ending::Aborted, 700'000);
        QCOMPARE(bench.last().id, EventId::TransferAborted);
        QCOMPARE(bench.last().status, 206);
        bench.tftp("cfg/startup.cfg");
        bench.tftp(own(reception, "cfg/").mid(1));
        QCOMPARE(bench.track(reception).status.state, PhoneState::Reading);
    }
};

QTEST_APPLESS_MAIN(TestFirmwareTaken)
#include "tst_FirmwareTaken.moc"
