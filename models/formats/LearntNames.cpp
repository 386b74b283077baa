// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/LearntNames.h"

#include "models/formats/ParameterCatalogue.h"

#include <algorithm>

namespace firstring {

LearntNames LearntNames::fromText(const QString& text)
{
    LearntNames names;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts))
        names.learn(line.replace(u'N', u'1')); // a pattern as an example of itself
    return names;
}

QString LearntNames::toText() const
{
    return patterns().join(u'\n');
}

bool LearntNames::learn(QStringView name)
{
    // All 400 names of the catalogue are of these signs.
    const bool usual =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u' ' && c <= u'~' && c != u':' && c != u'#'; });
    if (!usual || name.trimmed().isEmpty() || name.size() > longestName)
        return false;
    const QString pattern = ParameterCatalogue::patternOf(name);
    if (m_patterns.size() >= mostNames || m_patterns.contains(pattern) || parameterCatalogue().find(name))
        return false;
    m_patterns.insert(pattern);
    return true;
}

QStringList LearntNames::learn(const CfgDocument& document)
{
    QStringList found;
    for (const CfgDocumentLine& line : document.lines()) {
        if (line.kind != CfgLineKind::Setting || line.name.size > 4 * longestName)
            continue;
        const QString name = document.text(line.name);
        if (learn(name))
            found.append(ParameterCatalogue::patternOf(name));
    }
    return found;
}

bool LearntNames::contains(QStringView name) const
{
    return !m_patterns.isEmpty() && m_patterns.contains(ParameterCatalogue::patternOf(name));
}

QStringList LearntNames::patterns() const
{
    QStringList list(m_patterns.begin(), m_patterns.end());
    list.sort();
    return list;
}

} // namespace firstring
