// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Passwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace firstring;

class tst_Passwords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitTheirAlphabet_data();
    void fitTheirAlphabet();
    void drawAgainWhatDoesNotFit();
    void knowsWhenTheAdminPasswordStaysOpen_data();
    void knowsWhenTheAdminPasswordStaysOpen();
};

void tst_Passwords::fitTheirAlphabet_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("admin") << int(PasswordKind::Admin) << "^[1-4][0-9]{9}$";
    QTest::newRow("user") << int(PasswordKind::User) << "^[1-4][0-9]{9}$";
    QTest::newRow("sip") << int(PasswordKind::Sip) << "^[a-km-np-zA-HJ-NP-Z2-9]{20}$";
}

void tst_Passwords::fitTheirAlphabet()
{
    QFETCH(int, kind);
    QFETCH(QString, pattern);
    const QRegularExpression good(pattern);
    QSet<QString> seen;
    for (int i = 0; i < 500; ++i) {
        const QString password = makePassword(static_cast<PasswordKind>(kind));
        QVERIFY2(good.match(password).hasMatch(), qPrintable(password));
        QVERIFY(kind == int(PasswordKind::Sip) || password.toULongLong() <= 4294967295ULL);
        seen.insert(password);
    }
    QCOMPARE(seen.size(), 500);
}

void tst_Passwords::drawAgainWhatDoesNotFit()
{
    QList<QByteArray> numbers{QByteArray::fromHex("00000000"), QByteArray::fromHex("3b9ac9ff"),
                              QByteArray::fromHex("3b9aca00")};
    QCOMPARE(makePassword(PasswordKind::Admin, [&](qsizetype) { return numbers.takeFirst(); }), "1000000000");
    QCOMPARE(makePassword(PasswordKind::User, [](qsizetype) { return QByteArray(4, '\xff'); }), "4294967295");
    int drawn = 0;
    // 224 is the first that does not fit 56 letters evenly.
    const QString password = makePassword(
        PasswordKind::Sip, [&](qsizetype) { return QByteArray(1, static_cast<char>(drawn++ % 2 == 0 ? 224 : 0)); });
    QCOMPARE(password, QString(20, 'a'));
    QCOMPARE(drawn, 40);
}

void tst_Passwords::knowsWhenTheAdminPasswordStaysOpen_data()
{
    QTest::addColumn<QByteArray>("cfg");
    QTest::addColumn<bool>("open");
    QTest::newRow("empty file") << QByteArray() << true;
    QTest::newRow("none") << QByteArray("a: 1\nb: 2\n") << true;
    QTest::newRow("empty") << QByteArray("admin password:\n") << true;
    QTest::newRow("of the carton") << QByteArray("a: 1\nadmin password: 22222\n") << true;
    QTest::newRow("of the carton, locked, quoted") << QByteArray("!admin password: \"22222\"") << true;
    QTest::newRow("set") << QByteArray("a: 1\nadmin password: 4711\nb: 2\n") << false;
    QTest::newRow("set, marks") << QByteArray("!^admin password : 4711\r\n") << false;
    QTest::newRow("the last one counts") << QByteArray("admin password: 1\nadmin password: 22222\n") << true;
    QTest::newRow("another parameter") << QByteArray("admin password enabled: 1\n") << true;
    QTest::newRow("in a value") << QByteArray("label: admin password: 4711\n") << true;
    QTest::newRow("comment") << QByteArray("# admin password: 4711\n") << true;
}

void tst_Passwords::knowsWhenTheAdminPasswordStaysOpen()
{
    QFETCH(QByteArray, cfg);
    QTEST(leavesAdminPasswordOpen(cfg), "open");
}

QTEST_GUILESS_MAIN(tst_Passwords)
#include "tst_Passwords.moc"
