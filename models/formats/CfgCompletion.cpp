// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgCompletion.h"

#include "models/formats/KeyLayout.h"
#include "models/formats/LearntNames.h"
#include "models/formats/ParameterCatalogue.h"
#include "models/formats/PhoneTimeZones.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CfgCompletion)
};

constexpr qsizetype mostItems = 60;

QList<int> numbersIn(const QString& text)
{
    QList<int> numbers;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        const qsizetype from = i;
        while (i + 1 < text.size() && text[i + 1].isDigit())
            ++i;
        numbers.append(QStringView(text).sliced(from, i + 1 - from).toInt());
    }
    return numbers;
}

bool holdsAll(const QString& name, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return name.contains(word); });
}

/// A key that the model has none of.
bool isMissingKey(const PhoneModel& model, const QString& pattern)
{
    const auto is = [&](const char* prefix) { return pattern.startsWith(QLatin1String(prefix)); };
    return (is("topsoftkeyN") && model.topSoftkeys == 0) || (is("softkeyN") && model.softkeys == 0) ||
           (is("prgkeyN") && model.programmableKeys == 0) || (is("expmodX") && moduleCount(model) == 0);
}

void addName(QList<Completion>& first, QList<Completion>& then, const QString& name, const QString& typed,
             const QStringList& words, const QString& end, const QString& detail)
{
    const QString low = name.toLower();
    if (low.startsWith(typed))
        first.append({name + end, name, detail});
    else if (!words.isEmpty() && holdsAll(low, words))
        then.append({name + end, name, detail});
}

QList<Completion> names(const QString& prefix, const QString& end, const CompletionContext& context)
{
    const QString typed = prefix.toLower().simplified();
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const QList<int> numbers = numbersIn(typed);
    QList<Completion> first;
    QList<Completion> then;
    for (const Parameter& parameter : parameterCatalogue().parameters()) {
        if (parameter.type == ParameterType::State)
            continue;
        if (context.model && (!parameter.isOn(*context.model) || isMissingKey(*context.model, parameter.pattern)))
            continue;
        addName(first, then,
                ParameterCatalogue::nameFor(parameter.pattern, parameter.numbers.isEmpty() ? QList<int>() : numbers),
                typed, words, end, parameter.meaning);
    }
    if (context.learnt) {
        for (const QString& pattern : context.learnt->patterns())
            addName(first, then, ParameterCatalogue::nameFor(pattern, numbers), typed, words, end,
                    Text::tr("seen on phones of this job"));
    }
    first += then;
    return first.first(std::min(first.size(), mostItems));
}

QList<Completion> variables(const QString& prefix, const CompletionContext& context)
{
    QList<Completion> items;
    for (const QString& name : context.variables) {
        if (name.startsWith(prefix, Qt::CaseInsensitive) && items.size() < mostItems)
            items.append({u'{' + name + u'}', u'{' + name + u'}', {}});
    }
    return items;
}

QList<Completion> values(const QString& name, const QString& prefix)
{
    const ParameterMatch match = parameterCatalogue().find(name);
    if (!match)
        return {};
    const Parameter& parameter = *match.parameter;
    QList<Completion> items;
    const auto add = [&](const QString& value, const QString& detail = {}) {
        if (value.startsWith(prefix, Qt::CaseInsensitive) && items.size() < mostItems)
            items.append({value, value,
                          detail.isEmpty() && value == parameter.defaultValue ? Text::tr("as phones leave the factory")
                                                                              : detail});
    };
    if (parameter.type == ParameterType::Boolean) {
        add(QStringLiteral("0"), Text::tr("off"));
        add(QStringLiteral("1"), Text::tr("on"));
    } else if (parameter.type == ParameterType::TimeZone) {
        add(QStringLiteral("Custom"), Text::tr("by time zone minutes"));
        for (const PhoneTimeZone& zone : phoneTimeZones())
            add(zone.name, zone.code);
    } else {
        for (const QString& value : parameter.values)
            add(value);
        if (items.isEmpty() && prefix.isEmpty() && !parameter.defaultValue.isEmpty())
            add(parameter.defaultValue);
    }
    return items;
}

} // namespace

Completions completionsAt(const QString& line, int cursor, const CompletionContext& context)
{
    Completions result;
    const QString before = line.first(std::clamp<qsizetype>(cursor, 0, line.size()));
    if (before.trimmed().startsWith(u'#') || before.trimmed().startsWith(QLatin1String("//")))
        return result;
    const qsizetype colon = before.indexOf(u':');
    if (colon < 0) {
        qsizetype start = 0;
        while (start < before.size() && QStringView(u" \t!^").contains(before[start]))
            ++start;
        const qsizetype ends = line.indexOf(u':', start);
        result.from = static_cast<int>(start);
        result.length = static_cast<int>((ends < 0 ? line.size() : ends) - start);
        result.items = names(before.mid(start), ends < 0 ? QStringLiteral(": ") : QString(), context);
        return result;
    }
    const qsizetype brace = before.lastIndexOf(u'{');
    if (brace > colon && before.indexOf(u'}', brace) < 0) {
        const qsizetype ends = line.indexOf(u'}', brace);
        const bool closed = ends >= 0 && line.indexOf(u'{', brace + 1) < 0;
        result.from = static_cast<int>(brace);
        result.length = static_cast<int>((closed ? ends + 1 : before.size()) - brace);
        result.items = variables(before.mid(brace + 1), context);
        return result;
    }
    qsizetype start = colon + 1;
    while (start < before.size() && before[start].isSpace())
        ++start;
    result.from = static_cast<int>(start);
    result.length = static_cast<int>(line.size() - start);
    result.items = values(before.first(colon).remove(u'!').remove(u'^').trimmed(), before.mid(start));
    if (start == colon + 1) // nothing stands behind the colon yet
        for (Completion& item : result.items)
            item.text.prepend(u' ');
    return result;
}

} // namespace firstring
