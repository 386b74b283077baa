// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/FolderTarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FolderTarget)
};

constexpr qint64 pieceMs = 50;
constexpr qint64 chunk = 1024 * 1024; // bytes

Error cannotWrite(const QString& path, int systemError)
{
    const QString sentence =
        systemError == ENOSPC || systemError == EDQUOT
            ? Text::tr("The disk of “%1” is full, so not all files came there. Those that did are whole; free some "
                       "space and publish again.")
            : Text::tr("“%1” cannot be written, so not all files came there. Those that did are whole. Check who may "
                       "write in its folder, then publish again.");
    return {QStringLiteral("PUBLISH_WRITE"), sentence.arg(path), QString::fromLocal8Bit(std::strerror(systemError))};
}

bool makeFolders(const QString& path)
{
    return QDir().mkpath(QFileInfo(path).path());
}

QByteArray part(const QString& path)
{
    return QFile::encodeName(path + QLatin1String(".firstring-part"));
}

/// A file beside its last place until it is whole.
class Draft
{
public:
    explicit Draft(const QString& path)
        : m_path(path)
        , m_part(part(path))
        , m_fd(::open(m_part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666))
    {
        if (m_fd < 0 && errno == ENOENT && makeFolders(path))
            m_fd = ::open(m_part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
        m_error = m_fd < 0 ? errno : 0;
    }
    ~Draft()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
            ::unlink(m_part.constData());
        }
    }
    Q_DISABLE_COPY_MOVE(Draft)

    void write(const char* bytes, qint64 size)
    {
        while (m_error == 0 && size > 0) {
            const ssize_t written = ::write(m_fd, bytes, static_cast<std::size_t>(size));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                m_error = errno;
            bytes += written;
            size -= written;
        }
    }
    Result<void> commit()
    {
        if (m_error == 0 && ::close(std::exchange(m_fd, -1)) != 0)
            m_error = errno;
        if (m_error == 0 && std::rename(m_part.constData(), QFile::encodeName(m_path).constData()) != 0)
            m_error = errno;
        if (m_error == 0)
            return {};
        ::unlink(m_part.constData());
        return cannotWrite(m_path, m_error);
    }

private:
    const QString m_path;
    const QByteArray m_part;
    int m_fd;
    int m_error = 0;
};

/// What was renamed is on the disk when this returns.
void waitForDisk(const QString& folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::syncfs(fd);
    ::close(fd);
}

qint64 sizeAt(const QString& path)
{
    struct stat facts
    {};
    const bool there = ::stat(QFile::encodeName(path).constData(), &facts) == 0 && S_ISREG(facts.st_mode);
    return there ? facts.st_size : -1;
}

} // namespace

FolderTarget::FolderTarget(QString folder, Vault vault, QObject* parent)
    : PublishTarget(parent)
    , m_folder(std::move(folder))
    , m_vault(std::move(vault))
{}

void FolderTarget::run(qsizetype count, std::function<Result<void>(qsizetype)> step, std::function<void()> done)
{
    m_next = 0;
    m_count = count;
    m_step = std::move(step);
    m_done = std::move(done);
    QTimer::singleShot(0, this, &FolderTarget::piece);
}

void FolderTarget::piece()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next < m_count && timer.elapsed() < pieceMs) {
        if (m_cancelled)
            return Q_EMIT refused({QStringLiteral("PUBLISH_STOPPED"),
                                   Text::tr("Stopped. What came there is whole; publish again to go on."),
                                   {}});
        if (auto done = m_step(m_next++); !done)
            return Q_EMIT refused(done.error());
    }
    Q_EMIT progressed(m_next);
    if (m_next < m_count)
        QTimer::singleShot(0, this, &FolderTarget::piece);
    else
        m_done();
}

