// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Completion.h"

#include "app/ctl/Arguments.h"

namespace firstring {

namespace {

QString switchesOf(const QList<OptionSpec>& options)
{
    QStringList words;
    for (const OptionSpec& option : options)
        words.append(QLatin1String("--") + option.name);
    return words.join(u' ');
}

/// The first words of commands, each once, in the table's order.
QStringList groupsOf(const CommandTable& table)
{
    QStringList groups;
    for (const Command& command : table) {
        if (!groups.contains(command.group()))
            groups.append(command.group());
    }
    return groups;
}

/// The second words of a group; empty for a command of one word.
QStringList secondsOf(const CommandTable& table, const QString& group)
{
    QStringList seconds;
    for (const Command& command : table) {
        if (command.group() == group && command.name != group)
            seconds.append(command.name.section(u' ', 1, 1));
    }
    return seconds;
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

/// Names of options that take a value, for a `case` of the shell.
QString valuedOptions(const CommandTable& table)
{
    QStringList names;
    const auto add = [&names](const QList<OptionSpec>& options) {
        for (const OptionSpec& option : options) {
            const QString name = QLatin1String("--") + option.name;
            if (!option.value.isEmpty() && !names.contains(name))
                names.append(name);
        }
    };
    add(globalOptions());
    for (const Command& command : table)
        add(command.options);
    return names.join(u'|');
}

QString bashScript(const CommandTable& table)
{
    QString seconds;
    for (const QString& group : groupsOf(table)) {
        if (const QStringList words = secondsOf(table, group); !words.isEmpty())
            seconds += QStringLiteral("        %1) words=%2 ;;\n").arg(group, shellQuoted(words.join(u' ')));
    }
    QString options;
    for (const Command& command : table)
        options += QStringLiteral("    %1) words=%2 ;;\n")
                       .arg(shellQuoted(command.name), shellQuoted(switchesOf(command.options)));
    return QStringLiteral(R"(# bash completion for firstringctl, made by: firstringctl completion bash
_firstringctl_options() {
    case $1 in
%4    *) return 1 ;;
    esac
}
_firstringctl() {
    local current=${COMP_WORDS[COMP_CWORD]} words= i
    local -a command=()
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        %1) ((++i)) ;;
        -*) ;;
        *) command+=("${COMP_WORDS[i]}") ;;
        esac
    done
    if ((i > COMP_CWORD)); then
        : # the value of an option: a file, as likely as not
    elif [[ $current == -* ]]; then
        _firstringctl_options "${command[*]:0:2}" || _firstringctl_options "${command[0]}"
        words="$words %2"
    elif ((${#command[@]} == 0)); then
        words=%3
    elif ((${#command[@]} == 1)); then
        case ${command[0]} in
%5        esac
    fi
    COMPREPLY=()
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _firstringctl firstringctl
)")
        .arg(valuedOptions(table), switchesOf(globalOptions()), shellQuoted(groupsOf(table).join(u' ')), options,
             seconds);
}

QString zshScript(const CommandTable& table)
{
    QString cases;
    for (const Command& command : table) {
        QString arguments;
        for (const OptionSpec& option : command.options) {
            QString help = option.help;
            help.replace(u'[', u'(').replace(u']', u')').replace(u':', u';');
            arguments +=
                u' ' + shellQuoted(QStringLiteral("%1--%2[%3]%4")
                                       .arg(option.repeatable ? QStringLiteral("*") : QString(), option.name, help,
                                            option.value.isEmpty() ? QString() : QStringLiteral(":value:_files")));
        }
        cases += QStringLiteral("    %1) _arguments%2 '*:file:_files' ;;\n").arg(shellQuoted(command.name), arguments);
    }
    QString groups;
    for (const QString& group : groupsOf(table))
        groups += u' ' + group;
    QString seconds;
    for (const QString& group : groupsOf(table)) {
        if (const QStringList words = secondsOf(table, group); !words.isEmpty())
            seconds += QStringLiteral("    %1) compadd -- %2; return ;;\n").arg(group, words.join(u' '));
    }
    return QStringLiteral(R"(#compdef firstringctl
# zsh completion for firstringctl, made by: firstringctl completion zsh
_firstringctl() {
    if ((CURRENT == 2)); then
        compadd --%1
        return
    fi
    if ((CURRENT == 3)) && [[ $PREFIX != -* ]]; then
        case $words[2] in
%2        esac
    fi
    local name="$words[2] $words[3]"
    [[ $words[3] == -* || -z $words[3] ]] && name=$words[2]
    case $name in
%3    *) _files ;;
    esac
}
_firstringctl "$@"
)")
        .arg(groups, seconds, cases);
}

QString fishScript(const CommandTable& table)
{
    QString lines = QStringLiteral("# fish completion for firstringctl, made by: firstringctl completion fish\n");
    const auto option = [](const OptionSpec& spec, const QString& when) {
        return QStringLiteral("complete -c firstringctl%1 -l %2%3 -d %4\n")
            .arg(when, spec.name, spec.value.isEmpty() ? QString() : QStringLiteral(" -r"), shellQuoted(spec.help));
    };
    for (const OptionSpec& spec : globalOptions())
        lines += option(spec, {});
    for (const QString& group : groupsOf(table)) {
        const QStringList seconds = secondsOf(table, group);
        lines += QStringLiteral("complete -c firstringctl -n __fish_use_subcommand -a %1\n").arg(group);
        if (!seconds.isEmpty())
            lines += QStringLiteral("complete -c firstringctl -f -n '__fish_seen_subcommand_from %1; and not "
                                    "__fish_seen_subcommand_from %2' -a %3\n")
                         .arg(group, seconds.join(u' '), shellQuoted(seconds.join(u' ')));
    }
    for (const Command& command : table) {
        const QString second = command.name.section(u' ', 1, 1);
        QString when = QStringLiteral("__fish_seen_subcommand_from ") + command.group();
        if (!second.isEmpty())
            when += QStringLiteral("; and __fish_seen_subcommand_from ") + second;
        for (const OptionSpec& spec : command.options)
            lines += option(spec, QStringLiteral(" -n ") + shellQuoted(when));
    }
    return lines;
}

} // namespace

QByteArray completionScript(const CommandTable& table, const QString& shell)
{
    if (shell == u"bash")
        return bashScript(table).toUtf8();
    if (shell == u"zsh")
        return zshScript(table).toUtf8();
    if (shell == u"fish")
        return fishScript(table).toUtf8();
    return {};
}

} // namespace firstring
