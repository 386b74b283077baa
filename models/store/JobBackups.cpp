// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobBackups.h"

#include "models/base/Digest.h"
#include "models/store/DiskCare.h"
#include "models/store/JobFileCheck.h"
#include "models/store/JobLock.h"
#include "models/store/Sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobBackups)
};

constexpr char timeFormat[] = "yyyy-MM-ddTHHmmssZ";

QString digestPath(const QString& path)
{
    return path + QStringLiteral(".sha256");
}

Error refuse(const char* code, const QString& sentence, const QString& detail = {})
{
    return {QString::fromLatin1(code), sentence, detail};
}

Error unwritten(const QString& place)
{
    return refuse("BACKUP_WRITE",
                  Text::tr("The job could not be copied to %1. It is stored as before; check the rights of that folder "
                           "and that the disk is not full.")
                      .arg(place));
}

bool writeDigest(const QString& path, const QByteArray& digest)
{
    return !digest.isEmpty() &&
           writeDurable(digestPath(path), digest.toHex() + "  " + QFile::encodeName(QFileInfo(path).fileName()) + '\n');
}

QString stamp(const QDateTime& time)
{
    return time.toUTC().toString(QLatin1String(timeFormat));
}

} // namespace

QByteArray sha256OfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Sha256 sum;
    QByteArray piece(1 << 18, Qt::Uninitialized);
    while (true) {
        const qint64 length = file.read(piece.data(), piece.size());
        if (length < 0)
            return {};
        if (length == 0)
            return sum.result();
        sum.add(QByteArrayView(piece.constData(), length));
    }
}

bool writeDigestBeside(const QString& path)
{
    return writeDigest(path, sha256OfFile(path));
}

std::optional<bool> fitsDigestBeside(const QString& path)
{
    QFile file(digestPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray kept = QByteArray::fromHex(file.read(64));
    if (kept.size() != 32)
        return std::nullopt;
    return kept == sha256OfFile(path);
}

JobBackups::JobBackups(QString jobPath)
    : m_jobPath(std::move(jobPath))
{}

QString JobBackups::folder() const
{
    return m_jobPath + QStringLiteral(".backups");
}

QList<JobBackup> JobBackups::list() const
{
    QList<JobBackup> backups;
    const auto files = QDir(folder()).entryInfoList({QStringLiteral("*.job")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        QDateTime made = QDateTime::fromString(file.completeBaseName(), QLatin1String(timeFormat));
        if (!made.isValid())
            continue;
        made.setTimeSpec(Qt::UTC);
        backups.prepend({file.absoluteFilePath(), made, file.size()});
    }
    return backups;
}

bool JobBackups::isDue(const QDateTime& now, qint64 seconds) const
{
    const QList<JobBackup> backups = list();
    return backups.isEmpty() || backups.first().madeAt.secsTo(now) >= seconds || backups.first().madeAt > now;
}

Result<std::optional<JobBackup>> JobBackups::make(const QDateTime& now) const
{
    if (!QFileInfo(m_jobPath).isFile())
        return refuse("JOB_UNKNOWN", Text::tr("There is no job “%1”.").arg(QFileInfo(m_jobPath).fileName()));
    if (!QDir().mkpath(folder()))
        return unwritten(folder());
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = QDir(folder()).filePath(stamp(now) + QStringLiteral(".job"));
    if (QFileInfo::exists(path))
        return std::optional<JobBackup>();
    const QString half = path + QStringLiteral(".part");
    auto connection = SqliteConnection::open(m_jobPath, SqliteConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    if (!makeEmpty(half))
        return unwritten(half);
    const auto drop = [&half] { QFile::remove(half); };
    if (auto copied = connection->copyTo(half); !copied) {
        drop();
        return copied.error();
    }
    const QList<JobBackup> before = list();
    if (!before.isEmpty() && fitsDigestBeside(before.first().path).value_or(false) &&
        sha256OfFile(half) == sha256OfFile(before.first().path)) {
        drop();
        return std::optional<JobBackup>();
    }
    // The digest first: a copy that has its name has its digest.
    if (!syncFile(half) || !writeDigest(path, sha256OfFile(half)) || !QFile::rename(half, path)) {
        drop();
        QFile::remove(digestPath(path));
        return unwritten(path);
    }
    syncFolderOf(path);
    for (qsizetype i = kept - 1; i < before.size(); ++i) {
        QFile::remove(before.at(i).path);
        QFile::remove(digestPath(before.at(i).path));
    }
    return std::optional(JobBackup{path, now.toUTC(), QFileInfo(path).size()});
}

Result<void> JobBackups::verify(const JobBackup& backup) const
{
    const Error damaged = refuse(
        "BACKUP_DAMAGED",
        Text::tr("The copy of %1 is damaged and not used. Take an older one.").arg(backup.madeAt.toString(Qt::ISODate)),
        backup.path);
    if (!fitsDigestBeside(backup.path).value_or(false))
        return damaged;
    const auto report = checkJobFile(backup.path);
    return report && report->damages.isEmpty() ? Result<void>() : Result<void>(damaged);
}

Result<JobBackup> JobBackups::newestSound() const
{
    for (const JobBackup& backup : list()) {
        if (verify(backup))
            return backup;
    }
    return refuse("BACKUP_NONE", Text::tr("There is no sound copy of “%1”.").arg(QFileInfo(m_jobPath).fileName()),
                  folder());
}

Result<QString> JobBackups::restore(const JobBackup& backup, const QDateTime& now) const
{
    auto lock = JobLock::take(m_jobPath);
    if (!lock)
        return lock.error();
    if (auto sound = verify(backup); !sound)
        return sound.error();
    const QString half = m_jobPath + QStringLiteral(".part");
    QFile::remove(half);
    if (!makeEmpty(half) || !copyInto(backup.path, half)) {
        QFile::remove(half);
        return unwritten(half);
    }
    QString original;
    if (QFileInfo::exists(m_jobPath)) {
        original = m_jobPath + QStringLiteral(".kept-") + stamp(now);
        for (int i = 2; QFileInfo::exists(original); ++i)
            original = m_jobPath + QStringLiteral(".kept-%1-%2").arg(stamp(now)).arg(i);
        if (!QFile::rename(m_jobPath, original))
            return unwritten(original);
    }
    // What was still in its log belongs to the original.
    for (const QLatin1String ending : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String(".sum")}) {
        if (original.isEmpty())
            QFile::remove(m_jobPath + ending);
        else
            QFile::rename(m_jobPath + ending, original + ending);
    }
    if (!QFile::rename(half, m_jobPath)) {
        QFile::rename(original, m_jobPath);
        return unwritten(m_jobPath);
    }
    syncFolderOf(m_jobPath);
    return original;
}

} // namespace firstring
