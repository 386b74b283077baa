// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/BackupCare.h"

#include <chrono>

namespace firstring {

BackupCare::BackupCare(const QString& jobPath, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_backups(jobPath)
    , m_clock(clock)
{
    m_lookAgain.setInterval(std::chrono::minutes(10)); // a computer that slept is not a day behind
    connect(&m_lookAgain, &QTimer::timeout, this, [this] {
        if (m_backups.isDue(m_clock.now()))
            begin();
    });
}

void BackupCare::begin()
{
    m_lookAgain.start();
    m_background.run([backups = m_backups, now = m_clock.now()] { return backups.make(now); },
                     [this](const Result<std::optional<JobBackup>>& made) {
                         if (!made)
                             Q_EMIT failed(made.error());
                     });
}

} // namespace firstring
