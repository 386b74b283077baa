// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CsvText.h"

#include <algorithm>

namespace firstring {

namespace {

bool startsFormula(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r' || c == u'\n';
}

/// True for formula signs behind any number of apostrophes, none included.
bool isGuardable(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && startsFormula(text.front());
}

/// `="0201"` and nothing more.
bool isKeptNumber(QStringView text)
{
    return text.size() >= 3 && text.startsWith(QLatin1String("=\"")) && text.indexOf(u'"', 2) == text.size() - 1;
}

} // namespace

QString csvText(const CsvCell& cell, TextEncoding encoding)
{
    QString text = encoding == TextEncoding::Latin1 ? fromLatin1Text(cell.raw) : QString::fromUtf8(cell.raw);
    if (cell.doubled)
        text.replace(QLatin1String("\"\""), QLatin1String("\""));
    if (text.isEmpty())
        return text;
    if (text.front() == u'\'' && isGuardable(text))
        text.remove(0, 1);
    else if (text.front() == u'=' && isKeptNumber(text))
        text = text.sliced(2, text.size() - 3);
    return text;
}

QByteArray csvCell(const QString& text, char delimiter)
{
    QByteArray cell = isGuardable(text) ? "'" + text.toUtf8() : text.toUtf8();
    const auto needsQuotes = [delimiter](char c) {
        return c == delimiter || c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r';
    };
    const bool edged = !cell.isEmpty() && (cell.front() == ' ' || cell.back() == ' ' || cell.front() == '#');
    if (!edged && std::none_of(cell.cbegin(), cell.cend(), needsQuotes))
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

} // namespace firstring