void FolderTarget::fetchManifest()
{
    QByteArray bytes;
    QFile file(path(QLatin1String(Manifest::fileName)));
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return Q_EMIT refused({QStringLiteral("PUBLISH_READ"),
                                   Text::tr("The list of what was published in “%1” cannot be read. Check who may read "
                                            "it.")
                                       .arg(m_folder),
                                   file.errorString()});
        bytes = file.read(Manifest::mostBytes);
    }
    const auto manifest = Manifest::read(bytes);
    if (!manifest)
        return Q_EMIT refused(manifest.error());
    QSet<QString> gone;
    for (auto entry = manifest->files.begin(); entry != manifest->files.end(); ++entry) {
        if (sizeAt(path(entry.key())) < 0)
            gone.insert(entry.key());
    }
    Q_EMIT manifestCame(*manifest, gone);
}

/// Somebody else's startup.cfg must not be lost because a wrong folder was typed.
Result<void> FolderTarget::checkForeign(const PublishPlan& plan) const
{
    QStringList foreign;
    for (const QString& name : plan.fresh) {
        if (sizeAt(path(name)) >= 0)
            foreign.append(name);
    }
    if (foreign.isEmpty() || m_overwrite)
        return {};
    return Error{QStringLiteral("PUBLISH_FOREIGN"),
                 Text::tr("“%1” holds %n file(s) with these names already that were not published from here, such as "
                          "%2. Nothing was changed. Choose an empty folder, or replace them with --overwrite.",
                          nullptr, static_cast<int>(foreign.size()))
                     .arg(m_folder, foreign.first()),
                 {}};
}

void FolderTarget::publish(const PublishPlan& plan)
{
    m_cancelled = false;
    if (auto fine = checkForeign(plan); !fine)
        return Q_EMIT refused(fine.error());
    if (auto written = write(QLatin1String(Manifest::fileName), plan.before.write()); !written)
        return Q_EMIT refused(written.error());
    run(
        plan.send.size(), [this, plan](qsizetype i) { return send(plan.send.at(i)); },
        [this, plan] { removeAndFinish(plan); });
}

void FolderTarget::removeAndFinish(const PublishPlan& plan)
{
    for (const QString& name : plan.remove) {
        QFile::remove(path(name));
        // A folder that is empty now was ours too; one that is not stays by itself.
        for (QString folder = name.section(u'/', 0, -2); !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
            if (!QDir().rmdir(path(folder)))
                break;
        }
    }
    waitForDisk(m_folder);
    if (auto written = write(QLatin1String(Manifest::fileName), plan.after.write()); !written)
        return Q_EMIT refused(written.error());
    waitForDisk(m_folder);
    Q_EMIT published();
}

Result<void> FolderTarget::send(const TreeFile& file) const
{
    return file.isBlob() ? writeBlob(file.name, file.blob) : write(file.name, file.bytes);
}

Result<void> FolderTarget::write(const QString& name, const QByteArray& bytes) const
{
    Draft draft(path(name));
    draft.write(bytes.constData(), bytes.size());
    return draft.commit();
}

Result<void> FolderTarget::writeBlob(const QString& name, const BlobRef& blob) const
{
    const auto source = m_vault.open(blob);
    if (!source)
        return source.error();
    Draft draft(path(name));
    QByteArray buffer(chunk, Qt::Uninitialized);
    for (qint64 left = source->size(); left > 0;) {
        const ssize_t got = ::read(source->fd(), buffer.data(), static_cast<std::size_t>(qMin(left, chunk)));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return Error{QStringLiteral("VAULT_UNREADABLE"),
                         Text::tr("The stored file for “%1” cannot be read. Bring it in again.").arg(name),
                         QString::fromLocal8Bit(std::strerror(errno))};
        draft.write(buffer.constData(), got);
        left -= got;
    }
    return draft.commit();
}

void FolderTarget::verify(const Manifest& wanted)
{
    m_cancelled = false;
    auto differences = std::make_shared<QList<TreeDifference>>();
    const QStringList names = wanted.files.keys();
    run(
        names.size(),
        [this, differences, names, wanted](qsizetype i) -> Result<void> {
            using enum TreeDifference::Kind;
            const auto digest = digestOfFile(path(names[i]));
            if (!digest)
                differences->append({names[i], Missing});
            else if (*digest != wanted.files.value(names[i]))
                differences->append({names[i], Different});
            return {};
        },
        [this, differences] { Q_EMIT verified(*differences); });
}

} // namespace firstring
