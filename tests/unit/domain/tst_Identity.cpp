// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who a phone is: MacAddress, UserAgent, PhoneModel, FirmwareVersion.

#include "models/domain/PhoneModel.h"
#include "models/domain/UserAgent.h"

#include <QTest>

using namespace firstring;

class tst_Identity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void macs_data();
    void macs();
    void macsFromFileNames_data();
    void macsFromFileNames();
    void makers();
    void userAgents_data();
    void userAgents();
    void models_data();
    void models();
    void everyModelIsFoundByAllItsNames();
    void versions_data();
    void versions();
    void directions();
};

void tst_Identity::macs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // plain, or the code of the refusal
    for (const char* text : {"00085D2F9318", "00085d2f9318", "00:08:5D:2F:93:18", "00-08-5d-2f-93-18", "0008.5d2f.9318",
                             "00 08 5D 2F 93 18", "  00085D2F9318\r\n", "MAC:00085D2F9318", "mac: 00:08:5D:2F:93:18",
                             "=\"00085D2F9318\"", "'00085D2F9318", "\"00085D2F9318\""})
        QTest::newRow(text) << QString::fromLatin1(text) << "00085D2F9318";
    QTest::newRow("empty") << ""
                           << "MAC_LENGTH";
    QTest::newRow("short") << "00085D2F931"
                           << "MAC_LENGTH";
    QTest::newRow("long") << "00085D2F93180"
                          << "MAC_LENGTH";
    QTest::newRow("very long") << QString(100'000, u'0') << "MAC_LENGTH";
    QTest::newRow("letter") << "00085D2F931G"
                            << "MAC_NOT_HEX";
    QTest::newRow("letter O") << "OOO85D2F9318"
                              << "MAC_NOT_HEX";
    QTest::newRow("full-width digits") << QString::fromUtf8("００085D2F9318") << "MAC_NOT_HEX";
    QTest::newRow("zero") << "00:00:00:00:00:00"
                          << "MAC_ZERO";
    QTest::newRow("group") << "01:08:5D:2F:93:18"
                           << "MAC_MULTICAST";
    QTest::newRow("broadcast") << "FFFFFFFFFFFF"
                               << "MAC_MULTICAST";
}

void tst_Identity::macs()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto mac = MacAddress::parse(text);
    QCOMPARE(mac ? mac->plain() : mac.error().code, expected);
    if (mac)
        QCOMPARE(mac->pretty(), QString("00:08:5D:2F:93:18"));
    else
        QVERIFY(mac.error().sentence.size() < 300);
}

void tst_Identity::macsFromFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("upper") << "00085D2F9318.cfg"
                           << "00085D2F9318";
    QTest::newRow("lower") << "00085d2f9318.cfg"
                           << "00085D2F9318";
    QTest::newRow("no ending") << "00085D2F9318"
                               << "00085D2F9318";
    QTest::newRow("two endings") << "00085D2F9318.cfg.bak"
                                 << "00085D2F9318";
    QTest::newRow("longer") << "00085D2F93180.cfg"
                            << "000000000000";
    QTest::newRow("separators") << "00-08-5D-2F-93-18.cfg"
                                << "000000000000";
    QTest::newRow("not hex") << "aastra123456.cfg"
                             << "000000000000";
    QTest::newRow("short") << "00085D.cfg"
                           << "000000000000";
}

void tst_Identity::macsFromFileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(MacAddress::fromFileName(name).plain(), expected);
}

void tst_Identity::makers()
{
    QVERIFY(MacAddress(0x00085D000001).hasKnownMaker());
    QVERIFY(MacAddress(0x1400E91BE241).hasKnownMaker());
    QVERIFY(!MacAddress(0x001122334455).hasKnownMaker());
}

void tst_Identity::userAgents_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("mac");
    QTest::addColumn<QString>("version");
    const auto row = [](const char* header, const char* model, const char* mac, const char* version) {
        QTest::newRow(header) << QByteArray(header) << QString::fromLatin1(model) << QString::fromLatin1(mac)
                              << QString::fromLatin1(version);
    };
    // phones.md B11
    row("Aastra57i MAC:00-08-5D-1A-98-70 V:2.0.1.1055-0035-00-A1", "6757i", "00085D1A9870", "2.0.1.1055-0035-00-A1");
    row("Aastra57i MAC:00-08-5D-1A-98-70 V:2.4.1.37-SIP", "6757i", "00085D1A9870", "2.4.1.37");
    row("Aastra53i MAC:00-08-5D-12-64-11 V:2.4.0.96-SIP", "6753i", "00085D126411", "2.4.0.96");
    row("Aastra6731i MAC:00-08-5D-23-74-29 V:3.2.0.70-SIP", "6731i", "00085D237429", "3.2.0.70");
    row("Aastra6739i MAC:00-08-5D-13-CA-05 V:3.2.1.1013-SIP", "6739i", "00085D13CA05", "3.2.1.1013");
    row("Aastra6735i MAC:00-08-5D-2E-A0-94 V:3.2.2.6038-SIP", "6735i", "00085D2EA094", "3.2.2.6038");
    row("Aastra6863i MAC:00-08-5D-40-90-5F V:4.1.0.128-SIP", "6863i", "00085D40905F", "4.1.0.128");
    row("Mitel6915 MAC:14-00-E9-1B-E2-41 V:6.4.0.140-SIP", "6915", "1400E91BE241", "6.4.0.140");
    row("Mitel6940 MAC:14-00-E9-29-4C-6B V:6.4.0.4006-SIP", "6940", "1400E9294C6B", "6.4.0.4006");
    // Tolerance
    row("Aastra480i Cordless MAC:00-08-5D-1A-98-70 V:1.4.1", "480iCT", "00085D1A9870", "1.4.1");
    row("Aastra6757i RP MAC:00-08-5D-1A-98-70 V:1.0", "6757i RP", "00085D1A9870", "1.0");
    row("Mitel6867i MAC:00-08-5D-1A-98-70", "6867i", "00085D1A9870", "");
    row("aastra6867i mac:00:08:5d:1a:98:70 v:4.2.0", "6867i", "00085D1A9870", "4.2.0");
    row("Mitel6867i MAC:01-08-5D-1A-98-70 V:1", "6867i", "000000000000", "1");
    row("Mitel6867i MAC: V:", "6867i", "000000000000", "");
    row("Mitel9999z", "9999z", "000000000000", "");
    row("Mozilla/5.0 Aastra57i MAC:00-08-5D-1A-98-70", "", "000000000000", "");
    row("", "", "000000000000", "");
}

