// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/PhoneMap.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firstring;

namespace {

QList<Phone> contents(const QMap<MacAddress, Phone>& map)
{
    return map.values();
}

Phone randomPhone(QRandomGenerator& random, int range)
{
    return {.mac = MacAddress(1 + static_cast<quint64>(random.bounded(range))),
            .label = QString::number(random.bounded(100))};
}

} // namespace

class tst_PhoneMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAMap_data();
    void agreesWithAMap();
    void copiesStayAsTheyWere();
    void lastOfEqualMacsWins();
    void emptiesAndFillsAgain();
};

void tst_PhoneMap::agreesWithAMap_data()
{
    QTest::addColumn<int>("range");
    QTest::newRow("few MACs") << 40;
    QTest::newRow("about one chunk") << 600;
    QTest::newRow("many chunks") << 20'000;
}

void tst_PhoneMap::agreesWithAMap()
{
    QFETCH(int, range);
    QRandomGenerator random(static_cast<quint32>(range));
    PhoneMap map;
    QMap<MacAddress, Phone> reference;
    for (int step = 0; step < 1000; ++step) {
        switch (random.bounded(8)) {
        case 0: {
            QList<Phone> many;
            for (int n = random.bounded(random.bounded(10) ? 70 : 400); n > 0; --n)
                many.append(randomPhone(random, range));
            map.putAll(many);
            for (const Phone& phone : many)
                reference.insert(phone.mac, phone);
            break;
        }
        case 1:
        case 2:
        case 3: {
            const MacAddress mac = randomPhone(random, range).mac;
            QCOMPARE(map.remove(mac), reference.remove(mac) > 0);
            break;
        }
        default: {
            const Phone phone = randomPhone(random, range);
            map.put(phone);
            reference.insert(phone.mac, phone);
        }
        }
        QCOMPARE(map.size(), reference.size());
        const MacAddress probe = randomPhone(random, range).mac;
        const auto expected = reference.constFind(probe);
        const Phone* found = map.find(probe);
        QCOMPARE(found != nullptr, expected != reference.constEnd());
        QVERIFY(!found || *found == *expected);
        if (step % 200 == 0)
            QVERIFY(map.toList() == contents(reference));
    }
    QVERIFY(map.toList() == contents(reference));
    QCOMPARE(map.keys(), reference.keys());
}

void tst_PhoneMap::copiesStayAsTheyWere()
{
    PhoneMap map;
    for (quint64 i = 1; i <= 2000; ++i)
        map.put({.mac = MacAddress(i), .label = "old"});
    const PhoneMap before = map;
    const Phone* kept = before.find(MacAddress(1000));
    map.put({.mac = MacAddress(1000), .label = "new"});
    map.remove(MacAddress(1));
    map.put({.mac = MacAddress(5000)});
    QCOMPARE(kept->label, QString("old"));
    QCOMPARE(before.size(), 2000);
    QVERIFY(before.contains(MacAddress(1)) && !before.contains(MacAddress(5000)));
    QCOMPARE(map.find(MacAddress(1000))->label, QString("new"));
    QVERIFY(!(map == before));
}

void tst_PhoneMap::lastOfEqualMacsWins()
{
    for (const int others : {0, 100}) {
        QList<Phone> phones;
        for (int i = 0; i < others; ++i)
            phones.append({.mac = MacAddress(100 + static_cast<quint64>(i))});
        phones.append({.mac = MacAddress(7), .label = "first"});
        phones.append({.mac = MacAddress(7), .label = "last"});
        PhoneMap map;
        map.put({.mac = MacAddress(7), .label = "before"});
        map.putAll(phones);
        QCOMPARE(map.find(MacAddress(7))->label, QString("last"));
        QCOMPARE(map.size(), others + 1);
    }
}

void tst_PhoneMap::emptiesAndFillsAgain()
{
    PhoneMap map;
    for (quint64 i = 1; i <= 1000; ++i)
        map.put({.mac = MacAddress(i)});
    for (quint64 i = 1; i <= 1000; ++i)
        QVERIFY(map.remove(MacAddress(i)));
    QVERIFY(map.isEmpty() && map == PhoneMap());
    QVERIFY(!map.remove(MacAddress(1)));
    map.put({.mac = MacAddress(1)});
    QCOMPARE(map.size(), 1);
}

QTEST_GUILESS_MAIN(tst_PhoneMap)
#include "tst_PhoneMap.moc"
