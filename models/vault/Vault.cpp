// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/Vault.h"

#include "models/base/Digest.h"
#include "models/vault/VaultError.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <vector>

namespace firstring {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr qint64 sweepAfterSeconds = 24 * 3600; ///< an import that has not ended by then never will

/// 0, or errno. A folder that is there already is left as it is.
int makeFolder(const QString& path)
{
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

int syncFolder(const QString& path)
{
    const BlobFile folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), 0);
    return folder.isOpen() && ::fsync(folder.fd()) == 0 ? 0 : errno;
}

qint64 readSome(int fd, char* buffer, qint64 size)
{
    qint64 got = 0;
    do {
        got = ::read(fd, buffer, static_cast<std::size_t>(size));
    } while (got < 0 && errno == EINTR);
    return got;
}

bool writeAll(int fd, const char* bytes, qint64 size)
{
    while (size > 0) {
        const qint64 written = ::write(fd, bytes, static_cast<std::size_t>(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= written;
    }
    return true;
}

/// A file under `incoming` that is gone again unless it was renamed.
class IncomingFile
{
public:
    explicit IncomingFile(const QString& folder)
        : m_path(QFile::encodeName(folder + QStringLiteral("/XXXXXX")))
        , m_file(::mkostemp(m_path.data(), O_CLOEXEC), 0)
    {}
    ~IncomingFile()
    {
        if (m_file.isOpen())
            ::unlink(m_path.constData());
    }
    IncomingFile(const IncomingFile&) = delete;
    IncomingFile& operator=(const IncomingFile&) = delete;

    bool isOpen() const { return m_file.isOpen(); }
    int fd() const { return m_file.fd(); }
    QString path() const { return QFile::decodeName(m_path); }

private:
    QByteArray m_path;
    BlobFile m_file;
};

} // namespace

QString Vault::pathOf(const BlobRef& blob) const
{
    const QByteArray hex = blob.sha256.toHex();
    QString path;
    path.reserve(m_folder.size() + hex.size() + 2);
    path += m_folder;
    path += u'/';
    path += QLatin1String(hex.constData(), qMin<qsizetype>(2, hex.size()));
    path += u'/';
    path += QLatin1String(hex).mid(2);
    return path;
}

Result<BlobRef> Vault::import(const QString& path, QByteArray* md5) const
{
    // NONBLOCK: opening a pipe must not wait for its writer.
    const BlobFile source(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC), 0);
    if (!source.isOpen())
        return errno == ENXIO ? sourceKindError(path, false) : sourceError(path, errno);
    struct stat facts
    {};
    if (::fstat(source.fd(), &facts) != 0)
        return sourceError(path, errno);
    if (!S_ISREG(facts.st_mode))
        return sourceKindError(path, S_ISDIR(facts.st_mode));
    if (auto ready = prepare(facts.st_size); !ready)
        return ready.error();
    return take(
        path, [&](char* buffer, qint64 size) { return readSome(source.fd(), buffer, size); }, md5);
}

Result<BlobRef> Vault::import(QIODevice& source, qint64 expected, QByteArray* md5) const
{
    const qint64 said = source.isSequential() ? 0 : source.size() - source.pos();
    if (auto ready = prepare(expected >= 0 ? expected : said); !ready)
        return ready.error();
    return take(
        QStringLiteral("data"),
        [&](char* buffer, qint64 size) {
            errno = EIO;
            return source.atEnd() ? 0 : source.read(buffer, size);
        },
        md5);
}

/// Makes the folders and asks for room before anything is written.
Result<void> Vault::prepare(qint64 expected) const
{
    const QString incoming = m_folder + QStringLiteral("/incoming");
    if (!QFileInfo::exists(incoming)) {
        const QString parent = QFileInfo(m_folder).absolutePath();
        if (!QDir().mkpath(parent))
            return vaultWriteError(m_folder, EACCES);
        for (const QString& folder : {m_folder, incoming}) {
            if (const int problem = makeFolder(folder))
                return vaultWriteError(folder, problem);
        }
        // The files are safe only if the folder is that they are in.
        if (const int problem = syncFolder(parent))
            return vaultWriteError(parent, problem);
    }
    struct statvfs disk
    {};
    if (::statvfs(QFile::encodeName(incoming).constData(), &disk) != 0)
        return vaultWriteError(incoming, errno);
    if (static_cast<qint64>(disk.f_bavail * disk.f_frsize) - m_reserve < expected)
        return vaultWriteError(incoming, ENOSPC);
    sweep();
    return {};
}

Result<QString> Vault::scratchFolder() const
{
    if (auto ready = prepare(0); !ready)
        return ready.error();
    return m_folder + QStringLiteral("/incoming");
}

