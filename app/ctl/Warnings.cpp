// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Warnings.h"

#include "app/ctl/Text.h"
#include "models/domain/Assignment.h"

namespace firstring {

void noteMissingFirmware(Context& context, const QMap<QString, QString>& firmware)
{
    const auto job = context.openJob();
    if (!job)
        return;
    for (auto wanted = firmware.constBegin(); wanted != firmware.constEnd(); ++wanted) {
        if (wanted.value() != QStringView(keepFirmware) && !(*job)->state().image(wanted.key(), wanted.value())) {
            context.printer().note(
                Ctl::tr("There is no firmware file %1 for the %2 in this job yet: phones keep what they have "
                        "until it is added.")
                    .arg(wanted.value(), wanted.key()));
        }
    }
}

void noteSecretWord(Context& context, const QString& name)
{
    context.printer().note(
        Ctl::tr("“%1” is a secret, and other programs of this computer can read command lines. Give it by "
                "file or standard input instead.")
            .arg(name));
}

} // namespace firstring
