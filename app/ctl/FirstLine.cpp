// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FirstLine.h"

#include "app/ctl/Context.h"

namespace firstring {

Result<QString> firstLineOf(Context& context, const QString& option)
{
    constexpr qint64 mostBytes = 4'096;
    const QString file = context.arguments().value(option);
    if (file.isEmpty())
        return QString();
    const auto text = context.readAll(file, mostBytes);
    if (!text)
        return text.error();
    return QString::fromUtf8(text->split('\n').first().trimmed());
}

} // namespace firstring
