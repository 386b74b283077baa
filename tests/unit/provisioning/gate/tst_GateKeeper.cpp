// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/Provisioner.h"
#include "models/provisioning/gate/GateKeeper.h"

#include <QTest>

using namespace firstring;

namespace {

constexpr qint64 hour = 3'600'000;
const QString a = "192.0.2.1";
const QString b = "192.0.2.2";

/// A clock of which either hand can be turned alone.
class TwoClocks final : public Clock
{
public:
    qint64 monotonicMs() const override { return m_run; }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_wall, Qt::UTC); }
    void advance(qint64 ms)
    {
        m_run += ms;
        m_wall += ms;
    }
    void turn(qint64 ms) { m_wall += ms; }

private:
    qint64 m_run = 1'000'000;
    qint64 m_wall = 1'800'000'000'000;
};

} // namespace

/// The gate before a real Provisioner, over the time of a bench and of a site.
class tst_GateKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void benchReleasesWhatItStages();
    void siteReleasesNothingByItself();
    void siteLocksAtTheFirstDelivery();
    void benchLocksWhenReadyOrAfterTwoHours();
    void phoneComesBackWithAnotherAddress();
    void cardIsTheBetterWitness();
    void certificateMustFit();
    void strangersAndClosedAreToldTheSame();
    void limitedFilesAreTheirPhonesOwn();
    void silencesWhoAsksAround();
    void servesBoundPhonesOfASilencedAddress();
    void restartForgetsNothing();
    void clockJumpsLengthenNothing_data();
    void clockJumpsLengthenNothing();
    void releasingAgainLetsAnybodyIn();
    void writesTheAuditLog();
    void warnsOfAnOpenPassword();

private:
    static MacAddress mac(int i) { return MacAddress(0x00085d000000 + static_cast<quint64>(i)); }
    void makeJob(JobKind kind, int phones = 2)
    {
        JobState state;
        state.defaults.kind = kind;
        for (int i = 1; i <= phones; ++i) {
            Phone phone;
            phone.mac = mac(i);
            phone.model = "6867i";
            state.phones.put(phone);
        }
        m_job = std::make_shared<const JobState>(state);
        m_gate->setJob(m_job);
        m_inner->setJob(m_job);
    }
    void makeGate()
    {
        m_inner = std::make_unique<Provisioner>(m_clock);
        m_gate = std::make_unique<GateKeeper>(*m_inner, m_clock, [this](const QString& source, MacAddress phone) {
            const auto card = m_cards.constFind(source);
            return card == m_cards.constEnd() ? Witness::Silent
                   : *card == phone           ? Witness::Confirms
                                              : Witness::Contradicts;
        });
    }
    void release(int i) { m_gate->set({releasedGate(mac(i), m_clock.now().toMSecsSinceEpoch(), 24)}); }
    /// Status of the answer; taken whole when it is 200.
    int ask(const QString& source, const QByteArray& path, MacAddress certified = {})
    {
        Request request;
        request.id = ++m_id;
        request.path = path;
        request.source = source;
        request.site = {"192.0.2.100", 8080};
        request.certified = certified;
        m_answer = m_gate->answer(request);
        m_gate->finished(request.id, m_answer.status == 200 ? Ending::Whole : Ending::Aborted, m_answer.size(), 1);
        m_gate->addNews(m_news);
        return m_answer.status;
    }
    int askOwn(const QString& source, int i, MacAddress certified = {})
    {
        return ask(source, "cfg/" + mac(i).plain().toLatin1() + ".cfg", certified);
    }
    PhoneGate gateOf(int i) const
    {
        PhoneGate latest;
        for (const PhoneGate& gate : m_news.gates) {
            if (gate.mac == mac(i))
                latest = gate;
        }
        return latest;
    }
    QList<EventId> events() const
    {
        QList<EventId> ids;
        for (const Observation& o : m_news.observations)
            ids.append(o.id);
        return ids;
    }

    TwoClocks m_clock;
    JobSnapshot m_job;
    std::unique_ptr<Provisioner> m_inner;
    std::unique_ptr<GateKeeper> m_gate;
    QHash<QString, MacAddress> m_cards;
    quint64 m_id = 0;
    Answer m_answer;
    ServerNews m_news;
};

