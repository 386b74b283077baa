// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/BenchCa.h"
#include "tests/faults/BrokenSync.h"
#include "tests/support/Good.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;

/// What goes wrong on the line between a workstation and a site, over real HTTPS with a real server. After each:
/// another run brings both together, nothing is there twice, no edit is lost, and the account says what happened.
class tst_SyncFaults final : public QObject
{
    Q_OBJECT

    std::unique_ptr<BrokenSync> m_sync;

private Q_SLOTS:
    void initTestCase()
    {
        m_sync = std::make_unique<BrokenSync>();
        qInfo("FIRSTRING_SEED=%u", m_sync->seed());
    }
    void cleanupTestCase() { m_sync.reset(); }

    void exchanges_data();
    void exchanges();
    void filesThatNeverEnd_data();
    void filesThatNeverEnd();
    void cutAfterAnyByte_data();
    void cutAfterAnyByte();
    void anotherCertificate();
};

void tst_SyncFaults::exchanges_data()
{
    using Kind = Break::Kind;
    QTest::addColumn<Break>("what");
    QTest::addColumn<QString>("code"); // of a run that does not get over it; empty: it does
    const auto row = [](const char* name, const Break& what, const char* code) {
        QTest::addRow("%s", name) << what << QString::fromLatin1(code);
    };
    row("the request is cut at its beginning", {.kind = Kind::CutRequest, .part = 0}, "");
    row("the request is cut", {.kind = Kind::CutRequest, .part = 0.7}, "");
    row("the request is cut at its end", {.kind = Kind::CutAnswer, .part = 0}, "");
    row("the answer is cut", {.kind = Kind::CutAnswer, .part = 0.6}, "");
    row("500", {.kind = Kind::Instead, .saying = Break::problem(500, "OH")}, "");
    row("500, but done", {.kind = Kind::Afterwards, .saying = Break::problem(500, "OH")}, "");
    row("503 for long", {.kind = Kind::Instead, .saying = Break::problem(503, "OH", "Retry-After: 86400\r\n")},
        "REMOTE_PASSING_TROUBLE");
    row("429", {.kind = Kind::Instead, .saying = Break::problem(429, "TOO_OFTEN")}, "");
    row("401", {.kind = Kind::Instead, .saying = Break::problem(401, "TOKEN_WRONG")}, "REMOTE_TOKEN");
    row("401, but done", {.kind = Kind::Afterwards, .saying = Break::problem(401, "TOKEN_WRONG")}, "REMOTE_TOKEN");
    row("409", {.kind = Kind::Instead, .saying = Break::problem(409, "EDIT_IN_USE")}, "REMOTE_REFUSED");
    row("409, but done", {.kind = Kind::Afterwards, .saying = Break::problem(409, "EDIT_IN_USE")}, "REMOTE_REFUSED");
    row("half a JSON", {.kind = Kind::HalfBody}, "");
    row("a web page", {.kind = Kind::Instead, .saying = Break::portal()}, "REMOTE_WEB_PAGE");
    row("a web page, but done", {.kind = Kind::Afterwards, .saying = Break::portal()}, "REMOTE_WEB_PAGE");
    row("late", {.kind = Kind::Late, .delayMs = 50}, "");
}

/// With the n-th exchange, for some n, or for every n with FIRSTRING_DRILLS=full; once, or with all from then on.
void tst_SyncFaults::exchanges()
{
    QFETCH(Break, what);
    QFETCH(QString, code);
    int most = 18; // more than a run has; found out as they go
    const int tries = rounds(1, most);
    for (int i = 0; i < tries; ++i) {
        const bool stays = m_sync->random().bounded(4) == 0 && what.kind != Break::Kind::Late;
        const int at = tries == most ? i : static_cast<int>(m_sync->random().bounded(14));
        const SyncAccount account = m_sync->breakOne([&] {
            m_sync->line().setLuck([=](const Exchange& exchange) {
                return (stays ? exchange.number >= at : exchange.number == at) ? what : Break();
            });
        });
        const QByteArray where = QStringLiteral("exchange %1%2, seed %3: %4 %5")
                                     .arg(at)
                                     .arg(stays ? QStringLiteral(" and all after it") : QString())
                                     .arg(m_sync->seed())
                                     .arg(account.code, account.sentence)
                                     .toUtf8();
        if (QTest::currentTestFailed())
            qWarning("%s", where.constData());
        if (code.isEmpty() && !stays)
            QVERIFY2(account.end == SyncEnd::Done, where);
        if (account.end == SyncEnd::Broken) {
            QVERIFY2(!account.sentence.isEmpty(), where);
            QVERIFY2(code.isEmpty() ? account.code.startsWith(u"REMOTE_PASSING_") : account.code == code, where);
        } else if (account.end == SyncEnd::InPart) {
            QVERIFY2(account.unsettled() > 0, where);
            for (const SyncLine& line : account.lines)
                QVERIFY2(line.deed != SyncDeed::Refused || !line.reason.isEmpty(), where);
        }
    }
}

