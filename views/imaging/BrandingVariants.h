// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/vault/Vault.h"
#include "views/imaging/PictureConversion.h"

namespace firstring {

/// \a asset with a file in the vault for each model whose phones need another one than the original; earlier ones are
/// replaced. Kinds that are sent as they are come back without variants. Errors of Vault::read(), makePictures() and
/// Vault::import(). May block: for the pool.
Result<BrandingAsset> withVariants(const Vault& vault, BrandingAsset asset, PictureFit fit,
                                   const ScreenCatalogue& catalogue = screenCatalogue());

/// What came in of some files, and what did not.
struct TakenBranding
{
    QList<BrandingAsset> assets;
    QList<Error> refused;
};
/// Takes files in under their own names, each for its usual kind, with their variants. \a existing: the job's, for
/// ringtones get the next free number. May block: for the pool.
TakenBranding takeBrandingFiles(const Vault& vault, const QStringList& paths, QMap<QString, BrandingAsset> existing);

} // namespace firstring
