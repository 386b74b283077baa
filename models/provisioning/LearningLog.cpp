// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/LearningLog.h"

#include "models/base/Log.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/VendorClass.h"

namespace firstring {

void LearningLog::noteUserAgent(QByteArrayView raw, const UserAgent& agent)
{
    const bool understood = !agent.mac.isZero() && !agent.version.isEmpty() && findModel(agent.model);
    if (!raw.isEmpty() && !understood)
        note(m_agents, escaped(raw));
}

void LearningLog::noteName(const QString& escapedName)
{
    note(m_names, escapedName);
}

void LearningLog::noteVendorClass(QByteArrayView raw)
{
    if (!raw.isEmpty() && !findModel(VendorClass::parse(raw).model))
        note(m_classes, escaped(raw));
}

void LearningLog::note(QHash<QString, int>& kind, const QString& text)
{
    const auto known = kind.find(text);
    if (known != kind.end())
        ++*known;
    else if (kind.size() < mostEntries)
        kind.insert(text, 1);
    else
        ++m_dropped;
}

QStringList LearningLog::lines() const
{
    QStringList lines;
    const auto add = [&](const QHash<QString, int>& kind, QLatin1String title) {
        for (auto it = kind.cbegin(); it != kind.cend(); ++it)
            lines.append(title + u'\t' + QString::number(it.value()) + u'\t' + it.key());
    };
    add(m_agents, QLatin1String("user-agent"));
    add(m_names, QLatin1String("name"));
    add(m_classes, QLatin1String("option-60"));
    lines.sort();
    return lines;
}

} // namespace firstring
