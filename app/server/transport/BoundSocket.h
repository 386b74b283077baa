// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

#include <optional>

namespace firstring {

/// What a socket is that somebody bound for us: the port helper, systemd, a test.
struct BoundSocket
{
    bool isStream = false; ///< TCP; else UDP
    QHostAddress address;  ///< may be every address
    int port = 0;

    /// Nothing if \a descriptor is no TCP or UDP socket, or has no port. Any thread.
    static std::optional<BoundSocket> of(int descriptor);
};

/// Makes \a descriptor, bound by somebody else, one of ours: it does not block and is not inherited. False if it is not
/// of that kind. Any thread.
bool takeOver(int descriptor, bool isStream);

} // namespace firstring
