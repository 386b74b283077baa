// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/SecretStore.h"
#include "tests/support/Good.h"

#include <QSignalSpy>

using namespace firstring;

namespace {

/// A password store whose owner is at lunch until cancel().
class Lunch final : public SecretBackend
{
public:
    SecretPlace place() const override { return SecretPlace::Keychain; }
    Result<std::optional<QByteArray>> read(const QString&) override
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_cancelled; });
        m_cancelled = false;
        return Error{"KEY_CANCELLED", {}, {}};
    }
    Result<void> write(const QString&, const QByteArray&) override { return {}; }
    Result<void> remove(const QString&) override { return {}; }
    void cancel() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_cancelled = true;
        }
        m_wake.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_cancelled = false;
};

} // namespace

class tst_SecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void canBeCancelled();
    void endsWhileSomebodyIsAsked();
    void forgetsWhoIsGone();
};

void tst_SecretStore::answersInOrder()
{
    SecretStore store(std::make_unique<SessionSecrets>());
    QStringList order;
    store.write("a", "1", this, [&](const Result<void>& done) { order << (done ? "written" : "no"); });
    store.read("a", this, [&](const auto& value) { order << QString::fromUtf8(value->value()); });
    store.remove("a", this, [&](const Result<void>&) { order << "removed"; });
    store.read("a", this, [&](const auto& value) { order << (value->has_value() ? "there" : "gone"); });
    QVERIFY(store.isWaiting());
    QTRY_COMPARE(order, (QStringList{"written", "1", "removed", "gone"}));
    QVERIFY(!store.isWaiting());
    QCOMPARE(store.place(), SecretPlace::Session);
}

void tst_SecretStore::canBeCancelled()
{
    SecretStore store(std::make_unique<Lunch>());
    QSignalSpy waiting(&store, &Secrets::waitingChanged);
    QStringList codes;
    for (int i = 0; i < 3; ++i)
        store.read("a", this, [&](const auto& value) { codes << value.error().code; });
    store.cancel();
    QTRY_COMPARE(codes, QStringList(3, "KEY_CANCELLED"));
    QCOMPARE(waiting.size(), 2);
    bool written = false;
    store.write("a", "1", this, [&](const Result<void>& done) { written = done.has_value(); });
    QTRY_VERIFY(written);
}

void tst_SecretStore::endsWhileSomebodyIsAsked()
{
    bool answered = false;
    {
        SecretStore store(std::make_unique<Lunch>());
        store.read("a", this, [&](const auto&) { answered = true; });
    }
    QVERIFY(!answered);
}

void tst_SecretStore::forgetsWhoIsGone()
{
    SecretStore store(std::make_unique<SessionSecrets>());
    bool answered = false, later = false;
    auto page = std::make_unique<QObject>();
    store.read("a", page.get(), [&](const auto&) { answered = true; });
    page.reset();
    store.read("a", this, [&](const auto&) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(tst_SecretStore)
#include "tst_SecretStore.moc"
