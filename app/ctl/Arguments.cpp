// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Arguments.h"

#include "app/ctl/Text.h"

#include <algorithm>

namespace firstring {

namespace {

Error usage(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

const OptionSpec* findOption(const QList<OptionSpec>& options, const QString& name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const OptionSpec& o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

const Command* findCommand(const CommandTable& table, const QString& name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Command& c) { return c.name == name; });
    return found == table.end() ? nullptr : &*found;
}

bool isGroup(const CommandTable& table, const QString& word)
{
    return std::any_of(table.begin(), table.end(),
                       [&](const Command& c) { return c.name.contains(u' ') && c.group() == word; });
}

/// Goes through the words once; every member is a step of that walk.
class Walk
{
public:
    Walk(const CommandTable& table, const QStringList& words)
        : m_table(table)
        , m_words(words)
        , m_global(globalOptions())
    {}

    Result<Arguments> run()
    {
        for (; m_at < m_words.size(); ++m_at) {
            const QString& word = m_words.at(m_at);
            if (!m_onlyOperands && word == u"--") {
                m_onlyOperands = true;
                continue;
            }
            const bool isOption = !m_onlyOperands && word.startsWith(u'-') && word.size() > 1;
            if (auto ok = isOption ? takeOption(word) : takeWord(word); !ok)
                return ok.error();
        }
        return finish();
    }

private:
    Result<void> takeOption(const QString& word)
    {
        if (!word.startsWith(QLatin1String("--")))
            return usage("USAGE_OPTION", Ctl::tr("There is no option “%1”. Options begin with two dashes.").arg(word));
        const QString name = word.mid(2).section(u'=', 0, 0);
        // The command's own meaning of a name comes first: `firmware add --version V`.
        const OptionSpec* spec = m_result.command ? findOption(m_result.command->options, name) : nullptr;
        const bool global = !spec;
        if (global)
            spec = findOption(m_global, name);
        if (!spec)
            return usage("USAGE_OPTION", Ctl::tr("There is no option “--%1” here.").arg(name));
        QString value;
        if (word.contains(u'=')) {
            if (spec->value.isEmpty())
                return usage("USAGE_VALUE", Ctl::tr("The option “--%1” takes no value.").arg(name));
            value = word.section(u'=', 1);
        } else if (!spec->value.isEmpty()) {
            if (++m_at >= m_words.size())
                return usage("USAGE_VALUE", Ctl::tr("The option “--%1” needs a value: %2.").arg(name, spec->value));
            value = m_words.at(m_at);
        }
        if (global)
            return takeGlobal(name, value);
        if (!spec->repeatable && m_result.options.contains(name))
            return usage("USAGE_TWICE", Ctl::tr("The option “--%1” was given twice.").arg(name));
        m_result.options.insert(name, value);
        return {};
    }

    Result<void> takeGlobal(const QString& name, const QString& value)
    {
        if (name == u"data")
            m_result.dataDir = value;
        else if (name == u"job")
            m_result.jobName = value;
        else if (name == u"key-file")
            m_result.keyFile = value;
        else if (name == u"json")
            m_result.json = true;
        else if (name == u"help")
            m_result.help = true;
        else
            m_result.version = true;
        if ((name == u"data" || name == u"job" || name == u"key-file") && value.isEmpty())
            return usage("USAGE_VALUE", Ctl::tr("The option “--%1” needs a value that is not empty.").arg(name));
        return {};
    }

    Result<void> takeWord(const QString& word)
    {
        if (m_result.command) {
            m_result.operands.append(word);
            return {};
        }
        if (m_result.group.isEmpty() && isGroup(m_table, word)) {
            m_result.group = word;
            return {};
        }
        const QString name = m_result.group.isEmpty() ? word : m_result.group + u' ' + word;
        m_result.command = findCommand(m_table, name);
        if (!m_result.command)
            return usage("USAGE_COMMAND",
                         Ctl::tr("There is no command “%1”. “firstringctl --help” lists them all.").arg(name));
        m_result.group = m_result.command->group();
        return {};
    }

    Result<Arguments> finish()
    {
        if (m_result.help || m_result.version)
            return m_result;
        if (!m_result.command) {
            if (m_result.group.isEmpty())
                return usage("USAGE_COMMAND", Ctl::tr("A command is missing. “firstringctl --help” lists them all."));
            return usage("USAGE_COMMAND",
                         Ctl::tr("“%1” needs a second word. “firstringctl %1 --help” lists them.").arg(m_result.group));
        }
        const Command& command = *m_result.command;
        const auto count = m_result.operands.size();
        if (count < command.minOperands)
            return usage("USAGE_OPERAND", Ctl::tr("“%1” needs more: %2.").arg(command.name, command.operands));
        if (command.maxOperands != Command::unlimited && count > command.maxOperands)
            return usage(
                "USAGE_OPERAND",
                Ctl::tr("“%1” does not take “%2”.").arg(command.name, m_result.operands.at(command.maxOperands)));
        return m_result;
    }

    const CommandTable& m_table;
    const QStringList& m_words;
    const QList<OptionSpec> m_global;
    Arguments m_result;
    qsizetype m_at = 0;
    bool m_onlyOperands = false;
};

} // namespace

QStringList Arguments::values(const QString& option) const
{
    QStringList found = options.values(option); // newest first
    std::reverse(found.begin(), found.end());
    return found;
}

QList<OptionSpec> globalOptions()
{
    return {
        {QStringLiteral("data"), QStringLiteral("DIR"),
         QStringLiteral("data folder with jobs/ and vault/ (default: the XDG data folder)")},
        {QStringLiteral("job"), QStringLiteral("NAME"),
         QStringLiteral("job to work in, or the address of a shared one (default: the only one, else \"default\", made "
                        "on first use)")},
        {QStringLiteral("key-file"), QStringLiteral("FILE"),
         QStringLiteral("file with the key, or the passphrase, of the job's secrets, where no password store answers")},
        {QStringLiteral("json"),
         {},
         QStringLiteral("print one JSON value or JSON lines, and nothing else, on standard output")},
        {QStringLiteral("help"), {}, QStringLiteral("explain the program, a group or a command")},
        {QStringLiteral("version"), {}, QStringLiteral("print the version")},
    };
}

Result<Arguments> parseArguments(const CommandTable& table, const QStringList& words)
{
    return Walk(table, words).run();
}

} // namespace firstring
