// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Session.h"
#include "tests/gui/Bench.h"

using namespace firstring;
using namespace firstring::test;

/// Where a person was comes back, however the program ended.
class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        QTemporaryDir folder;
        Session session;
        session.job = QStringLiteral("Town hall");
        session.page = 3;
        session.scroll = 120;
        session.phone = mac(7);
        session.geometry = QByteArray("\x01\x00\xff", 3);
        session.layout = "layout";
        session.welcomed = true;
        const QString path = folder.filePath(QStringLiteral("session.json"));
        QVERIFY(session.write(path));
        const Session again = Session::read(path);
        QCOMPARE(again.job, session.job);
        QCOMPARE(again.page, 3);
        QCOMPARE(again.scroll, 120);
        QCOMPARE(again.phone, mac(7));
        QCOMPARE(again.geometry, session.geometry);
        QCOMPARE(again.layout, session.layout);
        QVERIFY(again.welcomed);
        QVERIFY(!session.write(folder.filePath(QStringLiteral("none/session.json"))));
    }

    void whatCannotBeReadIsNotThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("session.json"));
        QVERIFY(!Session::read(path).welcomed);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"page\": \"three\", \"phone\": 5, \"geometry\": [");
        file.close();
        QCOMPARE(Session::read(path).page, 0);
    }

    void theWindowComesBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("session.json"));
        {
            TestBench bench;
            bench.openWindow();
            fillMorning(bench);
            SessionKeeper keeper(path, {}, *bench.window, bench.selection);
            keeper.restore(QStringLiteral("Town hall"));
            bench.window->show();
            bench.window->resize(1111, 707);
            bench.window->showPage(PageId::Firmware);
            bench.selection.set({mac(2 * 0x1101)});
            // As after a power cut: nobody closed anything.
            QTRY_COMPARE_WITH_TIMEOUT(Session::read(path).page, static_cast<int>(PageId::Firmware), 20'000);
        }
        TestBench bench;
        bench.openWindow();
        SessionKeeper keeper(path, Session::read(path), *bench.window, bench.selection);
        keeper.restore(QStringLiteral("town hall"));
        QCOMPARE(bench.window->size(), QSize(1111, 707));
        QCOMPARE(bench.window->currentPage()->info().id, PageId::Firmware);
        QCOMPARE(bench.selection.current(), mac(2 * 0x1101));
        // Another job begins at its beginning, in a window of the same size.
        TestBench other;
        other.openWindow();
        SessionKeeper otherKeeper(folder.filePath(QStringLiteral("b.json")), Session::read(path), *other.window,
                                  other.selection);
        otherKeeper.restore(QStringLiteral("School"));
        QCOMPARE(other.window->size(), QSize(1111, 707));
        QCOMPARE(other.window->currentPage()->info().id, PageId::Bench);
    }
};

QTEST_MAIN(tst_Session)
#include "tst_Session.moc"
