// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace firstring {

/// A heading of a page and what stands below it, up to the next one.
struct HelpSection
{
    QString anchor; ///< stable, the same in every language; empty: this part cannot be jumped to
    QString heading;
    QString text;  ///< Markdown without its heading
    int level = 1; ///< 1 for the title of the page
};

/// One page of help.
struct HelpPage
{
    QString id; ///< stable, its file without `.md`: `bench`
    QList<HelpSection> sections;

    QString title() const { return sections.isEmpty() ? id : sections.first().heading; }
};

/// Where something was found.
struct HelpHit
{
    QString page;
    QString anchor;
    QString heading; ///< of the section, with the title of its page before it
    QString snippet; ///< some words around the first place
};

/// The pages of help in one language, in their order, as the program carries them (`:/help/LANGUAGE`). Any thread.
class HelpBook
{
public:
    /// The pages in the language that the program speaks, else in English.
    static HelpBook ofProgram();
    explicit HelpBook(const QString& language);

    /// Of the resources, with a slash at its end.
    const QString& folder() const { return m_folder; }
    const QList<HelpPage>& pages() const { return m_pages; }
    /// Null: there is none of that name.
    const HelpPage* find(const QString& id) const;
    /// Sections that hold every word of \a query, the likeliest first: words in headings count more. At most 50.
    QList<HelpHit> search(const QString& query) const;

private:
    QString m_folder;
    QList<HelpPage> m_pages;
};

/// A page's text taken apart at its headings: `## Words {#anchor}`. What looks so within a code block is code. Pure.
QList<HelpSection> helpSections(const QString& markdown);

} // namespace firstring
