// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/FirmwareFacts.h"
#include "models/vault/Vault.h"

#include <optional>

namespace firstring {

/// A firmware file as far as it is known.
struct FirmwareDescription
{
    FirmwareImage image;          ///< blob is empty
    std::optional<Error> open;    ///< FIRMWARE_MODEL, FIRMWARE_VERSION: what a person must still say
    std::optional<Error> refused; ///< FIRMWARE_DIFFERS: a test image that contradicts the person
};

/// What a firmware file says of itself, then what a person says: the person knows better, except about test images,
/// since phones go by what is inside. Pure.
FirmwareDescription describeFirmware(const QString& fileName, const FirmwareFacts& facts, const QString& model,
                                     const QString& version);

/// The same of a file on the disk, whose first bytes are read; what is open is an Error too.
Result<FirmwareImage> describeFirmware(const QString& path, const QString& model = {}, const QString& version = {});

/// The same, with the file taken into the vault. Errors of describeFirmware() and Vault::import(). May block: for the
/// pool.
Result<FirmwareImage> takeFirmware(const Vault& vault, const QString& path, const QString& model = {},
                                   const QString& version = {});

/// Takes a branding file in under its own name. What is named like a picture or a ringtone must begin like one: errors
/// of pictureFacts(), waveFacts() and Vault::import(). May block: for the pool.
Result<BrandingAsset> takeBranding(const Vault& vault, const QString& path, const QString& parameter);

} // namespace firstring
