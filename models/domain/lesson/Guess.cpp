// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lesson/Guess.h"

#include "models/domain/lesson/LadderRow.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

/// What happens, without the figures that nobody can guess.
QString choiceOf(const Exchange& exchange, bool several)
{
    const QString phone =
        several ? laneText(LadderLane::Phone) + u' ' + exchange.mac.plain().right(6) : laneText(LadderLane::Phone);
    const QString name = exchange.fileName();
    const QString server = laneText(exchange.lane);
    switch (exchange.end) {
    case ExchangeEnd::Told:
        return Text::tr("DHCP tells the phone: %1").arg(name);
    case ExchangeEnd::Took:
        return Text::tr("%1 asks %2 for %3 and gets it").arg(phone, server, name);
    case ExchangeEnd::Absent:
        return Text::tr("%1 asks %2 for %3, which is not there").arg(phone, server, name);
    case ExchangeEnd::Refused:
        return exchange.status == 0 || exchange.status == 503
                   ? Text::tr("%1 asks %2 for %3 and is asked for patience").arg(phone, server, name)
                   : Text::tr("%1 asks %2 for %3 and is refused").arg(phone, server, name);
    case ExchangeEnd::Silent:
        return Text::tr("%1 asks %2 for %3, and nobody answers").arg(phone, server, name);
    case ExchangeEnd::Broken:
        return Text::tr("%1 asks %2 for %3, and the transfer breaks off").arg(phone, server, name);
    case ExchangeEnd::Untrusted:
        return Text::tr("%1 asks %2 for %3 and does not trust its certificate").arg(phone, server, name);
    }
    return {};
}

/// The same question with the other plain outcome.
Exchange otherwise(Exchange exchange)
{
    exchange.end = exchange.end == ExchangeEnd::Took ? ExchangeEnd::Absent : ExchangeEnd::Took;
    return exchange;
}

} // namespace

Guess nextGuess(const QList<Exchange>& record, qsizetype at)
{
    constexpr qsizetype most = 3;
    const Exchange& next = record[at];
    const bool several = hasSeveralPhones(record);
    QStringList wrong;
    const auto offer = [&](const QString& choice) {
        if (wrong.size() + 1 < most && choice != choiceOf(next, several) && !wrong.contains(choice))
            wrong.append(choice);
    };
    if (next.lane != LadderLane::Dhcp)
        offer(choiceOf(otherwise(next), several));
    for (qsizetype ahead = at + 1; ahead < record.size(); ++ahead) {
        if (record[ahead].fileName() != next.fileName())
            offer(choiceOf(record[ahead], several));
    }
    for (qsizetype before = at; before-- > 0;) {
        if (record[before].fileName() != next.fileName())
            offer(choiceOf(record[before], several));
    }
    offer(Text::tr("Nothing more: the phone stops here"));
    Guess guess{.question = Text::tr("What happens next?"), .choices = wrong};
    // Where the right one stands follows from the exchange, so that it is no habit and yet the same each time.
    const qsizetype mixed = at * 7 + next.fileName().size();
    guess.answer = static_cast<int>(mixed % (wrong.size() + 1));
    guess.choices.insert(guess.answer, choiceOf(next, several));
    return guess;
}

Guess lessonGuess(const Scenario& scenario)
{
    if (scenario.answer < 1 || scenario.answer > scenario.choices.size())
        return {};
    return {scenario.question, scenario.choices, scenario.answer - 1, scenario.explain};
}

} // namespace firstring
