// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace firstring {

/// What a program that only tells something said.
struct ShortRun
{
    int exit = -1; ///< -1: it is not installed, or did not end in time
    QByteArray out;

    bool started() const { return exit >= 0; }
};

/// Runs \a words, an absolute path first, without input, with the messages of the C locale, at most \a patienceMs and
/// 1 MiB. Blocks: for the pool.
ShortRun shortRun(const QStringList& words, int patienceMs = 3000);

/// Where a system program is; empty: not installed.
QString systemProgram(const QString& name);

} // namespace firstring
