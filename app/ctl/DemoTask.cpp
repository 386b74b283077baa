// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/DemoTask.h"

#include "app/ctl/OpenServer.h"
#include "app/ctl/StatusReport.h"
#include "app/ctl/Text.h"
#include "app/demo/DemoJob.h"

#include <chrono>
#include <utility>

namespace firstring {

namespace {

constexpr auto patience = std::chrono::seconds(5);

} // namespace

DemoTask::DemoTask(Context& context)
    : m_context(context)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &DemoTask::stopServer);
    connect(&m_fleet, &FleetControl::finished, this, [this] {
        m_fleetEnded = true;
        m_patience.start();
        stopWhenReady();
    });
    connect(&m_fleet, &FleetControl::refused, this, [this](const Error& why) {
        m_context.printer().note(why);
        stopServer();
    });
}

DemoTask::~DemoTask() = default;

void DemoTask::begin()
{
    if (auto ready = prepare(); !ready) {
        Q_EMIT ended(m_context.fail(ready.error()));
        return;
    }
    connect(m_server.get(), &ServerControl::started, this, &DemoTask::boot);
    connect(m_server.get(), &ServerControl::news, this, &DemoTask::take);
    connect(m_server.get(), &ServerControl::stopped, this, &DemoTask::finish);
    connect(m_server.get(), &ServerControl::refused, this, [this](const Error& why) {
        m_context.printer().note(why);
        Q_EMIT ended(Exit::Environment);
    });
    m_server->start({.bind = QStringLiteral("127.0.0.1"), .httpPort = 0, .tftpPort = 0});
}

void DemoTask::interrupt()
{
    m_fleet.stop();
    stopServer();
}

Result<void> DemoTask::prepare()
{
    const Arguments& arguments = m_context.arguments();
    QString data = arguments.dataDir;
    if (data.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        if (!m_temporary->isValid())
            return Error{QStringLiteral("STORE_IO"),
                         Ctl::tr("No temporary folder can be made: %1.").arg(m_temporary->errorString()),
                         {}};
        data = m_temporary->filePath(QStringLiteral("data")); // so that the key file beside it goes with it
    }
    JobFolder folder(data);
    m_keys = std::make_unique<KeyRing>(
        KeyRing::Settings{.dataDir = folder.path(), .keyFile = arguments.keyFile, .patienceMs = 2'000});
    folder.useKeys([this](const std::optional<KeyWanted>& wanted) { return m_keys->find(wanted); });
    return openJob(folder);
}

Result<void> DemoTask::openJob(const JobFolder& folder)
{
    const QString wanted = m_context.arguments().jobName;
    const QString name = wanted.isEmpty() ? QString::fromUtf16(demoJobName) : wanted;
    if (auto made = folder.create(name); !made && made.error().code != u"JOB_EXISTS")
        return made.error();
    auto opened = folder.open(name);
    if (!opened)
        return opened.error();
    m_job = std::move(*opened);
    const auto edit = demoEdit(Vault(folder.vaultPath()));
    if (!edit)
        return edit.error();
    if (auto done = m_job->perform(*edit); !done)
        return done;
    m_job->forgetTracks(m_job->state().phones.keys()); // a second demonstration begins again
    if (auto stored = m_job->waitStored(); !stored)
        return stored;
    m_server = openServer(folder, *m_job);
    return {};
}

void DemoTask::boot(const ServerEndpoints& endpoints)
{
    m_job->setNote(QStringLiteral("endpoint"), endpoints.httpUrl());
    m_context.printer().note(Ctl::tr("The local server is on at %1 and %2; %n simulated phone(s) are plugged in.",
                                     nullptr, static_cast<int>(m_job->state().phones.size()))
                                 .arg(endpoints.httpUrl(), endpoints.tftpUrl()));
    m_fleet.start(demoFleet(m_job->state(), endpoints));
}

void DemoTask::take(const ServerNews& news)
{
    m_job->observe(news);
    for (const PhoneTrack& track : news.tracks) {
        const PhoneStatus& status = track.status;
        PhoneState& shown = m_shown[status.mac];
        if (std::exchange(shown, status.state) == status.state)
            continue;
        const Phone* phone = m_job->state().phones.find(status.mac);
        m_context.printer().note(QStringLiteral("  %1  %2  %3")
                                     .arg(phone ? phone->label : status.mac.pretty(), -18)
                                     .arg(phone ? phone->model : status.model, -6)
                                     .arg(stateText(status)));
    }
    stopWhenReady();
}

void DemoTask::stopWhenReady()
{
    if (m_fleetEnded && areAllReady())
        stopServer();
}

bool DemoTask::areAllReady() const
{
    bool all = true;
    m_job->state().phones.forEach(
        [&](const Phone& phone) { all = all && m_job->track(phone.mac).status.state == PhoneState::Ready; });
    return all;
}

void DemoTask::stopServer()
{
    m_patience.stop();
    if (!std::exchange(m_stopping, true))
        m_server->stop();
}

void DemoTask::finish()
{
    printStatus(m_context.printer(), *m_job);
    const auto stored = m_job->waitStored();
    if (!stored) {
        Q_EMIT ended(m_context.fail(stored.error()));
        return;
    }
    const bool all = areAllReady();
    m_context.printer().note(all ? Ctl::tr("All phones are ready.")
                                 : Ctl::tr("Not all phones became ready; the table says why."));
    Q_EMIT ended(all ? Exit::Done : Exit::InPart);
}

} // namespace firstring
