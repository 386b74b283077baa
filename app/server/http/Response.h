// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace firstring::http {

/// `OK`, `Not Found`, ...
const char* reasonPhrase(int status);
/// The small text that goes with a refusal; the same for every request of that status.
QByteArray plainBody(int status);
/// The value of `Date` for these milliseconds since 1970 UTC (IMF-fixdate, RFC 9110 5.6.7), whatever the locale.
QByteArray httpDate(qint64 utcMs);

/// The strong entity tag of content with that digest: its hexadecimal digits, quoted.
QByteArray etagOf(QByteArrayView digest);

/// Status line and fields of an answer. Never chunked, never without a length where there may be a body.
struct ResponseHead
{
    int status = 200;
    bool keepAlive = true;
    bool sayKeepAlive = false; ///< to an HTTP/1.0 client
    QByteArray date;
    QByteArray contentType;
    qint64 contentLength = -1; ///< -1: no such field (304)
    QByteArray etag;
    QByteArray contentRange;
    QByteArray allow = QByteArrayLiteral("GET, HEAD"); ///< said with 405
    QByteArray more;                                   ///< further fields, whole lines

    /// The head as it is sent, and \a body behind it.
    QByteArray bytes(QByteArrayView body = {}) const;
};

} // namespace firstring::http
