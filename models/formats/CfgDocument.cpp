// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgDocument.h"

#include "models/formats/CfgScan.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>

namespace firstring {

namespace {

/// Bytes of UTF-8 or Latin-1: signs of the grammar are single bytes in both.
struct ByteText
{
    QByteArrayView bytes;

    qsizetype size() const { return bytes.size(); }
    char16_t operator[](qsizetype i) const { return static_cast<uchar>(bytes[i]); }
};

/// UTF-16 in either order; a last odd byte belongs to nothing.
struct WideText
{
    QByteArrayView bytes;
    qsizetype lowByte; ///< 0 little endian, 1 big endian

    qsizetype size() const { return bytes.size() / 2; }
    char16_t operator[](qsizetype i) const
    {
        return static_cast<char16_t>(static_cast<uchar>(bytes[2 * i + lowByte]) |
                                     (static_cast<uchar>(bytes[2 * i + 1 - lowByte]) << 8));
    }
};

/// Turns positions in units into spans of bytes.
struct Ruler
{
    qsizetype start; ///< bytes before the first unit
    qsizetype width; ///< bytes of a unit

    CfgSpan operator()(cfg::Piece piece) const { return {start + piece.from * width, piece.size() * width}; }
};

template <typename Text>
QList<CfgDocumentLine> scanLines(const Text& text, Ruler ruler)
{
    QList<CfgDocumentLine> lines;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        qsizetype next = std::min(end + 1, text.size());
        if (next < text.size() && text[end] == u'\r' && text[next] == u'\n')
            ++next;
        const cfg::LineShape shape = cfg::scanLine(text, {at, end});
        lines.append({.kind = shape.kind,
                      .quoted = shape.quoted,
                      .openQuote = shape.openQuote,
                      .text = ruler({at, end}),
                      .ending = ruler({end, next}),
                      .marks = ruler(shape.marks),
                      .name = ruler(shape.name),
                      .value = ruler(shape.value),
                      .comment = ruler(shape.comment)});
        at = next;
    }
    return lines;
}

} // namespace

CfgDocument CfgDocument::read(const QByteArray& bytes)
{
    CfgDocument document;
    document.m_bytes = bytes;
    document.m_shape = textShape(bytes);
    const QByteArrayView rest = QByteArrayView(bytes).sliced(document.m_shape.start);
    if (document.m_shape.encoding == TextEncoding::Utf16) {
        document.m_littleEndian = bytes[0] == '\xff';
        document.m_lines = scanLines(WideText{rest, document.m_littleEndian ? 0 : 1}, {document.m_shape.start, 2});
    } else {
        document.m_lines = scanLines(ByteText{rest}, {document.m_shape.start, 1});
    }
    return document;
}

QString CfgDocument::text(CfgSpan span) const
{
    const QByteArrayView bytes = QByteArrayView(m_bytes).sliced(span.at, span.size);
    // A mark within the file is a character like any other.
    constexpr auto asItIs = QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless;
    switch (m_shape.encoding) {
    case TextEncoding::Utf8:
        if (!bytes.startsWith("\xef\xbb\xbf"))
            return QString::fromUtf8(bytes);
        return QStringDecoder(QStringConverter::Utf8, asItIs)(bytes);
    case TextEncoding::Latin1:
        return fromLatin1Text(bytes);
    case TextEncoding::Utf16:
        break;
    }
    return QStringDecoder(m_littleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, asItIs)(bytes);
}

Setting CfgDocument::setting(const CfgDocumentLine& line) const
{
    Q_ASSERT(line.kind == CfgLineKind::Setting);
    Setting setting{text(line.name), text(line.value), {}};
    const QByteArrayView marks = QByteArrayView(m_bytes).sliced(line.marks.at, line.marks.size);
    for (const char c : marks) {
        if ((c == '!' || c == '^') && !setting.marks.contains(QLatin1Char(c)))
            setting.marks += QLatin1Char(c);
    }
    return setting;
}

int CfgDocument::column(const CfgDocumentLine& line, CfgSpan span) const
{
    const QByteArrayView before = QByteArrayView(m_bytes).sliced(line.text.at, span.at - line.text.at);
    switch (m_shape.encoding) {
    case TextEncoding::Utf8:
        return 1 +
               static_cast<int>(std::count_if(before.begin(), before.end(), [](char c) { return (c & 0xc0) != 0x80; }));
    case TextEncoding::Latin1:
        return 1 + static_cast<int>(before.size());
    case TextEncoding::Utf16:
        break;
    }
    int column = 1;
    for (qsizetype i = m_littleEndian ? 1 : 0; i < before.size(); i += 2)
        column += (before[i] & '\xfc') != '\xdc';
    return column;
}

CfgDocument CfgDocument::replaced(CfgSpan span, const QByteArray& bytes) const
{
    return read(m_bytes.first(span.at) + bytes + m_bytes.sliced(span.end()));
}

bool CfgDocument::sameExcept(const CfgDocument& other, qsizetype index, const Setting& wanted) const
{
    if (m_lines.size() != other.m_lines.size() || m_shape.start != other.m_shape.start)
        return false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const CfgDocumentLine& mine = m_lines.at(i);
        const CfgDocumentLine& theirs = other.m_lines.at(i);
        if (mine.kind != theirs.kind)
            return false;
        if (mine.kind == CfgLineKind::Setting && setting(mine) != (i == index ? wanted : other.setting(theirs)))
            return false;
    }
    return true;
}

Result<CfgDocument> CfgDocument::withValue(qsizetype index, const QString& value) const
{
    const CfgDocumentLine& line = m_lines.at(index);
    Q_ASSERT(line.kind == CfgLineKind::Setting);
    Setting wanted = setting(line);
    if (wanted.value == value)
        return *this;
    wanted.value = value;

    const qsizetype unit = m_shape.encoding == TextEncoding::Utf16 ? 2 : 1;
    const bool empty = line.value.size == 0 && !line.quoted;
    const bool behindColon = empty && line.value.at == line.name.end() + unit;
    const QString before = behindColon && !value.isEmpty() ? QStringLiteral(" ") : QString();
    const QString after = empty && line.comment.size > 0 ? QStringLiteral(" ") : QString();
    const CfgSpan outside =
        line.quoted ? CfgSpan{line.value.at - unit, line.value.size + 2 * unit} : line.value; // with the quotes
    struct Way
    {
        CfgSpan span;
        QString text;
    };
    const Way plain{outside, before + value + after};
    const Way inQuotes{outside, before + u'"' + value + u'"' + after};
    const bool quotesFirst = line.quoted || cfg::needsQuotes(value);
    for (const Way& way : quotesFirst ? QList<Way>{inQuotes, plain} : QList<Way>{plain, inQuotes}) {
        const CfgDocument next = replaced(way.span, encodeText(way.text, m_shape.encoding, m_littleEndian));
        // It counts only if it reads back, on this line, and every other line too: a value may hold what ends lines, or
        // be the one thing that told the encoding.
        if (next.sameExcept(*this, index, wanted))
            return next;
    }
    return Error{QStringLiteral("CFG_VALUE"),
                 QCoreApplication::translate("CfgDocument",
                                             "This file cannot hold that value: a control character, a quote followed "
                                             "by #, or a character that its encoding lacks. Nothing was changed."),
                 {}};
}

} // namespace firstring
