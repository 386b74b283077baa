// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/preflight/LookAround.h"
#include "models/base/Background.h"
#include "models/ports/PreflightControl.h"

#include <optional>

namespace firstring {

/// Looks around in the pool, one look at a time. Main thread.
class Lookout final : public PreflightControl
{
    Q_OBJECT

public:
    explicit Lookout(OwnPlaces places, QObject* parent = nullptr)
        : PreflightControl(parent)
        , m_places(std::move(places))
    {}

    void look(const PreflightWish& wish) override;

private:
    const OwnPlaces m_places;
    bool m_looking = false;
    std::optional<PreflightWish> m_next;
    Background m_background;
};

} // namespace firstring
