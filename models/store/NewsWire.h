// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Mailbox.h"
#include "models/domain/SharedJobUrl.h"
#include "models/domain/gate/OthersNews.h"
#include "models/domain/gate/SharedGate.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>

namespace firstring {

class PostgresConnection;

/// What the programs that have a shared job open tell one another about phones, over a connection of its own: claims of
/// phones wait neither for the edits and news that the store thread writes, nor for the lock of the job. While the
/// database does not answer nothing is told, claims stay undecided, and it is tried again every second; what others
/// stored meanwhile is told then.
///
/// Construct, use and destroy in one thread that runs a Qt event loop; answers arrive there. Owner: Workspace.
class NewsWire final
{
public:
    using Heard = std::function<void(const OthersNews& news)>;
    using Decided = std::function<void(const QList<ClaimAnswer>& answers)>;

    /// \a writer: whose rows are not told, those of our own store; \a since: the number of what was read already.
    NewsWire(SharedJobUrl job, QString password, QString writer, qint64 since);
    ~NewsWire();
    NewsWire(const NewsWire&) = delete;
    NewsWire& operator=(const NewsWire&) = delete;

    /// Listens from now on.
    void begin(Heard heard);
    /// Who is told what became of claims.
    void setDecided(Decided decided) { m_decided = std::move(decided); }
    /// Answered at once, or as undecided.
    void claim(const GateClaim& claim);
    /// Told to the others, unless the database is away.
    void say(const GateWord& word);

private:
    using Answer = std::variant<OthersNews, QList<ClaimAnswer>>;
    struct Waiting
    {
        QList<GateClaim> claims;
        GateWord word;
    };

    void run(const Mailbox<Answer>::Handle& answers);
    bool connect();
    void decide(const QList<GateClaim>& claims, const Mailbox<Answer>::Handle& answers);
    void tell(const GateWord& word);
    void listen(const Mailbox<Answer>::Handle& answers);

    const SharedJobUrl m_job;
    const QString m_password;
    const QString m_writer;
    const QByteArray m_channel;
    qint64 m_since; ///< the thread's, and so is the connection
    std::unique_ptr<PostgresConnection> m_connection;
    bool m_mustLook = true;

    Heard m_heard;
    Decided m_decided;
    Mailbox<Answer> m_answers;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Waiting m_waiting;
    bool m_ending = false;
    std::thread m_thread; ///< since begin()
};

} // namespace firstring
