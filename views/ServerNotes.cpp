// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ServerNotes.h"

#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstring {

namespace {

const QString bindNote = QStringLiteral("server.bind");
const QString httpNote = QStringLiteral("server.http");
const QString tftpNote = QStringLiteral("server.tftp");
const QString syslogNote = QStringLiteral("server.syslog");
const QString ntpNote = QStringLiteral("server.ntp");
const QString mdnsNote = QStringLiteral("server.mdns");
const QString dhcpNote = QStringLiteral("server.dhcp");

const QString httpsNote = QStringLiteral("server.https");
const QString httpsOldNote = QStringLiteral("server.https-old");
const QString clientCaNote = QStringLiteral("server.client-ca");

/// The port in \a note, if it is one or off; else \a fallback.
int portFrom(const QString& note, int fallback)
{
    bool isNumber = false;
    const int port = note.toInt(&isNumber);
    return isNumber && port >= ServerSettings::off && port <= 65535 ? port : fallback;
}

DhcpSettings dhcpFrom(const QString& note)
{
    const QJsonObject json = QJsonDocument::fromJson(note.toUtf8()).object();
    DhcpSettings dhcp;
    // Only in the program run in which somebody chose it: tomorrow's network may be another one.
    if (json["run"].toInteger() == QCoreApplication::applicationPid())
        dhcp.mode = dhcpModeFromName(json["mode"].toString()).value_or(DhcpMode::Off);
    dhcp.first = json["first"].toString();
    dhcp.last = json["last"].toString();
    dhcp.router = json["router"].toString();
    dhcp.dns = json["dns"].toString().split(u',', Qt::SkipEmptyParts);
    dhcp.leaseMinutes = json["minutes"].toInt(DhcpSettings::standardLeaseMinutes);
    return dhcp;
}

QString dhcpNoteOf(const DhcpSettings& dhcp)
{
    const QJsonObject json{{"mode", dhcpModeName(dhcp.mode)},
                           {"run", QCoreApplication::applicationPid()},
                           {"first", dhcp.first},
                           {"last", dhcp.last},
                           {"router", dhcp.router},
                           {"dns", dhcp.dns.join(u',')},
                           {"minutes", dhcp.leaseMinutes}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

ServerSettings savedServerSettings(const Workspace& workspace, const ServerControl& server)
{
    ServerSettings settings;
    const QList<HostAddress> addresses = server.hostAddresses();
    if (!addresses.isEmpty())
        settings.bind = addresses.first().address;
    // A laptop moves between networks: an address that is gone is not offered again.
    const QString bind = workspace.note(bindNote);
    for (const HostAddress& own : addresses) {
        if (own.address == bind)
            settings.bind = bind;
    }
    settings.httpPort = portFrom(workspace.note(httpNote), settings.httpPort);
    settings.tftpPort = portFrom(workspace.note(tftpNote), settings.tftpPort);
    settings.syslogPort = portFrom(workspace.note(syslogNote), settings.syslogPort);
    settings.ntpPort = portFrom(workspace.note(ntpNote), settings.ntpPort);
    settings.mdns = workspace.note(mdnsNote) == u"on";
    settings.httpsPort = portFrom(workspace.note(httpsNote), settings.httpsPort);
    settings.httpsOldPort = portFrom(workspace.note(httpsOldNote), settings.httpsOldPort);
    settings.clientCaFile = workspace.note(clientCaNote);
    settings.tftpOptional = settings.httpPort != ServerSettings::off;
    settings.dhcp = dhcpFrom(workspace.note(dhcpNote));
    return settings;
}

void saveServerSettings(Workspace& workspace, const ServerSettings& settings)
{
    workspace.setNote(bindNote, settings.bind);
    workspace.setNote(httpNote, QString::number(settings.httpPort));
    workspace.setNote(tftpNote, QString::number(settings.tftpPort));
    workspace.setNote(syslogNote, QString::number(settings.syslogPort));
    workspace.setNote(ntpNote, QString::number(settings.ntpPort));
    workspace.setNote(mdnsNote, settings.mdns ? QStringLiteral("on") : QStringLiteral("off"));
    workspace.setNote(dhcpNote, dhcpNoteOf(settings.dhcp));
    workspace.setNote(httpsNote, QString::number(settings.httpsPort));
    workspace.setNote(httpsOldNote, QString::number(settings.httpsOldPort));
    workspace.setNote(clientCaNote, settings.clientCaFile);
}

} // namespace firstring
