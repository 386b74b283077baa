// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/DiscoveryNet.h"

using namespace firstring::mdns;

/// How a responder comes by its names and records, keeps them, gives way, and takes its leave (RFC 6762 8 to 10).
class tst_DiscoveryNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksThenAnnounces();
    void rescuesItsRecords();
    void takesAnotherName_data();
    void takesAnotherName();
    void defendsItsName();
    void loses();
    void isPatientWithManyConflicts();
    void hearsItself();
    void saysGoodbye();
};

void tst_DiscoveryNames::asksThenAnnounces()
{
    DiscoveryNet net;
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

void tst_DiscoveryNames::rescuesItsRecords()
{
    DiscoveryNet net;
    net.settle();
    Record goodbye = own[OwnRecords::Service];
    goodbye.ttl = 0;
    net.receive(response(goodbye));
    net.wait(1500);
    QCOMPARE(net.sent.size(), 1);
    QVERIFY(has(net.sent[0].message.answers, OwnRecords::Service));
}

void tst_DiscoveryNames::takesAnotherName_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("the host's") << int(OwnRecords::Address) << QByteArray("\x0a\x09\0\x05", 4);
    QTest::newRow("the instance's") << int(OwnRecords::Text) << QByteArray("\1x", 2);
}

void tst_DiscoveryNames::takesAnotherName()
{
    QFETCH(int, index);
    QFETCH(QByteArray, data);
    DiscoveryNet net;
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

void tst_DiscoveryNames::defendsItsName()
{
    DiscoveryNet net;
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

void tst_DiscoveryNames::loses()
{
    for (const bool heIsLater : {true, false}) {
        DiscoveryNet net;
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

void tst_DiscoveryNames::isPatientWithManyConflicts()
{
    DiscoveryNet net;
    net.wait(10);
    int probes = 0;
    const qint64 begin = net.now;
    while (net.now - begin < 60'000) {
        net.wait(250);
        for (const DiscoveryNet::Sent& sent : net.sent) {
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

void tst_DiscoveryNames::hearsItself()
{
    DiscoveryNet net;
    for (int i = 0; i < 200; ++i) {
        net.wait(50);
        const QList<DiscoveryNet::Sent> sent = net.sent;
        for (const DiscoveryNet::Sent& one : sent)
            net.receive(one.message, {ours, Responder::port});
        net.sent.erase(net.sent.begin(), net.sent.begin() + sent.size());
    }
    QVERIFY(net.responder.isAnnounced());
    QCOMPARE(net.count(Responder::News::What::Renamed), 0);
}

void tst_DiscoveryNames::saysGoodbye()
{
    DiscoveryNet early;
    early.wait(300);
    early.sent.clear();
    early.responder.stop();
    QVERIFY(early.responder.takeOutput().isEmpty()); // nothing was announced yet

    DiscoveryNet net;
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

QTEST_GUILESS_MAIN(tst_DiscoveryNames)
#include "tst_DiscoveryNames.moc"
