// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/DatabasePasswords.h"
#include "app/secrets/KeyRing.h"
#include "app/secrets/SecretStore.h"
#include "tests/support/Good.h"
#include "tests/support/Signals.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace firstring;

namespace {

const QString program = QStringLiteral(FIRSTRING_KEYCHAIN);

Keychain keychainFor(Keychain::Ask ask)
{
    return Keychain(ask, Keychain::endless, program);
}

} // namespace

/// A real password store, GNOME Keyring, on a bus of its own, with an empty home: answering, missing, locked and slow.
class tst_Keychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QVERIFY(startKeyring("geheim")); }
    void cleanup() { stopKeyring(); }

    void keepsSecrets();
    void keepsTheKeyOfJobs();
    void doesNotAskWhenLocked();
    void canBeCancelledWhenSlow();
    void losesPatienceWhenSlow();
    void waitsForItsOwnerNotForEver();
    void keepsPasswordsOfDatabasesInOnePlace();
    void saysThatNoneIsThere();
    void doesWithoutItsProgram();
    void leavesNothingReadable();

private:
    bool startKeyring(const QByteArray& password)
    {
        m_keyring = std::make_unique<QProcess>();
        QStringList arguments{"--foreground", "--components=secrets", "--control-directory=" + m_home->filePath("run")};
        if (!password.isEmpty())
            arguments.prepend("--unlock");
        m_keyring->start("gnome-keyring-daemon", arguments);
        if (!password.isEmpty())
            m_keyring->write(password);
        m_keyring->closeWriteChannel();
        // It is there when its name is on the bus.
        for (int i = 0; i < 300; ++i) {
            QProcess ask;
            ask.start("dbus-send", {"--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                                    "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"});
            ask.waitForFinished();
            // ... and it unlocks what it was given the password for a little later.
            if (ask.readAllStandardOutput().contains("boolean true") &&
                (password.isEmpty() || keychainFor(Keychain::Ask::Nobody).read("nothing")))
                return true;
            QTest::qWait(50);
        }
        return false;
    }
    void stopKeyring()
    {
        if (!m_keyring)
            return;
        firstring::test::sendSignal(*m_keyring, SIGCONT);
        m_keyring->terminate();
        m_keyring->waitForFinished();
        m_keyring.reset();
    }
    void pauseKeyring() { firstring::test::sendSignal(*m_keyring, SIGSTOP); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_keyring;
    QByteArray m_address;
};

void tst_Keychain::initTestCase()
{
    if (QStandardPaths::findExecutable("gnome-keyring-daemon").isEmpty() ||
        QStandardPaths::findExecutable("dbus-daemon").isEmpty())
        QSKIP("needs dbus and gnome-keyring");
    m_home = std::make_unique<QTemporaryDir>();
    QDir(m_home->path()).mkdir("run");
    QFile::setPermissions(m_home->filePath("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home->filePath("run").toUtf8());
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("CREDENTIALS_DIRECTORY");
    qunsetenv("DISPLAY");
    m_bus = std::make_unique<QProcess>();
    m_bus->start("dbus-daemon", {"--session", "--nofork", "--print-address=1"});
    QVERIFY(m_bus->waitForReadyRead(60'000));
    m_address = m_bus->readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
}

void tst_Keychain::cleanupTestCase()
{
    if (m_bus) {
        m_bus->terminate();
        m_bus->waitForFinished();
    }
}

void tst_Keychain::keepsSecrets()
{
    Keychain keychain = keychainFor(Keychain::Ask::Nobody);
    const auto none = keychain.read("nothing");
    VERIFY_GOOD(none);
    QVERIFY(!*none);
    const QByteArray value("\0geheim\xff", 8);
    VERIFY_GOOD(keychain.write("rcs/token", value));
    VERIFY_GOOD(keychain.write("rcs/token2", "other"));
    QCOMPARE(**keychainFor(Keychain::Ask::Nobody).read("rcs/token"), value);
    VERIFY_GOOD(keychain.write("rcs/token", "new"));
    QCOMPARE(**keychain.read("rcs/token"), "new");
    VERIFY_GOOD(keychain.remove("rcs/token"));
    QVERIFY(!*keychain.read("rcs/token"));
    QCOMPARE(**keychain.read("rcs/token2"), "other");
}

void tst_Keychain::keepsTheKeyOfJobs()
{
    const KeyRing::Settings settings{.dataDir = m_home->filePath("data"), .keychain = program};
    const auto key = KeyRing(settings).find(std::nullopt);
    VERIFY_GOOD(key);
    QCOMPARE(key->place, SecretPlace::Keychain);
    QVERIFY(!QFile::exists(m_home->filePath("data.key")));
    stopKeyring();
    QVERIFY(startKeyring("geheim"));
    const auto again = KeyRing(settings).find(KeyWanted{key->place, key->id()});
    VERIFY_GOOD(again);
    QCOMPARE(again->key, key->key);
}

void tst_Keychain::doesNotAskWhenLocked()
{
    Keychain keychain = keychainFor(Keychain::Ask::Nobody);
    VERIFY_GOOD(keychain.write("a", "1"));
    stopKeyring();
    QVERIFY(startKeyring({})); // nobody gave it the password
    QCOMPARE(keychain.read("a").error().code, "KEY_LOCKED");
    QCOMPARE(keychain.write("a", "2").error().code, "KEY_LOCKED");
    // The command line goes on with a key file.
    QTemporaryDir other;
    const auto key = KeyRing({.dataDir = other.filePath("data"), .keychain = program}).find(std::nullopt);
    VERIFY_GOOD(key);
    QCOMPARE(key->place, SecretPlace::KeyFile);
}

void tst_Keychain::canBeCancelledWhenSlow()
{
    SecretStore store(std::make_unique<Keychain>(Keychain::Ask::Owner, Keychain::endless, program));
    QString code;
    bool first = false;
    store.write("a", "1", this, [&](const Result<void>& done) { first = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(first, 60'000);
    pauseKeyring();
    store.read("a", this, [&](const auto& value) { code = value ? "value" : value.error().code; });
    QTest::qWait(200); // it may or may not have begun; cancelling holds for both
    QVERIFY(code.isEmpty());
    store.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(code, "KEY_CANCELLED", 60'000);
}

void tst_Keychain::losesPatienceWhenSlow()
{
    pauseKeyring();
    QTemporaryDir other;
    KeyRing ring({.dataDir = other.filePath("data"), .patienceMs = 300, .keychain = program});
    const auto key = ring.find(std::nullopt);
    VERIFY_GOOD(key);
    QCOMPARE(key->place, SecretPlace::KeyFile);
}

void tst_Keychain::waitsForItsOwnerNotForEver()
{
    pauseKeyring();
    QTemporaryDir other;
    const KeyRing::Settings settings{
        .dataDir = other.filePath("data"), .ask = Keychain::Ask::Owner, .ownerPatienceMs = 300, .keychain = program};
    QCOMPARE(KeyRing(settings).find(KeyWanted{SecretPlace::Keychain, "x"}).error().code, "KEY_SLOW");
    QCOMPARE(DatabasePasswords(settings).find("me@db/firstring").error().code, "KEY_SLOW");
    // Without one to ask the database may want no password either.
    KeyRing::Settings alone = settings;
    alone.ask = Keychain::Ask::Nobody;
    alone.patienceMs = 300;
    QCOMPARE(*DatabasePasswords(alone).find("me@db/firstring"), QString());
}

void tst_Keychain::keepsPasswordsOfDatabasesInOnePlace()
{
    QTemporaryDir other;
    const KeyRing::Settings settings{.dataDir = other.filePath("data"), .keychain = program};
    const DatabasePasswords passwords(settings);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const auto sealed = passwords.keep("me@db/firstring", "older");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    VERIFY_GOOD(sealed);
    QCOMPARE(*sealed, SecretPlace::KeyFile);
    const auto kept = passwords.keep("me@db/firstring", "newer");
    VERIFY_GOOD(kept);
    QCOMPARE(*kept, SecretPlace::Keychain);
    QCOMPARE(*passwords.find("me@db/firstring"), "newer");
    VERIFY_GOOD(passwords.forget("me@db/firstring"));
    QCOMPARE(*passwords.find("me@db/firstring"), QString());
}

void tst_Keychain::saysThatNoneIsThere()
{
    Keychain keychain = keychainFor(Keychain::Ask::Nobody);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QCOMPARE(keychain.read("a").error().code, "KEY_KEYCHAIN");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(!Keychain::isThinkable());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    QCOMPARE(keychain.write("a", "1").error().code, "KEY_KEYCHAIN");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
}

void tst_Keychain::doesWithoutItsProgram()
{
    QCOMPARE(Keychain(Keychain::Ask::Owner, Keychain::endless, {}).read("a").error().code, "KEY_KEYCHAIN");
    QCOMPARE(Keychain(Keychain::Ask::Owner, Keychain::endless, "/bin/false").read("a").error().code, "KEY_KEYCHAIN");
    QTemporaryDir other;
    const auto key = KeyRing({.dataDir = other.filePath("data"), .keychain = {}}).find(std::nullopt);
    VERIFY_GOOD(key);
    QCOMPARE(key->place, SecretPlace::KeyFile);
}

/// QtKeychain would write into settings on demand. Nothing under this home may hold what was kept, in no form.
void tst_Keychain::leavesNothingReadable()
{
    const QByteArray value("a-secret-that-nobody-else-writes");
    VERIFY_GOOD(keychainFor(Keychain::Ask::Nobody).write("plain", value));
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++seen;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(value) && !content.contains(value.toBase64()), qPrintable(file.fileName()));
    }
    QVERIFY(seen > 0); // the store's own file
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_Keychain.moc"
