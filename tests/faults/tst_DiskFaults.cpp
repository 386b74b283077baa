// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobCheck.h"
#include "tests/faults/Drill.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace firstring;
using namespace firstring::test;

/// The disk refuses at every single call that would change it: the program says so, lives, and leaves the job whole.
class tst_DiskFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCall_data();
    void everyCall();
    void aFullDiskOfItsOwn();

private:
    QTemporaryDir m_folder;
    QString m_whole; ///< a data folder as it is before each command
};

void tst_DiskFaults::initTestCase()
{
    m_whole = m_folder.filePath("whole/data");
    const auto plain = QProcessEnvironment::systemEnvironment();
    QCOMPARE(drill(plain, m_whole, {"phones", "import", "-"}, "mac,label\n00085D000001,a\n00085D000002,b\n").exit, 0);
    QCOMPARE(drill(plain, m_whole, {"phones", "set", "00085D000001", "var.pin=4711"}).exit, 0);
}

void tst_DiskFaults::everyCall_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("why");
    QTest::addColumn<bool>("once");
    const QStringList set{"phones", "set", "00085D000001", "label=changed", "var.pin=4712"};
    const QStringList import{"phones", "import", "-"};
    const QByteArray list("mac,label\n00085D000003,c\n");
    QTest::newRow("set, full") << set << QByteArray() << ENOSPC << false;
    QTest::newRow("set, broken") << set << QByteArray() << EIO << false;
    QTest::newRow("set, one bad answer") << set << QByteArray() << EIO << true;
    QTest::newRow("import, full") << import << list << ENOSPC << false;
    QTest::newRow("import, broken") << import << list << EIO << false;
    QTest::newRow("import, one bad answer") << import << list << EIO << true;
    QTest::newRow("firmware, full") << QStringList{"firmware", "add"} << QByteArray() << ENOSPC << false;
    QTest::newRow("firmware, broken") << QStringList{"firmware", "add"} << QByteArray() << EIO << false;
}

void tst_DiskFaults::everyCall()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    QFETCH(int, why);
    QFETCH(bool, once);
    if (words.first() == "firmware") {
        QFile image(m_folder.filePath("6867i.st"));
        QVERIFY(image.open(QIODevice::WriteOnly));
        image.write(QByteArray("FIRSTRING-TEST-ST model=6867i version=5.1.0.8024\n").leftJustified(200'000, 'x'));
        words << image.fileName() << "--model"
              << "6867i"
              << "--version"
              << "5.1.0.8024";
    }
    const QString root = m_folder.filePath("disk");
    const QString data = root + "/data";
    const QString count = m_folder.filePath("count");
    QFile::remove(count);
    copyFolder(m_folder.filePath("whole"), root);
    QCOMPARE(drill(shimmed(root, {{"COUNT", count}}), data, words, input).exit, 0);
    QFile counted(count);
    QVERIFY(counted.open(QIODevice::ReadOnly));
    const int calls = counted.readLine().trimmed().toInt();
    QVERIFY(calls > 10);

    const auto plain = QProcessEnvironment::systemEnvironment();
    int refused = 0;
    int tried = 0;
    for (int call = 1; call <= calls; call += rounds(7, 1)) {
        ++tried;
        copyFolder(m_folder.filePath("whole"), root);
        const QString fail = QStringLiteral("%1 %2%3").arg(call).arg(why).arg(once ? " once" : "");
        const DrillRun run = drill(shimmed(root, {{"FAIL", fail}}), data, words, input);
        const QByteArray where = "call " + QByteArray::number(call) + ": " + run.err;
        QVERIFY2(run.exit >= 0, where);
        QVERIFY2(run.exit == 0 || !run.err.isEmpty(), where);
        refused += run.exit == 0 ? 0 : 1;
        const auto damages = checkJob(data + "/jobs/default.job");
        QVERIFY2(damages && damages->isEmpty(), where + (damages ? damages->join(' ').toUtf8() : QByteArray()));
        const DrillRun after = drill(plain, data, {"--json", "phones", "list", "--secrets"});
        QVERIFY2(after.exit == 0, where + after.err);
        const QJsonArray phones = QJsonDocument::fromJson(after.out).array();
        const QJsonObject first = phones.first().toObject();
        const bool changed = first.value("label") == QJsonValue("changed");
        // All of an edit or nothing of it.
        QVERIFY2(after.out.contains(changed ? "4712" : "4711"), where + after.out);
        if (run.exit == 0 && words.at(1) == "set")
            QVERIFY2(changed, where);
        if (run.exit == 0 && words.at(1) == "import")
            QVERIFY2(phones.size() == 3, where);
    }
    qInfo("%d of %d calls failed: %d commands refused with a sentence, 0 ended by a signal, 0 jobs damaged", tried,
          calls, refused);
}

/// A real full disk: a tmpfs of sixteen mebibytes, one of them our reserve.
void tst_DiskFaults::aFullDiskOfItsOwn()
{
    QProcess probe;
    probe.start("unshare", {"--user", "--map-root-user", "--mount", "true"});
    if (!probe.waitForFinished(10'000) || probe.exitCode() != 0)
        QSKIP("this computer lets no one mount");
    const QString disk = m_folder.filePath("tmpfs");
    QDir().mkpath(disk);
    QProcess shell;
    shell.start("unshare",
                {"--user", "--map-root-user", "--mount", FIRSTRING_FAULTS "/full_disk.sh", FIRSTRING_CTL, disk});
    QVERIFY(shell.waitForFinished(120'000));
    const QByteArray said = shell.readAllStandardOutput() + shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == 0, said);
    qInfo().noquote() << said;
}

QTEST_GUILESS_MAIN(tst_DiskFaults)
#include "tst_DiskFaults.moc"
