// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/Conditions.h"

#include "app/server/http/Grammar.h"

namespace firstring::http {

namespace {

/// Walks a list of entity tags; \a weak takes W/"x" for "x" (RFC 9110 8.8.3.2).
bool tagsHold(QByteArrayView list, const QByteArray& etag, bool weak)
{
    list = trimmed(list);
    if (list == "*")
        return true;
    while (!list.isEmpty()) {
        const bool isWeak = list.startsWith("W/");
        if (isWeak)
            list = list.sliced(2);
        if (!list.startsWith('"'))
            return false;
        const qsizetype end = list.indexOf('"', 1);
        if (end < 0)
            return false;
        if (!etag.isEmpty() && list.first(end + 1) == etag && (weak || !isWeak))
            return true;
        list = trimmed(list.sliced(end + 1));
        if (!list.isEmpty() && list.front() != ',')
            return false;
        while (!list.isEmpty() && (list.front() == ',' || list.front() == ' ' || list.front() == '\t'))
            list = list.sliced(1);
    }
    return false;
}

Selection ranged(QByteArrayView value, qint64 size)
{
    const Selection whole{200, 0, size};
    constexpr QByteArrayView unit("bytes=");
    if (value.size() <= unit.size() || !equals(value.first(unit.size()), unit))
        return whole;
    const QByteArrayView range = trimmed(value.sliced(unit.size()));
    const qsizetype dash = range.indexOf('-');
    if (dash < 0 || range.contains(','))
        return whole;
    const QByteArrayView from = range.first(dash);
    const QByteArrayView to = range.sliced(dash + 1);
    const std::optional<qint64> first = decimal(from);
    const std::optional<qint64> last = decimal(to);
    if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last) || (!first && !last))
        return whole;
    if (!first) {
        const qint64 length = qMin(*last, size);
        return length > 0 ? Selection{206, size - length, length} : Selection{416, 0, 0};
    }
    if (last && *last < *first)
        return whole;
    if (*first >= size)
        return {416, 0, 0};
    const qint64 end = last ? qMin(*last, size - 1) : size - 1;
    return {206, *first, end - *first + 1};
}

} // namespace

Selection select(const RequestHead& head, const QByteArray& etag, qint64 size)
{
    if (const auto match = head.field("If-Match"); match && !tagsHold(*match, etag, false))
        return {412, 0, 0};
    if (const auto none = head.field("If-None-Match"); none && tagsHold(*none, etag, true))
        return {304, 0, 0};
    const auto range = head.field("Range");
    if (!range || head.method != Method::Get)
        return {200, 0, size};
    if (const auto unless = head.field("If-Range"); unless && (etag.isEmpty() || *unless != etag))
        return {200, 0, size};
    return ranged(*range, size);
}

void describe(ResponseHead& head, const Selection& part, qint64 size)
{
    head.status = part.status;
    if (part.status == 200 || part.status == 206)
        head.contentLength = part.length;
    if (part.status == 206)
        head.contentRange = "bytes " + QByteArray::number(part.offset) + '-' +
                            QByteArray::number(part.offset + part.length - 1) + '/' + QByteArray::number(size);
    else if (part.status == 416)
        head.contentRange = "bytes */" + QByteArray::number(size);
}

} // namespace firstring::http
