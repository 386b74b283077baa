// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/tftp/TftpTransfer.h"

#include <memory>

namespace firstring::tftp {

/// What all transfers of one listener share. Lives longer than they do.
struct Context
{
    RequestHandler& handler;
    FileOpener& files;
    quint64* nextId = nullptr;          ///< of Request::id, shared by all transports of a handler
    const SiteAddress* ports = nullptr; ///< all of the server, without an address; null: those of the site given
};

/// What a datagram to the well-known port brings about: a transfer from a port of its own, or one packet back, or
/// silence.
struct Opening
{
    std::unique_ptr<TftpTransfer> transfer;
    QByteArray reply;
};

/// Pure but for the handler and the files. \a unansweredBytes as in TftpTransfer.
Opening open(const Context& context, QByteArrayView datagram, const QString& source, const SiteAddress& site,
             qint64 now, qint64 unansweredBytes);

/// What somebody hears who sends this to the port of a transfer that is not his (RFC 1350 4): error 5; nothing for an
/// error, or two servers would throw theirs at each other for ever. The transfer is not touched.
QByteArray strangerReply(QByteArrayView datagram);

} // namespace firstring::tftp
