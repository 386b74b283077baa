// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Headers of pictures and ringtones: any bytes give bounded facts or one sentence.

#include "models/formats/BrandingCheck.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const auto picture = pictureFacts(bytes)) {
        fuzz::check(picture->width >= 1 && picture->width <= longestPictureSide, "a width within bounds");
        fuzz::check(picture->height >= 1 && picture->height <= longestPictureSide, "a height within bounds");
        fuzz::check(qint64(picture->width) * picture->height <= largestPictureArea, "an area within bounds");
        fuzz::check(picture->bits >= 1 && picture->bits <= 12 * 255, "bits within what the formats can say");
        for (const PhoneScreen& screen : screenCatalogue().screens())
            fuzz::check(pictureRemarks(*picture, pictureAim(BrandingKind::Background, screen)).size() <= 4,
                        "at most one remark of each kind");
    } else {
        fuzz::check(!picture.error().sentence.isEmpty(), "a refusal says why");
    }
    if (const auto wave = waveFacts(bytes, bytes.size())) {
        fuzz::check(wave->channels >= 1 && wave->rate >= 1, "a ringtone has channels and a rate");
        fuzz::check(wave->lengthMs >= 0 && wave->lengthMs <= bytes.size() * 1000, "no longer than its bytes");
    } else {
        fuzz::check(!wave.error().sentence.isEmpty(), "a refusal says why");
    }
    return 0;
}
