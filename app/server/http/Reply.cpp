// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/Reply.h"

#include "app/server/http/Conditions.h"

namespace firstring::http {

namespace {

/// The same bytes for every name that is not here: nobody learns which phones exist.
void refuse(Reply& reply, const QByteArray& sentence)
{
    reply.head.etag.clear();
    reply.head.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    reply.body = sentence.isEmpty() ? plainBody(reply.head.status) : sentence;
    reply.head.contentLength = reply.body.size();
}

void give(Reply& reply, const Answer& answer, const Selection& part, FileOpener& files)
{
    reply.ending = part.length < answer.size() ? Ending::Part : Ending::Whole;
    reply.content = part.length;
    if (answer.isBlob()) {
        reply.file = files.open(answer.blob);
        reply.offset = part.offset;
        reply.length = part.length;
    } else {
        reply.body = part.length == answer.body.size() ? answer.body : answer.body.mid(part.offset, part.length);
    }
}

} // namespace

Reply contentReply(const Answer& answer, const RequestHead& request, ResponseHead frame, FileOpener& files)
{
    const bool isHead = request.method == Method::Head;
    Reply reply{.head = std::move(frame)};
    ResponseHead& head = reply.head;
    head.status = answer.status;
    reply.ending = isHead ? Ending::HeadOnly : Ending::Whole;
    if (answer.status == 200) {
        if (!answer.digest.isEmpty())
            head.etag = etagOf(answer.digest);
        const Selection part = select(request, head.etag, answer.size());
        describe(head, part, answer.size());
        if (head.status == 200 || head.status == 206) {
            head.contentType =
                answer.contentType.isEmpty() ? QByteArrayLiteral("application/octet-stream") : answer.contentType;
            if (isHead)
                return reply;
            give(reply, answer, part, files);
            if (!answer.isBlob() || reply.file)
                return reply;
            head.contentRange.clear();
            reply = refusal(500, head);
            reply.ending = Ending::Damaged;
            return reply;
        }
        if (head.status == 304) {
            reply.ending = Ending::Unchanged;
            return reply;
        }
        if (head.status == 416)
            reply.ending = Ending::Part;
    }
    refuse(reply, head.status == 403 ? answer.body : QByteArray());
    if (isHead)
        reply.body.clear();
    return reply;
}

Reply refusal(int status, ResponseHead frame)
{
    Reply reply{.head = std::move(frame)};
    reply.head.status = status;
    refuse(reply, {});
    return reply;
}

} // namespace firstring::http
