// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/PhoneConfig.h"

#include <QTest>

using namespace firstring;

class TestPhoneConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesAsAPhone();
    void findsItsServer_data();
    void findsItsServer();
    void listsFiles();
    void registersOnlyWithALine_data();
    void registersOnlyWithALine();
};

void TestPhoneConfig::mergesAsAPhone()
{
    PhoneConfig config;
    config.merge("# common\r\n!Time Server1: a\r\nlanguage 1: x\r\nsip dial plan:\"x+#|xx+*\"");
    config.merge("^time server1:b\nlanguage 1:\n");
    QCOMPARE(config.value(QStringLiteral("time server1")), QStringLiteral("b"));
    QCOMPARE(config.value(QStringLiteral("TIME SERVER1")), QStringLiteral("b"));
    QCOMPARE(config.value(QStringLiteral("language 1")), QString());
    QCOMPARE(config.value(QStringLiteral("sip dial plan")), QStringLiteral("x+#|xx+*"));
}

void TestPhoneConfig::findsItsServer_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("rcs");
    QTest::addColumn<QString>("url"); ///< empty: none
    const QString http = QStringLiteral("http://10.0.0.1:8080");
    const QString tftp = QStringLiteral("tftp://10.0.0.1:6969");
    QTest::newRow("none") << QByteArray("a: 1\n") << http << "";
    QTest::newRow("not set") << QByteArray("download protocol: HTTP\nhttp server: 0.0.0.0\n") << http << "";
    QTest::newRow("of another protocol") << QByteArray("download protocol: TFTP\nhttp server: 10.0.0.2\n") << http
                                         << "";
    QTest::newRow("HTTP") << QByteArray("download protocol: HTTP\nhttp server: h\nhttp port: 80\nhttp path: /a/b/\n")
                          << http << "http://h/a/b";
    QTest::newRow("HTTP port") << QByteArray("Download Protocol: http\nhttp server: h\nhttp port: 8080\n") << http
                               << "http://h:8080";
    QTest::newRow("TFTP is the default") << QByteArray("tftp server: 10.0.0.2\n") << http << "tftp://10.0.0.2";
    QTest::newRow("TFTP of the same host")
        << QByteArray("tftp server: 10.0.0.1\ntftp path: cfg\n") << tftp << "tftp://10.0.0.1:6969/cfg";
    QTest::newRow("TFTP of the same host after HTTP")
        << QByteArray("tftp server: 10.0.0.1\n") << http << "tftp://10.0.0.1";
    QTest::newRow("TFTP elsewhere") << QByteArray("tftp server: 10.0.0.2\n") << tftp << "tftp://10.0.0.2";
}

void TestPhoneConfig::findsItsServer()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, rcs);
    QFETCH(QString, url);
    PhoneConfig config;
    config.merge(lines);
    const auto server = config.configServer(*ServerPlace::fromUrl(rcs));
    QCOMPARE(server.has_value(), !url.isEmpty());
    if (server)
        QCOMPARE(server->text(), url);
}

void TestPhoneConfig::listsFiles()
{
    PhoneConfig config;
    config.merge(
        "custom ringtone 3: r.wav\nbackground image: http://h/b.jpg\nlanguage 2: b.txt\nlanguage 5: no\nlanguage: 2\n");
    QCOMPARE(config.brandingFiles(), (QStringList{"http://h/b.jpg", "r.wav"}));
    QCOMPARE(config.languageFiles(), QStringList{"b.txt"});
}

void TestPhoneConfig::registersOnlyWithALine_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("can");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("line") << QByteArray("sip line1 user name: 20\nsip line1 registrar ip: h\n") << true;
    QTest::newRow("global") << QByteArray("sip user name: 20\nsip registrar ip: h\n") << true;
    QTest::newRow("mixed") << QByteArray("sip line1 user name: 20\nsip registrar ip: h\n") << true;
    QTest::newRow("no registrar") << QByteArray("sip user name: 20\nsip registrar ip: 0.0.0.0\n") << false;
    QTest::newRow("no user") << QByteArray("sip registrar ip: h\n") << false;
}

void TestPhoneConfig::registersOnlyWithALine()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, can);
    PhoneConfig config;
    config.merge(lines);
    QCOMPARE(config.canRegister(), can);
}

QTEST_GUILESS_MAIN(TestPhoneConfig)
#include "tst_PhoneConfig.moc"
