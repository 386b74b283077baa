// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/encryption/Encryptor.h"
#include "app/server/ServerMessages.h"
#include "app/server/files/OpenFile.h"
#include "app/server/ports/PortOpener.h"
#include "app/server/transport/Transports.h"
#include "models/base/Clock.h"
#include "models/base/Mailbox.h"

#include <QHash>

#include <memory>
#include <thread>

namespace firstring {

class DhcpDetector;
class ServerProbe;

/// The local server as the rest of the program holds it: owns the server thread and speaks with it by values only.
/// Main thread. Can be started and stopped any number of times; what phones showed is kept from one run to the next.
class LocalServer final : public ServerControl
{
    Q_OBJECT

public:
    /// \a files is used by the server thread only, from start() on.
    LocalServer(std::unique_ptr<FileOpener> files, const Clock& clock, TransportKind transport = TransportKind::Fast,
                QObject* parent = nullptr);
    /// Ends a running server without further signals; call stop() and await stopped() where the last news matter.
    ~LocalServer() override;

    /// Sockets that were handed to the program when it was started; before start().
    void useSockets(std::shared_ptr<const ListeningSockets> given) { m_given = std::move(given); }
    /// What opens ports below 1024; before start(). Without it they are refused.
    void usePortHelper(PortHelper helper) { m_helper = std::move(helper); }
    /// Without them there is no HTTPS; before start().
    void useCertificates(CertificateFolder certificates) { m_certificates = std::move(certificates); }
    /// What encrypts files for the job that wants it; before start(). Without it they stay unencrypted.
    void useEncryption(EncryptionProgram program) { m_encryption = std::move(program); }
    /// It is not started: start() is refused with this sentence, because another program serves the job.
    void keepOff(const Error& why) { m_keptOff = why; }
    /// The evidence of earlier program runs; before start().
    void restore(const QList<PhoneTrack>& tracks);
    /// What our DHCP gave out in earlier program runs; before start().
    void restoreLeases(const QList<DhcpLease>& leases);
    /// What the gate knew at the end of earlier program runs; before start().
    void restore(const QList<PhoneGate>& gates, const QList<SilencedAddress>& silenced);
    /// People released these phones.
    void release(const QList<PhoneGate>& gates);
    /// Starts again where start() was refused, because a person typed the public address once more. False: another one.
    bool confirmPublic(const QString& typed);
    /// These are my phones: the address is not counted any more until the server stops.
    void forgive(const QString& address);

    /// Other servers serve this job too, from the next start() on: claimed() wants settle(), said() is for them.
    void share() { m_isShared = true; }
    void settle(const QList<ClaimAnswer>& answers);
    /// What other servers did.
    void hear(const OthersNews& news);

    /// Who may ask the REST interface; any time.
    void setTokens(const ApiTokens& tokens);
    /// The answer to apiAsked().
    void answerApi(quint64 id, const api::Answer& answer);

    void setJob(const JobSnapshot& job) override;
    /// While it runs: stops it first, then starts it with the new settings.
    void start(const ServerSettings& settings) override;
    void stop() override;
    void reload() override;
    ServerEndpoints endpoints() const override { return m_endpoints; }
    QList<HostAddress> hostAddresses() const override;
    CertificateFolder certificates() const override { return m_certificates; }
    void test() override;
    void forget(const QList<MacAddress>& phones) override;
    DhcpStatus dhcp() const override { return m_dhcp; }
    void surveyDhcp(const QString& interfaceName) override;

Q_SIGNALS:
    /// Another workstation asks, and waits for answerApi().
    void apiAsked(const firstring::api::Request& request);
    void apiGivenUp(quint64 id);
    /// A phone's files are about to be given to an address, which waits for settle().
    void claimed(const firstring::GateClaim& claim);
    void said(const firstring::GateWord& word);

private:
    void receive(ServerReport&& report);
    void ended();
    void showDhcp(const DhcpStatus& status);

    std::unique_ptr<FileOpener> m_files;
    const Clock& m_clock;
    TransportKind m_transport;
    std::shared_ptr<const ListeningSockets> m_given;
    PortHelper m_helper;
    CertificateFolder m_certificates;
    EncryptionProgram m_encryption;
    JobSnapshot m_job;
    QHash<MacAddress, PhoneTrack> m_tracks;
    QHash<quint32, DhcpLease> m_leases;
    DhcpStatus m_dhcp;
    QHash<MacAddress, PhoneGate> m_gates;
    QHash<QString, SilencedAddress> m_silenced;
    ApiTokens m_tokens;
    bool m_isShared = false;
    ServerEndpoints m_endpoints;
    std::optional<Error> m_keptOff;
    ServerSettings m_last;                ///< of the last start()
    std::optional<ServerSettings> m_next; ///< start again with these once it has stopped
    Mailbox<ServerReport> m_reports;
    Mailbox<ServerCommand>::Handle m_commands; ///< empty while no thread runs
    std::thread m_thread;
    std::unique_ptr<ServerProbe> m_probe;
    std::unique_ptr<DhcpDetector> m_detector; ///< while it looks around
};

} // namespace firstring
