// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/KeyFile.h"
#include "app/secrets/KeyRing.h"
#include "app/secrets/SealedFile.h"
#include "tests/support/Good.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace firstring;

/// Keys and secrets in files, and which of them the command line takes.
class tst_SecretFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keyFileIsForItsOwnerOnly();
    void keyFileRefuses_data();
    void keyFileRefuses();
    void sealedFileOpensAgain();
    void sealedFileNoticesDamage();
    void takesTheFirstThatIsThere();
    void saysOnceWhereTheKeyIs();
    void opensFromWhereItWasClosed();
    void takesAPassphraseFromAFile();

private:
    QString path(const QString& name) const { return m_dir->filePath(name); }
    QString write(const QString& name, const QByteArray& content, bool shared = false) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.setPermissions(shared ? QFile::ReadOwner | QFile::ReadOther : QFile::ReadOwner | QFile::WriteOwner);
        return path(name);
    }
    KeyRing::Settings settings(const QString& keyFile = {}) const
    {
        return {.dataDir = path("data"), .keyFile = keyFile};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_SecretFiles::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QDir(m_dir->path()).mkdir("data");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void tst_SecretFiles::keyFileIsForItsOwnerOnly()
{
    const auto key = keyfile::make(path("a.key"));
    VERIFY_GOOD(key);
    QCOMPARE(key->size(), 32);
    QCOMPARE(QFileInfo(path("a.key")).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
    QCOMPARE(*keyfile::make(path("a.key")), *key);
    QCOMPARE(*keyfile::read(path("a.key")), *key);
    QVERIFY(*keyfile::make(path("b.key")) != *key);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), (QStringList{"a.key", "b.key"}));
    QCOMPARE(keyfile::make(path("no/where.key")).error().code, "KEY_FILE");
}

void tst_SecretFiles::keyFileRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<QString>("code");
    QTest::newRow("short") << QByteArray(31, 'x') << false << "KEY_FILE";
    QTest::newRow("shared") << QByteArray(32, 'x') << true << "KEY_FILE_OPEN";
    QTest::newRow("long") << QByteArray(5000, 'x') << false << "KEY_FILE";
    QTest::newRow("good") << QByteArray(32, 'x') << false << "";
}

void tst_SecretFiles::keyFileRefuses()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, shared);
    const auto key = keyfile::read(write("k", content, shared));
    QTEST(key ? QString() : key.error().code, "code");
}

void tst_SecretFiles::sealedFileOpensAgain()
{
    const QString file = path("secrets");
    {
        auto sealed = SealedFile::byPassphrase(file, "correct horse");
        VERIFY_GOOD(sealed);
        QVERIFY(!QFile::exists(file));
        VERIFY_GOOD((*sealed)->write("rcs/token", "geheim"));
        VERIFY_GOOD((*sealed)->write("other", "x"));
        VERIFY_GOOD((*sealed)->remove("other"));
    }
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    QVERIFY(!content.readAll().contains("geheim"));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    QCOMPARE(SealedFile::byPassphrase(file, "wrong horse").error().code, "PASSPHRASE_WRONG");
    QCOMPARE(SealedFile::byKey(file, QByteArray(32, 'k')).error().code, "KEY_OTHER");
    auto sealed = SealedFile::byPassphrase(file, "correct horse");
    VERIFY_GOOD(sealed);
    QCOMPARE(**(*sealed)->read("rcs/token"), "geheim");
    QVERIFY(!*(*sealed)->read("other"));
}

void tst_SecretFiles::sealedFileNoticesDamage()
{
    const QString file = path("secrets");
    {
        auto sealed = SealedFile::byKey(file, QByteArray(32, 'k'));
        VERIFY_GOOD((*sealed)->write("a", "geheim"));
    }
    write("secrets", "no json");
    QCOMPARE(SealedFile::byKey(file, QByteArray(32, 'k')).error().code, "KEY_FILE");
}

void tst_SecretFiles::takesTheFirstThatIsThere()
{
    KeyRing beside(settings());
    const auto fromBeside = beside.find(std::nullopt);
    VERIFY_GOOD(fromBeside);
    QCOMPARE(fromBeside->place, SecretPlace::KeyFile);
    QVERIFY(QFile::exists(path("data.key")));

    KeyRing named(settings(write("named", QByteArray(40, 'n'))));
    const auto fromNamed = named.find(std::nullopt);
    VERIFY_GOOD(fromNamed);
    QVERIFY(fromNamed->key != fromBeside->key);

    write("firstring-key", QByteArray(40, 'c'));
    qputenv("CREDENTIALS_DIRECTORY", m_dir->path().toUtf8());
    KeyRing systemd(settings(path("named")));
    const auto fromSystemd = systemd.find(std::nullopt);
    VERIFY_GOOD(fromSystemd);
    QVERIFY(fromSystemd->key != fromNamed->key);
    QCOMPARE(systemd.keyFiles(), (QStringList{path("firstring-key"), path("named"), path("data.key")}));
}

void tst_SecretFiles::saysOnceWhereTheKeyIs()
{
    QStringList said;
    const auto say = [&](const QString& sentence) { said.append(sentence); };
    for (int run = 0; run < 2; ++run) {
        KeyRing ring(settings(), say);
        VERIFY_GOOD(ring.find(std::nullopt));
        VERIFY_GOOD(ring.find(std::nullopt));
    }
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0].contains(path("data.key")));
}

void tst_SecretFiles::opensFromWhereItWasClosed()
{
    KeyRing ring(settings(write("named", QByteArray(40, 'n'))));
    const auto key = ring.find(std::nullopt);
    VERIFY_GOOD(key);
    const KeyWanted wanted{key->place, key->id()};
    // A key beside the folder that was made later is not taken for it, and the named one is found behind it.
    VERIFY_GOOD(keyfile::make(path("data.key")));
    QCOMPARE(KeyRing(settings(path("named"))).find(wanted)->key, key->key);
    QCOMPARE(KeyRing(settings()).find(wanted).error().code, "KEY_OTHER");
    QFile::remove(path("data.key"));
    QCOMPARE(KeyRing(settings()).find(wanted).error().code, "KEY_FILE");
    QCOMPARE(KeyRing(settings()).find(KeyWanted{SecretPlace::Keychain, "x"}).error().code, "KEY_KEYCHAIN");
}

void tst_SecretFiles::takesAPassphraseFromAFile()
{
    KeyRing ring(settings());
    QCOMPARE(ring.at(SecretPlace::Passphrase, "short").error().code, "PASSPHRASE_SHORT");
    const auto key = ring.at(SecretPlace::Passphrase, "correct horse");
    VERIFY_GOOD(key);
    const KeyWanted wanted{key->place, key->id()};
    QCOMPARE(KeyRing(settings()).find(wanted).error().code, "KEY_PASSPHRASE");
    QCOMPARE(KeyRing(settings(write("words", "correct horse\n"))).find(wanted)->key, key->key);
    QCOMPARE(KeyRing(settings(write("words", "wrong horse\n"))).find(wanted).error().code, "PASSPHRASE_WRONG");
    KeyRing again(settings());
    VERIFY_GOOD(again.usePassphrase("correct horse"));
    QCOMPARE(again.find(wanted)->key, key->key);
}

QTEST_GUILESS_MAIN(tst_SecretFiles)
#include "tst_SecretFiles.moc"
