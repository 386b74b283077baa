// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/LanguagePack.h"

#include "models/formats/TextBytes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype roomyText = 24; // characters; shorter ones fit wherever the English one does

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LanguagePack)
};

Error refusal(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

/// What the phone puts values in at: `%s`, `%d`, `%u`, `%x`, each sort counted.
QString placesIn(QStringView text)
{
    QString places;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'%' && QStringView(u"sdux").contains(text[i + 1]))
            places += text[++i];
    }
    std::sort(places.begin(), places.end());
    return places;
}

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_shape(textShape(bytes))
    {}

    Result<LanguagePack> read()
    {
        if (m_bytes.size() > LanguagePack::maxBytes)
            return refusal("LANGUAGE_SIZE", Text::tr("The file is larger than 4 MB; no language pack is."));
        if (m_shape.encoding != TextEncoding::Utf16 && m_bytes.contains('\0'))
            return nothing();
        const QString all = decodeText(m_bytes);
        judgeBytes();
        qsizetype at = 0;
        while (at < all.size() && m_pack.texts.size() < LanguagePack::maxTexts) {
            const qsizetype end = all.indexOf(u'\n', at);
            takeLine(QStringView(all).sliced(at, (end < 0 ? all.size() : end) - at));
            at = end < 0 ? all.size() : end + 1;
        }
        if (m_pack.texts.isEmpty() || m_broken * 10 > m_pack.texts.size() + m_broken)
            return nothing();
        if (!m_ended)
            find(m_line, "LANGUAGE_END",
                 Text::tr("The last line is not “End|”. The file may be cut off, and phones may not take it."));
        tellRest();
        std::stable_sort(m_pack.findings.begin(), m_pack.findings.end(),
                         [](const LanguageFinding& a, const LanguageFinding& b) { return a.line < b.line; });
        return std::move(m_pack);
    }

