// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace firstring {

/// How much of a file a phone wants to keep.
enum class FetchWant : quint8 {
    Text,     ///< all of it, up to 1 MiB
    Nothing,  ///< only that it came: ring tones, languages, action URIs
    Picture,  ///< all of it, if that is up to 1 MiB
    Firmware, ///< the head is shown first and may be answered with "enough"; the rest is counted and forgotten
};

/// How asking for one file ended.
struct FetchResult
{
    enum class Outcome : quint8 {
        Found,       ///< it came whole
        Absent,      ///< the server said no: HTTP 3xx or 4xx, a TFTP error packet
        Busy,        ///< the server asked for patience: HTTP 429 or 5xx
        Unreachable, ///< nobody answered, or the server's name has no address
        Broken,      ///< the answer ended early, was too big, or was nothing that a phone understands
        Untrusted,   ///< the server showed a certificate that the phone does not trust
        Stopped,     ///< the phone had seen enough
    };

    Outcome outcome = Outcome::Unreachable;
    int status = 0;  ///< HTTP status, else 0
    QByteArray body; ///< by FetchWant: all, nothing, or the head
    qint64 size = 0; ///< bytes that came
};

} // namespace firstring