void tst_GateKeeper::init()
{
    m_clock = TwoClocks();
    m_cards.clear();
    m_news = {};
    makeGate();
}

void tst_GateKeeper::benchReleasesWhatItStages()
{
    makeJob(JobKind::Bench, 1);
    m_gate->begin();
    QCOMPARE(askOwn(a, 1), 200);
    QCOMPARE(gateOf(1).address, a);
    QCOMPARE(askOwn(a, 2), 404); // not in the job

    // Added, and off hold, while the server runs
    JobState more = *m_job;
    Phone added;
    added.mac = mac(2);
    Phone held;
    held.mac = mac(3);
    held.onHold = true;
    more.phones.put(added);
    more.phones.put(held);
    auto next = std::make_shared<const JobState>(more);
    m_gate->setJob(next);
    m_inner->setJob(next);
    QCOMPARE(askOwn(a, 2), 200);
    QCOMPARE(askOwn(a, 3), 404);
    held.onHold = false;
    more.phones.put(held);
    next = std::make_shared<const JobState>(more);
    m_gate->setJob(next);
    m_inner->setJob(next);
    QCOMPARE(askOwn(a, 3), 200);

    m_clock.advance(25 * hour);
    QCOMPARE(askOwn(a, 3), 200); // it took them
    QCOMPARE(askOwn(b, 3), 404);
}

void tst_GateKeeper::siteReleasesNothingByItself()
{
    makeJob(JobKind::Site);
    m_gate->begin();
    QCOMPARE(askOwn(a, 1), 404);
    release(1);
    QCOMPARE(askOwn(a, 1), 200);
    QCOMPARE(askOwn(a, 2), 404);
    release(2);
    m_clock.advance(25 * hour);
    QCOMPARE(askOwn(a, 2), 404);
    QVERIFY(gateOf(2).refusal == EventId::GateExpired);
}

void tst_GateKeeper::siteLocksAtTheFirstDelivery()
{
    makeJob(JobKind::Site);
    m_gate->begin();
    release(1);
    // The redirect file holds no secret and locks nothing.
    QCOMPARE(ask(a, mac(1).plain().toLatin1() + ".cfg"), 200);
    QVERIFY(!gateOf(1).locked);
    QCOMPARE(askOwn(a, 1), 200);
    QVERIFY(gateOf(1).locked);
    m_clock.advance(hour);
    QCOMPARE(askOwn(b, 1), 404);
    QCOMPARE(gateOf(1).refusal, EventId::GateTaken);
    QCOMPARE(gateOf(1).refusedAddress, b);
    QCOMPARE(askOwn(a, 1), 200);
}

void tst_GateKeeper::benchLocksWhenReadyOrAfterTwoHours()
{
    makeJob(JobKind::Bench);
    m_gate->begin();
    QCOMPARE(askOwn(a, 1), 200);
    QCOMPARE(askOwn(a, 2), 200);
    PhoneTrack ready;
    ready.status.mac = mac(1);
    ready.status.state = PhoneState::Ready;
    m_gate->observe({ready});
    m_clock.advance(hour);
    QCOMPARE(askOwn(b, 1), 404);
    QCOMPARE(askOwn(b, 2), 200);
    m_clock.advance(hour + 1);
    QCOMPARE(askOwn(a, 2), 404);
    m_gate->tick();
    QCOMPARE(askOwn(b, 2), 200);
    QVERIFY(gateOf(2).locked);
}

void tst_GateKeeper::phoneComesBackWithAnotherAddress()
{
    makeJob(JobKind::Bench);
    m_gate->begin();
    QCOMPARE(askOwn(a, 1), 200);
    m_clock.advance(takerActiveMs - 1);
    QCOMPARE(askOwn(b, 1), 404); // the old one is active
    m_clock.advance(1);
    QCOMPARE(askOwn(b, 1), 200);
    QVERIFY(events().contains(EventId::GateMoved));
    QCOMPARE(gateOf(1).address, b);
    QCOMPARE(askOwn(a, 1), 404);
}

