// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Arguments.h"
#include "app/ctl/Handbook.h"
#include "app/ctl/Program.h"
#include "models/base/EventCatalogue.h"
#include "models/domain/DhcpOptions.h"
#include "models/domain/why/Cases.h"

#include <QRegularExpression>
#include <QTest>

using namespace firstring;

class tst_Handbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasItsPlace()
    {
        const CommandTable table = commandTable();
        const QString part = commandsPart(table);
        for (const Command& command : table) {
            QVERIFY2(part.contains(
                         QStringLiteral("# %1 {#%2}\n").arg(command.name, QString(command.name).replace(u' ', u'-'))),
                     qPrintable(command.name));
            for (const OptionSpec& option : command.options)
                QVERIFY2(part.contains(QLatin1String("--") + option.name), qPrintable(option.name));
        }
        QVERIFY(!part.contains(QLatin1String("Options of every command")));
        QCOMPARE(part.count(QLatin1String("```")) % 2, 0);
    }

    /// What stands on a command line, every user of the computer can read.
    void noOptionTakesASecret()
    {
        const QRegularExpression telling(QStringLiteral("\\b(password|passphrase|secret|token|key|pin)s?\\b"));
        QList<OptionSpec> options = globalOptions();
        for (const Command& command : commandTable())
            options += command.options;
        int seen = 0;
        for (const OptionSpec& option : options) {
            if (option.value.isEmpty() || !telling.match(option.name).hasMatch())
                continue;
            ++seen;
            QVERIFY2(option.value == u"FILE", qPrintable(option.name + u' ' + option.value));
        }
        QVERIFY(seen >= 4);
    }

    void everyEventHasItsPlace()
    {
        const QString part = eventsPart();
        QCOMPARE(part.count(QLatin1String("### ")), int(eventCatalogue().size()) - 1);
        for (const EventInfo& info : eventCatalogue().subspan(1))
            QVERIFY2(part.contains(QStringLiteral("### %1 {#%1}\n").arg(QLatin1String(info.name))), info.name);
        QVERIFY(!part.contains(u'%'));
    }

    void everyCaseHasItsPlace()
    {
        const QString part = casesPart();
        QCOMPARE(part.count(QLatin1String("### ")), int(why::cases().size()));
        for (const why::Case& one : why::cases())
            QVERIFY2(part.contains(QStringLiteral("### %1 {#%1}\n").arg(one.id)), qPrintable(one.id));
        // What a sentence says of one phone is left open, in the same way everywhere.
        QVERIFY(part.contains(QStringLiteral("*is a …, not a ….* It says that it is a …; the register says ….")));
        QCOMPARE(part.count(u'{'), int(why::cases().size()));
    }

    void everyDhcpServerHasItsRecipe()
    {
        const QString part = dhcpRecipesPart();
        QCOMPARE(part.count(QLatin1String("### ")), int(DhcpOptions().snippets().size()));
        QVERIFY(part.contains(QLatin1String("### Kea {#kea}\n\n```\n{ \"Dhcp4\"")));
    }

    void partsTakeTheirPlaces()
    {
        QCOMPARE(withGeneratedParts(QStringLiteral("# A\n{{events}}\nb\n"), {}),
                 QStringLiteral("# A\n") + eventsPart() + QStringLiteral("b\n"));
        QCOMPARE(withGeneratedParts(QStringLiteral("{extension}\n"), {}), QStringLiteral("{extension}\n"));
    }
};

QTEST_GUILESS_MAIN(tst_Handbook)
#include "tst_Handbook.moc"
