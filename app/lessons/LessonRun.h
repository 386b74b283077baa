// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/FleetThread.h"
#include "models/ports/LessonControl.h"
#include "models/ports/ServerControl.h"
#include "models/workspace/Workspace.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace firstring {

/// Runs scenarios: a job in a temporary folder, the local server on loopback at free ports, and simulated phones, all
/// of them the real ones. Main thread.
class LessonRun final : public LessonControl
{
    Q_OBJECT

public:
    explicit LessonRun(QObject* parent = nullptr);
    ~LessonRun() override;

    QList<Lesson> lessons() const override;
    void run(const Scenario& scenario) override;
    void stop() override;
    bool isRunning() const override { return m_server != nullptr; }

private:
    Result<void> prepare();
    void boot(const ServerEndpoints& endpoints);
    void take(const ServerNews& news);
    void look(bool last);
    void conclude();
    QList<ExpectationResult> results() const;
    ExpectationResult resultOf(const Expectation& expected) const;
    void drop();

    Scenario m_scenario;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_job;
    std::unique_ptr<ServerControl> m_server;
    FleetThread m_fleet;
    QTimer m_patience; ///< for the last news of the server once the fleet has ended
    QHash<MacAddress, SimulatedPhoneStatus> m_phones;
    QMultiHash<MacAddress, EventId> m_events;
    QByteArray m_caPem;
    bool m_fleetEnded = false;
};

} // namespace firstring
