// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/server/ports/Journal.h"
#include "models/ports/ServerControl.h"
#include "models/workspace/BackupCare.h"
#include "models/workspace/SharedFiles.h"

#include <memory>

namespace firstring {

/// The local server until somebody ends it: prints where it listens and then every event, keeps the evidence in the
/// job. Where systemd keeps what this program says, events go to the journal with fields of their own and not as lines
/// of text too. Main thread; owns the door to the server. The job must be open.
class ServeTask final : public Task
{
    Q_OBJECT

public:
    /// \a seconds: 0 = until interrupted.
    ServeTask(Context& context, Workspace& job, std::unique_ptr<ServerControl> server, ServerSettings settings,
              int seconds);

    void begin() override;
    void interrupt() override;
    /// Certificates are read again; connections and phones notice nothing.
    void reload() override;

private:
    void announce(const ServerEndpoints& endpoints);
    void tell(const ServerNews& news);
    void note(const Error& why);
    void finish();

    Context& m_context;
    Workspace& m_job;
    std::unique_ptr<ServerControl> m_server;
    ServerSettings m_settings;
    int m_seconds;
    std::unique_ptr<SharedFiles> m_files; ///< of a shared job
    BackupCare m_backups;
    bool m_ending = false;
    bool m_reloading = false;
    QByteArray m_ready; ///< what systemd was told
    std::optional<Journal> m_journal;
};

} // namespace firstring
