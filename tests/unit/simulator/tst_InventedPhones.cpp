// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/InventedPhones.h"

#include <QSet>
#include <QTest>

using namespace firstring;

class TestInventedPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUniqueAndOfTheMaker();
    void comeFromTheSeed();
};

void TestInventedPhones::areUniqueAndOfTheMaker()
{
    QSet<MacAddress> macs;
    for (const SimulatedPhone& phone : inventPhones(100'000, QStringLiteral("57i"), 42)) {
        macs.insert(phone.mac);
        QCOMPARE(phone.mac.oui(), 0x00085Du);
        QCOMPARE(phone.model, QStringLiteral("6757i"));
        QVERIFY(phone.firmware.isEmpty());
    }
    QCOMPARE(macs.size(), 100'000);
}

void TestInventedPhones::comeFromTheSeed()
{
    const auto macs = [](int count, quint32 seed) {
        QList<MacAddress> list;
        for (const SimulatedPhone& phone : inventPhones(count, QStringLiteral("6867i"), seed))
            list << phone.mac;
        return list;
    };
    QCOMPARE(macs(50, 1), macs(50, 1));
    QCOMPARE(macs(50, 1), macs(90, 1).first(50));
    QVERIFY(macs(50, 1) != macs(50, 2));
    QCOMPARE(macs(0, 1), {});
}

QTEST_GUILESS_MAIN(TestInventedPhones)
#include "tst_InventedPhones.moc"
