// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/Variables.h"

#include <QRegularExpression>

namespace firstring {

namespace {

const QRegularExpression& variablePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([\\p{L}_][\\p{L}\\p{N}_. -]*)\\}"));
    return pattern;
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
        if (!setting.value.contains(u'{') || !isSecretName(setting.name))
            continue;
        for (const QString& name : variablesIn(setting.value))
            names.insert(name);
    }
}

} // namespace

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
    auto matches = variablePattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString key = foldedName(match.capturedView(1));
        const QString value = m_values.value(key);
        result.used.append(key);
        if (value.isEmpty())
            result.missing.append(match.captured(1));
        result.text += QStringView(text).mid(copied, match.capturedStart() - copied);
        result.text += value.isEmpty() ? match.captured(0) : value;
        copied = match.capturedEnd();
    }
    result.text += QStringView(text).mid(copied);
    return result;
}

QStringList variablesIn(const QString& text)
{
    QStringList names;
    auto matches = variablePattern().globalMatch(text);
    while (matches.hasNext()) {
        const QString name = foldedName(matches.next().capturedView(1));
        if (!names.contains(name))
            names.append(name);
    }
    return names;
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
        for (auto it = phone.variables.keyBegin(); it != phone.variables.keyEnd(); ++it) {
            if (seen.contains(*it))
                continue;
            seen.insert(*it);
            if (isSecretName(*it))
                secrets.insert(foldedName(*it));
        }
    });
    return secrets;
}

bool isSecretSetting(const Setting& setting, const QSet<QString>& secrets)
{
    if (isSecretName(setting.name))
        return true;
    if (!setting.value.contains(u'{'))
        return false;
    const QStringList names = variablesIn(setting.value);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return secrets.contains(name) || isSecretName(name); });
}

} // namespace firstring
