// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/PortOption.h"

#include "app/ctl/Text.h"
#include "models/ports/ServerControl.h"

namespace firstring {

Result<int> portOption(const Arguments& arguments, const QString& option, int fallback)
{
    if (!arguments.has(option))
        return fallback;
    const QString text = arguments.value(option);
    if (text == u"off")
        return static_cast<int>(ServerSettings::off);
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65'535)
        return Error{QStringLiteral("USAGE_PORT"),
                     Ctl::tr("--%1 takes a port from 1 to 65535, 0 for any free one, or off.").arg(option),
                     {}};
    return port;
}

} // namespace firstring
