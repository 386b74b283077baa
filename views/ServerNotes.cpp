// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ServerNotes.h"

#include "models/workspace/Workspace.h"

namespace firstring {

namespace {

const QString bindNote = QStringLiteral("server.bind");
const QString httpNote = QStringLiteral("server.http");
const QString tftpNote = QStringLiteral("server.tftp");
const QString syslogNote = QStringLiteral("server.syslog");
const QString ntpNote = QStringLiteral("server.ntp");
const QString mdnsNote = QStringLiteral("server.mdns");

/// The port in \a note, if it is one or off; else \a fallback.
int portFrom(const QString& note, int fallback)
{
    bool isNumber = false;
    const int port = note.toInt(&isNumber);
    return isNumber && port >= ServerSettings::off && port <= 65535 ? port : fallback;
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
    settings.tftpOptional = settings.httpPort != ServerSettings::off;
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
}

} // namespace firstring
