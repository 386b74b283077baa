// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Exchange.h"
#include "models/workspace/Workspace.h"

#include <QObject>

namespace firstring {

/// Writes down what phones ask of the local server, from start() to stop(), as exchanges of a ladder. Main thread.
class BenchRecord final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 20'000; ///< exchanges; it stops itself there

    explicit BenchRecord(Workspace& workspace, QObject* parent = nullptr);

    void start();
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Some more, at times that count from the first one since start().
    void exchanged(const QList<firstring::Exchange>& exchanges);
    /// stop(), or there were too many.
    void stopped();

private:
    void take(const QList<Observation>& seen);

    QList<Observation> m_first; ///< the one that times count from, once there is one
    qsizetype m_count = 0;
    bool m_running = false;
};

} // namespace firstring
