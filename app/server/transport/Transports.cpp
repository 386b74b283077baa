// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/Transports.h"

#include "app/server/transport/QtHttpTransport.h"
#include "app/server/transport/QtTftpTransport.h"

#ifdef Q_OS_LINUX
#include "app/server/transport/linux/LinuxHttpTransport.h"
#include "app/server/transport/linux/LinuxTftpTransport.h"
#endif

namespace firstring {

std::unique_ptr<HttpTransport> makeHttpTransport(TransportKind kind, [[maybe_unused]] const QHostAddress& address,
                                                 http::Context& context, const Clock& clock,
                                                 HttpTransport::Limits limits)
{
#ifdef Q_OS_LINUX
    if (kind == TransportKind::Fast && address.protocol() == QAbstractSocket::IPv4Protocol)
        return std::make_unique<LinuxHttpTransport>(context, clock, limits);
#endif
    return std::make_unique<QtHttpTransport>(context, clock, limits);
}

std::unique_ptr<TftpTransport> makeTftpTransport(TransportKind kind, [[maybe_unused]] const QHostAddress& address,
                                                 tftp::Context context, const Clock& clock)
{
#ifdef Q_OS_LINUX
    if (kind == TransportKind::Fast && address.protocol() == QAbstractSocket::IPv4Protocol)
        return std::make_unique<LinuxTftpTransport>(context, clock);
#endif
    return std::make_unique<QtTftpTransport>(context, clock);
}

} // namespace firstring
