// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/ApiMessage.h"
#include "app/server/http/Reply.h"

namespace firstring::http {

/// Whether the REST interface is asked: `/api/v1` and what is below.
bool isApiPath(QByteArrayView path);
/// What of a head the interface looks at.
api::Request apiRequest(const RequestHead& head, const QString& source);

/// An answer of the interface, as it goes back. \a request may be a default one, when there was none that could be
/// read; \a frame holds what the connection says.
Reply apiReply(const api::Answer& answer, const RequestHead& request, ResponseHead frame, FileOpener& files);

} // namespace firstring::http
