// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobFileCheck.h"
#include "models/store/SelftestWriter.h"
#include "tests/support/Good.h"
#include "tests/support/Signals.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <signal.h>

using namespace firstring;

/// The same program again, as the child that is killed: writes until then.
static int writeForEver(const QString& path)
{
    auto writer = SelftestWriter::open(path);
    if (!writer) {
        std::fprintf(stderr, "%s\n", qPrintable(writer.error().detail));
        return 3;
    }
    while (true) {
        const auto id = writer->addOne();
        if (!id)
            return 3;
        std::printf("COMMITTED %lld\n", static_cast<long long>(*id));
        std::fflush(stdout);
    }
}

class tst_SelftestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOn();
    void survivesKill();
};

void tst_SelftestWriter::countsOn()
{
    const QTemporaryDir dir;
    for (qint64 round = 0; round < 3; ++round) {
        auto writer = SelftestWriter::open(dir.filePath("w.job"));
        VERIFY_GOOD(writer);
        QCOMPARE(writer->lastId(), round * 2);
        QCOMPARE(*writer->addOne(), round * 2 + 1);
        QCOMPARE(*writer->addOne(), round * 2 + 2);
    }
    QCOMPARE(SelftestWriter::open(dir.filePath("no/such/folder.job")).error().code, "STORE_OPEN");
}

/// trust.md 2: killed at random moments; no acknowledged row lost, nothing damaged, open again within 2 s
/// (a busy computer is given more).
void tst_SelftestWriter::survivesKill()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath("drill.job");
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qint64 acknowledged = 0;
    for (int round = 0; round < 12 || (acknowledged <= 50 && round < 100); ++round) { // a slow disk takes more
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--write", path});
        // From the middle of its opening to many commits and checkpoints.
        child.waitForFinished(static_cast<int>(random.bounded(20, 400)));
        QVERIFY2(child.state() == QProcess::Running, child.readAllStandardError().constData());
        firstring::test::sendSignal(child, SIGKILL);
        QVERIFY(child.waitForFinished());
        for (const QByteArray& line : child.readAllStandardOutput().split('\n')) {
            if (line.startsWith("COMMITTED ") && line.size() > 10)
                acknowledged = std::max(acknowledged, line.mid(10).toLongLong());
        }
        if (!QFile::exists(path))
            continue;
        QElapsedTimer timer;
        timer.start();
        const auto report = checkJobFile(path);
        VERIFY_GOOD(report);
        auto writer = SelftestWriter::open(path);
        QVERIFY2(writer, qPrintable(QString("seed %1: %2").arg(seed).arg(writer ? "" : writer.error().detail)));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(writer->lastId() >= acknowledged,
                 qPrintable(QString("seed %1: %2 < %3").arg(seed).arg(writer->lastId()).arg(acknowledged)));
        acknowledged = writer->lastId();
        const auto sound = checkJobFile(path);
        VERIFY_GOOD(sound);
        QCOMPARE(sound->damages, QStringList()); // that includes ids without gaps
    }
    QVERIFY2(acknowledged > 50, "the drill wrote next to nothing");
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--write") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    tst_SelftestWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SelftestWriter.moc"
