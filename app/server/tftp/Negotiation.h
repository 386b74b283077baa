// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/tftp/TftpPacket.h"

namespace firstring::tftp {

/// What both sides agreed on before the first block (RFC 2347, 2348, 2349, 7440).
struct Negotiation
{
    int blockSize = 512;    ///< 8..65464 bytes
    int window = 1;         ///< blocks sent per acknowledgement, 1..64
    int timeoutSeconds = 0; ///< 1..255 as the client asked; 0: measured
    bool sizeAsked = false;
    QList<Option> accepted; ///< for the option acknowledgement; empty: none is sent
};

/// Accepts what is valid and leaves out the rest, as RFC 2347 wants it: the client then goes on without. \a size is the
/// number of bytes that will be sent; -1 when it is not known (netascii of a big file).
Negotiation negotiate(const ReadRequest& request, qint64 size);

} // namespace firstring::tftp
