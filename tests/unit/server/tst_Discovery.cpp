// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/discovery/DnsWriter.h"
#include "app/server/discovery/Responder.h"

#include <QtTest>

using namespace firstring::mdns;

namespace {

constexpr quint32 ours = 0x0a090001;
constexpr Peer phone{0x0a090002, Responder::port};
constexpr Peer oldClient{0x0a090002, 40'000};
const Offered offered{"Firstring (laptop)", "firstring-10-9-0-1", ours};

/// One responder and what it sends, with a clock and a chance that only the test moves.
class Net
{
public:
    Net() { responder.start(now); }

    void wait(qint64 ms)
    {
        for (const qint64 end = now + ms; now < end;) {
            const qint64 next = responder.wakeAt();
            now = next < 0 || next > end ? end : qMax(now + 1, next);
            responder.tick(now);
            collect();
        }
    }
    void receive(const Message& message, const Peer& from = phone, bool old = false)
    {
        responder.receive(write(message, old), from, now);
        collect();
    }
    void settle()
    {
        wait(10'000);
        sent.clear();
    }
    int count(Responder::News::What what)
    {
        int found = 0;
        for (const Responder::News& one : news)
            found += one.what == what ? 1 : 0;
        return found;
    }

    struct Sent
    {
        Message message;
        Peer to;
        qint64 ms;
    };
    qint64 now = 1'000'000;
    int chance = 0;
    Responder responder{offered, [this](int bound) { return qMin(chance, bound - 1); }};
    QList<Sent> sent;
    QList<Responder::News> news;

private:
    void collect()
    {
        for (const Responder::Outgoing& out : responder.takeOutput()) {
            const auto message = parse(out.packet);
            QVERIFY(message);
            sent.append({*message, out.to, now});
        }
        news += responder.takeNews();
    }
};

Message query(quint16 type = type::ptr, const DnsName& name = phoneService(), bool unicast = false)
{
    Message message;
    message.questions = {{name, type, classInternet, unicast}};
    return message;
}

Message response(const Record& record)
{
    Message message{.flags = flagResponse | flagAuthoritative};
    message.answers = {record};
    return message;
}

const OwnRecords own(offered);

bool has(const QList<Record>& records, OwnRecords::Index index)
{
    return std::any_of(records.begin(), records.end(), [&](const Record& one) { return one.sameAs(own[index]); });
}

} // namespace

/// A responder among others, as RFC 6762 wants it.
class tst_Discovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksThenAnnounces();
    void answersAPhone();
    void answersWhatItHasNot();
    void ignores_data();
    void ignores();
    void saysNothingThatIsKnown();
    void waitsForTheRestOfTheList();
    void answersOneAlone();
    void answersOldClients();
    void repeatsNothingWithinASecond();
    void repeatsNothingThatOthersSaid();
    void rescuesItsRecords();
    void takesAnotherName_data();
    void takesAnotherName();
    void defendsItsName();
    void loses();
    void isPatientWithManyConflicts();
    void hearsItself();
    void saysGoodbye();
};

void tst_Discovery::asksThenAnnounces()
{
    Net net;
    net.chance = 0;
    const qint64 begin = net.now;
    net.wait(5000);
    QCOMPARE(net.sent.size(), 5);
    for (int i = 0; i < 3; ++i) {
        const Message& probe = net.sent[i].message;
        QVERIFY(!probe.isResponse());
        QCOMPARE(probe.questions.size(), 2);
        QVERIFY(probe.questions[0].type == type::any && probe.questions[0].unicast);
        QCOMPARE(probe.authorities.size(), 3);
        QVERIFY(!probe.authorities[0].flush);
        QVERIFY(net.sent[i].to == (Peer{Responder::group, Responder::port}));
        QVERIFY(net.sent[i].ms - begin >= i * 250);
    }
    for (int i = 3; i < 5; ++i) {
        const Message& announcement = net.sent[i].message;
        QVERIFY(announcement.isResponse() && announcement.id == 0 && announcement.questions.isEmpty());
        for (const auto index :
             {OwnRecords::Service, OwnRecords::Kinds, OwnRecords::Server, OwnRecords::Text, OwnRecords::Address})
            QVERIFY(has(announcement.answers, index));
        for (const Record& record : announcement.answers)
            QCOMPARE(record.flush, record.type != type::ptr);
    }
    QVERIFY(net.sent[3].ms - net.sent[2].ms >= 250);
    QVERIFY(net.sent[4].ms - net.sent[3].ms >= 1000);
}

void tst_Discovery::answersAPhone()
{
    Net net;
    net.settle();
    net.chance = 50;
    const qint64 asked = net.now;
    net.receive(query());
    net.wait(200);
    QCOMPARE(net.sent.size(), 1);
    QVERIFY(net.sent[0].ms - asked >= 20 && net.sent[0].ms - asked <= 120); // others may have one, too
    QVERIFY(has(net.sent[0].message.answers, OwnRecords::Service));
    QCOMPARE(net.sent[0].message.answers.size(), 1);
    for (const auto index : {OwnRecords::Server, OwnRecords::Text, OwnRecords::Address})
        QVERIFY(has(net.sent[0].message.additionals, index));
    QVERIFY(net.sent[0].to == (Peer{Responder::group, Responder::port}));
    QCOMPARE(net.count(Responder::News::What::Answered), 1);
    QCOMPARE(net.news.first().asker, phone.address);
    // What only we can know is answered at once, by any case of letters, of any type.
    net.settle();
    net.receive(query(type::any, DnsName::dotted("FIRSTRING-10-9-0-1.LOCAL")));
    QCOMPARE(net.sent.size(), 1);
    QVERIFY(has(net.sent[0].message.answers, OwnRecords::Address));
}

void tst_Discovery::answersWhatItHasNot()
{
    Net net;
    net.settle();
    constexpr quint16 aaaa = 28;
    net.receive(query(aaaa, own.hostName()));
    QCOMPARE(net.sent.size(), 1);
    QVERIFY(has(net.sent[0].message.answers, OwnRecords::NoMoreHost));
}

void tst_Discovery::ignores_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<bool>("old");
    Message message = query();
    message.flags = 0x2800; // an update
    QTest::newRow("another opcode") << message << false;
    message = query();
    message.flags = 3;
    QTest::newRow("a response code") << message << false;
    QTest::newRow("another service") << query(type::ptr, DnsName::dotted("_ipp._tcp.local")) << false;
    message = query();
    message.questions[0].klass = 3;
    QTest::newRow("another class") << message << false;
    QTest::newRow("another type") << query(type::txt) << false;
    QTest::newRow("no question") << Message() << false;
    Record thief = own[OwnRecords::Address];
    thief.data = QByteArray("\1\2\3\4", 4);
    QTest::newRow("an answer from another port") << response(thief) << true;
}

