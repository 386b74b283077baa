// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobLock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace firstring {

Result<JobLock> JobLock::take(const QString& jobPath, int waitMs)
{
    // Two ways to one file are one job.
    const QString canonical = QFileInfo(jobPath).canonicalFilePath();
    const QString path = (canonical.isEmpty() ? jobPath : canonical) + QStringLiteral(".lock");
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0);
    if (file->tryLock(waitMs))
        return JobLock(std::move(file));

    // A power cut may leave a lock without a name in it, which nobody would ever give up. Who has just made one is given
    // the time to write it.
    constexpr int namelessMs = 2'000;
    qint64 holder = 0;
    QString unused;
    if (file->error() == QLockFile::LockFailedError && !file->getLockInfo(&holder, &unused, &unused)) {
        file->setStaleLockTime(namelessMs);
        const bool taken = file->tryLock(namelessMs + 1'000);
        file->setStaleLockTime(0);
        if (taken)
            return JobLock(std::move(file));
    }

    const QString name = QFileInfo(jobPath).fileName();
    if (file->error() != QLockFile::LockFailedError) {
        return Error{
            QStringLiteral("STORE_READ_ONLY"),
            QCoreApplication::translate(
                "Store",
                "“%1” cannot be opened, because its folder cannot be written. Check the rights of the folder and "
                "that the disk is not full.")
                .arg(name),
            QStringLiteral("%1: lock file error %2").arg(path).arg(file->error())};
    }
    qint64 process = 0;
    QString host;
    QString program;
    file->getLockInfo(&process, &host, &program);
    if (program.isEmpty())
        program = QCoreApplication::translate("Store", "another program");
    return Error{
        QStringLiteral("JOB_LOCKED"),
        QCoreApplication::translate(
            "Store", "“%1” is open in %2 (process %3). One program at a time works on a job: close it there first.")
            .arg(name, program)
            .arg(process),
        QStringLiteral("%1 is held by %2, process %3 on %4").arg(path, program).arg(process).arg(host)};
}

} // namespace firstring
