// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Condition.h"

#include <algorithm>
#include <array>

namespace firstring::why {

namespace {

constexpr QLatin1String heardPrefix("heard:");

} // namespace

std::optional<Condition::Term> Condition::parseTerm(const QString& text)
{
    struct Sign
    {
        const char* text;
        Test test;
    };
    static constexpr std::array signs{Sign{"!=", Test::NoneOf}, Sign{">=", Test::AtLeast}, Sign{"=", Test::OneOf},
                                      Sign{"<", Test::Below}};
    Term term;
    QString name = text;
    QString value;
    for (const Sign& sign : signs) {
        const qsizetype at = text.indexOf(QLatin1String(sign.text));
        if (at <= 0)
            continue;
        term.test = sign.test;
        name = text.left(at);
        value = text.mid(at + static_cast<qsizetype>(qstrlen(sign.text)));
        if (value.isEmpty())
            return {};
        break;
    }
    if (value.isEmpty() && name.startsWith(u'!')) {
        term.test = Test::No;
        name.remove(0, 1);
    }
    bool isNumber = false;
    term.number = value.toLongLong(&isNumber);
    const bool compares = term.test == Test::AtLeast || term.test == Test::Below;
    if (compares && !isNumber)
        return {};
    if (name.startsWith(heardPrefix)) {
        term.isHeard = true;
        term.event = eventFromName(QStringView(name).mid(heardPrefix.size()));
        const bool fits = compares || term.test == Test::Yes || term.test == Test::No;
        return fits && term.event != EventId::None ? std::optional(term) : std::nullopt;
    }
    const auto fact = factFromName(name);
    if (!fact)
        return {};
    term.fact = *fact;
    const FactKind kind = factInfo(*fact).kind;
    if (term.test == Test::OneOf || term.test == Test::NoneOf) {
        term.words = value.split(u'|');
        return kind == FactKind::Word ? std::optional(term) : std::nullopt;
    }
    if (compares)
        return kind == FactKind::Number ? std::optional(term) : std::nullopt;
    // A word or a number may be asked whether it is known.
    return kind == FactKind::Flag || term.test == Test::Yes ? std::optional(term) : std::nullopt;
}

Result<Condition> Condition::parse(QStringView text)
{
    Condition condition;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto term = parseTerm(word.toString());
        if (!term)
            return Error{QStringLiteral("CONDITION_TERM"), word.toString(), {}};
        condition.m_terms.push_back(*term);
    }
    return condition;
}

bool Condition::holds(const Facts& facts) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) { return holds(term, facts); });
}

bool Condition::holds(const Term& term, const Facts& facts)
{
    if (term.isHeard) {
        const int times = facts.heard(term.event);
        switch (term.test) {
        case Test::No:
            return times == 0;
        case Test::AtLeast:
            return times >= term.number;
        case Test::Below:
            return times < term.number;
        default:
            return times > 0;
        }
    }
    if (!facts.isKnown(term.fact))
        return false;
    switch (term.test) {
    case Test::Yes:
        return facts.flag(term.fact).value_or(true);
    case Test::No:
        return facts.flag(term.fact) == false;
    case Test::OneOf:
        return term.words.contains(facts.word(term.fact));
    case Test::NoneOf:
        return !term.words.contains(facts.word(term.fact));
    case Test::AtLeast:
        return facts.number(term.fact) >= term.number;
    case Test::Below:
        return facts.number(term.fact) < term.number;
    }
    return false;
}

} // namespace firstring::why
