// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/FileName.h"

#include <QTest>

using namespace firstring;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<FileRole>("role");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mac");
        QTest::addColumn<QString>("model");

        using enum FileRole;
        using enum FileKind;
        const QString mac = QStringLiteral("00085D2F9318");
        const QString none = MacAddress().plain();
        const auto row = [&](const char* path, FileRole role, FileKind kind, const char* name, const QString& inName,
                             const char* model = "") {
            QTest::newRow(path) << QByteArray(path) << role << kind << QString::fromUtf8(name) << inName
                                << QString::fromUtf8(model);
        };
        row("/startup.cfg", Rcs, Common, "startup.cfg", none);
        row("AASTRA.CFG", Rcs, Common, "AASTRA.CFG", none);
        row("/cfg/startup.cfg", Config, Common, "startup.cfg", none);
        row("CFG/Startup.cfg", Config, Common, "Startup.cfg", none);
        row("/00085D2F9318.cfg", Rcs, PhoneConfig, "00085D2F9318.cfg", mac);
        row("cfg/00085d2f9318.cfg", Config, PhoneConfig, "00085d2f9318.cfg", mac);
        row("/6867i.cfg", Rcs, ModelConfig, "6867i.cfg", none, "6867i");
        row("/cfg/57i.cfg", Config, ModelConfig, "57i.cfg", none, "6757i");
        row("/cfg/6757I.st", Config, Firmware, "6757I.st", none, "6757i");
        row("/57iCT.st", Rcs, Firmware, "57iCT.st", none, "6757iCT");
        row("/unheard.st", Rcs, Firmware, "unheard.st", none, "unheard");
        row("/security.tuz", Rcs, Encrypted, "security.tuz", none);
        row("/cfg/00085D2F9318.tuz", Config, Encrypted, "00085D2F9318.tuz", mac);
        row("/startup.lic", Rcs, Licence, "startup.lic", none);
        row("/00085D2F9318.lic", Rcs, Licence, "00085D2F9318.lic", mac);
        row("/certs/phone_00085D2F9318-key.pem", Rcs, Certificate, "certs/phone_00085D2F9318-key.pem", mac);
        row("/a00085D2F9318.pem", Rcs, Other, "a00085D2F9318.pem", none);
        row("/i18n/lang_de.txt", Rcs, Other, "i18n/lang_de.txt", none);
        row("/cfg/i18n/lang_de.txt", Config, Other, "i18n/lang_de.txt", none);
        row("/lang/lang_de.txt", Language, Other, "lang_de.txt", none);
        row("/branding/logo one.jpg", Branding, Other, "logo one.jpg", none);
        row("/ev/startup", Evidence, Other, "startup", none);
        row("/cfgs/startup.cfg", Rcs, Other, "cfgs/startup.cfg", none);

        row("/../etc/passwd", Rcs, Refused, "", none);
        row("/cfg/../startup.cfg", Rcs, Refused, "", none);
        row("/cfg/./startup.cfg", Rcs, Refused, "", none);
        row("//etc/passwd", Rcs, Refused, "", none);
        row("/cfg//startup.cfg", Rcs, Refused, "", none);
        row("..\\startup.cfg", Rcs, Refused, "", none);
        row("/cfg/", Rcs, Refused, "", none);
        row("", Rcs, Refused, "", none);
        row("/", Rcs, Refused, "", none);
        row("/start\nup.cfg", Rcs, Refused, "", none);
    }
    void understands()
    {
        QFETCH(QByteArray, path);
        const FileName file = FileName::parse(path);
        QTEST(file.role, "role");
        QTEST(file.kind, "kind");
        QTEST(file.name, "name");
        QTEST(file.mac.plain(), "mac");
        QTEST(file.model, "model");
    }

    void refusesZeroBytesAndLongPaths()
    {
        QCOMPARE(FileName::parse(QByteArray("/startup.cfg\0.jpg", 17)).kind, FileKind::Refused);
        QCOMPARE(FileName::parse('/' + QByteArray(600, 'a')).kind, FileKind::Refused);
    }

    void withAUrlKeyBarePlacesAreRefused()
    {
        const QString key = QStringLiteral("Abc_1234");
        QCOMPARE(FileName::parse("/Abc_1234/cfg/startup.cfg", key).kind, FileKind::Common);
        QCOMPARE(FileName::parse("/Abc_1234/cfg/startup.cfg", key).role, FileRole::Config);
        QCOMPARE(FileName::parse("Abc_1234/57i.st", key).model, QStringLiteral("6757i"));
        QCOMPARE(FileName::parse("/cfg/startup.cfg", key).kind, FileKind::Refused);
        QCOMPARE(FileName::parse("/cfg/startup.cfg", key).bare, FileKind::Common);
        QCOMPARE(FileName::parse("/abc_1234/startup.cfg", key).kind, FileKind::Refused);
        QCOMPARE(FileName::parse("/Abc_12345/startup.cfg", key).kind, FileKind::Refused);
    }
};

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_FileName.moc"
