// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Program.h"

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Help.h"
#include "app/ctl/Text.h"
#include "app/process/Signals.h"

#include <QCoreApplication>
#include <QTimer>

namespace firstring {

namespace {

int runTask(Task& task)
{
    std::optional<Exit> exit;
    QObject::connect(&task, &Task::ended, &task, [&exit](Exit status) {
        exit = status;
        QCoreApplication::exit(static_cast<int>(status));
    });
    Signals signalled([&task] { task.interrupt(); }, [&task] { task.reload(); });
    QTimer::singleShot(0, &task, [&task] { task.begin(); });
    const int status = QCoreApplication::exec();
    return exit ? static_cast<int>(*exit) : status;
}

int runCommand(const Arguments& arguments, Printer& printer, QIODevice& in)
{
    Context context(arguments, printer, in);
    Outcome outcome = arguments.command->run(context);
    if (const Exit* exit = std::get_if<Exit>(&outcome))
        return static_cast<int>(*exit);
    context.letOthersIn();
    return runTask(*std::get<std::unique_ptr<Task>>(outcome));
}

/// A command is not done when its answer got lost.
int checkOutput(int status, Printer& printer)
{
    if (printer.outputTrouble().isEmpty())
        return status;
    printer.note(Ctl::tr("The answer could not be written to its end: %1.").arg(printer.outputTrouble()));
    return status == 0 ? static_cast<int>(Exit::Environment) : status;
}

} // namespace

CommandTable commandTable()
{
    using Group = CommandTable (*)();
    CommandTable table;
    for (const Group group : {
             jobCommands,
             backupCommands,
             sharedJobCommands,
             bundleCommands,
             phoneImportCommands,
             phoneExportCommands,
             phoneCommands,
             passwordCommands,
             secretCommands,
             encryptionCommands,
             reachCommands,
             serverCommands,
             blueprintCommands,
             settingsCommands,
             firmwareCommands,
             vaultCommands,
             brandingCommands,
             languageCommands,
             filesCommands,
             adoptCommands,
             fileShowCommands,
             serveCommands,
             simulateCommands,
             statusCommands,
             whyCommands,
             timelineCommands,
             problemCommands,
             auditCommands,
             tokenCommands,
             demoCommands,
             configCommands,
             completionCommands,
             preflightCommands,
             dhcpCommands,
             publishCommands,
             convertCommands,
             firmwareKnowledgeCommands,
             rolloutCommands,
             certificateCommands,
             labelsCommands,
             reportCommands,
             finishCommands,
             checkCommands,
             syncCommands,
             portalCommands,
         })
        table += group();
    return table;
}

int runProgram(const QStringList& words, const Streams& streams)
{
    const CommandTable table = commandTable();
    const auto arguments = parseArguments(table, words);
    Printer printer(streams.out, streams.err, arguments && arguments->json);
    if (!arguments) {
        printer.note(arguments.error());
        return static_cast<int>(Exit::Usage);
    }
    if (arguments->help) {
        printer.bytes(helpText(table, *arguments).toUtf8());
        return checkOutput(0, printer);
    }
    if (arguments->version) {
        printer.bytes("firstringctl " FIRSTRING_VERSION "\n");
        return checkOutput(0, printer);
    }
    return checkOutput(runCommand(*arguments, printer, streams.in), printer);
}

} // namespace firstring
