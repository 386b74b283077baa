// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/SourceAddress.h"

#include <QTest>

using namespace firstring;

class TestSourceAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesFromTheMac_data();
    void comesFromTheMac();
    void neverTwice();
    void knowsLoopback();
};

void TestSourceAddress::comesFromTheMac_data()
{
    QTest::addColumn<quint64>("mac");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << quint64(0x00085D2F9318) << "127.47.147.24";
    QTest::newRow("not .0") << quint64(0x00085D2F9300) << "127.47.147.1";
    QTest::newRow("not .255") << quint64(0x00085D2F93FF) << "127.47.148.1";
    QTest::newRow("not 127.0.0.x") << quint64(0x00085D000001) << "127.0.1.1";
    QTest::newRow("wraps") << quint64(0x00085DFFFFFF) << "127.0.1.1";
}

void TestSourceAddress::comesFromTheMac()
{
    QFETCH(quint64, mac);
    QFETCH(QString, address);
    QCOMPARE(SourceAddresses().assign(MacAddress(mac)).toString(), address);
}

void TestSourceAddress::neverTwice()
{
    SourceAddresses addresses;
    QCOMPARE(addresses.assign(MacAddress(0x00085D2F9318)).toString(), QStringLiteral("127.47.147.24"));
    QCOMPARE(addresses.assign(MacAddress(0x1400E92F9318)).toString(), QStringLiteral("127.47.147.25"));
    QCOMPARE(addresses.assign(MacAddress(0x00085D2F9319)).toString(), QStringLiteral("127.47.147.26"));
}

void TestSourceAddress::knowsLoopback()
{
    QVERIFY(SourceAddresses::isLoopback(QStringLiteral("127.0.0.1")));
    QVERIFY(SourceAddresses::isLoopback(QStringLiteral("127.3.2.1")));
    QVERIFY(!SourceAddresses::isLoopback(QStringLiteral("10.0.0.1")));
    QVERIFY(!SourceAddresses::isLoopback(QStringLiteral("::1")));
    QVERIFY(!SourceAddresses::isLoopback(QStringLiteral("example.org")));
}

QTEST_GUILESS_MAIN(TestSourceAddress)
#include "tst_SourceAddress.moc"
