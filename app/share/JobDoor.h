// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/Workspace.h"

#include <QHash>
#include <QLocalServer>
#include <QLocalSocket>

namespace firstring {

/// Lets other programs of the same user change the job that this one has open: the command line works while a window or
/// a server runs. Each change goes through the Workspace as if it had been made here, can be undone here, and is
/// answered when it is stored. Nothing here waits.
///
/// A change is taken only if what takes it back is the same on both sides: the others read the job from its file, and
/// what they did not know they shall not overwrite (JOB_MOVED). Thread: main. The job must outlive the door.
class JobDoor final : public QObject
{
    Q_OBJECT

public:
    explicit JobDoor(Workspace& job, QObject* parent = nullptr);

    /// Opens the door of the job at \a jobPath, for this user only. False: no place for it could be had, and other
    /// programs are told that the job is open here.
    bool open(const QString& jobPath);

Q_SIGNALS:
    /// Another program was started to look at something (ViewLink): it shall be shown here, where the job is open.
    /// Whoever does that connects; while nobody does, the other program is told so. \a link is a stranger's text.
    void viewWanted(const QString& link);

private:
    void welcome();
    void read(QLocalSocket* guest);
    void act(QLocalSocket* guest, const QJsonObject& message);
    Result<void> perform(const QJsonObject& message);
    Result<void> show(const QString& link);
    Error notKnown(const QString& what) const;
    Result<void> takeEdit(const QJsonObject& message);

    Workspace& m_job;
    QLocalServer m_server;
    struct Guest
    {
        QByteArray arrived;
        bool isKnown = false;
    };
    QHash<QLocalSocket*, Guest> m_guests;
};

} // namespace firstring
