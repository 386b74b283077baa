// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/Neighbours.h"

#include <QTest>

using namespace firstring;

namespace {

constexpr char arp[] = "IP address       HW type     Flags       HW address            Mask     Device\n"
                       "192.168.1.10     0x1         0x2         00:08:5d:00:00:01     *        eth0\n"
                       "192.168.1.11     0x1         0x2         00:08:5d:00:00:02     *        eth0\n"
                       "192.168.1.12     0x1         0x0         00:00:00:00:00:00     *        eth0\n"
                       "192.168.1.20     0x1         0x2         02:00:00:00:00:20     *        eth0\n"
                       "192.168.1.21     0x1         0x2         02:00:00:00:00:20     *        eth0\n"
                       "192.168.1.1      0x1         0x2         02:00:00:00:00:01     *        eth0\n"
                       "192.168.1.99     0x1         0x2         02:00:00:00:00:99     *        eth0\n"
                       "damaged\n";
// 192.168.1.1 as this kind of computer writes it.
QByteArray routes()
{
    const unsigned char address[] = {192, 168, 1, 1};
    quint32 raw = 0;
    memcpy(&raw, address, sizeof raw);
    return "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
           "eth0\t00000000\t" +
           QByteArray::number(raw, 16).rightJustified(8, '0').toUpper() +
           "\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
           "eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n";
}

} // namespace

class tst_Neighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void saysNothingWithoutTables();
};

void tst_Neighbours::judges_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("witness");
    QTest::newRow("the phone's own card") << "192.168.1.10" << int(Witness::Confirms);
    QTest::newRow("another phone's card") << "192.168.1.11" << int(Witness::Contradicts);
    QTest::newRow("no answer yet") << "192.168.1.12" << int(Witness::Silent);
    QTest::newRow("a card of several addresses") << "192.168.1.20" << int(Witness::Silent);
    QTest::newRow("the gateway") << "192.168.1.1" << int(Witness::Silent);
    QTest::newRow("behind the gateway") << "203.0.113.7" << int(Witness::Silent);
    QTest::newRow("this computer") << "192.168.1.99" << int(Witness::Silent);
}

void tst_Neighbours::judges()
{
    QFETCH(QString, source);
    Neighbours neighbours = Neighbours::parse(arp, routes());
    neighbours.setOwn({"192.168.1.99"});
    QTEST(int(neighbours.judge(source, MacAddress(0x00085d000001))), "witness");
}

void tst_Neighbours::saysNothingWithoutTables()
{
    const Neighbours neighbours = Neighbours::parse({}, {});
    QCOMPARE(neighbours.judge("192.168.1.10", MacAddress(0x00085d000001)), Witness::Silent);
}

QTEST_GUILESS_MAIN(tst_Neighbours)
#include "tst_Neighbours.moc"
