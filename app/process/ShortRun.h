// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace firstring {

/// What a program said that was run to its end.
struct ShortRun
{
    int exit = -1; ///< -1: it is not installed, was ended by a signal, or did not end in time
    QByteArray out;
    bool timedOut = false;

    bool started() const { return exit >= 0; }
};

/// How it is run.
struct ShortRunOptions
{
    int patienceMs = 3000;
    QString folder = {};     ///< works in it; empty: in the present one
    bool withErrors = false; ///< what it says on standard error counts as said
};

/// Runs \a words, an absolute path first, without input, with the messages of the C locale, no longer than the options
/// say, keeping 1 MiB of what it says. Whatever it started itself ends with it. Blocks: for the pool.
ShortRun shortRun(const QStringList& words, const ShortRunOptions& options = {});

/// Where a system program is; empty: not installed.
QString systemProgram(const QString& name);

} // namespace firstring
