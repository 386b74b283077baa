// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/adopt/ConfigSource.h"

namespace firstring {

/// The files of a folder by what they are for phones (phones.md B2).
struct FolderKinds
{
    QList<ConfigSource> configs; ///< the common file first, then models, then phones by MAC; rivals of a file behind it
    QList<AdoptFile> firmware;   ///< *.st at the top
    QList<AdoptFile> others;     ///< language packs, pictures, directories, certificates: served under the same name
    QList<AdoptRemark> remarks;
};

/// Sorts \a files. Of two files for the same phones (aastra.cfg and startup.cfg, 57i.cfg and 6757i.cfg, one name in two
/// cases) the one that newer phones ask for is taken, or \a common where it is named; the other gets a rival. What is
/// no file for these phones is told and left out: encrypted files, MN_*.cfg, what a phone wrote itself. Fails only when
/// \a watch stops it.
Result<FolderKinds> sortFolder(const QList<AdoptFile>& files, const QString& common = {}, const AdoptWatch& watch = {});

} // namespace firstring
