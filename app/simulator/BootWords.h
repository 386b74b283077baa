// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace firstring {

/// What a simulated phone says of its start, translated; \a sentence is marked for translation where it stands.
inline QString say(const char* sentence)
{
    return QCoreApplication::translate("SimulatedPhone", sentence);
}

} // namespace firstring
