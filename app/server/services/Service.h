// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/OpenFile.h"
#include "app/server/ports/PortOpener.h"
#include "app/server/transport/Transports.h"
#include "models/base/Clock.h"
#include "models/certificates/CertificateFolder.h"
#include "models/ports/ServerControl.h"
#include "models/provisioning/Provisioner.h"

namespace firstring {

class ApiFront;

/// What the services of one server share. All of it outlives them.
struct ServiceContext
{
    Provisioner& provisioner;
    RequestHandler& handler; ///< who answers phones: the gate, with the provisioner behind it
    FileOpener& files;
    const Clock& clock;
    const PortOpener& ports;
    TransportKind transport = TransportKind::Fast;
    quint64& nextId;              ///< of requests: one count for all transports
    const SiteAddress& reachable; ///< the ports of the running server, without an address
    const CertificateFolder& certificates;
    ApiFront& api;
};

/// One service of the local server: its listeners and what answers on them, for one run. Lives in the server thread;
/// the engine owns it, starts services in the order of their list and ends them in the opposite one.
class Service
{
public:
    virtual ~Service() = default;

    /// Opens what \a settings want of it at \a address and writes into \a endpoints where; services that stand before
    /// it have done so. Nothing wanted: nothing is done. An Error: why it stays off.
    virtual Result<void> start(const ServerSettings& settings, const QHostAddress& address,
                               ServerEndpoints& endpoints) = 0;
    /// With that Error the server goes on without this service.
    virtual bool isOptional(const ServerSettings& settings, const ServerEndpoints& endpoints) const = 0;
    /// Closes everything; what was unfinished is reported.
    virtual void stop() = 0;
    /// Requests whose answer was to come later (Answer::isLater), of any service, can be answered.
    virtual void askAgain(const QSet<quint64>& ids) { Q_UNUSED(ids) }
    /// About once a second while the server is on.
    virtual void tick() {}
    /// Reads its files again, if it has some, and writes what changed into \a endpoints. An Error: it goes on with what
    /// it had.
    virtual Result<void> reload(ServerEndpoints& endpoints)
    {
        Q_UNUSED(endpoints)
        return {};
    }
    /// The address was gone from this computer and is back, perhaps on another card.
    virtual void addressReturned() {}
};

} // namespace firstring
