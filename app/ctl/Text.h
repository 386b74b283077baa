// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace firstring {

/// Translated sentences of the command line. Names of commands, options, fields and JSON members are never translated.
struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace firstring
