// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/DhcpMachineBench.h"

#include <QTest>

Q_DECLARE_METATYPE(firstring::dhcp::Message)

using namespace firstring;
using namespace firstring::dhcp;
using namespace firstring::test;

/// The server without a wire: every kind of question, in both modes.
class tst_DhcpMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void optionsAreAsAsked_data();
    void optionsAreAsAsked();
    void phonesAreToldWhereToAsk();
    void repliesGoWhereTheyAreHeard_data();
    void repliesGoWhereTheyAreHeard();
    void besideAnswersPhonesOnly();
    void guardIsNeverAnswered();
    void longUrlsFitSmallClients();
};

void tst_DhcpMachine::answers_data()
{
    QTest::addColumn<Message>("question");
    QTest::addColumn<MessageType>("type"); // None: silence
    QTest::addColumn<QString>("address");
    const auto row = [](const char* name, const Question& question, MessageType type, const char* address = "0.0.0.0") {
        QTest::newRow(name) << question.message << type << QString::fromLatin1(address);
    };
    using enum MessageType;
    // Before each of them Reception holds .100; the stranger was offered .101.
    row("discover", {office, Discover}, Offer, "10.9.0.102");
    row("discover, with a wish", Question(office, Discover).wants("10.9.0.103"), Offer, "10.9.0.103");
    row("discover, with somebody else's wish", Question(office, Discover).wants("10.9.0.100"), Offer, "10.9.0.102");
    row("discover, with a wish of elsewhere", Question(office, Discover).wants("192.168.1.1"), Offer, "10.9.0.102");
    row("discover again", {reception, Discover}, Offer, "10.9.0.100");
    row("request of the offer", Question(stranger, Request).of("10.9.0.1").wants("10.9.0.101"), Ack, "10.9.0.101");
    row("request of another address", Question(stranger, Request).of("10.9.0.1").wants("10.9.0.103"), Nak);
    row("request of another server's offer", Question(stranger, Request).of("10.9.0.9").wants("10.9.0.101"), None);
    row("request without an offer", Question(office, Request).of("10.9.0.1").wants("10.9.0.102"), Nak);
    row("after a restart, the right address", Question(reception, Request).wants("10.9.0.100"), Ack, "10.9.0.100");
    row("after a restart, another address", Question(reception, Request).wants("10.9.0.103"), Nak);
    row("after a restart, of another network", Question(office, Request).wants("192.168.1.5"), Nak);
    row("after a restart, somebody else's", Question(office, Request).wants("10.9.0.100"), Nak);
    row("after a restart, no record", Question(office, Request).wants("10.9.0.50"), None);
    row("after a restart, nothing wanted", {office, Request}, None);
    row("renew", Question(reception, Request).at("10.9.0.100"), Ack, "10.9.0.100");
    row("renew what is somebody else's", Question(office, Request).at("10.9.0.100"), Nak);
    row("renew what we forgot", Question(office, Request).at("10.9.0.103"), Ack, "10.9.0.103");
    row("renew in another network", Question(office, Request).at("192.168.1.5"), Nak);
    row("renew a fixed address of our network", Question(office, Request).at("10.9.0.50"), None);
    row("inform", Question(office, Inform).at("10.9.0.50"), Ack);
    row("inform from nowhere", {office, Inform}, None);
    row("release", Question(reception, Release).at("10.9.0.100").of("10.9.0.1"), None);
    row("an offer of somebody", {office, Offer}, None);
    row("no type at all", {office, MessageType::None}, MessageType::None);
    row("through a relay of our network", Question(office, Discover).through("10.9.0.7"), Offer, "10.9.0.102");
    row("through a relay of another network", Question(office, Discover).through("10.8.0.7"), None);
    row("from nobody", {0, Discover}, None);
    row("from a group", {0x010000000001, Discover}, None);
}

void tst_DhcpMachine::answers()
{
    QFETCH(Message, question);
    QFETCH(MessageType, type);
    QFETCH(QString, address);
    DhcpMachineBench bench;
    QCOMPARE(bench.lease(reception), QStringLiteral("10.9.0.100"));
    QCOMPARE(dotted(lastOf(bench.ask({stranger, MessageType::Discover})).yiaddr), QStringLiteral("10.9.0.101"));
    Question asked(1, MessageType::None);
    asked.message = question;
    const Actions actions = bench.ask(asked);
    const Message answer = lastOf(actions);
    QCOMPARE(int(answer.type()), int(type));
    QCOMPARE(actions.send.size(), type == MessageType::None ? 0 : 1);
    QCOMPARE(dotted(answer.yiaddr), address);
    if (type == MessageType::None)
        return;
    QVERIFY(answer.isReply);
    QCOMPARE(answer.xid, question.xid);
    QCOMPARE(answer.hardware, question.hardware);
    QCOMPARE(*answer.number(option::serverId), at("10.9.0.1"));
    QCOMPARE(answer.has(option::leaseTime), answer.yiaddr != 0);
}

