// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

namespace firstring {

/// One thing to put into an archive.
struct Packed
{
    QString name;
    QByteArray content;
    QString linkTo = {}; ///< a symbolic link instead
};

/// A zip, tar or tar.gz (by \a format: "zip", "tar", "tar.gz") of \a things, in memory.
inline QByteArray packArchive(const QList<Packed>& things, const char* format)
{
    QByteArray bytes(64 << 20, Qt::Uninitialized);
    archive* out = archive_write_new();
    if (qstrcmp(format, "zip") == 0)
        archive_write_set_format_zip(out);
    else
        archive_write_set_format_pax_restricted(out);
    if (qstrcmp(format, "tar.gz") == 0)
        archive_write_add_filter_gzip(out);
    archive_write_set_bytes_in_last_block(out, 1);
    std::size_t used = 0;
    archive_write_open_memory(out, bytes.data(), static_cast<std::size_t>(bytes.size()), &used);
    for (const Packed& thing : things) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, thing.name.toUtf8().constData());
        archive_entry_set_perm(entry, 0644);
        if (thing.linkTo.isEmpty()) {
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_size(entry, thing.content.size());
        } else {
            archive_entry_set_filetype(entry, AE_IFLNK);
            archive_entry_set_symlink(entry, thing.linkTo.toUtf8().constData());
        }
        archive_write_header(out, entry);
        if (thing.linkTo.isEmpty())
            archive_write_data(out, thing.content.constData(), static_cast<std::size_t>(thing.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

} // namespace firstring
