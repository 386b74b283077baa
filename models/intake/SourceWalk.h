// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>

namespace firstring {

/// What a walk never goes beyond, whatever an archive says of itself.
struct WalkLimits
{
    int entries = 20'000;              ///< files, folders and archives met, all together
    int depth = 4;                     ///< archives within archives
    qint64 bytes = 16LL << 30;         ///< unpacked, all together
    qint64 fileBytes = 1LL << 30;      ///< of one file: the largest image known has 64 MB
    qint64 expansion = 100;            ///< an archive may unpack to so many times its own size ...
    qint64 expansionFree = 64LL << 20; ///< ... once it has unpacked to more than this, bytes
};

/// Goes through files, folders and archives (nested ones too) and shows every file that is wanted, as a stream. Nothing
/// is ever written under a name that an archive gave: nested archives are unpacked into nameless scratch files.
///
/// Links, special files, encrypted entries and names that lead out of their archive are refused, each with a sentence,
/// and the walk goes on; a limit ends the archive it was met in. Values in, callbacks out, one thread, may block: for
/// the pool.
class SourceWalk
{
public:
    /// \a chain names the way in, outermost first: `{"pack.zip", "58015039_6863i.zip", "6863i.st"}`; \a content is
    /// valid during the call and read from front to end. \a size in bytes, -1 when nobody says.
    /// What is returned as an Error is refused in the walk's name, unless the archive itself was the reason.
    using Found = std::function<Result<void>(const QStringList& chain, qint64 size, QIODevice& content)>;
    using Refused = std::function<void(const QStringList& chain, const Error& why)>;

    /// Which file names are shown; archives (.zip .tar .tar.gz .tgz) are gone through, all others left out.
    std::function<bool(const QString& name)> wanted;
    Found found;
    Refused refused;
    /// Asked often; true ends the walk.
    std::function<bool()> cancelled = [] { return false; };
    /// Where scratch files go; must exist.
    QString scratchFolder;
    WalkLimits limits = {};

    /// A file, an archive or a folder.
    void go(const QString& path);

    /// Files that were neither wanted nor refused.
    int leftOut() const { return m_leftOut; }
    /// Bytes read so far.
    qint64 bytesRead() const { return m_bytes; }

private:
    struct Archive;
    class EntryDevice;

    void folder(const QString& path);
    void file(const QString& path, const QStringList& chain);
    /// Gives true when \a path is an archive, which is then gone through.
    bool archive(const QString& path, const QStringList& chain, int depth);
    void entry(Archive& from, const struct ArchiveEntry& entry, const QStringList& chain, int depth);
    void nested(Archive& from, const QStringList& chain, int depth);
    bool countEntry(const QStringList& chain);

    int m_entries = 0;
    int m_leftOut = 0;
    qint64 m_bytes = 0;
};

/// True for names with the ending of an archive that can be read.
bool isArchiveName(const QString& name);

} // namespace firstring
