// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/PhoneListReport.h"

#include "app/ctl/Text.h"

namespace firstring {

QJsonObject importJson(const PhoneListDraft& draft)
{
    QJsonArray refused, warnings;
    for (const PhoneListProblem& problem : draft.problems) {
        const QJsonObject object{{QStringLiteral("line"), problem.line},
                                 {QStringLiteral("column"), problem.column},
                                 {QStringLiteral("code"), QString::fromLatin1(problem.code)},
                                 {QStringLiteral("reason"), problem.sentence()}};
        if (problem.severity == PhoneListSeverity::Refused)
            refused.append(object);
        else if (problem.severity == PhoneListSeverity::Warning)
            warnings.append(object);
    }
    return {{QStringLiteral("added"), draft.added.size()},
            {QStringLiteral("changed"), draft.changed.size()},
            {QStringLiteral("unchanged"), draft.unchanged.size()},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("warnings"), warnings}};
}

void noteRemarks(Printer& printer, const PhoneListDraft& draft)
{
    for (const PhoneListProblem& problem : draft.problems) {
        if (problem.severity == PhoneListSeverity::Change)
            continue;
        QString place = Ctl::tr("Line %1").arg(problem.line);
        if (problem.column > 0) {
            place += Ctl::tr(", column %1").arg(problem.column);
            if (const QString name = draft.columnName(problem.column); !name.isEmpty())
                place += QLatin1String(" (") + name + u')';
        }
        printer.note(place + QLatin1String(": ") + problem.sentence());
    }
}

} // namespace firstring
