// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/simulator/FleetThread.h"
#include "models/ports/ServerControl.h"

#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace firstring {

/// The demonstration: a job of its own, the local server on loopback, twelve simulated phones over HTTP and TFTP, and
/// what the server sees of them. Ends when all are Ready, or some seconds after the fleet has. Main thread.
class DemoTask final : public Task
{
    Q_OBJECT

public:
    explicit DemoTask(Context& context);
    ~DemoTask() override;

    void begin() override;
    void interrupt() override;

private:
    Result<void> prepare();
    Result<void> openJob(const JobFolder& folder);
    void boot(const ServerEndpoints& endpoints);
    void take(const ServerNews& news);
    void stopWhenReady();
    void stopServer();
    void finish();
    bool areAllReady() const;

    Context& m_context;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< unless --data was given
    std::unique_ptr<KeyRing> m_keys;            ///< of that folder
    std::unique_ptr<Workspace> m_job;
    std::unique_ptr<ServerControl> m_server;
    FleetThread m_fleet;
    QTimer m_patience; ///< for the last news of the server once the fleet has ended
    QHash<MacAddress, PhoneState> m_shown;
    bool m_fleetEnded = false;
    bool m_stopping = false;
};

} // namespace firstring
