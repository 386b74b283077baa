// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Ipv4.h"
#include "tests/scenarios/DhcpAsker.h"
#include "tests/support/DhcpBench.h"
#include "tests/unit/server/DhcpWire.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;
using namespace firstring::dhcp;

namespace {

constexpr quint64 first = 0x00085d0000a1;
constexpr quint64 second = 0x00085d0000a2;
constexpr quint64 third = 0x00085d0000a3;
constexpr quint64 fourth = 0x00085d0000a4;
constexpr quint64 fifth = 0x00085d0000a5;

quint32 number(const char* address)
{
    return ipv4(QString::fromLatin1(address));
}

} // namespace

/// The cases of trust.md 3, asked byte by byte on the wire: what RFC 2131 wants of a server (15), and the guard (2).
class tst_DhcpConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fifteenCases();
    void guardRefuses();
    void guardStops();
};

void tst_DhcpConformance::initTestCase()
{
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    if (systemProgram(QStringLiteral("dnsmasq")).isEmpty())
        QSKIP("dnsmasq is not installed");
}

void tst_DhcpConformance::fifteenCases()
{
    DhcpBench bench;
    QVERIFY(bench.isReady());
    QProcess& server =
        bench.serve(QStringLiteral("full"), {QStringLiteral("--dhcp-range"), QStringLiteral("10.9.0.100-10.9.0.105")});
    QVERIFY(!bench.waitFor(server, "DHCP_STARTED").isEmpty());
    const auto place = bench.phone(QStringLiteral("00:08:5d:00:00:a1"));
    quint32 xid = 0x5000;
    const auto tell = [&](Question question, int tenths = duePatience) {
        question.message.xid = ++xid;
        return ask(*place, question.message, tenths);
    };
    const auto isSilent = [&](const Question& question) { return !tell(question, silencePatience); };
    const auto is = [](const std::optional<Heard>& heard, MessageType type) {
        return heard && heard->message.type() == type;
    };
    using enum MessageType;

    // 1, 2: an offer, whole, to all because the client says that it hears nothing else yet.
    auto heard = tell(Question(first, Discover).broadcast());
    QVERIFY(is(heard, Offer));
    QVERIFY(heard->toAll);
    QCOMPARE(dotted(heard->message.yiaddr), QStringLiteral("10.9.0.100"));
    QCOMPARE(heard->message.number(option::mask), std::optional(number("255.255.255.0")));
    QCOMPARE(heard->message.number(option::serverId), std::optional(number("10.9.0.1")));
    QVERIFY(heard->message.number(option::leaseTime).value_or(0) > 0);
    // 3: without that flag straight to its card, to the address it does not have yet.
    heard = tell({first, Discover});
    QVERIFY(is(heard, Offer));
    QVERIFY(!heard->toAll);
    QCOMPARE(dotted(heard->destination), QStringLiteral("10.9.0.100"));
    // 4: what was offered is acknowledged.
    heard = tell(Question(first, Request).of("10.9.0.1").wants("10.9.0.100").broadcast());
    QVERIFY(is(heard, Ack));
    QCOMPARE(dotted(heard->message.yiaddr), QStringLiteral("10.9.0.100"));
    // 5: whoever chose another server hears nothing.
    QVERIFY(is(tell(Question(second, Discover).broadcast()), Offer));
    QVERIFY(isSilent(Question(second, Request).of("10.9.0.77").wants("10.9.0.101").broadcast()));
    // 6: what was not offered is refused, to all.
    QVERIFY(is(tell(Question(second, Discover).broadcast()), Offer));
    heard = tell(Question(second, Request).of("10.9.0.1").wants("10.9.0.105"));
    QVERIFY(is(heard, Nak) && heard->toAll);
    QVERIFY(!heard->message.yiaddr && !heard->message.has(option::leaseTime));
    // 7, 8, 9: after a restart: its own address, one of another network, one nobody knows of.
    QVERIFY(is(tell(Question(first, Request).wants("10.9.0.100").broadcast()), Ack));
    QVERIFY(is(tell(Question(first, Request).wants("192.168.7.7")), Nak));
    QVERIFY(isSilent(Question(third, Request).wants("10.9.0.50").broadcast()));
    // 10, 11: renewing its own, and somebody else's.
    QVERIFY(place->ip(QStringLiteral("addr add 10.9.0.100/24 dev eth0")));
    heard = tell(Question(first, Request).at("10.9.0.100"));
    QVERIFY(is(heard, Ack));
    QCOMPARE(dotted(heard->destination), QStringLiteral("10.9.0.100"));
    QVERIFY(is(tell(Question(second, Request).at("10.9.0.100")), Nak));
    // 12: INFORM gets facts and no lease.
    heard = tell(Question(first, Inform).at("10.9.0.100").asking({1, 51}));
    QVERIFY(is(heard, Ack));
    QVERIFY(heard->message.yiaddr == 0 && !heard->message.has(option::leaseTime) && heard->message.has(option::mask));
    QVERIFY(place->ip(QStringLiteral("addr del 10.9.0.100/24 dev eth0")));
    // 13: given back, it is the next one's when no other is free.
    QVERIFY(isSilent(Question(first, Release).at("10.9.0.100").of("10.9.0.1")));
    QVERIFY(!bench.waitFor(server, "DHCP_RELEASED").isEmpty());
    // 14: an address that its client declines is not offered again.
    heard = tell(Question(third, Discover).broadcast());
    QVERIFY(is(heard, Offer));
    const QByteArray declined = dotted(heard->message.yiaddr).toLatin1();
    QVERIFY(is(tell(Question(third, Request).of("10.9.0.1").wants(declined).broadcast()), Ack));
    QVERIFY(isSilent(Question(third, Decline).of("10.9.0.1").wants(declined)));
    heard = tell(Question(third, Discover).broadcast());
    QVERIFY(is(heard, Offer));
    QVERIFY(dotted(heard->message.yiaddr).toLatin1() != declined);
    // 15: nor is one that somebody uses.
    const auto printer = bench.phone(QStringLiteral("52:54:00:00:00:02"));
    for (int last = 100; last <= 104; ++last)
        QVERIFY(printer->ip(QStringLiteral("addr add 10.9.0.%1/24 dev eth0").arg(last)));
    const auto free = tell(Question(fourth, Discover).broadcast());
    QVERIFY(is(free, Offer));
    QCOMPARE(dotted(free->message.yiaddr), QStringLiteral("10.9.0.105"));
    QVERIFY(is(tell(Question(fourth, Request).of("10.9.0.1").wants("10.9.0.105").broadcast()), Ack));
    QVERIFY(isSilent(Question(fifth, Discover).broadcast())); // none is left
    // What a relay and the client said of themselves comes back (RFC 3046, RFC 6842).
    heard = tell(Question(fourth, Request)
                     .wants("10.9.0.105")
                     .broadcast()
                     .with(option::relayInformation, QByteArray("\x01\x02p7", 4)));
    QVERIFY(is(heard, Ack));
    QCOMPARE(heard->message.text(option::relayInformation), QByteArray("\x01\x02p7", 4));
    QVERIFY(bench.stop(server));
}

