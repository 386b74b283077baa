// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/Response.h"

#include <QDateTime>

#include <cstring>
#include <initializer_list>

namespace firstring::http {

const char* reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 416:
        return "Range Not Satisfiable";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    case 507:
        return "Insufficient Storage";
    default:
        return "Refused";
    }
}

QByteArray plainBody(int status)
{
    return QByteArray::number(status) + ' ' + reasonPhrase(status) + '\n';
}

QByteArray httpDate(qint64 utcMs)
{
    static constexpr const char* days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    const QDate day = when.date();
    const QTime time = when.time();
    return QByteArray(days[day.dayOfWeek() - 1]) + ", " + QByteArray::number(day.day()).rightJustified(2, '0') + ' ' +
           months[day.month() - 1] + ' ' + QByteArray::number(day.year()).rightJustified(4, '0') + ' ' +
           QByteArray::number(time.hour()).rightJustified(2, '0') + ':' +
           QByteArray::number(time.minute()).rightJustified(2, '0') + ':' +
           QByteArray::number(time.second()).rightJustified(2, '0') + " GMT";
}

QByteArray ResponseHead::bytes() const
{
    QByteArray head;
    head.reserve(384);
    // QByteArray appends by inserting, which costs more than everything else here.
    const auto add = [&head](std::initializer_list<QByteArrayView> parts) {
        for (const QByteArrayView part : parts) {
            const qsizetype at = head.size();
            head.resize(at + part.size());
            if (!part.isEmpty())
                std::memcpy(head.data() + at, part.data(), static_cast<std::size_t>(part.size()));
        }
    };
    const auto field = [&add](const char* name, QByteArrayView value) { add({name, ": ", value, "\r\n"}); };
    add({"HTTP/1.1 ", QByteArray::number(status), " ", reasonPhrase(status), "\r\n"});
    if (!date.isEmpty())
        field("Date", date);
    if (!contentType.isEmpty())
        field("Content-Type", contentType);
    if (contentLength >= 0)
        field("Content-Length", QByteArray::number(contentLength));
    if (!contentRange.isEmpty())
        field("Content-Range", contentRange);
    if (!etag.isEmpty())
        field("ETag", etag);
    if (status == 200 || status == 206)
        field("Accept-Ranges", "bytes");
    if (status == 405)
        field("Allow", allow);
    if (!keepAlive)
        field("Connection", "close");
    else if (sayKeepAlive)
        field("Connection", "keep-alive");
    add({more, "\r\n"});
    return head;
}

} // namespace firstring::http
