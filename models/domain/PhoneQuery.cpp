// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/PhoneQuery.h"

#include "models/domain/Assignment.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/SecretAddress.h"

#include <algorithm>
#include <utility>

namespace firstring {

namespace {

bool has(const QString& field, QStringView text)
{
    return field.contains(text, Qt::CaseInsensitive);
}

bool has(const QStringList& fields, QStringView text)
{
    return std::any_of(fields.begin(), fields.end(), [&](const QString& field) { return has(field, text); });
}

/// `57i` finds a 6757i; `68` finds the whole family.
bool hasModel(const Phone& phone, const PhoneStatus& status, const QString& text)
{
    const QString wanted = canonicalModel(text);
    return has(phone.model, wanted) || has(status.model, wanted);
}

/// Any spelling of the address, and parts of it: `5d:2f:93`.
bool hasMac(MacAddress mac, const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c == u':' || c == u'-' || c == u'.')
            continue;
        digits += c;
    }
    return !digits.isEmpty() && has(mac.plain(), digits);
}

bool hasVariable(const Phone& phone, const QString& name, const QString& text)
{
    const auto value = phone.variables.constFind(name);
    return value != phone.variables.constEnd() && !hidesValue(name, *value) && has(*value, text);
}

bool hasAnywhere(const JobState& job, const Phone& phone, const PhoneStatus& status, const QString& text)
{
    if (hasMac(phone.mac, text) || has(phone.label, text) || hasModel(phone, status, text) ||
        has(phone.blueprint, text) || has(phone.tags, text) || has(stateName(status.state), text) ||
        has(stateText(status), text))
        return true;
    for (auto value = phone.variables.constBegin(); value != phone.variables.constEnd(); ++value) {
        if (!hidesValue(value.key(), value.value()) && has(value.value(), text))
            return true;
    }
    const Assignment assigned = effectiveAssignment(job, phone, status.model);
    return has(assigned.configServer.value, text) || has(assigned.firmware.value, text) ||
           has(assigned.branding.value, text);
}

bool isYes(const QString& text)
{
    return text.compare(u"yes", Qt::CaseInsensitive) == 0 || text == u"1" ||
           text.compare(u"true", Qt::CaseInsensitive) == 0;
}

/// Blanks separate, double quotes keep together: `label:"Room 2"`.
QStringList words(QStringView text)
{
    QStringList found;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            if (!word.isEmpty())
                found.append(std::exchange(word, {}));
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        found.append(word);
    return found;
}

} // namespace

PhoneQuery PhoneQuery::parse(QStringView text)
{
    PhoneQuery query;
    for (QString word : words(text)) {
        Term term;
        if (word.size() > 1 && word.startsWith(u'-')) {
            term.negated = true;
            word.remove(0, 1);
        }
        const auto colon = word.indexOf(u':');
        // `00:08:5D` is the beginning of an address, not a field named 00.
        if (colon > 0 && !word.at(0).isDigit()) {
            term.key = word.left(colon).toLower();
            term.text = word.mid(colon + 1);
            if (term.text.isEmpty())
                continue; // the person is still typing
        } else {
            term.text = word;
        }
        query.m_terms.append(term);
    }
    return query;
}

bool PhoneQuery::matches(const JobState& job, const Phone& phone, const PhoneStatus& status) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term& term) { return holds(term, job, phone, status) != term.negated; });
}

bool PhoneQuery::holds(const Term& term, const JobState& job, const Phone& phone, const PhoneStatus& status)
{
    const QString& key = term.key;
    const QString& text = term.text;
    if (key.isEmpty())
        return hasAnywhere(job, phone, status, text);
    if (key == u"mac")
        return hasMac(phone.mac, text);
    if (key == u"label")
        return has(phone.label, text);
    if (key == u"model")
        return hasModel(phone, status, text);
    if (key == u"blueprint")
        return has(phone.blueprint, text);
    if (key == u"tag" || key == u"tags")
        return phone.tags.contains(text, Qt::CaseInsensitive);
    if (key == u"slot")
        return phone.slot == text.toInt();
    if (key == u"hold")
        return phone.onHold == isYes(text);
    if (key == u"state")
        return stateName(status.state).startsWith(text, Qt::CaseInsensitive) ||
               (text.compare(u"working", Qt::CaseInsensitive) == 0 && stateGroup(status.state) == StateGroup::Working);
    if (key == u"server" || key == u"config-server")
        return has(effectiveAssignment(job, phone, status.model).configServer.value, text);
    if (key == u"firmware")
        return has(effectiveAssignment(job, phone, status.model).firmware.value, text);
    if (key == u"branding")
        return has(effectiveAssignment(job, phone, status.model).branding.value, text);
    const QString variable = key.startsWith(u"var.") ? key.mid(4) : key;
    // A MAC that begins with a letter, or an address in a label: `ab:cd`, `http://...`.
    return hasVariable(phone, variable, text) || hasAnywhere(job, phone, status, key + u':' + text);
}

} // namespace firstring
