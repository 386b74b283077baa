// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ServeTask.h"

#include "app/ctl/EventReport.h"
#include "app/ctl/ExitStatus.h"
#include "app/ctl/JournalReport.h"
#include "app/ctl/Text.h"
#include "app/server/ports/SystemdActivation.h"

#include <QTimer>

#include <chrono>
#include <unistd.h>
#include <utility>

namespace firstring {

ServeTask::ServeTask(Context& context, Workspace& job, std::unique_ptr<ServerControl> server, ServerSettings settings,
                     int seconds)
    : m_context(context)
    , m_job(job)
    , m_server(std::move(server))
    , m_settings(std::move(settings))
    , m_seconds(seconds)
    , m_backups(context.folder().jobPath(job.state().name), Clock::system())
    , m_journal(Journal::ofStandardError())
{
    connect(m_server.get(), &ServerControl::started, this, &ServeTask::announce);
    connect(m_server.get(), &ServerControl::stopped, this, &ServeTask::finish);
    connect(m_server.get(), &ServerControl::warned, this, &ServeTask::note);
    connect(m_server.get(), &ServerControl::refused, this, [this](const Error& why) {
        note(why);
        Q_EMIT ended(Exit::Environment);
    });
    connect(m_server.get(), &ServerControl::news, &m_job, &Workspace::observe);
    connect(&m_job, &Workspace::newsArrived, this, &ServeTask::tell);
    connect(m_server.get(), &ServerControl::changed, this, [this] {
        if (std::exchange(m_reloading, false))
            notifySystemd(m_ready);
    });
    connect(&m_backups, &BackupCare::failed, this, &ServeTask::note);
    connect(&m_job, &Workspace::turnedReadOnly, this, &ServeTask::note);
    connect(&m_job, &Workspace::awayChanged, this, [this] {
        if (const auto& why = m_job.readOnlyReason())
            note(*why);
    });
}

void ServeTask::begin()
{
    m_server->start(m_settings);
    if (const auto shared = SharedJobUrl::parse(m_context.chooseJob())) {
        m_files = std::make_unique<SharedFiles>(m_job, *shared, m_context.folder().passwords(),
                                                Vault(m_context.folder().vaultPath()));
        connect(m_files.get(), &SharedFiles::failed, this, &ServeTask::note);
        m_files->begin();
    } else {
        m_backups.begin();
    }
    if (m_seconds > 0)
        QTimer::singleShot(std::chrono::seconds(m_seconds), this, &ServeTask::interrupt);
}

void ServeTask::interrupt()
{
    if (std::exchange(m_ending, true))
        return;
    notifySystemd("STOPPING=1");
    m_server->stop();
}

void ServeTask::reload()
{
    if (m_ending || m_ready.isEmpty())
        return;
    m_reloading = true;
    notifySystemdReloading();
    m_server->reload();
}

void ServeTask::tell(const ServerNews& news)
{
    if (m_journal)
        journalNews(*m_journal, m_job, news);
    Printer& printer = m_context.printer();
    if (printer.isJson() || !m_journal || !Journal::isBehind(STDOUT_FILENO))
        printNews(printer, m_job, news);
}

void ServeTask::note(const Error& why)
{
    if (m_journal)
        m_journal->send(journalFields(m_job.state(), why));
    else
        m_context.printer().note(why);
}

void ServeTask::announce(const ServerEndpoints& endpoints)
{
    const QString plain = endpoints.httpPort > 0 ? endpoints.httpUrl() : endpoints.tftpUrl();
    m_job.setNote(QStringLiteral("endpoint"), plain.isEmpty() ? endpoints.httpsUrl() : plain);
    m_job.setNote(QStringLiteral("endpoint.https"), endpoints.httpsUrl());
    m_job.setNote(QStringLiteral("endpoint.https-old"), endpoints.httpsOldUrl());
    QJsonObject ready{{QStringLiteral("event"), QStringLiteral("ready")}};
    QStringList places;
    if (endpoints.httpPort > 0) {
        ready.insert(QStringLiteral("http"), endpoints.httpUrl());
        places.append(endpoints.httpUrl());
    }
    if (endpoints.tftpPort > 0) {
        ready.insert(QStringLiteral("tftp"), endpoints.tftpUrl());
        places.append(endpoints.tftpUrl());
    }
    if (endpoints.httpsPort > 0) {
        ready.insert(QStringLiteral("https"), endpoints.httpsUrl());
        places.append(endpoints.httpsUrl());
    }
    if (endpoints.httpsOldPort > 0) {
        ready.insert(QStringLiteral("https-old"), endpoints.httpsOldUrl());
        places.append(endpoints.httpsOldUrl());
    }
    if (!endpoints.fingerprint.isEmpty())
        ready.insert(QStringLiteral("fingerprint"), endpoints.fingerprint);
    const auto addHelper = [&](const char* name, int port) {
        if (port <= 0)
            return;
        const QString url = QStringLiteral("%1://%2:%3").arg(QLatin1String(name), endpoints.address).arg(port);
        ready.insert(QLatin1String(name), url);
        places.append(url);
    };
    addHelper("syslog", endpoints.syslogPort);
    addHelper("ntp", endpoints.ntpPort);
    if (endpoints.mdns) {
        ready.insert(QStringLiteral("mdns"), true);
        places.append(Ctl::tr("multicast DNS"));
    }
    m_context.printer().line(ready);
    m_ready = "READY=1\nSTATUS=" + places.join(QLatin1String(", ")).toUtf8();
    notifySystemd(m_ready);
    m_context.printer().text(Ctl::tr("The server is on: %1").arg(places.join(QLatin1String(", "))));
    if (!endpoints.fingerprint.isEmpty())
        m_context.printer().text(Ctl::tr("SHA-256 of its certificate: %1").arg(endpoints.fingerprint));
}

void ServeTask::finish()
{
    if (auto stored = m_job.waitStored(); !stored) {
        Q_EMIT ended(m_context.fail(stored.error()));
        return;
    }
    Q_EMIT ended(Exit::Done);
}

} // namespace firstring