void tst_DhcpMachine::optionsAreAsAsked_data()
{
    QTest::addColumn<QList<int>>("asked");
    QTest::addColumn<QList<int>>("there");
    QTest::addColumn<QList<int>>("absent");
    QTest::newRow("nothing said: all") << QList<int>{} << QList<int>{1, 3, 6, 28, 42, 43, 51, 54, 58, 59, 66}
                                       << QList<int>{159, 160, 132, 156, 12, 15};
    QTest::newRow("phones.md F8") << QList<int>{1, 28, 3, 6, 42, 66} << QList<int>{1, 3, 6, 28, 42, 43, 66}
                                  << QList<int>{159, 160, 58, 59};
    QTest::newRow("phones.md F8, later") << QList<int>{1, 3, 6, 42, 43, 2, 66, 159, 160}
                                         << QList<int>{1, 3, 6, 42, 43, 66, 159, 160} << QList<int>{28, 2, 132, 156};
    QTest::newRow("only the mask") << QList<int>{1} << QList<int>{1, 43, 66} << QList<int>{3, 6, 42, 28};
    QTest::newRow("a VLAN, which is never told")
        << QList<int>{132, 133, 156, 125} << QList<int>{1, 43, 66} << QList<int>{132, 133, 156, 125};
}

void tst_DhcpMachine::optionsAreAsAsked()
{
    QFETCH(QList<int>, asked);
    QFETCH(QList<int>, there);
    QFETCH(QList<int>, absent);
    DhcpMachineBench bench;
    Question question(office, MessageType::Discover);
    question.asPhone();
    QByteArray list;
    for (const int code : asked)
        list += char(code);
    if (!list.isEmpty())
        question.with(option::parameterList, list);
    question.with(option::maxMessageSize, QByteArray("\x05\xdc", 2));
    const Message offer = lastOf(bench.ask(question));
    for (const int code : there)
        QVERIFY2(offer.has(quint8(code)), qPrintable(QString::number(code)));
    for (const int code : absent)
        QVERIFY2(!offer.has(quint8(code)), qPrintable(QString::number(code)));
}

void tst_DhcpMachine::phonesAreToldWhereToAsk()
{
    DhcpMachineBench bench;
    const auto offerTo = [&](quint64 mac, const QByteArray& vendorClass) {
        return lastOf(bench.ask(
            Question(mac, MessageType::Discover).with(option::vendorClass, vendorClass).asking({43, 66, 159, 160})));
    };
    const QByteArray url = "http://10.9.0.1:8080";
    Message offer = offerTo(office, "AastraIPPhone6867i");
    QCOMPARE(offer.text(option::vendorInformation), "\x02\x14" + url + QByteArray("\x03\x01\x00", 3));
    for (const quint8 code : {option::tftpServer, option::configUrl159, option::configUrl160})
        QCOMPARE(offer.text(code), url);
    bench.advisor.contact = true;
    QVERIFY(
        offerTo(office, "MitelIPPhone6940").text(option::vendorInformation).endsWith(QByteArray("\x03\x01\x01", 3)));
    // It took its redirect file: its configuration server now.
    bench.advisor.urls.insert(MacAddress(office), "https://pbx.example/cfg");
    QCOMPARE(offerTo(office, "AastraIPPhone6867i").text(option::configUrl160), QByteArray("https://pbx.example/cfg"));
    // TFTP at its own port is told as a bare address, which every release understands.
    bench.advisor.urls.insert(MacAddress(office), "tftp://10.9.0.1");
    QCOMPARE(offerTo(office, "AastraIPPhone53i").text(option::tftpServer), QByteArray("10.9.0.1"));
    // Everybody else is told nothing of it, however he asks.
    for (const char* other : {"MSFT 5.0", "AastraIPPhon", "MitelIPPhon", "", "xAastraIPPhone"}) {
        offer = offerTo(stranger, other);
        QCOMPARE(int(offer.type()), int(MessageType::Offer));
        for (const quint8 code :
             {option::vendorInformation, option::tftpServer, option::configUrl159, option::configUrl160})
            QVERIFY2(!offer.has(code), other);
    }
}

void tst_DhcpMachine::repliesGoWhereTheyAreHeard_data()
{
    QTest::addColumn<Message>("question");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("straight"); // to the card, without ARP
    using enum MessageType;
    QTest::newRow("no address yet") << Question(office, Discover).message << QStringLiteral("10.9.0.100") << 68 << true;
    QTest::newRow("cannot hear that yet")
        << Question(office, Discover).broadcast().message << QStringLiteral("255.255.255.255") << 68 << false;
    QTest::newRow("has an address") << Question(office, Request).at("10.9.0.103").message
                                    << QStringLiteral("10.9.0.103") << 68 << false;
    QTest::newRow("inform") << Question(office, Inform).at("10.9.0.50").message << QStringLiteral("10.9.0.50") << 68
                            << false;
    QTest::newRow("refused") << Question(office, Request).at("192.168.1.5").message << QStringLiteral("255.255.255.255")
                             << 68 << false;
    QTest::newRow("through a relay") << Question(office, Discover).through("10.9.0.7").message
                                     << QStringLiteral("10.9.0.7") << 67 << false;
    QTest::newRow("refused through a relay")
        << Question(office, Request).wants("192.168.1.5").through("10.9.0.7").message << QStringLiteral("10.9.0.7")
        << 67 << false;
}

