// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/adopt/PhoneReading.h"

#include "models/formats/TextBytes.h"

namespace firstring {

namespace {

QStringView withoutBlanks(QStringView text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool holdsControls(QStringView line)
{
    for (const QChar c : line) {
        if ((c < u' ' && c != u'\t') || c == QChar(0x7f))
            return true;
    }
    return false;
}

/// Inside the first pair of quotes that only a comment, or nothing, follows.
bool quotedValue(QStringView text, QStringView& inside)
{
    if (!text.startsWith(u'"'))
        return false;
    for (qsizetype end = text.indexOf(u'"', 1); end >= 0; end = text.indexOf(u'"', end + 1)) {
        const QStringView behind = withoutBlanks(text.sliced(end + 1));
        if (behind.isEmpty() || behind.startsWith(u'#')) {
            inside = text.sliced(1, end - 1);
            return true;
        }
    }
    return false;
}

/// Up to a `#` behind a blank that stands outside of quotes; a quote counts only while another one follows.
QStringView openValue(QStringView text)
{
    if (text == QStringView(u"#") || text.startsWith(u"# ") || text.startsWith(u"#\t"))
        return {};
    const qsizetype quotes = text.count(u'"');
    qsizetype seen = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            ++seen;
        const bool inside = seen % 2 == 1 && seen < quotes;
        if (text[i] == u'#' && !inside && i > 0 && (text[i - 1] == u' ' || text[i - 1] == u'\t'))
            return withoutBlanks(text.first(i));
    }
    return text;
}

void readLine(QStringView line, PhoneReading& reading)
{
    if (holdsControls(line))
        return;
    line = withoutBlanks(line);
    if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u"//"))
        return;
    Meaning meaning;
    while (line.startsWith(u'!') || line.startsWith(u'^')) {
        (line.front() == u'!' ? meaning.locked : meaning.overwrites) = true;
        line = withoutBlanks(line.sliced(1));
    }
    const qsizetype colon = line.indexOf(u':');
    const QStringView name = withoutBlanks(line.first(qMax<qsizetype>(colon, 0)));
    if (name.isEmpty() || name.startsWith(u'#'))
        return;
    const QStringView text = withoutBlanks(line.sliced(colon + 1));
    QStringView value;
    if (!quotedValue(text, value))
        value = openValue(text);
    meaning.value = value.toString();
    reading.insert(name.toString().toCaseFolded(), meaning);
}

} // namespace

QString Meaning::text() const
{
    return QLatin1String(locked ? "!" : "") + QLatin1String(overwrites ? "^" : "") + value;
}

PhoneReading readAsPhone(QByteArrayView bytes)
{
    const QString text = decodeText(bytes);
    PhoneReading reading;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'\n' && text[i] != u'\r')
            continue;
        readLine(QStringView(text).sliced(from, i - from), reading);
        from = i + 1;
    }
    return reading;
}

} // namespace firstring
