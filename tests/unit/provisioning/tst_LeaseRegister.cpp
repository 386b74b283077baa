// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Ipv4.h"
#include "tests/unit/provisioning/TestJob.h"

using namespace firstring;
using namespace firstring::test;

namespace {

LeaseNews leaseOf(const Bench& bench, MacAddress mac, const char* address,
                  const QByteArray& vendorClass = "AastraIPPhone6869i")
{
    LeaseNews news{.event = EventId::DhcpLeased,
                   .mac = mac,
                   .who = VendorClass::parse(vendorClass),
                   .vendorClass = vendorClass,
                   .address = ipv4(QString::fromLatin1(address))};
    news.lease = DhcpLease{.address = news.address,
                           .mac = mac,
                           .clientKey = "k",
                           .model = news.who.model,
                           .expiresMs = bench.clock.now().toMSecsSinceEpoch() + 60'000};
    return news;
}

} // namespace

/// What our DHCP knows of phones, and what phones are told by it.
class tst_LeaseRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeaseIsSeen();
    void aStrangerWithALease();
    void aLeaseNamesWhoAsks();
    void whereToAsk();
    void reservations_data();
    void reservations();
    void learnsVendorClasses();
};

void tst_LeaseRegister::aLeaseIsSeen()
{
    Bench bench(sampleJob());
    LeaseNews news = leaseOf(bench, reception, "192.0.2.55");
    bench.provisioner.leased(news);
    const ServerNews told = bench.provisioner.takeNews();
    QCOMPARE(told.leases.size(), 1);
    QCOMPARE(told.tracks.size(), 1);
    QCOMPARE(told.tracks.first().status.state, PhoneState::Seen);
    QCOMPARE(told.tracks.first().status.address, QStringLiteral("192.0.2.55"));
    QCOMPARE(told.tracks.first().status.model, QStringLiteral("6869i"));
    QCOMPARE(told.observations.first().id, EventId::DhcpLeased);
    QCOMPARE(told.observations.first().transport, Transport::Dhcp);

    // It goes on, and a renewal does not throw it back.
    bench.http(reception, "/startup.cfg");
    QCOMPARE(bench.track(reception).status.state, PhoneState::AskedRcs);
    news.event = EventId::DhcpRenewed;
    bench.provisioner.leased(news);
    bench.tick(0);
    QCOMPARE(bench.track(reception).status.state, PhoneState::AskedRcs);
    // On hold stays on hold; an address and no request for minutes is a standstill.
    bench.provisioner.leased(leaseOf(bench, held, "192.0.2.56"));
    bench.provisioner.leased(leaseOf(bench, sales, "192.0.2.57"));
    bench.tick(0);
    QCOMPARE(bench.track(held).status.state, PhoneState::OnHold);
    QCOMPARE(bench.track(sales).status.state, PhoneState::Seen);
    bench.tick(4 * 60'000);
    QCOMPARE(bench.track(sales).status.state, PhoneState::Stopped);
    QCOMPARE(bench.track(sales).status.reason, EventId::PhoneQuiet);
    bench.provisioner.leased(leaseOf(bench, sales, "192.0.2.57"));
    bench.tick(0);
    QCOMPARE(bench.track(sales).status.state, PhoneState::Seen);
}

void tst_LeaseRegister::aStrangerWithALease()
{
    Bench bench(sampleJob());
    bench.provisioner.leased(leaseOf(bench, stranger, "192.0.2.55"));
    bench.provisioner.leased(leaseOf(bench, MacAddress(0x525400000001), "192.0.2.56", "MSFT 5.0"));
    const ServerNews told = bench.provisioner.takeNews();
    QCOMPARE(told.leases.size(), 2);
    QCOMPARE(told.tracks.size(), 1); // a laptop is no unknown phone
    QCOMPARE(told.tracks.first().status.mac, stranger);
    QCOMPARE(told.tracks.first().status.state, PhoneState::Unknown);
}

void tst_LeaseRegister::aLeaseNamesWhoAsks()
{
    Bench bench(sampleJob());
    bench.source = QStringLiteral("192.0.2.55");
    QCOMPARE(bench.tftp("6867i.cfg").status, 404);
    bench.provisioner.leased(leaseOf(bench, reception, "192.0.2.55"));
    bench.tftp("startup.cfg");
    QCOMPARE(bench.track(reception).status.state, PhoneState::AskedRcs);
    // A name in the request counts more, and that they differ is said.
    bench.http(sales, "/startup.cfg");
    QVERIFY(bench.heard(EventId::IdentityDiffers, sales));
    QCOMPARE(bench.track(sales).status.state, PhoneState::AskedRcs);
    // A lease that ended names nobody.
    bench.tick(60'001);
    const Leaseholder gone = bench.provisioner.leases().holderOf(bench.source, bench.clock.now().toMSecsSinceEpoch());
    QVERIFY(gone.mac.isZero());
    LeaseRegister leases;
    leases.put({.address = 7, .mac = reception, .clientKey = "k", .expiresMs = 10});
    QCOMPARE(leases.holderOf(QStringLiteral("0.0.0.7"), 9).mac, reception);
    leases.put({.address = 7});
    QVERIFY(leases.all().isEmpty());
}

void tst_LeaseRegister::whereToAsk()
{
    JobState job = sampleJob();
    const QString rcs = QStringLiteral("http://192.0.2.10:8080");
    PhoneTrack track;
    track.status.mac = reception;
    QCOMPARE(dhcpUrl(job, reception, nullptr, site, rcs), rcs);
    QCOMPARE(dhcpUrl(job, reception, &track, site, rcs), rcs);
    track.redirectTaken = true;
    QCOMPARE(dhcpUrl(job, reception, &track, site, rcs), rcs + QStringLiteral("/cfg"));
    QCOMPARE(dhcpUrl(job, stranger, &track, site, rcs), rcs);
    job.defaults.configServer = QStringLiteral("Main");
    QCOMPARE(dhcpUrl(job, reception, &track, site, rcs), QStringLiteral("https://pbx.example.net/prov"));
    job.defaults.configServer = QStringLiteral("Old"); // without its password: DHCP is heard by everybody
    QVERIFY(!dhcpUrl(job, reception, &track, site, rcs).contains(QLatin1String("pa55")));
    track.notFollowing = true;
    QCOMPARE(dhcpUrl(job, reception, &track, site, rcs), rcs);
}

void tst_LeaseRegister::reservations_data()
{
    using Columns = QMap<QString, QString>;
    QTest::addColumn<Columns>("columns");
    QTest::addColumn<QString>("address");
    QTest::newRow("ip") << Columns{{"ip", "10.9.0.20"}} << "10.9.0.20";
    QTest::newRow("address") << Columns{{"address", " 10.9.0.20 "}} << "10.9.0.20";
    QTest::newRow("both") << Columns{{"ip", "10.9.0.20"}, {"address", "10.9.0.21"}} << "10.9.0.20";
    QTest::newRow("a street") << Columns{{"address", "Main street 5"}} << "0.0.0.0";
    QTest::newRow("none") << Columns{} << "0.0.0.0";
}

void tst_LeaseRegister::reservations()
{
    using Columns = QMap<QString, QString>;
    QFETCH(Columns, columns);
    QFETCH(QString, address);
    Phone phone;
    phone.variables = columns;
    QCOMPARE(dotted(reservedAddress(phone)), address);
}

void tst_LeaseRegister::learnsVendorClasses()
{
    Bench bench(sampleJob());
    bench.provisioner.leased(leaseOf(bench, reception, "192.0.2.55"));
    bench.provisioner.leased(leaseOf(bench, reception, "192.0.2.55", "MitelIPPhone9999\x01"));
    QCOMPARE(bench.provisioner.learningLog().lines(),
             QStringList{QStringLiteral("option-60\t1\tMitelIPPhone9999\\x01")});
}

QTEST_APPLESS_MAIN(tst_LeaseRegister)
#include "tst_LeaseRegister.moc"
