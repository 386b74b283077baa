// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/PhoneFiles.h"

#include "models/provisioning/ConfigPlan.h"

#include <QCoreApplication>

namespace firstring {

RenderedFile render(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site,
                    const QSet<QString>& secrets)
{
    return ConfigPlan(state, secrets).render(phone, name, site);
}

RenderedFile render(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site)
{
    return render(state, phone, name, site, secretVariables(state));
}

QByteArray RenderedFile::masked() const
{
    QByteArray text;
    for (ConfigLine line : lines) {
        if (line.secret && !line.setting.value.isEmpty())
            line.setting.value = QString::fromUtf16(secretDots);
        text += lineBytes(line);
    }
    return text;
}

QStringList RenderedFile::problems() const
{
    QStringList sentences;
    for (const ConfigLine& line : lines) {
        for (const QString& variable : line.missing)
            sentences.append(QCoreApplication::translate(
                                 "PhoneFiles",
                                 "“%1” needs a value for {%2}, and this phone has none. It does not get this file "
                                 "until it has one: fill in the column %2, or change the setting.")
                                 .arg(line.setting.name, variable));
    }
    return sentences;
}

} // namespace firstring
