// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/ParameterCatalogue.h"

#include "models/formats/NameDistance.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <optional>

/// A static library's resources are not linked in by themselves. Outside the namespace, as Qt asks.
static void linkCatalogue()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace firstring {

namespace {

enum Column { Pattern, Type, Values, Numbers, Default, Families, Releases, Secret, TrustMark, Meaning, columnCount };

// In the order of ParameterType.
constexpr std::array typeNames{"boolean", "integer", "enum", "string", "list",     "digits", "url",
                               "file",    "host",    "ipv4", "time",   "timezone", "state"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Small letters, one blank where blanks stand.
QString lowered(QStringView name)
{
    QString text;
    text.reserve(name.size());
    for (const QChar c : name) {
        if (c != u' ' && c != u'\t')
            text += c.toLower();
        else if (!text.isEmpty() && text.back() != u' ')
            text += u' ';
    }
    if (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Every number of a lowered name as `#`.
QString folded(QStringView name, QList<int>* numbers = nullptr)
{
    QString text;
    text.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!isDigit(name[i])) {
            text += name[i];
            continue;
        }
        const qsizetype from = i;
        while (i + 1 < name.size() && isDigit(name[i + 1]))
            ++i;
        bool fits = false;
        const int number = name.sliced(from, i + 1 - from).toInt(&fits);
        if (numbers)
            numbers->append(fits ? number : std::numeric_limits<int>::max());
        text += u'#';
    }
    return text;
}

bool isPlaceholder(QChar c)
{
    return c == u'N' || c == u'X';
}

/// `softkeyN type` as `softkey# type`.
QString foldedPattern(QString pattern)
{
    std::replace_if(pattern.begin(), pattern.end(), isPlaceholder, u'#');
    return folded(pattern.toLower());
}

/// \a pattern with \a numbers in the places of its placeholders, as far as there are any.
QString filledIn(const QString& pattern, const QList<int>& numbers)
{
    QString name;
    qsizetype next = 0;
    for (const QChar c : pattern) {
        if (isPlaceholder(c) && next < numbers.size())
            name += QString::number(numbers[next++]);
        else
            name += c;
    }
    return name;
}

std::optional<ParameterType> typeOf(QStringView name)
{
    const auto found =
        std::find_if(typeNames.begin(), typeNames.end(), [&](const char* one) { return name == QLatin1String(one); });
    if (found == typeNames.end())
        return {};
    return static_cast<ParameterType>(std::distance(typeNames.begin(), found));
}

/// `1..24`, `30..`, `len<=128`, or all values of an enum.
bool readValues(const QString& text, Parameter& parameter)
{
    if (text.isEmpty())
        return true;
    if (text.startsWith(QLatin1String("len<="))) {
        parameter.maxLength = text.mid(5).toInt();
        return parameter.maxLength > 0;
    }
    if (parameter.type == ParameterType::Enum) {
        parameter.values = text.split(u',');
        parameter.moreValues = parameter.values.removeAll(QStringLiteral("...")) > 0;
        return !parameter.values.isEmpty();
    }
    const QStringList ends = text.split(QLatin1String(".."));
    if (ends.size() != 2)
        return false;
    bool good = true;
    if (!ends[0].isEmpty())
        parameter.min = ends[0].toLongLong(&good);
    bool alsoGood = true;
    if (!ends[1].isEmpty())
        parameter.max = ends[1].toLongLong(&alsoGood);
    return good && alsoGood && parameter.min <= parameter.max;
}

/// `1-3,1-84`: as many as the pattern has placeholders.
bool readNumbers(const QString& text, Parameter& parameter)
{
    for (const QString& range : text.split(u',', Qt::SkipEmptyParts)) {
        bool good = false, alsoGood = false;
        parameter.numbers.append({range.section(u'-', 0, 0).toInt(&good), range.section(u'-', 1).toInt(&alsoGood)});
        if (!good || !alsoGood)
            return false;
    }
    return parameter.numbers.size() == std::count_if(parameter.pattern.begin(), parameter.pattern.end(), isPlaceholder);
}

std::optional<Trust> trustOf(const QString& mark)
{
    if (mark == u"V")
        return Trust::Verified;
    if (mark == u"U")
        return Trust::Seen;
    if (mark == u"R")
        return Trust::Recalled;
    return {};
}

std::optional<Parameter> readRow(const QStringList& cells)
{
    if (cells.size() != columnCount)
        return {};
    const auto type = typeOf(cells[Type]);
    const auto trust = trustOf(cells[TrustMark]);
    Parameter parameter;
    parameter.pattern = cells[Pattern];
    if (!type || !trust || parameter.pattern.isEmpty() || cells[Meaning].isEmpty())
        return {};
    parameter.type = *type;
    parameter.trust = *trust;
    if (!readValues(cells[Values], parameter) || !readNumbers(cells[Numbers], parameter))
        return {};
    parameter.defaultValue = cells[Default];
    if (cells[Families] != u"all")
        parameter.families = cells[Families].split(u' ');
    if (cells[Releases].startsWith(QLatin1String(">=")))
        parameter.since = FirmwareVersion(QStringView(cells[Releases]).sliced(2));
    parameter.secret = cells[Secret] == u"yes";
    parameter.meaning = cells[Meaning];
    return parameter;
}

} // namespace

bool Parameter::isOn(const PhoneModel& model) const
{
    // In the order of PhoneFamily.
    static constexpr std::array names{"classic", "9000i", "6700i", "6800i", "6900"};
    return families.isEmpty() || families.contains(QLatin1String(names[static_cast<std::size_t>(model.family)])) ||
           families.contains(QLatin1String(model.name));
}

Result<ParameterCatalogue> ParameterCatalogue::parse(const QByteArray& tsv)
{
    ParameterCatalogue catalogue;
    int number = 0;
    for (const QString& line : QString::fromUtf8(tsv).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        auto parameter = readRow(line.split(u'\t'));
        if (!parameter)
            return Error{
                QStringLiteral("CATALOGUE_ROW"),
                QCoreApplication::translate("ParameterCatalogue", "Line %1 of the list of parameters cannot be read.")
                    .arg(number),
                line};
        const int index = static_cast<int>(catalogue.m_parameters.size());
        const QString pattern = foldedPattern(parameter->pattern);
        if (parameter->numbers.isEmpty())
            catalogue.m_byName.insert(parameter->pattern.toLower(), index);
        else
            catalogue.m_byPattern.insert(pattern, index);
        catalogue.m_folded.append({pattern, letterMask(pattern), index});
        catalogue.m_parameters.append(std::move(*parameter));
    }
    return catalogue;
}

ParameterMatch ParameterCatalogue::find(QStringView name) const
{
    const QString low = lowered(name);
    if (const auto exact = m_byName.constFind(low); exact != m_byName.constEnd())
        return {&m_parameters.at(*exact), {}};
    ParameterMatch match;
    const auto pattern = m_byPattern.constFind(folded(low, &match.numbers));
    if (pattern == m_byPattern.constEnd())
        return {};
    match.parameter = &m_parameters.at(*pattern);
    return match;
}

QString ParameterCatalogue::nearest(QStringView name) const
{
    const QString low = lowered(name);
    QList<int> numbers;
    const QString wanted = folded(low, &numbers);
    const quint64 letters = letterMask(wanted);
    int limit = tolerableDistance(wanted.size());
    QString best;
    for (const Folded& known : m_folded) {
        if (limit < 0)
            break;
        if (std::popcount(known.letters ^ letters) > 2 * limit)
            continue;
        const int distance = nameDistance(wanted, known.name, limit);
        if (distance > limit)
            continue;
        const Parameter& parameter = m_parameters.at(known.index);
        const QString candidate =
            parameter.numbers.isEmpty() ? parameter.pattern : filledIn(parameter.pattern, numbers);
        if (candidate == low)
            continue;
        best = candidate;
        limit = distance - 1; // only what is nearer still
    }
    return best;
}

QString ParameterCatalogue::nameFor(const QString& pattern, const QList<int>& numbers)
{
    QList<int> all = numbers;
    while (all.size() < std::count_if(pattern.begin(), pattern.end(), isPlaceholder))
        all.append(1);
    return filledIn(pattern, all);
}

QString ParameterCatalogue::patternOf(QStringView name)
{
    return folded(lowered(name)).replace(u'#', u'N');
}

const ParameterCatalogue& parameterCatalogue()
{
    static const ParameterCatalogue catalogue = [] {
        linkCatalogue();
        QFile file(QStringLiteral(":/catalogue/parameters.tsv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        auto read = ParameterCatalogue::parse(file.readAll());
        Q_ASSERT(opened && read && !read->parameters().isEmpty()); // tst_ParameterCatalogue reads every line
        return read.value_or({});
    }();
    return catalogue;
}

} // namespace firstring