Result<BlobRef> Vault::take(const QString& name, const Reader& read, QByteArray* md5) const
{
    const IncomingFile incoming(m_folder + QStringLiteral("/incoming"));
    if (!incoming.isOpen())
        return vaultWriteError(m_folder, errno);
    Sha256 hash;
    Md5 sum;
    BlobRef blob;
    std::vector<char> piece(pieceBytes);
    while (true) {
        const qint64 got = read(piece.data(), pieceBytes);
        if (got < 0)
            return sourceError(name, errno);
        if (got == 0)
            break;
        hash.add({piece.data(), got});
        if (md5)
            sum.add({piece.data(), got});
        if (!writeAll(incoming.fd(), piece.data(), got))
            return vaultWriteError(incoming.path(), errno);
        blob.size += got;
    }
    blob.sha256 = hash.result();
    if (md5)
        *md5 = sum.result();
    if (::fsync(incoming.fd()) != 0)
        return vaultWriteError(incoming.path(), errno);
    if (auto settled = settle(incoming.path(), blob); !settled)
        return settled.error();
    return blob;
}

/// Gives the file its name. A file of that name is replaced: it is equal, or damaged and healed by this one; who reads
/// the old one keeps it.
Result<void> Vault::settle(const QString& temporary, const BlobRef& blob) const
{
    const QString target = pathOf(blob);
    const QString folder = QFileInfo(target).path();
    if (const int problem = makeFolder(folder))
        return vaultWriteError(folder, problem);
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        return vaultWriteError(target, errno);
    for (const QString& changed : {folder, m_folder}) {
        if (const int problem = syncFolder(changed))
            return vaultWriteError(changed, problem);
    }
    return {};
}

/// Takes out what imports left that were cut off.
void Vault::sweep() const
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-sweepAfterSeconds);
    const QDir incoming(m_folder + QStringLiteral("/incoming"));
    for (const QFileInfo& file : incoming.entryInfoList(QDir::Files | QDir::Hidden)) {
        if (file.lastModified() < before)
            QFile::remove(file.filePath());
    }
}

Result<BlobFile> Vault::open(const BlobRef& blob) const
{
    const QString path = pathOf(blob);
    if (blob.sha256.size() != 32)
        return blobError(path, ENOENT);
    BlobFile file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC),
                  blob.size);
    if (!file.isOpen())
        return blobError(path, errno);
    struct stat facts
    {};
    if (::fstat(file.fd(), &facts) != 0)
        return blobError(path, errno);
    if (!S_ISREG(facts.st_mode) || facts.st_size != blob.size)
        return blobDamaged(path, QStringLiteral("%1 bytes instead of %2").arg(facts.st_size).arg(blob.size));
    return file;
}

Result<QByteArray> Vault::read(const BlobRef& blob, qint64 limit) const
{
    const auto file = open(blob);
    if (!file)
        return file.error();
    if (blob.size > limit)
        return blobError(pathOf(blob), EFBIG);
    QByteArray content(blob.size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < blob.size) {
        const qint64 got = readSome(file->fd(), content.data() + done, blob.size - done);
        if (got < 0)
            return blobError(pathOf(blob), errno);
        if (got == 0)
            break;
        done += got;
    }
    if (done != blob.size || sha256(content) != blob.sha256)
        return blobDamaged(pathOf(blob), QStringLiteral("content differs"));
    return content;
}

Result<void> Vault::verify(const BlobRef& blob) const
{
    const auto file = open(blob);
    if (!file)
        return file.error();
    Sha256 hash;
    std::vector<char> piece(pieceBytes);
    while (const qint64 got = readSome(file->fd(), piece.data(), pieceBytes)) {
        if (got < 0)
            return blobError(pathOf(blob), errno);
        hash.add({piece.data(), got});
    }
    if (hash.result() != blob.sha256)
        return blobDamaged(pathOf(blob), QStringLiteral("content differs"));
    return {};
}

QList<Vault::Entry> Vault::entries() const
{
    static const QRegularExpression twoDigits(QStringLiteral("\\A[0-9a-f]{2}\\z"));
    static const QRegularExpression rest(QStringLiteral("\\A[0-9a-f]{62}\\z"));
    QList<Entry> found;
    for (const QFileInfo& folder : QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (!twoDigits.match(folder.fileName()).hasMatch())
            continue;
        for (const QFileInfo& file : QDir(folder.filePath()).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
            if (rest.match(file.fileName()).hasMatch())
                found.append({QByteArray::fromHex((folder.fileName() + file.fileName()).toLatin1()), file.size(),
                              file.lastModified().toUTC()});
        }
    }
    return found;
}

Result<void> Vault::quarantine(const BlobRef& blob) const
{
    const QString folder = m_folder + QStringLiteral("/quarantine");
    if (const int problem = makeFolder(folder))
        return vaultWriteError(folder, problem);
    const QString target = folder + u'/' + QString::fromLatin1(blob.sha256.toHex());
    if (::rename(QFile::encodeName(pathOf(blob)).constData(), QFile::encodeName(target).constData()) != 0)
        return errno == ENOENT ? blobError(pathOf(blob), errno) : vaultWriteError(target, errno);
    return {};
}

Result<void> Vault::remove(const QByteArray& sha256) const
{
    const QString path = pathOf({sha256, 0});
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return errno == ENOENT ? blobError(path, errno) : vaultWriteError(path, errno);
    return {};
}

} // namespace firstring
