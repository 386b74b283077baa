// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/HttpsService.h"

#include "app/server/services/ApiFront.h"
#include "models/base/Log.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkInterface>

namespace firstring {

namespace {

constexpr qint64 lookEveryMs = 3'600'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HttpsService)
};

Result<QByteArray> clientCas(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{QStringLiteral("SERVER_CLIENT_CA"),
                     Text::tr("The file with the CA of the phones, %1, cannot be read. Without it no phone could be "
                              "checked, so the server was not started. Choose the file again.")
                         .arg(path),
                     file.errorString()};
    }
    const QByteArray pem = file.read(mostPemBytes + 1);
    if (const Result<QList<CertificateFacts>> all = readClientCas(pem); !all)
        return all.error();
    return pem;
}

} // namespace

QStringList certificateNames(const QHostAddress& address)
{
    QStringList names;
    const bool any =
        address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6 || address == QHostAddress::Any;
    if (!any) {
        names.append(address.toString());
    } else {
        QList<QHostAddress> own = QNetworkInterface::allAddresses();
        std::stable_partition(own.begin(), own.end(), [](const QHostAddress& a) { return !a.isLoopback(); });
        for (QHostAddress one : std::as_const(own)) {
            one.setScopeId({});
            names.append(one.toString());
        }
    }
    if (const QString host = QSysInfo::machineHostName(); !host.isEmpty())
        names.append(host);
    if (any || address.isLoopback())
        names.append(QStringLiteral("localhost"));
    names.removeDuplicates();
    return names;
}

HttpsService::HttpsService(const ServiceContext& context)
    : m_context(context)
    , m_oldPhonesOnly(context.provisioner, context.handler)
    , m_current{.http = {.handler = context.handler,
                         .files = context.files,
                         .nextId = &context.nextId,
                         .transport = Transport::Https,
                         .ports = &context.reachable,
                         .api = &context.api},
                .era = TlsEra::Current}
    , m_old{.http = {.handler = m_oldPhonesOnly,
                     .files = context.files,
                     .nextId = &context.nextId,
                     .transport = Transport::Https,
                     .ports = &context.reachable},
            .era = TlsEra::Old}
{}

Result<void> HttpsService::start(const ServerSettings& settings, const QHostAddress& address,
                                 ServerEndpoints& endpoints)
{
    m_settings = settings;
    const QString name = QStringLiteral("https");
    const QString oldName = QStringLiteral("https-old");
    const bool wantsCurrent = m_context.ports.place(name, address, settings.httpsPort).port >= 0;
    const bool wantsOld = m_context.ports.place(oldName, address, settings.httpsOldPort).port >= 0;
    m_address = m_context.ports.place(wantsCurrent ? name : oldName, address, 0).address;
    // Phones may fetch the CA by HTTP before they are served by HTTPS.
    m_context.provisioner.setCa(m_context.certificates.existingCa().value_or(QByteArray()));
    if (!wantsCurrent && !wantsOld)
        return {};
    const Result<QByteArray> cas = clientCas(settings.clientCaFile);
    if (!cas)
        return cas.error();
    const Result<bool> prepared = prepare(*cas);
    if (!prepared)
        return prepared.error();
    if (wantsCurrent) {
        const Result<int> port = open(m_current, name, address, settings.httpsPort);
        if (!port)
            return port.error();
        endpoints.httpsPort = *port;
        m_context.api.serveOn(m_current.transport.get());
        endpoints.fingerprint = m_shown.fingerprint();
    }
    if (wantsOld) {
        const Result<int> port = open(m_old, oldName, address, settings.httpsOldPort);
        if (!port)
            return port.error();
        endpoints.httpsOldPort = *port;
    }
    m_lookAgainMs = m_context.clock.monotonicMs() + lookEveryMs;
    return {};
}

Result<int> HttpsService::open(Listener& listener, const QString& service, const QHostAddress& address, int port)
{
    const ListenAt at = m_context.ports.place(service, address, port);
    listener.http.proxies = http::TrustedProxies(m_settings.trustedProxies);
    listener.transport =
        makeHttpTransport(m_context.transport, at.address, listener.http, m_context.clock,
                          {.connections = m_settings.maxConnections, .perAddress = m_settings.maxPerAddress});
    listener.transport->useChannels([&listener](int descriptor) { return tlsChannel(descriptor, listener.tls); });
    return m_context.ports.open(service, porthelper::tcp, at, [&listener](const ListenAt& here) {
        return listener.transport->listen(here.address, here.port, here.bound);
    });
}

Result<bool> HttpsService::prepare(const QByteArray& clientCas)
{
    const QDateTime now = m_context.clock.now();
    const Result<ServerCertificates> certificates =
        m_context.certificates.serverCertificates(certificateNames(m_address), now);
    if (!certificates)
        return certificates.error();
    const bool isOther = certificates->shown.sha256 != m_shown.sha256;
    if (!isOther && m_current.tls && clientCas == m_clientCas)
        return false;
    const auto current = TlsContext::make(TlsEra::Current, certificates->identities, clientCas);
    if (!current)
        return current.error();
    const auto wantsOld = m_settings.httpsOldPort != ServerSettings::off;
    const auto old = TlsContext::make(TlsEra::Old, certificates->identities, clientCas);
    if (!old && wantsOld)
        return old.error();
    m_clientCas = clientCas;
    m_current.tls = *current;
    m_old.tls = old ? *old : nullptr;
    m_shown = certificates->shown;
    m_context.provisioner.setCa(m_context.certificates.existingCa().value_or(QByteArray()));
    return certificates->isNew;
}

void HttpsService::stop()
{
    m_context.api.serveOn(nullptr);
    m_current.transport.reset();
    m_old.transport.reset();
    m_current.tls.reset();
    m_old.tls.reset();
    m_shown = {};
}

void HttpsService::askAgain(const QSet<quint64>& ids)
{
    for (const Listener* listener : {&m_current, &m_old}) {
        if (listener->transport)
            listener->transport->askAgain(ids);
    }
}

/// Connections that are open keep the certificate they began with.
void HttpsService::tick()
{
    const bool isOn = m_current.transport || m_old.transport;
    if (!isOn || m_context.clock.monotonicMs() < m_lookAgainMs)
        return;
    m_lookAgainMs = m_context.clock.monotonicMs() + lookEveryMs;
    const Result<bool> renewed = prepare(m_clientCas);
    if (!renewed)
        qCWarning(logServer) << "certificate not renewed:" << renewed.error().code << renewed.error().detail;
    else if (*renewed)
        reportRenewed();
}

Result<void> HttpsService::reload(ServerEndpoints& endpoints)
{
    if (!m_current.transport && !m_old.transport)
        return {};
    const Result<QByteArray> cas = clientCas(m_settings.clientCaFile);
    if (!cas)
        return cas.error();
    const QByteArray before = m_shown.sha256;
    if (const Result<bool> prepared = prepare(*cas); !prepared)
        return prepared.error();
    if (m_shown.sha256 == before)
        return {};
    if (m_current.transport)
        endpoints.fingerprint = m_shown.fingerprint();
    reportRenewed();
    return {};
}

void HttpsService::reportRenewed()
{
    m_context.provisioner.report({.id = EventId::CertificateRenewed,
                                  .transport = Transport::Https,
                                  .subject = m_shown.names.join(QLatin1String(", "))});
}

} // namespace firstring
