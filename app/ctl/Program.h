// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <QIODevice>
#include <QStringList>

namespace firstring {

/// Every command there is, in the order of help.
CommandTable commandTable();

/// Standard input, output and error of one run.
struct Streams
{
    QIODevice& in;
    QIODevice& out;
    QIODevice& err;
};

/// One run of firstringctl: understands \a words (without the program's name), does the command and gives the exit
/// status. Runs the event loop of the application only for commands that are a Task. Main thread, with a
/// QCoreApplication.
int runProgram(const QStringList& words, const Streams& streams);

} // namespace firstring
