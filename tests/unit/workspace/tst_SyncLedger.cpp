// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobFolder.h"
#include "models/workspace/SyncLedger.h"
#include "tests/support/Good.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

class tst_SyncLedger final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_job;

    void reopen()
    {
        m_job.reset();
        JobFolder folder(m_dir->path());
        folder.useKeys([](const std::optional<KeyWanted>&) {
            return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'k')};
        });
        auto job = folder.open("job");
        VERIFY_GOOD(job);
        m_job = std::move(*job);
    }
    SyncLedger& ledger() { return m_job->sync(); }
    static Remote site(const QString& name)
    {
        return {.name = name,
                .place = QStringLiteral("https://192.0.2.7:8443"),
                .fingerprint = *typedFingerprint(QString(64, u'a')),
                .secret = QStringLiteral("fst_x")};
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        VERIFY_GOOD(JobFolder(m_dir->path()).create("job"));
        reopen();
    }
    void cleanup() { m_job.reset(); }

    void remembersPlacesByName()
    {
        QSignalSpy changed(&ledger(), &SyncLedger::remotesChanged);
        VERIFY_GOOD(ledger().put(site("b")));
        VERIFY_GOOD(ledger().put(site("A")));
        Remote other = site("B");
        other.mark = "m";
        VERIFY_GOOD(ledger().put(other));
        QCOMPARE(changed.count(), 3);
        reopen();
        QCOMPARE(ledger().remotes(), (QList<Remote>{site("A"), other}));
        QVERIFY(ledger().remote(u"b") && ledger().remote(u"b")->mark == u"m");
        QCOMPARE(ledger().put({.name = "c", .place = "http://192.0.2.7"}).error().code, "REMOTE_URL");
        VERIFY_GOOD(ledger().remove("a"));
        QCOMPARE(ledger().remove("a").error().code, "REMOTE_UNKNOWN");
        reopen();
        QCOMPARE(ledger().remotes(), (QList<Remote>{other}));
    }

    void readsAJournalAsItWillBe()
    {
        VERIFY_GOOD(ledger().put(site("A")));
        const Phone phone{.mac = MacAddress(0x00085d000001), .label = "Reception"};
        ledger().agree("A", {{keyOf(phone), phone}});
        JobSnapshot agreed;
        ledger().readAgreed("A", m_job->snapshot(), this,
                            [&agreed](const Result<JobSnapshot>& read) { agreed = read.value_or(nullptr); });
        QTRY_VERIFY(agreed);
        QCOMPARE(agreed->phones.toList(), (QList<Phone>{phone}));

        bool called = false;
        {
            QObject context;
            ledger().readAgreed("A", m_job->snapshot(), &context,
                                [&called](const Result<JobSnapshot>&) { called = true; });
        }
        VERIFY_GOOD(m_job->waitStored());
        QVERIFY(!called);
    }

    void tellsOfRuns()
    {
        QSignalSpy added(&ledger(), &SyncLedger::runAdded);
        ledger().addRun({.remote = "A", .startedMs = 1});
        ledger().addRun({.remote = "A", .startedMs = 2});
        QCOMPARE(added.count(), 2);
        reopen();
        QCOMPARE(ledger().runs().size(), 2);
        QCOMPARE(ledger().runs().first().startedMs, 2);
    }
};

QTEST_GUILESS_MAIN(tst_SyncLedger)
#include "tst_SyncLedger.moc"
