// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Branding.h"
#include "models/formats/PictureFacts.h"
#include "models/formats/ScreenCatalogue.h"
#include "models/formats/WaveFacts.h"

#include <QSize>

namespace firstring {

/// What a picture of a kind should be for one model.
struct PictureAim
{
    QSize size;             ///< pixels
    QStringList endings;    ///< of formats that phones are known to show, the best first
    int bits = 24;          ///< a pixel at most
    bool confirmed = false; ///< a source states the size; else it is a hint

    friend bool operator==(const PictureAim&, const PictureAim&) = default;
};
/// Size and formats of a picture of that kind on that screen; an empty size for kinds that are sent as they are.
PictureAim pictureAim(BrandingKind kind, const PhoneScreen& screen);

/// What keeps a picture from being just right, in translated sentences; empty when it is. Hints, never a refusal.
QStringList pictureRemarks(const PictureFacts& facts, const PictureAim& aim);
/// The same of a ringtone. What phones play is recalled, not confirmed; the sentences say so.
QStringList ringtoneRemarks(const WaveFacts& facts, qint64 fileSize);

/// `320 × 240, JPEG, 24 bits`
QString pictureText(const PictureFacts& facts);
/// `µ-law, 8,000 Hz, 1 channel, 4.2 s`
QString ringtoneText(const WaveFacts& facts);

/// The usual kind of a file by its name: a ringtone, the picture of a caller (a number), a background, else Other.
BrandingKind usualBrandingKind(const QString& fileName);

} // namespace firstring
