// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a roll-out is, how long one takes, and what tells MiNet phones apart: tables of values.

#include "models/domain/InstallTime.h"
#include "models/domain/Minet.h"
#include "models/domain/RolloutProgress.h"

#include <QTest>

using namespace firstring;

namespace {

MacAddress phone(int number)
{
    return MacAddress(0x00085D000000 + static_cast<quint64>(number));
}

Rollout plan(int phones, int pilots, int wave)
{
    Rollout rollout{.pilots = pilots, .wave = wave};
    for (int i = 0; i < phones; ++i)
        rollout.phones.append(phone(i));
    return rollout;
}

/// `0:done 3:failed`, in this order.
void tell(RolloutProgress& progress, const QString& events)
{
    static const QStringList names{"waiting", "working", "done", "failed", "passed"};
    for (const QString& event : events.split(' ', Qt::SkipEmptyParts)) {
        const auto outcome = static_cast<RolloutOutcome>(names.indexOf(event.section(':', 1)));
        progress.set(phone(event.section(':', 0, 0).toInt()), outcome,
                     outcome == RolloutOutcome::Failed ? EventId::FirmwareLoop : EventId::None);
    }
}

} // namespace

class tst_RolloutProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turns_data();
    void turns();
    void counts();
    void pausedHoldsAll();
    void estimates_data();
    void estimates();
    void saysHowLong();
    void minet_data();
    void minet();
};

void tst_RolloutProgress::turns_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("may"); // phones that may begin
    QTest::addColumn<int>("wave");
    QTest::addColumn<int>("failed"); // -1: none
    // Seven phones: one pilot, waves of three.
    QTest::newRow("at first") << ""
                              << "0" << 0 << -1;
    QTest::newRow("the pilot works") << "0:working"
                                     << "0" << 0 << -1;
    QTest::newRow("the pilot is done") << "0:done"
                                       << "0 1 2 3" << 1 << -1;
    QTest::newRow("a wave half done") << "0:done 1:done 3:done"
                                      << "0 1 2 3" << 1 << -1;
    QTest::newRow("the last wave") << "0:done 1:done 2:done 3:done"
                                   << "0 1 2 3 4 5 6" << 2 << -1;
    QTest::newRow("all done") << "6:done 5:done 4:done 3:done 2:done 1:done 0:done"
                              << "0 1 2 3 4 5 6" << 3 << -1;
    QTest::newRow("the pilot failed") << "0:failed"
                                      << "" << 0 << 0;
    QTest::newRow("one of a wave failed") << "0:done 2:failed"
                                          << "" << 1 << 2;
    QTest::newRow("a later one does not count yet") << "5:failed"
                                                    << "0" << 0 << -1;
    QTest::newRow("but in its wave") << "5:failed 0:done 1:done 2:done 3:done"
                                     << "" << 2 << 5;
    QTest::newRow("it came right") << "0:failed 0:done"
                                   << "0 1 2 3" << 1 << -1;
    QTest::newRow("gone on without it") << "0:failed 0:passed"
                                        << "0 1 2 3" << 1 << -1;
    QTest::newRow("passed stays passed") << "0:passed 0:failed"
                                         << "0 1 2 3" << 1 << -1;
    QTest::newRow("a done one fails later") << "0:done 1:done 0:failed"
                                            << "" << 0 << 0;
    QTest::newRow("strangers do not matter") << "9:failed 0:done"
                                             << "0 1 2 3" << 1 << -1;
}

void tst_RolloutProgress::turns()
{
    QFETCH(QString, events);
    QFETCH(QString, may);
    QFETCH(int, wave);
    QFETCH(int, failed);
    RolloutProgress progress(plan(7, 1, 3));
    QCOMPARE(progress.waves(), 3);
    tell(progress, events);
    QStringList open;
    for (int i = 0; i < 7; ++i) {
        if (!progress.hold(phone(i)))
            open << QString::number(i);
    }
    QCOMPARE(open.join(' '), may);
    QCOMPARE(progress.wave(), wave);
    QCOMPARE(progress.isFinished(), wave == 3);
    QCOMPARE(progress.failed() ? progress.failed()->mac : MacAddress(), failed < 0 ? MacAddress() : phone(failed));
    QVERIFY(!progress.hold(phone(9))); // in no roll-out
}

