// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/FirmwareFacts.h"

#include <QTest>

using namespace firstring;

class tst_FirmwareFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void tst_FirmwareFacts::reads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("release");
    QTest::addColumn<bool>("test");
    const QByteArray image("\x01\x02\x03");
    QTest::newRow("test line") << "x.st" << QByteArray("FIRSTRING-TEST-ST model=57i version=3.3.1.4365\nrest")
                               << "6757i"
                               << "3.3.1.4365"
                               << "" << true;
    QTest::newRow("the line counts, not the name")
        << "6867i.st" << QByteArray("FIRSTRING-TEST-ST model=6731i version=2.0\n") << "6731i"
        << "2.0"
        << "" << true;
    QTest::newRow("line not ended") << "6867i.st" << QByteArray("FIRSTRING-TEST-ST model=6731i version=2.0") << "6867i"
                                    << ""
                                    << "" << false;
    QTest::newRow("line too long") << "x.st"
                                   << QByteArray("FIRSTRING-TEST-ST model=6731i version=" + QByteArray(600, '1') + "\n")
                                   << ""
                                   << ""
                                   << "" << false;
    QTest::newRow("line without version") << "x.st" << QByteArray("FIRSTRING-TEST-ST model=6731i\n") << ""
                                          << ""
                                          << "" << false;
    QTest::newRow("model") << "6867i.st" << image << "6867i"
                           << ""
                           << "" << false;
    QTest::newRow("53i") << "53i.st" << image << "6753i"
                         << ""
                         << "" << false;
    QTest::newRow("55i") << "55i.st" << image << "6755i"
                         << ""
                         << "" << false;
    QTest::newRow("57i") << "57i.ST" << image << "6757i"
                         << ""
                         << "" << false;
    QTest::newRow("57iCT") << "/tmp/57iCT.st" << image << "6757iCT"
                           << ""
                           << "" << false;
    QTest::newRow("archive's name") << "58015039-REV04_4.3.0.2036_SP2_GA_6863i.st" << image << "6863i"
                                    << "4.3.0.2036"
                                    << "4.3.0.2036_SP2_GA" << false;
    QTest::newRow("short release") << "6930_5.1.0.2028.st" << image << "6930"
                                   << "5.1.0.2028"
                                   << "" << false;
    QTest::newRow("unknown") << "phone.st" << image << ""
                             << ""
                             << "" << false;
    QTest::newRow("no version") << "REV04_6863i.st" << image << "6863i"
                                << ""
                                << "" << false;
    QTest::newRow("nothing") << "" << QByteArray() << ""
                             << ""
                             << "" << false;
}

void tst_FirmwareFacts::reads()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, model);
    QFETCH(QString, version);
    QFETCH(QString, release);
    QFETCH(bool, test);
    const FirmwareFacts facts = firmwareFacts(name, bytes);
    QCOMPARE(facts.model, model);
    QCOMPARE(facts.version, version);
    QCOMPARE(facts.release, release);
    QCOMPARE(facts.isTestImage, test);
}

QTEST_GUILESS_MAIN(tst_FirmwareFacts)
#include "tst_FirmwareFacts.moc"
