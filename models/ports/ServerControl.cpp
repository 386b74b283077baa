// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ports/ServerControl.h"

namespace firstring {

namespace {

QString url(const char* scheme, const QString& address, int port, int standard)
{
    if (port <= 0)
        return {};
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    const QString base = QLatin1String(scheme) + QLatin1String("://") + host;
    return port == standard ? base : base + u':' + QString::number(port);
}

} // namespace

QString ServerEndpoints::httpUrl() const
{
    return url("http", address, httpPort, 80);
}

QString ServerEndpoints::httpsUrl() const
{
    return url("https", address, httpsPort, 443);
}

QString ServerEndpoints::httpsOldUrl() const
{
    return url("https", address, httpsOldPort, 443);
}

QString ServerEndpoints::tftpUrl() const
{
    return url("tftp", address, tftpPort, 69);
}

} // namespace firstring
