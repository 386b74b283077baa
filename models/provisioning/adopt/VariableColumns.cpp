// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/adopt/VariableColumns.h"

#include "models/domain/JobState.h"
#include "models/provisioning/Variables.h"

#include <algorithm>
#include <vector>

namespace firstring {

namespace {

constexpr qsizetype shortestPart = 3; // characters; shorter texts occur within others by chance
constexpr int mostLines = 24;         // of a phone

/// A variable and the parameters that give it its values, the best first.
struct Source
{
    QString variable;
    QStringList parameters;
};

QList<Source> sources()
{
    const auto line1 = [](const char* ending) {
        return QStringList{QLatin1String("sip line1 ") + QLatin1String(ending),
                           QLatin1String("sip ") + QLatin1String(ending)};
    };
    QList<Source> all{{QStringLiteral("extension"), line1("user name")},
                      {QStringLiteral("label"), line1("screen name") + line1("display name")},
                      {QStringLiteral("sip password"), line1("password")}};
    for (int line = 2; line <= mostLines; ++line) {
        all.append({QStringLiteral("extension %1").arg(line), {QStringLiteral("sip line%1 user name").arg(line)}});
        all.append({QStringLiteral("sip password %1").arg(line), {QStringLiteral("sip line%1 password").arg(line)}});
    }
    return all;
}

/// One parameter of every member.
struct Column
{
    QString name;
    QString marks;
    std::vector<QString> values;
};

QList<Column> columnsOf(const QList<Phone*>& members)
{
    QHash<QString, qsizetype> places;
    QList<Column> columns;
    for (const Setting& setting : members.first()->settings) {
        places.insert(foldedName(setting.name), columns.size());
        columns.append({setting.name, setting.marks, {}});
    }
    for (std::size_t i = 0; i < std::size_t(members.size()); ++i) {
        for (const Setting& setting : members[qsizetype(i)]->settings) {
            const auto place = places.constFind(foldedName(setting.name));
            if (place == places.cend())
                continue;
            Column& column = columns[*place];
            if (column.values.size() == i && column.marks == setting.marks && !setting.value.isEmpty())
                column.values.push_back(setting.value);
        }
    }
    columns.removeIf([&](const Column& column) { return column.values.size() != std::size_t(members.size()); });
    return columns;
}

const Column* find(const QList<Column>& columns, const QString& name)
{
    const auto place = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
        return column.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return place == columns.end() ? nullptr : &*place;
}

/// Gives each member its value of a variable, if none has another one already.
bool giveValues(const QList<Phone*>& members, const QString& variable, const std::vector<QString>& values)
{
    const bool isLabel = variable == u"label";
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Phone& phone = *members[qsizetype(i)];
        const QString there = isLabel ? phone.label : phone.variables.value(variable);
        if ((!there.isEmpty() && there != values[i]) || values[i] != values[i].trimmed() ||
            !variablesIn(values[i]).isEmpty()) // it would not be looked at again
            return false;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        Phone& phone = *members[qsizetype(i)];
        if (isLabel)
            phone.label = values[i];
        else
            phone.variables.insert(variable, values[i]);
    }
    return true;
}

/// A variable with the value each member has of it.
struct Known
{
    QString variable;
    std::vector<QString> values;
};

/// Shapes the first member's value may have: first those that are a variable and nothing else.
QStringList shapesOf(const QString& value, const QList<Known>& variables)
{
    QStringList whole, parts;
    for (const Known& known : variables) {
        const QString& text = known.values.front();
        const QString placeholder = u'{' + known.variable + u'}';
        if (value == text)
            whole.append(placeholder);
        else if (text.size() >= shortestPart && value.contains(text))
            parts.append(QString(value).replace(text, placeholder));
    }
    return whole + parts;
}

/// The one shape that every value of the column has, or empty.
QString sharedShape(const Column& column, const QList<Known>& variables, const QList<Phone*>& members)
{
    for (const QString& shape : shapesOf(column.values.front(), variables)) {
        bool fits = true;
        for (std::size_t i = 0; fits && i < column.values.size(); ++i) {
            const Inserted inserted = Variables(*members[qsizetype(i)]).insert(shape);
            fits = inserted.missing.isEmpty() && inserted.text == column.values[i];
        }
        if (fits)
            return shape;
    }
    return {};
}

} // namespace

QStringList makeColumns(const QList<Phone*>& members, SettingList& shared)
{
    const QList<Column> columns = columnsOf(members);
    QList<Known> variables;
    QStringList made;
    for (const Source& source : sources()) {
        for (const QString& parameter : source.parameters) {
            const Column* column = find(columns, parameter);
            const auto same = [&](const Known& known) { return known.values == column->values; };
            if (!column || std::any_of(variables.begin(), variables.end(), same))
                continue;
            if (giveValues(members, source.variable, column->values)) {
                variables.append({source.variable, column->values});
                made.append(source.variable);
            }
            break;
        }
    }
    Known mac{QStringLiteral("mac"), {}};
    for (const Phone* phone : members)
        mac.values.push_back(phone->mac.plain());
    variables.append(mac);

    QSet<QString> moved;
    for (const Column& column : columns) {
        const QString shape = sharedShape(column, variables, members);
        if (shape.isEmpty())
            continue;
        putSetting(shared, {column.name, shape, column.marks});
        moved.insert(foldedName(column.name));
    }
    for (Phone* phone : members)
        phone->settings.removeIf([&](const Setting& setting) { return moved.contains(foldedName(setting.name)); });
    return made;
}

} // namespace firstring
