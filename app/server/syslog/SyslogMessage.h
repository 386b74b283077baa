// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace firstring::syslog {

/// One datagram of a program or device that writes its log to us, taken apart as far as its shape can be recognised.
struct Message
{
    int facility = 1; ///< 0..23
    int severity = 5; ///< 0 (nothing works) .. 7 (for those who look for faults)
    QByteArray host;  ///< as written; may be empty
    QByteArray tag;   ///< the program or module that writes; may be empty
    QByteArray text;  ///< raw; never longer than the datagram
};

/// Never fails: RFC 5424, the older form of RFC 3164 with or without its parts, or any bytes at all. What has no
/// priority gets 13, as RFC 3164 4.3.3 says.
Message parse(QByteArrayView datagram);

} // namespace firstring::syslog
