// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/HelpBook.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

/// The macro declares a function of the global namespace; a static library's resources are linked in by naming it.
static void loadHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace firstring {

namespace {

constexpr int mostHits = 50;
constexpr int snippetLength = 110;

/// What people read of Markdown: no marks, no targets of links.
QString plain(QString text)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[*`|]+|^\\s*[-#>]+\\s|\\n?-{3,}"),
                                          QRegularExpression::MultilineOption);
    return text.replace(link, QStringLiteral("\\1")).replace(marks, QStringLiteral(" ")).simplified();
}

QString snippetAround(const QString& text, const QString& word)
{
    const qsizetype at = qMax<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    qsizetype from = at < snippetLength / 3 ? 0 : text.lastIndexOf(u' ', at - snippetLength / 3) + 1;
    QString snippet = text.mid(from, snippetLength);
    if (from + snippetLength < text.size())
        snippet = snippet.left(snippet.lastIndexOf(u' ')) + QLatin1String(" …");
    return from > 0 ? QLatin1String("… ") + snippet : snippet;
}

} // namespace

QList<HelpSection> helpSections(const QString& markdown)
{
    static const QRegularExpression heading(QStringLiteral("^(#{1,4}) (.*?)(?: \\{#([\\w.-]+)\\})?$"));
    QList<HelpSection> sections;
    bool isCode = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(QLatin1String("```")))
            isCode = !isCode;
        if (const auto match = heading.match(line); !isCode && match.hasMatch())
            sections.append({match.captured(3), match.captured(2), {}, int(match.capturedLength(1))});
        else if (!sections.isEmpty())
            sections.last().text += line + u'\n';
    }
    return sections;
}

HelpBook HelpBook::ofProgram()
{
    //: The language of the help pages: en or de
    return HelpBook(QCoreApplication::translate("HelpBook", "en"));
}

HelpBook::HelpBook(const QString& language)
    : m_folder(QStringLiteral(":/help/%1/").arg(language))
{
    loadHelp();
    QFile order(m_folder + QStringLiteral("../pages"));
    if (!order.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& id : order.readAll().split('\n')) {
        QFile file(m_folder + QString::fromUtf8(id) + QLatin1String(".md"));
        if (!id.isEmpty() && file.open(QIODevice::ReadOnly))
            m_pages.append({QString::fromUtf8(id), helpSections(QString::fromUtf8(file.readAll()))});
    }
}

const HelpPage* HelpBook::find(const QString& id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage& p) { return p.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

QList<HelpHit> HelpBook::search(const QString& query) const
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<std::pair<int, HelpHit>> found;
    for (const HelpPage& page : m_pages) {
        for (const HelpSection& section : page.sections) {
            const QString text = plain(section.text);
            int weight = 0;
            for (const QString& word : words) {
                const int inHeading = section.heading.contains(word, Qt::CaseInsensitive) ? 20 : 0;
                const int inText = int(qMin<qsizetype>(5, text.count(word, Qt::CaseInsensitive)));
                if (inHeading + inText == 0) {
                    weight = -1;
                    break;
                }
                weight += inHeading + inText + (inHeading > 0 && section.level == 1 ? 10 : 0);
            }
            if (weight < 0)
                continue;
            const QString heading =
                section.level == 1 ? page.title() : page.title() + QLatin1String(": ") + section.heading;
            found.append({weight, {page.id, section.anchor, heading, snippetAround(text, words.first())}});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<HelpHit> hits;
    for (qsizetype i = 0; i < qMin<qsizetype>(mostHits, found.size()); ++i)
        hits.append(found[i].second);
    return hits;
}

} // namespace firstring
