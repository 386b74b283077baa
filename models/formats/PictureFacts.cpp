// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PictureFacts.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>
#include <optional>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PictureFacts)
};

/// Bytes with bounds: what lies beyond the end is nothing.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    qsizetype size() const { return m_bytes.size(); }
    bool has(qsizetype at, qsizetype count) const { return at >= 0 && count >= 0 && at <= size() - count; }
    quint8 byte(qsizetype at) const { return static_cast<quint8>(m_bytes[at]); }
    quint16 big16(qsizetype at) const { return qFromBigEndian<quint16>(m_bytes.data() + at); }
    quint32 big32(qsizetype at) const { return qFromBigEndian<quint32>(m_bytes.data() + at); }
    quint16 little16(qsizetype at) const { return qFromLittleEndian<quint16>(m_bytes.data() + at); }
    quint32 little32(qsizetype at) const { return qFromLittleEndian<quint32>(m_bytes.data() + at); }

private:
    QByteArrayView m_bytes;
};

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320 & (0 - (crc & 1)));
    }
    return ~crc;
}

/// Width and height as the file has them, before they are judged.
struct Measured
{
    PictureFacts facts;
    qint64 width = 0;
    qint64 height = 0;
};
using Reading = std::optional<Measured>; // nothing: broken

Reading readPng(QByteArrayView head)
{
    const Bytes bytes(head);
    if (!bytes.has(0, 33) || bytes.big32(8) != 13 || head.sliced(12, 4) != QByteArrayView("IHDR"))
        return {};
    const int depth = bytes.byte(24);
    const int colour = bytes.byte(25);
    static constexpr std::array channels{1, 0, 3, 1, 2, 0, 4}; // by colour type; 0: there is no such type
    if (colour > 6 || channels[static_cast<std::size_t>(colour)] == 0)
        return {};
    const bool small = depth == 1 || depth == 2 || depth == 4;
    const bool fits = depth == 8 || (depth == 16 && colour != 3) || (small && (colour == 0 || colour == 3));
    if (!fits || bytes.byte(26) != 0 || bytes.byte(27) != 0 || bytes.byte(28) > 1)
        return {};
    if (bytes.big32(29) != crc32(head.sliced(12, 17)))
        return {};
    Measured png{{PictureFormat::Png}, bytes.big32(16), bytes.big32(20)};
    png.facts.bits = depth * channels[static_cast<std::size_t>(colour)];
    png.facts.inPasses = bytes.byte(28) == 1;
    return png;
}

bool isFrame(quint8 marker)
{
    // 0xc4, 0xc8 and 0xcc stand for tables and other things among the frames.
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

Reading readJpeg(QByteArrayView head)
{
    const Bytes bytes(head);
    qsizetype at = 2;
    while (bytes.has(at, 4)) {
        if (bytes.byte(at) != 0xff)
            return {};
        const quint8 marker = bytes.byte(at + 1);
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        const qsizetype length = bytes.big16(at + 2);
        if (isFrame(marker)) {
            if (length < 8 || !bytes.has(at, 10))
                return {};
            const int precision = bytes.byte(at + 4);
            const int components = bytes.byte(at + 9);
            if (length != 8 + 3 * components || (precision != 8 && precision != 12))
                return {};
            Measured jpeg{{PictureFormat::Jpeg}, bytes.big16(at + 7), bytes.big16(at + 5)};
            jpeg.facts.bits = precision * components;
            jpeg.facts.inPasses = (marker & 3) == 2;
            return jpeg;
        }
        const bool alone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
        if (alone)
            at += 2;
        else if (marker == 0xd8 || marker == 0xd9 || marker == 0xda || length < 2)
            return {}; // the picture begins before anything told its size
        else
            at += 2 + length;
    }
    return {};
}

Reading readGif(QByteArrayView head)
{
    const Bytes bytes(head);
    if (!bytes.has(0, 13))
        return {};
    Measured gif{{PictureFormat::Gif}, bytes.little16(6), bytes.little16(8)};
    gif.facts.bits = (bytes.byte(10) & 7) + 1;
    return gif;
}

Reading readBmp(QByteArrayView head)
{
    const Bytes bytes(head);
    if (!bytes.has(0, 26))
        return {};
    const quint32 header = bytes.little32(14);
    Measured bmp{{PictureFormat::Bmp}};
    qsizetype planes = 22;
    if (header == 12) {
        bmp.width = bytes.little16(18);
        bmp.height = bytes.little16(20);
    } else if (header >= 40 && header <= 256 && bytes.has(0, 30)) {
        bmp.width = static_cast<qint32>(bytes.little32(18));
        bmp.height = qAbs(qint64(static_cast<qint32>(bytes.little32(22)))); // below 0: from top to bottom
        planes = 26;
    } else {
        return {};
    }
    bmp.facts.bits = bytes.little16(planes + 2);
    static constexpr std::array depths{1, 2, 4, 8, 16, 24, 32};
    const bool known = std::find(depths.begin(), depths.end(), bmp.facts.bits) != depths.end();
    return bytes.little16(planes) == 1 && known ? Reading(bmp) : Reading();
}

struct Kind
{
    QByteArrayView beginning;
    Reading (*read)(QByteArrayView head);
};

const Kind kinds[] = {
    {QByteArrayView("\x89PNG\r\n\x1a\n", 8), readPng},
    {QByteArrayView("\xff\xd8\xff", 3), readJpeg},
    {QByteArrayView("GIF87a", 6), readGif},
    {QByteArrayView("GIF89a", 6), readGif},
    {QByteArrayView("BM", 2), readBmp},
};

Result<PictureFacts> judged(const Reading& reading)
{
    if (!reading || reading->width <= 0 || reading->height <= 0)
        return Error{QStringLiteral("PICTURE_BROKEN"),
                     Text::tr("This picture is damaged: its beginning does not say how large it is. Phones could not "
                              "show it. Save it again with a picture program."),
                     {}};
    if (reading->width > longestPictureSide || reading->height > longestPictureSide ||
        reading->width * reading->height > largestPictureArea)
        return Error{QStringLiteral("PICTURE_TOO_LARGE"),
                     Text::tr("This picture has %1 × %2 pixels, far more than any phone can show. Make it smaller.")
                         .arg(reading->width)
                         .arg(reading->height),
                     {}};
    PictureFacts facts = reading->facts;
    facts.width = static_cast<int>(reading->width);
    facts.height = static_cast<int>(reading->height);
    return facts;
}

} // namespace

Result<PictureFacts> pictureFacts(QByteArrayView head)
{
    for (const Kind& kind : kinds) {
        if (head.startsWith(kind.beginning))
            return judged(kind.read(head.first(std::min(head.size(), pictureFactBytes))));
    }
    return Error{QStringLiteral("PICTURE_UNKNOWN"),
                 Text::tr("This is no picture that phones could show: neither PNG, JPEG, GIF nor BMP."),
                 {}};
}

QString pictureFormatName(PictureFormat format)
{
    static constexpr std::array names{"PNG", "JPEG", "GIF", "BMP"};
    return QString::fromLatin1(names[static_cast<std::size_t>(format)]);
}

} // namespace firstring
