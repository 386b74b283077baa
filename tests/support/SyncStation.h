// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/KeyRing.h"
#include "app/sync/SiteSide.h"
#include "app/sync/SyncRun.h"
#include "models/workspace/JobFolder.h"
#include "models/workspace/SyncLedger.h"
#include "tests/support/SiteServer.h"
#include "tests/unit/domain/sync/Histories.h"

#include <QBuffer>
#include <QTest>

namespace firstring::test {

/// What a question asked once came to; waits for it.
template <typename T, typename Ask>
Result<T> answerOf(Ask&& ask)
{
    std::optional<Result<T>> got;
    ask([&got](Result<T> answer) { got = std::move(answer); });
    if (!got && !QTest::qWaitFor([&got] { return got.has_value(); }, 60'000))
        return Error{QStringLiteral("TEST_SILENT"), {}, {}};
    return *got;
}

/// A workstation with a real job file and its way to a site: its runs are made here, where they can be looked into, or
/// by the real program.
class SyncStation
{
public:
    /// \a port: of the site, or of who stands between.
    SyncStation(const SiteServer& site, const QString& name, quint16 port, const QString& role)
        : m_folder(ctl.data())
        , m_keys(KeyRing::Settings{.dataDir = ctl.data(), .keychain = {}})
    {
        const CtlRun known = site.makeKnown(ctl, port, site.token(name, role));
        if (known.exit != 0)
            qFatal("%s", known.err.constData());
        m_folder.useKeys([this](const std::optional<KeyWanted>& wanted) { return m_keys.find(wanted); });
        open();
    }

    Ctl ctl;

    Workspace& job() { return *m_job; }
    const JobState& state() const { return m_job->state(); }
    Vault vault() const { return Vault(m_folder.vaultPath(), 0); }
    void open()
    {
        auto opened = m_folder.open(QStringLiteral("default"));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        m_job = std::move(*opened);
    }
    /// What was handed to the store is there, nothing else of it.
    void close() { m_job.reset(); }

    bool perform(const Edit& edit) { return m_job->perform(edit).has_value(); }
    /// A content in the vault.
    BlobRef content(const QByteArray& bytes) const
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return vault().import(buffer).value_or(BlobRef());
    }
    /// What was agreed with the site.
    JobState agreed()
    {
        const auto read = answerOf<JobSnapshot>([this](const auto& then) {
            m_job->sync().readAgreed(QStringLiteral("site"), m_job->snapshot(), &m_context, then);
        });
        return read ? **read : JobState();
    }

    using Choose = std::function<SyncChoices(const SyncPlan& plan)>;
    std::unique_ptr<SyncRun> run()
    {
        const Remote* remote = m_job->sync().remote(u"site");
        return std::make_unique<SyncRun>(
            SyncRun::Surroundings{.workspace = *m_job, .vault = vault(), .pausesMs = {1, 1, 1}}, remote->name,
            std::make_unique<SiteSide>(*remote, vault()));
    }
    /// From look to end.
    SyncAccount sync(const Choose& choose = {})
    {
        const auto running = run();
        bool ended = false;
        QObject::connect(running.get(), &SyncRun::ended, running.get(), [&ended] { ended = true; });
        QObject::connect(running.get(), &SyncRun::planned, running.get(),
                         [&] { running->carryOut(choose ? choose(running->plan()) : SyncChoices()); });
        running->look();
        if (!QTest::qWaitFor([&ended] { return ended; }, 120'000))
            qFatal("the run does not end");
        return running->account();
    }
    /// By the program; the job is opened again after it.
    CtlRun syncByProgram(const QStringList& more = {})
    {
        close();
        const CtlRun run = ctl.json(QStringList{"sync", "site"} + more);
        open();
        return run;
    }
    /// What a look finds: nothing to do, and nothing odd about the other side.
    bool isQuiet()
    {
        const auto running = run();
        std::optional<bool> quiet;
        QObject::connect(running.get(), &SyncRun::planned, running.get(),
                         [&] { quiet = running->plan().items.isEmpty() && !running->otherRestored(); });
        QObject::connect(running.get(), &SyncRun::ended, running.get(), [&quiet] { quiet = false; });
        running->look();
        return QTest::qWaitFor([&quiet] { return quiet.has_value(); }, 60'000) && *quiet;
    }

private:
    JobFolder m_folder;
    KeyRing m_keys;
    QObject m_context;
    std::unique_ptr<Workspace> m_job;
};

/// The people at the site, by a way that nobody breaks.
class SitePeople
{
public:
    SitePeople(const SiteServer& site, const QByteArray& secret)
        : m_vault(site.ctl.data() + QStringLiteral("/vault"), 0)
        , m_side({.place = SiteServer::url(site.port()),
                  .fingerprint = site.fingerprint(),
                  .secret = QString::fromLatin1(secret),
                  .client = QStringLiteral("people")},
                 m_vault)
    {}

    RemotePicture look()
    {
        auto picture = answerOf<RemotePicture>([this](const auto& then) { m_side.fetch({}, then); });
        if (!picture)
            qFatal("the site does not answer: %s", qPrintable(picture.error().detail));
        return *picture;
    }
    JobState state() { return look().state; }
    /// What the site's job refuses is left out.
    void perform(const Edit& edit)
    {
        const JobState now = state();
        QList<RemoteChange> changes;
        const auto applied = apply(now, edit);
        if (!applied)
            return;
        forEachKey(edit, [&](const SyncKey& key) {
            changes.append({key, findRecord(now, key), findRecord(applied->next, key)});
        });
        (void)answerOf<QList<RemoteOutcome>>([&](const auto& then) { m_side.change(changes, then); });
    }

private:
    Vault m_vault;
    SiteSide m_side;
};

} // namespace firstring::test
