// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/RequestHead.h"

#include "app/server/http/Grammar.h"

#include <algorithm>
#include <array>

namespace firstring::http {

namespace {

struct Refusal
{
    int status = 0; ///< 0: fine so far
    const char* reason = "";
};

constexpr Refusal fine;

Method methodOf(QByteArrayView name)
{
    if (name == "GET")
        return Method::Get;
    if (name == "HEAD")
        return Method::Head;
    static constexpr std::array known{"POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"};
    const bool isKnown = std::any_of(known.begin(), known.end(), [name](const char* other) { return name == other; });
    return isKnown ? Method::OtherKnown : Method::Unknown;
}

/// Origin-form, absolute-form; authority-form and asterisk-form only where RFC 9112 3.2 has them, and these get 405.
Refusal readTarget(QByteArrayView target, QByteArrayView method, RequestHead& head)
{
    const auto allowed = [](char c) {
        return static_cast<uchar>(c) > 0x20 && static_cast<uchar>(c) < 0x7f && c != '#';
    };
    if (target.isEmpty() || !std::all_of(target.begin(), target.end(), allowed))
        return {400, "bytes in the target that no target may have"};
    if (method == "CONNECT") {
        if (!isHost(target) || !target.contains(':'))
            return {400, "CONNECT without host and port"};
        head.path = "*";
        return fine;
    }
    if (target == "*" && method == "OPTIONS") {
        head.path = "*";
        return fine;
    }
    if (!target.startsWith('/')) {
        const qsizetype scheme = target.indexOf("://");
        if (scheme < 0 || !(equals(target.first(scheme), "http") || equals(target.first(scheme), "https")))
            return {400, "target is neither a path nor an http address"};
        const QByteArrayView rest = target.sliced(scheme + 3);
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
        const QByteArrayView authority = rest.first(end - rest.begin());
        if (authority.isEmpty() || !isHost(authority))
            return {400, "absolute target with a broken host"};
        target = rest.sliced(authority.size());
    }
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    if (mark >= 0)
        head.query = target.sliced(mark + 1).toByteArray();
    const std::optional<QByteArray> decoded = percentDecoded(path);
    if (!decoded)
        return {400, "broken percent escape"};
    head.path = decoded->isEmpty() ? QByteArray("/") : *decoded;
    return fine;
}

Refusal readRequestLine(QByteArrayView line, RequestHead& head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last)
        return {400, "request line without three parts"};
    const QByteArrayView method = line.first(first);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method))
        return {400, "method is not a token"};
    const bool digits = version.size() == 8 && version.startsWith("HTTP/") && version[5] >= '0' && version[5] <= '9' &&
                        version[6] == '.' && version[7] >= '0' && version[7] <= '9';
    if (!digits)
        return {400, "protocol version is malformed"};
    if (const Refusal refusal = readTarget(line.sliced(first + 1, last - first - 1), method, head); refusal.status != 0)
        return refusal;
    if (version[5] != '1')
        return {505, "not HTTP/1"};
    head.minor = version[7] == '0' ? 0 : 1;
    head.method = methodOf(method);
    head.methodName = method;
    return fine;
}

Refusal readField(QByteArrayView line, RequestHead& head)
{
    if (line.front() == ' ' || line.front() == '\t')
        return {400, "folded field line"};
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return {400, "field name is not a token followed by a colon"};
    const QByteArrayView value = trimmed(line.sliced(colon + 1));
    const auto allowed = [](char c) { return c == '\t' || (static_cast<uchar>(c) >= 0x20 && c != 0x7f); };
    if (!std::all_of(value.begin(), value.end(), allowed))
        return {400, "control byte in a field"};
    head.fields.append({line.first(colon), value});
    return fine;
}

int countOf(const RequestHead& head, QByteArrayView name)
{
    return static_cast<int>(
        std::count_if(head.fields.begin(), head.fields.end(), [name](const Field& f) { return equals(f.name, name); }));
}

/// RFC 9112 6: where the body ends must be certain before anything is answered.
Refusal readFraming(RequestHead& head)
{
    const int lengths = countOf(head, "Content-Length");
    const std::optional<QByteArray> coding = head.field("Transfer-Encoding");
    if (coding && lengths > 0)
        return {400, "Content-Length with Transfer-Encoding"};
    if (lengths > 1)
        return {400, "several Content-Length lines"};
    if (lengths == 1) {
        const QByteArray text = *head.field("Content-Length");
        const std::optional<qint64> length = decimal(text);
        if (!length || text.size() > 18)
            return {400, "Content-Length is not a number"};
        head.contentLength = *length;
    }
    if (!coding)
        return fine;
    if (head.minor == 0)
        return {400, "Transfer-Encoding in HTTP/1.0"};
    if (equals(*coding, "chunked")) {
        head.chunked = true;
        return fine;
    }
    const QByteArrayView last = trimmed(QByteArrayView(*coding).sliced(coding->lastIndexOf(',') + 1));
    if (!equals(last, "chunked") ||
        listHolds(QByteArrayView(*coding).first(qMax(0, coding->lastIndexOf(','))), "chunked"))
        return {400, "Transfer-Encoding does not end in one chunked"};
    return {501, "unknown transfer coding"};
}

