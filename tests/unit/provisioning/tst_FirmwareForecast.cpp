// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/RolloutDraft.h"
#include "tests/unit/provisioning/TestJob.h"

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr MacAddress desk{0x00085D000005}; // a 6757i

/// What phones said: MAC -> version.
struct Said
{
    QHash<MacAddress, PhoneTrack> tracks;

    Said& runs(MacAddress mac, QStringView version, const QString& model = {})
    {
        PhoneTrack& track = tracks[mac];
        track.status.mac = mac;
        track.status.version = FirmwareVersion(version);
        track.status.model = model;
        return *this;
    }
    TrackOf of() const
    {
        return [this](MacAddress mac) {
            const auto track = tracks.constFind(mac);
            return track == tracks.constEnd() ? nullptr : &*track;
        };
    }
};

JobState job()
{
    JobState job = sampleJob();
    job.phones.put({.mac = desk, .label = QStringLiteral("Desk"), .model = QStringLiteral("57i"), .slot = 1});
    job.defaults.firmware = {{"6867i", "5.1.0"}, {"6757i", "3.3.1"}};
    return job;
}

QString macs(const QList<MacAddress>& phones)
{
    QStringList words;
    for (const MacAddress mac : phones)
        words << mac.plain().right(1);
    return words.join(' ');
}

} // namespace

class TestFirmwareForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directions_data()
    {
        QTest::addColumn<QString>("runs");
        QTest::addColumn<QString>("through");
        QTest::addColumn<FirmwareDirection>("direction");
        QTest::addColumn<QString>("first");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("up") << "5.0.0"
                            << "" << FirmwareDirection::Up << "" << qint64(1'000'000);
        QTest::newRow("down") << "6.0"
                              << "" << FirmwareDirection::Down << "" << qint64(1'000'000);
        QTest::newRow("there") << "5.1.0"
                               << "" << FirmwareDirection::Same << "" << qint64(0);
        QTest::newRow("never said") << ""
                                    << "" << FirmwareDirection::Unknown << "" << qint64(1'000'000);
        QTest::newRow("two images") << "4.0"
                                    << "4.2.0" << FirmwareDirection::Up << "4.2.0" << qint64(2'000'000);
        QTest::newRow("the step is behind it") << "4.3"
                                               << "4.2.0" << FirmwareDirection::Up << "" << qint64(1'000'000);
    }
    void directions()
    {
        QFETCH(QString, runs);
        QFETCH(QString, through);
        QFETCH(FirmwareDirection, direction);
        QFETCH(QString, first);
        QFETCH(qint64, bytes);
        JobState state = job();
        state.firmware[QStringLiteral("6867i/5.1.0")].through = through;
        Said said;
        said.runs(reception, runs);
        const ForecastPhone phone = forecastPhone(state, *state.phones.find(reception), said.of()(reception));
        QCOMPARE(phone.direction, direction);
        QCOMPARE(phone.first, first);
        QCOMPARE(phone.bytes, bytes);
        QCOMPARE(phone.to, QStringLiteral("5.1.0"));
    }

    void whatAPhoneSaysItIsCounts()
    {
        const JobState state = job();
        Said said;
        said.runs(reception, u"3.2", QStringLiteral("6757i"));
        const ForecastPhone phone = forecastPhone(state, *state.phones.find(reception), said.of()(reception));
        QCOMPARE(phone.model, QStringLiteral("6757i"));
        QCOMPARE(phone.to, QStringLiteral("3.3.1"));
    }

    void inWords()
    {
        const JobState state = job();
        Said said;
        said.runs(reception, u"5.0.0").runs(sales, u"6.4.0").runs(desk, u"3.3.1");
        QCOMPARE(forecastText(firmwareForecast(state, said.of())),
                 QStringLiteral("2 phone(s) fetch 5.1.0; 1 of them go(es) down; about 2.0 MB"));
        said.runs(desk, u"3.2").runs(sales, u"");
        QCOMPARE(forecastText(firmwareForecast(state, said.of())),
                 QStringLiteral("3 phone(s) fetch 5.1.0, 3.3.1; 1 of them never said what they run; about 3.0 MB"));
        said.runs(reception, u"5.1.0").runs(sales, u"5.1.0").runs(desk, u"3.3.1");
        QCOMPARE(forecastText(firmwareForecast(state, said.of())), QStringLiteral("No phone changes its firmware."));
    }

    void drafts()
    {
        const JobState state = job();
        Said said;
        said.runs(reception, u"5.0.0").runs(sales, u"6.4.0").runs(desk, u"3.2");
        const auto draft =
            draftRollout(state, said.of(), {.wave = 5, .window = {60, 120}, .nowMs = 7}, firmwareKnowledge());
        QVERIFY(draft);
        QCOMPARE(macs(draft->plan.phones), QStringLiteral("5 1 2")); // one of each model, places on the bench first
        QCOMPARE(draft->plan.pilots, 2);
        QCOMPARE(draft->plan.startedMs, 7);
        QCOMPARE(draft->estimate.bytes, qint64(3'000'000));
        const JobState next = apply(state, draft->edit).value().next;
        QCOMPARE(next.defaults.rollout, draft->plan);
        QCOMPARE(next.defaults.firmwareWindow, (DailyWindow{60, 120}));
        QCOMPARE(next.phones.find(reception)->firmware, QString()); // as assigned: nothing is written
        QCOMPARE(draftRollout(next, said.of(), {}, firmwareKnowledge()).error().code,
                 QStringLiteral("ROLLOUT_RUNNING"));
    }

    void draftsAnotherVersion()
    {
        const JobState state = job();
        Said said;
        said.runs(reception, u"5.0.0").runs(sales, u"4.2.0").runs(desk, u"3.2");
        const RolloutWish wish{.versions = {{"6867i", "4.2.0"}}, .onlyVersions = true, .pilots = false};
        const auto draft = draftRollout(state, said.of(), wish, firmwareKnowledge());
        QVERIFY(draft);
        QCOMPARE(macs(draft->plan.phones), QStringLiteral("1"));
        QCOMPARE(draft->plan.pilots, 0);
        QCOMPARE(draft->unchanged, 1);
        QCOMPARE(draft->phones.first().direction, FirmwareDirection::Down);
        const JobState next = apply(state, draft->edit).value().next;
        QCOMPARE(next.phones.find(reception)->firmware, QStringLiteral("4.2.0"));
        QCOMPARE(next.phones.find(sales)->firmware, QStringLiteral("4.2.0")); // or it would go up to the job's
        QCOMPARE(next.phones.find(desk)->firmware, QString());
    }

    void draftsForSomePhones()
    {
        const JobState state = job();
        Said said;
        said.runs(reception, u"5.0.0").runs(sales, u"5.0.0");
        QCOMPARE(macs(draftRollout(state, said.of(), {.phones = {sales}, .onlyPhones = true}, firmwareKnowledge())
                          ->plan.phones),
                 QStringLiteral("2"));
        said.runs(sales, u"5.1.0");
        QCOMPARE(
            draftRollout(state, said.of(), {.phones = {sales}, .onlyPhones = true}, firmwareKnowledge()).error().code,
            QStringLiteral("ROLLOUT_NOBODY"));
    }

    void goingBelowAMendingAsksWhy()
    {
        JobState state = job();
        FirmwareImage old = *state.image(u"6867i", u"5.1.0");
        Said said;
        said.runs(reception, u"6.4.0.140").runs(sales, u"6.4.0.140").runs(desk, u"3.3.1");
        RolloutWish wish;
        const auto draft = draftRollout(state, said.of(), wish, firmwareKnowledge());
        QVERIFY(draft);
        QVERIFY(!draft->lost.isEmpty());
        QCOMPARE(draft->lost.first().phones, 2);
        QCOMPARE(askReason(draft->lost, draft->plan.reason).error().code, QStringLiteral("DOWNGRADE_REASON"));
        wish.reason = QStringLiteral(" asked by the customer ");
        const auto reasoned = draftRollout(state, said.of(), wish, firmwareKnowledge());
        QVERIFY(reasoned && askReason(reasoned->lost, reasoned->plan.reason));
        QCOMPARE(reasoned->plan.reason, QStringLiteral("asked by the customer"));
    }
};

QTEST_GUILESS_MAIN(TestFirmwareForecast)
#include "tst_FirmwareForecast.moc"
