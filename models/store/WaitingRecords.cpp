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

ServerNews WaitingRecords::waiting()
{
    ServerNews all;
    QFile file(m_path);
    if (!isOurs() || !file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const auto records = json::toRecords(QJsonDocument::fromJson(file.readLine()).object());
        if (!records)
            continue;
        all.gates += records->gates;
        all.silenced += records->silenced;
        all.audit += records->audit;
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
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    const qint64 before = file.size();
    QByteArray line = QJsonDocument(json::fromRecords(news)).toJson(QJsonDocument::Compact) + '\n';
    // A line that was cut off, by a power cut, would take this one with it.
    if (before > 0 && (!file.seek(before - 1) || file.read(1) != "\n"))
        line.prepend('\n');
    if (file.seek(before) && file.write(line) == line.size() && syncFile(m_path) && (!isNew || syncFolderOf(m_path)))
        return true;
    file.resize(before);
    return false;
}

void WaitingRecords::forget()
{
    if (isOurs())
        QFile::remove(m_path);
}

} // namespace firstring
