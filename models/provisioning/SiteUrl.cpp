// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/SiteUrl.h"

#include "models/domain/PhoneModel.h"

#include <QUrl>

namespace firstring {

using Protocol = ServerUrl::Protocol;

int httpsPortFor(const SiteAddress& site, QStringView model)
{
    if (site.httpsPort == site.httpsOldPort)
        return site.httpsPort;
    return speaksOldTls(model) ? site.httpsOldPort : site.httpsPort;
}

SiteUrl::SiteUrl(const SiteAddress& site, LocalProtocol wanted, QStringView model, QString urlKey)
    : m_address(site.address)
    , m_key(std::move(urlKey))
{
    const int https = httpsPortFor(site, model);
    const bool encrypted = https > 0 && (wanted == LocalProtocol::Https || site.httpPort <= 0);
    if (encrypted || site.httpPort > 0) {
        m_protocol = encrypted ? Protocol::Https : Protocol::Http;
        m_port = encrypted ? https : site.httpPort;
    }
}

ServerUrl SiteUrl::configServer() const
{
    ServerUrl url;
    url.protocol = m_protocol;
    url.host = m_address;
    url.port = m_port;
    url.path = m_key.isEmpty() ? QStringLiteral("cfg") : m_key + QLatin1String("/cfg");
    return url;
}

ServerUrl SiteUrl::rcs() const
{
    ServerUrl url = configServer();
    url.path = m_key;
    return url;
}

QString SiteUrl::place(const QString& path) const
{
    const QString host = m_address.contains(u':') ? u'[' + m_address + u']' : m_address;
    QString url = configServer().scheme() + QLatin1String("://") + host;
    const int usual = m_protocol == Protocol::Https ? 443 : 80;
    if (hasWeb() && m_port != usual)
        url += u':' + QString::number(m_port);
    if (!m_key.isEmpty())
        url += u'/' + m_key;
    return url + u'/' + path;
}

QString SiteUrl::branding(const QString& name) const
{
    return place(QLatin1String("branding/") + QString::fromLatin1(QUrl::toPercentEncoding(name, "/")));
}

QString SiteUrl::evidence(QLatin1String what) const
{
    return hasWeb() ? place(QLatin1String("ev/") + what) : QString();
}

} // namespace firstring
