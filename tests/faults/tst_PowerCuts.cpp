// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/KeyRing.h"
#include "models/store/SqliteJobStore.h"
#include "models/workspace/JobCheck.h"
#include "models/workspace/JobFolder.h"
#include "tests/faults/DiskLog.h"
#include "tests/faults/Drill.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

/// The real program is recorded at work, and its record cut at random moments: whatever a disk may hold if the power
/// goes right then must open, be sound, and hold all that was acknowledged.
class tst_PowerCuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWriterLosesNothing();
    void commandsLoseNothing();
    void theDrillCanFail();
};

void tst_PowerCuts::theWriterLosesNothing()
{
    QTemporaryDir folder;
    const QString root = folder.filePath("disk");
    QDir().mkpath(root);
    CutDisk disk(root);
    const QString log = folder.filePath("log");
    QProcess writer;
    writer.setProcessEnvironment(shimmed(root, {{"LOG", log}}));
    writer.start(FIRSTRING_CTL, {"selftest", "writer", root + "/a.job"});
    QByteArray said;
    while (said.count('\n') < rounds(150, 600) && writer.waitForReadyRead(60'000))
        said += writer.readAllStandardOutput();
    writer.kill();
    QVERIFY(writer.waitForFinished(30'000));
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<DiskCall> calls = DiskCall::read(file.readAll());
    QVERIFY(calls.size() > 100);

    const quint32 seed = drillSeed();
    QRandomGenerator random(seed);
    const int cuts = rounds(40, 500);
    QList<qsizetype> moments;
    for (int i = 0; i < cuts; ++i)
        moments.append(random.bounded(calls.size()));
    std::sort(moments.begin(), moments.end());
    qsizetype at = 0;
    qint64 acknowledged = 0;
    int existed = 0;
    for (const qsizetype moment : moments) {
        for (; at < moment; ++at) {
            disk.apply(calls.at(at));
            if (calls.at(at).kind == 'A')
                acknowledged = calls.at(at).data.trimmed().split(' ').last().toLongLong();
        }
        const QString target = folder.filePath("cut");
        disk.cut(random, target);
        const QString job = target + "/a.job";
        const QByteArray where = "seed " + QByteArray::number(seed) + " call " + QByteArray::number(at);
        if (!QFile::exists(job)) {
            QVERIFY2(acknowledged == 0, where);
            continue;
        }
        ++existed;
        auto store = SqliteJobStore::open(job);
        QVERIFY2(store, where + ' ' + (store ? QByteArray() : store.error().detail.toUtf8()));
        const auto tables = (*store)->connection().number("SELECT count(*) FROM sqlite_schema WHERE name='selftest'");
        QVERIFY(tables);
        const auto rows = *tables ? (*store)->connection().number("SELECT count(*) FROM selftest") : Result<qint64>(0);
        QVERIFY2(rows && *rows >= acknowledged, where);
        store->reset();
        const auto damages = checkJob(job);
        QVERIFY2(damages && damages->isEmpty(), where);
    }
    qInfo("%d power cuts in %lld calls, %d with a job: 0 acknowledged rows lost, 0 damaged", cuts,
          static_cast<long long>(calls.size()), existed);
}

void tst_PowerCuts::commandsLoseNothing()
{
    QTemporaryDir folder;
    const QString root = folder.filePath("disk");
    QDir().mkpath(root);
    CutDisk disk(root);
    const QString data = root + "/data";
    const QString log = folder.filePath("log");
    const auto environment = shimmed(root, {{"LOG", log}});
    const auto run = [&](const QStringList& words, const QByteArray& input, const QByteArray& then) {
        const DrillRun done = drill(environment, data, words, input);
        QVERIFY2(done.exit == 0, done.err);
        QFile file(log);
        QVERIFY(file.open(QIODevice::Append));
        file.write(DiskCall::said(then)); // what must be there from now on
    };
    const QString image = folder.filePath("6867i.st");
    {
        QFile file(image);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("FIRSTRING-TEST-ST model=6867i version=5.1.0.8024\n").leftJustified(300'000, 'x'));
    }
    run({"phones", "import", "-"}, "mac,label\n00085D000001,a\n00085D000002,b\n", "2 0 0");
    run({"phones", "set", "00085D000001", "label=c", "var.pin=4711"}, {}, "2 0 1");
    run({"firmware", "add", image, "--model", "6867i", "--version", "5.1.0.8024"}, {}, "2 1 1");
    run({"phones", "import", "-"}, "mac,label\n00085D000003,d\n", "3 1 1");
    run({"phones", "passwords", "admin"}, {}, "3 1 4");
    run({"phones", "release", "00085D000003"}, {}, "3 1 4");
    run({"settings", "set", "job", "web language: 1"}, {}, "3 1 4");
    run({"phones", "import", "-"}, "mac,label\n00085D000004,e\n", "4 1 4");

    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<DiskCall> calls = DiskCall::read(file.readAll());
    const quint32 seed = drillSeed();
    QRandomGenerator random(seed);
    const int cuts = rounds(60, 500);
    QList<qsizetype> moments;
    for (int i = 0; i < cuts; ++i)
        moments.append(random.bounded(calls.size() + 1));
    std::sort(moments.begin(), moments.end());
    qsizetype at = 0;
    QList<int> wanted{-1, 0, 0};
    for (const qsizetype moment : moments) {
        for (; at < moment; ++at) {
            disk.apply(calls.at(at));
            const QList<QByteArray> said = calls.at(at).data.split(' ');
            if (calls.at(at).kind == 'A' && said.size() == 3)
                wanted = {said.at(0).toInt(), said.at(1).toInt(), said.at(2).toInt()};
        }
        const QString target = folder.filePath("cut");
        disk.cut(random, target);
        const QByteArray where = "seed " + QByteArray::number(seed) + " call " + QByteArray::number(at);
        JobFolder jobs(target + "/data");
        if (!QFile::exists(jobs.jobPath("default"))) {
            QVERIFY2(wanted.first() < 0, where);
            continue;
        }
        KeyRing keys({.dataDir = jobs.path(), .keychain = {}});
        jobs.useKeys([&keys](const std::optional<KeyWanted>& key) { return keys.find(key); });
        const auto job = jobs.open("default");
        QVERIFY2(job,
                 where + ' ' + (job ? QByteArray() : job.error().code.toUtf8() + ' ' + job.error().detail.toUtf8()));
        const JobState& state = (*job)->state();
        int secrets = 0;
        state.phones.forEach([&](const Phone& phone) {
            secrets += phone.variables.contains("pin") ? 1 : 0;
            for (const Setting& setting : phone.settings)
                secrets += setting.name == "admin password" && !setting.value.isEmpty() ? 1 : 0;
        });
        QVERIFY2(state.phones.size() >= wanted.at(0) && state.firmware.size() >= wanted.at(1) &&
                     secrets >= wanted.at(2),
                 where);
        const auto damages = checkJob(jobs.jobPath("default"));
        QVERIFY2(damages && damages->isEmpty(), where + (damages ? damages->join('\n').toUtf8() : QByteArray()));
    }
    qInfo("%d power cuts in %lld calls of 8 commands: nothing acknowledged lost, vault and key included", cuts,
          static_cast<long long>(calls.size()));
}

/// What is written without a sync may be gone: were it not, the two tests above would show nothing.
void tst_PowerCuts::theDrillCanFail()
{
    QTemporaryDir folder;
    CutDisk disk(folder.filePath("disk"));
    const QString name = folder.filePath("disk/a");
    disk.apply({'C', name, 0, {}});
    disk.apply({'W', name, 0, QByteArray(2048, 'x')});
    disk.apply({'S', name, 0, {}});
    disk.apply({'W', name, 2048, QByteArray(2048, 'y')});
    disk.apply({'C', folder.filePath("disk/b"), 0, {}});
    QRandomGenerator random(1);
    int lost = 0;
    int unnamed = 0;
    for (int i = 0; i < 50; ++i) {
        disk.cut(random, folder.filePath("cut"));
        QFile file(folder.filePath("cut/a"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith(QByteArray(2048, 'x')));
        lost += content.count('y') < 2048 ? 1 : 0;
        unnamed += QFile::exists(folder.filePath("cut/b")) ? 0 : 1;
    }
    QVERIFY(lost > 10 && lost < 50);
    QVERIFY(unnamed > 10 && unnamed < 50);
}

QTEST_GUILESS_MAIN(tst_PowerCuts)
#include "tst_PowerCuts.moc"