void tst_Discovery::ignores()
{
    QFETCH(Message, message);
    QFETCH(bool, old);
    Net net;
    net.settle();
    net.receive(message, old ? oldClient : phone);
    net.wait(5000);
    QCOMPARE(net.sent.size(), 0);
    net.responder.receive("no DNS", phone, net.now);
    QVERIFY(net.responder.takeOutput().isEmpty());
}

void tst_Discovery::saysNothingThatIsKnown()
{
    Net net;
    net.settle();
    Message message = query();
    message.answers = {own[OwnRecords::Service]};
    net.receive(message);
    net.wait(1000);
    QCOMPARE(net.sent.size(), 0);
    message.answers[0].ttl = OwnRecords::longTtl / 2 - 1; // will soon be forgotten
    net.receive(message);
    net.wait(1000);
    QCOMPARE(net.sent.size(), 1);
}

void tst_Discovery::waitsForTheRestOfTheList()
{
    Net net;
    net.settle();
    Message message = query();
    message.flags = flagTruncated;
    net.receive(message);
    net.wait(350);
    QCOMPARE(net.sent.size(), 0);
    Message rest;
    rest.answers = {own[OwnRecords::Service]};
    net.receive(rest);
    net.wait(2000);
    QCOMPARE(net.sent.size(), 0);
    net.receive(message); // and the rest never comes
    net.wait(600);
    QCOMPARE(net.sent.size(), 1);
}

