// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgDocument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firstring;

namespace {

QByteArray wide(const QString& text, bool little)
{
    return (little ? QByteArray("\xff\xfe", 2) : QByteArray("\xfe\xff", 2)) +
           encodeText(text, TextEncoding::Utf16, little);
}

} // namespace

class tst_CfgDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void anyBytesComeBack();
    void knowsThePlaces();
    void countsCharacters_data();
    void countsCharacters();
    void changesOneValueOnly_data();
    void changesOneValueOnly();
    void refusesWhatTheFileCannotHold();
};

void tst_CfgDocument::comesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("kinds"); // one letter a line: blank, comment, setting, unreadable
    const auto row = [](const char* name, QByteArray file, QByteArray kinds) {
        QTest::newRow(name) << std::move(file) << std::move(kinds);
    };
    row("empty", "", "");
    row("one blank", " ", "b");
    row("only a mark", "\xef\xbb\xbf", "");
    row("CRLF, LF and CR", "a:1\r\nb: 2\n# c\r\r\nd", "sscbu");
    row("marks and tabs", "!a:\t1 \n^\tb : 2\n! ^c:3\n", "sss");
    row("comments", "# x\n// y\na: 1 # z\n", "ccs");
    row("NULs", QByteArray("a: 1\0\nb: 2\n", 11), "us");
    row("no text at all",
        QByteArray("\x7f"
                   "ELF\x02\x00\x00\xff\x0a",
                   9),
        "u");
    row("UTF-16", wide(QStringLiteral("a: ü\r\nb: 2"), true), "ss");
    row("UTF-16, the other order, half a character at the end",
        wide(QStringLiteral("# c\na: 1"), false) + QByteArray("\0", 1), "cs");
}

void tst_CfgDocument::comesBackAsItWas()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, kinds);
    const CfgDocument document = CfgDocument::read(file);
    QCOMPARE(document.bytes(), file);
    QByteArray found;
    for (const CfgDocumentLine& line : document.lines())
        found += "bcsu"[static_cast<int>(line.kind)];
    QCOMPARE(found, kinds);
}

void tst_CfgDocument::anyBytesComeBack()
{
    QRandomGenerator random(20261123);
    constexpr QByteArrayView telling("ab1:#\"!^/ \t\r\n;\0\xc3\xbc\xff\xfe\xef\xbb\xbf", 22);
    for (int i = 0; i < 5'000; ++i) {
        QByteArray file;
        for (int n = random.bounded(60); n > 0; --n)
            file += telling[random.bounded(static_cast<int>(telling.size()))];
        const CfgDocument document = CfgDocument::read(file);
        QCOMPARE(document.bytes(), file);
        qsizetype at = document.shape().start;
        for (const CfgDocumentLine& line : document.lines()) {
            QCOMPARE(line.text.at, at);
            QCOMPARE(line.ending.at, line.text.end());
            at = line.ending.end();
        }
        QVERIFY(file.size() - at <= (document.shape().encoding == TextEncoding::Utf16 ? 1 : 0));
    }
}

void tst_CfgDocument::knowsThePlaces()
{
    const CfgDocument document = CfgDocument::read("# first\r\n  ! ^sip dial plan:\t\"x+#|xx+*\"  # why\n");
    QCOMPARE(document.lines().size(), 2);
    const CfgDocumentLine& line = document.lines().at(1);
    QCOMPARE(document.text(line.marks), QStringLiteral("! ^"));
    QCOMPARE(document.text(line.name), QStringLiteral("sip dial plan"));
    QCOMPARE(document.text(line.value), QStringLiteral("x+#|xx+*"));
    QVERIFY(line.quoted);
    QCOMPARE(document.text(line.comment), QStringLiteral("# why"));
    QCOMPARE(document.column(line, line.name), 6);
    QCOMPARE(document.column(line, line.value), 22);
    QCOMPARE(document.setting(line),
             (Setting{QStringLiteral("sip dial plan"), QStringLiteral("x+#|xx+*"), QStringLiteral("!^")}));
    const CfgDocument open = CfgDocument::read("a: \"b\n");
    QVERIFY(open.lines().first().openQuote);
    QCOMPARE(open.text(open.lines().first().value), QStringLiteral("\"b"));
}

