// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FinishTask.h"
#include "app/ctl/ServeCommand.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/domain/leaving/LeavingEdits.h"

namespace firstring {

namespace {

Outcome finish(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    Workspace& workspace = **job;
    if (arguments.has(QStringLiteral("show")))
        return tellLeaving(context, workspace);
    if (arguments.has(QStringLiteral("back"))) {
        if (auto done = context.perform(backToStaging(workspace.state())); !done)
            return context.fail(done.error());
        context.printer().value(QJsonObject{{QStringLiteral("stage"), QStringLiteral("staging")}});
        context.printer().text(Ctl::tr("Staging goes on: phones get their files as before."));
        return Exit::Done;
    }
    if (workspace.state().phones.isEmpty())
        return context.fail("LEAVING_NONE", Ctl::tr("There is no phone in this job that could leave."));
    if (workspace.state().defaults.leaving.stage == LeavingStage::Left)
        return tellLeaving(context, workspace);
    const auto begun = beginLeaving(workspace.state(), arguments.value(QStringLiteral("server")),
                                    Clock::system().now().toMSecsSinceEpoch());
    if (!begun)
        return context.fail(begun.error());
    if (arguments.has(QStringLiteral("now"))) {
        if (auto closed = closeJob(workspace); !closed)
            return context.fail(closed.error());
        return tellLeaving(context, workspace);
    }
    if (auto done = context.perform(*begun); !done)
        return context.fail(done.error());
    Outcome serving = serveJob(context);
    if (const Exit* exit = std::get_if<Exit>(&serving))
        return *exit;
    return std::make_unique<FinishTask>(context, workspace, std::move(std::get<std::unique_ptr<Task>>(serving)));
}

} // namespace

CommandTable finishCommands()
{
    return {
        {.name = "job finish",
         .summary = "let the phones go: last settings for each, then close the gate and make the report",
         .description =
             "Serves as \"serve\" does, with each phone's own file naming its final configuration server and none of\n"
             "this program's addresses: action URIs, log and time server are set empty. When every phone took it "
             "(start\n"
             "them once more, for example by \"phones restart\"), the gate closes, the server ends, and the report is\n"
             "made. Ended before (SIGTERM, SIGINT, --for), a later call goes on. Exit status 1 while a phone is "
             "missing;\n"
             "it is listed with the reason.",
         .options = QList<OptionSpec>{{"server", "NAME",
                                       "the configuration server of the job that phones of \"local\" belong to "
                                       "afterwards"},
                                      {"report", "FILE", "the report for when the gate is closed: .pdf or .csv"},
                                      {"by", "NAME", "who did it, for the report"},
                                      {"date", "TIME", "the report's date (ISO 8601; default now)"},
                                      {"secrets", {}, "with the passwords in the report"},
                                      {"now", {}, "serve nobody: close the gate as it is and list who is missing"},
                                      {"show", {}, "say who has left, and change nothing"},
                                      {"back", {}, "go on staging, as if nobody had left"}} +
                    serveOptions(),
         .run = finish},
    };
}

} // namespace firstring
