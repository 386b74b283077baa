// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tls/PeerMac.h"

#include <QTest>

using namespace firstring;

class tst_PeerMac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("bare") << "00085D1A2B3C" << true;
        QTest::newRow("small letters") << "00085d1a2b3c" << true;
        QTest::newRow("colons") << "00:08:5d:1a:2b:3c" << true;
        QTest::newRow("dashes") << "00-08-5D-1A-2B-3C" << true;
        QTest::newRow("in a name") << "SIP00085D1A2B3C.phones.example.net" << true;
        QTest::newRow("in words") << "Mitel 6867i 00085D1A2B3C" << true;
        QTest::newRow("mixed") << "00:08-5D:1A-2B:3C" << false;
        QTest::newRow("longer") << "00085D1A2B3C4D" << false;
        QTest::newRow("shorter") << "00085D1A2B3" << false;
        QTest::newRow("a digest") << QString(64, u'a') << false;
        QTest::newRow("nothing") << "" << false;
    }

    void inText()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(macInText(text), found ? MacAddress(0x00085D1A2B3C) : MacAddress());
    }
};

QTEST_APPLESS_MAIN(tst_PeerMac)
#include "tst_PeerMac.moc"