void tst_GateKeeper::cardIsTheBetterWitness()
{
    makeJob(JobKind::Site);
    m_gate->begin();
    release(1);
    m_cards.insert(b, mac(9));
    QCOMPARE(askOwn(b, 1), 404);
    QCOMPARE(gateOf(1).refusal, EventId::GateOtherCard);
    QCOMPARE(askOwn(a, 1), 200);
    m_cards.insert(b, mac(1)); // the phone, after a reboot
    QCOMPARE(askOwn(b, 1), 200);
    QCOMPARE(gateOf(1).address, b);
}

void tst_GateKeeper::certificateMustFit()
{
    makeJob(JobKind::Bench);
    m_gate->begin();
    QCOMPARE(askOwn(a, 1, mac(2)), 404);
    QCOMPARE(gateOf(1).refusal, EventId::CertificateOtherPhone);
    QCOMPARE(askOwn(a, 1, mac(1)), 200);
}

void tst_GateKeeper::strangersAndClosedAreToldTheSame()
{
    makeJob(JobKind::Site, 4);
    JobState state = *m_job;
    Phone held = *state.phones.find(mac(3));
    held.onHold = true;
    state.phones.put(held);
    m_job = std::make_shared<const JobState>(state);
    m_gate->setJob(m_job);
    m_inner->setJob(m_job);
    m_gate->begin();
    release(4);
    m_clock.advance(25 * hour);
    const auto same = [](const Answer& x, const Answer& y) {
        return x.status == y.status && x.contentType == y.contentType && x.body == y.body && x.digest == y.digest &&
               x.blob == y.blob;
    };
    askOwn(a, 99);
    const Answer stranger = m_answer;
    QCOMPARE(stranger.status, 404);
    for (const int i : {1, 3, 4}) {
        askOwn(a, i);
        QVERIFY2(same(m_answer, stranger), qPrintable(QString::number(i)));
    }
}

void tst_GateKeeper::limitedFilesAreTheirPhonesOwn()
{
    makeJob(JobKind::Site);
    JobState state = *m_job;
    state.files.insert("private.pem", {"private.pem", mac(1), {}, {QByteArray(32, 'x'), 5}});
    m_job = std::make_shared<const JobState>(state);
    m_gate->setJob(m_job);
    m_inner->setJob(m_job);
    m_gate->begin();
    QCOMPARE(ask(a, "cfg/private.pem"), 404);
    release(1);
    QCOMPARE(askOwn(a, 1), 200); // now it can be told who asks from there
    QCOMPARE(ask(a, "cfg/private.pem"), 200);
    QCOMPARE(ask(b, "cfg/private.pem"), 404);
}

void tst_GateKeeper::silencesWhoAsksAround()
{
    makeJob(JobKind::Site);
    m_gate->begin();
    release(1);
    QCOMPARE(askOwn(a, 1), 200);
    for (int i = 100; i < 110; ++i)
        QCOMPARE(askOwn(b, i), 404);
    QCOMPARE(askOwn(b, 111), 429);
    QCOMPARE(ask(b, "startup.cfg"), 429);
    QVERIFY(events().contains(EventId::ProbesTooMany));
    QCOMPARE(m_news.silenced.size(), 1);
    QCOMPARE(m_news.silenced[0].address, b);
    // A window that is open is no way to find out either.
    release(2);
    QCOMPARE(askOwn(b, 2), 429);
    QCOMPARE(askOwn(a, 1), 200); // all others are served
    QCOMPARE(ask(a, "startup.cfg"), 200);
    m_gate->forgive(b);
    QCOMPARE(askOwn(b, 2), 200);
    for (int i = 200; i < 300; ++i)
        QCOMPARE(askOwn(b, i), 404);
}

void tst_GateKeeper::servesBoundPhonesOfASilencedAddress()
{
    makeJob(JobKind::Site);
    m_gate->begin();
    release(1);
    QCOMPARE(askOwn(a, 1), 200);
    for (int i = 100; i < 110; ++i)
        askOwn(a, i);
    QCOMPARE(askOwn(a, 111), 429);
    QCOMPARE(askOwn(a, 1), 200);
    QCOMPARE(ask(a, "cfg/startup.cfg"), 200);
    m_clock.advance(ProbeBudget::silenceMs);
    QCOMPARE(askOwn(a, 112), 404);
}

