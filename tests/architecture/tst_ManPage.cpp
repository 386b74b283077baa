// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The man page and the program say the same: every command and every option of the command table has its place in
// packaging/man/firstringctl.1, and every command of the page exists.

#include "app/ctl/Arguments.h"
#include "app/ctl/Program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace firstring;

namespace {

/// One entry of the page: its heads (`phones set MAC ...`), without fonts, and the options they name.
struct Entry
{
    QString head;
    QString text;
};

/// troff's marks taken out of one line: fonts, quotes, unbreakable spaces.
QString plain(QString line)
{
    static const QRegularExpression macro(QStringLiteral("^\\.(BR|BI|IB|IR|RB|RI|B|I) "));
    static const QRegularExpression font(QStringLiteral("\\\\f[RPBI]"));
    const bool alternates = line.startsWith(u'.') && line.size() > 3 && line[3] == u' ';
    line.remove(macro).remove(font);
    line.replace(QStringLiteral("\\-"), QStringLiteral("-")).replace(QStringLiteral("\\(dq"), QString());
    line.replace(QStringLiteral("\\~"), QStringLiteral("\x01"));
    if (alternates && line.contains(u'"')) {
        // Within quotes a space is a space; outside it only separates what is printed together.
        QString joined;
        bool quoted = false;
        for (const QChar c : std::as_const(line)) {
            if (c == u'"')
                quoted = !quoted;
            else if (c != u' ' || quoted)
                joined += c;
        }
        line = joined;
    }
    return line.remove(u'"').replace(u'\x01', u' ').simplified();
}

/// The entries between .SH COMMANDS and the next .SH.
QList<Entry> entriesOf(const QString& page)
{
    QList<Entry> entries;
    const QString commands = page.section(QStringLiteral(".SH COMMANDS\n"), 1).section(QStringLiteral("\n.SH "), 0, 0);
    bool headNext = false;
    for (const QString& line : commands.split(u'\n')) {
        if (line == u".TP" || line == u".TQ") {
            headNext = true;
        } else if (headNext) {
            headNext = false;
            entries.append({plain(line), plain(line)});
        } else if (!entries.isEmpty()) {
            entries.last().text += u' ' + plain(line);
        }
    }
    return entries;
}

bool beginsWithWords(const QString& text, const QString& words)
{
    return text == words || text.startsWith(words + u' ');
}

} // namespace

class tst_ManPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandAndOptionIsDescribed_data();
    void everyCommandAndOptionIsDescribed();
    void globalOptionsAreDescribed();
    void seesWhatIsMissing();

private:
    /// What of \a command the page does not name.
    QStringList missing(const Command& command) const;

    QString m_page;
    QList<Entry> m_entries;
};

void tst_ManPage::initTestCase()
{
    QFile file(QStringLiteral(FIRSTRING_SOURCE_DIR "/packaging/man/firstringctl.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(file.readAll());
    m_entries = entriesOf(m_page);
    QVERIFY(m_entries.size() > 20);
}

QStringList tst_ManPage::missing(const Command& command) const
{
    QString text;
    for (const Entry& entry : m_entries) {
        if (beginsWithWords(entry.head, command.name))
            text += entry.text + u' ';
    }
    if (text.isEmpty())
        return {command.name};
    QStringList absent;
    for (const OptionSpec& option : command.options) {
        if (!text.contains(QLatin1String("--") + option.name))
            absent += QLatin1String("--") + option.name;
    }
    return absent;
}

void tst_ManPage::everyCommandAndOptionIsDescribed_data()
{
    QTest::addColumn<int>("index");
    const CommandTable table = commandTable();
    for (int i = 0; i < table.size(); ++i)
        QTest::newRow(qPrintable(table.at(i).name)) << i;
}

void tst_ManPage::everyCommandAndOptionIsDescribed()
{
    QFETCH(int, index);
    const CommandTable table = commandTable();
    const QStringList absent = missing(table.at(index));
    QVERIFY2(absent.isEmpty(), qPrintable(QStringLiteral("the man page lacks ") + absent.join(u' ')));
}

void tst_ManPage::globalOptionsAreDescribed()
{
    const QString options = m_page.section(QStringLiteral(".SH OPTIONS\n"), 1).section(QStringLiteral("\n.SH "), 0, 0);
    for (const OptionSpec& option : globalOptions()) {
        const QString name = QLatin1String("\\-\\-") + option.name;
        QVERIFY2(options.contains(name), qPrintable(name));
    }
}

void tst_ManPage::seesWhatIsMissing()
{
    Command command;
    command.name = QStringLiteral("phones frighten");
    QCOMPARE(missing(command), QStringList{command.name});
    command.name = QStringLiteral("phones import");
    command.options = {{QStringLiteral("dry-run"), {}, {}}, {QStringLiteral("loudly"), {}, {}}};
    QCOMPARE(missing(command), QStringList{QStringLiteral("--loudly")});
}

QTEST_GUILESS_MAIN(tst_ManPage)

#include "tst_ManPage.moc"
