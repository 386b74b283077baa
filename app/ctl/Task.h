// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"

#include <QObject>

namespace firstring {

/// A command that goes on until something ends it: a server, a fleet. Lives in the main thread, whose event loop runs
/// only for it. Owner: the program.
class Task : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called once, inside the event loop.
    virtual void begin() = 0;
    /// A person or the system asks for the end (SIGTERM, SIGINT): end cleanly and soon, then emit ended().
    virtual void interrupt() = 0;
    /// SIGHUP while the terminal lives, or without one: read again what may have changed. Tasks that read nothing end.
    virtual void reload() { interrupt(); }

Q_SIGNALS:
    /// Exactly once.
    void ended(firstring::Exit exit);
};

} // namespace firstring
