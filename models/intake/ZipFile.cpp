// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/intake/ZipFile.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

struct Free
{
    void operator()(archive* handle) const { archive_write_free(handle); }
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive*, void* out, const void* bytes, size_t length)
{
    static_cast<QByteArray*>(out)->append(static_cast<const char*>(bytes), static_cast<qsizetype>(length));
    return static_cast<la_ssize_t>(length);
}

} // namespace

Result<QByteArray> zipped(const QList<ZipEntry>& entries, const QDateTime& time)
{
    QByteArray out;
    const std::unique_ptr<archive, Free> writer(archive_write_new());
    const auto refused = [&] {
        return Error{QStringLiteral("ARCHIVE_WRITE"), Text::tr("The archive could not be made."),
                     QString::fromUtf8(archive_error_string(writer.get()))};
    };
    // Nothing is put behind the end to fill a block of tape.
    if (archive_write_set_format_zip(writer.get()) != ARCHIVE_OK ||
        archive_write_set_bytes_in_last_block(writer.get(), 1) != ARCHIVE_OK ||
        archive_write_open(writer.get(), &out, nullptr, append, nullptr) != ARCHIVE_OK)
        return refused();
    for (const ZipEntry& file : entries) {
        const std::unique_ptr<archive_entry, Free> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), file.name.toUtf8().constData());
        archive_entry_set_size(entry.get(), file.bytes.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), time.toSecsSinceEpoch(), 0);
        if (archive_write_header(writer.get(), entry.get()) != ARCHIVE_OK ||
            archive_write_data(writer.get(), file.bytes.constData(), static_cast<size_t>(file.bytes.size())) !=
                file.bytes.size())
            return refused();
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return refused();
    return out;
}

Result<void> writeZip(const QString& path, const QList<ZipEntry>& entries, const QDateTime& time)
{
    const auto bytes = zipped(entries, time);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    return Error{QStringLiteral("FILE_WRITE"),
                 Text::tr("It could not be written to %1: %2. Choose another folder.").arg(path, file.errorString()),
                 {}};
}

} // namespace firstring
