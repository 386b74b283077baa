// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/TrackMerge.h"

#include <QTest>

using namespace firstring;

namespace {

constexpr qint64 start = 1'800'000'000'000;

PhoneTrack heardAt(qint64 ms, PhoneState state = PhoneState::Reading)
{
    PhoneTrack track;
    track.status.mac = MacAddress(0x00085d000001);
    track.status.state = state;
    track.status.lastHeardMs = start + ms;
    track.redirectTaken = true;
    return track;
}

} // namespace

/// Two servers, one start of a phone.
class tst_TrackMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newerStands()
    {
        const PhoneTrack older = heardAt(0);
        const PhoneTrack newer = heardAt(5, PhoneState::Ready);
        QCOMPARE(mergedTrack(older, newer), newer);
        QCOMPARE(mergedTrack(newer, older), newer);
        PhoneTrack tie = newer;
        tie.status.state = PhoneState::Outdated;
        QCOMPARE(mergedTrack(newer, tie), tie);
    }

    void oneStartIsWhole()
    {
        PhoneTrack here = heardAt(0);
        here.commonTaken = "common";
        here.configAsked = true;
        PhoneTrack there = heardAt(20);
        there.phoneTaken = "own";
        for (const PhoneTrack& merged : {mergedTrack(here, there), mergedTrack(there, here)}) {
            QCOMPARE(merged.commonTaken, "common");
            QCOMPARE(merged.phoneTaken, "own");
            QVERIFY(merged.configAsked);
            QCOMPARE(merged.status.lastHeardMs, start + 20);
            QCOMPARE(mergedTrack(merged, there), merged); // and stays so
        }
    }

    /// What was seen before the phone began anew says nothing about this start.
    void earlierStartsDoNotCount_data()
    {
        QTest::addColumn<PhoneState>("before");
        QTest::addColumn<int>("laterMs");
        QTest::newRow("it had arrived") << PhoneState::Ready << 20;
        QTest::newRow("it restarts") << PhoneState::Rebooting << 20;
        QTest::newRow("long ago") << PhoneState::Reading << 120'000;
    }
    void earlierStartsDoNotCount()
    {
        QFETCH(PhoneState, before);
        QFETCH(int, laterMs);
        PhoneTrack older = heardAt(0, before);
        older.commonTaken = "common";
        const PhoneTrack newer = heardAt(laterMs, PhoneState::AskedRcs);
        QCOMPARE(mergedTrack(older, newer), newer);
    }
};

QTEST_APPLESS_MAIN(tst_TrackMerge)
#include "tst_TrackMerge.moc"
