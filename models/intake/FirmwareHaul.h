// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/intake/SourceWalk.h"
#include "models/vault/Vault.h"

namespace firstring {

/// What a person said about the firmware brought in; empty: nothing.
struct FirmwareWord
{
    QString model;
    QString version; ///< as phones report it
};

/// Everything that one drop, dialog or command brought in. The content of `taken` and `open` is in the vault already.
struct FirmwareHaul
{
    struct Item
    {
        QString from; ///< the way to it: `pack.zip/58015039_6863i.zip/6863i.st`
        FirmwareImage image;
        Error why; ///< open: FIRMWARE_MODEL or FIRMWARE_VERSION, what must still be said
    };
    struct Refusal
    {
        QString from;
        Error why;
    };

    QList<Item> taken; ///< new in the catalogue, or new content for a version that is there
    QList<Item> open;  ///< not without a person's word
    QList<Refusal> refused;
    QList<Refusal> notes; ///< taken all the same: FIRMWARE_REPLACES, FIRMWARE_TWO_VERSIONS
    QList<Item> here;     ///< in the catalogue already, just so
    int leftOut = 0;      ///< files of archives and folders that are no firmware, or for another model than asked
};

/// How far a haul is. Called on the working thread.
using HaulProgress = std::function<void(const QString& from, qint64 bytesRead)>;

/// Takes in firmware from files, folders, zip, tar and tar.gz, however nested (phones.md F15). In archives and folders
/// \a word.model chooses: files that name another model are left out. A file named by itself is what the person says.
/// Nothing of the job changes: the caller makes the Edit. May block for long: for the pool.
FirmwareHaul haulFirmware(
    const Vault& vault, const QStringList& paths, const FirmwareWord& word,
    const QMap<QString, FirmwareImage>& catalogue, const std::function<bool()>& cancelled = [] { return false; },
    const HaulProgress& progress = {});

} // namespace firstring
