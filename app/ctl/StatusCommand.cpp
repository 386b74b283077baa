// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/StatusReport.h"

namespace firstring {

namespace {

Outcome status(Context& context)
{
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    printStatus(context.printer(), **job);
    return Exit::Done;
}

} // namespace

CommandTable statusCommands()
{
    return {
        {.name = "status",
         .summary = "show every phone's state as the server saw it, and strangers that asked",
         .description =
             "JSON: an array of objects with mac, label, model, state, percent, reboots, reason, subject, firmware (as "
             "reported),\n"
             "config-server, address, since, last-heard and registered (false: a phone that is not in the job but "
             "asked).\n"
             "States: waiting seen asked-rcs branding redirected firmware rebooting reading ready outdated on-hold "
             "stopped "
             "unknown\n"
             "looping.",
         .run = status},
    };
}

} // namespace firstring
