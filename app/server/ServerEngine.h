// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/ServerMessages.h"
#include "app/server/encryption/TwinMaker.h"
#include "app/server/gate/NeighbourWatch.h"
#include "app/server/ports/PortOpener.h"
#include "app/server/services/ApiFront.h"
#include "app/server/services/Service.h"
#include "models/base/Mailbox.h"
#include "models/provisioning/gate/GateKeeper.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace firstring {

/// Everything that lives in the server thread: the services, the Provisioner that answers, and the clockwork between
/// them. Owner: the thread's own stack (LocalServer). Never touches SQL, never blocks.
class ServerEngine final : public QObject
{
    Q_OBJECT

public:
    static constexpr int newsMs = 100;
    static constexpr int tickMs = 1000;

    ServerEngine(FileOpener& files, const Clock& clock, Mailbox<ServerReport>::Handle reports, TransportKind transport,
                 PortOpener ports, CertificateFolder certificates, EncryptionProgram encryption);
    ~ServerEngine() override;

    /// Opens the listeners and reports ServerUp or ServerRefused. False: refused, nothing is open.
    bool start(const ServerSettings& settings, const JobSnapshot& job, const ServerPast& past);
    void serve(const JobSnapshot& job);
    void release(const QList<PhoneGate>& gates) { m_gate.set(gates); }
    void forgive(const QString& address) { m_gate.forgive(address); }
    void forget(const QList<MacAddress>& phones);
    /// What became of claims, and what other servers of the job did.
    void settle(const QList<ClaimAnswer>& answers);
    void hear(const OthersNews& news);
    /// Services read their files again; answered by ServerChanged.
    void reload();
    ApiFront& api() { return m_api; }
    /// Closes every socket and tells the last news.
    void stop();

private:
    Result<ServerUp> listen(const ServerSettings& settings);
    void closeAll();
    void tick();
    void watchAddress();
    void tellNews();
    void askAgain();

    const Clock& m_clock;
    Mailbox<ServerReport>::Handle m_reports;
    Provisioner m_provisioner;
    NeighbourWatch m_neighbours;
    TwinMaker m_twins;
    GateKeeper m_gate; ///< before the provisioner: phones' requests come here
    ApiFront m_api;
    quint64 m_nextId = 0;
    PortOpener m_ports;
    ServerEndpoints m_endpoints; ///< while it is on
    CertificateFolder m_certificates;
    SiteAddress m_reachable;                          ///< our ports, for the files that phones get
    std::vector<std::unique_ptr<Service>> m_services; ///< in the order in which they start
    QTimer m_newsTimer;
    QTimer m_tickTimer;
};

} // namespace firstring
