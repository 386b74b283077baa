// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace firstring {

/// One text of the phone's own display and what a pack makes of it.
struct LanguageText
{
    QString english;     ///< the key, exactly as the firmware has it, leading blanks included
    QString translation; ///< without the one blank after the bar; may be empty
    QString section;     ///< `9133i prompts`, or empty before the first
    int line = 0;        ///< 1..n

    bool isTranslated() const { return !translation.trimmed().isEmpty(); }
};

/// Something in a language pack that somebody should look at.
struct LanguageFinding
{
    int line = 1;     ///< 1..n
    QString code;     ///< `LANGUAGE_TWICE`; stable
    QString sentence; ///< translated: what is there, what it means for the phone
};

/// A language pack as phones read it (phones.md B14).
struct LanguagePack
{
    static constexpr qsizetype maxBytes = 4 * 1024 * 1024; ///< known packs have 46 to 62 kB
    static constexpr qsizetype maxTexts = 50'000;
    static constexpr qsizetype maxFindings = 500; ///< of each code; what comes after is counted in one last sentence
    static constexpr qsizetype longestLine = 255; ///< bytes; the limit of phones is not published

    QString name; ///< the first line: how the phone's menu calls the language
    QList<LanguageText> texts;
    QList<LanguageFinding> findings; ///< in the order of lines

    /// The left column: every text of the phone this pack knows of.
    QSet<QString> english() const;
};

/// Reads a pack. Pure; any bytes; bounded. Refuses what is none: LANGUAGE_NOTHING, LANGUAGE_SIZE. Everything else is a
/// finding: LANGUAGE_NAME (the first line), LANGUAGE_ENCODING, LANGUAGE_MARK (byte order mark), LANGUAGE_CR,
/// LANGUAGE_LINE (no bar), LANGUAGE_LONG, LANGUAGE_TWICE (two translations of one text in one section),
/// LANGUAGE_PLACES (`%s` and the like differ), LANGUAGE_END (no `End|`, or lines after it).
Result<LanguagePack> readLanguagePack(QByteArrayView bytes);

/// How much of \a english a pack translates.
struct LanguageCoverage
{
    int known = 0;       ///< texts there are
    int translated = 0;  ///< of them
    QStringList missing; ///< sorted
    QStringList extra;   ///< translated, but not among them: another release's; sorted

    /// 0..100, rounded down, so that 100 means all.
    int percent() const { return known == 0 ? 0 : translated * 100 / known; }
};

LanguageCoverage languageCoverage(const LanguagePack& pack, const QSet<QString>& english);

} // namespace firstring
