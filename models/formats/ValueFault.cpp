// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/ValueFault.h"

#include "models/formats/NameDistance.h"
#include "models/formats/PhoneTimeZones.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CfgLint)
};

constexpr auto noMinimum = std::numeric_limits<qint64>::min();
constexpr auto noMaximum = std::numeric_limits<qint64>::max();

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isIpv4(QStringView value)
{
    const auto parts = value.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return !part.isEmpty() && part.size() <= 3 && std::all_of(part.begin(), part.end(), isDigit) &&
                      part.toInt() <= 255;
           });
}

/// `08:30`, and `08h30` as French and Spanish phones have it (phones.md B4).
bool isTime(QStringView value)
{
    const qsizetype at = std::max(value.indexOf(u':'), value.indexOf(u'h'));
    if (at < 1 || at > 2 || value.size() != at + 3 || !isDigit(value[0]) || !isDigit(value[at - 1]))
        return false;
    const QStringView minutes = value.sliced(at + 1);
    return isDigit(minutes[0]) && isDigit(minutes[1]) && value.first(at).toInt() < 24 && minutes.toInt() < 60;
}

ValueFault wrongType(const Parameter& parameter, const QString& name, const QString& fix)
{
    return {"LINT_TYPE", Text::tr("“%1” does not take this; phones may go on with another value.").arg(name), fix,
            parameter.isVerified()};
}

ValueFault withBetter(ValueFault fault, const QString& better)
{
    fault.better = better;
    return fault;
}

/// `yes`, `on`, `true` as 1, their contraries as 0; else empty.
QString asSwitch(const QString& value)
{
    static const QStringList on{QStringLiteral("yes"), QStringLiteral("on"), QStringLiteral("true"),
                                QStringLiteral("enable"), QStringLiteral("enabled")};
    static const QStringList off{QStringLiteral("no"), QStringLiteral("off"), QStringLiteral("false"),
                                 QStringLiteral("disable"), QStringLiteral("disabled")};
    if (on.contains(value, Qt::CaseInsensitive))
        return QStringLiteral("1");
    return off.contains(value, Qt::CaseInsensitive) ? QStringLiteral("0") : QString();
}

/// The host of what was written as a URL; empty when that is none either.
QString hostIn(const QString& value)
{
    const qsizetype scheme = value.indexOf(QLatin1String("://"));
    const QString host = value.mid(scheme < 0 ? 0 : scheme + 3).section(u'/', 0, 0);
    return host.contains(u' ') || host.contains(u'@') ? QString() : host;
}

QString nearestOf(const QStringList& values, const QString& value)
{
    QString best;
    int limit = tolerableDistance(value.size());
    const QString wanted = value.toLower();
    for (const QString& candidate : values) {
        const int distance = limit < 0 ? limit + 1 : nameDistance(wanted, candidate.toLower(), limit);
        if (distance > limit)
            continue;
        best = candidate;
        limit = distance - 1;
    }
    return best;
}

/// What numbers a parameter takes, for people.
QString numbersAllowed(const Parameter& parameter)
{
    if (parameter.min == noMinimum && parameter.max == noMaximum)
        return Text::tr("Write a whole number.");
    if (parameter.max == noMaximum)
        return Text::tr("Write a whole number from %1 up.").arg(parameter.min);
    if (parameter.min == noMinimum)
        return Text::tr("Write a whole number up to %1.").arg(parameter.max);
    return Text::tr("Write a whole number from %1 to %2.").arg(parameter.min).arg(parameter.max);
}

std::optional<ValueFault> numberFault(const Parameter& parameter, const QString& name, const QString& value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        return wrongType(parameter, name, numbersAllowed(parameter));
    if (number >= parameter.min && number <= parameter.max)
        return {};
    return ValueFault{"LINT_RANGE", Text::tr("%1 lies outside of what “%2” takes.").arg(shortened(value), name),
                      numbersAllowed(parameter), parameter.isVerified(),
                      QString::number(number < parameter.min ? parameter.min : parameter.max)};
}

