// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ServerUrl.h"

#include "models/domain/Records.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace firstring {

namespace {

/// Dots instead of what may be a password: this one could not be read, so that is all from the account's colon on.
QString shown(QStringView url)
{
    const qsizetype scheme = url.indexOf(u"://");
    const qsizetype colon = url.indexOf(u':', scheme < 0 ? 0 : scheme + 3);
    const qsizetype at = url.lastIndexOf(u'@');
    QString text = url.toString();
    if (colon >= 0 && colon + 1 < at)
        text.replace(colon + 1, at - colon - 1, QString::fromUtf16(secretDots));
    return text.left(100).simplified();
}

Error refuse(const char* code, const char* sentence, QStringView url)
{
    return {QString::fromLatin1(code), QCoreApplication::translate("ServerUrl", sentence).arg(shown(url)), {}};
}

constexpr int standardPort(ServerUrl::Protocol protocol)
{
    switch (protocol) {
    case ServerUrl::Protocol::Tftp:
        return 69;
    case ServerUrl::Protocol::Ftp:
        return 21;
    case ServerUrl::Protocol::Http:
        return 80;
    case ServerUrl::Protocol::Https:
        return 443;
    }
    return 0;
}

constexpr const char* schemes[] = {"tftp", "ftp", "http", "https"};

} // namespace

bool isLocalServer(QStringView name)
{
    const QStringView local(localServerName);
    if (name == local) // the usual spelling
        return true;
    const QStringView wanted = name.trimmed();
    return wanted.size() == local.size() && wanted.compare(local, Qt::CaseInsensitive) == 0;
}

Result<ServerUrl> ServerUrl::parse(QStringView text)
{
    QString written = text.trimmed().toString();
    if (!written.contains(QLatin1String("://")))
        written.prepend(QLatin1String("tftp://"));
    const QUrl url(written, QUrl::StrictMode);
    ServerUrl server;
    const QString scheme = url.scheme().toLower();
    bool known = false;
    for (int i = 0; i < 4; ++i) {
        if (scheme == QLatin1String(schemes[i])) {
            server.protocol = static_cast<Protocol>(i);
            known = true;
        }
    }
    if (!known)
        return refuse("SERVER_URL_SCHEME",
                      QT_TRANSLATE_NOOP(
                          "ServerUrl",
                          "“%1” does not begin with tftp://, ftp://, http:// or https://. Phones know no other way."),
                      text);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(
            "SERVER_URL_HOST",
            QT_TRANSLATE_NOOP("ServerUrl", "“%1” names no server. Write it like http://192.168.1.10:8080/cfg."), text);
    if (url.hasQuery() || url.hasFragment())
        return refuse(
            "SERVER_URL_QUERY",
            QT_TRANSLATE_NOOP("ServerUrl", "“%1” holds ? or #. Phones store only a server, a port and a path."), text);
    if (server.protocol != Protocol::Ftp && !url.userInfo().isEmpty())
        return refuse("SERVER_URL_USER",
                      QT_TRANSLATE_NOOP("ServerUrl", "“%1” holds a user name. Phones store one for FTP only."), text);
    const QString decoded = url.path() + url.userName(QUrl::FullyDecoded) + url.password(QUrl::FullyDecoded);
    if (!std::all_of(decoded.begin(), decoded.end(), [](QChar c) { return c.isPrint(); }))
        return refuse(
            "SERVER_URL_CONTROL",
            QT_TRANSLATE_NOOP(
                "ServerUrl",
                "“%1” holds a character that cannot be printed. Phones read the address from one line of text."),
            text);
    const int port = url.port(0);
    if (port == standardPort(server.protocol))
        server.port = 0;
    else if (port != 0 && (server.protocol == Protocol::Tftp || server.protocol == Protocol::Ftp))
        return refuse(
            "SERVER_URL_PORT",
            QT_TRANSLATE_NOOP("ServerUrl",
                              "“%1” names a port. Phones have no parameter for a TFTP or FTP port and use 69 or 21."),
            text);
    else
        server.port = port;
    server.host = url.host();
    server.path = url.path();
    while (server.path.startsWith(u'/'))
        server.path.remove(0, 1);
    while (server.path.endsWith(u'/'))
        server.path.chop(1);
    server.user = url.userName(QUrl::FullyDecoded);
    server.password = url.password(QUrl::FullyDecoded);
    return server;
}

int ServerUrl::effectivePort() const
{
    return port ? port : standardPort(protocol);
}

QString ServerUrl::scheme() const
{
    return QString::fromLatin1(schemes[static_cast<int>(protocol)]);
}

QString ServerUrl::text(bool withPassword) const
{
    QUrl url;
    url.setScheme(scheme());
    url.setHost(host);
    if (port)
        url.setPort(port);
    if (!user.isEmpty()) {
        url.setUserName(user);
        if (withPassword)
            url.setPassword(password);
    }
    if (!path.isEmpty())
        url.setPath(u'/' + path);
    return url.toString(QUrl::FullyEncoded);
}

SettingList ServerUrl::settings() const
{
    const QString prefix = scheme();
    SettingList list{{QStringLiteral("download protocol"), prefix.toUpper(), {}},
                     {prefix + QLatin1String(" server"), host, {}}};
    if (protocol == Protocol::Ftp) {
        list.append({QStringLiteral("ftp username"), user, {}});
        list.append({QStringLiteral("ftp password"), password, {}});
    }
    if (protocol == Protocol::Http || protocol == Protocol::Https)
        list.append({prefix + QLatin1String(" port"), QString::number(effectivePort()), {}});
    list.append({prefix + QLatin1String(" path"), path, {}});
    return list;
}

} // namespace firstring
