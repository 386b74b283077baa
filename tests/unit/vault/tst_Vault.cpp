// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Digest.h"
#include "models/vault/Vault.h"
#include "tests/support/Good.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace firstring;

namespace {

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 seed = 12345;
    for (char& byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = static_cast<char>(seed >> 24);
    }
    return bytes;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList filesBelow(const QString& path)
{
    QStringList files;
    for (QDirIterator it(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    return files;
}

} // namespace

class tst_Vault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void hashesAsOthersDo();
    void importsByContent_data();
    void importsByContent();
    void importsFromDevice();
    void keepsOneOfEqualFiles();
    void isPrivate();
    void refusesWhatIsNoFile();
    void saysWhenTheDiskIsFull();
    void leavesNothingOfAnImportThatBroke();
    void saysWhenItCannotWrite();
    void noticesDamage_data();
    void noticesDamage();
    void healsByImportingAgain();
    void sweepsOldLeftovers();

private:
    QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    Vault vault() const { return Vault(path("vault")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Vault::hashesAsOthersDo()
{
    for (const qsizetype size : {0, 1, 63, 64, 65, 100'000}) {
        const QByteArray bytes = someBytes(size);
        QCOMPARE(sha256(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
}

void tst_Vault::importsByContent_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 262'143, 262'144, 262'145, 1'000'000})
        QTest::addRow("%d bytes", int(size)) << size;
}

void tst_Vault::importsByContent()
{
    QFETCH(qsizetype, size);
    const QByteArray bytes = someBytes(size);
    write(path("firmware.st"), bytes);
    const auto blob = vault().import(path("firmware.st"));
    VERIFY_GOOD(blob);
    QCOMPARE(blob->size, size);
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QCOMPARE(blob->sha256, digest);
    QCOMPARE(vault().pathOf(*blob), path("vault/") + digest.toHex().left(2) + '/' + digest.toHex().mid(2));
    QCOMPARE(filesBelow(path("vault")), QStringList(vault().pathOf(*blob)));
    VERIFY_GOOD(vault().verify(*blob));
    QCOMPARE(*vault().read(*blob), bytes);
    const auto file = vault().open(*blob);
    VERIFY_GOOD(file);
    QByteArray start(16, '\0');
    QCOMPARE(::pread(file->fd(), start.data(), 16, 0), std::min<qsizetype>(16, size));
    QCOMPARE(start.left(size), bytes.left(16));
}

void tst_Vault::importsFromDevice()
{
    QBuffer buffer;
    buffer.setData(someBytes(300'000));
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto blob = vault().import(buffer);
    VERIFY_GOOD(blob);
    QCOMPARE(*vault().read(*blob), buffer.data());
}

void tst_Vault::keepsOneOfEqualFiles()
{
    write(path("a"), "the same");
    write(path("b"), "the same");
    const auto a = vault().import(path("a"));
    VERIFY_GOOD(a);
    const auto open = vault().open(*a);
    VERIFY_GOOD(open);
    QCOMPARE(*vault().import(path("b")), *a);
    QCOMPARE(filesBelow(path("vault")).size(), 1);
    char start = 0;
    QCOMPARE(::pread(open->fd(), &start, 1, 0), 1); // who reads goes on reading
    QCOMPARE(start, 't');
}

void tst_Vault::isPrivate()
{
    write(path("a"), "secret");
    const auto blob = vault().import(path("a"));
    VERIFY_GOOD(blob);
    struct stat facts
    {};
    QCOMPARE(::stat(qPrintable(vault().pathOf(*blob)), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, 0600u);
    QCOMPARE(::stat(qPrintable(path("vault")), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, 0700u);
    QCOMPARE(::stat(qPrintable(QFileInfo(vault().pathOf(*blob)).path()), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, 0700u);
}

void tst_Vault::refusesWhatIsNoFile()
{
    QCOMPARE(vault().import(path("absent")).error().code, "VAULT_NO_FILE");
    QCOMPARE(vault().import(m_dir->path()).error().code, "VAULT_FOLDER");
    QCOMPARE(::mkfifo(qPrintable(path("pipe")), 0600), 0);
    QCOMPARE(vault().import(path("pipe")).error().code, "VAULT_SPECIAL");
    QCOMPARE(vault().import("/dev/zero").error().code, "VAULT_SPECIAL");
    write(path("file"), "x");
    QVERIFY(QFile::link(path("file"), path("link")));
    QCOMPARE(vault().import(path("link")).error().code, "VAULT_LINK");
    QVERIFY(!QFileInfo::exists(path("vault")));
}

void tst_Vault::saysWhenTheDiskIsFull()
{
    write(path("file"), "x");
    const Vault never(path("vault"), Q_INT64_C(1) << 60);
    QCOMPARE(never.import(path("file")).error().code, "VAULT_FULL");
    QVERIFY(filesBelow(path("vault")).isEmpty());
}

void tst_Vault::leavesNothingOfAnImportThatBroke()
{
    write(path("file"), someBytes(1'000'000));
    // The system refuses to write more than this into one file, in the middle of the copy.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{400'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto blob = vault().import(path("file"));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!blob);
    QCOMPARE(blob.error().code, "VAULT_WRITE");
    QVERIFY(filesBelow(path("vault")).isEmpty());
}

void tst_Vault::saysWhenItCannotWrite()
{
    write(path("file"), "x");
    write(path("vault"), "in the way");
    QCOMPARE(vault().import(path("file")).error().code, "VAULT_WRITE");
}

void tst_Vault::noticesDamage_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("atOpen");
    QTest::newRow("bit flipped") << 0 << false;
    QTest::newRow("cut short") << 1 << true;
    QTest::newRow("longer") << 2 << true;
    QTest::newRow("gone") << 3 << true;
    QTest::newRow("replaced by a link") << 4 << true;
}

void tst_Vault::noticesDamage()
{
    QFETCH(int, kind);
    QFETCH(bool, atOpen);
    QByteArray bytes = someBytes(5000);
    write(path("file"), bytes);
    const auto blob = vault().import(path("file"));
    VERIFY_GOOD(blob);
    const QString stored = vault().pathOf(*blob);
    if (kind == 0)
        bytes[4321] = char(bytes[4321] ^ 4);
    if (kind == 1)
        bytes.chop(1);
    if (kind == 2)
        bytes += 'x';
    if (kind < 3)
        write(stored, bytes);
    else
        QVERIFY(QFile::remove(stored));
    if (kind == 4)
        QVERIFY(QFile::link(path("file"), stored));
    QCOMPARE(vault().open(*blob).has_value(), !atOpen);
    const auto verified = vault().verify(*blob);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, kind < 3 ? "VAULT_DAMAGED" : kind == 3 ? "VAULT_MISSING" : "VAULT_UNREADABLE");
    QVERIFY(!vault().read(*blob));
}

void tst_Vault::healsByImportingAgain()
{
    write(path("file"), someBytes(5000));
    const auto blob = vault().import(path("file"));
    VERIFY_GOOD(blob);
    write(vault().pathOf(*blob), "rubbish");
    QVERIFY(!vault().verify(*blob));
    VERIFY_GOOD(vault().import(path("file")));
    VERIFY_GOOD(vault().verify(*blob));
}

void tst_Vault::sweepsOldLeftovers()
{
    QVERIFY(QDir(m_dir->path()).mkpath("vault/incoming"));
    write(path("vault/incoming/old"), "half");
    write(path("vault/incoming/young"), "half");
    QFile old(path("vault/incoming/old"));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    old.close();
    write(path("file"), "x");
    VERIFY_GOOD(vault().import(path("file")));
    QVERIFY(!QFile::exists(path("vault/incoming/old")));
    QVERIFY(QFile::exists(path("vault/incoming/young")));
}

QTEST_GUILESS_MAIN(tst_Vault)
#include "tst_Vault.moc"
