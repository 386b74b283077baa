// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/Variables.h"

#include "models/domain/SecretAddress.h"

#include <algorithm>

namespace firstring {

namespace {

/// The character at \a at, and how many units it takes.
char32_t characterAt(QStringView text, qsizetype at, qsizetype& units)
{
    const QChar c = text[at];
    units = 1;
    if (!c.isHighSurrogate() || at + 1 >= text.size() || !text[at + 1].isLowSurrogate())
        return c.unicode();
    units = 2;
    return QChar::surrogateToUcs4(c, text[at + 1]);
}

/// A value that cannot begin a line of its own in a phone's file.
QString onOneLine(QString value)
{
    for (QChar& c : value) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return value;
}

void collectFrom(const SettingList& settings, QSet<QString>& names)
{
    for (const Setting& setting : settings) {
        if (!setting.value.contains(u'{'))
            continue;
        for (const QString& name : variablesHiddenBy(setting, isSecretName(setting.name)))
            names.insert(name);
    }
}

} // namespace

VariablePlace nextVariable(QStringView text, qsizetype from)
{
    for (qsizetype open = text.indexOf(u'{', from); open >= 0; open = text.indexOf(u'{', open + 1)) {
        for (qsizetype i = open + 1; i < text.size();) {
            qsizetype units = 1;
            const char32_t c = characterAt(text, i, units);
            const bool first = i == open + 1;
            if (c == U'}' && !first)
                return {open, i + 1};
            if (!QChar::isLetter(c) && c != U'_' &&
                (first || (!QChar::isNumber(c) && c != U'.' && c != U'-' && c != U' ')))
                break;
            i += units;
        }
    }
    return {};
}

Variables::Variables(const Phone& phone)
{
    for (auto it = phone.variables.cbegin(); it != phone.variables.cend(); ++it)
        m_values.insert(foldedName(it.key()), onOneLine(it.value()));
    m_values.insert(QStringLiteral("mac"), phone.mac.plain());
    m_values.insert(QStringLiteral("label"), onOneLine(phone.label));
    m_values.insert(QStringLiteral("model"), onOneLine(phone.model));
    m_values.insert(QStringLiteral("slot"), phone.slot > 0 ? QString::number(phone.slot) : QString());
    m_values.insert(QStringLiteral("blueprint"), onOneLine(phone.blueprint));
}

Inserted Variables::insert(const QString& text) const
{
    if (!text.contains(u'{'))
        return {text, {}, {}};
    Inserted result;
    qsizetype copied = 0;
    while (const VariablePlace place = nextVariable(text, copied)) {
        const QStringView name = place.name(text);
        const QString key = foldedName(name);
        const QString value = m_values.value(key);
        result.used.append(key);
        if (value.isEmpty())
            result.missing.append(name.toString());
        result.text += QStringView(text).sliced(copied, place.from - copied);
        result.text +=
            value.isEmpty() ? QStringView(text).sliced(place.from, place.end - place.from) : QStringView(value);
        copied = place.end;
    }
    result.text += QStringView(text).sliced(copied);
    return result;
}

QStringList variablesIn(const QString& text)
{
    QStringList names;
    qsizetype at = 0;
    while (const VariablePlace place = nextVariable(text, at)) {
        const QString name = foldedName(place.name(text));
        if (!names.contains(name))
            names.append(name);
        at = place.end;
    }
    return names;
}

QStringList variablesHiddenBy(const Setting& setting, bool isSecret)
{
    return variablesIn(isSecret ? setting.value : passwordIn(setting.value).toString());
}

QSet<QString> secretVariables(const JobState& state)
{
    QSet<QString> secrets;
    QSet<QString> seen;
    collectFrom(state.defaults.settings, secrets);
    for (const SettingList& settings : state.defaults.modelSettings)
        collectFrom(settings, secrets);
    for (const Blueprint& blueprint : state.blueprints)
        collectFrom(blueprint.settings, secrets);
    state.phones.forEach([&](const Phone& phone) {
        collectFrom(phone.settings, secrets);
        for (auto it = phone.variables.cbegin(); it != phone.variables.cend(); ++it) {
            const bool isNew = !seen.contains(it.key());
            if (isNew)
                seen.insert(it.key());
            if (holdsPassword(it.value()) || (isNew && isSecretName(it.key())))
                secrets.insert(foldedName(it.key()));
        }
    });
    return secrets;
}

bool isSecretSetting(const Setting& setting, const QSet<QString>& secrets)
{
    if (hidesValue(setting))
        return true;
    if (!setting.value.contains(u'{'))
        return false;
    const QStringList names = variablesIn(setting.value);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return secrets.contains(name) || isSecretName(name); });
}

} // namespace firstring
