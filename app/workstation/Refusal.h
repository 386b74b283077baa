// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/base/Clock.h"
#include "models/store/JobBackups.h"

#include <QMessageBox>

#include <memory>

namespace firstring {

/// Says why a job cannot be opened before there is a window, and offers the way out: to look at a job that another
/// program has open, or to put the last good copy in place of a damaged one. Main thread.
class Refusal final : public QObject
{
    Q_OBJECT

public:
    Refusal(const QString& jobPath, const Clock& clock);

    void show(const Error& why);
    /// The one on the screen, or null.
    QMessageBox* box() const { return m_box.get(); }

Q_SIGNALS:
    void lookWanted();
    /// The copy is in place: open the job again.
    void restored();
    void closed();

private:
    void offerCopy(const JobBackup& backup);
    void restore(const JobBackup& backup);

    JobBackups m_backups;
    const Clock& m_clock;
    std::unique_ptr<QMessageBox> m_box;
    Background m_background;
};

} // namespace firstring
