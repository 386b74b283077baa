// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/Lessons.h"

#include <QDir>
#include <QFile>

namespace firstring {

QList<Lesson> readyLessons()
{
    QList<Lesson> lessons;
    const QDir folder(QStringLiteral(":/lessons"));
    for (const QString& name : folder.entryList({QStringLiteral("*.lesson")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto scenario = Scenario::parse(file.readAll()))
            lessons.append({name.section(u'.', 0, 0), *scenario});
    }
    return lessons;
}

} // namespace firstring
