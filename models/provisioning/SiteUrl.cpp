// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/SiteUrl.h"

#include <QUrl>

namespace firstring {

ServerUrl SiteUrl::configServer() const
{
    ServerUrl url;
    url.protocol = hasHttp() ? ServerUrl::Protocol::Http : ServerUrl::Protocol::Tftp;
    url.host = m_site.address;
    url.port = hasHttp() ? m_site.httpPort : 0;
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
    const QString host = m_site.address.contains(u':') ? u'[' + m_site.address + u']' : m_site.address;
    QString url = hasHttp() ? QStringLiteral("http://") : QStringLiteral("tftp://");
    url += host;
    if (hasHttp() && m_site.httpPort != 80)
        url += u':' + QString::number(m_site.httpPort);
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
    return hasHttp() ? place(QLatin1String("ev/") + what) : QString();
}

} // namespace firstring
