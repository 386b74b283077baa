// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgText.h"
#include "models/provisioning/adopt/PhoneReading.h"

#include <QDir>
#include <QTest>

using namespace firstring;

class tst_PhoneReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsPhonesDo_data();
    void readsAsPhonesDo();
    void agreesWithTheOtherReader();
};

void tst_PhoneReading::readsAsPhonesDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says"); // name=meaning, sorted, with |
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("plain") << QByteArray("a: 1\nB:2") << "a=1|b=2";
    QTest::newRow("the last wins") << QByteArray("a: 1\nA : 2\r\n!a: 3\r") << "a=!3";
    QTest::newRow("marks in any order") << QByteArray("^!a: 1\n! ^ b: 2\n") << "a=!^1|b=!^2";
    QTest::newRow("comments") << QByteArray("# a: 1\n//b: 1\nc: 1 # d: 1\ne: #72\nf: # none\n") << "c=1|e=#72|f=";
    QTest::newRow("quotes") << QByteArray("a: \"x # y\" # z\nb: \"x\" y\nc: \"a\"b\" \nd: x \"#\" # y\n")
                            << "a=x # y|b=\"x\" y|c=a\"b|d=x \"#\"";
    QTest::newRow("no name, no colon") << QByteArray(": 1\nhello\n!: 2\na\tb: 3\n") << "a\tb=3";
    QTest::newRow("control characters") << QByteArray("a: 1\0\nb: 2\x7f\nc: 3\n", 18) << "c=3";
    QTest::newRow("Latin-1") << QByteArray("a: M\xfcller\n") << QString::fromUtf8("a=Müller");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0:\0 \0001\0\n\0",
                                          12)
                            << "a=1";
}

void tst_PhoneReading::readsAsPhonesDo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const PhoneReading reading = readAsPhone(bytes);
    QStringList lines;
    for (auto it = reading.cbegin(); it != reading.cend(); ++it)
        lines.append(it.key() + u'=' + it->text());
    lines.sort();
    QCOMPARE(lines.join(u'|'), says);
}

void tst_PhoneReading::agreesWithTheOtherReader()
{
    const QDir folder(QStringLiteral(FIRSTRING_TEST_DATA "/cfg"));
    for (const QString& name : folder.entryList({QStringLiteral("*.cfg")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        PhoneReading other;
        for (const CfgLine& line : readCfg(bytes))
            other.insert(line.setting.name.toCaseFolded(),
                         {line.setting.value, line.setting.marks.contains(u'!'), line.setting.marks.contains(u'^')});
        QVERIFY2(readAsPhone(bytes) == other, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(tst_PhoneReading)
#include "tst_PhoneReading.moc"
