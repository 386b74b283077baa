// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FileGathering.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace firstring;

/// Which files of a disk may become files of a job.
class tst_FileGathering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder();
    void names_data();
    void names();
    void privateKeys_data();
    void privateKeys();
};

void tst_FileGathering::folder()
{
    QTemporaryDir temporary;
    const QDir top(temporary.path());
    QVERIFY(top.mkpath("tree/i18n"));
    for (const QString name : {"tree/b.csv", "tree/i18n/lang_de.txt", "tree/.hidden"}) {
        QFile file(top.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::link(top.filePath("tree/b.csv"), top.filePath("tree/link.csv")));
    QVERIFY(QFile::link(top.filePath("tree"), top.filePath("tree/round")));
    QCOMPARE(::mkfifo(qPrintable(top.filePath("tree/pipe")), 0600), 0);

    const Gathered gathered = gatherFiles({top.filePath("tree"), top.filePath("absent"), top.filePath("tree/b.csv")});
    QStringList names, refused;
    for (const FoundFile& file : gathered.files)
        names << file.name;
    for (const LeftOut& left : gathered.refused)
        refused << left.why.code + ' ' + QFileInfo(left.path).fileName();
    QCOMPARE(names, (QStringList{".hidden", "b.csv", "i18n/lang_de.txt", "b.csv"}));
    QCOMPARE(refused,
             (QStringList{"FILE_LINK link.csv", "FILE_SPECIAL pipe", "FILE_LINK round", "FILE_MISSING absent"}));
}

void tst_FileGathering::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");

    QTest::newRow("language pack") << "lang_de.txt"
                                   << "";
    QTest::newRow("below a folder") << "i18n/lang_de.txt"
                                    << "";
    QTest::newRow("directory") << "directory.csv"
                               << "";
    QTest::newRow("encrypted") << "security.tuz"
                               << "";
    QTest::newRow("common file") << "Startup.cfg"
                                 << "FILE_GENERATED";
    QTest::newRow("old common file") << "aastra.cfg"
                                     << "FILE_GENERATED";
    QTest::newRow("model file") << "6867i.cfg"
                                << "FILE_GENERATED";
    QTest::newRow("own file") << "00085D2F9318.cfg"
                              << "FILE_GENERATED";
    QTest::newRow("firmware") << "57i.st"
                              << "FILE_GENERATED";
    QTest::newRow("another place") << "branding/logo.png"
                                   << "FILE_PLACE";
    QTest::newRow("way out") << "../etc/passwd"
                             << "FILE_NAME";
}

void tst_FileGathering::names()
{
    QFETCH(QString, name);
    const auto fine = checkFileName(name);
    QTEST(fine ? QString() : fine.error().code, "code");
}

void tst_FileGathering::privateKeys_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("holds");

    QTest::newRow("certificate") << QByteArray("-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n")
                                 << false;
    QTest::newRow("key") << QByteArray("-----BEGIN PRIVATE KEY-----\nAA==\n") << true;
    QTest::newRow("old key") << QByteArray("-----BEGIN RSA PRIVATE KEY-----\nAA==\n") << true;
    QTest::newRow("after a certificate") << QByteArray(
                                                "-----BEGIN CERTIFICATE-----\nAA\n-----BEGIN EC PRIVATE KEY-----")
                                         << true;
    QTest::newRow("only the words") << QByteArray("This is no PRIVATE KEY.\n") << false;
}

void tst_FileGathering::privateKeys()
{
    QFETCH(QByteArray, bytes);
    QTEST(holdsPrivateKey(bytes), "holds");
}

QTEST_GUILESS_MAIN(tst_FileGathering)
#include "tst_FileGathering.moc"
