// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Observation.h"

namespace firstring {

QString transportName(Transport transport)
{
    switch (transport) {
    case Transport::None:
        return {};
    case Transport::Http:
        return QStringLiteral("http");
    case Transport::Tftp:
        return QStringLiteral("tftp");
    case Transport::Syslog:
        return QStringLiteral("syslog");
    case Transport::Ntp:
        return QStringLiteral("ntp");
    case Transport::Mdns:
        return QStringLiteral("mdns");
    case Transport::Dhcp:
        return QStringLiteral("dhcp");
    case Transport::Https:
        return QStringLiteral("https");
    }
    return {};
}

Transport transportFromName(QStringView name)
{
    for (const Transport transport :
         {Transport::Http, Transport::Tftp, Transport::Syslog, Transport::Ntp, Transport::Mdns, Transport::Dhcp, Transport::Https}) {
        if (transportName(transport) == name)
            return transport;
    }
    return Transport::None;
}

} // namespace firstring
