// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ntp/NtpPacket.h"
#include "app/server/ntp/TimeAnswers.h"

#include <QtEndian>
#include <QtTest>

using namespace firstring;
using namespace firstring::ntp;

namespace {

class TestClock final : public NtpClock
{
public:
    qint64 nowNs() const override { return ns; }
    ClockHealth health() const override { return state; }

    qint64 ns = 1'772'000'000'000'000'000;
    ClockHealth state{.synchronised = true, .leap = 0, .maxErrorUs = 500'000};
};

QByteArray question(int version = 4, Mode mode = Mode::Client)
{
    return Packet{.version = version, .mode = mode, .poll = 6, .transmit = 0x1122'3344'5566'7788}.bytes();
}

const QString phone = QStringLiteral("10.9.0.2");

} // namespace

/// The answers of RFC 4330 and 5905, and what must not be answered.
class tst_TimeAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stamps_data();
    void stamps();
    void answers();
    void answersInKind_data();
    void answersInKind();
    void silentFor_data();
    void silentFor();
    void saysWhenNobodySetsTheClock();
    void tellsOfALeapSecond();
    void asksForPatienceOnceAndIsSilentThen();
    void neverSendsMoreThanItGot();
    void tellsOnce();
};

void tst_TimeAnswers::stamps_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<quint64>("stamp");
    QTest::newRow("1970") << qint64(0) << (quint64(2'208'988'800) << 32);
    QTest::newRow("half a second later") << qint64(500'000'000) << (quint64(2'208'988'800) << 32 | 0x8000'0000);
    QTest::newRow("before 1970") << qint64(-500'000'000) << (quint64(2'208'988'799) << 32 | 0x8000'0000);
    QTest::newRow("the next era") << qint64(2'085'978'496) * 1'000'000'000 << quint64(0);
    QTest::newRow("the last nanosecond") << qint64(999'999'999) << (quint64(2'208'988'800) << 32 | 0xffff'fffb);
}

void tst_TimeAnswers::stamps()
{
    QFETCH(qint64, ns);
    QTEST(stampFromNs(ns), "stamp");
}

void tst_TimeAnswers::answers()
{
    TestClock clock;
    TimeAnswers time(clock);
    const qint64 received = clock.ns - 250'000;
    const auto reply = time.receive(question(), phone, received, 0);
    QCOMPARE(reply.packet.size(), headerBytes);
    const Packet answer = *parse(reply.packet);
    QCOMPARE(answer.leap, 0);
    QCOMPARE(answer.version, 4);
    QCOMPARE(answer.mode, Mode::Server);
    QCOMPARE(answer.stratum, TimeAnswers::stratumHere);
    QCOMPARE(answer.poll, qint8(6));
    QCOMPARE(answer.originate, quint64(0x1122'3344'5566'7788));
    QCOMPARE(answer.receive, stampFromNs(received));
    QCOMPARE(answer.transmit, stampFromNs(clock.ns));
    QVERIFY(answer.referenceTime != 0 && answer.referenceTime <= answer.receive);
    QCOMPARE(answer.rootDispersion, quint32(0x8000));
    // A clock that was set back in between never makes us answer before we were asked.
    clock.ns = received - 5'000'000'000;
    QCOMPARE(parse(time.receive(question(), phone, received, 0).packet)->transmit, stampFromNs(received));
}

void tst_TimeAnswers::answersInKind_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<Mode>("asked");
    QTest::addColumn<Mode>("answered");
    QTest::newRow("version 4") << 4 << Mode::Client << Mode::Server;
    QTest::newRow("version 3") << 3 << Mode::Client << Mode::Server;
    QTest::newRow("version 1") << 1 << Mode::Client << Mode::Server;
    QTest::newRow("version 1 before modes") << 1 << Mode::Reserved << Mode::Server;
    QTest::newRow("symmetric") << 4 << Mode::SymmetricActive << Mode::SymmetricPassive;
}

void tst_TimeAnswers::answersInKind()
{
    QFETCH(int, version);
    QFETCH(Mode, asked);
    TestClock clock;
    const Packet answer = *parse(TimeAnswers(clock).receive(question(version, asked), phone, clock.ns, 0).packet);
    QCOMPARE(answer.version, version);
    QTEST(answer.mode, "answered");
}

void tst_TimeAnswers::silentFor_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::newRow("an answer") << question(4, Mode::Server);
    QTest::newRow("a peer's answer") << question(4, Mode::SymmetricPassive);
    QTest::newRow("a broadcast") << question(4, Mode::Broadcast);
    QTest::newRow("a control message") << question(2, Mode::Control);
    QTest::newRow("monlist") << QByteArray("\x17\x00\x03\x2a", 4) + QByteArray(188, '\0');
    QTest::newRow("mode 0") << question(4, Mode::Reserved);
    QTest::newRow("version 0") << question(0);
    QTest::newRow("version 5") << question(5);
    QTest::newRow("too short") << question().first(47);
    QTest::newRow("nothing") << QByteArray();
}

void tst_TimeAnswers::silentFor()
{
    QFETCH(QByteArray, datagram);
    TestClock clock;
    const auto reply = TimeAnswers(clock).receive(datagram, phone, clock.ns, 0);
    QVERIFY(reply.packet.isEmpty());
    QVERIFY(!reply.event);
}

void tst_TimeAnswers::saysWhenNobodySetsTheClock()
{
    TestClock clock;
    clock.state.synchronised = false;
    const auto reply = TimeAnswers(clock).receive(question(), phone, clock.ns, 0);
    const Packet answer = *parse(reply.packet);
    QCOMPARE(answer.leap, 3);
    QCOMPARE(answer.stratum, 0);
    QCOMPARE(answer.reference, QByteArray("INIT"));
    QCOMPARE(answer.originate, quint64(0x1122'3344'5566'7788));
    QCOMPARE(reply.event->id, EventId::TimeUnsure);
}

void tst_TimeAnswers::tellsOfALeapSecond()
{
    TestClock clock;
    clock.state.leap = 1;
    QCOMPARE(parse(TimeAnswers(clock).receive(question(), phone, clock.ns, 0).packet)->leap, 1);
}

void tst_TimeAnswers::asksForPatienceOnceAndIsSilentThen()
{
    TestClock clock;
    TimeAnswers time(clock);
    int answered = 0;
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        const QByteArray packet = time.receive(question(), phone, clock.ns, 100 + i).packet;
        if (packet.isEmpty())
            continue;
        const bool kiss = parse(packet)->reference == "RATE";
        QCOMPARE(parse(packet)->stratum, kiss ? 0 : TimeAnswers::stratumHere);
        ++(kiss ? refused : answered);
    }
    QCOMPARE(answered, TimeAnswers::eachSender.burst);
    QCOMPARE(refused, 1);
    QVERIFY(!time.receive(question(), QStringLiteral("10.9.0.3"), clock.ns, 300).packet.isEmpty());
    QVERIFY(parse(time.receive(question(), phone, clock.ns, 2000).packet)->stratum > 0); // patience helps
}

void tst_TimeAnswers::neverSendsMoreThanItGot()
{
    TestClock clock;
    TimeAnswers time(clock);
    for (qsizetype length = 0; length < 200; ++length) {
        const QByteArray datagram = (question() + QByteArray(200, 'x')).first(length);
        QVERIFY(time.receive(datagram, QString::number(length), clock.ns, length).packet.size() <= length);
    }
}

void tst_TimeAnswers::tellsOnce()
{
    TestClock clock;
    TimeAnswers time(clock);
    QCOMPARE(time.receive(question(), phone, clock.ns, 0).event->id, EventId::TimeSent);
    QVERIFY(!time.receive(question(), phone, clock.ns, 60'000).event);
    clock.state.synchronised = false;
    QCOMPARE(time.receive(question(), phone, clock.ns, 61'000).event->id, EventId::TimeUnsure);
    QVERIFY(!time.receive(question(), phone, clock.ns, 62'000).event);
    QVERIFY(time.receive(question(), phone, clock.ns, 62'000 + TimeAnswers::toldEveryMs).event);
}

QTEST_GUILESS_MAIN(tst_TimeAnswers)
#include "tst_TimeAnswers.moc"
