// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/intake/ZipFile.h"
#include "tests/support/Good.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

/// A zip archive that another program reads.
class tst_ZipFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        const QByteArray big(100'000, 'x');
        VERIFY_GOOD(writeZip(path, {{QStringLiteral("about.txt"), "hello\n"}, {QStringLiteral("größe/big.bin"), big}},
                             QDateTime(QDate(2026, 1, 2), QTime(3, 4, 6), Qt::UTC)));
        QVERIFY(QFile(path).size() < 5'000);
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                                     "for i in z.infolist(): print(ascii(i.filename), i.file_size)\n"
                                     "print(z.read('about.txt'))"),
                      path});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput(),
                 QByteArray("'about.txt' 6\n'gr\\xf6\\xdfe/big.bin' 100000\nb'hello\\n'\n"));
    }

    void theSameEntriesAreTheSameBytes()
    {
        const QList<ZipEntry> entries{{QStringLiteral("a"), "1"}, {QStringLiteral("b"), "2"}};
        const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 6), Qt::UTC);
        QCOMPARE(*zipped(entries, time), *zipped(entries, time));
    }

    void cannotBeWritten()
    {
        const auto done = writeZip(QStringLiteral("/nowhere/a.zip"), {}, QDateTime::currentDateTimeUtc());
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("FILE_WRITE"));
    }
};

QTEST_GUILESS_MAIN(tst_ZipFile)
#include "tst_ZipFile.moc"
