// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/SqliteJobStore.h"
#include "models/workspace/JobCheck.h"
#include "tests/faults/Drill.h"
#include "tests/support/Good.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

/// SIGKILL at random moments of writing and of importing.
class tst_Kills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWriter();
    void imports();
};

void tst_Kills::theWriter()
{
    QTemporaryDir folder;
    const QString job = folder.filePath("a.job");
    QRandomGenerator random(drillSeed());
    const int kills = rounds(12, 200);
    qint64 acknowledged = 0;
    qint64 slowest = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        writer.start(FIRSTRING_CTL, {"selftest", "writer", job});
        QVERIFY(writer.waitForStarted(30'000));
        QByteArray said;
        const int lines = 1 + static_cast<int>(random.bounded(60));
        while (said.count('\n') < lines && writer.waitForReadyRead(60'000))
            said += writer.readAllStandardOutput();
        writer.kill();
        QVERIFY(writer.waitForFinished(30'000));
        said += writer.readAllStandardOutput();
        const QByteArray whole = said.left(said.lastIndexOf('\n'));
        acknowledged = std::max(acknowledged, whole.split('\n').last().split(' ').last().toLongLong());
        QElapsedTimer timer;
        timer.start();
        auto store = SqliteJobStore::open(job);
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->load());
        slowest = std::max(slowest, timer.elapsed());
        const auto rows = (*store)->connection().number("SELECT count(*) FROM selftest");
        QVERIFY(rows && *rows >= acknowledged);
        store->reset();
        const auto damages = checkJob(job);
        QVERIFY(damages && damages->isEmpty());
    }
    qInfo("%d kills, %lld acknowledged rows: 0 lost, 0 damaged; the slowest opening took %lld ms", kills,
          static_cast<long long>(acknowledged), static_cast<long long>(slowest));
}

void tst_Kills::imports()
{
    QTemporaryDir folder;
    const QString data = folder.filePath("data");
    const QString job = data + "/jobs/default.job";
    const auto plain = QProcessEnvironment::systemEnvironment();
    QCOMPARE(drill(plain, data, {"phones", "import", "-"}, "mac\n00085D000001\n").exit, 0);
    QByteArray list("mac,label\n");
    for (int i = 0; i < 5000; ++i)
        list += "00085D" + QByteArray::number(0x200000 + i, 16) + ",x\n";
    QRandomGenerator random(drillSeed());
    QElapsedTimer timer;
    timer.start();
    {
        const QString other = folder.filePath("other");
        QCOMPARE(drill(plain, other, {"phones", "import", "-"}, list).exit, 0);
    }
    const auto whole = static_cast<int>(timer.elapsed());
    const int kills = rounds(10, 200);
    qint64 slowest = 0;
    int halfway = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess import;
        import.start(FIRSTRING_CTL, {"--data", data, "phones", "import", "-"});
        QVERIFY(import.waitForStarted(30'000));
        import.write(list);
        import.closeWriteChannel();
        const bool ended = import.waitForFinished(1 + static_cast<int>(random.bounded(whole + whole / 4)));
        import.kill();
        import.waitForFinished(30'000);
        const bool done = ended && import.exitCode() == 0;
        timer.restart();
        qsizetype phones = 0;
        {
            auto store = SqliteJobStore::open(job);
            VERIFY_GOOD(store);
            const auto state = (*store)->load();
            VERIFY_GOOD(state);
            phones = state->state.phones.size();
        }
        slowest = std::max(slowest, timer.elapsed());
        QVERIFY(phones == 1 || phones == 5001);
        QVERIFY(phones == 5001 || !done);
        halfway += done ? 0 : 1;
        const auto damages = checkJob(job);
        QVERIFY(damages && damages->isEmpty());
        if (phones == 5001) {
            QDir(data).removeRecursively();
            QCOMPARE(drill(plain, data, {"phones", "import", "-"}, "mac\n00085D000001\n").exit, 0);
        }
    }
    qInfo("%d imports of 5,000 phones, %d ended halfway: all or none of each, 0 damaged; the slowest opening took %lld "
          "ms",
          kills, halfway, static_cast<long long>(slowest));
}

QTEST_GUILESS_MAIN(tst_Kills)
#include "tst_Kills.moc"