/// 16: beside another server it is never begun.
void tst_DhcpConformance::guardRefuses()
{
    DhcpBench bench;
    bench.dnsmasq();
    QProcess& server = bench.serve(QStringLiteral("full"));
    QVERIFY(!bench.waitFor(server, "DHCP_OTHER_SERVER").isEmpty());
    const auto place = bench.phone(QStringLiteral("00:08:5d:00:00:a1"));
    const auto heard = ask(*place, Question(first, MessageType::Discover).broadcast().message);
    QVERIFY(heard);
    QCOMPARE(heard->message.number(option::serverId), std::optional(number("10.9.0.254")));
    // An address of ours, were there one, would be asked for in vain.
    const auto ours = ask(*place, Question(second, MessageType::Inform).at("10.9.0.50").message, silencePatience);
    QVERIFY(!ours || ours->message.number(option::serverId) != number("10.9.0.1"));
    QVERIFY(bench.stop(server));
}

/// 17: one that comes later ends it within one look, which begins each minute, and when a client chooses another
/// server.
void tst_DhcpConformance::guardStops()
{
    DhcpBench bench;
    QProcess& server = bench.serve(QStringLiteral("full"));
    QVERIFY(!bench.waitFor(server, "DHCP_STARTED").isEmpty());
    const auto place = bench.phone(QStringLiteral("00:08:5d:00:00:a1"));
    QVERIFY(ask(*place, Question(first, MessageType::Discover).broadcast().message));
    bench.dnsmasq();
    ask(*place, Question(first, MessageType::Request).of("10.9.0.254").wants("10.9.0.200").message, silencePatience);
    QVERIFY(!bench.waitFor(server, "DHCP_OTHER_SERVER", {}, 120'000).isEmpty());
    const auto heard = ask(*place, Question(second, MessageType::Discover).broadcast().message);
    QVERIFY(heard);
    QCOMPARE(heard->message.number(option::serverId), std::optional(number("10.9.0.254")));
    QVERIFY(bench.stop(server));
}

int main(int argc, char** argv)
{
    if (argc == 5 && std::strcmp(argv[1], "--ask") == 0)
        return askOnce(argv[2], QByteArray::fromHex(argv[3]), QByteArray(argv[4]).toInt());
    QCoreApplication application(argc, argv);
    tst_DhcpConformance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DhcpConformance.moc"
