// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Language.h"

namespace firstring {

QStringList languagesIn(const QString& field)
{
    QStringList names;
    for (const QString& part : field.split(u',')) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QString languageBareName(const QString& name)
{
    return name.sliced(name.lastIndexOf(u'/') + 1);
}

bool isSameLanguage(const QString& a, const QString& b)
{
    return languageBareName(a).compare(languageBareName(b), Qt::CaseInsensitive) == 0;
}

bool isLanguageName(const QString& name)
{
    return languageBareName(name).startsWith(QLatin1String("lang_"), Qt::CaseInsensitive) ||
           name.startsWith(QLatin1String("i18n/"), Qt::CaseInsensitive) ||
           name.startsWith(QLatin1String("lang/"), Qt::CaseInsensitive);
}

} // namespace firstring
