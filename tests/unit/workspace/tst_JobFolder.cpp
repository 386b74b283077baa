// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobFolder.h"
#include "tests/support/Good.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

class tst_JobFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsListsAndOpens();
    void refusesSecondOwner();
    void takesOverFromDeadOwner();
    void names_data();
    void names();
    void refusesNameTwice();
    void refusesUnknownJob();
    void keepsJobsPrivate();
    void foldersThatCannotBeMade();
};

void tst_JobFolder::createsListsAndOpens()
{
    const QTemporaryDir dir;
    const JobFolder folder(dir.filePath("data"));
    QCOMPARE(folder.list(), QStringList());
    VERIFY_GOOD(folder.create("beta"));
    VERIFY_GOOD(folder.create("Alpha"));
    VERIFY_GOOD(folder.create("Übergabe Süd"));
    QCOMPARE(folder.list(), QStringList({"Alpha", "beta", "Übergabe Süd"}));

    const auto job = folder.open("Übergabe Süd");
    QVERIFY(job);
    QCOMPARE((*job)->state().name, "Übergabe Süd");
    QVERIFY((*job)->state().phones.isEmpty());
}

void tst_JobFolder::refusesSecondOwner()
{
    const QTemporaryDir dir;
    const JobFolder folder(dir.path());
    VERIFY_GOOD(folder.create("default"));
    auto first = folder.open("default");
    QVERIFY(first);

    QElapsedTimer timer;
    timer.start();
    const auto second = folder.open("default");
    QVERIFY(timer.elapsed() < 30'000); // it waits a little, and not until the owner ends
    QVERIFY(!second);
    QCOMPARE(second.error().code, "JOB_LOCKED");
    QVERIFY(second.error().sentence.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(second.error().sentence.contains("tst_JobFolder"));

    (*first).reset();
    QVERIFY(folder.open("default"));
}

void tst_JobFolder::takesOverFromDeadOwner()
{
    const QTemporaryDir dir;
    const JobFolder folder(dir.path());
    VERIFY_GOOD(folder.create("default"));
    // A lock as a killed process leaves it: the process of this number is gone.
    QProcess process;
    process.start("true", QStringList());
    const qint64 dead = process.processId();
    QVERIFY(process.waitForFinished());
    QFile lock(folder.jobPath("default") + ".lock");
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(dead) + "\nfirstring\n" + QSysInfo::machineHostName().toUtf8() + "\n" +
               QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
    lock.close();
    const auto job = folder.open("default");
    QVERIFY2(job, job ? "" : qPrintable(job.error().sentence));
}

void tst_JobFolder::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << "default" << true;
    QTest::newRow("blanks inside") << "Building 3 / west" << false;
    QTest::newRow("blank inside") << "Building 3" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("leading dot") << ".hidden" << false;
    QTest::newRow("up") << ".." << false;
    QTest::newRow("slash") << "a/b" << false;
    QTest::newRow("backslash") << "a\\b" << false;
    QTest::newRow("line break") << "a\nb" << false;
    QTest::newRow("zero") << QString("a") + QChar(0) + "b" << false;
    QTest::newRow("blank at end") << "a " << false;
    QTest::newRow("100") << QString(100, 'x') << true;
    QTest::newRow("101") << QString(101, 'x') << false;
    QTest::newRow("100 umlauts") << QString(100, QChar(0xfc)) << true;
    QTest::newRow("100 of three bytes") << QString(100, QChar(0x4e00)) << false;
    QTest::newRow("emoji") << QString::fromUtf8("☎ 📞") << true;
}

void tst_JobFolder::names()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    const QTemporaryDir dir;
    const JobFolder folder(dir.path());
    const auto created = folder.create(name);
    QCOMPARE(created.has_value(), good);
    if (!good) {
        QCOMPARE(created.error().code, "JOB_NAME");
        QCOMPARE(folder.open(name).error().code, "JOB_NAME");
    } else {
        QCOMPARE(folder.list(), QStringList(name));
        QVERIFY(folder.open(name));
    }
}

void tst_JobFolder::refusesNameTwice()
{
    const QTemporaryDir dir;
    const JobFolder folder(dir.path());
    VERIFY_GOOD(folder.create("Office"));
    QCOMPARE(folder.create("Office").error().code, "JOB_EXISTS");
    QCOMPARE(folder.create("office").error().code, "JOB_EXISTS");
}

void tst_JobFolder::refusesUnknownJob()
{
    const QTemporaryDir dir;
    QCOMPARE(JobFolder(dir.path()).open("nowhere").error().code, "JOB_UNKNOWN");
    QVERIFY(QDir(dir.path()).isEmpty());
}

void tst_JobFolder::keepsJobsPrivate()
{
    const QTemporaryDir dir;
    const JobFolder folder(dir.filePath("data"));
    VERIFY_GOOD(folder.create("default"));
    const auto job = folder.open("default");
    QVERIFY(job);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QDir jobs(dir.filePath("data/jobs"));
    QVERIFY(!(QFile::permissions(jobs.path()) & others));
    for (const QFileInfo& file : jobs.entryInfoList(QDir::Files)) {
        if (!file.fileName().endsWith(".lock"))
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
}

void tst_JobFolder::foldersThatCannotBeMade()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(JobFolder(dir.filePath("file/data")).create("default").error().code, "DATA_FOLDER");
}

QTEST_GUILESS_MAIN(tst_JobFolder)
#include "tst_JobFolder.moc"
