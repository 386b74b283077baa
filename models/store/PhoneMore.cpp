// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PhoneMore.h"

#include <QtAlgorithms>

namespace firstring {

namespace {

/// Walks through compact JSON without a blank. What it does not expect makes it fail, for good.
class Walk
{
public:
    explicit Walk(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {}

    bool failed() const { return m_failed; }
    bool isAtEnd() const { return m_at == m_end; }
    const char* at() const { return m_at; }
    /// Takes \a c if it comes next.
    bool take(char c)
    {
        const bool is = m_at != m_end && *m_at == c;
        m_at += is;
        return is;
    }
    void expect(char c) { m_failed = m_failed || !take(c); }

    /// A string without its quotes and without any escaped character; empty after a failure.
    QByteArrayView text()
    {
        expect('"');
        const char* const begin = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\' && static_cast<unsigned char>(*m_at) >= ' ')
            ++m_at;
        const QByteArrayView found(begin, m_at);
        expect('"');
        // A mark of the byte order in front would be lost.
        m_failed = m_failed || !found.isValidUtf8() || found.startsWith("\xEF\xBB\xBF");
        return m_failed ? QByteArrayView() : found;
    }
    QString string() { return QString::fromUtf8(text()); }

    /// Calls \a each for what stands between the brackets until there is no comma, or something failed.
    template <typename F>
    void members(char open, char shut, F&& each)
    {
        expect(open);
        if (m_failed || take(shut))
            return;
        do
            each();
        while (!m_failed && take(','));
        expect(shut);
    }

private:
    const char* m_at;
    const char* const m_end;
    bool m_failed = false;
};

QStringList listFrom(QByteArrayView text)
{
    Walk walk(text);
    QStringList texts;
    walk.members('[', ']', [&] { texts.append(walk.string()); });
    return texts;
}

void readVariables(Walk& walk, QMap<QString, QString>& variables)
{
    walk.members('{', '}', [&] {
        const QString name = walk.string();
        walk.expect(':');
        variables.insert(variables.cend(), name, walk.string());
    });
}

void readSettings(Walk& walk, SettingList& settings)
{
    walk.members('[', ']', [&] {
        walk.expect('[');
        Setting& setting = settings.emplace_back();
        setting.name = walk.string();
        walk.expect(',');
        setting.value = walk.string();
        walk.expect(',');
        setting.marks = walk.string();
        walk.expect(']');
    });
}

} // namespace

bool PhoneMore::read(QByteArrayView text, Phone& phone)
{
    Walk walk(text);
    QStringList branding, tags;
    QMap<QString, QString> variables;
    SettingList settings;
    int known = 0;
    int members = 0;
    walk.members('{', '}', [&] {
        const QByteArrayView name = walk.text();
        walk.expect(':');
        ++members;
        const char* const begin = walk.at();
        if (name == "tags" || name == "branding") {
            QStringList& wanted = name == "tags" ? tags : branding;
            // Skipped first: mostly it is a list that is known.
            walk.members('[', ']', [&] { walk.text(); });
            if (!walk.failed())
                wanted = m_lists.get({begin, walk.at()}, listFrom);
            known |= name == "tags" ? 1 : 2;
        } else if (name == "variables") {
            readVariables(walk, variables);
            known |= 4;
        } else if (name == "settings") {
            readSettings(walk, settings);
            known |= 8;
        }
    });
    // Each member once, and no other.
    if (walk.failed() || !walk.isAtEnd() || qPopulationCount(static_cast<quint32>(known)) != static_cast<uint>(members))
        return false;
    phone.branding = std::move(branding);
    phone.tags = std::move(tags);
    phone.variables = std::move(variables);
    phone.settings = std::move(settings);
    return true;
}

} // namespace firstring
