// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/OthersNews.h"
#include "models/store/NewsWire.h"
#include "models/workspace/JobFolder.h"
#include "tests/support/Good.h"
#include "tests/support/PostgresServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr qint64 now = 1'800'000'000'000;
constexpr int patienceMs = 60'000;

MacAddress mac(int number)
{
    return MacAddress(0x00085d000000 + static_cast<quint64>(number));
}

PhoneTrack track(int number, qint64 heardMs)
{
    PhoneTrack seen;
    seen.status.mac = mac(number);
    seen.status.state = PhoneState::Reading;
    seen.status.lastHeardMs = heardMs;
    return seen;
}

} // namespace

/// What the programs that share a job in a real PostgreSQL hear of one another about phones.
class tst_NewsWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<OthersNews>();
        QVERIFY2(m_database.start(), "is the package postgresql installed?");
        VERIFY_GOOD(m_folder[0].create(m_database.url("Site")));
        for (const std::size_t i : {0U, 1U}) {
            auto opened = m_folder[i].open(m_database.url("Site"));
            VERIFY_GOOD(opened);
            m_job[i] = std::move(*opened);
            m_job[i]->hearOthers();
        }
        Edit edit;
        edit.phones.put = {{.mac = mac(1)}, {.mac = mac(2)}};
        VERIFY_GOOD(m_job[0]->perform(edit));
        VERIFY_GOOD(m_job[0]->waitStored());
    }

    void gatesAndTracksArrive()
    {
        QSignalSpy told(m_job[1].get(), &Workspace::othersToldNews);
        QSignalSpy own(m_job[0].get(), &Workspace::othersToldNews);
        m_job[0]->observe({.observations = {}, .tracks = {track(1, now)}, .gates = {releasedGate(mac(1), now, 24)}});
        QTRY_VERIFY_WITH_TIMEOUT(m_job[1]->gate(mac(1)).released, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_job[1]->track(mac(1)).status.state, PhoneState::Reading, patienceMs);
        QVERIFY(told.size() >= 1);
        QCOMPARE(own.size(), 0); // nobody hears himself
    }

    /// Two write about one phone before they heard of one another.
    void olderRecordsNeverWin()
    {
        PhoneGate first = releasedGate(mac(2), now, 24);
        m_job[0]->observe({.gates = {first}});
        QTRY_VERIFY_WITH_TIMEOUT(m_job[1]->gate(mac(2)).released, patienceMs);
        PhoneGate released = releasedGate(mac(2), now + 10, 24, first.round);
        PhoneGate old = first; // as a server knows it that has not heard of the release
        old.address = "10.0.0.9";
        old.locked = true;
        old.refusal = EventId::GateTaken;
        old.refusedMs = now + 5;
        m_job[0]->observe({.gates = {released}});
        m_job[1]->observe({.gates = {old}});
        VERIFY_GOOD(m_job[0]->waitStored());
        VERIFY_GOOD(m_job[1]->waitStored());
        QTRY_COMPARE_WITH_TIMEOUT(m_job[1]->gate(mac(2)).round, released.round, patienceMs);
        QVERIFY(!m_job[1]->gate(mac(2)).locked);
        const auto stored = m_folder[0].open(m_database.url("Site"));
        VERIFY_GOOD(stored);
        QCOMPARE((*stored)->gate(mac(2)), released);
    }

    /// Evidence of one start that two servers saw is not lost in the database, and both learn all of it.
    void evidenceComesTogether()
    {
        PhoneTrack here = track(2, now + 1);
        here.commonTaken = "common";
        PhoneTrack there = track(2, now + 2);
        there.phoneTaken = "own";
        m_job[0]->observe({.observations = {}, .tracks = {here}});
        m_job[1]->observe({.observations = {}, .tracks = {there}});
        for (const std::size_t i : {0U, 1U}) {
            QTRY_COMPARE_WITH_TIMEOUT(m_job[i]->track(mac(2)).commonTaken, "common", patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(m_job[i]->track(mac(2)).phoneTaken, "own", patienceMs);
        }
    }

    void forgettingArrives()
    {
        m_job[0]->forgetTracks({mac(1)});
        QTRY_COMPARE_WITH_TIMEOUT(m_job[1]->track(mac(1)).status.state, PhoneState::Waiting, patienceMs);
    }

    void silencedAddressesArrive()
    {
        m_job[0]->observe({.silenced = {{"10.0.0.7", now, 60'000}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_job[1]->gates().silenced.size(), 1, patienceMs);
        m_job[1]->forgive("10.0.0.7");
        QTRY_COMPARE_WITH_TIMEOUT(m_job[0]->gates().silenced.size(), 0, patienceMs);
    }

    void accountsArrive()
    {
        const auto tokens = withToken({}, "Anna", Role::User, tokenText(QByteArray(32, 'x')), now);
        QVERIFY(tokens.has_value());
        m_job[0]->setTokens(*tokens);
        QTRY_COMPARE_WITH_TIMEOUT(m_job[1]->shelf().tokens, *tokens, patienceMs);
        m_job[1]->setTokens({}); // revoked where it was only heard of
        QTRY_COMPARE_WITH_TIMEOUT(m_job[0]->shelf().tokens, ApiTokens(), patienceMs);
    }

    /// Of two servers that ask for different addresses at the same moment one is granted; anew in every round.
    void claimsAreDecided()
    {
        QList<ClaimAnswer> answers[2];
        for (const int i : {0, 1})
            wire(i).setDecided([&answers, i](const QList<ClaimAnswer>& some) { answers[i] += some; });
        constexpr int phones = 200;
        for (int number = 1; number <= phones; ++number) {
            wire(number % 2).claim({mac(number), 1, "10.0.0.1"});
            wire(1 - number % 2).claim({mac(number), 1, "10.0.0.2"});
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers[0].size(), phones, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(answers[1].size(), phones, patienceMs);
        QHash<MacAddress, QString> holders;
        for (const auto& some : answers) {
            for (const ClaimAnswer& one : some) {
                if (one.kind != ClaimAnswer::Kind::Granted)
                    continue;
                QVERIFY(!holders.contains(one.claim.mac));
                holders.insert(one.claim.mac, one.claim.to);
            }
        }
        QCOMPARE(holders.size(), phones);
        for (const auto& some : answers) {
            for (const ClaimAnswer& one : some) {
                QVERIFY(one.kind != ClaimAnswer::Kind::Undecided);
                QVERIFY(one.kind == ClaimAnswer::Kind::Granted ||
                        (one.holder == holders.value(one.claim.mac) && one.holderRound == 1));
            }
        }
        answers[0].clear();
        wire(0).claim({mac(1), 1, holders.value(mac(1))}); // the same once more
        wire(0).claim({mac(1), 2, "10.0.0.3"});
        wire(0).claim({mac(1), 1, holders.value(mac(1))}); // too late
        QTRY_COMPARE_WITH_TIMEOUT(answers[0].size(), 3, patienceMs);
        QCOMPARE(answers[0][0].kind, ClaimAnswer::Kind::Granted);
        QCOMPARE(answers[0][1].kind, ClaimAnswer::Kind::Granted);
        QCOMPARE(answers[0][2].kind, ClaimAnswer::Kind::Taken);
        for (const int i : {0, 1})
            wire(i).setDecided({});
    }

    void wordsArrive()
    {
        GateWord heard;
        const auto listening = connect(m_job[1].get(), &Workspace::othersToldNews, this,
                                       [&heard](const OthersNews& news) { heard.probes += news.word.probes; });
        GateWord word;
        for (int number = 0; number < 1'000; ++number)
            word.probes.append({"10.0.0.8", mac(number)});
        wire(0).say(word);
        QTRY_COMPARE_WITH_TIMEOUT(heard.probes, word.probes, patienceMs);
        disconnect(listening);
    }

    /// What was stored while nobody could hear is told when the database is back; claims are not waited for.
    void databaseGoesAndComes()
    {
        QList<ClaimAnswer> answers;
        wire(0).setDecided([&answers](const QList<ClaimAnswer>& some) { answers += some; });
        m_database.stop();
        wire(0).claim({mac(1), 9, "10.0.0.1"});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, patienceMs);
        QCOMPARE(answers.first().kind, ClaimAnswer::Kind::Undecided);
        m_job[0]->observe({.gates = {releasedGate(mac(1), now, 24, 7)}});
        QVERIFY(m_database.run());
        QTRY_COMPARE_WITH_TIMEOUT(m_job[1]->gate(mac(1)).round, 8, patienceMs);
        // Its own connection comes back in its own time, and claims are undecided until then.
        const auto isGranted = [&] {
            answers.clear();
            wire(0).claim({mac(1), 9, "10.0.0.1"});
            return QTest::qWaitFor([&answers] { return !answers.isEmpty(); }, patienceMs) &&
                   answers.last().kind == ClaimAnswer::Kind::Granted;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGranted(), patienceMs);
        wire(0).setDecided({});
    }

    void cleanupTestCase()
    {
        for (auto& job : m_job)
            job.reset();
    }

private:
    NewsWire& wire(int i) { return *m_job[static_cast<std::size_t>(i)]->wire(); }

    PostgresServer m_database;
    QTemporaryDir m_data[2];
    JobFolder m_folder[2] = {JobFolder(m_data[0].path()), JobFolder(m_data[1].path())};
    std::unique_ptr<Workspace> m_job[2];
};

QTEST_GUILESS_MAIN(tst_NewsWire)
#include "tst_NewsWire.moc"
