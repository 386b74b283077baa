// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/FetchPlace.h"

#include <QUrl>

namespace firstring {

namespace {

FetchTransport transportOf(const QString& scheme)
{
    if (scheme == QLatin1String("http"))
        return FetchTransport::Http;
    if (scheme == QLatin1String("https"))
        return FetchTransport::Https;
    return scheme == QLatin1String("tftp") ? FetchTransport::Tftp : FetchTransport::Unspoken;
}

constexpr int standardPort(FetchTransport transport)
{
    switch (transport) {
    case FetchTransport::Http:
        return 80;
    case FetchTransport::Https:
        return 443;
    case FetchTransport::Tftp:
        return 69;
    case FetchTransport::Unspoken:
        break;
    }
    return 0;
}

QString withoutOuterSlashes(QString path)
{
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QString serverText(FetchTransport transport, const QString& host, quint16 port)
{
    QUrl url;
    url.setScheme(transport == FetchTransport::Http    ? QStringLiteral("http")
                  : transport == FetchTransport::Https ? QStringLiteral("https")
                                                       : QStringLiteral("tftp"));
    url.setHost(host);
    if (port != standardPort(transport))
        url.setPort(port);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

std::optional<FetchPlace> FetchPlace::fromUrl(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    const FetchTransport transport = transportOf(url.scheme().toLower());
    FetchPlace place{transport, url.host(), static_cast<quint16>(url.port(standardPort(transport))), {}};
    if (transport == FetchTransport::Tftp) {
        place.path = withoutOuterSlashes(url.path(QUrl::FullyDecoded)).toUtf8();
        return place;
    }
    place.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!place.path.startsWith('/'))
        place.path.prepend('/');
    if (url.hasQuery())
        place.path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return place;
}

QString FetchPlace::text() const
{
    const QString slash = transport == FetchTransport::Tftp ? QStringLiteral("/") : QString();
    return serverText(transport, host, port) + slash + QString::fromUtf8(path);
}

std::optional<ServerPlace> ServerPlace::fromUrl(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains(QLatin1String("://")) ? trimmed : QLatin1String("tftp://") + trimmed);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    const FetchTransport transport = transportOf(url.scheme().toLower());
    return ServerPlace{transport, url.host(), static_cast<quint16>(url.port(standardPort(transport))),
                       withoutOuterSlashes(url.path(QUrl::FullyDecoded))};
}

FetchPlace ServerPlace::file(const QString& name) const
{
    const QString path = folder.isEmpty() ? withoutOuterSlashes(name) : folder + u'/' + withoutOuterSlashes(name);
    if (transport == FetchTransport::Tftp)
        return {transport, host, port, path.toUtf8()};
    return {transport, host, port, '/' + QUrl::toPercentEncoding(path, "/")};
}

QString ServerPlace::text() const
{
    return folder.isEmpty() ? serverText(transport, host, port) : serverText(transport, host, port) + u'/' + folder;
}

} // namespace firstring
