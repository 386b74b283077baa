// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/adopt/LiteralBraces.h"

#include "models/provisioning/Variables.h"

namespace firstring {

void LiteralBraces::keep(SettingList& settings)
{
    for (Setting& setting : settings) {
        if (!setting.value.contains(u'{'))
            continue;
        QString kept;
        qsizetype copied = 0;
        while (const VariablePlace place = nextVariable(setting.value, copied)) {
            kept += QStringView(setting.value).sliced(copied, place.from - copied);
            kept += u'{' + variableFor(setting.value.sliced(place.from, place.end - place.from)) + u'}';
            copied = place.end;
        }
        if (copied > 0)
            setting.value = kept + setting.value.mid(copied);
    }
}

QString LiteralBraces::variableFor(const QString& text)
{
    const auto known = m_byText.constFind(text);
    if (known != m_byText.cend())
        return *known;
    QString name;
    int number = int(m_byText.size());
    do {
        name = QStringLiteral("text %1").arg(++number);
    } while (m_taken.contains(name));
    m_taken.insert(name);
    m_byText.insert(text, name);
    m_variables.insert(name, text);
    return name;
}

} // namespace firstring
