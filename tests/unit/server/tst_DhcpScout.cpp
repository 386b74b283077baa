// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/dhcp/AddressProber.h"
#include "app/server/dhcp/Scout.h"
#include "models/domain/Ipv4.h"

#include <QTest>

using namespace firstring;
using namespace firstring::dhcp;

namespace {

constexpr quint32 own = 0x0a090001;
constexpr quint32 other = 0x0a0900fe;

Message answerTo(const QByteArray& question, MessageType type, quint32 server)
{
    const Message asked = parse(question).message.value_or(Message());
    Message reply;
    reply.isReply = true;
    reply.xid = asked.xid;
    reply.hardware = asked.hardware;
    reply.setType(type);
    reply.setNumber(option::serverId, server);
    return reply;
}

} // namespace

/// The look around for other servers, and for addresses in use.
class tst_DhcpScout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndEnds();
    void looksAgain();
    void hearsOthers();
    void whatPhonesAreTold();
    void macIsLocal();
    void probes();
};

void tst_DhcpScout::asksAndEnds()
{
    Scout scout({.own = own, .mac = scoutMac("job")}, 7);
    scout.look(0);
    QList<QByteArray> sent = scout.takeQuestions();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(int(parse(sent[0]).message->type()), int(MessageType::Discover));
    QVERIFY(parse(sent[0]).message->broadcast);
    QCOMPARE(int(parse(sent[1]).message->type()), int(MessageType::Inform));
    QCOMPARE(parse(sent[1]).message->ciaddr, own);
    QCOMPARE(parse(sent[1]).message->hardware, parse(sent[0]).message->hardware);
    int questions = 2;
    for (qint64 now = 50; now <= Scout::roundMs; now += 50) {
        QVERIFY(scout.isLooking());
        scout.tick(now);
        questions += int(scout.takeQuestions().size());
    }
    QVERIFY(!scout.isLooking());
    QCOMPARE(questions, 6);
    QCOMPARE(scout.rounds(), 1);
    QVERIFY(scout.servers().isEmpty());
    scout.tick(1'000'000); // once
    QVERIFY(!scout.isLooking());
}

void tst_DhcpScout::looksAgain()
{
    Scout scout({.own = own, .mac = scoutMac("job"), .goesOn = true}, 7);
    scout.look(0);
    scout.tick(Scout::roundMs);
    scout.takeQuestions();
    scout.tick(59'999);
    QVERIFY(!scout.isLooking());
    scout.tick(60'000);
    QVERIFY(scout.isLooking());
    QCOMPARE(scout.takeQuestions().size(), 2);
    scout.tick(60'000 + Scout::roundMs);
    scout.hint(70'000); // a client chose another server
    QVERIFY(scout.isLooking());
}

void tst_DhcpScout::hearsOthers()
{
    Scout scout({.own = own, .mac = scoutMac("job")}, 7);
    scout.look(0);
    const QByteArray question = scout.takeQuestions().first();
    scout.hear(answerTo(question, MessageType::Offer, own), own); // ourselves
    QVERIFY(scout.servers().isEmpty());
    Message request = answerTo(question, MessageType::Request, other);
    request.isReply = false;
    scout.hear(request, other); // a client
    QVERIFY(scout.servers().isEmpty());

    Message offer = answerTo(question, MessageType::Offer, other);
    offer.yiaddr = other - 100;
    offer.setNumber(option::mask, 0xffffff00);
    offer.setAddresses(option::router, {other});
    scout.hear(offer, other);
    scout.hear(answerTo(question, MessageType::Ack, other), other); // and to INFORM
    QCOMPARE(scout.servers().size(), 1);
    QCOMPARE(scout.servers().first().offered, other - 100);
    QCOMPARE(scout.servers().first().routers, QList<quint32>{other});

    // Said to somebody else, without a name: known by its sender.
    Message overheard = answerTo(question, MessageType::Nak, 0);
    overheard.options.remove(option::serverId);
    overheard.hardware = MacAddress(1);
    scout.hear(overheard, other + 1);
    QCOMPARE(scout.servers().size(), 2);
    QCOMPARE(scout.servers().last().server, other + 1);
    QCOMPARE(scout.servers().last().mask, 0u);
}

void tst_DhcpScout::whatPhonesAreTold()
{
    Scout scout({.own = 0, .mac = scoutMac("job"), .asPhone = true}, 7);
    scout.look(0);
    const QList<QByteArray> questions = scout.takeQuestions();
    QCOMPARE(questions.size(), 2); // no address: no INFORM
    QVERIFY(parse(questions[1]).message->text(option::vendorClass).startsWith("AastraIPPhone"));
    QVERIFY(parse(questions[1]).message->text(option::parameterList).contains(char(132)));
    Message toAll = answerTo(questions[0], MessageType::Offer, other);
    toAll.options.insert(option::tftpServer, "10.0.0.1");
    Message toPhones = answerTo(questions[1], MessageType::Offer, other);
    toPhones.options.insert(option::configUrl160, "http://10.9.0.1:8080");
    scout.hear(toPhones, other);
    scout.hear(toAll, other);
    QCOMPARE(scout.servers().size(), 1);
    QVERIFY(scout.servers().first().answersPhones);
    QCOMPARE(scout.servers().first().pointers.option160, QByteArray("http://10.9.0.1:8080"));
    QVERIFY(scout.servers().first().pointers.option66.isEmpty());
}

void tst_DhcpScout::macIsLocal()
{
    for (const char* job : {"", "Hotel", "Werk 2", "Schule"}) {
        const MacAddress mac = scoutMac(job);
        QCOMPARE(mac, scoutMac(job));
        QCOMPARE(mac.bits() >> 40 & 3, quint64(2)); // locally administered, one card's
    }
    QVERIFY(scoutMac("Hotel") != scoutMac("Schule"));
}

void tst_DhcpScout::probes()
{
    const MacAddress ours(0x020000000001);
    const MacAddress theirs(0x00085d000001);
    AddressProber prober(ours);
    prober.start(1, 0);
    prober.start(2, 0);
    prober.start(3, 0);
    prober.start(1, 10); // is being asked already
    QList<ArpFrame> asked = prober.takeQuestions();
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.first().sender, ours);
    QCOMPARE(asked.first().senderAddress, 0u);
    QCOMPARE(asked.first().targetAddress, 1u);
    prober.hear({.isReply = false, .sender = ours, .senderAddress = 0, .target = {}, .targetAddress = 1}); // our own
    prober.hear({.isReply = true, .sender = theirs, .senderAddress = 2, .target = ours, .targetAddress = 0});
    prober.hear({.isReply = false, .sender = theirs, .senderAddress = 0, .target = {}, .targetAddress = 3}); // wants it
    QList<AddressProber::Found> found = prober.takeFound();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].address, 2u);
    QCOMPARE(*found[0].owner, theirs);
    QCOMPARE(found[1].address, 3u);
    prober.tick(AddressProber::betweenMs);
    QCOMPARE(prober.takeQuestions().size(), 1);
    prober.tick(AddressProber::patienceMs - 1);
    QVERIFY(prober.takeFound().isEmpty());
    prober.tick(AddressProber::patienceMs);
    found = prober.takeFound();
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().owner);
    QVERIFY(!prober.isBusy());
}

QTEST_APPLESS_MAIN(tst_DhcpScout)
#include "tst_DhcpScout.moc"
