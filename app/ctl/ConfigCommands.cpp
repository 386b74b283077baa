// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "models/formats/CfgDocument.h"

namespace firstring {

namespace {

Outcome cat(Context& context)
{
    const auto bytes = context.readAll(context.arguments().operands.first());
    if (!bytes)
        return context.fail(bytes.error());
    context.printer().bytes(CfgDocument::read(*bytes).bytes());
    return Exit::Done;
}

} // namespace

CommandTable configCommands()
{
    return {
        {.name = "config cat",
         .operands = "FILE",
         .minOperands = 1,
         .maxOperands = 1,
         .summary = "read a configuration file and print it again, byte for byte",
         .description = "- is standard input. Whatever the file holds comes out as it went in: comments, marks, "
                        "quotes, line ends,\nencoding, also what is no configuration at all.",
         .run = cat},
    };
}

} // namespace firstring
