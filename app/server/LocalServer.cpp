// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/LocalServer.h"

#include "app/server/DhcpDetector.h"
#include "app/server/ServerEngine.h"
#include "app/server/ServerProbe.h"
#include "models/domain/TrackMerge.h"

#include <QEventLoop>
#include <QNetworkInterface>

#include <algorithm>
#include <future>

namespace firstring {

namespace {

using Commands = Mailbox<ServerCommand>::Handle;

/// The server thread from its first to its last line.
void serve(FileOpener& files, const Clock& clock, const Mailbox<ServerReport>::Handle& reports,
           const ServerSettings& settings, const JobSnapshot& job, const ServerPast& past, TransportKind transport,
           PortOpener ports, CertificateFolder certificates, EncryptionProgram encryption, std::promise<Commands> ready)
{
    QEventLoop loop;
    {
        ServerEngine engine(files, clock, reports, transport, std::move(ports), std::move(certificates),
                            std::move(encryption));
        bool stopping = false;
        Mailbox<ServerCommand> commands([&](std::deque<ServerCommand>&& batch) {
            for (ServerCommand& command : batch) {
                if (const auto* serveJob = std::get_if<ServeJob>(&command)) {
                    engine.serve(serveJob->job);
                } else if (const auto* forget = std::get_if<ForgetPhones>(&command)) {
                    engine.forget(forget->phones);
                } else if (const auto* release = std::get_if<ReleasePhones>(&command)) {
                    engine.release(release->gates);
                } else if (const auto* forgive = std::get_if<ForgiveAddress>(&command)) {
                    engine.forgive(forgive->address);
                } else if (std::holds_alternative<ReadAgain>(command)) {
                    engine.reload();
                } else if (const auto* admit = std::get_if<AdmitTokens>(&command)) {
                    engine.api().setTokens(admit->tokens);
                } else if (const auto* reply = std::get_if<AnswerApi>(&command)) {
                    engine.api().answer(reply->id, reply->answer);
                } else if (const auto* settle = std::get_if<SettleClaims>(&command)) {
                    engine.settle(settle->answers);
                } else if (const auto* others = std::get_if<OthersNews>(&command)) {
                    engine.hear(*others);
                } else {
                    stopping = true;
                    loop.quit();
                }
            }
        });
        ready.set_value(commands.handle());
        if (engine.start(settings, job, past)) {
            if (!stopping)
                loop.exec();
            engine.stop();
        }
    }
    reports.post(ServerDown{});
}

} // namespace

LocalServer::LocalServer(std::unique_ptr<FileOpener> files, const Clock& clock, TransportKind transport,
                         QObject* parent)
    : ServerControl(parent)
    , m_files(std::move(files))
    , m_clock(clock)
    , m_transport(transport)
    , m_reports([this](std::deque<ServerReport>&& batch) {
        for (ServerReport& report : batch)
            receive(std::move(report));
    })
{}

LocalServer::~LocalServer()
{
    m_commands.post(StopServing{});
    if (m_thread.joinable())
        m_thread.join();
}

void LocalServer::restore(const QList<PhoneTrack>& tracks)
{
    for (const PhoneTrack& track : tracks)
        m_tracks.insert(track.status.mac, track);
}

void LocalServer::restoreLeases(const QList<DhcpLease>& leases)
{
    for (const DhcpLease& lease : leases) {
        if (lease.mac.isZero())
            m_leases.remove(lease.address);
        else
            m_leases.insert(lease.address, lease);
    }
}

void LocalServer::surveyDhcp(const QString& interfaceName)
{
    if (m_detector)
        return;
    m_detector = std::make_unique<DhcpDetector>(m_helper, m_clock);
    connect(m_detector.get(), &DhcpDetector::finished, this, [this](const Result<DhcpSurvey>& found) {
        m_detector.release()->deleteLater();
        if (found)
            Q_EMIT dhcpSurveyed(*found);
        else
            Q_EMIT dhcpNotSurveyed(found.error());
    });
    m_detector->start(interfaceName);
}

void LocalServer::showDhcp(const DhcpStatus& status)
{
    if (status == m_dhcp)
        return;
    m_dhcp = status;
    Q_EMIT dhcpChanged(status);
}

void LocalServer::restore(const QList<PhoneGate>& gates, const QList<SilencedAddress>& silenced)
{
    for (const PhoneGate& gate : gates)
        m_gates.insert(gate.mac, gate);
    for (const SilencedAddress& one : silenced)
        m_silenced.insert(one.address, one);
}

void LocalServer::release(const QList<PhoneGate>& gates)
{
    restore(gates, {});
    m_commands.post(ReleasePhones{gates});
}

bool LocalServer::confirmPublic(const QString& typed)
{
    if (typed.trimmed() != m_last.bind)
        return false;
    ServerSettings settings = m_last;
    settings.publicConfirmed = true;
    start(settings);
    return true;
}

void LocalServer::forgive(const QString& address)
{
    m_silenced.remove(address);
    m_commands.post(ForgiveAddress{address});
}

void LocalServer::settle(const QList<ClaimAnswer>& answers)
{
    m_commands.post(SettleClaims{answers});
}

void LocalServer::hear(const OthersNews& news)
{
    for (const MacAddress mac : news.forgotten)
        m_tracks.remove(mac);
    for (const PhoneTrack& theirs : news.tracks) {
        PhoneTrack& mine = m_tracks[theirs.status.mac];
        mine = mergedTrack(mine, theirs);
    }
    for (const PhoneGate& theirs : news.gates) {
        PhoneGate& mine = m_gates[theirs.mac];
        mine = mine.mac.isZero() ? theirs : mergedGate(theirs, mine);
    }
    if (news.silenced) {
        QHash<QString, SilencedAddress> now;
        for (const SilencedAddress& one : *news.silenced)
            now.insert(one.address, one);
        for (auto old = m_silenced.cbegin(); old != m_silenced.cend(); ++old) {
            if (!now.contains(old.key()))
                m_commands.post(ForgiveAddress{old.key()});
        }
        m_silenced = now;
    }
    m_commands.post(news);
}

void LocalServer::setTokens(const ApiTokens& tokens)
{
    m_tokens = tokens;
    m_commands.post(AdmitTokens{tokens});
}

void LocalServer::answerApi(quint64 id, const api::Answer& answer)
{
    m_commands.post(AnswerApi{id, answer});
}

void LocalServer::setJob(const JobSnapshot& job)
{
    m_job = job;
    m_commands.post(ServeJob{job});
}

void LocalServer::start(const ServerSettings& settings)
{
    if (m_keptOff)
        return Q_EMIT refused(*m_keptOff);
    m_last = settings;
    if (m_thread.joinable()) {
        m_next = settings;
        m_commands.post(StopServing{});
        return;
    }
    std::promise<Commands> ready;
    std::future<Commands> commands = ready.get_future();
    m_thread = std::thread(
        serve, std::ref(*m_files), std::cref(m_clock), m_reports.handle(), settings, m_job,
        ServerPast{m_tracks.values(), m_leases.values(), m_gates.values(), m_silenced.values(), m_tokens, m_isShared},
        m_transport, PortOpener(m_given, m_helper), m_certificates, m_encryption, std::move(ready));
    // Only until the thread has its mailbox, before it touches the network.
    m_commands = commands.get();
}

void LocalServer::reload()
{
    m_commands.post(ReadAgain{});
}

void LocalServer::stop()
{
    m_next.reset();
    m_commands.post(StopServing{});
}

void LocalServer::forget(const QList<MacAddress>& phones)
{
    for (const MacAddress mac : phones)
        m_tracks.remove(mac);
    m_commands.post(ForgetPhones{phones});
}

void LocalServer::receive(ServerReport&& report)
{
    if (const auto* up = std::get_if<ServerUp>(&report)) {
        m_endpoints = up->endpoints;
        for (const Error& warning : up->warnings)
            Q_EMIT warned(warning);
        Q_EMIT started(m_endpoints);
    } else if (const auto* no = std::get_if<ServerRefused>(&report)) {
        Q_EMIT refused(no->why);
    } else if (const auto* now = std::get_if<ServerChanged>(&report)) {
        m_endpoints = now->endpoints;
        for (const Error& warning : now->warnings)
            Q_EMIT warned(warning);
        Q_EMIT changed(m_endpoints);
    } else if (const auto* told = std::get_if<ServerNews>(&report)) {
        for (const PhoneTrack& track : told->tracks)
            m_tracks.insert(track.status.mac, track);
        restoreLeases(told->leases);
        restore(told->gates, told->silenced);
        Q_EMIT news(*told);
        if (told->dhcp)
            showDhcp(*told->dhcp);
    } else if (const auto* asked = std::get_if<AskApi>(&report)) {
        Q_EMIT apiAsked(asked->request);
    } else if (const auto* claim = std::get_if<GateClaim>(&report)) {
        Q_EMIT claimed(*claim);
    } else if (const auto* word = std::get_if<GateWord>(&report)) {
        Q_EMIT said(*word);
    } else if (const auto* alone = std::get_if<ApiGivenUp>(&report)) {
        Q_EMIT apiGivenUp(alone->id);
    } else {
        ended();
    }
}

void LocalServer::ended()
{
    m_thread.join(); // it has said its last word
    m_commands = {};
    const bool wasOn = m_endpoints.isOn();
    m_endpoints = {};
    showDhcp({});
    if (wasOn)
        Q_EMIT stopped();
    if (const std::optional<ServerSettings> next = std::exchange(m_next, std::nullopt))
        start(*next);
}

QList<HostAddress> LocalServer::hostAddresses() const
{
    QList<HostAddress> addresses;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                addresses.append(
                    {entry.ip().toString(), interface.name(), entry.ip().isLoopback(), entry.prefixLength()});
        }
    }
    std::stable_partition(addresses.begin(), addresses.end(), [](const HostAddress& a) { return !a.loopback; });
    return addresses;
}

void LocalServer::test()
{
    m_probe = std::make_unique<ServerProbe>(m_endpoints, m_job ? m_job->defaults.urlKey : QString());
    connect(m_probe.get(), &ServerProbe::finished, this, &ServerControl::tested);
    m_probe->start();
}

} // namespace firstring
