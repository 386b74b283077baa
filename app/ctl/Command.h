// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Task.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <variant>

namespace firstring {

class Context;

/// One option of a command, without its dashes.
struct OptionSpec
{
    QString name;
    QString value; ///< what it takes, as help shows it (`FILE`); empty: a switch
    QString help;
    bool repeatable = false;
};

/// At once, or in time.
using Outcome = std::variant<Exit, std::unique_ptr<Task>>;

/// One command as a row of the table: what help says and what the parser allows come from the same place.
struct Command
{
    static constexpr int unlimited = -1;

    QString name;     ///< one or two words: `serve`, `phones import`
    QString operands; ///< as help shows them: `MAC FIELD=VALUE...`
    int minOperands = 0;
    int maxOperands = 0; ///< or unlimited
    QString summary;     ///< one line
    QString description; ///< paragraphs, already wrapped; may be empty
    QList<OptionSpec> options;
    std::function<Outcome(Context&)> run;

    QString group() const { return name.section(u' ', 0, 0); }
};

using CommandTable = QList<Command>;

} // namespace firstring
