// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoPicture.h"

#include <QtEndian>

#include <array>
#include <cmath>

namespace firstring {

namespace {

constexpr int width = 320;
constexpr int height = 240;

/// CRC-32 of the PNG specification, annex D.
quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffff'ffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb8'8320 ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const char* type, const QByteArray& data)
{
    const QByteArray body = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(crc32(body));
}

/// Three rings on a dark ground; one byte a pixel, an index into the palette.
QByteArray pixels()
{
    QByteArray rows;
    rows.reserve((width + 1) * height);
    for (int y = 0; y < height; ++y) {
        rows += '\0'; // filter: none
        for (int x = 0; x < width; ++x) {
            const double distance = std::hypot(x - width / 2.0, y - height / 2.0);
            const int ring = static_cast<int>(distance / 18.0);
            rows += static_cast<char>(ring % 2 == 1 && ring < 6 ? 1 + ring / 2 : 0);
        }
    }
    return rows;
}

} // namespace

QByteArray demoPicture()
{
    constexpr std::array<unsigned char, 12> palette{0x0b, 0x23, 0x3f, 0x6c, 0xb6, 0xff,
                                                    0x0b, 0x5c, 0xad, 0x1f, 0x3f, 0x66};
    // 8 bits a pixel, palette, deflate, no interlace.
    const QByteArray head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x03\x00\x00\x00", 5);
    const QByteArray zlib = qCompress(pixels(), 9).mid(4); // without Qt's own length
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) +
           chunk("PLTE", QByteArray(reinterpret_cast<const char*>(palette.data()), palette.size())) +
           chunk("IDAT", zlib) + chunk("IEND", {});
}

} // namespace firstring
