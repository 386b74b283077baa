// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/DatabasePasswords.h"
#include "tests/support/Good.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace firstring;

/// Passwords for databases where no password store answers; with one, tst_Keychain.
class tst_DatabasePasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsThemSealed();
    void saysOnceWhereItsKeyIs();
    void takesACredentialAsItIs_data();
    void takesACredentialAsItIs();
    void makesNoKeyToRead();

private:
    DatabasePasswords passwords(KeyRing::Say say = {}) const
    {
        return DatabasePasswords({.dataDir = m_dir->filePath("data")}, std::move(say));
    }

    const QString m_login = QStringLiteral("me@db.example.com/firstring");
    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_DatabasePasswords::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void tst_DatabasePasswords::keepsThemSealed()
{
    QCOMPARE(*passwords().find(m_login), QString());
    VERIFY_GOOD(passwords().forget(m_login)); // nothing was kept, nothing is to be done
    const QString password = QStringLiteral(" geheim-\u00fc ");
    const auto place = passwords().keep(m_login, password);
    VERIFY_GOOD(place);
    QCOMPARE(*place, SecretPlace::KeyFile);
    QCOMPARE(*passwords().find(m_login), password);
    QCOMPARE(*passwords().find("other@db.example.com/firstring"), QString());
    QDirIterator all(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("geheim"), qPrintable(file.fileName()));
    }
    VERIFY_GOOD(passwords().keep(m_login, "newer"));
    QCOMPARE(*passwords().find(m_login), "newer");
    VERIFY_GOOD(passwords().forget(m_login));
    QCOMPARE(*passwords().find(m_login), QString());
}

void tst_DatabasePasswords::saysOnceWhereItsKeyIs()
{
    QStringList said;
    const auto say = [&](const QString& sentence) { said.append(sentence); };
    VERIFY_GOOD(passwords(say).keep(m_login, "one"));
    VERIFY_GOOD(passwords(say).keep(m_login, "two"));
    VERIFY_GOOD(passwords(say).find(m_login));
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0].contains(m_dir->filePath("data.key")));
}

void tst_DatabasePasswords::takesACredentialAsItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("password");
    QTest::newRow("whole file") << QByteArray("geheim") << "geheim";
    QTest::newRow("first line") << QByteArray("geheim\nmore\n") << "geheim";
    QTest::newRow("of another system") << QByteArray("geheim\r\n") << "geheim";
    QTest::newRow("blanks belong to it") << QByteArray(" ge heim\t \n") << " ge heim\t ";
    QTest::newRow("empty: what was kept") << QByteArray("\n") << "kept";
}

void tst_DatabasePasswords::takesACredentialAsItIs()
{
    QFETCH(QByteArray, content);
    VERIFY_GOOD(passwords().keep(m_login, "kept"));
    QFile file(m_dir->filePath("firstring-database-password"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    qputenv("CREDENTIALS_DIRECTORY", m_dir->path().toUtf8());
    QTEST(*passwords().find(m_login), "password");
}

/// A new one would open nothing, and stand where the lost one is to be brought back.
void tst_DatabasePasswords::makesNoKeyToRead()
{
    VERIFY_GOOD(passwords().keep(m_login, "kept"));
    const QString key = m_dir->filePath("data.key");
    QVERIFY(QFile::rename(key, key + ".away"));
    QCOMPARE(passwords().find(m_login).error().code, "KEY_FILE");
    QCOMPARE(passwords().forget(m_login).error().code, "KEY_FILE");
    QVERIFY(!QFile::exists(key));
    QVERIFY(QFile::rename(key + ".away", key));
    QCOMPARE(*passwords().find(m_login), "kept");
}

QTEST_GUILESS_MAIN(tst_DatabasePasswords)
#include "tst_DatabasePasswords.moc"
