// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

private:
    void showServer();
    void showDhcp();
    void showJob();

    const Context m_context;
    Chip* m_http;
    Chip* m_tftp;
    Chip* m_dhcp; ///< while it is on, or was stopped by another server
    Chip* m_job;
};

} // namespace firstring
