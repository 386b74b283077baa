// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontDatabase>
#include <QHash>
#include <QImage>

#include <algorithm>
#include <limits>

namespace firstring::test {

/// The font of all pictures: the same on every computer that has fonts-noto-core.
inline bool havePictureFont()
{
    return QFontDatabase::families().contains(QStringLiteral("Noto Sans"));
}

/// How far two colours are apart, squared.
inline int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

/// The 256 colours that stand for all of \a counts: mostly the most frequent ones, then those that no other is near to,
/// so that one small red sign stays red.
inline QList<QRgb> standIns(const QHash<QRgb, int>& counts)
{
    constexpr qsizetype most = 256;
    constexpr qsizetype frequent = 192;
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
              [&](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    if (colours.size() <= most)
        return colours;
    QList<QRgb> chosen = colours.first(frequent);
    QList<int> nearest(colours.size(), std::numeric_limits<int>::max());
    const auto comeNear = [&](QRgb to) {
        for (qsizetype i = frequent; i < colours.size(); ++i)
            nearest[i] = std::min(nearest[i], distance(colours[i], to));
    };
    std::for_each(chosen.cbegin(), chosen.cend(), comeNear);
    while (chosen.size() < most) {
        const auto lonely = std::max_element(nearest.cbegin() + frequent, nearest.cend()) - nearest.cbegin();
        chosen.append(colours[lonely]);
        comeNear(colours[lonely]);
    }
    return chosen;
}

/// \a image in 256 of its colours, every other one as the nearest of them: a quarter of the size as a PNG, and no
/// difference that an eye sees.
inline QImage fewColours(const QImage& image)
{
    const QImage full = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x)
            ++counts[full.pixel(x, y)];
    }
    const QList<QRgb> colours = standIns(counts);
    QHash<QRgb, uchar> places;
    for (auto colour = counts.keyBegin(); colour != counts.keyEnd(); ++colour) {
        const auto nearest = std::min_element(colours.begin(), colours.end(), [&](QRgb a, QRgb b) {
            return distance(*colour, a) < distance(*colour, b);
        });
        places.insert(*colour, static_cast<uchar>(nearest - colours.begin()));
    }
    QImage few(full.size(), QImage::Format_Indexed8);
    few.setColorTable(colours);
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
