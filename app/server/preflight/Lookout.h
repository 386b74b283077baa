// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/preflight/CardSurvey.h"
#include "app/server/preflight/LookAround.h"
#include "models/base/Background.h"
#include "models/ports/PreflightControl.h"

#include <optional>

namespace firstring {

/// Looks around in the pool, then asks the network, one look at a time. Main thread.
class Lookout final : public PreflightControl
{
    Q_OBJECT

public:
    Lookout(OwnPlaces places, const Clock& clock, QObject* parent = nullptr);

    void look(const PreflightWish& wish) override;

private:
    const OwnPlaces m_places;
    CardSurvey m_survey;
    bool m_looking = false;
    std::optional<PreflightWish> m_next;
    Background m_background;
};

} // namespace firstring
