// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/OpenServer.h"

#include "app/server/LocalServer.h"
#include "app/server/files/VaultFiles.h"
#include "app/site/ServeOthers.h"
#include "app/site/ShareGate.h"
#include "models/base/Clock.h"

#include <QCoreApplication>

namespace firstring {

std::unique_ptr<ServerControl> openServer(const JobFolder& folder, Workspace& job, TransportKind transport,
                                          std::shared_ptr<const ListeningSockets> given)
{
    auto server = std::make_unique<LocalServer>(std::make_unique<VaultFiles>(Vault(folder.vaultPath())),
                                                Clock::system(), transport);
    server->useSockets(std::move(given));
    server->usePortHelper(PortHelper::installed(QCoreApplication::applicationDirPath()));
    server->useCertificates({folder.certificatesPath(job.state().name), job.state().name});
    server->useEncryption(EncryptionProgram(folder.path()));
    server->restore(job.tracks().values());
    server->restoreLeases(job.leases().values());
    server->restore(job.gates().phones.values(), job.gates().silenced);
    QObject::connect(&job, &Workspace::released, server.get(), &LocalServer::release);
    QObject::connect(&job, &Workspace::forgiven, server.get(), &LocalServer::forgive);
    server->setJob(job.snapshot());
    QObject::connect(&job, &Workspace::changed, server.get(),
                     [server = server.get()](const Change& change) { server->setJob(change.after); });
    shareGate(*server, job);
    serveOthers(*server, job, Vault(folder.vaultPath()), Clock::system());
    return server;
}

} // namespace firstring
