// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/AlikeJob.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firstring;

namespace {

Phone phone(quint64 number, const QString& label)
{
    return {.mac = MacAddress(0x00085d000000 + number), .label = label};
}

JobState jobOf(int phones)
{
    JobState job;
    QList<Phone> list;
    for (int number = 1; number <= phones; ++number)
        list.append(phone(static_cast<quint64>(number), QString::number(number)));
    job.phones.putAll(list);
    putRecord(job, ConfigServer{"Head", "https://head.example"});
    putRecord(job, Blueprint{.name = "Desk", .configServer = "Head"});
    return job;
}

/// The phones of \a a that are the very ones of \a b, not copies.
int shared(const JobState& a, const JobState& b)
{
    int count = 0;
    a.phones.forEach([&](const Phone& one) { count += b.phones.find(one.mac) == &one ? 1 : 0; });
    return count;
}

} // namespace

class tst_AlikeJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever both hold: what was added comes out, in any order.
    void isWhatWasAdded_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("kept");  ///< of 100 as they are known
        QTest::addColumn<int>("added"); ///< new ones
        QTest::newRow("nothing known") << 0 << 0 << 700;
        QTest::newRow("nothing there") << 700 << 0 << 0;
        QTest::newRow("nearly all") << 5000 << 99 << 20;
        QTest::newRow("all, and many more") << 2000 << 100 << 2000;
        QTest::newRow("half") << 3000 << 50 << 100;
    }

    void isWhatWasAdded()
    {
        QFETCH(int, known);
        QFETCH(int, kept);
        QFETCH(int, added);
        QRandomGenerator random(2026);
        const JobState like = jobOf(known);
        QMap<MacAddress, Phone> expected;
        QList<Phone> records;
        like.phones.forEach([&](const Phone& one) {
            const bool stays = random.bounded(100) < kept;
            if (stays || random.bounded(2) == 0)
                records.append(stays ? one : phone(one.mac.bits() & 0xffffff, "other"));
        });
        for (int number = 0; number < added; ++number)
            records.append(phone(random.bounded(1, 100'000), "new"));
        std::shuffle(records.begin(), records.end(), random);
        AlikeJob job(like);
        for (const Phone& one : records) {
            if (expected.contains(one.mac))
                continue; // one record has one place on the other side
            expected.insert(one.mac, one);
            job.add(one);
        }
        job.add(ConfigServer{"Head", "https://other.example"});
        job.add(Blueprint{.name = "Desk", .configServer = "Head"});
        const JobState made = job.take();
        QVERIFY(made.phones.toList() == expected.values());
        QCOMPARE(made.servers.value("head").url, QString("https://other.example"));
        QVERIFY(made.blueprints == like.blueprints);
        QCOMPARE(made.servers.size() + made.blueprints.size() + made.files.size(), 2);
    }

    void holdsOnceWhatIsAlike()
    {
        const JobState like = jobOf(10'000);
        AlikeJob job(like);
        like.phones.forEach([&](const Phone& one) {
            const quint64 number = one.mac.bits() & 0xffffff;
            if (number != 5'000)
                job.add(number == 1 ? phone(number, "other") : phone(number, QString::number(number)));
        });
        const JobState made = job.take();
        QCOMPARE(made.phones.size(), 9'999);
        QVERIFY2(shared(made, like) > 9'000, qPrintable(QString::number(shared(made, like))));
    }

    /// Many at once leave the rest of the phones where they are.
    void aLongListMovesOnlyItsNeighbours()
    {
        const JobState before = jobOf(10'000);
        JobState after = before;
        QList<Phone> list;
        for (quint64 number = 3'000; number < 3'500; ++number)
            list.append(phone(number, "new"));
        after.phones.putAll(list);
        QCOMPARE(after.phones.size(), 10'000);
        QVERIFY(shared(after, before) > 8'500);
    }
};

QTEST_GUILESS_MAIN(tst_AlikeJob)
#include "tst_AlikeJob.moc"
