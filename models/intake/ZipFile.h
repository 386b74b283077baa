// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace firstring {

/// One file to be put into an archive.
struct ZipEntry
{
    QString name; ///< with `/`
    QByteArray bytes;
};

/// The entries as one zip archive, each with that time. The same entries give the same bytes. ARCHIVE_WRITE.
Result<QByteArray> zipped(const QList<ZipEntry>& entries, const QDateTime& time);
/// The same, put whole under \a path in the place of what was there. FILE_WRITE too.
Result<void> writeZip(const QString& path, const QList<ZipEntry>& entries, const QDateTime& time);

} // namespace firstring
