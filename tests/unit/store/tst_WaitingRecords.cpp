// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/WaitingRecords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace firstring;

namespace {

ServerNews line(qint64 timeMs)
{
    ServerNews news;
    news.audit = {{.kind = AuditKind::Delivery, .timeMs = timeMs, .mac = MacAddress(1)}};
    return news;
}

/// While it lives, files of this process end after so many bytes, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class tst_WaitingRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInOrder()
    {
        WaitingRecords records(m_data.filePath("order"));
        QVERIFY(records.keep(line(1)));
        QVERIFY(records.keep(line(2)));
        const auto all = records.waiting();
        QCOMPARE(all.audit.size(), 2);
        QCOMPARE(all.audit.last().timeMs, 2);
        records.forget();
        QVERIFY(!records.waiting().hasRecords());
    }

    /// A power cut in the middle of a line costs that line alone.
    void halfLineTakesNoOtherWithIt()
    {
        const QString path = m_data.filePath("half");
        {
            WaitingRecords records(path);
            QVERIFY(records.keep(line(1)));
            QVERIFY(records.keep(line(2)));
        }
        QFile file(path);
        QVERIFY(file.resize(file.size() - 5));
        WaitingRecords records(path);
        QVERIFY(records.keep(line(3)));
        const auto all = records.waiting();
        QCOMPARE(all.audit.size(), 2);
        QCOMPARE(all.audit.first().timeMs, 1);
        QCOMPARE(all.audit.last().timeMs, 3);
    }

    void fullDiskLeavesNoHalfLine()
    {
        const QString path = m_data.filePath("full");
        WaitingRecords records(path);
        QVERIFY(records.keep(line(1)));
        const qint64 before = QFile(path).size();
        {
            const FullDisk full(static_cast<rlim_t>(before + 10));
            QVERIFY(!records.keep(line(2)));
        }
        QCOMPARE(QFile(path).size(), before);
        QVERIFY(records.keep(line(2)));
        QCOMPARE(records.waiting().audit.size(), 2);
    }

private:
    QTemporaryDir m_data;
};

QTEST_GUILESS_MAIN(tst_WaitingRecords)
#include "tst_WaitingRecords.moc"
