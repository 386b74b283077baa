// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Digest.h"

#include <QTest>

using namespace firstring;

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// FIPS 180-4 examples.
    void knownSums_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
    void knownSums()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hex);
        QCOMPARE(sha256(text).toHex(), hex);
    }

    void piecesGiveTheSameSumAndEndIt()
    {
        Sha256 sum;
        sum.add("a");
        sum.add("bc");
        QCOMPARE(sum.result(), sha256("abc"));
        sum.add("abc");
        QCOMPARE(sum.result(), sha256("abc"));
    }
};

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_Digest.moc"
