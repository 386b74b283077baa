// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/OthersNews.h"
#include "models/provisioning/Provisioner.h"
#include "models/provisioning/gate/GateKeeper.h"

#include <QTest>

using namespace firstring;

namespace {

const QString a = "192.0.2.1";
const QString b = "192.0.2.2";

class TestClock final : public Clock
{
public:
    qint64 monotonicMs() const override { return m_ms; }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + m_ms, Qt::UTC); }
    void advance(qint64 ms) { m_ms += ms; }

private:
    qint64 m_ms = 1'000'000;
};

MacAddress mac(int i)
{
    return MacAddress(0x00085d000000 + static_cast<quint64>(i));
}

/// One server of a job with two.
struct Server
{
    Provisioner inner;
    GateKeeper gate;
    QList<GateClaim> claims;
    ServerNews news;
    quint64 id = 0;

    Server(const Clock& clock, const JobSnapshot& job)
        : inner(clock)
        , gate(inner, clock)
    {
        gate.share([this](const GateClaim& claim) { claims.append(claim); });
        inner.setJob(job);
        gate.setJob(job);
    }
    Answer ask(const QString& source, int phone, quint64 again = 0, Transport transport = Transport::Http)
    {
        Request request;
        request.id = again ? again : ++id;
        request.transport = transport;
        request.path = "cfg/" + mac(phone).plain().toLatin1() + ".cfg";
        request.source = source;
        request.site = {"192.0.2.100", 8080};
        const Answer answer = gate.answer(request);
        if (!answer.isLater)
            gate.finished(request.id, answer.status == 200 ? Ending::Whole : Ending::Aborted, answer.size(), 1);
        return answer;
    }
    OthersNews take()
    {
        ServerNews fresh = inner.takeNews();
        gate.addNews(fresh);
        news = fresh;
        return {.gates = fresh.gates, .tracks = fresh.tracks, .word = gate.takeWord()};
    }
};

} // namespace

