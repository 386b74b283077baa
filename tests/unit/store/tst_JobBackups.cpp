// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/DiskCare.h"
#include "models/store/JobBackups.h"
#include "models/store/JobReader.h"
#include "models/store/JobSum.h"
#include "models/store/SqliteJobStore.h"
#include "models/workspace/BackupCare.h"
#include "tests/support/Good.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

class tst_JobBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("a.job");
        VERIFY_GOOD(SqliteJobStore::create(m_path));
        add({1, 2});
    }

    void copiesWhileTheJobIsOpen()
    {
        auto store = SqliteJobStore::open(m_path);
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->commit(phones({3}), 3));
        const JobBackups backups(m_path);
        const auto made = backups.make(at(1));
        VERIFY_GOOD(made);
        QVERIFY(made->has_value());
        VERIFY_GOOD(backups.verify(**made));
        QCOMPARE(phonesIn((*made)->path), 3);
        QCOMPARE(QFileInfo((*made)->path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(backups.list().first().madeAt, at(1));
        // As others check it.
        QProcess sums;
        sums.setWorkingDirectory(backups.folder());
        sums.start("sha256sum", {"-c", QFileInfo((*made)->path).fileName() + ".sha256"});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
    }

    void makesNoneWhereNothingChanged()
    {
        const JobBackups backups(m_path);
        QVERIFY(backups.make(at(1)).value().has_value());
        QVERIFY(!backups.make(at(2)).value());
        QCOMPARE(backups.list().size(), 1);
        QVERIFY(!backups.isDue(at(3)));
        QVERIFY(backups.isDue(at(1).addDays(1)));
        QVERIFY(backups.isDue(at(0))); // a clock that was ahead
    }

    void keepsTheNewest()
    {
        const JobBackups backups(m_path);
        for (int i = 0; i < JobBackups::kept + 3; ++i) {
            add({10 + static_cast<quint64>(i)});
            QVERIFY(backups.make(at(i)).value().has_value());
        }
        QCOMPARE(backups.list().size(), JobBackups::kept);
        QCOMPARE(backups.list().first().madeAt, at(JobBackups::kept + 2));
        QCOMPARE(QDir(backups.folder()).entryList(QDir::Files).size(), 2 * JobBackups::kept);
    }

    void restoresAndKeepsTheOriginal()
    {
        const JobBackups backups(m_path);
        const auto made = backups.make(at(1));
        QVERIFY(made.value().has_value());
        add({3});
        QFile job(m_path);
        QVERIFY(job.open(QIODevice::ReadWrite));
        job.seek(8192);
        job.write(QByteArray(4096, 'x'));
        job.close();
        const QByteArray damaged = sha256OfFile(m_path);
        QCOMPARE(SqliteJobStore::open(m_path).error().code, "JOB_DAMAGED");
        const auto original = backups.restore(**made, at(5));
        VERIFY_GOOD(original);
        QCOMPARE(sha256OfFile(*original), damaged);
        QCOMPARE(phonesIn(m_path), 2);
        // Again within the same second: no original is overwritten.
        const auto second = backups.restore(**made, at(5));
        VERIFY_GOOD(second);
        QVERIFY(*second != *original);
    }

    void aDamagedCopyIsNotUsed()
    {
        const JobBackups backups(m_path);
        const auto first = backups.make(at(1)).value();
        add({3});
        const auto second = backups.make(at(2)).value();
        QVERIFY(first && second);
        QFile copy(second->path);
        QVERIFY(copy.open(QIODevice::ReadWrite));
        copy.seek(copy.size() / 2);
        copy.write("!");
        copy.close();
        QCOMPARE(backups.verify(*second).error().code, "BACKUP_DAMAGED");
        QCOMPARE(backups.restore(*second, at(3)).error().code, "BACKUP_DAMAGED");
        QCOMPARE(backups.newestSound().value().path, first->path);
    }

    void leavesAnOpenJobAlone()
    {
        const JobBackups backups(m_path);
        const auto made = backups.make(at(1)).value();
        auto store = SqliteJobStore::open(m_path);
        VERIFY_GOOD(store);
        QCOMPARE(backups.restore(*made, at(2)).error().code, "JOB_LOCKED");
    }

    void careMakesOneAtOnce()
    {
        const ManualClock clock;
        BackupCare care(m_path, clock);
        care.begin();
        QTRY_COMPARE(JobBackups(m_path).list().size(), 1);
    }

    void theSumIsThereWhileNobodyWrites()
    {
        const JobSum sum(m_path);
        QVERIFY(sum.exists());
        {
            auto store = SqliteJobStore::open(m_path);
            VERIFY_GOOD(store);
            QVERIFY(sum.exists()); // only looked at so far
            VERIFY_GOOD((*store)->commit(phones({7}), 9));
            QVERIFY(!sum.exists());
        }
        QVERIFY(sum.exists());
        VERIFY_GOOD(sum.check());
    }

    void aDamagedSumIsNoDamageOfTheJob()
    {
        QFile sum(m_path + ".sum");
        QVERIFY(sum.open(QIODevice::ReadWrite));
        sum.write("0123");
        sum.close();
        VERIFY_GOOD(SqliteJobStore::open(m_path));
    }

    void theReserveIsGivenUpOnce()
    {
        const DiskReserve reserve(m_path);
        reserve.keep();
        QVERIFY(reserve.giveUp());
        QVERIFY(!reserve.giveUp());
    }

private:
    static QDateTime at(int minute)
    {
        return QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC).addSecs(60 * minute);
    }
    static Edit phones(const QList<quint64>& numbers)
    {
        Edit edit;
        for (const quint64 number : numbers)
            edit.phones.put.append({.mac = MacAddress(0x00085d000000 + number)});
        return edit;
    }
    void add(const QList<quint64>& numbers)
    {
        auto store = SqliteJobStore::open(m_path);
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->commit(phones(numbers), 2));
    }
    static qsizetype phonesIn(const QString& path)
    {
        auto reader = JobReader::open(path, {}); // which changes no byte
        if (!reader)
            return -1;
        const auto job = (*reader)->load();
        return job ? job->state.phones.size() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_JobBackups)
#include "tst_JobBackups.moc"
