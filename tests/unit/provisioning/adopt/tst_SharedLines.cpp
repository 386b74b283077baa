// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/adopt/SharedLines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firstring;

class tst_SharedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void everyMemberSaysEveryName();
    void manyKindsEnd();
};

namespace {

SettingList settings(const QString& words)
{
    SettingList list;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        list.append({word.section(u'=', 0, 0), word.section(u'=', 1), {}});
    return list;
}

QList<SharedLines> find(const QList<SettingList>& phones)
{
    QList<const SettingList*> pointers;
    for (const SettingList& phone : phones)
        pointers.append(&phone);
    return findSharedLines(pointers);
}

} // namespace

void tst_SharedLines::groups_data()
{
    QTest::addColumn<QStringList>("phones");
    QTest::addColumn<QStringList>("groups"); // "member,member: name=value ..."
    QTest::newRow("nobody") << QStringList() << QStringList();
    QTest::newRow("alone") << QStringList{"a=1 b=1 c=1 d=1 e=1"} << QStringList();
    QTest::newRow("a coincidence") << QStringList{"a=1 b=1 x=1", "a=1 b=1 x=2"} << QStringList();
    QTest::newRow("two alike") << QStringList{"a=1 b=1 c=1 d=1 e=1 x=1", "e=1 d=1 c=1 b=1 a=1 x=2"}
                               << QStringList{"0,1: a=1 b=1 c=1 d=1 e=1"};
    QTest::newRow("one says it otherwise") << QStringList{"a=1 b=1 c=1", "a=1 b=1 c=1", "a=1 b=2 c=1", "a=1 b=1 c=1"}
                                           << QStringList{"0,1,2,3: a=1 b=1 c=1"};
    QTest::newRow("one does not say it") << QStringList{"a=1 b=1 c=1", "a=1 b=1 c=1", "a=1 c=1", "a=1 b=1 c=1",
                                                        "a=1 c=1 b=1"}
                                         << QStringList{"0,1,3,4: a=1 b=1 c=1"};
    QTest::newRow("two kinds") << QStringList{"a=1 b=1 c=1 d=1 e=1", "a=2 b=2 c=2 d=2 e=2", "a=1 b=1 c=1 d=1 e=1",
                                              "a=2 b=2 c=2 d=2 e=2"}
                               << QStringList{"0,2: a=1 b=1 c=1 d=1 e=1", "1,3: a=2 b=2 c=2 d=2 e=2"};
}

void tst_SharedLines::groups()
{
    QFETCH(QStringList, phones);
    QFETCH(QStringList, groups);
    QList<SettingList> lists;
    for (const QString& phone : phones)
        lists.append(settings(phone));
    QStringList found;
    for (const SharedLines& group : find(lists)) {
        QStringList members, lines;
        for (const int member : group.members)
            members.append(QString::number(member));
        for (const Setting& setting : group.lines)
            lines.append(setting.name + u'=' + setting.value);
        found.append(members.join(u',') + QLatin1String(": ") + lines.join(u' '));
    }
    QCOMPARE(found, groups);
}

void tst_SharedLines::everyMemberSaysEveryName()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        QList<SettingList> lists;
        for (int phone = 0; phone < 60; ++phone) {
            SettingList list;
            const int kind = random.bounded(4);
            for (int name = 0; name < 20; ++name) {
                if (random.bounded(10) < 8)
                    list.append({QStringLiteral("k%1n%2").arg(kind / 2).arg(name),
                                 QString::number(random.bounded(8) ? kind : random.bounded(100)),
                                 {}});
            }
            lists.append(list);
        }
        QSet<int> seen;
        for (const SharedLines& group : find(lists)) {
            QSet<QString> names;
            for (const Setting& setting : group.lines) {
                QVERIFY(!names.contains(setting.name));
                names.insert(setting.name);
                for (const int member : group.members)
                    QVERIFY(findSetting(lists[member], setting.name));
            }
            for (const int member : group.members) {
                QVERIFY(!seen.contains(member));
                seen.insert(member);
            }
        }
    }
}

void tst_SharedLines::manyKindsEnd()
{
    // More kinds than are told apart at first: the rest is placed where it fits.
    QList<SettingList> lists;
    for (int kind = 0; kind < 300; ++kind) {
        for (int phone = 0; phone < 8; ++phone) {
            SettingList list;
            for (int name = 0; name < 10; ++name)
                list.append({QStringLiteral("n%1").arg(name), QString::number(name < 5 ? 1 : kind), {}});
            lists.append(list);
        }
    }
    int members = 0;
    for (const SharedLines& group : find(lists))
        members += int(group.members.size());
    QCOMPARE(members, 2'400);
}

QTEST_GUILESS_MAIN(tst_SharedLines)
#include "tst_SharedLines.moc"
