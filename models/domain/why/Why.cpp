// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Why.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring::why {

namespace {

/// `{name}` becomes the fact of that name; one that is not known, a dash.
QString filled(const char* sentence, const Facts& facts)
{
    const QString text = QCoreApplication::translate("Why", sentence);
    QString out;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        out += QStringView(text).sliced(from, open - from);
        const auto fact = factFromName(QStringView(text).sliced(open + 1, close - open - 1));
        const QString value = fact ? facts.text(*fact) : QString();
        out += value.isEmpty() ? QStringLiteral("–") : value;
        from = close + 1;
    }
    return out + text.sliced(from);
}

Finding said(const Case& one, const Facts& facts)
{
    return {one.id,
            one.weight,
            one.certainty,
            filled(one.sentences->brief, facts),
            filled(one.sentences->fact, facts),
            filled(one.sentences->meaning, facts),
            filled(one.sentences->next, facts),
            one.actions};
}

} // namespace

Finding sayCase(const QString& id, const Facts& facts)
{
    const auto& all = cases();
    const auto one = std::find_if(all.begin(), all.end(), [&](const Case& candidate) { return candidate.id == id; });
    return one == all.end() ? Finding() : said(*one, facts);
}

QList<Finding> explain(const Facts& facts)
{
    QList<Finding> found;
    for (const Case& one : cases()) {
        if (one.condition.holds(facts))
            found.append(said(one, facts));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding& a, const Finding& b) { return a.weight > b.weight; });
    return found;
}

QString brief(const Facts& facts, int atLeast)
{
    const Case* first = nullptr;
    for (const Case& one : cases()) {
        if (one.weight >= (first ? first->weight + 1 : atLeast) && one.condition.holds(facts))
            first = &one;
    }
    return first ? filled(first->sentences->brief, facts) : QString();
}

} // namespace firstring::why
