// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"
#include "models/certificates/CertificateFolder.h"
#include "models/domain/DhcpSettings.h"
#include "models/domain/DhcpSurvey.h"
#include "models/domain/JobState.h"
#include "models/domain/Observation.h"

#include <QObject>

namespace firstring {

/// Where the local server should listen.
struct ServerSettings
{
    static constexpr int off = -1;

    QString bind = QStringLiteral("127.0.0.1"); ///< one address of this computer
    int httpPort = 8080;                        ///< 1..65535, 0 = any free one, off
    int tftpPort = 69;                          ///< the same
    bool tftpOptional = false;                  ///< go on without TFTP when its port is refused
    int syslogPort = off;                       ///< as httpPort; phones use 514 unless their files say otherwise
    int ntpPort = off;                          ///< as httpPort; phones know no other than 123
    bool mdns = false;                          ///< old phones that look for a TFTP server by multicast DNS are told
    DhcpSettings dhcp;                          ///< off unless somebody chose otherwise
    int httpsPort = off;                        ///< as httpPort; TLS 1.2 and 1.3
    int httpsOldPort = off;                     ///< the same for phones that know no more than TLS 1.0
    QString clientCaFile;         ///< PEM: over HTTPS phones must show a certificate of these; empty: none
    int maxConnections = 4096;    ///< at a time, of each HTTP listener
    int maxPerAddress = 1024;     ///< of these from one address
    QStringList trustedProxies;   ///< addresses of proxies whose word about who asks is taken (wire.md 2)
    bool publicConfirmed = false; ///< a person said that an address of the whole internet is meant
};

/// Where it listens.
struct ServerEndpoints
{
    QString address;
    int httpPort = ServerSettings::off;
    int tftpPort = ServerSettings::off;
    int syslogPort = ServerSettings::off;
    int ntpPort = ServerSettings::off;
    bool mdns = false;
    bool addressHere = true; ///< false: this computer lost the address while the server was on

    int httpsPort = ServerSettings::off;
    int httpsOldPort = ServerSettings::off;
    QString fingerprint; ///< SHA-256 of the certificate that HTTPS shows first, `AB:CD:...`; empty: no HTTPS

    /// Phones find files here; the other services only help them.
    bool isOn() const { return httpPort > 0 || tftpPort > 0 || httpsPort > 0; }
    /// `http://127.0.0.1:41001`; empty when off.
    QString httpUrl() const;
    /// `https://127.0.0.1:41003`, without a port when it is 443; empty when off.
    QString httpsUrl() const;
    QString httpsOldUrl() const;
    /// `tftp://127.0.0.1:41002`, without a port when it is 69; empty when off.
    QString tftpUrl() const;

    friend bool operator==(const ServerEndpoints&, const ServerEndpoints&) = default;
};

/// One address of this computer on which a server can listen.
struct HostAddress
{
    QString address;       ///< `192.168.1.20`
    QString interfaceName; ///< `enp3s0`
    bool loopback = false; ///< only this computer reaches it
    int prefixLength = 0;  ///< of its network, 0..32; 0: not known

    friend bool operator==(const HostAddress&, const HostAddress&) = default;
};

/// The one door through which pages start and stop the local server. Lives in the main thread; answers by signals.
/// Off in every new program run.
class ServerControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What to serve from now on; a later state replaces it at once, also while the server runs.
    virtual void setJob(const JobSnapshot& job) = 0;
    virtual void start(const ServerSettings& settings) = 0;
    virtual void stop() = 0;
    /// All off while it is stopped.
    virtual ServerEndpoints endpoints() const = 0;
    /// IPv4 addresses of this computer as of now, the likeliest for phones first: real networks before loopback.
    virtual QList<HostAddress> hostAddresses() const = 0;
    /// Where the certificates of HTTPS are kept; not set: there are none.
    virtual CertificateFolder certificates() const { return {}; }
    /// Reads again what is kept beside the job and may have been replaced: the certificates of HTTPS. Connections that
    /// are open keep theirs. Nothing while it is stopped.
    virtual void reload() {}
    /// Asks the running server for `startup.cfg` over each transport that is on, as a phone would, from a socket of its
    /// own. Answered by tested(); also when the server is off.
    virtual void test() = 0;
    /// Forgets the evidence about these phones, so that they begin again as Waiting.
    virtual void forget(const QList<MacAddress>& phones) = 0;
    /// How our DHCP is doing; off while the server is stopped.
    virtual DhcpStatus dhcp() const = 0;
    /// Asks on that card who gives out addresses, without serving. Takes some seconds; answered by dhcpSurveyed() or
    /// dhcpNotSurveyed(). One at a time: a second call while one goes on does nothing.
    virtual void surveyDhcp(const QString& interfaceName) = 0;

Q_SIGNALS:
    void started(const firstring::ServerEndpoints& endpoints);
    /// A port or address cannot be used; the server is off.
    void refused(const firstring::Error& why);
    /// It goes on without one of its services.
    void warned(const firstring::Error& why);
    /// The same server, but something of it is otherwise now: its address went or came back, say.
    void changed(const firstring::ServerEndpoints& endpoints);
    void stopped();
    /// What test() found, in one sentence.
    void tested(bool answered, const QString& sentence);
    void news(const firstring::ServerNews& news);
    void dhcpChanged(const firstring::DhcpStatus& status);
    void dhcpSurveyed(const firstring::DhcpSurvey& found);
    void dhcpNotSurveyed(const firstring::Error& why);
};

} // namespace firstring
