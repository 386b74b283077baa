// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Sealing.h"
#include "tests/support/Good.h"

using namespace firstring;

class tst_Sealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyWhereItWasSealed();
    void sealsTheSameDifferently();
    void noticesEveryFlippedBit();
    void followsTheTestVector();
    void asksForALongPassphrase();
};

void tst_Sealing::opensOnlyWhereItWasSealed()
{
    Sealing sealing(QByteArray(32, 'k'));
    Sealing other(QByteArray(32, 'o'));
    for (const QByteArray& plain : {QByteArray(), QByteArray("22222"), QByteArray(5000, 'x')}) {
        const QByteArray sealed = sealing.seal(plain, "phone/1/variable/pin");
        QCOMPARE(sealing.open(sealed, "phone/1/variable/pin"), plain);
        QVERIFY(!sealing.open(sealed, "phone/2/variable/pin"));
        QVERIFY(!other.open(sealed, "phone/1/variable/pin"));
        QVERIFY(plain.isEmpty() || !sealed.contains(plain));
    }
    QVERIFY(!sealing.open("", "x"));
    QVERIFY(!sealing.open(QByteArray(35, 'x'), "x"));
}

void tst_Sealing::sealsTheSameDifferently()
{
    Sealing sealing(QByteArray(32, 'k'));
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(sealing.seal("22222", "x"));
    QCOMPARE(seen.size(), 100);
}

void tst_Sealing::noticesEveryFlippedBit()
{
    Sealing sealing(QByteArray(32, 'k'));
    const QByteArray sealed = sealing.seal("22222", "x");
    QVERIFY(Sealing::isWhole(sealed));
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray damaged = sealed;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(!Sealing::isWhole(damaged), qPrintable(QString::number(bit)));
    }
}

/// NIST's GCM test case 14: key, nonce and text of zeros.
void tst_Sealing::followsTheTestVector()
{
    Sealing sealing(QByteArray(32, '\0'), [](qsizetype bytes) { return QByteArray(bytes, '\0'); });
    const QByteArray sealed = sealing.seal(QByteArray(16, '\0'), "");
    QCOMPARE(sealed.mid(12, 16).toHex(), "cea7403d4d606b6e074ec5d3baf39d18");
    QCOMPARE(sealed.mid(28, 16).toHex(), "d0d1c8a799996bf0265b98b5d48ab919");
}

void tst_Sealing::asksForALongPassphrase()
{
    QCOMPARE(keyFromPassphrase("short", "salt").error().code, "PASSPHRASE_SHORT");
    const auto key = keyFromPassphrase("correct horse", "salt");
    VERIFY_GOOD(key);
    QCOMPARE(key->size(), Sealing::keySize);
    QCOMPARE(*keyFromPassphrase("correct horse", "salt"), *key);
    QVERIFY(*keyFromPassphrase("correct horse", "other") != *key);
    // Two ways to type the same letter.
    QCOMPARE(*keyFromPassphrase(QString::fromUtf8("schl\u00fcssel"), "s"),
             *keyFromPassphrase(QString::fromUtf8("schlu\u0308ssel"), "s"));
}

QTEST_GUILESS_MAIN(tst_Sealing)
#include "tst_Sealing.moc"
