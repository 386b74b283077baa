// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>

namespace firstring::http {

/// What of RFC 9110 we tell apart: GET and HEAD are answered, the other methods of the standard get 405, the rest 501.
enum class Method : quint8 { Get, Head, OtherKnown, Unknown };

/// Both point into RequestHead::text.
struct Field
{
    QByteArrayView name;  ///< as sent; compared without case
    QByteArrayView value; ///< without surrounding blanks
};

/// The head of one HTTP/1.x request whose framing is beyond doubt: whatever RFC 9112 lets two readers understand in two
/// ways (the root of request smuggling) is refused by the parser, never repaired.
struct RequestHead
{
    static constexpr qsizetype maxLine = 8 * 1024;
    static constexpr qsizetype maxFields = 32 * 1024;

    QByteArray text; ///< the head as it came; implicitly shared, so that copies of this keep its fields
    Method method = Method::Unknown;
    QByteArrayView methodName; ///< as sent; points into text
    QByteArray path;           ///< percent-decoded once, begins with `/`, or is `*`
    QByteArray query;          ///< after `?`, raw
    int minor = 1;             ///< 0 or 1 of HTTP/1.x
    QVarLengthArray<Field, 12> fields;
    qint64 contentLength = 0;
    bool chunked = false;
    bool keepAlive = true;
    bool expectsContinue = false;

    bool hasBody() const { return chunked || contentLength > 0; }
    /// The only value of that name, or all of them joined by commas (RFC 9110 5.3); nothing when absent.
    std::optional<QByteArray> field(QByteArrayView name) const;
};

/// What came of the bytes so far.
struct HeadResult
{
    enum class Status : quint8 { More, Complete, Refused };

    Status status = Status::More;
    RequestHead head;
    qsizetype used = 0;      ///< bytes of the input that the head took, leading empty lines included
    int refusal = 0;         ///< 400, 414, 431, 501 or 505
    const char* reason = ""; ///< English, for the log
};

/// Parses the complete head that \a bytes begins with; More when its end is not there yet. Pure.
HeadResult parseHead(QByteArrayView bytes);

/// parseHead() for bytes that arrive in pieces: looks at every byte once and refuses as soon as a limit is passed.
class HeadReader
{
public:
    /// \a buffer is all that arrived since the last reset(), from its beginning.
    HeadResult read(QByteArrayView buffer);
    void reset() { *this = {}; }

private:
    qsizetype nextSpecial(QByteArrayView buffer, qsizetype end) const;
    HeadResult complete(QByteArrayView buffer) const;

    qsizetype m_scanned = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_firstLineEnd = -1;
    qsizetype m_begin = 0;
};

} // namespace firstring::http
