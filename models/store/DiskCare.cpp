// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/DiskCare.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace firstring {

namespace {

int openFile(const QString& path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
}

bool syncAndClose(int descriptor)
{
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && synced;
}

} // namespace

bool syncFolderOf(const QString& path)
{
    return syncAndClose(openFile(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY));
}

bool syncFile(const QString& path)
{
    return syncAndClose(openFile(path, O_RDONLY));
}

bool makeEmpty(const QString& path)
{
    const int file = openFile(path, O_WRONLY | O_CREAT | O_TRUNC);
    return file >= 0 && ::close(file) == 0;
}

bool writeDurable(const QString& path, const QByteArray& content)
{
    const QString half = path + QStringLiteral(".part");
    const int file = openFile(half, O_WRONLY | O_CREAT | O_TRUNC);
    if (file < 0)
        return false;
    const bool written = ::write(file, content.constData(), static_cast<std::size_t>(content.size())) == content.size();
    if (!syncAndClose(file) || !written ||
        ::rename(QFile::encodeName(half).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(half);
        return false;
    }
    syncFolderOf(path);
    return true;
}

bool copyInto(const QString& from, const QString& to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1 << 18);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return false;
    }
    return target.flush() && ::fsync(target.handle()) == 0;
}

DiskReserve::DiskReserve(const QString& jobPath)
    : m_path(QFileInfo(jobPath).absolutePath() + QStringLiteral("/.reserve"))
{}

void DiskReserve::keep() const
{
    if (QFileInfo(m_path).size() == bytes ||
        QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable() < 8 * bytes)
        return;
    const int file = openFile(m_path, O_WRONLY | O_CREAT);
    if (file < 0)
        return;
    if (::posix_fallocate(file, 0, bytes) != 0)
        ::unlink(QFile::encodeName(m_path).constData());
    ::close(file);
}

bool DiskReserve::giveUp() const
{
    return QFileInfo(m_path).size() == bytes && QFile::remove(m_path);
}

} // namespace firstring
