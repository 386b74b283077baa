// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/SyncRun.h"
#include "models/workspace/JobFolder.h"
#include "models/workspace/SyncLedger.h"
#include "tests/support/Good.h"
#include "tests/unit/domain/sync/Histories.h"
#include "tests/unit/sync/ToySite.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace firstring::test {

inline constexpr MacAddress macA(0x00085d0000a1);
inline constexpr MacAddress macB(0x00085d0000b2);

/// A workstation with a job of its own, and its way to the site.
class Workbench
{
public:
    /// \a seed: of what it draws, its marks among it.
    explicit Workbench(const QString& client, quint32 seed = 7)
        : m_client(client)
        , m_random(seed)
    {
        JobFolder folder(m_dir.path());
        folder.useKeys([](const std::optional<KeyWanted>&) {
            return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'k')};
        });
        if (!folder.create(QStringLiteral("job")))
            qFatal("no job");
        m_folder = folder;
        reopen();
        const auto put = job().sync().put({.name = QStringLiteral("site"),
                                           .kind = RemoteKind::Folder,
                                           .place = QStringLiteral("/site"),
                                           .secret = QStringLiteral("passphrase"),
                                           .client = client});
        if (!put)
            qFatal("no remote");
    }

    Workspace& job() { return *m_job; }
    Vault vault() const { return Vault(m_dir.filePath(QStringLiteral("vault")), 0); }
    /// As after a crash: what was handed to the store is there, nothing else.
    void reopen()
    {
        m_job.reset();
        auto opened = m_folder.open(QStringLiteral("job"));
        if (!opened)
            qFatal("the job cannot be opened");
        m_job = std::move(*opened);
    }
    std::unique_ptr<SyncRun> run(ToySite& site, const ToySide::Luck& luck = {})
    {
        return std::make_unique<SyncRun>(
            SyncRun::Surroundings{.workspace = job(),
                                  .vault = vault(),
                                  .clock = m_clock,
                                  .random = [this](qsizetype bytes) { return next(bytes); },
                                  .pausesMs = {0, 0, 0}},
            QStringLiteral("site"), std::make_unique<ToySide>(site, m_client, vault(), luck));
    }
    using Choose = std::function<SyncChoices(const SyncPlan&)>;

    /// A run from look to end; \a choose is asked once there is a plan.
    std::unique_ptr<SyncRun> ran(ToySite& site, const ToySide::Luck& luck = {}, const Choose& choose = {})
    {
        auto running = run(site, luck);
        QSignalSpy ended(running.get(), &SyncRun::ended);
        const auto carryOut = [&choose, run = running.get()] {
            run->carryOut(choose ? choose(run->plan()) : SyncChoices());
        };
        const auto planned = QObject::connect(running.get(), &SyncRun::planned, running.get(), carryOut);
        running->look();
        waitFor(ended);
        QObject::disconnect(planned);
        return running;
    }
    SyncAccount sync(ToySite& site, const ToySide::Luck& luck = {}, const Choose& choose = {})
    {
        return ran(site, luck, choose)->account();
    }
    SyncAccount takeBack(ToySite& site, const QList<SyncStep>& steps, const ToySide::Luck& luck = {})
    {
        const auto running = run(site, luck);
        QSignalSpy ended(running.get(), &SyncRun::ended);
        running->takeBack(steps);
        waitFor(ended);
        return running->account();
    }
    bool perform(const Edit& edit) { return job().perform(edit).has_value(); }

