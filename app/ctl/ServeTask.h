// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "models/ports/ServerControl.h"

#include <memory>

namespace firstring {

/// The local server until somebody ends it: prints where it listens and then every event, keeps the evidence in the
/// job. Main thread; owns the door to the server. The job must be open.
class ServeTask final : public Task
{
    Q_OBJECT

public:
    /// \a seconds: 0 = until interrupted.
    ServeTask(Context& context, Workspace& job, std::unique_ptr<ServerControl> server, ServerSettings settings,
              int seconds);

    void begin() override;
    void interrupt() override;

private:
    void announce(const ServerEndpoints& endpoints);
    void finish();

    Context& m_context;
    Workspace& m_job;
    std::unique_ptr<ServerControl> m_server;
    ServerSettings m_settings;
    int m_seconds;
    bool m_ending = false;
};

} // namespace firstring
