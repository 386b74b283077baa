// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/PhoneConfig.h"

#include "models/formats/CfgText.h"

#include <QUrl>

namespace firstring {

namespace {

constexpr int ringtones = 8;
constexpr int languages = 4;

bool isHost(const QString& host)
{
    return !host.isEmpty() && host != QLatin1String("0.0.0.0");
}

} // namespace

void PhoneConfig::merge(QByteArrayView file)
{
    for (const CfgLine& line : readCfg(file))
        m_values.insert(line.setting.name.toLower(), line.setting.value);
}

PhoneConfig PhoneConfig::with(const PhoneConfig& local) const
{
    PhoneConfig both = *this;
    both.m_values.insert(local.m_values);
    return both;
}

QByteArray PhoneConfig::text() const
{
    QStringList lines;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        if (!value->isEmpty())
            lines.append(value.key() + QLatin1String(": ") + *value);
    }
    lines.sort();
    return lines.isEmpty() ? QByteArray() : lines.join(u'\n').toUtf8() + '\n';
}

QStringList PhoneConfig::brandingFiles() const
{
    QStringList names{QStringLiteral("background image"), QStringLiteral("screen saver background image")};
    for (int i = 1; i <= ringtones; ++i)
        names << QStringLiteral("custom ringtone %1").arg(i);
    QStringList files;
    for (const QString& name : names) {
        if (const QString file = value(name); !file.isEmpty())
            files << file;
    }
    return files;
}

QStringList PhoneConfig::languageFiles() const
{
    QStringList files;
    for (int i = 1; i <= languages; ++i) {
        if (const QString file = value(QStringLiteral("language %1").arg(i)); !file.isEmpty())
            files << file;
    }
    return files;
}

std::optional<ServerPlace> PhoneConfig::configServer(const ServerPlace& rcs) const
{
    const QString protocol = value(QStringLiteral("download protocol")).toLower();
    const QString prefix = protocol.isEmpty() ? QStringLiteral("tftp") : protocol;
    const QString host = value(prefix + QLatin1String(" server"));
    if (!isHost(host))
        return std::nullopt;
    QUrl url;
    url.setScheme(prefix);
    url.setHost(host);
    if (const int port = value(prefix + QLatin1String(" port")).toInt(); port > 0 && port < 65536)
        url.setPort(port);
    auto server = ServerPlace::fromUrl(url.toString());
    if (!server)
        return std::nullopt;
    server->folder = value(prefix + QLatin1String(" path"));
    while (server->folder.startsWith(u'/'))
        server->folder.remove(0, 1);
    while (server->folder.endsWith(u'/'))
        server->folder.chop(1);
    if (server->transport == FetchTransport::Tftp && rcs.transport == FetchTransport::Tftp && rcs.host == server->host)
        server->port = rcs.port;
    return server;
}

QString PhoneConfig::lineValue(const QString& name) const
{
    const QString own = value(QLatin1String("sip line1 ") + name);
    return own.isEmpty() ? value(QLatin1String("sip ") + name) : own;
}

bool PhoneConfig::canRegister() const
{
    return !lineValue(QStringLiteral("user name")).isEmpty() && isHost(lineValue(QStringLiteral("registrar ip")));
}

QString PhoneConfig::actionUri(const QString& name, const QString& localAddress) const
{
    QString uri = value(name);
    const std::pair<QString, QString> variables[] = {
        {QStringLiteral("$$SIPUSERNAME$$"), lineValue(QStringLiteral("user name"))},
        {QStringLiteral("$$SIPAUTHNAME$$"), lineValue(QStringLiteral("auth name"))},
        {QStringLiteral("$$DISPLAYNAME$$"), lineValue(QStringLiteral("display name"))},
        {QStringLiteral("$$PROXYURL$$"), lineValue(QStringLiteral("proxy ip"))},
        {QStringLiteral("$$LOCALIP$$"), localAddress},
        {QStringLiteral("$$REGISTRATIONSTATE$$"), QStringLiteral("REGISTERED")},
        {QStringLiteral("$$REGISTRATIONCODE$$"), QStringLiteral("001")},
    };
    for (const auto& [variable, text] : variables)
        uri.replace(variable, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    return uri;
}

} // namespace firstring
