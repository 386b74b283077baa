// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/ApiMessage.h"
#include "app/server/files/OpenFile.h"
#include "app/server/http/RequestHead.h"
#include "app/server/http/Response.h"

namespace firstring::http {

/// Whether the REST interface is asked: `/api/v1` and what is below.
bool isApiPath(QByteArrayView path);
/// What of a head the interface looks at.
api::Request apiRequest(const RequestHead& head, const QString& source);

/// An answer of the interface as bytes, and a part of a file behind them.
struct ApiReply
{
    QByteArray head;
    QByteArray body;
    OpenFilePtr file;
    qint64 offset = 0;
    qint64 length = 0;
};
/// \a request may be a default one, when there was none that could be read; \a frame holds what the connection says.
ApiReply apiReply(const api::Answer& answer, const RequestHead& request, ResponseHead frame, FileOpener& files);

} // namespace firstring::http
