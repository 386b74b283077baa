// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/FileKind.h"

#include <QTest>

using namespace firstring;

class tst_FileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void saysHowMuch();
};

void tst_FileKind::checks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind"); // -1: refused
    QTest::addColumn<QString>("code");
    const auto good = [](const char* name, const char* file, QByteArray bytes, DocumentKind kind) {
        QTest::newRow(name) << QString::fromLatin1(file) << std::move(bytes) << static_cast<int>(kind) << QString();
    };
    const auto bad = [](const char* name, const char* file, QByteArray bytes, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(file) << std::move(bytes) << -1 << QString::fromLatin1(code);
    };
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\nAAAA\nBBBB\n-----END CERTIFICATE-----\n";
    const QByteArray language = "Deutsch\nCommon prompts| \nYes| Ja\nNo| Nein\nEnd| \n";
    good("list", "a.csv", "mac,label\n00085D000001,x\n", DocumentKind::PhoneList);
    good("list without ending", "list", "00085D000001\n00085D000002\n", DocumentKind::PhoneList);
    good("list that names a blueprint", "a.csv", "mac,blueprint\n00085D000001,x\n", DocumentKind::PhoneList);
    good("list with bars", "list", "mac,tags\n00085D000001,a|b\n", DocumentKind::PhoneList);
    good("configuration", "a.cfg", "a: 1\n", DocumentKind::Configuration);
    good("configuration as text", "a.txt", "sip line1 user name: 1\n", DocumentKind::Configuration);
    good("language pack", "lang_de.txt", language, DocumentKind::LanguagePack);
    good("test firmware", "x.st", "FIRSTRING-TEST-ST model=6731i version=2.0\n", DocumentKind::Firmware);
    good("firmware by name", "6731i.st", "\x01", DocumentKind::Firmware);
    good("PEM", "a.pem", pem, DocumentKind::Pem);
    good("two parts", "a", pem + pem, DocumentKind::Pem);
    good("JSON", "a.json", "{\"a\": [1]}", DocumentKind::Json);
    good("JSON by content", "a", " [1, 2]", DocumentKind::Json);
    bad("empty", "a.csv", "", "FILE_EMPTY");
    bad("list without MAC", "a.csv", "a,b\n1,2\n", "LIST_NO_MAC");
    bad("list without a good line", "a.csv", "mac\nx\n", "LIST_NO_PHONE");
    bad("configuration without settings", "a.cfg", "# nothing\n", "CFG_NOTHING");
    bad("firmware for nobody", "x.st", "\x01", "FIRMWARE_NOTHING");
    bad("PEM cut off", "a.pem", pem.left(40), "PEM_BROKEN");
    bad("PEM with a wrong end", "a.pem", "-----BEGIN A-----\nAAAA\n-----END B-----\n", "PEM_BROKEN");
    bad("PEM damaged", "a.pem", "-----BEGIN A-----\nAA*A\n-----END A-----\n", "PEM_BROKEN");
    bad("PEM whose end begins in its beginning", "a.pem", "-----BEGIN A-----END A-----\n", "PEM_BROKEN");
    bad("second part cut off", "a.pem", pem + pem.left(50), "PEM_BROKEN");
    bad("JSON cut off", "a.json", "{\"a\": [1]", "JSON_BROKEN");
    bad("deep JSON", "a.json", QByteArray(100'000, '['), "JSON_BROKEN");
    bad("noise", "a", QByteArray("\x80\0\xff\x01:", 5), "FILE_UNKNOWN");
    bad("prose", "a.txt", "Dear colleague\nplease call back\n", "FILE_UNKNOWN");
}

void tst_FileKind::checks()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const auto check = checkFile(name, bytes);
    QCOMPARE(check ? static_cast<int>(check->kind) : -1, kind);
    QCOMPARE(check ? QString() : check.error().code, code);
    QVERIFY((check ? check->sentence : check.error().sentence).endsWith('.'));
}

void tst_FileKind::saysHowMuch()
{
    const auto check = checkFile("a.csv", "mac\n00085D000001\n00085D000002\nx\n");
    QVERIFY(check && check->sentence.contains("2 phone") && check->sentence.contains("1 line"));
    const auto key = checkFile("a.pem", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    QVERIFY(key && key->sentence.contains("private key"));
}

QTEST_GUILESS_MAIN(tst_FileKind)
#include "tst_FileKind.moc"
