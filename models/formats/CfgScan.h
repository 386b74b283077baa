// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/CfgDocument.h"

namespace firstring::cfg {

// The grammar of `name: value` lines (phones.md B4, F14), and the only place it is written down. Every sign that means
// something is ASCII, so one scanner reads bytes of UTF-8 and Latin-1 and units of UTF-16 alike; \a Text has size() and
// operator[] giving char16_t. All positions count units within the text; each function is one or two passes.

inline bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t';
}

/// C0 and DEL, which no phone file holds; a tab is a blank.
inline bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\t') || c == 0x7f;
}

/// True if \a value must stand in double quotes to be read back.
inline bool needsQuotes(QStringView value)
{
    return value.contains(u'#') || value.contains(u';') || value.startsWith(u'"') ||
           (!value.isEmpty() && (isBlank(value.front().unicode()) || isBlank(value.back().unicode())));
}

/// A piece of a line.
struct Piece
{
    qsizetype from = 0;
    qsizetype to = 0;

    qsizetype size() const { return to - from; }
};

/// What one line is made of.
struct LineShape
{
    CfgLineKind kind = CfgLineKind::Blank;
    Piece marks; ///< from the first `!` or `^` to the last
    Piece name;
    Piece value; ///< inside the quotes
    bool quoted = false;
    bool openQuote = false; ///< the value begins with a quote that nothing closes
    Piece comment;          ///< with its `#` or `//`
};

/// Only blanks and tabs: other white space may be part of a value.
template <typename Text>
Piece trimmed(const Text& text, Piece piece)
{
    while (piece.from < piece.to && isBlank(text[piece.from]))
        ++piece.from;
    while (piece.from < piece.to && isBlank(text[piece.to - 1]))
        --piece.to;
    return piece;
}

/// Where the quote is that closes a value which begins with one at \a value.from, or -1.
template <typename Text>
qsizetype closingQuote(const Text& text, Piece value)
{
    // A quote that has something else than a comment behind it belongs to the value; only the nearest non-blank
    // decides, so a run of blanks is looked at once: from the right.
    qsizetype closing = -1;
    bool ends = true; // what stands to the right of here is the end of the line or a comment
    for (qsizetype i = value.to - 1; i > value.from; --i) {
        if (text[i] == u'"' && ends)
            closing = i;
        if (!isBlank(text[i]))
            ends = text[i] == u'#';
    }
    return closing;
}

/// Where a comment begins in a value without quotes around it, or its end. A quote hides `#` only if another closes it.
template <typename Text>
qsizetype commentStart(const Text& text, Piece value)
{
    if (value.size() > 0 && text[value.from] == u'#' && (value.size() == 1 || isBlank(text[value.from + 1])))
        return value.from;
    qsizetype lastQuote = value.to - 1;
    while (lastQuote >= value.from && text[lastQuote] != u'"')
        --lastQuote;
    bool inQuotes = false;
    for (qsizetype i = value.from; i < value.to; ++i) {
        if (text[i] == u'"')
            inQuotes = !inQuotes && i < lastQuote;
        else if (text[i] == u'#' && !inQuotes && i > value.from && isBlank(text[i - 1]))
            return i;
    }
    return value.to;
}

template <typename Text>
void scanValue(const Text& text, Piece value, LineShape& shape)
{
    const bool startsQuoted = value.size() > 0 && text[value.from] == u'"';
    const qsizetype closing = startsQuoted ? closingQuote(text, value) : -1;
    if (closing >= 0) {
        shape.quoted = true;
        shape.value = {value.from + 1, closing};
        shape.comment = trimmed(text, {closing + 1, value.to});
        return;
    }
    const qsizetype comment = commentStart(text, value);
    shape.openQuote = startsQuoted;
    shape.value = trimmed(text, {value.from, comment});
    shape.comment = {comment, value.to};
}

/// Reads the line \a line, which holds no line end.
template <typename Text>
LineShape scanLine(const Text& text, Piece line)
{
    LineShape shape;
    for (qsizetype i = line.from; i < line.to; ++i) {
        if (isControl(text[i])) {
            shape.kind = CfgLineKind::Unreadable;
            return shape;
        }
    }
    Piece rest = trimmed(text, line);
    if (rest.size() == 0)
        return shape;
    if (text[rest.from] == u'#' || (rest.size() > 1 && text[rest.from] == u'/' && text[rest.from + 1] == u'/')) {
        shape.kind = CfgLineKind::Comment;
        shape.comment = rest;
        return shape;
    }
    shape.marks = {rest.from, rest.from};
    while (rest.size() > 0 && (text[rest.from] == u'!' || text[rest.from] == u'^')) {
        shape.marks.to = ++rest.from;
        rest = trimmed(text, rest);
    }
    qsizetype colon = rest.from;
    while (colon < rest.to && text[colon] != u':')
        ++colon;
    shape.name = trimmed(text, {rest.from, colon});
    if (colon == rest.to || shape.name.size() == 0 || text[shape.name.from] == u'#') {
        shape = {};
        shape.kind = CfgLineKind::Unreadable;
        return shape;
    }
    shape.kind = CfgLineKind::Setting;
    const Piece value = trimmed(text, {colon + 1, rest.to});
    // Where nothing stands after the colon, a value would stand right behind it.
    scanValue(text, value.size() > 0 ? value : Piece{colon + 1, colon + 1}, shape);
    return shape;
}

} // namespace firstring::cfg
