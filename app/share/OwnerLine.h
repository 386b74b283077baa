// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QJsonObject>

#include <memory>

namespace firstring {

/// The line to the program that has a job open (JobDoor): ask and wait. Blocks, so it belongs to the store's thread, or
/// to a command line before it has a loop. One thread at a time.
class OwnerLine final
{
public:
    ~OwnerLine();
    OwnerLine(const OwnerLine&) = delete;
    OwnerLine& operator=(const OwnerLine&) = delete;

    /// Null: nobody has that job open, or lets nobody in. JOB_LOCKED: it is open in another version of this program.
    static Result<std::unique_ptr<OwnerLine>> connectTo(const QString& jobPath);

    /// What the owner says. JOB_LEFT when it goes away or is silent for two minutes.
    Result<void> ask(const QJsonObject& message);

private:
    explicit OwnerLine(int socket)
        : m_socket(socket)
    {}
    static std::unique_ptr<OwnerLine> reach(const QString& place);
    bool send(const QByteArray& bytes);
    Result<QJsonObject> exchange(const QJsonObject& message, int patienceMs);

    int m_socket;
    QByteArray m_arrived;
};

} // namespace firstring
