// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArrayView>
#include <QString>

namespace firstring {

enum class PictureFormat : quint8 { Png, Jpeg, Gif, Bmp };

/// What the first bytes of a picture say. Nothing is unpacked.
struct PictureFacts
{
    PictureFormat format = PictureFormat::Png;
    int width = 0;         ///< pixels
    int height = 0;        ///< pixels
    int bits = 0;          ///< a pixel, all colours together
    bool inPasses = false; ///< interlaced PNG, progressive JPEG: built up in several passes

    friend bool operator==(const PictureFacts&, const PictureFacts&) = default;
};

/// How much of a picture pictureFacts() wants at most: the size of a JPEG stands behind whatever a camera wrote there.
inline constexpr qsizetype pictureFactBytes = 256 * 1024;
/// Sides and area beyond which a picture is refused unseen: unpacked it would take more memory than it is worth.
inline constexpr int longestPictureSide = 16'384;        // pixels
inline constexpr qint64 largestPictureArea = 33'000'000; // pixels; four bytes each unpacked

/// Reads the header of a PNG, JPEG, GIF or BMP. PICTURE_UNKNOWN: it is none of them; PICTURE_BROKEN: it begins like
/// one, but its header contradicts itself or ends; PICTURE_TOO_LARGE: see above. Pure; any thread.
Result<PictureFacts> pictureFacts(QByteArrayView head);

/// `PNG`, `JPEG`, `GIF`, `BMP`
QString pictureFormatName(PictureFormat format);

} // namespace firstring