void tst_CfgDocument::countsCharacters_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xbc\xf0\x9f\x93\x9e: 1");
    QTest::newRow("UTF-16") << wide(QString::fromUtf8("\xc3\xbc\xf0\x9f\x93\x9e: 1"), true);
    QTest::newRow("UTF-16, the other order") << wide(QString::fromUtf8("\xc3\xbc\xf0\x9f\x93\x9e: 1"), false);
    QTest::newRow("Latin-1") << QByteArray("\xfc\xfd: 1");
}

void tst_CfgDocument::countsCharacters()
{
    QFETCH(QByteArray, file);
    const CfgDocument document = CfgDocument::read(file);
    const CfgDocumentLine& line = document.lines().first();
    QCOMPARE(document.column(line, line.value), 5); // two characters, a colon, a blank
}

void tst_CfgDocument::changesOneValueOnly_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, QByteArray file, int index, const QString& value, QByteArray expected) {
        QTest::newRow(name) << std::move(file) << index << value << std::move(expected);
    };
    row("no blank after the colon", "a:1\r\nb: 2", 0, "7", "a:7\r\nb: 2");
    row("last line without an end", "a:1\r\nb: 2", 1, "7", "a:1\r\nb: 7");
    row("comment behind", "!a: 1\t# why\n", 0, "22", "!a: 22\t# why\n");
    row("quotes stay", "a: \"x#\" # why\n", 0, "7", "a: \"7\" # why\n");
    row("quotes come", "a: 1 # why\n", 0, "x#", "a: \"x#\" # why\n");
    row("quotes come between nothing", "a:\n", 0, "x;y", "a: \"x;y\"\n");
    row("from nothing", "a:\nb: 1\n", 0, "7", "a: 7\nb: 1\n");
    row("from nothing, comment behind", "a: # none\n", 0, "7", "a: 7 # none\n");
    row("from nothing, comment at the colon", "a:# none\n", 0, "7", "a: 7 # none\n");
    row("to nothing", "a: 1 # why\n", 0, "", "a:  # why\n");
    row("duplicates", "a: 1\nA: 2\n", 0, "3", "a: 3\nA: 2\n");
    row("Latin-1 stays Latin-1", "# B\xfcro\na: 1\n", 1, QString::fromUtf8("ä€"), "# B\xfcro\na: \xe4\x80\n");
    row("mark stays",
        "\xef\xbb\xbf"
        "a: 1\n",
        0, QString::fromUtf8("ü"),
        "\xef\xbb\xbf"
        "a: \xc3\xbc\n");
    row("UTF-16", wide(QStringLiteral("a: 1\r\n# ü"), false), 0, QString::fromUtf8("ö"),
        wide(QString::fromUtf8("a: ö\r\n# ü"), false));
    row("NULs around", QByteArray("\0\na: 1\n\0", 8), 1, "2", QByteArray("\0\na: 2\n\0", 8));
}

void tst_CfgDocument::changesOneValueOnly()
{
    QFETCH(QByteArray, file);
    QFETCH(int, index);
    QFETCH(QString, value);
    QFETCH(QByteArray, expected);
    const CfgDocument document = CfgDocument::read(file);
    const auto changed = document.withValue(index, value);
    QVERIFY(changed);
    QCOMPARE(changed->bytes(), expected);
    QCOMPARE(changed->setting(changed->lines().at(index)).value, value);
    QCOMPARE(document.bytes(), file);
}

void tst_CfgDocument::refusesWhatTheFileCannotHold()
{
    const CfgDocument document = CfgDocument::read("a: 1\n");
    for (const char* value : {"x\ny", "x\ry", "x\x01y", " x\" # y"})
        QCOMPARE(document.withValue(0, QString::fromUtf8(value)).error().code, QStringLiteral("CFG_VALUE"));
    // Cyrillic has no place in Latin-1, and the file must not change its encoding under the other lines.
    const CfgDocument latin = CfgDocument::read("# B\xfcro\na: 1\n");
    QCOMPARE(latin.withValue(1, QString::fromUtf8("ж")).error().code, QStringLiteral("CFG_VALUE"));
    // The one letter that told the encoding goes, and what stays would be read as something else.
    const CfgDocument turning = CfgDocument::read("a: \xfc\nb: \xc3\xbc\n");
    QCOMPARE(turning.withValue(0, QStringLiteral("u")).error().code, QStringLiteral("CFG_VALUE"));
}

QTEST_GUILESS_MAIN(tst_CfgDocument)
#include "tst_CfgDocument.moc"
