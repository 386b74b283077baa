// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PhoneListHeader.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace firstring {

namespace {

Error refusal(const char* code, const QString& subject)
{
    return {QLatin1String(code), phoneListSentence(QLatin1String(code), subject), {}};
}

bool isMac(const QString& text)
{
    return MacAddress::parse(text).has_value();
}

qsizetype findMac(const QStringList& cells)
{
    const auto place = std::find_if(cells.begin(), cells.end(), isMac);
    return place == cells.end() ? -1 : std::distance(cells.begin(), place);
}

/// One bare column whose first line is a damaged MAC must not pass for a heading, or that phone would be lost unseen.
bool isDamagedMac(const QStringList& first, const QStringList& second)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return first.size() == 1 && second.size() == 1 && isMac(second.first()) &&
           std::any_of(first.first().begin(), first.first().end(), isDigit);
}

/// Fills in a header step by step, each step taking columns that none before took.
class Columns
{
public:
    Columns(const QStringList& first, int line)
        : m_first(first)
        , m_line(line)
        , m_taken(first.size(), false)
    {
        for (const QString& heading : first)
            m_header.columns.append({heading, {}});
    }

    Result<void> map(const PhoneListOptions& options, bool isHeader)
    {
        for (const PhoneListOptions::Mapping& mapping : options.map) {
            const auto name = PhoneFieldName::parse(mapping.field);
            if (!name)
                return name.error();
            const qsizetype column = find(mapping.column.trimmed(), isHeader);
            if (column < 0)
                return refusal("MAP_COLUMN", mapping.column.left(60));
            m_taken[column] = false;
            take(column, *name);
        }
        return {};
    }

    void takeByHeading()
    {
        for (int f = static_cast<int>(PhoneField::Mac); f <= static_cast<int>(PhoneField::Hold); ++f) {
            const auto field = static_cast<PhoneField>(f);
            if (m_used.contains(PhoneFieldName{field, {}}.text()))
                continue;
            qsizetype best = -1;
            int bestRank = 0;
            for (qsizetype i = 0; i < m_first.size(); ++i) {
                const int rank = m_taken[i] ? -1 : headerRank(m_first[i], field);
                if (rank >= 0 && (best < 0 || rank < bestRank)) {
                    best = i;
                    bestRank = rank;
                }
            }
            if (best >= 0)
                take(best, {field, {}});
        }
    }

    void takeMac(qsizetype column)
    {
        if (column >= 0 && column < m_first.size() && !m_taken[column] && !hasMac())
            take(column, {PhoneField::Mac, {}});
    }

    /// All columns with a heading that nothing else wanted.
    void takeVariables()
    {
        for (qsizetype i = 0; i < m_first.size(); ++i) {
            if (m_taken[i] || m_first[i].trimmed().isEmpty())
                continue;
            const QString variable = headerVariable(m_first[i]);
            const bool again = isHeadingOfField(m_first[i]);
            if (variable.isEmpty() || again)
                remark(again ? "COLUMN_TWICE" : "COLUMN_NAME", i, m_first[i]);
            else
                take(i, {PhoneField::Variable, variable});
        }
    }

    bool hasMac() const { return m_used.contains(QStringLiteral("mac")); }

    PhoneListHeader result(bool isHeader)
    {
        m_header.isHeader = isHeader;
        m_header.settled.assign(m_taken.begin(), m_taken.end());
        for (qsizetype i = 0; i < m_header.columns.size(); ++i) {
            if (m_header.columns[i].name.field == PhoneField::Mac)
                m_header.macColumn = static_cast<int>(i);
            if (!isHeader)
                m_header.columns[i].header.clear();
        }
        return m_header;
    }

private:
    /// A second column with the very name of a field would otherwise become a variable of that name.
    bool isHeadingOfField(const QString& heading) const
    {
        const auto name = PhoneFieldName::parse(heading);
        return name && name->field != PhoneField::Ignored && name->field != PhoneField::Variable;
    }

    qsizetype find(const QString& wanted, bool isHeader) const
    {
        if (isHeader) {
            for (qsizetype i = 0; i < m_first.size(); ++i) {
                if (m_first[i].trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
                    return i;
            }
        }
        bool isNumber = false;
        const int number = wanted.toInt(&isNumber);
        return isNumber && number >= 1 && number <= m_first.size() ? number - 1 : -1;
    }

    void take(qsizetype column, const PhoneFieldName& name)
    {
        m_taken[column] = true;
        if (name.field != PhoneField::Ignored && m_used.contains(name.text())) {
            remark("COLUMN_TWICE", column, name.text());
            return;
        }
        m_used.insert(name.text());
        m_header.columns[column].name = name;
    }

    void remark(const char* code, qsizetype column, const QString& subject)
    {
        m_taken[column] = true;
        m_header.problems.append(
            {PhoneListSeverity::Warning, m_line, static_cast<int>(column) + 1, code, subject.left(60), 0});
    }

    const QStringList& m_first;
    int m_line;
    QList<bool> m_taken;
    QSet<QString> m_used;
    PhoneListHeader m_header;
};

} // namespace

Result<PhoneListHeader> readPhoneListHeader(const QStringList& first, const QStringList& second, int line,
                                            const PhoneListOptions& options)
{
    const bool isHeader = findMac(first) < 0 && !isDamagedMac(first, second);
    Columns columns(first, line);
    if (const auto mapped = columns.map(options, isHeader); !mapped)
        return mapped.error();
    if (isHeader) {
        columns.takeByHeading();
        columns.takeMac(findMac(second));
        columns.takeVariables();
    } else {
        columns.takeMac(std::max<qsizetype>(findMac(first), 0));
    }
    if (!columns.hasMac())
        return refusal("LIST_NO_MAC", first.join(QLatin1String(", ")).left(80));
    return columns.result(isHeader);
}

Result<PhoneListOptions::Mapping> parseMapping(QStringView text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals < 1 || equals == text.size() - 1)
        return refusal("MAP_UNREADABLE", text.left(60).toString());
    const PhoneListOptions::Mapping mapping{text.first(equals).trimmed().toString(),
                                            text.sliced(equals + 1).trimmed().toString()};
    if (const auto name = PhoneFieldName::parse(mapping.field); !name)
        return name.error();
    return mapping;
}

} // namespace firstring
