// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Handbook.h"

#include "app/ctl/Help.h"
#include "app/ctl/Text.h"
#include "models/base/EventCatalogue.h"
#include "models/domain/DhcpOptions.h"
#include "models/domain/why/Cases.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace firstring {

namespace {

QString codeBlock(const QString& text)
{
    return QLatin1String("```\n") + text.trimmed() + QLatin1String("\n```\n");
}

QString heading(int level, const QString& words, const QString& anchor)
{
    return QStringLiteral("%1 %2 {#%3}\n\n").arg(QString(level, u'#'), words, anchor);
}

/// In words, as the help page explains them.
QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Detail:
        return Ctl::tr("Detail");
    case Severity::News:
        return Ctl::tr("News");
    case Severity::Good:
        return Ctl::tr("Good news");
    case Severity::Warning:
        return Ctl::tr("Needs attention");
    case Severity::Stop:
        return Ctl::tr("A phone stops here");
    }
    return {};
}

} // namespace

QString commandsPart(const CommandTable& table)
{
    QString part;
    QString group;
    for (const Command& command : table) {
        if (command.group() != group) {
            group = command.group();
            // Commands of one word have no others around them.
            if (command.name.contains(u' '))
                part += heading(2, group, group);
        }
        Arguments arguments;
        arguments.command = &command;
        const QString help = helpText(table, arguments).section(QStringLiteral("\nOptions of every command:"), 0, 0);
        part += heading(command.name.contains(u' ') ? 3 : 2, command.name, QString(command.name).replace(u' ', u'-')) +
                codeBlock(help) + u'\n';
    }
    return part;
}

QString eventsPart()
{
    QString part;
    for (const EventInfo& info : eventCatalogue()) {
        if (info.id == EventId::None)
            continue;
        const QString name = QString::fromLatin1(info.name);
        part +=
            heading(3, name, name) + QStringLiteral("*%1.* %2\n\n")
                                         .arg(severityText(info.severity), eventSentence(info.id, QStringLiteral("…")));
    }
    return part;
}

QString casesPart()
{
    // What is filled in for a phone has no value here.
    static const QRegularExpression fact(QStringLiteral("\\{[a-z-]+\\}"));
    const auto words = [](const char* sentence) {
        return QCoreApplication::translate("Why", sentence).replace(fact, QStringLiteral("…"));
    };
    QString part;
    for (const why::Case& one : why::cases()) {
        const why::Sentences& says = *one.sentences;
        part += heading(3, one.id, one.id) +
                QStringLiteral("*%1.* %2 %3\n\n%4\n\n")
                    .arg(words(says.brief), words(says.fact), words(says.meaning), words(says.next));
    }
    return part;
}

QString dhcpRecipesPart()
{
    QString part;
    for (const DhcpSnippet& one : DhcpOptions{QStringLiteral("http://192.0.2.10:8080")}.snippets())
        part += heading(3, one.program, one.id) + codeBlock(one.lines) + u'\n';
    return part;
}

QString withGeneratedParts(const QString& page, const CommandTable& table)
{
    QString whole = page;
    whole.replace(QLatin1String("{{commands}}\n"), commandsPart(table));
    whole.replace(QLatin1String("{{events}}\n"), eventsPart());
    whole.replace(QLatin1String("{{cases}}\n"), casesPart());
    whole.replace(QLatin1String("{{dhcp-recipes}}\n"), dhcpRecipesPart());
    return whole;
}

} // namespace firstring
