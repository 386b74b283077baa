// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/Response.h"

#include <QDateTime>
#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

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

QByteArray etagOf(QByteArrayView digest)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray tag(2 * digest.size() + 2, '"');
    char* at = tag.data() + 1;
    for (const char c : digest) {
        *at++ = digits[static_cast<uchar>(c) >> 4];
        *at++ = digits[static_cast<uchar>(c) & 15];
    }
    return tag;
}

QByteArray ResponseHead::bytes(QByteArrayView body) const
{
    const QByteArray code = QByteArray::number(status);
    const QByteArray length = QByteArray::number(contentLength);
    QVarLengthArray<QByteArrayView, 40> parts{"HTTP/1.1 ", code, " ", reasonPhrase(status), "\r\n"};
    const auto field = [&parts](QByteArrayView name, QByteArrayView value) {
        for (const QByteArrayView part : {name, value, QByteArrayView("\r\n")})
            parts.append(part);
    };
    if (!date.isEmpty())
        field("Date: ", date);
    if (!contentType.isEmpty())
        field("Content-Type: ", contentType);
    if (contentLength >= 0)
        field("Content-Length: ", length);
    if (!contentRange.isEmpty())
        field("Content-Range: ", contentRange);
    if (!etag.isEmpty())
        field("ETag: ", etag);
    if (status == 200 || status == 206)
        field("Accept-Ranges: ", "bytes");
    if (status == 405)
        field("Allow: ", allow);
    if (!keepAlive)
        field("Connection: ", "close");
    else if (sayKeepAlive)
        field("Connection: ", "keep-alive");
    for (const QByteArrayView part : {QByteArrayView(more), QByteArrayView("\r\n"), body})
        parts.append(part);

    // All at once: QByteArray appends by inserting, which costs more than everything else here.
    const auto add = [](qsizetype sum, QByteArrayView part) { return sum + part.size(); };
    QByteArray head(std::accumulate(parts.cbegin(), parts.cend(), qsizetype(0), add), Qt::Uninitialized);
    char* at = head.data();
    for (const QByteArrayView part : std::as_const(parts))
        at = std::copy(part.begin(), part.end(), at);
    return head;
}

} // namespace firstring::http
