// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preflight/PreflightFacts.h"

#include <QObject>

namespace firstring {

/// The door through which pages look at this computer before the server is started. Lives in the main thread; answers
/// by a signal, and never blocks.
class PreflightControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gathers what there is to know about \a wish; while it still does, the latest wish waits. Answered by seen().
    virtual void look(const PreflightWish& wish) = 0;

Q_SIGNALS:
    void seen(const firstring::PreflightFacts& facts);
};

} // namespace firstring
