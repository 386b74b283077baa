// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/DiscoveryNet.h"

using namespace firstring::mdns;

namespace {

constexpr Peer oldClient{0x0a090002, 40'000};

} // namespace

/// What a responder answers, to whom, and what it leaves to others (RFC 6762 5 to 7).
class tst_Discovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void tst_Discovery::answersAPhone()
{
    DiscoveryNet net;
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
    DiscoveryNet net;
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
    DiscoveryNet net;
    net.settle();
    net.receive(message, old ? oldClient : phone);
    net.wait(5000);
    QCOMPARE(net.sent.size(), 0);
    net.responder.receive("no DNS", phone, net.now);
    QVERIFY(net.responder.takeOutput().isEmpty());
}

void tst_Discovery::saysNothingThatIsKnown()
{
    DiscoveryNet net;
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
    DiscoveryNet net;
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
    DiscoveryNet net;
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
    DiscoveryNet net;
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
    DiscoveryNet net;
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
    DiscoveryNet net;
    net.settle();
    net.chance = 90;
    net.receive(query());
    net.receive(response(own[OwnRecords::Service]));
    net.wait(2000);
    QCOMPARE(net.sent.size(), 0);
}

QTEST_GUILESS_MAIN(tst_Discovery)
#include "tst_Discovery.moc"
