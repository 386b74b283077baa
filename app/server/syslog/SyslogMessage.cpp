// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/syslog/SyslogMessage.h"

#include <algorithm>
#include <array>

namespace firstring::syslog {

namespace {

constexpr int mostFacility = 23;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void skipBlanks(QByteArrayView& rest)
{
    while (rest.startsWith(' '))
        rest = rest.sliced(1);
}

/// Up to the next blank, which is taken too.
QByteArrayView takeWord(QByteArrayView& rest)
{
    const qsizetype end = rest.indexOf(' ');
    const QByteArrayView word = end < 0 ? rest : rest.first(end);
    rest = rest.sliced(end < 0 ? rest.size() : end + 1);
    return word;
}

/// `<34>`, RFC 5424 6.2.1. False: none.
bool takePriority(QByteArrayView& rest, Message& message)
{
    const qsizetype end = rest.first(qMin<qsizetype>(rest.size(), 5)).indexOf('>');
    if (!rest.startsWith('<') || end < 2)
        return false;
    const QByteArrayView digits = rest.sliced(1, end - 1);
    if (!std::all_of(digits.begin(), digits.end(), isDigit) || digits.toInt() > mostFacility * 8 + 7)
        return false;
    message.facility = digits.toInt() / 8;
    message.severity = digits.toInt() % 8;
    rest = rest.sliced(end + 1);
    return true;
}

/// `Oct 11 22:14:15 `, RFC 3164 4.1.2, also with a year or without the second blank before a short day.
bool takeOldTime(QByteArrayView& rest)
{
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (std::none_of(months.begin(), months.end(), [&](const char* month) { return rest.startsWith(month); }))
        return false;
    QByteArrayView after = rest;
    takeWord(after);
    skipBlanks(after);
    const QByteArrayView day = takeWord(after);
    skipBlanks(after);
    QByteArrayView time = takeWord(after);
    if (time.size() == 4 && std::all_of(time.begin(), time.end(), isDigit)) { // the year
        skipBlanks(after);
        time = takeWord(after);
    }
    if (day.isEmpty() || !isDigit(day.front()) || time.size() < 5 || time[2] != ':')
        return false;
    rest = after;
    return true;
}

/// `2003-10-11T22:14:15.003Z ` or nothing known (`-`).
bool looksLikeTime(QByteArrayView word)
{
    return word == "-" || (word.size() >= 19 && isDigit(word[0]) && word[4] == '-' && word[10] == 'T');
}

/// `[name key="value"]` one after another, or `-`; a bracket in a value has a backslash before it.
void skipStructured(QByteArrayView& rest)
{
    if (rest.startsWith('-')) {
        rest = rest.sliced(1);
        return;
    }
    while (rest.startsWith('[')) {
        bool quoted = false;
        qsizetype at = 1;
        for (; at < rest.size() && (quoted || rest[at] != ']'); ++at) {
            if (rest[at] == '\\')
                ++at;
            else if (at < rest.size() && rest[at] == '"')
                quoted = !quoted;
        }
        rest = rest.sliced(qMin(at + 1, rest.size()));
    }
}

QByteArray known(QByteArrayView word)
{
    return word == "-" ? QByteArray() : word.toByteArray();
}

/// Behind `<PRI>1 `: time, host, program, process, kind, structured data, text.
void parseNew(QByteArrayView rest, Message& message)
{
    takeWord(rest);
    message.host = known(takeWord(rest));
    message.tag = known(takeWord(rest));
    takeWord(rest);
    takeWord(rest);
    skipStructured(rest);
    skipBlanks(rest);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    message.text = rest.toByteArray();
}

/// `linemgr: ` or `dhcpd[12]: `; false: the text begins at once.
bool takeTag(QByteArrayView& rest, Message& message)
{
    constexpr qsizetype longest = 48;
    const qsizetype end = rest.first(qMin(rest.size(), longest)).indexOf(':');
    if (end <= 0)
        return false;
    const QByteArrayView word = rest.first(end);
    const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return c > ' ' && c != '<' && c != '"'; });
    if (!plain || (end + 1 < rest.size() && rest[end + 1] != ' '))
        return false;
    const qsizetype bracket = word.indexOf('[');
    message.tag = word.first(bracket < 0 ? end : bracket).toByteArray();
    rest = rest.sliced(end + 1);
    skipBlanks(rest);
    return true;
}

void parseOld(QByteArrayView rest, Message& message)
{
    QByteArrayView after = rest;
    const bool timed = takeOldTime(rest) || (looksLikeTime(takeWord(after)) && (rest = after, true));
    if (timed && !takeTag(rest, message)) {
        message.host = takeWord(rest).toByteArray();
        skipBlanks(rest);
    }
    if (message.tag.isEmpty())
        takeTag(rest, message);
    message.text = rest.toByteArray();
}

} // namespace

Message parse(QByteArrayView datagram)
{
    while (!datagram.isEmpty() && (datagram.back() == '\0' || datagram.back() == '\n' || datagram.back() == '\r'))
        datagram.chop(1);
    Message message;
    QByteArrayView rest = datagram;
    const bool prior = takePriority(rest, message);
    QByteArrayView behindVersion = rest;
    if (prior && rest.startsWith("1 ")) {
        takeWord(behindVersion);
        QByteArrayView after = behindVersion;
        if (looksLikeTime(takeWord(after))) {
            parseNew(behindVersion, message);
            return message;
        }
    }
    parseOld(rest, message);
    return message;
}

} // namespace firstring::syslog
