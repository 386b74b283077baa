// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Completion.h"
#include "app/ctl/Program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

/// The scripts do in real shells what they are for.
class tst_Completion final : public QObject
{
    Q_OBJECT

    static QString answerOf(const QString& program, const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(20'000))
            process.kill();
        return QString::fromUtf8(process.readAll());
    }

    QString script(const QString& shell) const { return m_folder.filePath(shell); }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* shell : {"bash", "zsh", "fish"}) {
            QFile file(script(QString::fromLatin1(shell)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(completionScript(commandTable(), QString::fromLatin1(shell)));
        }
        QVERIFY(completionScript(commandTable(), QStringLiteral("csh")).isEmpty());
    }

    void bash_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("notOffered");
        QTest::newRow("command") << QStringList{"ph"} << "phones"
                                 << "firmware";
        QTest::newRow("second word") << QStringList{"phones", "im"} << "import"
                                     << "export";
        QTest::newRow("option") << QStringList{"serve", "--t"} << "--tftp"
                                << "--http";
        QTest::newRow("option of two words") << QStringList{"phones", "import", "file.csv", "--dry"} << "--dry-run"
                                             << "--tftp";
        QTest::newRow("every command's option") << QStringList{"serve", "--j"} << "--json"
                                                << "--tftp";
        QTest::newRow("after an option's value") << QStringList{"--job", "phones", "fir"} << "firmware"
                                                 << "import";
        QTest::newRow("a file") << QStringList{"phones", "import", "fi"} << "fish"
                                << "firmware";
        QTest::newRow("a value that may be a file") << QStringList{"--data", "fi"} << "fish"
                                                    << "firmware";
    }

    void bash()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, offered);
        QFETCH(QString, notOffered);
        words.prepend(QStringLiteral("firstringctl"));
        const QString program = QStringLiteral("cd '%1'; source ./bash; COMP_WORDS=('%2'); COMP_CWORD=%3; _firstringctl; "
                                               "printf '%s\\n' \"${COMPREPLY[@]}\"")
                                    .arg(m_folder.path(), words.join(QStringLiteral("' '")))
                                    .arg(words.size() - 1);
        const QStringList found =
            answerOf(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"), program})
                .split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(found.contains(offered), qPrintable(found.join(u' ')));
        QVERIFY2(!found.contains(notOffered), qPrintable(found.join(u' ')));
    }

    void zshReadsIt()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("zsh")).isEmpty())
            QSKIP("zsh is not installed.");
        QCOMPARE(answerOf(QStringLiteral("zsh"), {QStringLiteral("-n"), script(QStringLiteral("zsh"))}), QString());
        // The script as a completion function, with compadd and _arguments listening.
        const QString program =
            QStringLiteral("compadd() { print -- \"$@\" }; _arguments() { print -- \"$@\" }; _files() { print files }; "
                           "words=(firstringctl phones im); CURRENT=3; PREFIX=im; source '%1'; "
                           "words=(firstringctl serve --t); CURRENT=3; PREFIX=--t; _firstringctl")
                .arg(script(QStringLiteral("zsh")));
        const QString said = answerOf(QStringLiteral("zsh"), {QStringLiteral("-f"), QStringLiteral("-c"), program});
        QVERIFY2(said.contains(QStringLiteral("import")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("--tftp[")), qPrintable(said));
    }

    void fishOffersIt()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("fish")).isEmpty())
            QSKIP("fish is not installed.");
        const auto offers = [this](const QString& line) {
            return answerOf(
                QStringLiteral("fish"),
                {QStringLiteral("--no-config"), QStringLiteral("-c"),
                 QStringLiteral("source '%1'; complete -C '%2'").arg(script(QStringLiteral("fish")), line)});
        };
        QVERIFY2(offers(QStringLiteral("firstringctl ph")).contains(QStringLiteral("phones")), "first word");
        const QString second = offers(QStringLiteral("firstringctl phones im"));
        QVERIFY2(second.contains(QStringLiteral("import")), qPrintable(second));
        const QString option = offers(QStringLiteral("firstringctl serve --tf"));
        QVERIFY2(option.contains(QStringLiteral("--tftp")), qPrintable(option));
    }
};

QTEST_GUILESS_MAIN(tst_Completion)
#include "tst_Completion.moc"
