// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Mailbox.h"
#include "models/ports/FleetControl.h"

#include <thread>

namespace firstring {

/// Runs a Fleet in the simulator thread. Lives in the main thread, which owns it; may be started again and again.
/// The threads share nothing but two mailboxes. Destroying it stops the fleet and waits for the thread, which takes
/// milliseconds because nothing in it blocks.
class FleetThread final : public FleetControl
{
    Q_OBJECT

public:
    explicit FleetThread(QObject* parent = nullptr);
    ~FleetThread() override;

    /// A fleet that runs is stopped first, without finished().
    void start(const FleetPlan& plan) override;
    void stop() override;
    bool isRunning() const override { return m_thread.joinable(); }
    QList<SimulatedPhone> invent(int count, const QString& model, quint32 seed) const override;

private:
    struct News
    {
        quint64 run = 0; ///< which start it belongs to; older ones are dropped
        QList<SimulatedPhoneStatus> changed;
        QList<Exchange> exchanges;
        bool finished = false;
    };

    static void run(const std::stop_token& stop, const FleetPlan& plan, quint64 run, const Mailbox<News>::Handle& news);
    void receive(const News& news);
    void join();

    Mailbox<News> m_news;
    quint64 m_run = 0;
    std::jthread m_thread;
};

} // namespace firstring
