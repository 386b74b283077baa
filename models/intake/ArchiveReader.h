// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QString>

#include <memory>
#include <optional>

struct archive;

namespace firstring {

/// What an archive says of one thing in it.
struct ArchiveEntry
{
    enum class Kind : quint8 { File, Folder, Link, Special };

    QString name; ///< as the archive spells it; not to be used as a path
    Kind kind = Kind::File;
    qint64 size = -1; ///< bytes, -1 when the archive does not say; never to be trusted
    bool encrypted = false;
};

/// A zip, tar or tar.gz file, read from its front to its end by libarchive. One thread at a time; may block.
class ArchiveReader
{
public:
    /// \a name is what sentences call it. ARCHIVE_UNREADABLE; ARCHIVE_UNKNOWN when it is no archive of these kinds.
    static Result<ArchiveReader> open(const QString& path, const QString& name);

    /// The next entry, none at the end. ARCHIVE_DAMAGED: nothing can be read from here on.
    Result<std::optional<ArchiveEntry>> next();
    /// Reads of the current entry's content. 0 at its end; -1 when it is damaged, see problem().
    qint64 read(char* buffer, qint64 size);
    /// What libarchive said last, in English, for the detail of an Error.
    QString problem() const;

private:
    struct Close
    {
        void operator()(archive* handle) const;
    };
    explicit ArchiveReader(QString name);

    QString m_name;
    std::unique_ptr<archive, Close> m_archive;
};

} // namespace firstring
