// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArray>

namespace firstring {

/// The kinds of files that can be brought into a job.
enum class DocumentKind : quint8 { PhoneList, Configuration, LanguagePack, Firmware, Pem, Json };

/// What a file turned out to be.
struct FileCheck
{
    DocumentKind kind = DocumentKind::PhoneList;
    QString sentence; ///< translated: `This is a phone list with 200 phones; 3 lines cannot be read.`
};

/// Parses \a bytes only, changes nothing (`firstringctl import --check`, trust.md 4). The kind follows from the name's
/// ending where it has one
/// (.csv .cfg .txt .st .pem .crt .key .json), else from the content. A file that is not what its name says, or nothing
/// we know, is an Error: FILE_EMPTY, FILE_UNKNOWN, FILE_TOO_BIG (100 MiB; firmware may be of any size, only its
/// beginning is read), CFG_NOTHING, LANGUAGE_NOTHING, FIRMWARE_NOTHING, PEM_BROKEN, JSON_BROKEN, and those of
/// readPhoneList(). Any bytes: bounded time and memory.
Result<FileCheck> checkFile(const QString& fileName, const QByteArray& bytes);

} // namespace firstring
