// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/OutputFile.h"

#include "app/ctl/Printer.h"
#include "app/ctl/Text.h"

#include <QFileInfo>
#include <QSaveFile>

namespace firstring {

Result<void> writeOutput(Printer& printer, const QString& name, const QByteArray& bytes)
{
    if (name == u"-") {
        printer.bytes(bytes);
        return {};
    }
    const auto refused = [](const QString& sentence) { return Error{QStringLiteral("OUTPUT_FILE"), sentence, {}}; };
    // A file is replaced as a whole; a pipe or a device must not be.
    if (const QFileInfo facts(name); facts.exists() && !facts.isFile())
        return refused(
            Ctl::tr("“%1” is no regular file. To hand it to another program, give - and pipe it there.").arg(name));
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(Ctl::tr("“%1” cannot be written: %2.").arg(name, file.errorString()));
    return {};
}

} // namespace firstring
