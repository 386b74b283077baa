// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/WaitingRecords.h"

#include "models/store/DiskCare.h"
#include "models/store/EditJson.h"

#include <QFile>
#include <QJsonDocument>

namespace firstring {

WaitingRecords::WaitingRecords(QString path)
    : m_path(std::move(path))
{
    if (m_path.isEmpty())
        return;
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
}

bool WaitingRecords::isOurs()
{
    return m_lock && (m_lock->isLocked() || m_lock->tryLock(0));
}

QList<ServerNews> WaitingRecords::waiting()
{
    QList<ServerNews> all;
    QFile file(m_path);
    if (!isOurs() || !file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const auto records = json::toRecords(QJsonDocument::fromJson(file.readLine()).object());
        if (records && records->hasRecords())
            all.append(*records);
    }
    return all;
}

bool WaitingRecords::keep(const ServerNews& news)
{
    if (!isOurs())
        return false;
    const bool isNew = !QFile::exists(m_path);
    if (isNew && !makeEmpty(m_path))
        return false;
    QFile file(m_path);
    const QByteArray line = QJsonDocument(json::fromRecords(news)).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line) != line.size())
        return false;
    file.close();
    return syncFile(m_path) && (!isNew || syncFolderOf(m_path));
}

void WaitingRecords::forget()
{
    if (isOurs())
        QFile::remove(m_path);
}

} // namespace firstring
