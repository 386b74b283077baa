// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "models/base/Result.h"

#include <QMultiMap>
#include <QStringList>

namespace firstring {

/// What was typed, understood.
struct Arguments
{
    QString dataDir; ///< --data; empty: the default
    QString keyFile; ///< --key-file; may be empty
    QString jobName; ///< --job; empty: the only one, else `default`
    bool json = false;
    bool help = false; ///< --help: of the command, the group or the program
    bool version = false;
    QString group; ///< first word, also when it is no command by itself
    const Command* command = nullptr;
    QStringList operands;
    QMultiMap<QString, QString> options;

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option, const QString& fallback = {}) const { return options.value(option, fallback); }
    /// All values of a repeatable option, in the order typed.
    QStringList values(const QString& option) const;
};

/// The options every command takes, for help.
QList<OptionSpec> globalOptions();

/// Reads the words after the program's name. Global options may stand anywhere, other options after their command, as
/// `--name value` or `--name=value`; after `--` everything is an operand, and `-` is one too. All errors have codes
/// USAGE_*. With --help or --version missing operands are no error.
Result<Arguments> parseArguments(const CommandTable& table, const QStringList& words);

} // namespace firstring
