// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/vault/Vault.h"

namespace firstring {

/// What a firmware file says of itself, then what a person says: the person knows better, except about test images,
/// since phones go by what is inside. Refuses a file that leaves model or version open (FIRMWARE_MODEL,
/// FIRMWARE_VERSION) and a test image that contradicts the person (FIRMWARE_DIFFERS). Reads its first bytes only; blob
/// stays empty.
Result<FirmwareImage> describeFirmware(const QString& path, const QString& model = {}, const QString& version = {});

/// The same, with the file taken into the vault. Errors of describeFirmware() and Vault::import(). May block: for the
/// pool.
Result<FirmwareImage> takeFirmware(const Vault& vault, const QString& path, const QString& model = {},
                                   const QString& version = {});

/// `background image` for pictures; empty for other files, which are sent only when a phone asks.
QString usualBrandingParameter(const QString& fileName);

/// Takes a branding file in under its own name. Errors of Vault::import(). May block: for the pool.
Result<BrandingAsset> takeBranding(const Vault& vault, const QString& path, const QString& parameter);

} // namespace firstring
