// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontDatabase>
#include <QHash>
#include <QImage>

#include <algorithm>

namespace firstring::test {

/// The font of all pictures: the same on every computer that has fonts-noto-core.
inline bool havePictureFont()
{
    return QFontDatabase::families().contains(QStringLiteral("Noto Sans"));
}

/// \a image in its 256 most frequent colours, every other one as the nearest of them: a quarter of the size as a PNG,
/// and no difference that an eye sees.
inline QImage fewColours(const QImage& image)
{
    const QImage full = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x)
            ++counts[full.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
              [&](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    QHash<QRgb, uchar> places;
    for (const QRgb colour : std::as_const(colours)) {
        const auto distance = [colour](QRgb other) {
            const int red = qRed(colour) - qRed(other);
            const int green = qGreen(colour) - qGreen(other);
            const int blue = qBlue(colour) - qBlue(other);
            return red * red + green * green + blue * blue;
        };
        const auto end = colours.begin() + std::min<qsizetype>(colours.size(), 256);
        const auto nearest =
            std::min_element(colours.begin(), end, [&](QRgb a, QRgb b) { return distance(a) < distance(b); });
        places.insert(colour, static_cast<uchar>(nearest - colours.begin()));
    }
    QImage few(full.size(), QImage::Format_Indexed8);
    few.setColorTable(colours.first(std::min<qsizetype>(colours.size(), 256)));
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x)
            few.scanLine(y)[x] = places.value(full.pixel(x, y));
    }
    return few;
}

/// How two pictures of one size differ.
struct Difference
{
    int pixels = 0; ///< with a channel further apart than the tolerance
    QImage picture; ///< those pixels red on the pale expected picture
};

inline Difference compare(const QImage& actual, const QImage& expected, int tolerance)
{
    const QImage a = actual.convertToFormat(QImage::Format_RGB32);
    const QImage e = expected.convertToFormat(QImage::Format_RGB32);
    Difference difference{0, QImage(e.size(), QImage::Format_RGB32)};
    for (int y = 0; y < e.height(); ++y) {
        for (int x = 0; x < e.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = e.pixel(x, y);
            const bool far = std::abs(qRed(p) - qRed(q)) > tolerance || std::abs(qGreen(p) - qGreen(q)) > tolerance ||
                             std::abs(qBlue(p) - qBlue(q)) > tolerance;
            difference.pixels += far;
            const int pale = 192 + qGray(q) / 4;
            difference.picture.setPixel(x, y, far ? qRgb(220, 0, 0) : qRgb(pale, pale, pale));
        }
    }
    return difference;
}

} // namespace firstring::test