void tst_RolloutProgress::counts()
{
    Rollout rollout = plan(4, 0, 0);
    rollout.passed = {phone(3)};
    RolloutProgress progress(rollout);
    tell(progress, "0:done 1:working");
    QCOMPARE(progress.count(RolloutOutcome::Done), 1);
    QCOMPARE(progress.count(RolloutOutcome::Working), 1);
    QCOMPARE(progress.count(RolloutOutcome::Waiting), 1);
    QCOMPARE(progress.count(RolloutOutcome::Passed), 1);
    QVERIFY(!progress.set(phone(0), RolloutOutcome::Done));
    QVERIFY(RolloutProgress().isFinished() && RolloutProgress().isEmpty());
}

void tst_RolloutProgress::pausedHoldsAll()
{
    Rollout rollout = plan(3, 1, 1);
    rollout.paused = true;
    rollout.passed = {phone(2)};
    const RolloutProgress progress(rollout);
    QCOMPARE(progress.hold(phone(0)).why, EventId::FirmwareRolloutHeld);
    QVERIFY(!progress.hold(phone(2))); // a person let it go
    RolloutProgress waits(plan(3, 1, 1));
    QCOMPARE(waits.hold(phone(2)), (FirmwareHold{EventId::FirmwareNotItsTurn, "wave 3 of 3"}));
}

void tst_RolloutProgress::estimates_data()
{
    QTest::addColumn<int>("phones");
    QTest::addColumn<qint64>("bytes"); // of each
    QTest::addColumn<int>("pilots");
    QTest::addColumn<int>("wave");
    QTest::addColumn<int>("mbit");
    QTest::addColumn<qint64>("minutes");
    const qint64 image = 24 << 20;
    QTest::newRow("nobody") << 0 << image << 1 << 10 << 100 << qint64(0);
    QTest::newRow("one") << 1 << image << 1 << 10 << 100 << qint64(5);         // 3 s and four minutes to write
    QTest::newRow("all at once") << 40 << image << 0 << 0 << 100 << qint64(6); // 86 s
    QTest::newRow("pilot and tens") << 40 << image << 1 << 10 << 100 << qint64(22);
    QTest::newRow("pilot, then all") << 40 << image << 1 << 0 << 100 << qint64(10);
    QTest::newRow("a slow line") << 40 << image << 0 << 0 << 10 << qint64(19);
    QTest::newRow("a fast line, slow ports") << 1 << qint64(1'000'000'000) << 0 << 0 << 1000 << qint64(6);
    QTest::newRow("nothing to send") << 40 << qint64(0) << 1 << 10 << 100 << qint64(0);
}

void tst_RolloutProgress::estimates()
{
    QFETCH(int, phones);
    QFETCH(qint64, bytes);
    QFETCH(int, pilots);
    QFETCH(int, wave);
    QFETCH(int, mbit);
    QFETCH(qint64, minutes);
    const InstallEstimate estimate =
        estimateInstall(QList<qint64>(phones, bytes), plan(phones, pilots, wave), {.linkMbit = mbit});
    QCOMPARE(estimate.phones, phones);
    QCOMPARE(estimate.bytes, phones * bytes);
    QCOMPARE(estimate.minutes(), minutes);
}

void tst_RolloutProgress::saysHowLong()
{
    QCOMPARE(installText({.phones = 40, .seconds = 12 * 60, .linkMbit = 100}),
             "about 12 min for 40 phone(s) at 100 Mbit/s");
    QCOMPARE(installText({.phones = 900, .seconds = 3 * 3600 - 60, .linkMbit = 10}),
             "about 3 h for 900 phone(s) at 10 Mbit/s");
}

void tst_RolloutProgress::minet_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("option60");
    QTest::addColumn<bool>("sign");
    QTest::newRow("nothing") << "" << QByteArray() << false;
    QTest::newRow("a SIP phone") << "6920.st" << QByteArray("AastraIPPhone6920") << false;
    QTest::newRow("its option 60") << "" << QByteArray("ipphone.mitel.com") << true;
    QTest::newRow("in any case, with more") << "" << QByteArray("IPPhone.Mitel.com\0", 18) << true;
    QTest::newRow("by its model") << "" << QByteArray("MINET_6905") << true;
    QTest::newRow("the name of a file") << "boot/MN_6920.bin" << QByteArray() << true;
    QTest::newRow("only a folder of that name") << "MN_files/startup.cfg" << QByteArray() << false;
    QTest::newRow("a short one") << "MN" << QByteArray("ipphone") << false;
}

void tst_RolloutProgress::minet()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, option60);
    QFETCH(bool, sign);
    QCOMPARE(!minetSign(name, option60).isEmpty(), sign);
}

QTEST_GUILESS_MAIN(tst_RolloutProgress)
#include "tst_RolloutProgress.moc"
