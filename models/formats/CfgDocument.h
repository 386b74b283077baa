// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Setting.h"
#include "models/formats/TextBytes.h"

#include <QByteArray>
#include <QList>

namespace firstring {

/// What a line of a configuration file is. Unreadable: no colon, no name, or control characters in it.
enum class CfgLineKind : quint8 { Blank, Comment, Setting, Unreadable };

/// A piece of a file, in bytes from its beginning.
struct CfgSpan
{
    qsizetype at = 0;
    qsizetype size = 0;

    qsizetype end() const { return at + size; }
    friend bool operator==(const CfgSpan&, const CfgSpan&) = default;
};

/// One line of a configuration file and where its parts stand.
struct CfgDocumentLine
{
    CfgLineKind kind = CfgLineKind::Blank;
    bool quoted = false;    ///< double quotes stand around the value
    bool openQuote = false; ///< the value begins with a quote that nothing closes
    CfgSpan text;           ///< the line without its end
    CfgSpan ending;         ///< LF, CRLF, CR, or nothing
    CfgSpan marks;          ///< `!` and `^`, with what stands between them
    CfgSpan name;
    CfgSpan value;   ///< inside the quotes; empty where one would be written
    CfgSpan comment; ///< with its `#` or `//`; after a value too
};

/// A phone's configuration file as it is: any bytes, nothing lost, every part with its place (phones.md B4, F14).
///
/// The document keeps the file's bytes and reads them into lines; a change touches the bytes of one value only. So what
/// was not changed is written as it was read, whatever it is: order, comments, marks, quotes, blanks, line ends, byte
/// order mark, duplicates, any encoding, NULs. Implicitly shared, immutable; any thread.
class CfgDocument
{
public:
    CfgDocument() = default;
    /// One pass, never fails. UTF-8, UTF-16 with a byte order mark, else Latin-1; lines end with LF, CRLF or CR.
    static CfgDocument read(const QByteArray& bytes);

    /// The file.
    const QByteArray& bytes() const { return m_bytes; }
    TextShape shape() const { return m_shape; }
    const QList<CfgDocumentLine>& lines() const { return m_lines; }

    /// The text of a piece. What cannot be decoded becomes U+FFFD.
    QString text(CfgSpan span) const;
    /// The setting of a line of kind Setting.
    Setting setting(const CfgDocumentLine& line) const;
    /// Where \a span begins in \a line, in characters, 1..n.
    int column(const CfgDocumentLine& line, CfgSpan span) const;

    /// The document in which line \a index (from 0; of kind Setting) has that value and all else is as it was. Quotes
    /// stay, or come where they are needed. CFG_VALUE: no line of this file can hold it (control characters, a quote
    /// followed by `#`, a character its encoding lacks).
    Result<CfgDocument> withValue(qsizetype index, const QString& value) const;

private:
    bool sameExcept(const CfgDocument& other, qsizetype index, const Setting& wanted) const;
    CfgDocument replaced(CfgSpan span, const QByteArray& bytes) const;

    QByteArray m_bytes;
    TextShape m_shape;
    bool m_littleEndian = true; ///< of UTF-16
    QList<CfgDocumentLine> m_lines;
};

} // namespace firstring
