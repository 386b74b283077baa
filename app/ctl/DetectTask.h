// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/server/DhcpDetector.h"

namespace firstring {

/// One look around for DHCP servers, printed. Main thread.
class DetectTask final : public Task
{
    Q_OBJECT

public:
    /// \a url: where phones should be pointed; may be empty.
    DetectTask(Context& context, QString card, QString url);

    void begin() override;
    void interrupt() override { Q_EMIT ended(Exit::InPart); }

private:
    void print(const Result<DhcpSurvey>& found);

    Context& m_context;
    QString m_card;
    QString m_url;
    DhcpDetector m_detector;
};

} // namespace firstring
