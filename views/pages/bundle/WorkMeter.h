// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace firstring {

/// How far work in the pool is, for somebody who looks ten times a second, and whether it shall go on. The copy that
/// the work holds may outlive the dialog, whose end ends the work.
class WorkMeter final
{
public:
    explicit WorkMeter(std::function<void(int percent)> show);
    ~WorkMeter();

    /// To be handed to the work; called in its thread. False: end it.
    std::function<bool(qint64 done, qint64 total)> handle();
    void begin();
    void end();

private:
    struct Shared
    {
        std::atomic_int percent = 0;
        std::atomic_bool isWanted = true;
    };
    std::shared_ptr<Shared> m_shared;
    QTimer m_look;
};

} // namespace firstring
