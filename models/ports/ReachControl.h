// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Reach.h"

#include <QObject>

namespace firstring {

/// The one door through which pages and commands act on phones. Lives in the main thread; answers by signals. One order
/// at a time.
class ReachControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// \a order begins at once. None may be running.
    virtual void start(const ReachOrder& order) = 0;
    /// What has not begun is left; what has begun is broken off. ended() comes for each of them, then finished().
    virtual void cancel() = 0;
    virtual bool isRunning() const = 0;

Q_SIGNALS:
    void began(firstring::MacAddress phone);
    /// Exactly once for each phone of the order.
    void ended(const firstring::ReachResult& result);
    /// After the last ended().
    void finished();
};

} // namespace firstring
