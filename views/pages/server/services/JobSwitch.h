// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"

#include <QCheckBox>

#include <functional>

namespace firstring {

class Workspace;

/// A box on a service's section that is no setting of the server but an option of the job: ticking it is an edit, which
/// can be undone, and it shows what the job says, whoever changed it. Main thread.
class JobSwitch final : public QCheckBox
{
    Q_OBJECT

public:
    using Read = std::function<bool(const JobDefaults&)>;
    using Write = std::function<void(JobDefaults&, bool on)>;

    /// \a doing and \a undoing name the edit in the Edit menu.
    JobSwitch(Workspace& workspace, const QString& text, QString doing, QString undoing, Read read, Write write,
              QWidget* parent = nullptr);

Q_SIGNALS:
    /// The job says otherwise than before.
    void jobChanged();

private:
    void show();

    Workspace& m_workspace;
    QString m_doing;
    QString m_undoing;
    Read m_read;
    Write m_write;
};

} // namespace firstring
