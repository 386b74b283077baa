// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/PhoneTraits.h"
#include "app/simulator/TestFirmware.h"
#include "models/domain/UserAgent.h"

#include <QTest>

using namespace firstring;

class TestPhoneTraits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void userAgent_data();
    void userAgent();
    void everyModelSaysWhoItIs();
    void firmwareHead_data();
    void firmwareHead();
};

void TestPhoneTraits::userAgent_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("agent");
    // Samples of phones.md B11 with another MAC.
    QTest::newRow("oldest") << "6757i"
                            << "2.0.1.1055-0035-00-A1"
                            << QByteArray("Aastra57i MAC:00-08-5D-2F-93-18 V:2.0.1.1055-0035-00-A1");
    QTest::newRow("57i") << "6757i"
                         << "2.4.1.37" << QByteArray("Aastra57i MAC:00-08-5D-2F-93-18 V:2.4.1.37-SIP");
    QTest::newRow("6731i") << "6731i"
                           << "3.2.0.70" << QByteArray("Aastra6731i MAC:00-08-5D-2F-93-18 V:3.2.0.70-SIP");
    QTest::newRow("480i CT") << "480iCT"
                             << "1.4.3.23" << QByteArray("Aastra480i Cordless MAC:00-08-5D-2F-93-18 V:1.4.3.23");
    QTest::newRow("6915") << "6915"
                          << "6.4.0.140" << QByteArray("Mitel6915 MAC:00-08-5D-2F-93-18 V:6.4.0.140-SIP");
}

void TestPhoneTraits::userAgent()
{
    QFETCH(QString, model);
    QFETCH(QString, version);
    QFETCH(QByteArray, agent);
    QCOMPARE(PhoneTraits(*findModel(model), FirmwareVersion(version)).userAgent(MacAddress(0x00085D2F9318)), agent);
}

void TestPhoneTraits::everyModelSaysWhoItIs()
{
    const MacAddress mac(0x00085D2F9318);
    for (const PhoneModel& model : phoneModels()) {
        const FirmwareVersion version = PhoneTraits::olderFirmware(model);
        QVERIFY2(!version.isEmpty(), model.name);
        const UserAgent agent = UserAgent::parse(PhoneTraits(model, version).userAgent(mac));
        QCOMPARE(agent.model, model.id());
        QCOMPARE(agent.mac, mac);
        QCOMPARE(agent.version, version);
    }
}

void TestPhoneTraits::firmwareHead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("model"); ///< empty: not ours
    QTest::addColumn<QString>("version");
    QTest::newRow("ours") << QByteArray("FIRSTRING-TEST-ST model=6867i version=5.0.0.1018\nrest") << "6867i"
                          << "5.0.0.1018";
    QTest::newRow("short name") << QByteArray("FIRSTRING-TEST-ST model=57i version=3.3.1.4365\n") << "6757i"
                                << "3.3.1.4365";
    QTest::newRow("blank in the model") << QByteArray("FIRSTRING-TEST-ST model=480i Cordless version=1\n") << "480iCT"
                                        << "1";
    QTest::newRow("no newline") << QByteArray("FIRSTRING-TEST-ST model=6867i version=5") << ""
                                << "";
    QTest::newRow("too late") << "FIRSTRING-TEST-ST model=6867i version=" + QByteArray(300, '5') + "\n"
                              << ""
                              << "";
    QTest::newRow("no version") << QByteArray("FIRSTRING-TEST-ST model=6867i version=\n") << ""
                                << "";
    QTest::newRow("no model") << QByteArray("FIRSTRING-TEST-ST model= version=5\n") << ""
                              << "";
    QTest::newRow("half a mark") << QByteArray("FIRSTRING-TEST-ST version=5\n") << ""
                                 << "";
    QTest::newRow("nothing") << QByteArray() << ""
                             << "";
}

void TestPhoneTraits::firmwareHead()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, model);
    QFETCH(QString, version);
    const auto firmware = TestFirmware::read(head);
    QCOMPARE(firmware.has_value(), !model.isEmpty());
    if (firmware) {
        QCOMPARE(firmware->model, model);
        QCOMPARE(firmware->version.text(), version);
    }
}

QTEST_GUILESS_MAIN(TestPhoneTraits)
#include "tst_PhoneTraits.moc"
