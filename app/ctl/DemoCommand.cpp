// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/DemoTask.h"

namespace firstring {

namespace {

Outcome demo(Context& context)
{
    return std::make_unique<DemoTask>(context);
}

} // namespace

CommandTable demoCommands()
{
    return {
        {.name = "demo",
         .summary = "show the main job: local server and twelve simulated phones on loopback",
         .description = "Uses a temporary data folder, or the job \"demo\" of --data DIR. Progress on standard error, "
                        "a closing table "
                        "(with --json\n"
                        "the array of \"status\") on standard output. Exit status 0 when all phones are Ready.",
         .run = demo},
    };
}

} // namespace firstring
