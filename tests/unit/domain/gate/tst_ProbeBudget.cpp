// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/ProbeBudget.h"

#include <QTest>

using namespace firstring;

namespace {

MacAddress mac(int i)
{
    return MacAddress(0x00085d000000 + static_cast<quint64>(i));
}
const QString a = "192.0.2.1";
const QString b = "192.0.2.2";
constexpr qint64 minute = 60'000;

} // namespace

class tst_ProbeBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void siteCountsARow();
    void siteCountsAMinute();
    void benchAllowsAMorning();
    void sameOneCountsOnce();
    void silenceEnds();
    void forgivesUntilTheEnd();
    void allTogetherHaveACeiling();
    void remembersNoMoreThanItMay();
};

void tst_ProbeBudget::siteCountsARow()
{
    ProbeBudget budget;
    budget.setKind(JobKind::Site);
    for (int i = 0; i < 9; ++i)
        QVERIFY(!budget.sentAway(a, mac(i), i));
    budget.served(a); // the row is broken
    for (int i = 9; i < 18; ++i)
        QVERIFY(!budget.sentAway(a, mac(i), i));
    QVERIFY(!budget.isSilenced(a, 18));
    QVERIFY(budget.sentAway(a, mac(18), 18));
    QVERIFY(budget.isSilenced(a, 19));
    QVERIFY(!budget.isSilenced(b, 19));
}

void tst_ProbeBudget::siteCountsAMinute()
{
    ProbeBudget budget;
    budget.setKind(JobKind::Site);
    bool silenced = false;
    int asked = 0;
    for (; asked < 100 && !silenced; ++asked) {
        silenced = budget.sentAway(a, mac(asked), asked);
        budget.served(a);
    }
    QCOMPARE(asked, 20);
    // Slowly, it never comes to that.
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!budget.sentAway(b, mac(i), i * minute / 15));
        budget.served(b);
    }
}

void tst_ProbeBudget::benchAllowsAMorning()
{
    ProbeBudget budget;
    for (int i = 0; i < 255; ++i)
        QVERIFY(!budget.sentAway(a, mac(i), i));
    QVERIFY(budget.sentAway(a, mac(255), 255));
    for (int i = 0; i < 255; ++i)
        QVERIFY(!budget.sentAway(b, mac(i), i));
    QVERIFY(!budget.sentAway(b, mac(255), 60 * minute + 1)); // an hour later the first ones are forgotten
}

void tst_ProbeBudget::sameOneCountsOnce()
{
    ProbeBudget budget;
    budget.setKind(JobKind::Site);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!budget.sentAway(a, mac(i % 9), i));
}

void tst_ProbeBudget::silenceEnds()
{
    ProbeBudget budget;
    budget.silence(a, 5000);
    QCOMPARE(budget.leftMs(a, 1000), 4000);
    QVERIFY(budget.isSilenced(a, 4999));
    QVERIFY(!budget.isSilenced(a, 5000));
    budget.prune(4000);
    QVERIFY(budget.isSilenced(a, 4999));
}

void tst_ProbeBudget::forgivesUntilTheEnd()
{
    ProbeBudget budget;
    budget.setKind(JobKind::Site);
    for (int i = 0; i < 10; ++i)
        budget.sentAway(a, mac(i), i);
    QVERIFY(budget.forgive(a, 20));
    QVERIFY(!budget.isSilenced(a, 20));
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!budget.sentAway(a, mac(i), 20 + i));
    QVERIFY(!budget.forgive(b, 20));
}

void tst_ProbeBudget::allTogetherHaveACeiling()
{
    ProbeBudget budget;
    budget.setKind(JobKind::Site);
    for (int i = 0; i < 99; ++i)
        budget.sentAway("192.0.2." + QString::number(i), mac(i), i);
    QVERIFY(!budget.isCeilingReached(100));
    budget.sentAway(b, mac(1000), 100);
    QVERIFY(budget.isCeilingReached(101));
    QVERIFY(!budget.isCeilingReached(minute + 1));
}

void tst_ProbeBudget::remembersNoMoreThanItMay()
{
    ProbeBudget budget;
    budget.silence(a, 1'000'000);
    for (int i = 0; i < 3 * ProbeBudget::mostAddresses; ++i)
        budget.sentAway(QString::number(i), mac(1), i);
    QVERIFY(budget.isSilenced(a, 20'000));
}

QTEST_GUILESS_MAIN(tst_ProbeBudget)
#include "tst_ProbeBudget.moc"
