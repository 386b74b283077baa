// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgText.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace firstring;

namespace {

/// A text of up to eight characters drawn from those that make trouble.
QString randomText(QRandomGenerator& random, QStringView alphabet)
{
    QString text;
    for (int n = random.bounded(9); n > 0; --n)
        text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    return text;
}

QByteArray shown(const QList<CfgLine>& lines)
{
    QByteArray text;
    for (const CfgLine& line : lines)
        text += QByteArray::number(line.line) + '|' + line.setting.marks.toUtf8() + '|' + line.setting.name.toUtf8() +
                '|' + line.setting.value.toUtf8() + '\n';
    return text;
}

} // namespace

class tst_CfgText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writes_data();
    void writes();
    void everySettingComesBack();
    void settingsThatNoFileHoldsAreKnown();
    void timeGrowsWithSizeOnly();
};

void tst_CfgText::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected"); // line|marks|name|value
    const auto row = [](const char* name, QByteArray file, QByteArray expected) {
        QTest::newRow(name) << std::move(file) << std::move(expected);
    };
    row("empty", "", "");
    row("plain", "sip line1 user name: 201\n", "1||sip line1 user name|201\n");
    row("no blank after the colon", "call forward disabled:1\n", "1||call forward disabled|1\n");
    row("no last newline", "a: 1\nb: 2", "1||a|1\n2||b|2\n");
    row("CRLF", "a: 1\r\nb: 2\r\n", "1||a|1\n2||b|2\n");
    row("CR", "a: 1\rb: 2\r", "1||a|1\n2||b|2\n");
    row("mixed line ends count once", "a: 1\r\n\rb: 2\n\nc: 3", "1||a|1\n3||b|2\n5||c|3\n");
    row("byte order mark",
        "\xef\xbb\xbf"
        "a: 1\n",
        "1||a|1\n");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "a\0:\0"
                   "1\0\n\0",
                   10),
        "1||a|1\n");
    row("UTF-8", "label: B\xc3\xbcro\n", "1||label|B\xc3\xbcro\n");
    row("Latin-1", "label: B\xfcro\n", "1||label|B\xc3\xbcro\n");
    row("Windows-1252", "label: 5 \x80\n", "1||label|5 \xe2\x82\xac\n");
    row("marks", "!a: 1\n^b: 2\n!^c: 3\n! d: 4\n!!e: 5\n", "1|!|a|1\n2|^|b|2\n3|!^|c|3\n4|!|d|4\n5|!|e|5\n");
    row("tabs", "\ta\t:\t1\t\n", "1||a|1\n");
    row("blanks inside stay", "a  b:  x  y  \n", "1||a  b|x  y\n");
    row("empty value clears", "action uri startup:\nb: \n", "1||action uri startup|\n2||b|\n");
    row("quoted", "sip dial plan:\"x+#|xx+*\"\n", "1||sip dial plan|x+#|xx+*\n");
    row("quoted with semicolon", "p: \"a;b\"\n", "1||p|a;b\n");
    row("quoted, then a comment", "p: \"a # b\" # why\n", "1||p|a # b\n");
    row("quoted, comment with quotes", "p: \"a\" # the \"usual\"\n", "1||p|a\n");
    row("quoted blanks stay", "p: \"  a \"\n", "1||p|  a \n");
    row("quote inside quotes", "p: \"say \"hi\" now\"\n", "1||p|say \"hi\" now\n");
    row("quote not closed", "p: \"abc\n", "1||p|\"abc\n");
    row("quote not closed, comment", "p: 5\" screen # big\n", "1||p|5\" screen\n");
    row("hash hidden by a pair in the middle", "p: x \"a # b\" y # c\n", "1||p|x \"a # b\" y\n");
    row("comment lines", "# a: 1\n   # b: 2\n// c: 3\n#\n", "");
    row("comment after a value", "a: 1 # why\nb: 2\t#why\nc: 3#no\n", "1||a|1\n2||b|2\n3||c|3#no\n");
    row("hash begins the value", "a: #72\nb: # none\nc: #\n", "1||a|#72\n2||b|\n3||c|\n");
    row("value with colons", "u: http://10.0.0.1:8080/x\n", "1||u|http://10.0.0.1:8080/x\n");
    row("no colon", "hello\n: 1\na: 1\n", "3||a|1\n");
    row("duplicates", "a: 1\nA: 2\n", "1||a|1\n2||A|2\n");
    row("control characters",
        QByteArray("a: 1\0"
                   "2\nb: \x07\nc: 3\n",
                   16),
        "3||c|3\n");
    row("only quotes", "a: \"\"\nb: \"\nc: \"\"\"\n", "1||a|\n2||b|\"\n3||c|\"\n");
}