void tst_DhcpMachine::repliesGoWhereTheyAreHeard()
{
    QFETCH(Message, question);
    QFETCH(QString, destination);
    QFETCH(int, port);
    QFETCH(bool, straight);
    DhcpMachineBench bench;
    Question asked(1, MessageType::None);
    asked.message = question;
    asked.with(option::relayInformation, QByteArray("\x01\x02p7", 4)).with(option::clientId, "\1abcdef");
    const Actions actions = bench.ask(asked);
    QCOMPARE(actions.send.size(), 1);
    const Outgoing out = actions.send.first();
    QCOMPARE(dotted(out.destination), destination);
    QCOMPARE(int(out.port), port);
    QCOMPARE(out.link, straight ? question.hardware : MacAddress());
    // What was told about the way and the client comes back (RFC 3046, RFC 6842).
    QCOMPARE(lastOf(actions).text(option::relayInformation), QByteArray("\x01\x02p7", 4));
    QCOMPARE(lastOf(actions).text(option::clientId), QByteArray("\1abcdef"));
}

void tst_DhcpMachine::besideAnswersPhonesOnly()
{
    Plan plan = benchPlan();
    plan.beside = true;
    plan.network = {};
    DhcpMachineBench bench(plan);
    const auto phone = [] { return Question(office, MessageType::Discover).asPhone().asking({1, 3, 6, 15, 43}); };
    QVERIFY(bench.ask(phone()).send.isEmpty()); // the other server was not heard yet
    bench.machine.setNetwork(
        {.mask = at("255.255.0.0"), .routers = {at("10.9.9.9")}, .dns = {at("10.9.9.8")}, .domain = "example"});
    const Message offer = lastOf(bench.ask(phone()));
    QCOMPARE(int(offer.type()), int(MessageType::Offer));
    QCOMPARE(offer.number(option::mask), std::optional(at("255.255.0.0")));
    QCOMPARE(offer.addresses(option::router), QList<quint32>{at("10.9.9.9")});
    QCOMPARE(offer.addresses(option::dns), QList<quint32>{at("10.9.9.8")});
    QCOMPARE(offer.text(option::domain), QByteArray("example"));
    using enum MessageType;
    const QList<Question> left{
        {stranger, Discover},
        {stranger, Inform},
        Question(stranger, Request).wants("192.168.1.5"),
        Question(office, Request).asPhone().wants("192.168.1.5"), // the other server's business
        Question(office, Request).asPhone().wants("10.9.0.50"),
        Question(office, Request).asPhone().at("10.9.0.50"),
        Question(office, Request).asPhone().of("10.9.0.2").wants("10.9.0.50"),
    };
    for (const Question& question : left)
        QVERIFY(bench.ask(question).send.isEmpty());
    // What was ours is.
    QCOMPARE(int(lastOf(bench.ask(Question(office, Request).asPhone().wants("10.9.0.103"))).type()), int(Nak));
    QCOMPARE(bench.lease(reception), QStringLiteral("10.9.0.101"));
}

void tst_DhcpMachine::guardIsNeverAnswered()
{
    DhcpMachineBench bench;
    QVERIFY(bench.ask({0x020000000099, MessageType::Discover}).send.isEmpty());
    QVERIFY(bench.ask(Question(0x020000000099, MessageType::Inform).at("10.9.0.1")).send.isEmpty());
}

/// A client that takes 576 bytes gets option 43 and 66; 159 and 160 say the same again.
void tst_DhcpMachine::longUrlsFitSmallClients()
{
    DhcpMachineBench bench;
    bench.advisor.urls.insert(MacAddress(office), "http://10.9.0.1:8080/" + QByteArray(90, 'k'));
    const Actions actions =
        bench.ask(Question(office, MessageType::Discover).asPhone().asking({1, 3, 6, 42, 43, 2, 66, 159, 160}));
    QVERIFY(actions.send.first().packet.size() <= 548);
    QVERIFY(lastOf(actions).has(option::vendorInformation));
    QVERIFY(lastOf(actions).has(option::tftpServer));
    QVERIFY(!lastOf(actions).has(option::configUrl160));
}

QTEST_APPLESS_MAIN(tst_DhcpMachine)
#include "tst_DhcpMachine.moc"
