// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/encryption/Encryptor.h"
#include "models/base/Digest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace firstring;

namespace {

PlainFile file(const QString& name, const QByteArray& bytes)
{
    return {name, bytes, sha256(bytes)};
}

QByteArray turned(QByteArray text)
{
    for (char& c : text) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>('a' + (c - 'a' + 13) % 26);
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>('A' + (c - 'A' + 13) % 26);
        else if (c >= '0' && c <= '9')
            c = static_cast<char>('0' + (c - '0' + 5) % 10);
    }
    return text;
}

const QByteArray own = "sip line1 user name: 204\nsip line1 password: hush\n";

} // namespace

/// The encrypting program is a stand-in with the options that the maker documents; it misbehaves by its name.
class tst_Encryptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileGetsItsTwin();
    void sameNameTwice();
    void saysTheOptions();
    void misbehaves_data();
    void misbehaves();
    void notEverything();
    void keys_data();
    void keys();
    void programIsChosen();
    void manyFiles();

private:
    /// The stand-in under that name, chosen for this computer.
    EncryptionProgram program(const QString& name, int patienceMs = 20'000)
    {
        const QString path = m_folder.filePath(name);
        QFile::copy(QStringLiteral(FIRSTRING_ANACRYPT), path);
        const EncryptionProgram chosen(m_folder.path(), patienceMs);
        const auto done = chosen.choose(path);
        return done ? chosen : EncryptionProgram();
    }
    const Encryption m_encryption{true, QStringLiteral("site key 1"), false, {}};
    QTemporaryDir m_folder;
};

void tst_Encryptor::everyFileGetsItsTwin()
{
    const auto made = encryptFiles(
        program(QStringLiteral("anacrypt")), m_encryption,
        {file(QStringLiteral("startup.cfg"), "contact rcs: 0\n"), file(QStringLiteral("00085D000001.cfg"), own)});
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
    QCOMPARE(made->twins.size(), 2);
    QCOMPARE(made->twins[1].plain.id(), sha256(own) + "00085D000001.cfg");
    QVERIFY(made->twins[1].bytes.startsWith("TUZ "));
    QVERIFY(made->twins[1].bytes.endsWith(turned(own)));
    QVERIFY(made->security.startsWith("TUZ security "));
    QCOMPARE(made->messages, QStringLiteral("anacrypt: done"));
}

/// The redirecting startup.cfg and the configuring one have one name.
void tst_Encryptor::sameNameTwice()
{
    const auto made = encryptFiles(program(QStringLiteral("anacrypt")), m_encryption,
                                   {file(QStringLiteral("startup.cfg"), "download protocol: HTTP\n"),
                                    file(QStringLiteral("startup.cfg"), "language: 1\n")});
    QVERIFY(made);
    QCOMPARE(made->twins.size(), 2);
    QVERIFY(made->twins[0].bytes.endsWith(turned("download protocol: HTTP\n")));
    QVERIFY(made->twins[1].bytes.endsWith(turned("language: 1\n")));
}

void tst_Encryptor::saysTheOptions()
{
    Encryption encryption = m_encryption;
    encryption.perPhone = true;
    encryption.version = QStringLiteral("v2");
    const auto made =
        encryptFiles(program(QStringLiteral("anacrypt")), encryption, {file(QStringLiteral("00085D000001.cfg"), own)});
    QVERIFY(made);
    QVERIFY2(made->twins[0].bytes.contains(" 00085D000001 v2\n"), made->twins[0].bytes.constData());
}

void tst_Encryptor::misbehaves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("hangs") << "anacrypt-hangs"
                           << "ENCRYPTION_TIME"
                           << "thinking";
    QTest::newRow("closes its output and hangs") << "anacrypt-closes-and-hangs"
                                                 << "ENCRYPTION_TIME"
                                                 << "";
    QTest::newRow("fails") << "anacrypt-fails"
                           << "ENCRYPTION_FAILED"
                           << "has expired";
    QTest::newRow("dies") << "anacrypt-dies"
                          << "ENCRYPTION_FAILED"
                          << "";
    QTest::newRow("babbles") << "anacrypt-babbles"
                             << "ENCRYPTION_MISSING"
                             << "";
    QTest::newRow("writes nothing") << "anacrypt-writes-nothing"
                                    << "ENCRYPTION_MISSING"
                                    << "startup.cfg";
    QTest::newRow("copies") << "anacrypt-copies"
                            << "ENCRYPTION_OPEN"
                            << "startup.cfg";
    QTest::newRow("leaves a child behind") << "anacrypt-leaves-a-child"
                                           << "ENCRYPTION_TIME"
                                           << "";
}