void tst_CfgText::reads()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(readCfg(file)), expected);
}

void tst_CfgText::writes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << "a"
                           << "1"
                           << "" << QByteArray("a: 1\n");
    QTest::newRow("marked") << "a"
                            << "1"
                            << "!" << QByteArray("!a: 1\n");
    QTest::newRow("empty") << "a"
                           << ""
                           << "" << QByteArray("a:\n");
    QTest::newRow("hash") << "a"
                          << "x#"
                          << "" << QByteArray("a: \"x#\"\n");
    QTest::newRow("semicolon") << "a"
                               << "x;y"
                               << "" << QByteArray("a: \"x;y\"\n");
    QTest::newRow("blank at the end") << "a"
                                      << "x "
                                      << "" << QByteArray("a: \"x \"\n");
    QTest::newRow("quote in the middle") << "a"
                                         << "5\" x"
                                         << "" << QByteArray("a: 5\" x\n");
    QTest::newRow("quote in front") << "a"
                                    << "\"x"
                                    << "" << QByteArray("a: \"\"x\"\n");
    QTest::newRow("umlaut") << "a" << QString::fromUtf8("ü") << "" << QByteArray("a: \xc3\xbc\n");
    QTest::newRow("line break cannot make a line") << "a"
                                                   << "x\nb: y\r"
                                                   << "" << QByteArray("a: \"x b: y \"\n");
    QTest::newRow("line break in the name") << "a\nb"
                                            << "1"
                                            << "" << QByteArray("a b: 1\n");
}

void tst_CfgText::writes()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, marks);
    QFETCH(QByteArray, expected);
    QCOMPARE(writeCfgLine({name, value, marks}), expected);
}

void tst_CfgText::everySettingComesBack()
{
    QRandomGenerator random(20260105);
    const QString marks[] = {QString(), QStringLiteral("!"), QStringLiteral("^"), QStringLiteral("!^")};
    QList<CfgLine> expected;
    QByteArray file;
    int odd = 0;
    for (int i = 0; i < 20000; ++i) {
        const Setting setting{QLatin1String("n") + randomText(random, u"ab 1\u00fc#\"") + QLatin1Char('x'),
                              randomText(random, u"ab \t#;\":\\\u00fc=!^{}"), marks[random.bounded(4)]};
        // The documented exception, written here in other words than in the source.
        const QString packed = QString(setting.value).remove(u' ').remove(u'\t');
        if (packed.contains(QLatin1String("\"#"))) {
            ++odd;
            continue;
        }
        QVERIFY2(isExactInCfg(setting), writeCfgLine(setting).constData());
        file += writeCfgLine(setting);
        expected.append({setting, static_cast<int>(expected.size()) + 1});
    }
    QVERIFY(odd > 0 && odd < 5000);
    QCOMPARE(readCfg(file), expected);
}

void tst_CfgText::settingsThatNoFileHoldsAreKnown()
{
    QVERIFY(!isExactInCfg({QString(), "1", {}}));
    QVERIFY(!isExactInCfg({"a:b", "1", {}}));
    QVERIFY(!isExactInCfg({"#a", "1", {}}));
    QVERIFY(!isExactInCfg({"a ", "1", {}}));
    QVERIFY(!isExactInCfg({"a", "1\n2", {}}));
    QVERIFY(!isExactInCfg({"a", "x\" # y", {}}));
    QVERIFY(isExactInCfg({"a", "x\" y # z", {}}));
}

void tst_CfgText::timeGrowsWithSizeOnly()
{
    // Lines that a careless reader looks at again and again: 4 MB each. Quadratic would take minutes.
    for (const QByteArray& filling :
         {QByteArray("\" "), QByteArray("\"#"), QByteArray(" "), QByteArray("!"), QByteArray("a")}) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(readCfg("a: \"" + filling.repeated(2'000'000)).size() <= 1);
        QVERIFY2(timer.elapsed() < 10'000, filling.constData());
    }
}

QTEST_GUILESS_MAIN(tst_CfgText)
#include "tst_CfgText.moc"
