// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobSum.h"

#include "models/base/Digest.h"
#include "models/store/DiskCare.h"
#include "models/store/JobBackups.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace firstring {

namespace {

constexpr qint64 sumBytes = 129; ///< the file's, and one over that, so that a damaged sum is no damage of the job

QByteArray sumText(const QByteArray& digest)
{
    const QByteArray hex = digest.toHex();
    return hex + sha256(hex).toHex() + '\n';
}

/// Of a sum file; empty: none, or damaged itself.
QByteArray digestIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.read(sumBytes + 1);
    const QByteArray digest = QByteArray::fromHex(text.left(64));
    return text == sumText(digest) ? digest : QByteArray();
}

} // namespace

JobSum::JobSum(const QString& jobPath)
    : m_jobPath(QFileInfo(jobPath).canonicalFilePath()) // two ways to one file are one job
    , m_path(m_jobPath + QStringLiteral(".sum"))
{}

bool JobSum::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<void> JobSum::check() const
{
    const QByteArray kept = digestIn(m_path);
    if (kept.isEmpty())
        return {};
    const bool hasLog = QFileInfo(m_jobPath + QStringLiteral("-wal")).size() > 0;
    if (!hasLog && sha256OfFile(m_jobPath) == kept)
        return {};
    if (digestIn(m_path) != kept) // somebody began to write meanwhile
        return {};
    const QString name = QFileInfo(m_jobPath).fileName();
    return Error{
        QStringLiteral("JOB_DAMAGED"),
        QCoreApplication::translate(
            "Store",
            "“%1” is not as it was closed, so the job was not opened and was left as it is. Take its last good "
            "copy: firstringctl job restore. If you put the file there yourself, delete “%1.sum”.")
            .arg(name),
        m_jobPath};
}

bool JobSum::forget() const
{
    return !exists() || (QFile::remove(m_path) && syncFolderOf(m_path));
}

void JobSum::write() const
{
    if (QFileInfo(m_jobPath + QStringLiteral("-wal")).exists())
        return;
    if (const QByteArray digest = sha256OfFile(m_jobPath); !digest.isEmpty())
        writeDurable(m_path, sumText(digest));
}

} // namespace firstring
