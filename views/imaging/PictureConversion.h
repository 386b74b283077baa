// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/formats/BrandingCheck.h"

namespace firstring {

/// How a picture of other proportions comes onto a screen.
enum class PictureFit : quint8 {
    Crop,  ///< fills the screen; what sticks out is cut off on both sides alike
    Whole, ///< all of it is seen; the rest has the colour of the picture's edge
};

/// A picture made for some models.
struct MadePicture
{
    QStringList models; ///< canonical, in the order of the catalogue
    QString ending;     ///< of the format it was written in: `jpg`
    QByteArray bytes;
};

/// Makes \a original fit \a aim: size, a format that phones are known to show, colour depth. \a facts are those of
/// \a original. PICTURE_BROKEN when it cannot be unpacked. Takes up to four bytes a pixel of the original. Pure; for
/// the pool.
Result<MadePicture> convertPicture(const QByteArray& original, const PictureFacts& facts, const PictureAim& aim,
                                   PictureFit fit);

/// The pictures to make of \a original for the screens of \a catalogue: one for each size and format, none where the
/// original is right already, none at all for kinds that are sent as they are. Errors of pictureFacts() and
/// convertPicture().
Result<QList<MadePicture>> makePictures(const QByteArray& original, BrandingKind kind, PictureFit fit,
                                        const ScreenCatalogue& catalogue);

} // namespace firstring
