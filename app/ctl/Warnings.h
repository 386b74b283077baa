// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"

namespace firstring {

/// Says on standard error which of these versions have no file in the catalogue yet: allowed, people plan before they
/// download. The job must be open.
void noteMissingFirmware(Context& context, const QMap<QString, QString>& firmware);

/// Says on standard error that a secret stood on the command line, where other programs of this computer can read it.
void noteSecretWord(Context& context, const QString& name);

} // namespace firstring