void tst_Discovery::answersOneAlone()
{
    Net net;
    net.settle();
    net.receive(query(type::ptr, phoneService(), true));
    QCOMPARE(net.sent.size(), 1);
    QVERIFY(net.sent[0].to == phone);
    QVERIFY(has(net.sent[0].message.answers, OwnRecords::Service));
    net.sent.clear();
    net.wait(OwnRecords::longTtl * 1000LL / 4 + 1); // nobody has heard it for long: to all
    net.receive(query(type::ptr, phoneService(), true));
    net.wait(200);
    QCOMPARE(net.sent.size(), 1);
    QCOMPARE(net.sent[0].to.address, Responder::group);
}

void tst_Discovery::answersOldClients()
{
    Net net;
    net.settle();
    Message message = query();
    message.id = 4711;
    message.questions.append({DnsName::dotted("somebody.else.local"), type::a, classInternet, false});
    net.receive(message, oldClient);
    QCOMPARE(net.sent.size(), 1);
    const Message& reply = net.sent[0].message;
    QVERIFY(net.sent[0].to == oldClient);
    QCOMPARE(reply.id, 4711);
    QCOMPARE(reply.questions.size(), 1);
    QVERIFY(has(reply.answers, OwnRecords::Service));
    for (const Record& record : reply.answers + reply.additionals) {
        QVERIFY(record.ttl <= 10);
        QVERIFY(!record.flush);
    }
}

