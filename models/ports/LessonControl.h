// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"
#include "models/domain/lesson/Exchange.h"
#include "models/domain/lesson/Lesson.h"
#include "models/ports/FleetControl.h"

#include <QList>
#include <QObject>

namespace firstring {

/// What became of one expectation of a scenario.
struct ExpectationResult
{
    Expectation expected;
    bool met = false;
    QString found; ///< what was there instead
};

/// The door to running a scenario: a job, a server and simulated phones of its own, on this computer only; the open job
/// is not touched. Main thread.
class LessonControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Those that come with the program, in the language of the program.
    virtual QList<Lesson> lessons() const = 0;
    /// Stops what runs and begins anew.
    virtual void run(const Scenario& scenario) = 0;
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;

Q_SIGNALS:
    /// Some at a time, while it runs.
    void exchanged(const QList<firstring::Exchange>& exchanges);
    void changed(const QList<firstring::SimulatedPhoneStatus>& phones);
    /// Once, unless it was stopped: all that was expected, in the order of the file.
    void finished(const QList<firstring::ExpectationResult>& results);
    void refused(const firstring::Error& why);
};

} // namespace firstring
