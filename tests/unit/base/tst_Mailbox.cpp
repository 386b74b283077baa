// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Mailbox.h"

#include <QTest>
#include <QThread>

#include <optional>
#include <thread>
#include <vector>

using firstring::Mailbox;

class tst_Mailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversInOrderInItsOwnThread();
    void gathersWhatWaits();
    void takesFromManyThreads();
    void drainDeliversAtOnce();
    void dropsWhatComesTooLate();
    void mayBePostedToWhileReceiving();
    void movesValues();
};

void tst_Mailbox::deliversInOrderInItsOwnThread()
{
    std::vector<int> got;
    QThread* receivedIn = nullptr;
    Mailbox<int> mailbox([&](std::deque<int>&& batch) {
        receivedIn = QThread::currentThread();
        got.insert(got.end(), batch.begin(), batch.end());
    });
    std::jthread sender([handle = mailbox.handle()] {
        for (int i = 0; i < 1000; ++i)
            handle.post(i);
    });
    QTRY_COMPARE(got.size(), size_t{1000});
    QVERIFY(std::is_sorted(got.begin(), got.end()));
    QCOMPARE(receivedIn, QThread::currentThread());
}

void tst_Mailbox::gathersWhatWaits()
{
    std::vector<size_t> batches;
    Mailbox<int> mailbox([&](std::deque<int>&& batch) { batches.push_back(batch.size()); });
    for (int i = 0; i < 50; ++i)
        mailbox.handle().post(i);
    QVERIFY2(batches.empty(), "nothing is delivered before the event loop runs");
    QTRY_VERIFY(!batches.empty());
    QCOMPARE(batches, std::vector<size_t>{50});
}

void tst_Mailbox::takesFromManyThreads()
{
    constexpr int senders = 4;
    constexpr int each = 500;
    std::vector<int> lastOf(senders, -1);
    int count = 0;
    bool inOrder = true;
    Mailbox<std::pair<int, int>> mailbox([&](std::deque<std::pair<int, int>>&& batch) {
        for (const auto& [sender, number] : batch) {
            inOrder = inOrder && number == lastOf[static_cast<size_t>(sender)] + 1;
            lastOf[static_cast<size_t>(sender)] = number;
            ++count;
        }
    });
    std::vector<std::jthread> threads;
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back([sender, handle = mailbox.handle()] {
            for (int i = 0; i < each; ++i)
                handle.post({sender, i});
        });
    }
    QTRY_COMPARE(count, senders * each);
    QVERIFY(inOrder);
}

void tst_Mailbox::drainDeliversAtOnce()
{
    int sum = 0;
    Mailbox<int> mailbox([&](std::deque<int>&& batch) {
        for (const int value : batch)
            sum += value;
    });
    mailbox.handle().post(2);
    mailbox.handle().post(3);
    mailbox.drain();
    QCOMPARE(sum, 5);
    mailbox.drain();
    QCOMPARE(sum, 5);
    mailbox.handle().post(4); // and it wakes again afterwards
    QTRY_COMPARE(sum, 9);
}

void tst_Mailbox::dropsWhatComesTooLate()
{
    int received = 0;
    Mailbox<int>::Handle handle;
    handle.post(1); // a handle of nobody
    {
        Mailbox<int> mailbox([&](std::deque<int>&&) { ++received; });
        handle = mailbox.handle();
        handle.post(2);
    }
    std::jthread([&] { handle.post(3); }).join();
    QTest::qWait(20);
    QCOMPARE(received, 0);
}

void tst_Mailbox::mayBePostedToWhileReceiving()
{
    int left = 5;
    std::optional<Mailbox<int>::Handle> handle;
    Mailbox<int> mailbox([&](std::deque<int>&&) {
        if (--left > 0)
            handle->post(left);
    });
    handle = mailbox.handle();
    handle->post(left);
    QTRY_COMPARE(left, 0);
}

void tst_Mailbox::movesValues()
{
    std::unique_ptr<int> got;
    Mailbox<std::unique_ptr<int>> mailbox(
        [&](std::deque<std::unique_ptr<int>>&& batch) { got = std::move(batch.front()); });
    mailbox.handle().post(std::make_unique<int>(7));
    QTRY_VERIFY(got != nullptr);
    QCOMPARE(*got, 7);
}

QTEST_GUILESS_MAIN(tst_Mailbox)

#include "tst_Mailbox.moc"
