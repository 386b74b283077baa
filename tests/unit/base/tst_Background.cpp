// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Background.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <optional>

using namespace firstring;

class tst_Background : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheValueHome();
    void keepsNothingForWhoIsGone();
    void movesWhatCannotBeCopied();
};

void tst_Background::bringsTheValueHome()
{
    Background background;
    QThread* worked = nullptr;
    QThread* came = nullptr;
    int sum = 0;
    background.run(
        [&worked] {
            worked = QThread::currentThread();
            return 20 + 22;
        },
        [&](int value) {
            sum = value;
            came = QThread::currentThread();
        });
    QTRY_COMPARE(sum, 42);
    QCOMPARE(came, QThread::currentThread());
    QVERIFY(worked != QThread::currentThread());
}

void tst_Background::keepsNothingForWhoIsGone()
{
    QSemaphore go;
    bool called = false;
    auto background = std::make_optional<Background>();
    background->run(
        [&go] {
            go.acquire();
            return 1;
        },
        [&called](int) { called = true; });
    background.reset();
    go.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    QTest::qWait(20);
    QVERIFY(!called);
}

void tst_Background::movesWhatCannotBeCopied()
{
    Background background;
    std::unique_ptr<int> result;
    background.run([] { return std::make_unique<int>(7); },
                   [&result](std::unique_ptr<int> value) { result = std::move(value); });
    QTRY_VERIFY(result);
    QCOMPARE(*result, 7);
}

QTEST_GUILESS_MAIN(tst_Background)
#include "tst_Background.moc"
