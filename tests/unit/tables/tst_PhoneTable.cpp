// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/EventTable.h"
#include "models/tables/PhoneEdits.h"
#include "models/tables/PhoneTable.h"
#include "models/tables/RecordTables.h"
#include "models/tables/StateCounts.h"
#include "models/tables/UnknownPhones.h"
#include "models/workspace/JobFolder.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace firstring;

namespace {

MacAddress mac(int n)
{
    return MacAddress(0x00085D000000ULL + static_cast<quint64>(n));
}

Phone phone(int n, int slot = 0, const QString& label = {}, const QString& model = {})
{
    Phone made;
    made.mac = mac(n);
    made.slot = slot;
    made.label = label;
    made.model = model;
    return made;
}

PhoneTrack track(int n, PhoneState state)
{
    PhoneTrack made;
    made.status.mac = mac(n);
    made.status.state = state;
    made.status.sinceMs = 1000;
    return made;
}

} // namespace

/// The tables over a real job: what rows there are, in which order, and what is told when something changes.
class tst_PhoneTable final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_job;

    void put(const QList<Phone>& phones)
    {
        Edit edit;
        edit.text = QStringLiteral("Put");
        edit.phones.put = phones;
        QVERIFY(m_job->perform(edit));
    }
    void observe(const QList<PhoneTrack>& tracks)
    {
        ServerNews news;
        news.tracks = tracks;
        m_job->observe(news);
    }
    static QStringList column(const QAbstractItemModel& model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, column).data().toString();
        return texts;
    }
    static std::vector<PhoneColumn> columns() { return {PhoneColumn::Slot, PhoneColumn::Label, PhoneColumn::State}; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const JobFolder folder(m_dir->path());
        QVERIFY(folder.create(QStringLiteral("test")));
        auto opened = folder.open(QStringLiteral("test"));
        QVERIFY(opened);
        m_job = std::move(*opened);
    }

    void cleanup()
    {
        m_job.reset();
        m_dir.reset();
    }

    void rowsComeAndGoAtTheirPlace()
    {
        put({phone(1, 1, QStringLiteral("a")), phone(2, 3, QStringLiteral("c"))});
        PhoneTable table(*m_job, columns());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        put({phone(3, 2, QStringLiteral("b"))});
        QCOMPARE(column(table, 1), QStringList({"a", "b", "c"}));
        QVERIFY(m_job->undo());
        QCOMPARE(column(table, 1), QStringList({"a", "c"}));
        QVERIFY(m_job->redo());
        QVERIFY(m_job->perform(edits::remove(m_job->state(), {mac(1), mac(3)})));
        QCOMPARE(column(table, 1), QStringList({"c"}));
        QCOMPARE(reset.size(), 0);
    }

    void manyAtOnceAreSortedIn()
    {
        put({phone(1, 50, QStringLiteral("first"))});
        PhoneTable table(*m_job, columns());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex kept = table.index(0, 1);
        QList<Phone> many;
        for (int i = 0; i < 100; ++i)
            many << phone(100 + i, i < 49 ? i + 1 : i + 2, QString::number(i));
        put(many);
        QCOMPARE(table.rowCount(), 101);
        QCOMPARE(kept.row(), 49);
        QCOMPARE(kept.data().toString(), QStringLiteral("first"));
        QCOMPARE(table.rowOf(mac(100)), 0);
    }

    void sortKeepsThePhoneNotTheRow_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("slot") << 0 << Qt::AscendingOrder << QStringList{"Room 10", "Room 2", "hall"};
        QTest::newRow("slot down") << 0 << Qt::DescendingOrder << QStringList{"hall", "Room 2", "Room 10"};
        QTest::newRow("label with numbers") << 1 << Qt::AscendingOrder << QStringList{"hall", "Room 2", "Room 10"};
    }

    void sortKeepsThePhoneNotTheRow()
    {
        QFETCH(int, by);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, labels);
        // No slot comes after all slots.
        put({phone(1, 1, QStringLiteral("Room 10")), phone(2, 2, QStringLiteral("Room 2")),
             phone(3, 0, QStringLiteral("hall"))});
        PhoneTable table(*m_job, columns());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex room = table.index(table.rowOf(mac(2)), 1);
        table.sort(by, order);
        QCOMPARE(column(table, 1), labels);
        QCOMPARE(room.data().toString(), QStringLiteral("Room 2"));
    }

    void newsIsToldInOneSignalATick()
    {
        put({phone(1, 1), phone(2, 2), phone(3, 3)});
        PhoneTable table(*m_job, columns());
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 50; ++i)
            observe({track(2, PhoneState::Reading), track(3, PhoneState::AskedRcs)});
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first()[0].toModelIndex().row(), 1);
        QCOMPARE(changed.first()[1].toModelIndex().row(), 2);
    }

    void groupFollowsTheStates()
    {
        put({phone(1, 1), phone(2, 2)});
        PhoneTable table(*m_job, columns());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setGroup(StateGroup::Ready);
        QCOMPARE(table.rowCount(), 0);
        observe({track(2, PhoneState::Ready)});
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(table.macAt(0), mac(2));
        observe({track(2, PhoneState::Reading)});
        QTRY_COMPARE(table.rowCount(), 0);
        table.setGroup(std::nullopt);
        QCOMPARE(table.rowCount(), 2);
    }

    void queryNarrows()
    {
        put({phone(1, 1, QStringLiteral("Hall"), QStringLiteral("6867i")),
             phone(2, 2, QStringLiteral("Gate"), QStringLiteral("6757i"))});
        PhoneTable table(*m_job, columns());
        table.setQuery(PhoneQuery::parse(u"model:6757i"));
        QCOMPARE(column(table, 1), QStringList{"Gate"});
        put({phone(3, 3, QStringLiteral("Roof"), QStringLiteral("6757i")), phone(4, 4, {}, QStringLiteral("6930"))});
        QCOMPARE(column(table, 1), QStringList({"Gate", "Roof"}));
    }

    void editIsOneStepAndRefusalsAreTold()
    {
        put({phone(1, 1)});
        PhoneTable table(*m_job, columns());
        QSignalSpy refused(&table, &PhoneTable::refused);
        QVERIFY(table.setData(table.index(0, 1), QStringLiteral(" Hall ")));
        QCOMPARE(m_job->state().phones.find(mac(1))->label, QStringLiteral("Hall"));
        QVERIFY(m_job->undo());
        QVERIFY(m_job->state().phones.find(mac(1))->label.isEmpty());
        QVERIFY(!table.setData(table.index(0, 0), QStringLiteral("window")));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Error>().code, QStringLiteral("PHONE_SLOT"));
    }

    void addGivesTheNextSlots()
    {
        put({phone(1, 7)});
        QVERIFY(m_job->perform(edits::add(m_job->state(), {phone(2), phone(1), phone(3)})));
        QCOMPARE(m_job->state().phones.find(mac(2))->slot, 8);
        QCOMPARE(m_job->state().phones.find(mac(3))->slot, 9);
        QCOMPARE(m_job->state().phones.find(mac(1))->slot, 7);
    }

    void countsFollow()
    {
        StateCounts counts(*m_job);
        put({phone(1), phone(2)});
        QCOMPARE(counts.of(StateGroup::Waiting), 2);
        observe({track(1, PhoneState::Ready), track(9, PhoneState::Unknown)});
        QCOMPARE(counts.of(StateGroup::Ready), 1);
        QCOMPARE(counts.total(), 2);
        QVERIFY(m_job->perform(edits::remove(m_job->state(), {mac(1)})));
        QCOMPARE(counts.of(StateGroup::Ready), 0);
        QCOMPARE(counts.total(), 1);
    }

    void strangersAreListedUntilTheyAreAdded()
    {
        UnknownPhones strangers(*m_job);
        QAbstractItemModelTester tester(&strangers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        observe({track(5, PhoneState::Unknown), track(6, PhoneState::Unknown)});
        observe({track(5, PhoneState::Unknown)});
        QCOMPARE(strangers.rowCount(), 2);
        put({phone(5)});
        QCOMPARE(strangers.rowCount(), 1);
        strangers.dismiss(mac(6));
        observe({track(6, PhoneState::Unknown)});
        QCOMPARE(strangers.rowCount(), 0);
    }

    void eventsAreBoundedAndNewestFirst()
    {
        EventTable events(*m_job);
        QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto event = [](EventId id, qint64 at) { return Observation{.id = id, .timeMs = at, .mac = mac(1)}; };
        events.append(
            {event(EventId::RcsAsked, 1), event(EventId::FirmwareProgress, 2), event(EventId::PhoneReady, 3)});
        QCOMPARE(events.rowCount(), 2);
        QCOMPARE(events.index(0, 0).data(EventTable::ObservationRole).value<Observation>().timeMs, 3);
        QList<Observation> flood;
        for (int i = 0; i < EventTable::capacity + 10; ++i)
            flood << event(EventId::FileSent, 100 + i);
        events.append(flood);
        QCOMPARE(events.rowCount(), EventTable::capacity);
        QCOMPARE(events.index(0, 0).data(EventTable::ObservationRole).value<Observation>().timeMs,
                 100 + EventTable::capacity + 9);
    }

    void recordsFollow()
    {
        const auto servers = serverTable(*m_job);
        const auto blueprints = blueprintTable(*m_job);
        QAbstractItemModelTester tester(servers.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester other(blueprints.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Edit edit;
        edit.text = QStringLiteral("Add");
        edit.servers.put << ConfigServer{QStringLiteral("b"), QStringLiteral("tftp://10.0.0.2")}
                         << ConfigServer{QStringLiteral("a"), QStringLiteral("tftp://10.0.0.1")};
        QVERIFY(m_job->perform(edit));
        QCOMPARE(column(*servers, 0), QStringList({"a", "b"}));
        QSignalSpy refused(servers.get(), &RecordTableBase::refused);
        QVERIFY(servers->setData(servers->index(0, 1), QStringLiteral("http://10.0.0.3/cfg")));
        QCOMPARE(m_job->state().server(u"a")->url, QStringLiteral("http://10.0.0.3/cfg"));
        QVERIFY(!servers->setData(servers->index(0, 1), QStringLiteral("gopher://x")));
        QCOMPARE(refused.size(), 1);
        QVERIFY(m_job->undo());
        QVERIFY(m_job->undo());
        QCOMPARE(servers->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PhoneTable)
#include "tst_PhoneTable.moc"