void tst_GateKeeper::restartForgetsNothing()
{
    makeJob(JobKind::Site);
    m_gate->begin();
    release(1);
    release(2);
    QCOMPARE(askOwn(a, 1), 200);
    for (int i = 100; i < 110; ++i)
        askOwn(b, i);
    m_clock.advance(hour);
    for (int i = 200; i < 210; ++i)
        askOwn("192.0.2.3", i);
    m_gate->end();
    m_gate->addNews(m_news);
    QHash<MacAddress, PhoneGate> gates;
    for (const PhoneGate& gate : std::as_const(m_news.gates))
        gates.insert(gate.mac, PhoneGate::fromJson(gate.toJson()));

    makeGate();
    m_gate->setJob(m_job);
    m_inner->setJob(m_job);
    m_gate->restore(gates.values(), m_news.silenced);
    m_gate->begin();
    QCOMPARE(askOwn(b, 1), 404);
    QCOMPARE(askOwn(a, 1), 200);
    QCOMPARE(askOwn("192.0.2.3", 2), 429);
    m_clock.advance(22 * hour);
    QCOMPARE(askOwn("192.0.2.4", 2), 200);
    m_news = {};
}

void tst_GateKeeper::clockJumpsLengthenNothing_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("ten years back") << -10 * 365 * 24 * hour;
    QTest::newRow("ten years on") << 10 * 365 * 24 * hour;
    QTest::newRow("an hour on, summer") << hour;
}

/// Within a run only the clock counts that never goes backwards.
void tst_GateKeeper::clockJumpsLengthenNothing()
{
    QFETCH(qint64, jump);
    makeJob(JobKind::Site);
    m_gate->begin();
    release(1);
    release(2);
    m_clock.turn(jump);
    m_clock.advance(23 * hour);
    QCOMPARE(askOwn(a, 1), 200);
    m_clock.advance(2 * hour);
    QCOMPARE(askOwn(a, 2), 404);
}

void tst_GateKeeper::releasingAgainLetsAnybodyIn()
{
    makeJob(JobKind::Site);
    m_gate->begin();
    release(1);
    QCOMPARE(askOwn(a, 1), 200);
    QCOMPARE(askOwn(b, 1), 404);
    release(1);
    QCOMPARE(askOwn(b, 1), 200);
    QCOMPARE(askOwn(a, 1), 404);
}

void tst_GateKeeper::writesTheAuditLog()
{
    makeJob(JobKind::Site);
    m_gate->begin();
    release(1);
    askOwn(a, 1);
    for (int i = 0; i < 5; ++i)
        askOwn(b, 1); // one line a minute
    QList<AuditKind> kinds;
    for (const AuditRecord& record : std::as_const(m_news.audit))
        kinds.append(record.kind);
    QCOMPARE(kinds, (QList<AuditKind>{AuditKind::Delivery, AuditKind::Refusal}));
    QCOMPARE(m_news.audit[0].address, a);
    QCOMPARE(m_news.audit[0].digest.size(), 32);
    QVERIFY(m_news.audit[1].subject.startsWith("GATE_TAKEN"));
}

void tst_GateKeeper::warnsOfAnOpenPassword()
{
    makeJob(JobKind::Bench);
    m_gate->begin();
    QCOMPARE(askOwn(a, 1), 200);
    QCOMPARE(askOwn(a, 1), 200);
    QCOMPARE(events().count(EventId::AdminPasswordOpen), 1);
    JobState state = *m_job;
    state.defaults.settings = {{"admin password", "4711", {}}};
    m_job = std::make_shared<const JobState>(state);
    m_gate->setJob(m_job);
    m_inner->setJob(m_job);
    m_news = {};
    QCOMPARE(askOwn(a, 1), 200);
    QVERIFY(!events().contains(EventId::AdminPasswordOpen));
}

QTEST_GUILESS_MAIN(tst_GateKeeper)
#include "tst_GateKeeper.moc"
