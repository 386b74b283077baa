// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FirstLine.h"

#include "app/ctl/Context.h"
#include "models/base/FirstLine.h"

namespace firstring {

Result<QString> firstLineIn(Context& context, const QString& file, Blanks blanks)
{
    constexpr qint64 mostBytes = 4'096;
    const auto text = context.readAll(file, mostBytes);
    if (!text)
        return text.error();
    const QString line = QString::fromUtf8(firstLine(*text));
    return blanks == Blanks::Keep ? line : line.trimmed();
}

Result<QString> firstLineOf(Context& context, const QString& option)
{
    const QString file = context.arguments().value(option);
    return file.isEmpty() ? Result<QString>(QString()) : firstLineIn(context, file);
}

} // namespace firstring
