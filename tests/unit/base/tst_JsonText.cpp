// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace firstring;

class tst_JsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void anyText();
    void hex();
    void object();
};

void tst_JsonText::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty") << QString() << QByteArray(R"("")");
    QTest::newRow("plain") << QStringLiteral("cfg/startup.cfg") << QByteArray(R"("cfg/startup.cfg")");
    QTest::newRow("quotes") << QStringLiteral("a\"b\\c") << QByteArray(R"("a\"b\\c")");
    QTest::newRow("control") << QStringLiteral("a\n\t\x01") << QByteArray(R"("a\u000a\u0009\u0001")");
    QTest::newRow("umlaut first") << QString::fromUtf8("\xc3\xb6l") << QByteArray("\"\xc3\xb6l\"");
    QTest::newRow("umlaut, then a quote") << QString::fromUtf8("x\xc3\xb6\"") << QByteArray("\"x\xc3\xb6\\\"\"");
    QTest::newRow("delete is plain") << QStringLiteral("a\x7f") << QByteArray("\"a\x7f\"");
}

void tst_JsonText::text()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    std::string out = "before";
    json::append(out, text);
    QCOMPARE(QByteArray::fromStdString(out), "before" + json);
}

void tst_JsonText::anyText()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2'000; ++i) {
        QString text;
        for (int n = random.bounded(40); n > 0; --n)
            text += QChar(random.bounded(4) == 0 ? random.bounded(0x2fff) : random.bounded(0x80));
        std::string out = "[";
        json::append(out, text);
        out += ']';
        const QJsonDocument read = QJsonDocument::fromJson(QByteArray::fromStdString(out));
        QCOMPARE(read.array().at(0).toString(), text);
    }
}

void tst_JsonText::hex()
{
    std::string out = "x";
    json::appendHex(out, QByteArray::fromHex("00ff7a"));
    json::appendHex(out, QByteArray());
    QCOMPARE(out, std::string("x00ff7a"));
}

void tst_JsonText::object()
{
    std::string out;
    json::ObjectWriter writer(out);
    writer.put("a", QStringLiteral("b"));
    writer.put("n", -5);
    writer.put("t", true);
    writer.putNull("z");
    writer.putHex("h", QByteArray("\x01"));
    writer.close();
    QCOMPARE(out, std::string(R"({"a":"b","n":-5,"t":true,"z":null,"h":"01"})"));
    std::string empty;
    json::ObjectWriter(empty).close();
    QCOMPARE(empty, std::string("{}"));
}

QTEST_GUILESS_MAIN(tst_JsonText)
#include "tst_JsonText.moc"
