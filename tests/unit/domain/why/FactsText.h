// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/why/Facts.h"

#include <QProcess>

namespace firstring::test {

/// Facts as a scenario's row names them: `state=waiting server-on !http-on age=90 heard:TLS_REFUSED=2`; a word in
/// quotes may hold blanks. Ends the test program at a name that is none.
inline why::Facts factsOf(const QString& text)
{
    why::Facts facts;
    for (const QString& term : QProcess::splitCommand(text)) {
        const QString left = term.section(u'=', 0, 0);
        const QString right = term.section(u'=', 1);
        if (left.startsWith(QLatin1String("heard:"))) {
            const EventId event = eventFromName(QStringView(left).mid(6));
            if (event == EventId::None)
                qFatal("no event: %s", qPrintable(term));
            facts.setHeard(event, right.isEmpty() ? 1 : right.toInt());
            continue;
        }
        const bool negated = left.startsWith(u'!');
        const auto fact = why::factFromName(negated ? QStringView(left).mid(1) : QStringView(left));
        if (!fact)
            qFatal("no fact: %s", qPrintable(term));
        switch (why::factInfo(*fact).kind) {
        case why::FactKind::Flag:
            facts.set(*fact, !negated);
            break;
        case why::FactKind::Number:
            facts.set(*fact, right.toLongLong());
            break;
        case why::FactKind::Word:
            facts.set(*fact, right);
            break;
        }
    }
    return facts;
}

} // namespace firstring::test
