// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Help.h"

#include <algorithm>

namespace firstring {

namespace {

constexpr int indent = 2;
constexpr int column = 30;

/// `  left      right`, the right side on a line of its own when the left is too long.
QString row(const QString& left, const QString& right)
{
    QString line = QString(indent, u' ') + left;
    if (line.size() + 2 > column)
        line += u'\n' + QString(column, u' ');
    else
        line = line.leftJustified(column);
    return line + right + u'\n';
}

QString optionRows(const QList<OptionSpec>& options)
{
    QString text;
    for (const OptionSpec& option : options) {
        const QString left =
            QLatin1String("--") + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        text += row(left, option.help + (option.repeatable ? QLatin1String(" (may be repeated)") : QLatin1String()));
    }
    return text;
}

QString synopsis(const Command& command)
{
    QString text = QLatin1String("firstringctl ") + command.name;
    if (!command.operands.isEmpty())
        text += u' ' + command.operands;
    for (const OptionSpec& option : command.options) {
        text += QLatin1String(" [--") + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value) + u']';
        if (option.repeatable)
            text += QLatin1String("...");
    }
    return text;
}

QString commandHelp(const Command& command)
{
    QString text = QLatin1String("Usage: ") + synopsis(command) + QLatin1String("\n\n") + command.summary + u'\n';
    if (!command.description.isEmpty())
        text += u'\n' + command.description + u'\n';
    if (!command.options.isEmpty())
        text += QLatin1String("\nOptions:\n") + optionRows(command.options);
    return text + QLatin1String("\nOptions of every command:\n") + optionRows(globalOptions());
}

QString commandRows(const CommandTable& table, const QString& group)
{
    QString text;
    for (const Command& command : table) {
        if (group.isEmpty() || command.group() == group)
            text += row(command.name, command.summary);
    }
    return text;
}

} // namespace

QString helpText(const CommandTable& table, const Arguments& arguments)
{
    if (arguments.command)
        return commandHelp(*arguments.command);
    if (!arguments.group.isEmpty()) {
        return QStringLiteral("Usage: firstringctl %1 COMMAND\n\nCommands:\n").arg(arguments.group) +
               commandRows(table, arguments.group) +
               QStringLiteral("\n\"firstringctl %1 COMMAND --help\" explains one of them.\n").arg(arguments.group);
    }
    return QLatin1String("Usage: firstringctl [--data DIR] [--job NAME] [--json] COMMAND\n\n"
                         "Stages Aastra and Mitel SIP phones: keeps the register, serves redirection, firmware and\n"
                         "configuration, and shows what each phone did.\n\nCommands:\n") +
           commandRows(table, {}) + QLatin1String("\nOptions, before or after the command:\n") +
           optionRows(globalOptions()) +
           QLatin1String(
               "\n\"firstringctl COMMAND --help\" explains one of them.\n"
               "\nExit status: 0 done; 1 done in part, what was not is listed; 2 usage; 3 the computer stands in the\n"
               "way (port, disk, job open elsewhere); 4 the data does.\n");
}

} // namespace firstring
