// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/LanguagePack.h"
#include "tests/support/Good.h"

#include <QTest>

using namespace firstring;

class tst_LanguagePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPack();
    void findings_data();
    void findings();
    void refuses_data();
    void refuses();
    void manyFindingsAreCounted();
    void coverage();
};

namespace {

QStringList codesOf(const LanguagePack& pack)
{
    QStringList codes;
    for (const LanguageFinding& finding : pack.findings)
        codes << QStringLiteral("%1:%2").arg(finding.line).arg(finding.code);
    return codes;
}

} // namespace

void tst_LanguagePack::readsAPack()
{
    const auto pack = readLanguagePack("Deutsch\n"
                                       "Common prompts| \n"
                                       "Call| Anruf\n"
                                       "  Call| Ruf\n"
                                       "Two\\nlines| Zwei\\nZeilen\n"
                                       "9133i prompts| \n"
                                       "Call| Anrufen\n"
                                       "Later| \n"
                                       "End| \n");
    VERIFY_GOOD(pack);
    QCOMPARE(pack->name, QStringLiteral("Deutsch"));
    QCOMPARE(pack->texts.size(), 5);
    QCOMPARE(pack->texts[0].translation, QStringLiteral("Anruf"));
    QCOMPARE(pack->texts[0].section, QStringLiteral("Common prompts"));
    QCOMPARE(pack->texts[1].english, QStringLiteral("  Call")); // leading blanks belong to the key
    QCOMPARE(pack->texts[3].section, QStringLiteral("9133i prompts"));
    QCOMPARE(pack->texts[3].line, 7);
    QVERIFY(!pack->texts[4].isTranslated());
    QCOMPARE(codesOf(*pack), QStringList()); // the same text in two sections is no double
}

void tst_LanguagePack::findings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("codes");
    const QByteArray good = "Call| Anruf\nHold| Halten\nLine| Leitung\nMenu| Menü\nExit| Ende\nYes| Ja\nNo| Nein\n"
                            "Save| Sichern\nBack| Zurück\n";
    QTest::newRow("no name") << "\n" + good + "End| \n" << QStringList{"1:LANGUAGE_NAME"};
    QTest::newRow("a text for a name") << good + "End| \n" << QStringList{"1:LANGUAGE_NAME"};
    QTest::newRow("mark") << "\xef\xbb\xbf" + QByteArray("Deutsch\n") + good + "End| \n"
                          << QStringList{"1:LANGUAGE_MARK"};
    QTest::newRow("Latin-1") << QByteArray("Fran\xe7"
                                           "ais\nCall| Appel\nEnd| \n")
                             << QStringList{"1:LANGUAGE_ENCODING"};
    QTest::newRow("CR LF") << QByteArray("Deutsch\r\nCall| Anruf\r\nEnd| \r\n") << QStringList{"1:LANGUAGE_CR"};
    QTest::newRow("no bar") << "Deutsch\nno bar here\n" + good + "End| \n" << QStringList{"2:LANGUAGE_LINE"};
    QTest::newRow("cut off") << QByteArray("Deutsch\nCall| Anruf\n") << QStringList{"2:LANGUAGE_END"};
    QTest::newRow("after the end") << QByteArray("Deutsch\nCall| Anruf\nEnd| \nMore| Mehr\nAnd| Und\n")
                                   << QStringList{"4:LANGUAGE_END"};
    QTest::newRow("twice, alike") << QByteArray("Deutsch\nCall| Anruf\nCall| Anruf\nEnd| \n") << QStringList{};
    QTest::newRow("twice, otherwise") << QByteArray("Deutsch\nCall| Anruf\nCall| Ruf\nEnd| \n")
                                      << QStringList{"3:LANGUAGE_TWICE"};
    QTest::newRow("place lost") << QByteArray("Deutsch\n%d calls| Anrufe\nEnd| \n") << QStringList{"2:LANGUAGE_PLACES"};
    QTest::newRow("places in another order") << QByteArray("Deutsch\n%s has %d| %d bei %s\nEnd| \n") << QStringList{};
    QTest::newRow("long for the display") << "Deutsch\nCall| " + QByteArray(30, 'x') + "\nEnd| \n"
                                          << QStringList{"2:LANGUAGE_LONG"};
    QTest::newRow("long line") << "Deutsch\n" + QByteArray(120, 'y') + "| " + QByteArray(140, 'x') + "\nEnd| \n"
                               << QStringList{"2:LANGUAGE_LONG"};
}

void tst_LanguagePack::findings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, codes);
    const auto pack = readLanguagePack(bytes);
    VERIFY_GOOD(pack);
    QCOMPARE(codesOf(*pack), codes);
    for (const LanguageFinding& finding : pack->findings)
        QVERIFY2(finding.sentence.endsWith(u'.') && !finding.sentence.contains(QLatin1String("%1")),
                 qPrintable(finding.sentence));
}

void tst_LanguagePack::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << "LANGUAGE_NOTHING";
    QTest::newRow("only a name") << QByteArray("Deutsch\n") << "LANGUAGE_NOTHING";
    QTest::newRow("a configuration") << QByteArray("sip proxy ip: 192.0.2.1\nlanguage: 1\n") << "LANGUAGE_NOTHING";
    QTest::newRow("binary") << QByteArray("Deutsch\nCall| A\0nruf\nEnd| \n", 27) << "LANGUAGE_NOTHING";
    QTest::newRow("huge") << QByteArray(LanguagePack::maxBytes + 1, '|') << "LANGUAGE_SIZE";
}

void tst_LanguagePack::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto pack = readLanguagePack(bytes);
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, code);
}

void tst_LanguagePack::manyFindingsAreCounted()
{
    QByteArray bytes = "Deutsch\n";
    for (int i = 0; i < LanguagePack::maxFindings + 21; ++i)
        bytes += "Call| Anruf " + QByteArray::number(i) + '\n';
    const auto pack = readLanguagePack(bytes + "End| \n");
    VERIFY_GOOD(pack);
    QCOMPARE(pack->findings.size(), LanguagePack::maxFindings + 1);
    QVERIFY2(pack->findings.last().sentence.contains(QStringLiteral("20")), qPrintable(pack->findings.last().sentence));
}

void tst_LanguagePack::coverage()
{
    const auto older = readLanguagePack("Deutsch\nCall| Anruf\nHold| \nGone| Weg\nEnd| \n");
    const auto newer = readLanguagePack("Deutsch\nCall| Anruf\nHold| Halten\nVideo| Bild\nEnd| \n");
    VERIFY_GOOD(older);
    VERIFY_GOOD(newer);
    const LanguageCoverage against = languageCoverage(*older, newer->english());
    QCOMPARE(against.known, 3);
    QCOMPARE(against.translated, 1);
    QCOMPARE(against.percent(), 33);
    QCOMPARE(against.missing, (QStringList{"Hold", "Video"}));
    QCOMPARE(against.extra, QStringList{"Gone"});
    QCOMPARE(languageCoverage(*newer, newer->english()).percent(), 100);
    QCOMPARE(languageCoverage(*newer, {}).percent(), 0);
}

QTEST_GUILESS_MAIN(tst_LanguagePack)
#include "tst_LanguagePack.moc"
