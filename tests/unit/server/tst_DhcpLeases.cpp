// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/DhcpMachineBench.h"

#include <QTest>

using namespace firstring;
using namespace firstring::dhcp;
using namespace firstring::test;

/// Who gets which address, for how long, and which ones nobody gets.
class tst_DhcpLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameClientSameAddress();
    void leasesEnd();
    void reservations();
    void addressesInUseAreSkipped();
    void declinedAddressesAreLeftAlone();
    void allGivenOut();
    void clientIdentifierCounts();
    void leaseTimeAsAsked();
};

void tst_DhcpLeases::sameClientSameAddress()
{
    DhcpMachineBench bench;
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

void tst_DhcpLeases::leasesEnd()
{
    DhcpMachineBench bench;
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

void tst_DhcpLeases::reservations()
{
    DhcpMachineBench bench;
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

void tst_DhcpLeases::addressesInUseAreSkipped()
{
    DhcpMachineBench bench;
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

void tst_DhcpLeases::declinedAddressesAreLeftAlone()
{
    DhcpMachineBench bench;
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

void tst_DhcpLeases::allGivenOut()
{
    DhcpMachineBench bench;
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

void tst_DhcpLeases::clientIdentifierCounts()
{
    DhcpMachineBench bench;
    const auto offer = [&](quint64 mac, const QByteArray& id) {
        return dotted(lastOf(bench.ask(Question(mac, MessageType::Discover).with(option::clientId, id))).yiaddr);
    };
    const QByteArray duid("\xff\x00\x00\x00\x01\x00\x03\x00\x01\x52\x54", 11); // RFC 4361
    QCOMPARE(offer(office, duid), QStringLiteral("10.9.0.100"));
    QCOMPARE(offer(stranger, duid), QStringLiteral("10.9.0.100")); // another card of the same client
    QCOMPARE(offer(office, "\1other"), QStringLiteral("10.9.0.101"));
    QCOMPARE(offer(office, "\1"), QStringLiteral("10.9.0.102")); // too short to be one: the card counts
}

void tst_DhcpLeases::leaseTimeAsAsked()
{
    DhcpMachineBench bench;
    const auto seconds = [&](quint32 wanted) {
        Question question(office, MessageType::Discover);
        question.message.setNumber(option::leaseTime, wanted);
        return *lastOf(bench.ask(question)).number(option::leaseTime);
    };
    QCOMPARE(seconds(600), 600u);
    QCOMPARE(seconds(0xffffffff), 1800u);
    QCOMPARE(seconds(1), 120u);
}

QTEST_APPLESS_MAIN(tst_DhcpLeases)
#include "tst_DhcpLeases.moc"
