// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Digest.h"
#include "models/store/JobBackups.h"
#include "models/store/JobSum.h"
#include "models/store/SqliteJobStore.h"
#include "models/workspace/JobCheck.h"
#include "tests/faults/Drill.h"
#include "tests/support/Good.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

/// A job file is damaged in seven ways, again and again: noticed when it is opened or read, kept as it is, and its last
/// good copy comes back.
class tst_Damages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areNoticed_data();
    void areNoticed();
    void cleanupTestCase();

private:
    enum Kind { Bit, Byte, Zeros, Cut, Longer, Swapped, Old };
    void damage(Kind kind, QByteArray& content, QRandomGenerator& random) const;

    QTemporaryDir m_folder;
    QString m_whole;
    QByteArray m_content;
    QByteArray m_before; ///< the file at an earlier time
    int m_tried = 0;
    int m_noticed = 0;
};

void tst_Damages::initTestCase()
{
    m_whole = m_folder.filePath("whole/data");
    const auto plain = QProcessEnvironment::systemEnvironment();
    QByteArray list("mac,label,pin\n");
    for (int i = 0; i < 300; ++i)
        list += "00085D" + QByteArray::number(0x100000 + i, 16) + ",Room " + QByteArray::number(i) + ',' +
                QByteArray::number(1000 + i) + '\n';
    QCOMPARE(drill(plain, m_whole, {"phones", "import", "-"}, list).exit, 0);
    const QString job = m_whole + "/jobs/default.job";
    const auto read = [&job] {
        QFile file(job);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_before = read();
    QCOMPARE(drill(plain, m_whole, {"job", "backup"}).exit, 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(drill(plain, m_whole, {"phones", "set", "00085D100000", QStringLiteral("label=%1").arg(i)}).exit, 0);
    m_content = read();
    QVERIFY(m_content.size() > 40'000);
    QVERIFY(JobSum(job).exists());
}

void tst_Damages::damage(Kind kind, QByteArray& content, QRandomGenerator& random) const
{
    constexpr qsizetype page = 4096;
    const auto at = static_cast<qsizetype>(random.bounded(content.size()));
    const auto pages = static_cast<int>(content.size() / page);
    switch (kind) {
    case Bit:
        content[at] = static_cast<char>(content.at(at) ^ (1 << random.bounded(8)));
        break;
    case Byte:
        content[at] = static_cast<char>(content.at(at) + 1 + random.bounded(255));
        break;
    case Zeros: {
        // Never a part that is zero anyway: nothing would be damaged.
        qsizetype from = at / 512 * 512;
        while (content.mid(from, 512).count('\0') == content.mid(from, 512).size())
            from = static_cast<qsizetype>(random.bounded(content.size())) / 512 * 512;
        content.replace(from, std::min<qsizetype>(512, content.size() - from), QByteArray(512, '\0'));
        break;
    }
    case Cut:
        content.truncate(at);
        break;
    case Longer:
        content.append(QByteArray(1 + random.bounded(page), static_cast<char>(random.generate())));
        break;
    case Swapped: {
        int a = 0;
        int b = 0;
        while (content.mid(a * page, page) == content.mid(b * page, page)) {
            a = random.bounded(pages);
            b = random.bounded(pages);
        }
        const QByteArray first = content.mid(a * page, page);
        content.replace(a * page, page, content.mid(b * page, page));
        content.replace(b * page, page, first);
        break;
    }
    case Old: { // a page as it was before: a write that never reached the disk
        int one = 0;
        const auto common = static_cast<int>(std::min(content.size(), m_before.size()) / page);
        while (content.mid(one * page, page) == m_before.mid(one * page, page))
            one = random.bounded(common);
        content.replace(one * page, page, m_before.mid(one * page, page));
        break;
    }
    }
}

void tst_Damages::areNoticed_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a flipped bit") << int(Bit);
    QTest::newRow("another byte") << int(Byte);
    QTest::newRow("a sector of zeros") << int(Zeros);
    QTest::newRow("cut short") << int(Cut);
    QTest::newRow("longer") << int(Longer);
    QTest::newRow("pages swapped") << int(Swapped);
    QTest::newRow("an old page") << int(Old);
}

void tst_Damages::areNoticed()
{
    QFETCH(int, kind);
    const quint32 seed = drillSeed();
    QRandomGenerator random(seed);
    const int times = rounds(15, 100);
    int noticed = 0;
    int bySqlite = 0;
    for (int i = 0; i < times; ++i) {
        const QString root = m_folder.filePath("disk");
        copyFolder(m_folder.filePath("whole"), root);
        const QString path = root + "/data/jobs/default.job";
        QByteArray content = m_content;
        damage(static_cast<Kind>(kind), content, random);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto opened = SqliteJobStore::open(path);
        const auto report = checkJob(path);
        if (opened || !report || report->isEmpty())
            continue;
        ++noticed;
        QCOMPARE(sha256OfFile(path), sha256(content)); // kept as it is
        const JobBackups backups(path);
        const auto copy = backups.newestSound();
        VERIFY_GOOD(copy);
        const auto original = backups.restore(*copy, QDateTime::currentDateTimeUtc());
        VERIFY_GOOD(original);
        QCOMPARE(sha256OfFile(*original), sha256(content));
        VERIFY_GOOD(SqliteJobStore::open(path));
        // What SQLite alone would have seen.
        copyFolder(m_folder.filePath("whole"), root);
        QFile again(path);
        QVERIFY(again.open(QIODevice::WriteOnly));
        again.write(content);
        again.close();
        QFile::remove(path + ".sum");
        const auto alone = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
        if (alone) {
            auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
            const auto structure = connection->text("PRAGMA integrity_check(1)");
            bySqlite += structure && *structure == u"ok" ? 0 : 1;
        } else {
            ++bySqlite;
        }
    }
    qInfo("%s: %d of %d noticed and restored (SQLite alone: %d)", QTest::currentDataTag(), noticed, times, bySqlite);
    m_tried += times;
    m_noticed += noticed;
    QVERIFY2(noticed == times, QByteArray("seed ") + QByteArray::number(seed));
}

void tst_Damages::cleanupTestCase()
{
    if (m_tried > 0)
        qInfo("%d of %d damages noticed", m_noticed, m_tried);
}

QTEST_GUILESS_MAIN(tst_Damages)
#include "tst_Damages.moc"
