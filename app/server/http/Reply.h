// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/OpenFile.h"
#include "app/server/http/RequestHead.h"
#include "app/server/http/Response.h"
#include "models/provisioning/Request.h"

namespace firstring::http {

/// What goes back for one request: a head, then a body or a part of a file. Never both.
struct Reply
{
    ResponseHead head;
    QByteArray body;
    OpenFilePtr file;
    qint64 offset = 0;
    qint64 length = 0;             ///< bytes of the file
    qint64 content = 0;            ///< bytes behind the head that are content, no sentence of ours
    Ending ending = Ending::Whole; ///< what it means for who asked, once all of it is there
};

/// What a handler answered, for \a request: its conditions and ranges weighed, refusals in words of ours. \a frame
/// holds what the connection says.
Reply contentReply(const Answer& answer, const RequestHead& request, ResponseHead frame, FileOpener& files);

/// A refusal of that status, the same for every request.
Reply refusal(int status, ResponseHead frame);

} // namespace firstring::http
