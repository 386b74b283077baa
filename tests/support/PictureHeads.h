// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace firstring::test {

// Beginnings of pictures and WAV files as their formats describe them, with whatever a test wants to stand there.

template <typename T>
QByteArray bigBytes(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

template <typename T>
QByteArray littleBytes(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray pngHead(quint32 width, quint32 height, int depth = 8, int colour = 2, int interlace = 0)
{
    QByteArray chunk = "IHDR" + bigBytes(width) + bigBytes(height);
    chunk.append(char(depth)).append(char(colour)).append(2, '\0').append(char(interlace));
    quint32 crc = 0xffffffff;
    for (const char c : chunk) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + bigBytes(quint32(13)) + chunk + bigBytes(~crc);
}

/// \a before: bytes of comments that stand before the frame.
inline QByteArray jpegHead(quint16 width, quint16 height, int components = 3, int frame = 0xc0, int before = 0)
{
    QByteArray bytes("\xff\xd8", 2);
    for (int left = before; left > 0; left -= 65'000) {
        const int length = std::min(left, 65'000);
        bytes += QByteArray("\xff\xfe", 2) + bigBytes(quint16(length + 2)) + QByteArray(length, 'c');
    }
    bytes += QByteArray("\xff\xff", 2); // one is padding
    bytes.append(char(frame)).append(bigBytes(quint16(8 + 3 * components))).append(char(8));
    return bytes + bigBytes(height) + bigBytes(width) + char(components) + QByteArray(3 * components, '\1');
}

inline QByteArray gifHead(quint16 width, quint16 height)
{
    return "GIF89a" + littleBytes(width) + littleBytes(height) + QByteArray("\xf7\0\0", 3);
}

inline QByteArray bmpHead(qint32 width, qint32 height, quint16 bits = 24)
{
    return "BM" + QByteArray(12, '\0') + littleBytes(quint32(40)) + littleBytes(width) + littleBytes(height) +
           littleBytes(quint16(1)) + littleBytes(bits) + QByteArray(24, '\0');
}

/// A WAV file with \a bytes of samples; \a said: how many it says it has.
inline QByteArray waveFile(quint16 coding, quint16 channels, quint32 rate, quint16 bits, int bytes, qint64 said = -1,
                           const QByteArray& before = {})
{
    const quint16 frame = channels * ((bits + 7) / 8);
    const QByteArray format = littleBytes(coding) + littleBytes(channels) + littleBytes(rate) +
                              littleBytes(quint32(rate * frame)) + littleBytes(frame) + littleBytes(bits);
    const QByteArray chunks = before + "fmt " + littleBytes(quint32(16)) + format + "data" +
                              littleBytes(quint32(said < 0 ? bytes : said)) + QByteArray(bytes, '\x55');
    return "RIFF" + littleBytes(quint32(chunks.size() + 4)) + "WAVE" + chunks;
}

} // namespace firstring::test