std::optional<ValueFault> choiceFault(const Parameter& parameter, const QString& name, const QString& value)
{
    if (parameter.values.contains(value, Qt::CaseInsensitive))
        return {};
    const QString list = parameter.values.join(QLatin1String(", "));
    if (parameter.moreValues)
        return ValueFault{"LINT_RANGE",
                          Text::tr("“%1” is not among the values known of “%2”.").arg(shortened(value), name),
                          Text::tr("Known are: %1.").arg(list), false, nearestOf(parameter.values, value)};
    return ValueFault{"LINT_RANGE", Text::tr("“%1” does not take “%2”.").arg(name, shortened(value)),
                      Text::tr("Write one of: %1.").arg(list), parameter.isVerified(),
                      nearestOf(parameter.values, value)};
}

std::optional<ValueFault> digitsFault(const Parameter& parameter, const QString& name, const QString& value)
{
    if (!std::all_of(value.begin(), value.end(), isDigit))
        return ValueFault{
            "LINT_DIGITS",
            Text::tr("“%1” has other signs than digits; phones then fall back to the one they left the factory with.")
                .arg(name),
            Text::tr("Use digits only.")};
    bool fits = false;
    if (value.toLongLong(&fits) <= parameter.max && fits)
        return {};
    return ValueFault{"LINT_RANGE", Text::tr("“%1” is a number too big for phones.").arg(name),
                      Text::tr("Use at most %1.").arg(parameter.max), parameter.isVerified()};
}

std::optional<ValueFault> zoneFault(const QString& value)
{
    if (value.compare(QLatin1String("Custom"), Qt::CaseInsensitive) == 0 || findPhoneTimeZone(value))
        return {};
    const QString nearest = nearestPhoneTimeZone(value);
    return ValueFault{"LINT_ZONE", Text::tr("No phone is known to know the time zone “%1”.").arg(shortened(value)),
                      nearest.isEmpty()
                          ? Text::tr("Write Custom here, and the minutes west of UTC as time zone minutes.")
                          : Text::tr("Did you mean “%1”?").arg(nearest),
                      false, nearest};
}

std::optional<ValueFault> faultOfType(const Parameter& parameter, const QString& name, const QString& value)
{
    switch (parameter.type) {
    case ParameterType::Boolean:
        if (value != u"0" && value != u"1")
            return withBetter(wrongType(parameter, name, Text::tr("Write 0 or 1.")), asSwitch(value));
        break;
    case ParameterType::Integer:
        return numberFault(parameter, name, value);
    case ParameterType::Enum:
        return choiceFault(parameter, name, value);
    case ParameterType::Digits:
        return digitsFault(parameter, name, value);
    case ParameterType::Host:
        if (value.contains(u' ') || value.contains(QLatin1String("://")) || value.contains(u'/'))
            return withBetter(
                wrongType(parameter, name,
                          Text::tr("Write a name or an address only, without http:// and without a path.")),
                hostIn(value));
        break;
    case ParameterType::Ipv4:
        if (!isIpv4(value))
            return wrongType(parameter, name, Text::tr("Write an address such as 192.168.1.10."));
        break;
    case ParameterType::Time:
        if (!isTime(value))
            return wrongType(parameter, name, Text::tr("Write hours and minutes such as 03:30."));
        break;
    case ParameterType::TimeZone:
        return zoneFault(value);
    case ParameterType::String:
    case ParameterType::List:
    case ParameterType::Url:
    case ParameterType::File:
    case ParameterType::State:
        break;
    }
    return {};
}

} // namespace

QString shortened(const QString& text)
{
    constexpr int longest = 80;
    return text.size() <= longest ? text : text.first(longest - 1) + u'\u2026';
}

std::optional<ValueFault> valueFault(const Parameter& parameter, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return {};
    if (parameter.maxLength > 0 && value.size() > parameter.maxLength)
        return ValueFault{"LINT_CUT",
                          Text::tr("“%1” has %2 characters, and phones take %3: the rest may be cut off.")
                              .arg(name)
                              .arg(value.size())
                              .arg(parameter.maxLength),
                          Text::tr("Make it shorter."), parameter.isVerified(), value.first(parameter.maxLength)};
    auto fault = faultOfType(parameter, name, value);
    if (fault && parameter.pattern.startsWith(QLatin1String("dst ")))
        fault->code = "LINT_DST";
    return fault;
}

} // namespace firstring
