// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Signals.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// The window program is told by the system to end: it closes its job as if a person had closed the window, and a
/// demonstration leaves nothing behind.
class tst_WindowSignals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsCleanly_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void endsCleanly()
    {
        QFETCH(int, number);
        const QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("TMPDIR", folder.path());
        environment.insert("HOME", folder.path());
        environment.insert("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        QProcess window;
        window.setProcessEnvironment(environment);
        window.start(FIRSTRING_WINDOW, {"--demo"});
        QVERIFY(window.waitForStarted());
        // The job is there, and is or was open: it is looked through and closed again before the window takes it, and a
        // signal may come at any of these moments.
        bool wasOpen = false;
        const auto isOpened = [&] {
            QDirIterator files(folder.path(), {"*.job-wal"}, QDir::Files, QDirIterator::Subdirectories);
            wasOpen = wasOpen || files.hasNext();
            return wasOpen;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpened(), 60'000);
        QCOMPARE(window.state(), QProcess::Running);
        firstring::test::sendSignal(window, number);
        QVERIFY(window.waitForFinished(60'000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        QDirIterator left(folder.path(), {"firstring*"}, QDir::Dirs, QDirIterator::Subdirectories);
        while (left.hasNext()) {
            const QString path = left.next();
            QVERIFY2(QDir(path).isEmpty(), qPrintable(path));
        }
        QVERIFY(!QDirIterator(folder.path(), {"*.job"}, QDir::Files, QDirIterator::Subdirectories).hasNext());
    }
};

QTEST_GUILESS_MAIN(tst_WindowSignals)

#include "tst_WindowSignals.moc"
