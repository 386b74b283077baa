// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SyncDesk.h"
#include "tests/support/Good.h"
#include "tests/support/SyncStation.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// The window's part of a sync that comes by itself: a site that is heard, and what changes there comes at once.
class tst_SyncFeed final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SiteServer> m_site;
    std::unique_ptr<SyncStation> m_station;

    void putThere(const QByteArray& mac, const QByteArray& label)
    {
        QCOMPARE(m_site->ctl.run({"phones", "import", "-"}, "mac,label\n" + mac + ',' + label + '\n').exit, 0);
    }
    void comeByItself(int minutes)
    {
        Remote remote = *m_station->job().sync().remote(u"site");
        remote.everyMinutes = minutes;
        VERIFY_GOOD(m_station->job().sync().put(remote));
    }
    QString labelHere(quint64 mac) const
    {
        const Phone* const phone = m_station->state().phones.find(MacAddress(mac));
        return phone ? phone->label : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<SiteServer>();
        QCOMPARE(m_site->ctl.run({"job", "create", "default"}).exit, 0);
        QVERIFY(m_site->start());
        m_station = std::make_unique<SyncStation>(*m_site, "station", m_site->port(), "super");
    }
    void cleanup()
    {
        m_station.reset();
        m_site.reset();
    }

    void bringsWhatChangesThere();
    void leavesADecisionToAPerson();
    void outlivesTheSitesRestart();
    void onlyWhereAPersonWantsIt();
};

void tst_SyncFeed::bringsWhatChangesThere()
{
    QCOMPARE(m_station->sync().end, SyncEnd::Done);
    comeByItself(60);
    SyncDesk desk(m_station->job(), m_station->vault());
    QSignalSpy told(&desk, &SyncControl::waitingChanged);
    // The feed may not stand yet when the first one is made.
    for (int i = 1; labelHere(0x00085d000000 + static_cast<quint64>(i - 1)).isEmpty(); ++i) {
        QVERIFY(i < 20);
        putThere("00085D0000" + QByteArray::number(i, 16).rightJustified(2, '0'), "there");
        (void)QTest::qWaitFor([&] { return !labelHere(0x00085d000000 + static_cast<quint64>(i)).isEmpty(); }, 8'000);
    }
    QVERIFY(!told.isEmpty());
    // Of several that were made there the last ones may come with another run.
    QTRY_COMPARE_WITH_TIMEOUT(desk.arrived("site"), 0, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(), SyncStage::Ended, patienceMs);
    // What goes from here there is no news.
    Edit edit;
    edit.phones.put = {{.mac = MacAddress(0x00085d0000f1), .label = "here"}};
    QVERIFY(m_station->perform(edit));
    QSignalSpy ended(&desk, &SyncControl::ended);
    desk.look("site");
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(), SyncStage::Planned, patienceMs);
    desk.carryOut({});
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(), SyncStage::Ended, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.arrived("site"), 0, patienceMs);
    QVERIFY(m_station->isQuiet());
}

void tst_SyncFeed::leavesADecisionToAPerson()
{
    putThere("00085D000001", "old");
    QCOMPARE(m_station->sync().end, SyncEnd::Done);
    comeByItself(60);
    SyncDesk desk(m_station->job(), m_station->vault());
    Edit edit;
    edit.phones.put = {{.mac = MacAddress(0x00085d000001), .label = "here"}};
    QVERIFY(m_station->perform(edit));
    for (int i = 0; desk.arrived("site") == 0; ++i) {
        QVERIFY(i < 20);
        putThere("00085D000001", "there " + QByteArray::number(i));
        (void)QTest::qWaitFor([&] { return desk.arrived("site") > 0; }, 3'000);
    }
    // It came by itself, found that both differ, and left both.
    QTRY_VERIFY_WITH_TIMEOUT(!m_station->job().sync().runs().isEmpty() &&
                                 m_station->job().sync().runs().first().count(SyncDeed::Waits) == 1,
                             patienceMs);
    QCOMPARE(labelHere(0x00085d000001), "here");
    QTRY_COMPARE_WITH_TIMEOUT(desk.arrived("site"), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.waiting("site"), 1, patienceMs);
}

void tst_SyncFeed::outlivesTheSitesRestart()
{
    QCOMPARE(m_station->sync().end, SyncEnd::Done);
    comeByItself(60);
    SyncDesk desk(m_station->job(), m_station->vault());
    QTest::qWait(500); // it listens by now, or begins to
    m_site->kill();
    QVERIFY(m_site->start());
    for (int i = 1; labelHere(0x00085d000001).isEmpty(); ++i) {
        QVERIFY(i < 20);
        putThere("00085D000001", "there " + QByteArray::number(i));
        (void)QTest::qWaitFor([&] { return !labelHere(0x00085d000001).isEmpty(); }, 5'000);
    }
}

void tst_SyncFeed::onlyWhereAPersonWantsIt()
{
    comeByItself(60); // but never synced before
    const SyncDesk desk(m_station->job(), m_station->vault());
    QTest::qWait(300);
    putThere("00085D000001", "there");
    QTest::qWait(3'000);
    QVERIFY(labelHere(0x00085d000001).isEmpty());
    QCOMPARE(desk.arrived("site"), 0);
    QVERIFY(m_station->job().sync().runs().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SyncFeed)
#include "tst_SyncFeed.moc"
