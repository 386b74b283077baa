// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of a problem that Workstation writes.

#include "app/server/preflight/LookAround.h"
#include "app/workstation/Workstation.h"
#include "models/domain/preflight/Preflight.h"
#include "models/intake/ZipFile.h"
#include "models/store/JobStore.h"
#include "models/workspace/problem/ProblemBundle.h"
#include "views/ServerNotes.h"

namespace firstring {

void Workstation::reportProblem()
{
    const QString suggested =
        QStringLiteral("firstring-problem-%1.zip").arg(QDate::currentDate().toString(Qt::ISODate));
    m_dialogs.chooseSaveName(m_window.get(), tr("Problem report"), suggested, tr("Zip archives (*.zip)"),
                             [this](const QString& path) {
                                 m_workspace->recall({}, JobStore::observationsKept, this,
                                                     [this, path](const Result<QList<Observation>>& log) {
                                                         writeProblem(path, log.value_or(QList<Observation>()));
                                                     });
                             });
}

void Workstation::writeProblem(const QString& path, const QList<Observation>& log)
{
    ProblemFacts facts{.job = m_workspace->snapshot(),
                       .tracks = m_workspace->tracks().values(),
                       .log = log,
                       .nowMs = Clock::system().nowMs()};
    for (const char* note : {"server.bind", "server.http", "server.tftp", "server.https", "server.https-old",
                             "server.syslog", "server.ntp", "server.mdns"})
        facts.notes.insert(QString::fromLatin1(note), m_workspace->note(QString::fromLatin1(note)));
    const ServerSettings set = savedServerSettings(*m_workspace, m_server);
    const PreflightWish wish{
        .bind = set.bind, .httpPort = set.httpPort, .tftpPort = set.tftpPort, .serverOn = m_server.endpoints().isOn()};
    const OwnPlaces places{m_folder.jobPath(m_workspace->state().name), m_folder.vaultPath(),
                           QCoreApplication::applicationFilePath(),
                           PortHelper::installed(QCoreApplication::applicationDirPath())};
    m_background.run(
        [facts, wish, places, path]() mutable {
            facts.findings = preflight(lookAround(wish, places));
            QList<ZipEntry> entries;
            for (const auto& [name, bytes] : problemBundle(facts))
                entries.append({name, bytes});
            return writeZip(path, entries, QDateTime::fromMSecsSinceEpoch(facts.nowMs));
        },
        [this](const Result<void>& done) {
            if (done)
                m_window->say(tr("The report was written. Read it before you send it."), Severity::Good);
            else
                m_window->say(done.error().sentence, Severity::Warning);
        });
}

} // namespace firstring