void tst_Encryptor::misbehaves()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    const auto folders = [] { return QDir(QDir::tempPath()).entryList({QStringLiteral("tst_Encryptor-*")}); };
    const QStringList before = folders(); // this test's own, and what runs that were ended left
    const auto made =
        encryptFiles(program(name, 400), m_encryption, {file(QStringLiteral("startup.cfg"), "language: 1\n")});
    QVERIFY(!made);
    QTEST(made.error().code, "code");
    QVERIFY2(made.error().sentence.contains(says), qPrintable(made.error().sentence));
    QVERIFY(!made.error().sentence.contains(m_encryption.key));
    QVERIFY(made.error().sentence.size() < 2'000);
    for (const QChar c : made.error().sentence)
        QVERIFY(c.isPrint());
    QCOMPARE(folders(), before);
}

/// A file that it leaves out is named; what it did is not taken for all.
void tst_Encryptor::notEverything()
{
    const auto made =
        encryptFiles(program(QStringLiteral("anacrypt-skips")), m_encryption,
                     {file(QStringLiteral("startup.cfg"), "x: 1\n"), file(QStringLiteral("00085D000001.cfg"), own)});
    QVERIFY(!made);
    QCOMPARE(made.error().code, QStringLiteral("ENCRYPTION_MISSING"));
    QVERIFY(made.error().sentence.contains(QStringLiteral("00085D000001.cfg")));
    QVERIFY(made.error().sentence.contains(QStringLiteral("SKIPPING")));
}

void tst_Encryptor::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("good") << "a key; with $(echo) 'quotes'"
                          << "";
    QTest::newRow("empty") << ""
                           << "ENCRYPTION_KEY";
    QTest::newRow("an option") << "-d"
                               << "ENCRYPTION_KEY";
    QTest::newRow("two lines") << "ab\ncd"
                               << "ENCRYPTION_KEY";
    QTest::newRow("long") << QString(65, u'x') << "ENCRYPTION_KEY";
    QTest::newRow("too short for the program") << "abc"
                                               << "ENCRYPTION_FAILED";
}

void tst_Encryptor::keys()
{
    QFETCH(QString, key);
    QFETCH(QString, code);
    Encryption encryption = m_encryption;
    encryption.key = key;
    const auto made = tryEncryption(program(QStringLiteral("anacrypt")), encryption);
    QCOMPARE(made ? QString() : made.error().code, code);
}

void tst_Encryptor::programIsChosen()
{
    const QTemporaryDir data;
    QFile notes(data.filePath(QStringLiteral("notes.txt"))); // may not be executed
    QVERIFY(notes.open(QIODevice::WriteOnly));
    const EncryptionProgram program(data.path());
    QCOMPARE(program.path(), QString());
    QCOMPARE(tryEncryption(program, m_encryption).error().code, QStringLiteral("ENCRYPTION_PROGRAM"));
    for (const QString& path : {QStringLiteral("/nowhere/anacrypt"), data.path(), QStringLiteral("anacrypt"),
                                data.filePath(QStringLiteral("notes.txt"))})
        QCOMPARE(program.choose(path).error().code, QStringLiteral("ENCRYPTION_PROGRAM"));
    QVERIFY(program.choose(QStringLiteral(FIRSTRING_ANACRYPT)));
    QCOMPARE(EncryptionProgram(data.path()).path(), QStringLiteral(FIRSTRING_ANACRYPT));
    QVERIFY(tryEncryption(program, m_encryption));
}

void tst_Encryptor::manyFiles()
{
    QList<PlainFile> files;
    for (int i = 0; i < 300; ++i)
        files.append(file(QStringLiteral("00085D%1.cfg")
                              .arg(i, 6, 16, QLatin1Char('0'))
                              .toUpper()
                              .replace(QStringLiteral(".CFG"), QStringLiteral(".cfg")),
                          "label: " + QByteArray::number(i) + "\n"));
    const auto made = encryptFiles(program(QStringLiteral("anacrypt"), 60'000), m_encryption, files);
    QVERIFY(made);
    QCOMPARE(made->twins.size(), 300);
}

QTEST_GUILESS_MAIN(tst_Encryptor)
#include "tst_Encryptor.moc"
