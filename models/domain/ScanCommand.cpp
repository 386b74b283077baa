// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ScanCommand.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScanCommand)
};

} // namespace

QString scanCode(ScanCommand command)
{
    return QStringLiteral(".C0DE.%1.").arg(static_cast<int>(command) + 1, 2, 10, QLatin1Char('0'));
}

QString scanCommandText(ScanCommand command)
{
    switch (command) {
    case ScanCommand::Undo:
        return Text::tr("Undo the last step");
    case ScanCommand::Hold:
        return Text::tr("Put the last phone on hold");
    case ScanCommand::TakeOffHold:
        return Text::tr("Take the last phone off hold");
    case ScanCommand::StageAgain:
        return Text::tr("Stage the last phone again");
    case ScanCommand::Release:
        return Text::tr("Release the last phone");
    case ScanCommand::StartServer:
        return Text::tr("Start the server");
    case ScanCommand::ShowBench:
        return Text::tr("Show the bench");
    }
    return {};
}

std::optional<ScanCommand> scanCommandFrom(QStringView text)
{
    for (const ScanCommand command : scanCommands) {
        if (text.trimmed().compare(scanCode(command), Qt::CaseInsensitive) == 0)
            return command;
    }
    return {};
}

} // namespace firstring
