// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/SharedJobUrl.h"
#include "views/Context.h"

#include <QObject>

class QStatusBar;

namespace firstring {

class Chip;

/// What the status bar always tells: where the server listens, whether it gives out addresses, and whether the job is
/// stored. Main thread; owned by the
/// window.
class StatusChips final : public QObject
{
    Q_OBJECT

public:
    StatusChips(const Context& context, QStatusBar& bar);

    /// The job is in that database, where others work on it too.
    void setShared(const SharedJobUrl& job);

private:
    void showServer();
    void showDhcp();
    void showJob();

    const Context m_context;
    Chip* m_http;
    Chip* m_tftp;
    Chip* m_dhcp;   ///< while it is on, or was stopped by another server
    Chip* m_shared; ///< of a shared job
    Chip* m_job;
    QString m_database; ///< the computer that has it; empty: the job is a file here
};

} // namespace firstring
