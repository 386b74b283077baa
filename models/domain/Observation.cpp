// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Observation.h"

namespace firstring {

QString transportName(Transport transport)
{
    switch (transport) {
    case Transport::None: return {};
    case Transport::Http: return QStringLiteral("http");
    case Transport::Tftp: return QStringLiteral("tftp");
    }
    return {};
}

} // namespace firstring