Refusal readMeaning(RequestHead& head)
{
    const int hosts = countOf(head, "Host");
    if (hosts > 1 || (hosts == 0 && head.minor > 0))
        return {400, "not exactly one Host"};
    if (hosts == 1 && !isHost(*head.field("Host")))
        return {400, "Host is malformed"};
    if (const Refusal refusal = readFraming(head); refusal.status != 0)
        return refusal;
    const QByteArray connection = head.field("Connection").value_or(QByteArray());
    head.keepAlive = !listHolds(connection, "close") && (head.minor > 0 || listHolds(connection, "keep-alive"));
    head.expectsContinue = head.minor > 0 && equals(head.field("Expect").value_or(QByteArray()), "100-continue");
    return fine;
}

HeadResult refused(Refusal refusal)
{
    return {.status = HeadResult::Status::Refused, .refusal = refusal.status, .reason = refusal.reason};
}

} // namespace

std::optional<QByteArray> RequestHead::field(QByteArrayView name) const
{
    std::optional<QByteArray> value;
    for (const Field& candidate : fields) {
        if (equals(candidate.name, name))
            value = value ? *value + ", " + candidate.value.toByteArray() : candidate.value.toByteArray();
    }
    return value;
}

HeadResult parseHead(QByteArrayView bytes)
{
    HeadReader reader;
    return reader.read(bytes);
}

/// A byte that ends a line, or that no head may have.
qsizetype HeadReader::nextSpecial(QByteArrayView buffer, qsizetype end) const
{
    const auto isSpecial = [](char c) { return c == '\n' || c == '\r' || c == '\0'; };
    return std::find_if(buffer.begin() + m_scanned, buffer.begin() + end, isSpecial) - buffer.begin();
}

/// The head's bytes are all there, and its lines end as they should.
HeadResult HeadReader::complete(QByteArrayView buffer) const
{
    HeadResult result;
    result.used = m_lineStart;
    result.head.text = buffer.first(result.used).toByteArray();
    const QByteArrayView text = result.head.text;
    if (const Refusal refusal = readRequestLine(text.sliced(m_begin, m_firstLineEnd - 2 - m_begin), result.head);
        refusal.status != 0)
        return refused(refusal);
    for (qsizetype at = m_firstLineEnd; at < m_lineStart - 2;) {
        const qsizetype end = text.indexOf('\n', at);
        if (const Refusal refusal = readField(text.sliced(at, end - 1 - at), result.head); refusal.status != 0)
            return refused(refusal);
        at = end + 1;
    }
    if (const Refusal refusal = readMeaning(result.head); refusal.status != 0)
        return refused(refusal);
    if (result.head.method == Method::Unknown)
        return refused({501, "unknown method"});
    result.status = HeadResult::Status::Complete;
    return result;
}

HeadResult HeadReader::read(QByteArrayView buffer)
{
    // First find the end, line by line, so that a limit refuses at once and no byte is looked at twice.
    while (m_scanned < buffer.size()) {
        const bool inFields = m_firstLineEnd >= 0;
        const qsizetype most =
            inFields ? m_firstLineEnd + RequestHead::maxFields + 2 : m_lineStart + RequestHead::maxLine + 2;
        if (!inFields && m_scanned == m_lineStart && buffer[m_scanned] != '\r' && !isTokenChar(buffer[m_scanned]))
            return refused({400, "does not begin like a request"});
        const qsizetype end = qMin(buffer.size(), most);
        m_scanned = nextSpecial(buffer, end);
        if (m_scanned == end)
            return end == buffer.size() ? HeadResult()
                                        : refused(inFields ? Refusal{431, "header fields too long"}
                                                           : Refusal{414, "request line too long"});
        if (buffer[m_scanned] == '\0')
            return refused({400, "NUL byte"});
        if (m_scanned + 1 == buffer.size() && buffer[m_scanned] == '\r')
            return {}; // its LF may be on the way
        if (buffer[m_scanned] == '\n' || buffer[m_scanned + 1] != '\n')
            return refused({400, "CR or LF alone"});
        if (m_scanned + 1 >= most)
            return refused(inFields ? Refusal{431, "header fields too long"} : Refusal{414, "request line too long"});
        const bool emptyLine = m_scanned == m_lineStart;
        m_scanned += 2;
        m_lineStart = m_scanned;
        if (inFields && emptyLine)
            return complete(buffer);
        if (inFields)
            continue;
        // RFC 9112 2.2: an empty line before the request line is ignored; a flood of them is not.
        if (!emptyLine) {
            m_firstLineEnd = m_lineStart;
        } else {
            m_begin = m_lineStart;
            if (m_begin > 8)
                return refused({400, "nothing but empty lines"});
        }
    }
    return {};
}

} // namespace firstring::http
