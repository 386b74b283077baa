// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace firstring {

/// What the bytes of a text file turned out to be.
enum class TextEncoding : quint8 { Utf8, Utf16, Latin1 };

/// How a file's text is written and where it begins.
struct TextShape
{
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype start = 0; ///< bytes of a byte order mark, 0..3
};

/// Looks at a byte order mark, else whether all of it is UTF-8; whatever is not is taken for Latin-1. One pass.
TextShape textShape(QByteArrayView bytes);

/// One stretch of Latin-1. 0x80..0x9F are read as Windows-1252 has them (the euro sign, dashes, quotes): spreadsheets
/// that say Latin-1 mean that, and no list of phones holds C1 control characters on purpose.
QString fromLatin1Text(QByteArrayView bytes);

/// The whole text. Never fails: what cannot be decoded becomes U+FFFD.
QString decodeText(QByteArrayView bytes);

/// \a text in that encoding, without a mark; Latin-1 as fromLatin1Text() reads it. What it lacks becomes a question
/// mark.
QByteArray encodeText(QStringView text, TextEncoding encoding, bool littleEndian = true);

} // namespace firstring
