// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/TextBytes.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace firstring {

namespace {

/// 0x80..0x9F of Windows-1252; the five bytes it leaves open keep their Latin-1 meaning.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

} // namespace

TextShape textShape(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xef\xbb\xbf", 3))) {
        const bool valid = QUtf8StringView(bytes.data() + 3, bytes.size() - 3).isValidUtf8();
        return {valid ? TextEncoding::Utf8 : TextEncoding::Latin1, 3};
    }
    if (bytes.startsWith(QByteArrayView("\xff\xfe", 2)) || bytes.startsWith(QByteArrayView("\xfe\xff", 2)))
        return {TextEncoding::Utf16, 2};
    const bool valid = QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
    return {valid ? TextEncoding::Utf8 : TextEncoding::Latin1, 0};
}

QString fromLatin1Text(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = windows1252[c.unicode() - 0x80];
    }
    return text;
}

QString decodeText(QByteArrayView bytes)
{
    const TextShape shape = textShape(bytes);
    const QByteArrayView rest = bytes.sliced(shape.start);
    switch (shape.encoding) {
    case TextEncoding::Utf8:
        return QString::fromUtf8(rest);
    case TextEncoding::Latin1:
        return fromLatin1Text(rest);
    case TextEncoding::Utf16:
        break;
    }
    const bool little = bytes[0] == '\xff';
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    return decoder(rest);
}

QByteArray encodeText(QStringView text, TextEncoding encoding, bool littleEndian)
{
    QByteArray bytes;
    switch (encoding) {
    case TextEncoding::Utf8:
        return text.toUtf8();
    case TextEncoding::Utf16:
        for (const QChar c : text) {
            bytes += static_cast<char>(littleEndian ? c.cell() : c.row());
            bytes += static_cast<char>(littleEndian ? c.row() : c.cell());
        }
        break;
    case TextEncoding::Latin1:
        for (const QChar c : text) {
            const auto windows = std::find(windows1252.begin(), windows1252.end(), c.unicode());
            if (windows != windows1252.end())
                bytes += static_cast<char>(0x80 + (windows - windows1252.begin()));
            else
                bytes += c.unicode() < 0x100 ? static_cast<char>(c.unicode()) : '?';
        }
        break;
    }
    return bytes;
}

} // namespace firstring