/// Two gates before one job, and a database that decides between them.
class tst_SharedKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = TestClock();
        JobState state;
        state.defaults.kind = JobKind::Site;
        for (int i = 1; i <= 30; ++i)
            state.phones.put({.mac = mac(i), .model = "6867i"});
        m_job = std::make_shared<const JobState>(state);
        m_one = std::make_unique<Server>(m_clock, m_job);
        m_two = std::make_unique<Server>(m_clock, m_job);
        m_takers.clear();
        for (Server* server : {m_one.get(), m_two.get()}) {
            server->gate.begin();
            server->gate.set({releasedGate(mac(1), m_clock.now().toMSecsSinceEpoch(), 24)});
        }
    }

    void firstContactWaitsForTheDatabase()
    {
        const Answer first = m_one->ask(a, 1);
        QVERIFY(first.isLater);
        QVERIFY(m_one->ask(a, 1).isLater); // a second request of the phone waits with it
        QCOMPARE(m_one->claims, (QList<GateClaim>{{mac(1), 1, a}}));
        decide(*m_one);
        QCOMPARE(m_one->gate.takeSettled(), (QList<quint64>{1, 2}));
        QCOMPARE(m_one->ask(a, 1, 1).status, 200);
        QCOMPARE(m_one->ask(a, 1, 2).status, 200);
        QVERIFY(m_one->claims.isEmpty()); // it is asked once
        QVERIFY(m_one->gate.takeSettled().isEmpty());
    }

    void twoAtTheSameMomentOneWins()
    {
        QVERIFY(m_one->ask(a, 1).isLater);
        QVERIFY(m_two->ask(b, 1).isLater);
        decide(*m_two);
        decide(*m_one);
        QCOMPARE(m_two->ask(b, 1, 1).status, 200);
        QCOMPARE(m_one->ask(a, 1, 1).status, 404);
        QCOMPARE(m_one->ask(b, 1).status, 200); // it knows whose they are without a further claim
        QVERIFY(m_one->claims.isEmpty());
    }

    void otherServerKnowsWhoTookThem()
    {
        m_one->ask(a, 1);
        decide(*m_one);
        QCOMPARE(m_one->ask(a, 1, 1).status, 200);
        m_two->gate.hear(m_one->take());
        QCOMPARE(m_two->ask(b, 1).status, 404);
        QCOMPARE(m_two->ask(a, 1).status, 200);
        QVERIFY(m_two->claims.isEmpty());
    }

    /// On a bench the phone may come back with another address, once the old one is quiet at every server.
    void movesWhenItIsQuietEverywhere()
    {
        JobState state = *m_job;
        state.defaults.kind = JobKind::Bench;
        m_job = std::make_shared<const JobState>(state);
        for (Server* server : {m_one.get(), m_two.get()})
            server->gate.setJob(m_job);
        m_one->ask(a, 1);
        decide(*m_one);
        m_one->ask(a, 1, 1);
        m_two->gate.hear(m_one->take());
        for (int i = 0; i < 5; ++i) {
            m_clock.advance(6'000);
            QCOMPARE(m_one->ask(a, 1).status, 200);
            m_two->gate.hear(m_one->take());
        }
        QCOMPARE(m_two->ask(b, 1).status, 404);
        m_clock.advance(takerActiveMs);
        QVERIFY(m_two->ask(b, 1).isLater);
        QVERIFY(m_one->ask("192.0.2.3", 1).isLater);
        decide(*m_two);
        decide(*m_one);
        QCOMPARE(m_two->ask(b, 1, m_two->id).status, 200);
        QCOMPARE(m_one->ask("192.0.2.3", 1, m_one->id).status, 404);
        QCOMPARE(m_one->ask(b, 1).status, 200);
    }

    void probesAreCountedTogether()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_one->ask(b, 100 + i).status, 404);
        m_two->gate.hear(m_one->take());
        for (int i = 5; i < 10; ++i)
            m_two->ask(b, 100 + i);
        QCOMPARE(m_two->ask(b, 120).status, 429);
        m_one->gate.hear(m_two->take());
        QCOMPARE(m_one->ask(b, 121).status, 429);
        QVERIFY(m_one->take().word.isEmpty());
        QVERIFY(m_one->news.silenced.isEmpty()); // one server tells it
    }

    void servedPhonesBreakTheRowEverywhere()
    {
        for (Server* server : {m_one.get(), m_two.get()})
            server->gate.set({releasedGate(mac(2), m_clock.now().toMSecsSinceEpoch(), 24)});
        for (int i = 0; i < 9; ++i)
            m_one->ask(b, 100 + i);
        m_two->gate.hear(m_one->take());
        m_two->ask(b, 2);
        decide(*m_two);
        QCOMPARE(m_two->ask(b, 2, 1).status, 200);
        m_one->gate.hear(m_two->take());
        QCOMPARE(m_one->ask(b, 110).status, 404);
        QCOMPARE(m_one->ask(b, 111).status, 404);
    }

    /// Phones wait for nobody for ever: without the database a server decides alone, until it answers again.
    void databaseIsAway()
    {
        QVERIFY(m_one->ask(a, 1).isLater);
        m_clock.advance(ClaimBook::patienceMs + 1);
        m_one->gate.tick();
        QCOMPARE(m_one->gate.takeSettled(), (QList<quint64>{1}));
        QCOMPARE(m_one->ask(a, 1, 1).status, 200);
        for (Server* server : {m_one.get(), m_two.get()})
            server->gate.set({releasedGate(mac(2), m_clock.now().toMSecsSinceEpoch(), 24)});
        QCOMPARE(m_one->ask(a, 2).status, 200); // at once now
        QCOMPARE(m_one->claims.size(), 2);
        QVERIFY(m_two->ask(b, 2).isLater);
        decide(*m_two);
        decide(*m_one);
        QCOMPARE(m_two->ask(b, 2, 1).status, 200);
        QCOMPARE(m_one->ask(a, 2).status, 404); // and learns that another server was right
        for (Server* server : {m_one.get(), m_two.get()})
            server->gate.set({releasedGate(mac(3), m_clock.now().toMSecsSinceEpoch(), 24)});
        QVERIFY(m_one->ask(a, 3).isLater);
    }

    /// A phone asks again by itself; meanwhile nothing is said.
    void tftpIsSilentMeanwhile()
    {
        QCOMPARE(m_one->ask(a, 1, 0, Transport::Tftp).status, 429);
        decide(*m_one);
        QVERIFY(m_one->gate.takeSettled().isEmpty());
        QCOMPARE(m_one->ask(a, 1, 0, Transport::Tftp).status, 200);
    }

    void releasedAnewMeanwhile()
    {
        m_one->ask(a, 1);
        decide(*m_one);
        m_one->ask(a, 1, 1);
        m_two->gate.hear(m_one->take());
        const PhoneGate fresh = releasedGate(mac(1), m_clock.now().toMSecsSinceEpoch() + 1, 24, 1);
        m_two->gate.hear({.gates = {fresh}});
        QVERIFY(m_two->ask(b, 1).isLater);
        decide(*m_two);
        QCOMPARE(m_two->ask(b, 1, m_two->id).status, 200);
        m_one->gate.hear(m_two->take());
        QCOMPARE(m_one->ask(a, 1).status, 404);
    }

    /// A server that starts beside another opens nothing that is open already: who has a phone keeps it.
    void secondServerOfABench()
    {
        JobState state = *m_job;
        state.defaults.kind = JobKind::Bench;
        const auto job = std::make_shared<const JobState>(state);
        PhoneGate locked = releasedGate(mac(1), m_clock.now().toMSecsSinceEpoch(), 24);
        locked.address = a;
        locked.locked = true;
        Server third(m_clock, job);
        third.gate.restore({locked}, {});
        third.gate.begin();
        QCOMPARE(third.ask(b, 1).status, 404);
        QVERIFY(third.ask(b, 2).isLater); // that one nobody had released
    }

    void evidenceOfOneStart()
    {
        m_one->ask(a, 1);
        decide(*m_one);
        m_one->ask(a, 1, 1);
        const OthersNews told = m_one->take();
        QCOMPARE(told.tracks.size(), 1);
        m_two->inner.hear(told.tracks, {});
        QVERIFY(m_two->inner.takeNews().tracks.isEmpty()); // nothing that the first one lacks
        Request common;
        common.id = 900;
        common.path = "cfg/startup.cfg";
        common.source = a;
        common.userAgent = "Aastra6867i MAC:00-08-5D-00-00-01 V:4.2.0.181-SIP";
        common.site = {"192.0.2.100", 8080};
        const Answer answer = m_two->gate.answer(common);
        QCOMPARE(answer.status, 200);
        m_two->gate.finished(900, Ending::Whole, answer.size(), 1);
        const OthersNews back = m_two->take();
        QCOMPARE(back.tracks.size(), 1);
        QCOMPARE(back.tracks.first().phoneTaken, told.tracks.first().phoneTaken);
        QVERIFY(!back.tracks.first().commonTaken.isEmpty());
        m_one->inner.hear({}, {mac(1)});
        m_one->inner.hear(back.tracks, {});
        QVERIFY(m_one->inner.takeNews().tracks.isEmpty());
    }

private:
    /// The database: takers of rounds, one for both servers.
    void decide(Server& server)
    {
        QList<ClaimAnswer> answers;
        for (const GateClaim& claim : std::exchange(server.claims, {})) {
            auto& [round, address] = m_takers[claim.mac];
            const bool granted = round < claim.round || (round == claim.round && address == claim.to);
            if (granted) {
                round = claim.round;
                address = claim.to;
            }
            answers.append({.claim = claim,
                            .kind = granted ? ClaimAnswer::Kind::Granted : ClaimAnswer::Kind::Taken,
                            .holder = granted ? QString() : address,
                            .holderRound = granted ? 0 : round});
        }
        server.gate.settle(answers);
    }

    TestClock m_clock;
    JobSnapshot m_job;
    std::unique_ptr<Server> m_one;
    std::unique_ptr<Server> m_two;
    QHash<MacAddress, std::pair<qint64, QString>> m_takers;
};

QTEST_APPLESS_MAIN(tst_SharedKeeper)
#include "tst_SharedKeeper.moc"
