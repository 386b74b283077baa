// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/leaving/StageAgain.h"

#include <QCoreApplication>

namespace firstring {

QString stageAgainAdvice()
{
    return QCoreApplication::translate(
        "StageAgain", "A phone that was in use keeps its old server and its local settings: reset it to factory "
                      "defaults (Options, Administrator, Factory Default; the password is often still 22222), then "
                      "plug it in here.");
}

} // namespace firstring
