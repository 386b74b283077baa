// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/intake/SourceWalk.h"

#include "models/intake/ArchiveReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

Error refuse(const char* code, const QString& sentence, const QString& detail = {})
{
    return {QString::fromLatin1(code), sentence, detail};
}

/// `../x`, `/x`, `C:\x`, and their likes. What is harmless on this system may not be on the next.
bool leadsOut(const QString& name)
{
    static const QRegularExpression outside(
        QStringLiteral(R"(\A[/\\]|\A[A-Za-z]:|(\A|[/\\])\.\.([/\\]|\z)|[\x00-\x1f])"));
    return name.isEmpty() || outside.match(name).hasMatch();
}

Error tooLarge()
{
    return refuse("ARCHIVE_SIZE", Text::tr("It is larger than any file for phones, so it was left alone. Check whether "
                                           "it is the right one."));
}

QString lastName(const QString& name)
{
    return name.section(u'/', -1).section(u'\\', -1);
}

} // namespace

bool isArchiveName(const QString& name)
{
    static const std::array endings{QLatin1String(".zip"), QLatin1String(".tar"), QLatin1String(".tar.gz"),
                                    QLatin1String(".tgz")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1String ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// An archive being read, and how much of it has been unpacked.
struct SourceWalk::Archive
{
    ArchiveReader reader;
    qint64 packed;                ///< bytes of the archive file
    qint64 unpacked = 0;          ///< bytes so far
    bool ended = false;           ///< a limit was met: no further entry is looked at
    std::optional<Error> trouble; ///< of the entry being read
};

/// The content of the current entry as a stream that counts against the limits.
class SourceWalk::EntryDevice final : public QIODevice
{
public:
    EntryDevice(SourceWalk& walk, Archive& archive)
        : m_walk(walk)
        , m_archive(archive)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    /// Never after trouble: who asks before reading on must see the reading fail.
    bool atEnd() const override { return m_ended && !m_archive.trouble && bytesAvailable() == 0; }

protected:
    qint64 readData(char* buffer, qint64 size) override
    {
        if (m_ended)
            return m_archive.trouble ? -1 : 0;
        const qint64 got = m_archive.reader.read(buffer, size);
        if (got < 0)
            return stop(refuse("ARCHIVE_DAMAGED",
                               Text::tr("It is damaged in its archive, so it was not added. Fetch the archive again."),
                               m_archive.reader.problem()));
        m_ended = got == 0;
        m_walk.m_bytes += got;
        m_archive.unpacked += got;
        m_bytes += got;
        if (m_walk.cancelled())
            return stop(refuse("ARCHIVE_CANCELLED", Text::tr("Adding was stopped before this file was read.")));
        const WalkLimits& most = m_walk.limits;
        if (m_bytes > most.fileBytes)
            return stop(tooLarge());
        if (m_walk.m_bytes > most.bytes ||
            (m_archive.unpacked > most.expansionFree && m_archive.unpacked / most.expansion > m_archive.packed)) {
            m_archive.ended = true;
            return stop(refuse("ARCHIVE_LIMIT",
                               Text::tr("The archive would unpack to far more than such archives hold, so the rest of "
                                        "it was left alone.")));
        }
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 stop(const Error& why)
    {
        m_archive.trouble = why;
        m_ended = true;
        setErrorString(why.sentence);
        return -1;
    }

    SourceWalk& m_walk;
    Archive& m_archive;
    qint64 m_bytes = 0; ///< of this entry
    bool m_ended = false;
};

void SourceWalk::go(const QString& path)
{
    const QFileInfo facts(path);
    if (facts.isDir() && !facts.isSymLink())
        folder(path);
    else if (countEntry({facts.fileName()}))
        file(path, {facts.fileName()});
}

void SourceWalk::folder(const QString& path)
{
    const QDir top(path);
    QDirIterator walk(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    std::vector<QString> paths;
    while (walk.hasNext() && !cancelled()) {
        paths.push_back(walk.next());
        if (!countEntry({top.dirName()}))
            break;
    }
    std::sort(paths.begin(), paths.end());
    for (const QString& one : paths) {
        const QFileInfo facts(one);
        if (cancelled())
            return;
        if (!facts.isDir() || facts.isSymLink())
            file(one, {top.dirName(), top.relativeFilePath(one)});
    }
}

void SourceWalk::file(const QString& path, const QStringList& chain)
{
    const QFileInfo facts(path);
    const bool isWanted = wanted(chain.last());
    if (!isWanted && chain.size() > 1 && !isArchiveName(chain.last())) {
        ++m_leftOut;
        return;
    }
    if (facts.isSymLink())
        return refused(chain, refuse("ARCHIVE_LINK", Text::tr("It is a link. Add the file it leads to.")));
    if (!facts.exists())
        return refused(chain, refuse("VAULT_NO_FILE", Text::tr("There is no such file. Check the name.")));
    if (!facts.isFile())
        return refused(chain, refuse("VAULT_SPECIAL", Text::tr("It is no regular file.")));
    if (!isWanted && archive(path, chain, 1))
        return;
    // In a folder only what is wanted gets here; what a person named is shown whatever its name is.
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refused(chain, refuse("VAULT_UNREADABLE",
                                     Text::tr("It cannot be read. Check its rights and the disk it is on."),
                                     content.errorString()));
    if (content.size() > limits.fileBytes)
        return refused(chain, tooLarge());
    if (auto taken = found(chain, content.size(), content); !taken)
        refused(chain, taken.error());
}

bool SourceWalk::archive(const QString& path, const QStringList& chain, int depth)
{
    auto reader = ArchiveReader::open(path, lastName(chain.last()));
    if (!reader) {
        // Something else under a name of its own choice is not for us to judge; under an archive's name it is.
        if (reader.error().code == QLatin1String("ARCHIVE_UNKNOWN") && !isArchiveName(chain.last()))
            return false;
        refused(chain, reader.error());
        return true;
    }
    Archive from{std::move(*reader), QFileInfo(path).size()};
    while (!from.ended && !cancelled()) {
        const auto next = from.reader.next();
        if (!next) {
            refused(chain, next.error());
            return true;
        }
        if (!*next)
            return true;
        QStringList inside = chain;
        inside.append((*next)->name);
        if (!countEntry(inside))
            return true;
        entry(from, **next, inside, depth);
    }
    return true;
}

void SourceWalk::entry(Archive& from, const ArchiveEntry& entry, const QStringList& chain, int depth)
{
    if (entry.kind == ArchiveEntry::Kind::Folder)
        return;
    const bool isArchive = isArchiveName(entry.name);
    const bool isWanted = wanted(lastName(entry.name));
    if (!isWanted && !isArchive) {
        ++m_leftOut;
        return;
    }
    if (leadsOut(entry.name))
        return refused(chain, refuse("ARCHIVE_PATH", Text::tr("Its name would lead out of its archive, so it was left "
                                                              "alone. Makers do not send such archives.")));
    if (entry.kind != ArchiveEntry::Kind::File)
        return refused(chain, refuse("ARCHIVE_LINK", Text::tr("It is a link or a special file in its archive, so it "
                                                              "was left alone.")));
    if (entry.encrypted)
        return refused(chain,
                       refuse("ARCHIVE_ENCRYPTED",
                              Text::tr("Its archive asks for a password. Unpack it yourself and add the files.")));
    from.trouble.reset();
    if (!isWanted)
        return nested(from, chain, depth);
    EntryDevice content(*this, from);
    const auto taken = found(chain, entry.size, content);
    // The reason that the archive gave says more than "it could not be read".
    if (from.trouble)
        refused(chain, *from.trouble);
    else if (!taken)
        refused(chain, taken.error());
}

void SourceWalk::nested(Archive& from, const QStringList& chain, int depth)
{
    if (depth >= limits.depth)
        return refused(chain,
                       refuse("ARCHIVE_DEPTH", Text::tr("It lies more than %n archives deep, so it was left alone.",
                                                        nullptr, limits.depth)));
    QTemporaryFile scratch(scratchFolder + QStringLiteral("/archive-XXXXXX"));
    if (!scratch.open())
        return refused(chain, refuse("VAULT_WRITE",
                                     Text::tr("The data folder cannot be written, so it was not unpacked. Check the "
                                              "rights of the folder."),
                                     scratch.errorString()));
    EntryDevice content(*this, from);
    std::vector<char> piece(256 * 1024);
    while (true) {
        const qint64 got = content.read(piece.data(), static_cast<qint64>(piece.size()));
        if (from.trouble)
            return refused(chain, *from.trouble);
        if (got <= 0)
            break;
        if (scratch.write(piece.data(), got) != got)
            return refused(chain, refuse("VAULT_FULL",
                                         Text::tr("The disk with the data folder is full, so it was not unpacked. Make "
                                                  "room, then add it again."),
                                         scratch.errorString()));
    }
    if (scratch.flush())
        archive(scratch.fileName(), chain, depth + 1);
}

bool SourceWalk::countEntry(const QStringList& chain)
{
    if (++m_entries <= limits.entries)
        return true;
    if (m_entries == limits.entries + 1)
        refused(chain,
                refuse("ARCHIVE_LIMIT", Text::tr("There are more than %n files in it, so the rest was left alone.",
                                                 nullptr, limits.entries)));
    return false;
}

} // namespace firstring
