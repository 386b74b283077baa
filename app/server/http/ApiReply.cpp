// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/ApiReply.h"

#include "app/server/http/Conditions.h"
#include "app/server/http/Grammar.h"

#include <QCoreApplication>

namespace firstring::http {

namespace {

const QByteArray root = "/api/v1";

/// `"abc"` is abc, `*` is `*`; a list or a weak tag stays as it is and fits nothing.
QByteArray tagIn(const std::optional<QByteArray>& field)
{
    if (!field)
        return {};
    const bool single = field->size() > 2 && field->startsWith('"') && field->endsWith('"') && field->count('"') == 2;
    return single ? field->mid(1, field->size() - 2) : *field;
}

QByteArray bearerIn(const std::optional<QByteArray>& field)
{
    static constexpr QByteArrayView scheme = "Bearer ";
    if (!field || field->size() <= scheme.size() || !equals(QByteArrayView(*field).first(scheme.size()), scheme))
        return {};
    return field->mid(scheme.size()).trimmed();
}

} // namespace

bool isApiPath(QByteArrayView path)
{
    return path == root || (path.startsWith(root) && path[root.size()] == '/');
}

api::Request apiRequest(const RequestHead& head, const QString& source)
{
    return {.method = head.methodName.toByteArray(),
            .path = head.path,
            .query = head.query,
            .token = bearerIn(head.field("Authorization")),
            .ifMatch = tagIn(head.field("If-Match")),
            .ifNoneMatch = tagIn(head.field("If-None-Match")),
            .source = source};
}

Reply apiReply(const api::Answer& answer, const RequestHead& request, ResponseHead frame, FileOpener& files)
{
    const bool isHead = request.method == Method::Head;
    Reply reply{.head = frame};
    ResponseHead& head = reply.head;
    head.status = answer.status;
    for (const api::Header& header : answer.headers) {
        if (header.name == "Allow")
            head.allow = header.value;
        else
            head.more += header.name + ": " + header.value + "\r\n";
    }
    // What one account may see is not for another, and never for a cache on the way.
    head.more += "Cache-Control: no-store\r\n";
    if (answer.status == 200 && !answer.blob.sha256.isEmpty()) {
        head.etag = etagOf(answer.blob.sha256);
        head.contentType = QByteArrayLiteral("application/octet-stream");
        const Selection part = select(request, head.etag, answer.blob.size);
        const bool isContent = part.status == 200 || part.status == 206;
        if (!isContent && part.status != 304)
            head.contentLength = 0;
        describe(head, part, answer.blob.size);
        if (isContent && !isHead && part.length > 0) {
            reply.file = files.open(answer.blob);
            if (!reply.file)
                return apiReply(api::problem(500, QStringLiteral("FILE_DAMAGED"),
                                             QCoreApplication::translate(
                                                 "RemoteAccess", "This file cannot be read there any more. Verify the "
                                                                 "files of the job on that workstation.")),
                                request, std::move(frame), files);
            reply.offset = part.offset;
            reply.length = part.length;
        }
    } else if (answer.status != 204 && answer.status != 304) {
        head.contentType = answer.contentType;
        head.contentLength = answer.body.size();
        reply.body = isHead ? QByteArray() : answer.body;
    }
    return reply;
}

} // namespace firstring::http
