// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/SharedJobUrl.h"

#include <QList>

namespace firstring {

/// The shared jobs that were opened last: a small file beside the jobs, written whole, without passwords. What cannot
/// be read in it counts as not there. A file of its own and not a part of the Session: every job has a window, and each
/// writes its session.
class SharedJobNotes
{
public:
    static constexpr qsizetype most = 10;

    explicit SharedJobNotes(const QString& dataDir);

    /// Newest first.
    QList<SharedJobUrl> read() const;
    /// Puts \a job first. False when it could not be written, which nobody needs to be told: it is a convenience.
    bool add(const SharedJobUrl& job) const;

private:
    QString m_path;
};

} // namespace firstring
