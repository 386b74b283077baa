// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobFolder.h"
#include "tests/faults/Drill.h"
#include "tests/support/Good.h"
#include "tests/support/PostgresServer.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr int writers = 10;
constexpr int phones = 200;
constexpr int editsASecond = 100;
constexpr int patienceMs = 240'000;

MacAddress mac(int number)
{
    return MacAddress(0x00085d000000 + static_cast<quint64>(number));
}

/// A workstation whose people change now this phone, now that one.
struct Writer
{
    std::unique_ptr<Workspace> job;
    int index = 0;
    std::mt19937 random;
    qint64 made = 0;
    qint64 refused = 0; ///< while the database was away

    void edit()
    {
        Edit edit;
        const int number = static_cast<int>(random() % phones);
        const Phone* old = job->state().phones.find(mac(number));
        Phone phone = old ? *old : Phone{.mac = mac(number)};
        switch (random() % 8) {
        case 0: // all of them want this field
            phone.label = QStringLiteral("%1 by %2").arg(made).arg(index);
            break;
        case 1:
            edit.phones.remove = {mac(number)};
            break;
        default: // each has a variable of its own
            phone.variables.insert(QStringLiteral("writer %1").arg(index), QString::number(made));
        }
        if (edit.phones.remove.isEmpty())
            edit.phones.put = {phone};
        if (job->perform(edit))
            ++made;
        else
            ++refused;
    }
};

} // namespace

/// Ten workstations on one job, each with a hundred edits a second, and a database that is ended twice, once as a power
/// cut does it: in the end all have the same job, and it is the one that is stored.
class tst_SharedDrill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allEndEqual();
};

void tst_SharedDrill::allEndEqual()
{
    const int seconds = rounds(4, 60);
    const quint32 seed = drillSeed();
    PostgresServer database;
    QVERIFY2(database.start(), "is the package postgresql installed?");
    QTemporaryDir data;
    JobFolder folder(data.filePath("data"));
    const QString url = database.url("Drill");
    VERIFY_GOOD(folder.create(url));
    std::vector<Writer> all(writers);
    qsizetype clashes = 0;
    for (int i = 0; i < writers; ++i) {
        auto job = folder.open(url);
        VERIFY_GOOD(job);
        Writer& writer = all[static_cast<std::size_t>(i)];
        writer.job = std::move(*job);
        writer.index = i;
        writer.random.seed(seed + static_cast<quint32>(i));
        connect(writer.job.get(), &Workspace::clashed, this,
                [&clashes](const QList<FieldClash>& told) { clashes += told.size(); });
    }
    QTimer tick;
    QElapsedTimer clock;
    qint64 wanted = 0;
    const qint64 enough = static_cast<qint64>(seconds) * editsASecond * writers / 3;
    const auto taken = [&all] {
        return std::accumulate(all.begin(), all.end(), qint64(0),
                               [](qint64 sum, const Writer& writer) { return sum + writer.made; });
    };
    connect(&tick, &QTimer::timeout, this, [&] {
        // As many as should have been by now; a computer that is busy catches up.
        const qint64 until = std::min<qint64>(clock.elapsed(), seconds * 1000) * editsASecond / 1000;
        for (; wanted < until; ++wanted) {
            for (Writer& writer : all)
                writer.edit();
        }
        // A database that was away for most of the time refused most of it: the rest comes when it is back.
        if (clock.elapsed() > seconds * 1000 && taken() <= enough) {
            for (Writer& writer : all)
                writer.edit();
        }
    });
    clock.start();
    tick.start(10);
    for (const bool powerCut : {false, true}) {
        QTest::qWait(seconds * 1000 / 3);
        database.stop(powerCut);
        QTest::qWait(300);
        QVERIFY(database.run());
    }
    QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() > seconds * 1000 && wanted >= seconds * editsASecond && taken() > enough,
                             patienceMs);
    tick.stop();
    qint64 made = 0;
    qint64 refused = 0;
    for (const Writer& writer : all) {
        QTRY_VERIFY_WITH_TIMEOUT(!writer.job->hasUnstored(), patienceMs);
        QVERIFY(!writer.job->readOnlyReason());
        made += writer.made;
        refused += writer.refused;
    }
    const qint64 stored = clock.elapsed();
    const auto there = folder.open(url);
    VERIFY_GOOD(there);
    const auto isEqual = [&] {
        return std::all_of(all.begin(), all.end(), [&](const Writer& writer) {
            JobState state = writer.job->state();
            state.revision = (*there)->state().revision;
            return state == (*there)->state();
        });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isEqual(), qPrintable(QString("seed %1").arg(seed)), patienceMs);
    QVERIFY(made > enough);
    qInfo(
        "seed %u: %lld edits in %d s, stored after %.1f s, %lld refused while the database was away, %lld clashes told",
        seed, made, seconds, static_cast<double>(stored) / 1000, refused, static_cast<qint64>(clashes));
}

QTEST_GUILESS_MAIN(tst_SharedDrill)
#include "tst_SharedDrill.moc"
