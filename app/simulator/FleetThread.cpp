// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/FleetThread.h"

#include "app/simulator/Fleet.h"
#include "app/simulator/InventedPhones.h"

#include <QEventLoop>

namespace firstring {

namespace {

struct StopRequest
{};

} // namespace

FleetThread::FleetThread(QObject* parent)
    : FleetControl(parent)
    , m_news([this](std::deque<News>&& batch) {
        for (const News& news : batch)
            receive(news);
    })
{}

FleetThread::~FleetThread()
{
    join();
}

void FleetThread::start(const FleetPlan& plan)
{
    if (const auto checked = checkFleetPlan(plan); !checked) {
        Q_EMIT refused(checked.error());
        return;
    }
    join();
    ++m_run;
    m_thread = std::jthread(&FleetThread::run, plan, m_run, m_news.handle());
}

void FleetThread::stop()
{
    if (!isRunning())
        return;
    join();
    ++m_run; // what is still in the mailbox is old news
    Q_EMIT finished();
}

void FleetThread::join()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

void FleetThread::receive(const News& news)
{
    if (news.run != m_run)
        return;
    if (!news.exchanges.isEmpty())
        Q_EMIT exchanged(news.exchanges);
    if (news.run == m_run && !news.changed.isEmpty())
        Q_EMIT changed(news.changed);
    if (news.finished && news.run == m_run) { // changed() may have led to stop()
        join();
        Q_EMIT finished();
    }
}

/// The simulator thread from its first to its last line.
void FleetThread::run(const std::stop_token& stop, const FleetPlan& plan, quint64 run,
                      const Mailbox<News>::Handle& news)
{
    QEventLoop loop;
    Mailbox<StopRequest> requests([&loop](std::deque<StopRequest>&&) { loop.quit(); });
    const std::stop_callback onStop(stop, [handle = requests.handle()] { handle.post({}); });

    Fleet fleet(plan);
    connect(&fleet, &Fleet::changed, &loop, [&](const QList<SimulatedPhoneStatus>& phones) {
        news.post({run, phones, {}, false});
    });
    connect(&fleet, &Fleet::exchanged, &loop, [&](const QList<Exchange>& exchanges) {
        news.post({run, {}, exchanges, false});
    });
    connect(&fleet, &Fleet::finished, &loop, [&] {
        news.post({run, {}, {}, true});
        loop.quit();
    });
    fleet.start();
    loop.exec();
}

QList<SimulatedPhone> FleetThread::invent(int count, const QString& model, quint32 seed) const
{
    return inventPhones(count, model, seed);
}

} // namespace firstring
