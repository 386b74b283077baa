// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/server/preflight/CardSurvey.h"
#include "app/server/preflight/LookAround.h"

namespace firstring {

/// One look at this computer and its network, printed. Main thread.
class PreflightTask final : public Task
{
    Q_OBJECT

public:
    PreflightTask(Context& context, PreflightWish wish, OwnPlaces places);

    void begin() override;
    void interrupt() override { Q_EMIT ended(Exit::InPart); }

private:
    void print(const PreflightFacts& facts);

    Context& m_context;
    PreflightWish m_wish;
    OwnPlaces m_places;
    CardSurvey m_survey;
};

} // namespace firstring