private:
    static void waitFor(QSignalSpy& ended)
    {
        if (ended.isEmpty() && !ended.wait(20'000))
            qFatal("the run does not end");
    }
    QByteArray next(qsizetype bytes)
    {
        QByteArray drawn(bytes, '\0');
        for (char& byte : drawn)
            byte = static_cast<char>(m_random.bounded(256));
        return drawn;
    }

    QTemporaryDir m_dir;
    JobFolder m_folder;
    QString m_client;
    std::unique_ptr<Workspace> m_job;
    ManualClock m_clock;
    QRandomGenerator m_random;
};

inline Edit putPhone(const Phone& phone)
{
    Edit edit;
    edit.phones.put = {phone};
    return edit;
}

inline Edit removePhone(MacAddress mac)
{
    Edit edit;
    edit.phones.remove = {mac};
    return edit;
}

inline JobFile fileOf(const char* name, const QByteArray& bytes)
{
    return {.name = name, .blob = {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size()}};
}

/// Something of every course: new on both sides, changed on both, removed on both, in two batches, files both ways.
inline void prepare(Workbench& bench, ToySite& site)
{
    Edit ours;
    ours.blueprints.put = {{.name = "Office"}};
    for (quint64 i = 1; i <= 5; ++i)
        ours.phones.put.append({.mac = MacAddress(0x00085d000000 + i), .label = "old", .blueprint = "Office"});
    QVERIFY(bench.perform(ours));
    QCOMPARE(bench.sync(site).end, SyncEnd::Done);
    QCOMPARE(unlike(bench.job().state(), site.job), QString());

    QVERIFY(bench.perform(putPhone({.mac = MacAddress(0x00085d000001), .label = "here", .blueprint = "Office"})));
    QVERIFY(bench.perform(removePhone(MacAddress(0x00085d000002))));
    QVERIFY(bench.perform(putPhone({.mac = macA, .label = "new here"})));
    QVERIFY(site.perform(putPhone({.mac = MacAddress(0x00085d000003), .label = "there", .blueprint = "Office"})));
    QVERIFY(site.perform(removePhone(MacAddress(0x00085d000004))));
    QVERIFY(site.perform(putPhone({.mac = macB, .label = "new there"})));
    Phone merged{.mac = MacAddress(0x00085d000005), .label = "old", .blueprint = "Office", .tags = {"here"}};
    QVERIFY(bench.perform(putPhone(merged)));
    merged.tags = {};
    merged.variables = {{"room", "7"}};
    QVERIFY(site.perform(putPhone(merged)));

    QBuffer bytes;
    bytes.setData("from here");
    bytes.open(QIODevice::ReadOnly);
    VERIFY_GOOD(bench.vault().import(bytes));
    Edit file;
    file.files.put = {fileOf("here", "from here")};
    QVERIFY(bench.perform(file));
    file.files.put = {fileOf("there", "from there")};
    site.files.insert(file.files.put.first().blob.sha256, "from there");
    QVERIFY(site.perform(file));
}

/// What must hold after prepare() and any number of runs, the last of which went well.
inline void isSettled(Workbench& bench, ToySite& site)
{
    const JobState& job = bench.job().state();
    QCOMPARE(unlike(job, site.job), QString());
    QCOMPARE(job.phones.size(), 5);
    QCOMPARE(job.phones.find(MacAddress(0x00085d000001))->label, "here");
    QCOMPARE(job.phones.find(MacAddress(0x00085d000003))->label, "there");
    QVERIFY(!job.phones.find(MacAddress(0x00085d000002)) && !job.phones.find(MacAddress(0x00085d000004)));
    QVERIFY(job.phones.find(macA) && job.phones.find(macB));
    const Phone* merged = job.phones.find(MacAddress(0x00085d000005));
    QCOMPARE(merged->tags, QStringList{"here"});
    QCOMPARE(merged->variables.value("room"), "7");
    for (const char* from : {"here", "there"}) {
        const QByteArray bytes = QByteArray("from ") + from;
        const BlobRef blob = fileOf(from, bytes).blob;
        QCOMPARE(job.files.value(from).blob, blob);
        QCOMPARE(bench.vault().read(blob).value_or("none"), bytes);
        QCOMPARE(site.files.value(blob.sha256), bytes);
    }
    const auto quiet = bench.run(site);
    QSignalSpy planned(quiet.get(), &SyncRun::planned);
    quiet->look();
    QVERIFY(planned.wait(30'000));
    QCOMPARE(quiet->plan().items.size(), 0);
    QVERIFY(!quiet->otherRestored());
}

} // namespace firstring::test
