// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/HttpTransport.h"
#include "app/server/transport/TftpTransport.h"

namespace firstring {

/// Which of the two ways bytes are moved. Both drive the same machines.
enum class TransportKind {
    Fast,    ///< the system's own calls: Linux and IPv4; elsewhere the portable one is taken
    Portable ///< Qt Network
};

std::unique_ptr<HttpTransport> makeHttpTransport(TransportKind kind, const QHostAddress& address,
                                                 http::Context& context, const Clock& clock,
                                                 HttpTransport::Limits limits = {});
std::unique_ptr<TftpTransport> makeTftpTransport(TransportKind kind, const QHostAddress& address, tftp::Context context,
                                                 const Clock& clock);

} // namespace firstring