private:
    static Error nothing()
    {
        return refusal("LANGUAGE_NOTHING",
                       Text::tr("This is no language pack: its lines do not read English text| translation."));
    }

    void find(int line, const char* code, const QString& sentence)
    {
        if (++m_found[QLatin1String(code)] <= LanguagePack::maxFindings)
            m_pack.findings.append({line, QString::fromLatin1(code), sentence});
    }

    void tellRest()
    {
        for (auto it = m_found.cbegin(); it != m_found.cend(); ++it) {
            const int more = it.value() - static_cast<int>(LanguagePack::maxFindings);
            if (more > 0)
                m_pack.findings.append({m_line, it.key(), Text::tr("%n more line(s) of this kind.", nullptr, more)});
        }
    }

    void judgeBytes()
    {
        if (m_shape.encoding != TextEncoding::Utf8)
            find(1, "LANGUAGE_ENCODING",
                 Text::tr("The file is not UTF-8. Phones show wrong letters; save it as UTF-8."));
        else if (m_shape.start > 0)
            find(1, "LANGUAGE_MARK",
                 Text::tr("The file begins with a byte order mark, which becomes part of the language's name on "
                          "phones. Save it as UTF-8 without one."));
        if (m_bytes.contains('\r'))
            find(1, "LANGUAGE_CR",
                 Text::tr("Lines end as on Windows (CR LF). The maker's packs end them with LF alone."));
    }

    void takeLine(QStringView line)
    {
        ++m_line;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (m_line == 1)
            return takeName(line);
        if (m_ended) {
            if (!line.trimmed().isEmpty() && !std::exchange(m_saidAfter, true))
                find(m_line, "LANGUAGE_END", Text::tr("What follows “End|” is not read by phones."));
            return;
        }
        const qsizetype bar = line.indexOf(u'|');
        if (bar < 0) {
            if (line.trimmed().isEmpty())
                return;
            ++m_broken;
            return find(m_line, "LANGUAGE_LINE", Text::tr("The line has no bar (|), so phones cannot use it."));
        }
        takeText(line.first(bar), line.sliced(bar + 1));
        if (line.size() * 3 > LanguagePack::longestLine && line.toUtf8().size() > LanguagePack::longestLine)
            find(m_line, "LANGUAGE_LONG",
                 Text::tr("The line is longer than %1 bytes; phones may cut it off.").arg(LanguagePack::longestLine));
    }

    void takeName(QStringView line)
    {
        m_pack.name = line.trimmed().toString();
        if (m_pack.name.contains(u'|')) {
            find(1, "LANGUAGE_NAME",
                 Text::tr("The first line must be the language's name; here it is a text already. Phones show it in "
                          "their menu as it is."));
            m_pack.name.clear();
        } else if (m_pack.name.isEmpty()) {
            find(1, "LANGUAGE_NAME", Text::tr("The first line is empty, so the language has no name in the menu."));
        }
    }

    void takeText(QStringView english, QStringView translation)
    {
        if (translation.startsWith(u' '))
            translation = translation.sliced(1);
        if (translation.trimmed().isEmpty()) {
            if (english == u"End") {
                m_ended = true;
                return;
            }
            if (english.endsWith(u" prompts")) {
                m_section = english.toString();
                m_seen.clear();
                return;
            }
        }
        const LanguageText text{english.toString(), translation.toString(), m_section, m_line};
        judge(text);
        m_pack.texts.append(text);
    }

    void judge(const LanguageText& text)
    {
        const auto before = m_seen.constFind(text.english);
        if (before == m_seen.cend()) {
            m_seen.insert(text.english, m_pack.texts.size());
        } else if (const LanguageText& first = m_pack.texts[*before]; first.translation != text.translation) {
            find(m_line, "LANGUAGE_TWICE",
                 Text::tr("“%1” was translated otherwise in line %2; which one phones take is not known.")
                     .arg(text.english.left(60))
                     .arg(first.line));
        }
        if (!text.isTranslated())
            return;
        if (placesIn(text.english) != placesIn(text.translation))
            find(m_line, "LANGUAGE_PLACES",
                 Text::tr("“%1” and its translation differ in the places for values (%s, %d); phones may show "
                          "something wrong there.")
                     .arg(text.english.left(60)));
        if (text.translation.size() > roomyText && text.translation.size() > 3 * text.english.size())
            find(m_line, "LANGUAGE_LONG",
                 Text::tr("The translation of “%1” is more than three times as long; small displays may cut it off.")
                     .arg(text.english.left(60)));
    }

    QByteArrayView m_bytes;
    TextShape m_shape;
    LanguagePack m_pack;
    QString m_section;
    QHash<QString, qsizetype> m_seen; ///< of this section: English -> index of its first text
    QMap<QString, int> m_found;
    int m_line = 0;
    qsizetype m_broken = 0;
    bool m_ended = false;
    bool m_saidAfter = false;
};

} // namespace

QSet<QString> LanguagePack::english() const
{
    QSet<QString> all;
    all.reserve(texts.size());
    for (const LanguageText& text : texts)
        all.insert(text.english);
    return all;
}

Result<LanguagePack> readLanguagePack(QByteArrayView bytes)
{
    return Reader(bytes).read();
}

LanguageCoverage languageCoverage(const LanguagePack& pack, const QSet<QString>& english)
{
    QSet<QString> translated;
    for (const LanguageText& text : pack.texts) {
        if (text.isTranslated())
            translated.insert(text.english);
    }
    LanguageCoverage coverage;
    coverage.known = static_cast<int>(english.size());
    for (const QString& text : english) {
        if (translated.contains(text))
            ++coverage.translated;
        else
            coverage.missing.append(text);
    }
    for (const QString& text : std::as_const(translated)) {
        if (!english.contains(text))
            coverage.extra.append(text);
    }
    coverage.missing.sort();
    coverage.extra.sort();
    return coverage;
}

} // namespace firstring
