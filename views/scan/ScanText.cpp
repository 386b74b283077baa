// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/scan/ScanText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Scan)
};

bool isHex(QChar c)
{
    const ushort u = c.toUpper().unicode();
    return (u >= '0' && u <= '9') || (u >= 'A' && u <= 'F');
}

int hexCount(const QString& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), isHex));
}

int letterCount(const QString& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }));
}

QString serialSentence()
{
    return Text::tr("That looks like a serial or part number. Scan the code under the word MAC.");
}

/// Why a single scan is no MAC.
QString classify(const QString& text)
{
    const int letters = letterCount(text);
    const int digits = hexCount(text);
    if (digits == letters && digits >= 8 && digits < 12)
        return Text::tr("A MAC address has 12 digits, this has only %1. Scan it again.").arg(digits);
    if (digits == letters && digits > 12)
        return Text::tr("A MAC address has 12 digits, this has %1. Scan the code under the word MAC.").arg(digits);
    if (letters >= 6)
        return serialSentence();
    return Text::tr("That is not a MAC address. It has 12 digits, 0 to 9 and A to F.");
}

/// A word of 11 to 13 signs that are hex digits but for one or two: mistyped, misread or cut.
bool isNearly(const QString& word)
{
    const int letters = letterCount(word);
    const int digits = hexCount(word);
    return letters >= 11 && letters <= 13 && digits >= letters - 2 && digits >= 9;
}

QString shortened(const QString& text)
{
    const QString simple = text.simplified();
    return simple.size() <= 24 ? simple : simple.left(23) + QChar(0x2026);
}

} // namespace

ScanReading readScan(const QString& text)
{
    // Not a part of a longer word or of a longer row of pairs.
    static const QRegularExpression mac(
        QStringLiteral("(?<![0-9A-Za-z])(?<![0-9A-Fa-f]{2}[:\\-])(?:[0-9A-Fa-f]{2}[:\\-.\\x{2010}-\\x{2015} ]?){5}"
                       "[0-9A-Fa-f]{2}(?![:\\-]?[0-9A-Za-z])"));
    static const QRegularExpression prefix(
        QStringLiteral("\\bMAC(?:[- ]?(?:address|id))?\\s*[:#=]?\\s*(?=[0-9A-F]{2})"),
        QRegularExpression::CaseInsensitiveOption);
    // Twelve hex digits behind such a word are a number of the maker's all the same.
    static const QRegularExpression numbered(
        QStringLiteral("\\b(?:S/?N|P/?N|SERIAL(?:[- ]?(?:NO|NUMBER))?|PART(?:[- ]?(?:NO|NUMBER))?)\\.?\\s*[:#=]?\\s*"
                       "[0-9A-Za-z\\-]{6,}"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(QStringLiteral("[0-9A-Za-z][0-9A-Za-z:.\\-]*[0-9A-Za-z]"));
    static const QRegularExpression lineBreak(QStringLiteral("\\r\\n|\\r|\\n"));

    ScanReading reading;
    const QStringList lines = text.split(lineBreak);
    const bool single =
        std::count_if(lines.begin(), lines.end(), [](const QString& l) { return !l.trimmed().isEmpty(); }) == 1;
    for (int number = 1; number <= lines.size(); ++number) {
        QString rest = lines[number - 1];
        if (single && numbered.match(rest.trimmed()).capturedLength() == rest.trimmed().size()) {
            reading.damaged << DamagedScan{number, shortened(rest), serialSentence()};
            continue;
        }
        rest.remove(numbered);
        rest.remove(prefix);
        bool found = false;
        auto matches = mac.globalMatch(rest);
        QString without = rest;
        while (matches.hasNext()) {
            const auto match = matches.next();
            QString digits;
            for (const QChar c : match.captured()) {
                if (isHex(c))
                    digits += c;
            }
            found = true;
            without.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
            if (const auto parsed = MacAddress::parse(digits); !parsed)
                reading.damaged << DamagedScan{number, shortened(match.captured()), parsed.error().sentence};
            else if (!reading.macs.contains(*parsed))
                reading.macs << *parsed;
        }
        if (single && !found && !rest.trimmed().isEmpty()) {
            reading.damaged << DamagedScan{number, shortened(rest), classify(rest)};
        } else if (!single) {
            auto words = word.globalMatch(without);
            while (words.hasNext()) {
                const QString candidate = words.next().captured();
                if (isNearly(candidate))
                    reading.damaged << DamagedScan{number, shortened(candidate), classify(candidate)};
            }
        }
    }
    return reading;
}

bool isWholeMac(const QString& text)
{
    return MacAddress::parse(text.trimmed()).has_value();
}

} // namespace firstring
