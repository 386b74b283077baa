// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/ApiService.h"
#include "models/base/Background.h"
#include "models/base/Clock.h"
#include "models/base/Sealing.h"
#include "models/vault/PieceShelf.h"
#include "models/workspace/Workspace.h"

#include <QTimer>

#include <deque>
#include <list>

namespace firstring {

/// Carries out what other workstations ask of the open job: changes go through the workspace like those of people and
/// are answered only once they are stored; files are looked after in the pool; who waits for news is told when there
/// are some. Main thread. Owner: whoever owns the server; the job outlives it.
class ApiDesk final : public QObject
{
    Q_OBJECT

public:
    ApiDesk(Workspace& job, const Vault& vault, const Clock& clock, Randomness random, QObject* parent);

    void ask(const api::Request& request);
    /// Nobody waits for that answer any more; what was begun is finished all the same.
    void giveUp(quint64 id);

Q_SIGNALS:
    /// Exactly once for each ask() that was not given up.
    void answered(quint64 id, const firstring::api::Answer& answer);

private:
    /// An answer that is true once everything up to that ticket is stored.
    struct Unstored
    {
        quint64 id = 0;
        quint64 ticket = 0;
        api::Answer answer;
    };
    /// Somebody who waits for news.
    struct Waiter
    {
        quint64 id = 0;
        quint64 since = 0;
        Role role = Role::User;
        qint64 untilMs = 0; ///< monotonic
    };
    /// Work on files, one after the other.
    using FileWork = std::function<api::Answer()>;

    api::World world() const;
    void carryOut(const api::Request& request, const ApiToken& token, api::Outcome&& outcome);
    void perform(const api::Request& request, const ApiToken& token, const api::Perform& wanted);
    void keepTokens(const api::Request& request, const ApiToken& token, const api::SetTokens& wanted);
    void answerStored(quint64 id, api::Answer answer);
    void tellStored(quint64 ticket);
    void tellReadOnly(const Error& why);
    void tellWaiters();
    void setTimer();
    void findFile(quint64 id, const api::FindFile& wanted);
    void queue(quint64 id, FileWork work);
    void runNext();

    Workspace& m_job;
    PieceShelf m_pieces;
    const Clock& m_clock;
    Randomness m_random;
    api::ChangeFeed m_feed;
    std::deque<Unstored> m_unstored; ///< in the order of tickets
    std::list<Waiter> m_waiters;
    QTimer m_timer; ///< of the waiter whose time is up first
    std::deque<std::pair<quint64, FileWork>> m_files;
    bool m_busy = false;
    Background m_background;
};

} // namespace firstring
