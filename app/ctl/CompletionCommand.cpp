// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Completion.h"
#include "app/ctl/Context.h"
#include "app/ctl/Program.h"
#include "app/ctl/Text.h"

namespace firstring {

namespace {

Outcome completion(Context& context)
{
    const QString& shell = context.arguments().operands.first();
    const QByteArray script = completionScript(commandTable(), shell);
    if (script.isEmpty())
        return context.fail("USAGE_SHELL",
                            Ctl::tr("Completion is made for bash, zsh and fish, not for “%1”.").arg(shell));
    context.printer().bytes(script);
    return Exit::Done;
}

} // namespace

CommandTable completionCommands()
{
    return {{.name = "completion",
             .operands = "bash|zsh|fish",
             .minOperands = 1,
             .maxOperands = 1,
             .summary = "print the script that completes commands and options in a shell",
             .description = "Packages install it; by hand, for example: source <(firstringctl completion bash)",
             .run = completion}};
}

} // namespace firstring