void tst_Discovery::repeatsNothingWithinASecond()
{
    Net net;
    net.settle();
    for (int i = 0; i < 20; ++i) {
        net.receive(query(), {0x0a090002U + static_cast<quint32>(i), Responder::port});
        net.wait(100);
    }
    net.wait(2000);
    QVERIFY2(net.sent.size() >= 2 && net.sent.size() <= 4, qPrintable(QString::number(net.sent.size())));
    for (qsizetype i = 1; i < net.sent.size(); ++i)
        QVERIFY(net.sent[i].ms - net.sent[i - 1].ms >= 1000);
    // Any number of askers costs a bounded memory and one answer.
    net.settle();
    for (int i = 0; i < 10'000; ++i)
        net.receive(query(), {0x0a000000U + static_cast<quint32>(i), Responder::port});
    net.wait(3000);
    QVERIFY(net.sent.size() <= 3);
    QVERIFY(net.news.size() <= 10'100);
}

void tst_Discovery::repeatsNothingThatOthersSaid()
{
    Net net;
    net.settle();
    net.chance = 90;
    net.receive(query());
    net.receive(response(own[OwnRecords::Service]));
    net.wait(2000);
    QCOMPARE(net.sent.size(), 0);
}

void tst_Discovery::rescuesItsRecords()
{
    Net net;
    net.settle();
    Record goodbye = own[OwnRecords::Service];
    goodbye.ttl = 0;
    net.receive(response(goodbye));
    net.wait(1500);
    QCOMPARE(net.sent.size(), 1);
    QVERIFY(has(net.sent[0].message.answers, OwnRecords::Service));
}

void tst_Discovery::takesAnotherName_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("the host's") << int(OwnRecords::Address) << QByteArray("\x0a\x09\0\x05", 4);
    QTest::newRow("the instance's") << int(OwnRecords::Text) << QByteArray("\1x", 2);
}

void tst_Discovery::takesAnotherName()
{
    QFETCH(int, index);
    QFETCH(QByteArray, data);
    Net net;
    net.wait(100); // one probe is out
    Record taken = own.at(static_cast<std::size_t>(index));
    taken.data = data;
    net.receive(response(taken));
    net.wait(5000);
    const Message& announcement = net.sent.last().message;
    QVERIFY(announcement.isResponse());
    QVERIFY(!has(announcement.answers, static_cast<OwnRecords::Index>(index)));
    const bool host = index == OwnRecords::Address;
    QCOMPARE(net.responder.instance(), host ? QByteArray("Firstring (laptop)") : QByteArray("Firstring (laptop) (2)"));
    QCOMPARE(net.count(Responder::News::What::Renamed), host ? 0 : 1);
    if (host)
        QVERIFY(net.sent.last().message.answers.last().name == DnsName::dotted("firstring-10-9-0-1-2.local"));
}

void tst_Discovery::defendsItsName()
{
    Net net;
    net.settle();
    // Somebody else is about to take it: he is told in time.
    Message probe = query(type::any, own.hostName(), true);
    Record his = own[OwnRecords::Address];
    his.data = QByteArray("\x0a\x09\0\x09", 4);
    probe.authorities = {his};
    net.receive(probe);
    net.wait(250);
    QVERIFY(!net.sent.isEmpty() && has(net.sent[0].message.answers, OwnRecords::Address));
    // He takes it all the same: we ask again, nobody answers, it stays ours.
    net.settle();
    net.receive(response(his));
    net.wait(200);
    QVERIFY(!net.sent.isEmpty() && !net.sent[0].message.isResponse());
    net.wait(3000);
    QVERIFY(has(net.sent.last().message.answers, OwnRecords::Address));
}

void tst_Discovery::loses()
{
    for (const bool heIsLater : {true, false}) {
        Net net;
        net.wait(100);
        net.sent.clear();
        Message probe = query(type::any, own.hostName(), true);
        Record his = own[OwnRecords::Address];
        his.data = heIsLater ? QByteArray("\xc0\xa8\0\1", 4) : QByteArray("\x0a\0\0\1", 4);
        probe.authorities = {his};
        net.receive(probe);
        net.wait(900);
        // The later one wins; the other one waits a second and asks again.
        QCOMPARE(net.sent.isEmpty(), heIsLater);
        net.wait(5000);
        QVERIFY(has(net.sent.last().message.answers, OwnRecords::Address));
    }
}

void tst_Discovery::isPatientWithManyConflicts()
{
    Net net;
    net.wait(10);
    int probes = 0;
    const qint64 begin = net.now;
    while (net.now - begin < 60'000) {
        net.wait(250);
        for (const Net::Sent& sent : net.sent) {
            if (sent.message.isResponse())
                continue;
            ++probes;
            Record taken{.name = sent.message.questions[0].name, .type = type::txt, .ttl = 120, .data = "\1x"};
            net.receive(response(taken));
        }
        net.sent.clear();
    }
    QVERIFY2(probes < 80, qPrintable(QString::number(probes)));
    QVERIFY(net.responder.instance().size() <= 63);
}

void tst_Discovery::hearsItself()
{
    Net net;
    for (int i = 0; i < 200; ++i) {
        net.wait(50);
        const QList<Net::Sent> sent = net.sent;
        for (const Net::Sent& one : sent)
            net.receive(one.message, {ours, Responder::port});
        net.sent.erase(net.sent.begin(), net.sent.begin() + sent.size());
    }
    QVERIFY(net.responder.isAnnounced());
    QCOMPARE(net.count(Responder::News::What::Renamed), 0);
}

void tst_Discovery::saysGoodbye()
{
    Net early;
    early.wait(300);
    early.sent.clear();
    early.responder.stop();
    QVERIFY(early.responder.takeOutput().isEmpty()); // nothing was announced yet

    Net net;
    net.settle();
    net.responder.stop();
    const auto out = net.responder.takeOutput();
    QCOMPARE(out.size(), 1);
    const auto goodbye = parse(out.first().packet);
    QCOMPARE(goodbye->answers.size(), 5);
    for (const Record& record : goodbye->answers)
        QCOMPARE(record.ttl, 0U);
    net.receive(query());
    net.wait(1000);
    QCOMPARE(net.sent.size(), 0);
    QCOMPARE(net.responder.wakeAt(), -1);
}

QTEST_GUILESS_MAIN(tst_Discovery)
#include "tst_Discovery.moc"