void tst_SyncFaults::filesThatNeverEnd_data()
{
    using Kind = Break::Kind;
    QTest::addColumn<Break>("what");
    QTest::newRow("half of the rest each time") << Break{.kind = Kind::HalfBody};
    QTest::newRow("the first byte again and again") << Break{.kind = Kind::Instead, .saying = Break::firstByte()};
}

/// A go-between hands on files so that they never come to their end: the run ends, and takes no record without its
/// file.
void tst_SyncFaults::filesThatNeverEnd()
{
    QFETCH(Break, what);
    const SyncAccount account = m_sync->breakOne([&] {
        m_sync->line().setLuck([=](const Exchange& exchange) {
            return exchange.method == "GET" && exchange.target.startsWith("/api/v1/content/") ? what : Break();
        });
    });
    QCOMPARE(account.end, SyncEnd::Broken);
    QCOMPARE(account.code, "REMOTE_PASSING_GARBLED");
}

void tst_SyncFaults::cutAfterAnyByte_data()
{
    QTest::addColumn<bool>("speaks"); // the proxy counts what is said, or TLS as it passes
    QTest::addColumn<bool>("answers");
    QTest::newRow("request, TLS") << false << false;
    QTest::newRow("answer, TLS") << false << true;
    QTest::newRow("request") << true << false;
    QTest::newRow("answer") << true << true;
}

void tst_SyncFaults::cutAfterAnyByte()
{
    QFETCH(bool, speaks);
    QFETCH(bool, answers);
    const auto way = answers ? FaultProxy::Way::Answer : FaultProxy::Way::Request;
    m_sync->useLine(speaks);
    // How far a run goes at all.
    m_sync->breakOne([&] { m_sync->line().cutAfter(way, -1); });
    m_sync->edit();
    m_sync->line().cutAfter(way, -1);
    QCOMPARE(m_sync->station().sync().end, SyncEnd::Done);
    const qint64 all = m_sync->line().passed(way);
    QVERIFY(all > 2'000);
    const int cuts = rounds(3, 200);
    int outlived = 0;
    for (int i = 0; i < cuts; ++i) {
        // Half of them near the beginning, where heads and small answers are.
        const qint64 at =
            static_cast<qint64>(m_sync->random().bounded(static_cast<quint32>(i % 2 == 0 ? all * 9 / 10 : 6'000)));
        const SyncAccount account = m_sync->breakOne([&] { m_sync->line().cutAfter(way, at); });
        if (QTest::currentTestFailed())
            qWarning("cut after %lld of %lld bytes, seed %u", static_cast<long long>(at), static_cast<long long>(all),
                     m_sync->seed());
        QVERIFY2(account.end == SyncEnd::Done, qPrintable(account.code)); // it tries again by itself
        QCOMPARE(m_sync->lastBroken(), 1);
        outlived += account.retries > 0 ? 1 : 0;
    }
    m_sync->useLine(true);
    qInfo("%d cuts, %d of them noticed by the run, which went on", cuts, outlived);
}

void tst_SyncFaults::anotherCertificate()
{
    const auto ca = benchca::make("other", QDateTime::currentDateTimeUtc());
    VERIFY_GOOD(ca);
    const auto other = benchca::issue(*ca, KeyKind::Ecdsa, {"127.0.0.1"}, {}, QDateTime::currentDateTimeUtc());
    VERIFY_GOOD(other);
    QByteArrayList heard;
    const SyncAccount account = m_sync->breakOne([&] {
        m_sync->line().show({other->chain, other->key});
        m_sync->line().setLuck([&heard](const Exchange& exchange) {
            heard.append(exchange.target);
            return Break();
        });
        const SyncAccount first = m_sync->station().sync();
        QCOMPARE(first.code, "REMOTE_STRANGER");
        QVERIFY(!first.sentence.isEmpty());
        QCOMPARE(first.end, SyncEnd::Broken);
        QCOMPARE(heard, QByteArrayList());
        m_sync->line().show(m_sync->site().identity());
    });
    QCOMPARE(account.end, SyncEnd::Done);
}

QTEST_GUILESS_MAIN(tst_SyncFaults)
#include "tst_SyncFaults.moc"
