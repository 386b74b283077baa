// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/DhcpWire.h"

#include <QTest>

Q_DECLARE_METATYPE(firstring::dhcp::Message)

using namespace firstring;
using namespace firstring::dhcp;
using namespace firstring::test;

namespace {

constexpr quint64 reception = 0x00085d000001;
constexpr quint64 office = 0x00085d000002;
constexpr quint64 stranger = 0x525400000003;

struct Advisor final : PhoneAdvisor
{
    PhoneAdvice adviceFor(MacAddress mac) override
    {
        return {.url = urls.value(mac, "http://10.9.0.1:8080"), .contactVendorRcs = contact};
    }
    QHash<MacAddress, QByteArray> urls;
    bool contact = false;
};

quint32 at(const char* address)
{
    return ipv4(QString::fromLatin1(address));
}

Plan benchPlan()
{
    return {
        .beside = false,
        .own = at("10.9.0.1"),
        .mask = at("255.255.255.0"),
        .first = at("10.9.0.100"),
        .last = at("10.9.0.103"),
        .network = {.mask = at("255.255.255.0"), .routers = {at("10.9.0.254")}, .dns = {at("10.9.0.53")}, .domain = {}},
        .ntp = {at("10.9.0.1")},
        .leaseMs = 1'800'000,
        .guard = MacAddress(0x020000000099)};
}

/// A machine with a wire on which nobody uses any address, unless told.
struct Bench
{
    Advisor advisor;
    DhcpMachine machine{benchPlan(), advisor};
    qint64 now = 1000;
    QHash<quint32, MacAddress> used;
    QList<News> news;

    Actions ask(const Question& question)
    {
        machine.receive(question.message, now);
        Actions all;
        for (;;) {
            const Actions actions = machine.take();
            all.send += actions.send;
            news += actions.news;
            if (actions.probe.isEmpty())
                return all;
            all.probe += actions.probe;
            for (const quint32 address : actions.probe)
                machine.probed(address, used.contains(address) ? std::optional(used.value(address)) : std::nullopt,
                               now);
        }
    }
    /// From DISCOVER to ACK; the address, or none.
    QString lease(quint64 mac)
    {
        const Message offer = lastOf(ask(Question(mac, MessageType::Discover).asPhone()));
        if (offer.type() != MessageType::Offer)
            return {};
        const QByteArray address = dotted(offer.yiaddr).toLatin1();
        const Message ack =
            lastOf(ask(Question(mac, MessageType::Request).asPhone().of("10.9.0.1").wants(address.constData())));
        return ack.type() == MessageType::Ack ? dotted(ack.yiaddr) : QString();
    }
    bool told(EventId id) const
    {
        return std::any_of(news.begin(), news.end(), [id](const News& one) { return one.id == id; });
    }
};

} // namespace

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
    void sameClientSameAddress();
    void leasesEnd();
    void reservations();
    void addressesInUseAreSkipped();
    void declinedAddressesAreLeftAlone();
    void allGivenOut();
    void clientIdentifierCounts();
    void leaseTimeAsAsked();
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
    Plan plan = benchPlan();
    plan.beside = true;
    plan.network = {};
    bench.machine.~DhcpMachine();
    new (&bench.machine) DhcpMachine(plan, bench.advisor);
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

void tst_DhcpMachine::sameClientSameAddress()
{
    Bench bench;
    QCOMPARE(bench.lease(reception), QStringLiteral("10.9.0.100"));
    QCOMPARE(bench.lease(office), QStringLiteral("10.9.0.101"));
    bench.ask(Question(reception, MessageType::Release).at("10.9.0.100").of("10.9.0.1"));
    QVERIFY(bench.told(EventId::DhcpReleased));
    QCOMPARE(bench.lease(stranger), QStringLiteral("10.9.0.102")); // one never used comes first
    QCOMPARE(bench.lease(reception), QStringLiteral("10.9.0.100"));
    QCOMPARE(bench.machine.book().bound(bench.now), 3);
    // A question that is repeated while its probe goes on is not probed twice.
    bench.machine.receive(Question(0x00085d000009, MessageType::Discover).message, bench.now);
    bench.machine.receive(Question(0x00085d000009, MessageType::Discover).message, bench.now);
    QCOMPARE(bench.machine.take().probe.size(), 1);
}

void tst_DhcpMachine::leasesEnd()
{
    Bench bench;
    for (quint64 mac = 1; mac <= 4; ++mac)
        QVERIFY(!bench.lease(mac).isEmpty());
    bench.now += 1'800'001;
    QCOMPARE(bench.machine.book().bound(bench.now), 0);
    QCOMPARE(bench.lease(2), QStringLiteral("10.9.0.101")); // its own again
    QCOMPARE(bench.lease(5), QStringLiteral("10.9.0.100")); // unused for longest
    // An offer nobody took is free after a moment.
    bench.ask({6, MessageType::Discover});
    bench.now += DhcpMachine::offerMs + 1;
    QVERIFY(!bench.lease(7).isEmpty());
}

