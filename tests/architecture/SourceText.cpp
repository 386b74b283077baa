// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/SourceText.h"

#include <QRegularExpression>

namespace firstring::architecture {

namespace {

enum class Literals { Keep, Blank };

/// Walks over one text and copies what counts.
class Stripper
{
public:
    Stripper(const QString& text, Literals literals)
        : m_text(text)
        , m_literals(literals)
    {}

    QString run()
    {
        while (m_at < m_text.size()) {
            if (ahead(u"//"))
                blankUntil(m_text.indexOf(u'\n', m_at));
            else if (ahead(u"/*"))
                blankUntil(after(u"*/", m_at + 2));
            else if (ahead(u"R\"") && !insideWord())
                rawString();
            else if (m_text[m_at] == u'"' || (m_text[m_at] == u'\'' && !insideWord()))
                literal(m_text[m_at]);
            else
                m_out += m_text[m_at++];
        }
        return m_out;
    }

private:
    bool ahead(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    /// A quote within a number separates digits; an R within a word is no raw string.
    bool insideWord() const { return m_at > 0 && (m_text[m_at - 1].isLetterOrNumber() || m_text[m_at - 1] == u'_'); }
    qsizetype after(QStringView what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? -1 : found + what.size();
    }
    void blankUntil(qsizetype end)
    {
        end = end < 0 ? m_text.size() : end;
        for (; m_at < end; ++m_at)
            m_out += m_text[m_at] == u'\n' ? u'\n' : u' ';
    }
    void literalUntil(qsizetype end)
    {
        if (m_literals == Literals::Blank)
            return blankUntil(end);
        m_out += m_text.mid(m_at, end < 0 ? -1 : end - m_at);
        m_at = end < 0 ? m_text.size() : end;
    }
    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        literalUntil(open < 0 ? -1 : after(close, open));
    }
    void literal(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        literalUntil(qMin(end + 1, m_text.size()));
    }

    const QString& m_text;
    const Literals m_literals;
    QString m_out;
    qsizetype m_at = 0;
};

} // namespace

QString codeOnly(const QString& text)
{
    return Stripper(text, Literals::Blank).run();
}

QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QList<Include> found;
    int number = 0;
    for (const QString& line : Stripper(text, Literals::Keep).run().split(u'\n')) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            found.append({match.captured(2), match.captured(1) == u'"', number});
    }
    return found;
}

} // namespace firstring::architecture
