// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/RequestHead.h"
#include "app/server/http/Response.h"

namespace firstring::http {

/// Which bytes of a content to send, and under which status.
struct Selection
{
    int status = 200; ///< 200, 206, 304, 412 or 416
    qint64 offset = 0;
    qint64 length = 0;
};

/// Weighs If-Match, If-None-Match, Range and If-Range in the order of RFC 9110 13.2.2. \a etag is strong, with its
/// quotes; empty: none. There is no Last-Modified here, so dates in conditions never match. Several ranges: the whole
/// content.
Selection select(const RequestHead& head, const QByteArray& etag, qint64 size);

/// Says in \a head which part of \a size bytes follows: its status, its length and where it stands.
void describe(ResponseHead& head, const Selection& part, qint64 size);

} // namespace firstring::http
