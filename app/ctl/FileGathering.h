// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Records.h"

#include <QList>

namespace firstring {

/// One file found on the disk and the name phones shall ask it by.
struct FoundFile
{
    QString path;
    QString name;
};

/// One file that stays out.
struct LeftOut
{
    QString path;
    Error why;
};

struct Gathered
{
    QList<FoundFile> files;
    QList<LeftOut> refused;
};

/// The files of \a paths: a file under its own name, a folder's regular files under their names relative to it, sorted.
/// Refused and listed: links (FILE_LINK), what is no regular file (FILE_SPECIAL), what is not there (FILE_MISSING).
Gathered gatherFiles(const QStringList& paths);

/// Refuses names that phones could never get: those the server generates itself or takes from its catalogues
/// (FILE_GENERATED), those below another place (FILE_PLACE), and those it never looks up (FILE_NAME).
Result<void> checkFileName(const QString& name);

/// True if a PEM file with a private key begins somewhere in \a bytes.
bool holdsPrivateKey(const QByteArray& bytes);

} // namespace firstring
