// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/HttpAnswer.h"

#include <QByteArray>

namespace firstring {

namespace {

bool isDigits(QByteArrayView text)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
    }
    return !text.isEmpty();
}

HttpAnswer damaged()
{
    HttpAnswer answer;
    answer.state = HttpAnswer::State::Damaged;
    return answer;
}

/// `HTTP/1.1 200 OK`; 0 when it is not one.
int statusOf(QByteArrayView line)
{
    if (line.size() < 12 || !line.startsWith("HTTP/1.") || line[8] != ' ' || !isDigits(line.sliced(9, 3)))
        return 0;
    const int status = line.sliced(9, 3).toInt();
    return status >= 100 && status < 600 && (line.size() == 12 || line[12] == ' ') ? status : 0;
}

} // namespace

HttpAnswer HttpAnswer::parse(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || end > maxHead)
        return bytes.size() > maxHead ? damaged() : HttpAnswer{};
    HttpAnswer answer;
    answer.headSize = end + 4;
    qsizetype at = bytes.indexOf("\r\n");
    answer.status = statusOf(bytes.first(at));
    if (answer.status == 0)
        return damaged();
    while (at < end) {
        const qsizetype start = at + 2;
        at = bytes.indexOf("\r\n", start);
        const QByteArrayView line = bytes.sliced(start, at - start);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return damaged();
        const QByteArrayView name = line.first(colon);
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (name.compare("content-length", Qt::CaseInsensitive) == 0) {
            bool ok = false;
            const qint64 length = isDigits(value) ? value.toLongLong(&ok) : -1;
            if (!ok || (answer.length >= 0 && answer.length != length))
                return damaged();
            answer.length = length;
        } else if (name.compare("transfer-encoding", Qt::CaseInsensitive) == 0) {
            answer.chunked = true;
        }
    }
    answer.state = State::Complete;
    return answer;
}

} // namespace firstring