void tst_DhcpMachine::reservations()
{
    Bench bench;
    bench.machine.setReservations({{MacAddress(reception), at("10.9.0.20")},
                                   {MacAddress(office), at("10.9.0.100")},
                                   {MacAddress(8), at("192.168.1.1")},
                                   {MacAddress(9), at("10.9.0.1")},
                                   {MacAddress(10), at("10.9.0.255")}});
    QCOMPARE(bench.lease(stranger), QStringLiteral("10.9.0.101"));
    QCOMPARE(bench.lease(reception), QStringLiteral("10.9.0.20"));
    QCOMPARE(bench.lease(office), QStringLiteral("10.9.0.100"));
    QCOMPARE(bench.lease(8), QStringLiteral("10.9.0.102"));         // of another network
    QCOMPARE(bench.machine.book().reservedFor(MacAddress(9)), 0u);  // ours
    QCOMPARE(bench.machine.book().reservedFor(MacAddress(10)), 0u); // of all
    // Somebody else asks for a reserved one.
    QCOMPARE(int(lastOf(bench.ask(Question(stranger, MessageType::Request).wants("10.9.0.100"))).type()),
             int(MessageType::Nak));
}

void tst_DhcpMachine::addressesInUseAreSkipped()
{
    Bench bench;
    bench.used = {{at("10.9.0.100"), MacAddress(stranger)}, {at("10.9.0.102"), MacAddress(office)}};
    QCOMPARE(bench.lease(reception), QStringLiteral("10.9.0.101"));
    QVERIFY(bench.told(EventId::DhcpAddressTaken));
    QCOMPARE(bench.lease(office), QStringLiteral("10.9.0.102")); // it uses that one itself
    bench.used.clear();
    QCOMPARE(bench.lease(stranger), QStringLiteral("10.9.0.103")); // still left alone
    bench.now += DhcpMachine::shunMs + 1;
    QCOMPARE(bench.lease(stranger), QStringLiteral("10.9.0.103")); // its own
    QCOMPARE(bench.lease(5), QStringLiteral("10.9.0.100"));
}

void tst_DhcpMachine::declinedAddressesAreLeftAlone()
{
    Bench bench;
    QCOMPARE(bench.lease(reception), QStringLiteral("10.9.0.100"));
    // Only its holder can decline it, and only at us.
    bench.ask(Question(office, MessageType::Decline).of("10.9.0.1").wants("10.9.0.100"));
    bench.ask(Question(reception, MessageType::Decline).of("10.9.0.2").wants("10.9.0.100"));
    QVERIFY(!bench.told(EventId::DhcpDeclined));
    bench.ask(Question(reception, MessageType::Decline).of("10.9.0.1").wants("10.9.0.100"));
    QVERIFY(bench.told(EventId::DhcpDeclined));
    QCOMPARE(bench.lease(reception), QStringLiteral("10.9.0.101"));
    QCOMPARE(bench.lease(office), QStringLiteral("10.9.0.102"));
}

void tst_DhcpMachine::allGivenOut()
{
    Bench bench;
    for (quint64 mac = 1; mac <= 4; ++mac)
        QVERIFY(!bench.lease(mac).isEmpty());
    QCOMPARE(bench.lease(5), QString());
    QVERIFY(bench.told(EventId::DhcpPoolEmpty));
    const auto count = [&] {
        return std::count_if(bench.news.begin(), bench.news.end(),
                             [](const News& one) { return one.id == EventId::DhcpPoolEmpty; });
    };
    bench.lease(6);
    QCOMPARE(count(), 1); // once a minute is enough
    bench.now += DhcpMachine::emptyAgainMs;
    bench.lease(6);
    QCOMPARE(count(), 2);
}

void tst_DhcpMachine::clientIdentifierCounts()
{
    Bench bench;
    const auto offer = [&](quint64 mac, const QByteArray& id) {
        return dotted(lastOf(bench.ask(Question(mac, MessageType::Discover).with(option::clientId, id))).yiaddr);
    };
    const QByteArray duid("\xff\x00\x00\x00\x01\x00\x03\x00\x01\x52\x54", 11); // RFC 4361
    QCOMPARE(offer(office, duid), QStringLiteral("10.9.0.100"));
    QCOMPARE(offer(stranger, duid), QStringLiteral("10.9.0.100")); // another card of the same client
    QCOMPARE(offer(office, "\1other"), QStringLiteral("10.9.0.101"));
    QCOMPARE(offer(office, "\1"), QStringLiteral("10.9.0.102")); // too short to be one: the card counts
}

void tst_DhcpMachine::leaseTimeAsAsked()
{
    Bench bench;
    const auto seconds = [&](quint32 wanted) {
        Question question(office, MessageType::Discover);
        question.message.setNumber(option::leaseTime, wanted);
        return *lastOf(bench.ask(question)).number(option::leaseTime);
    };
    QCOMPARE(seconds(600), 600u);
    QCOMPARE(seconds(0xffffffff), 1800u);
    QCOMPARE(seconds(1), 120u);
}

void tst_DhcpMachine::guardIsNeverAnswered()
{
    Bench bench;
    QVERIFY(bench.ask({0x020000000099, MessageType::Discover}).send.isEmpty());
    QVERIFY(bench.ask(Question(0x020000000099, MessageType::Inform).at("10.9.0.1")).send.isEmpty());
}

/// A client that takes 576 bytes gets option 43 and 66; 159 and 160 say the same again.
void tst_DhcpMachine::longUrlsFitSmallClients()
{
    Bench bench;
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
