// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/FolderIntake.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace firstring;

class tst_FolderIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPhonesCouldAskFor();
    void followsNoLinkOut();
    void waitsForNoPipe();
    void bigFilesAreNotRead();
    void noFolder();
    void stopsWhenAsked();
    void takesFilesIntoTheVault();
    void vaultWithinTheFolder();
};

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList names(const FolderContents& contents)
{
    QStringList all;
    for (const AdoptFile& file : contents.files)
        all.append(file.name);
    all.sort();
    return all;
}

QStringList codes(const QList<AdoptRemark>& remarks)
{
    QStringList all;
    for (const AdoptRemark& remark : remarks)
        all.append(remark.file + u' ' + remark.code);
    all.sort();
    return all;
}

} // namespace

void tst_FolderIntake::readsWhatPhonesCouldAskFor()
{
    QTemporaryDir folder;
    write(folder.filePath("startup.cfg"), "a: 1\n");
    write(folder.filePath("i18n/lang_de.txt"), QByteArray(5'000, 'x'));
    write(folder.filePath(".hidden"), "h");
    const auto contents = readFolder(folder.path());
    QVERIFY(contents);
    QCOMPARE(names(*contents), (QStringList{".hidden", "i18n/lang_de.txt", "startup.cfg"}));
    for (const AdoptFile& file : contents->files) {
        if (file.name == u"startup.cfg")
            QCOMPARE(file.bytes, QByteArray("a: 1\n"));
        if (file.name == u"i18n/lang_de.txt") {
            QCOMPARE(file.size, 5'000);
            QVERIFY(file.bytes.size() < 1'000);
        }
    }
}

void tst_FolderIntake::followsNoLinkOut()
{
    QTemporaryDir outside, folder;
    write(outside.filePath("secret.cfg"), "sip line1 password: x\n");
    write(folder.filePath("57i.cfg"), "a: 1\n");
    QVERIFY(QFile::link(outside.filePath("secret.cfg"), folder.filePath("00085D000001.cfg")));
    QVERIFY(QFile::link(outside.path(), folder.filePath("more")));
    QVERIFY(QFile::link(folder.path(), folder.filePath("again"))); // a circle
    QVERIFY(QFile::link("nowhere", folder.filePath("startup.cfg")));
    QVERIFY(QFile::link("57i.cfg", folder.filePath("6757i.cfg"))); // within: a second name
    const auto contents = readFolder(folder.path());
    QVERIFY(contents);
    QCOMPARE(names(*contents), (QStringList{"57i.cfg", "6757i.cfg"}));
    QCOMPARE(codes(contents->remarks), (QStringList{"00085D000001.cfg ADOPT_LINK", "again ADOPT_LINK",
                                                    "more ADOPT_LINK", "startup.cfg ADOPT_LINK"}));
}

void tst_FolderIntake::waitsForNoPipe()
{
    QTemporaryDir folder;
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath("startup.cfg")).constData(), 0600), 0);
    const auto contents = readFolder(folder.path());
    QVERIFY(contents);
    QCOMPARE(codes(contents->remarks), QStringList{"startup.cfg ADOPT_SPECIAL"});
}

void tst_FolderIntake::bigFilesAreNotRead()
{
    QTemporaryDir folder;
    write(folder.filePath("startup.cfg"), "a: 1\n");
    QFile big(folder.filePath("00085D000001.cfg"));
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(100 << 20));
    const auto contents = readFolder(folder.path());
    QVERIFY(contents);
    const auto plan = adoptPlan(contents->files, {}, {.name = "x"});
    QVERIFY(plan);
    QCOMPARE(codes(plan->remarks), QStringList{"00085D000001.cfg ADOPT_BIG"});
    QCOMPARE(plan->edit.phones.put.size(), 0);
}

void tst_FolderIntake::noFolder()
{
    QTemporaryDir folder;
    write(folder.filePath("file"), "x");
    QCOMPARE(readFolder(folder.filePath("nothing")).error().code, "ADOPT_FOLDER");
    QCOMPARE(readFolder(folder.filePath("file")).error().code, "ADOPT_FOLDER");
}

void tst_FolderIntake::stopsWhenAsked()
{
    QTemporaryDir folder;
    for (int i = 0; i < 200; ++i)
        write(folder.filePath(QString::number(i)), "x");
    int asked = 0;
    const auto contents = readFolder(folder.path(), [&](int, int) { return ++asked < 2; });
    QCOMPARE(contents.error().code, "ADOPT_STOPPED");
    QCOMPARE(asked, 2);
}

void tst_FolderIntake::takesFilesIntoTheVault()
{
    QTemporaryDir folder, data;
    write(folder.filePath("startup.cfg"), "a: 1\n");
    write(folder.filePath("i18n/lang_de.txt"), "Deutsch\n");
    write(folder.filePath("57i.st"), "FIRSTRING-TEST-ST model=6757i version=3.3.1.4305\nbytes");
    const Vault vault(data.filePath("vault"));
    auto contents = readFolder(folder.path());
    const auto plan = adoptPlan(contents->files, {}, {.name = "x"});
    QList<AdoptRemark> remarks;
    const auto edit = takeFolder(vault, *contents, *plan, {}, remarks);
    QVERIFY(edit);
    QCOMPARE(codes(remarks), QStringList());
    QCOMPARE(edit->files.put.size(), 1);
    QCOMPARE(edit->files.put.first().name, "i18n/lang_de.txt");
    QCOMPARE(*vault.read(edit->files.put.first().blob), QByteArray("Deutsch\n"));
    QCOMPARE(edit->firmware.put.first().version, "3.3.1.4305");
    QCOMPARE(edit->defaults->firmware.value("6757i"), "3.3.1.4305");
    QVERIFY(apply({}, *edit));

    // One that went away meanwhile is left out with a sentence.
    QVERIFY(QFile::remove(folder.filePath("i18n/lang_de.txt")));
    const auto less = takeFolder(vault, *contents, *plan, {}, remarks);
    QVERIFY(less);
    QCOMPARE(less->files.put.size(), 0);
    QCOMPARE(codes(remarks), QStringList{"i18n/lang_de.txt ADOPT_CLOSED"});
}

void tst_FolderIntake::vaultWithinTheFolder()
{
    QTemporaryDir folder;
    write(folder.filePath("startup.cfg"), "a: 1\n");
    const auto contents = readFolder(folder.path());
    const auto plan = adoptPlan(contents->files, {}, {.name = "x"});
    QList<AdoptRemark> remarks;
    QCOMPARE(takeFolder(Vault(folder.filePath("data/vault")), *contents, *plan, {}, remarks).error().code,
             "ADOPT_INSIDE");
    QVERIFY(!QFile::exists(folder.filePath("data")));
}

QTEST_GUILESS_MAIN(tst_FolderIntake)
#include "tst_FolderIntake.moc"
