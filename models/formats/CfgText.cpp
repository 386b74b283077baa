// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgText.h"

#include "models/formats/TextBytes.h"

namespace firstring {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Only blanks and tabs: other white space may be part of a value.
QStringView trimBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool isControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f;
}

/// The value of `"..."`, or null when no quote closes it.
QStringView quotedValue(QStringView text)
{
    // A quote that has something else than a comment behind it belongs to the value; only the nearest non-blank
    // decides, so a run of blanks is looked at once: from the right.
    qsizetype closing = -1;
    bool ends = true; // what stands to the right of here is the end of the line or a comment
    for (qsizetype i = text.size() - 1; i >= 1; --i) {
        if (text[i] == u'"' && ends)
            closing = i;
        if (!isBlank(text[i]))
            ends = text[i] == u'#';
    }
    return closing < 0 ? QStringView() : text.sliced(1, closing - 1);
}

/// The value up to a comment. A quote hides `#` only if another one closes it.
QStringView plainValue(QStringView text)
{
    if (text.startsWith(u'#') && (text.size() == 1 || isBlank(text[1])))
        return {};
    const qsizetype lastQuote = text.lastIndexOf(u'"');
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            inQuotes = !inQuotes && i < lastQuote;
        else if (text[i] == u'#' && !inQuotes && i > 0 && isBlank(text[i - 1]))
            return trimBlanks(text.first(i));
    }
    return text;
}

bool readLine(QStringView line, Setting& setting)
{
    for (const QChar c : line) {
        if (isControl(c))
            return false;
    }
    QStringView rest = trimBlanks(line);
    if (rest.startsWith(u'#') || rest.startsWith(QLatin1String("//")))
        return false;
    while (!rest.isEmpty() && (rest.front() == u'!' || rest.front() == u'^')) {
        if (!setting.marks.contains(rest.front()))
            setting.marks += rest.front();
        rest = trimBlanks(rest.sliced(1));
    }
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0)
        return false;
    const QStringView name = trimBlanks(rest.first(colon));
    if (name.isEmpty() || name.startsWith(u'#'))
        return false;
    const QStringView value = trimBlanks(rest.sliced(colon + 1));
    const QStringView quoted = value.startsWith(u'"') ? quotedValue(value) : QStringView();
    setting.name = name.toString();
    setting.value = (quoted.isNull() ? plainValue(value) : quoted).toString();
    return true;
}

bool needsQuotes(QStringView value)
{
    return value.contains(u'#') || value.contains(u';') || value.startsWith(u'"') ||
           (!value.isEmpty() && (isBlank(value.front()) || isBlank(value.back())));
}

QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (isControl(c))
            c = u' ';
    }
    return text;
}

} // namespace

QList<CfgLine> readCfg(QByteArrayView bytes)
{
    const QString text = decodeText(bytes);
    QList<CfgLine> lines;
    int number = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        ++number;
        Setting setting;
        if (readLine(QStringView(text).sliced(at, end - at), setting))
            lines.append({std::move(setting), number});
        at = end + 1;
        if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
            ++at;
    }
    return lines;
}

QByteArray writeCfgLine(const Setting& setting)
{
    QString line = setting.marks + oneLine(setting.name) + u':';
    const QString value = oneLine(setting.value);
    if (needsQuotes(value))
        line += QLatin1String(" \"") + value + u'"';
    else if (!value.isEmpty())
        line += u' ' + value;
    return line.toUtf8() + '\n';
}

bool isExactInCfg(const Setting& setting)
{
    const QList<CfgLine> back = readCfg(writeCfgLine(setting));
    return back.size() == 1 && back.first().setting == setting;
}

} // namespace firstring
