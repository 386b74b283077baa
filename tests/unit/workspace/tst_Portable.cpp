// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/Portable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

class tst_Portable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkTurnsItOn()
    {
        const QTemporaryDir dir;
        const Portable place(dir.path());
        QVERIFY(!place.isOn());
        QVERIFY(place.turnOn());
        QVERIFY(place.isOn());
        QVERIFY(place.turnOn()); // once more changes nothing
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("firstring.portable"))));
        QCOMPARE(place.dataFolder(), dir.filePath(QStringLiteral("firstring-data")));
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        const QTemporaryDir dir;
        // A folder in the place of the mark: nobody can write it, root neither.
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("firstring.portable")));
        const Portable place(dir.path());
        QVERIFY(!place.isOn());
        const auto refused = place.turnOn();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("PORTABLE_FOLDER"));
        QVERIFY(refused.error().sentence.contains(dir.path()));
    }

    void anAppImageIsItsFile()
    {
        const QTemporaryDir dir;
        qputenv("APPIMAGE", QFile::encodeName(dir.filePath(QStringLiteral("Firstring.AppImage"))));
        QCOMPARE(Portable::here().dataFolder(), dir.filePath(QStringLiteral("firstring-data")));
        qunsetenv("APPIMAGE");
        QCOMPARE(Portable::here().dataFolder(),
                 QCoreApplication::applicationDirPath() + QStringLiteral("/firstring-data"));
    }
};

QTEST_GUILESS_MAIN(tst_Portable)
#include "tst_Portable.moc"
