// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/intake/ArchiveReader.h"

#include <QCoreApplication>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace firstring {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

Error refuse(const char* code, const QString& sentence, const QString& detail)
{
    return {QString::fromLatin1(code), sentence, detail};
}

/// Names may be in any encoding; what is no UTF-8 is shown as Latin-1 rather than lost.
QString nameOf(archive_entry* entry)
{
    if (const char* utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    if (const char* raw = archive_entry_pathname(entry))
        return QString::fromLatin1(raw);
    return {};
}

ArchiveEntry::Kind kindOf(archive_entry* entry)
{
    if (archive_entry_hardlink(entry) || archive_entry_symlink(entry))
        return ArchiveEntry::Kind::Link;
    switch (archive_entry_filetype(entry)) {
    case AE_IFDIR:
        return ArchiveEntry::Kind::Folder;
    case AE_IFREG:
    case 0: // zips of some systems do not say
        return ArchiveEntry::Kind::File;
    case AE_IFLNK:
        return ArchiveEntry::Kind::Link;
    default:
        return ArchiveEntry::Kind::Special;
    }
}

} // namespace

void ArchiveReader::Close::operator()(archive* handle) const
{
    archive_read_free(handle);
}

ArchiveReader::ArchiveReader(QString name)
    : m_name(std::move(name))
    , m_archive(archive_read_new())
{
    // Only what makers send: every further format would be more code that strangers' bytes run through.
    archive_read_support_format_zip(m_archive.get());
    archive_read_support_format_tar(m_archive.get());
    archive_read_support_filter_gzip(m_archive.get());
}

Result<ArchiveReader> ArchiveReader::open(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            "ARCHIVE_UNREADABLE",
            Text::tr("“%1” cannot be read, so nothing of it was added. Check its rights and the disk it is on.")
                .arg(name),
            file.errorString());
    ArchiveReader reader(name);
    if (archive_read_open_filename(reader.m_archive.get(), QFile::encodeName(path).constData(), blockBytes) !=
        ARCHIVE_OK)
        return refuse("ARCHIVE_UNKNOWN", Text::tr("“%1” is no zip or tar archive that can be read.").arg(name),
                      reader.problem());
    return reader;
}

Result<std::optional<ArchiveEntry>> ArchiveReader::next()
{
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(m_archive.get(), &entry);
    if (status == ARCHIVE_EOF)
        return std::optional<ArchiveEntry>();
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
        return refuse("ARCHIVE_DAMAGED",
                      Text::tr("The archive “%1” is damaged or ends too early. What comes after the damage was not "
                               "added. Fetch it again.")
                          .arg(m_name),
                      problem());
    return std::optional(ArchiveEntry{nameOf(entry), kindOf(entry),
                                      archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1,
                                      archive_entry_is_encrypted(entry) > 0});
}

qint64 ArchiveReader::read(char* buffer, qint64 size)
{
    const la_ssize_t got = archive_read_data(m_archive.get(), buffer, static_cast<std::size_t>(size));
    return got < 0 ? -1 : static_cast<qint64>(got);
}

QString ArchiveReader::problem() const
{
    const char* text = archive_error_string(m_archive.get());
    return QString::fromUtf8(text ? text : "");
}

} // namespace firstring
