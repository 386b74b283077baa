// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/SiteFeed.h"
#include "app/sync/SyncRun.h"
#include "models/ports/SyncControl.h"

#include <QHash>

#include <map>
#include <memory>

namespace firstring {

struct Change;

/// Runs of the open job with its remotes, as the window asks for them, and every so many minutes where a person wants
/// that; a site among those is also heard, so that what changes there comes at once. Main thread; owner: the program,
/// after the Workspace.
class SyncDesk final : public SyncControl
{
    Q_OBJECT

public:
    explicit SyncDesk(Workspace& workspace, Vault vault, const Clock& clock = Clock::system());
    ~SyncDesk() override;

    void look(const QString& remote) override;
    void lookAtList(const QString& remote, const QList<Phone>& there) override;
    void carryOut(const SyncChoices& choices) override;
    int canTakeBack(const QString& remote) const override;
    void takeBack(const QString& remote) override;
    void cancel() override;
    SyncStage stage() const override;
    QString remote() const override { return m_remote; }
    const SyncPlan& plan() const override { return m_plan; }
    bool otherRestored() const override { return m_otherRestored; }
    int waiting(const QString& remote) const override;
    int arrived(const QString& remote) const override;
    Remote makeRemote(const QString& name, const QString& place) const override;
    void lookAtCertificate(const QString& url) override;

private:
    void begin(const QString& remote, bool byItself);
    void begin(const QString& remote, bool byItself, Result<std::unique_ptr<RemoteSide>> side);
    void end(const QString& remote, const Error& why);
    void make(const QString& remote, std::unique_ptr<RemoteSide> side);
    void keepBack(const SyncAccount& account);
    void takeEnd(const SyncAccount& account);
    void drop();
    void countAll();
    void count(const QString& remote);
    void note(const Change& change);
    void recountSaid();
    void lookAtClock();
    void attendFeeds();
    void takeNews(const QString& remote, const QList<AgreedRecord>& records);
    void forgetNews(const QString& remote);
    void syncSoon();

    /// A site that tells what changes there.
    struct Feed
    {
        Remote remote; ///< as it was when the feed was made
        std::unique_ptr<SiteFeed> feed;
        QHash<SyncKey, std::optional<SyncRecord>> arrived; ///< what is otherwise here
        bool isDue = false;                                ///< something came that no run has looked at
    };

    Workspace& m_workspace;
    Vault m_vault;
    const Clock& m_clock;
    Background m_background;
    QTimer m_everyMinute;
    QTimer m_recount; ///< of remotes that are told something else than the records themselves
    std::unique_ptr<SyncRun> m_run;
    QString m_remote;
    SyncPlan m_plan;
    bool m_otherRestored = false;
    QHash<QString, QSet<SyncKey>> m_waiting; ///< by remote: what is not as it was agreed
    std::map<QString, Feed> m_feeds;         ///< by remote
    QTimer m_soon;                           ///< a run because of what came
    QHash<QString, QList<SyncStep>> m_back;  ///< by remote: what takes its last run back
    QHash<QString, qint64> m_triedMs;        ///< by remote: when it was asked last by itself
};

/// Records of \a job that are not as \a agreed has them, and those of \a removed that it still has. Pure.
QSet<SyncKey> changedSince(const JobState& agreed, const JobState& job, const QSet<SyncKey>& removed);

} // namespace firstring