void tst_Identity::userAgents()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, model);
    QFETCH(QString, mac);
    QFETCH(QString, version);
    const UserAgent agent = UserAgent::parse(header);
    QCOMPARE(agent.model, model);
    QCOMPARE(agent.mac.plain(), mac);
    QCOMPARE(agent.version.text(), version);
    QCOMPARE(agent.isPhone(), !model.isEmpty());
}

void tst_Identity::models_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("6757i") << "6757i"
                           << "6757i" << QStringList{"6757i", "57i"};
    QTest::newRow("short") << "57I"
                           << "6757i" << QStringList{"6757i", "57i"};
    QTest::newRow("blank") << "57i CT"
                           << "6757iCT" << QStringList{"6757iCT", "57iCT"};
    QTest::newRow("cordless") << "480i Cordless"
                              << "480iCT" << QStringList{"480iCT"};
    QTest::newRow("vendor") << "Mitel 6867i"
                            << "6867i" << QStringList{"6867i"};
    QTest::newRow("unknown") << " 9999z "
                             << "9999z" << QStringList{"9999z"};
    QTest::newRow("vendor only") << "Mitel"
                                 << "Mitel" << QStringList{"Mitel"};
    QTest::newRow("empty") << ""
                           << "" << QStringList{""};
}

void tst_Identity::models()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QFETCH(QStringList, files);
    QCOMPARE(canonicalModel(text), canonical);
    QCOMPARE(modelFileNames(text), files);
}

void tst_Identity::everyModelIsFoundByAllItsNames()
{
    for (const PhoneModel& model : phoneModels()) {
        QCOMPARE(findModel(model.id()), &model);
        QCOMPARE(findModel(model.id().toUpper()), &model);
        QCOMPARE(findModel(QString::fromLatin1(model.vendor) + QString::fromLatin1(model.userAgent)), &model);
        QCOMPARE(canonicalModel(model.firmwareFile().chopped(3)), model.id());
    }
}

void tst_Identity::versions_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("order");
    QTest::newRow("same") << "4.2.0.2023"
                          << "4.2.0.2023" << 0;
    QTest::newRow("SIP") << "4.2.0.2023"
                         << " 4.2.0.2023-SIP " << 0;
    QTest::newRow("missing parts are 0") << "4.2"
                                         << "4.2.0.0" << 0;
    QTest::newRow("numbers, not text") << "4.10.0"
                                       << "4.9.9" << 1;
    QTest::newRow("leading zeros") << "4.02"
                                   << "4.2" << 0;
    QTest::newRow("newer") << "5.0"
                           << "4.9" << 1;
    QTest::newRow("what follows decides last") << "2.0.1.1055-0035"
                                               << "2.0.1.1055-0036" << -1;
    QTest::newRow("more is more") << "4.2.0.2023"
                                  << "4.2" << 1;
    QTest::newRow("text") << "beta"
                          << "Beta" << 0;
    QTest::newRow("saturates") << "99999999999999999999999"
                               << "1" << 1;
}

void tst_Identity::versions()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, order);
    const auto sign = [](std::strong_ordering o) { return o < 0 ? -1 : o > 0 ? 1 : 0; };
    QCOMPARE(sign(FirmwareVersion(a) <=> FirmwareVersion(b)), order);
    QCOMPARE(sign(FirmwareVersion(b) <=> FirmwareVersion(a)), -order);
}

void tst_Identity::directions()
{
    const FirmwareVersion none;
    const FirmwareVersion old(u"3.2.2.6038-SIP");
    const FirmwareVersion fresh(u"3.3.1.4365");
    QCOMPARE(firmwareDirection(old, fresh), FirmwareDirection::Up);
    QCOMPARE(firmwareDirection(fresh, old), FirmwareDirection::Down);
    QCOMPARE(firmwareDirection(old, FirmwareVersion(u"3.2.2.6038")), FirmwareDirection::Same);
    QCOMPARE(firmwareDirection(none, fresh), FirmwareDirection::Unknown);
    QCOMPARE(firmwareDirection(old, none), FirmwareDirection::Unknown);
}

QTEST_GUILESS_MAIN(tst_Identity)
#include "tst_Identity.moc"
