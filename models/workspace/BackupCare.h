// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/base/Clock.h"
#include "models/store/JobBackups.h"

#include <QObject>
#include <QTimer>

namespace firstring {

/// Copies the open job when it was opened and once a day, in the pool. Main thread; owner: the program, for as long as
/// it has the job open.
class BackupCare final : public QObject
{
    Q_OBJECT

public:
    BackupCare(const QString& jobPath, const Clock& clock, QObject* parent = nullptr);

    /// Makes one now, if the job changed since the last.
    void begin();

Q_SIGNALS:
    /// It could not be made; the job itself is stored as before.
    void failed(const firstring::Error& why);

private:
    JobBackups m_backups;
    const Clock& m_clock;
    QTimer m_lookAgain;
    Background m_background;
};

} // namespace firstring
