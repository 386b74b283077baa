// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PhoneListReader.h"
#include "models/tables/FileLinesTable.h"
#include "models/tables/FleetTable.h"
#include "models/tables/PhoneListTables.h"
#include "models/tables/RequestTable.h"
#include "models/workspace/JobFolder.h"
#include "tests/support/Good.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace firstring;

namespace {

constexpr MacAddress first{0x00085D000001};
constexpr MacAddress second{0x00085D000002};

/// The texts of a row, as people see them.
QStringList texts(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

/// Tables without a life of their own: simulated phones, requests, lines of a file, the preview of a list.
class tst_PlainTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fleetFollowsItsPhones();
    void requestsNewestFirst();
    void requestsAreBounded();
    void fileLines();
    void phoneList();
};

void tst_PlainTables::fleetFollowsItsPhones()
{
    using Phase = SimulatedPhoneStatus::Phase;
    FleetTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.update({{.mac = first, .model = QStringLiteral("6867i"), .phase = Phase::Booting},
                  {.mac = second, .model = QStringLiteral("6757i"), .phase = Phase::Firmware, .percent = 42}});
    QCOMPARE(table.rowCount(), 2);
    QVERIFY(changed.isEmpty());
    QCOMPARE(table.index(0, FleetTable::Outcome).data().toString(), QString());
    QCOMPARE(table.index(1, FleetTable::Progress).data().toString(), QStringLiteral("42 %"));
    QCOMPARE(table.ended(), 0);

    table.update({{.mac = second, .model = QStringLiteral("6757i"), .phase = Phase::Running, .asExpected = true},
                  {.mac = first, .phase = Phase::Failed, .problem = QStringLiteral("no answer")}});
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(table.ended(), 2);
    QCOMPARE(table.asExpected(), 1);
    QCOMPARE(table.index(0, FleetTable::Outcome).data().toString(), QStringLiteral("no answer"));
    QCOMPARE(table.index(1, FleetTable::Outcome).data().toString(), QStringLiteral("As expected"));
    QCOMPARE(table.index(1, FleetTable::Progress).data().toString(), QString());
    table.clear();
    QCOMPARE(table.rowCount(), 0);
    table.update({{.mac = second}});
    QCOMPARE(table.rowCount(), 1);
}

struct Job
{
    QTemporaryDir dir;
    std::unique_ptr<Workspace> workspace;

    Job()
    {
        const JobFolder folder(dir.path());
        if (!folder.create(QStringLiteral("job")))
            qFatal("no job");
        workspace = std::move(folder.open(QStringLiteral("job")).value());
    }
    void observe(const QList<Observation>& observations) const
    {
        ServerNews news;
        news.observations = observations;
        workspace->observe(news);
    }
};

void tst_PlainTables::requestsNewestFirst()
{
    Job job;
    Edit edit;
    edit.phones.put.append({.mac = first, .label = QStringLiteral("Reception")});
    VERIFY_GOOD(job.workspace->perform(edit));
    RequestTable table(*job.workspace);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    job.observe({{.id = EventId::FileSent,
                  .mac = first,
                  .address = QStringLiteral("192.0.2.7"),
                  .transport = Transport::Http,
                  .name = QStringLiteral("startup.cfg"),
                  .status = 200,
                  .bytes = 12},
                 {.id = EventId::FirmwareProgress, .mac = first, .status = 200},
                 {.id = EventId::FileSent, .mac = first},
                 {.id = EventId::FileAbsentHarmless,
                  .mac = second,
                  .transport = Transport::Tftp,
                  .name = QStringLiteral("x.cfg"),
                  .status = 404}});
    QCOMPARE(table.rowCount(), 2); // progress and changes of state are no requests
    QCOMPARE(table.index(0, RequestTable::Phone).data().toString(), second.pretty());
    QCOMPARE(table.index(0, RequestTable::Protocol).data().toString(), QStringLiteral("TFTP"));
    QCOMPARE(table.index(1, RequestTable::Phone).data().toString(), QStringLiteral("Reception"));
    QCOMPARE(table.index(1, RequestTable::From).data().toString(), QStringLiteral("192.0.2.7"));
    QCOMPARE(table.index(1, RequestTable::Asked).data().toString(), QStringLiteral("startup.cfg"));
    QCOMPARE(table.index(1, RequestTable::Bytes).data().toString(), QStringLiteral("12"));
    QVERIFY(!table.index(1, RequestTable::Answer).data().toString().isEmpty());
}

void tst_PlainTables::requestsAreBounded()
{
    Job job;
    RequestTable table(*job.workspace);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto numbered = [](int from, int count) {
        QList<Observation> list;
        for (int n = from; n < from + count; ++n)
            list.append({.id = EventId::FileSent, .name = QString::number(n), .status = 200});
        return list;
    };
    job.observe(numbered(0, RequestTable::capacity - 1));
    job.observe(numbered(5000, 3));
    QCOMPARE(table.rowCount(), int(RequestTable::capacity));
    QCOMPARE(table.index(0, RequestTable::Asked).data().toString(), QStringLiteral("5002"));
    QCOMPARE(table.index(RequestTable::capacity - 1, RequestTable::Asked).data().toString(), QStringLiteral("2"));
    job.observe(numbered(0, RequestTable::capacity + 10));
    QCOMPARE(table.rowCount(), int(RequestTable::capacity));
    QCOMPARE(table.index(RequestTable::capacity - 1, RequestTable::Asked).data().toString(), QStringLiteral("10"));
}

void tst_PlainTables::fileLines()
{
    RenderedFile file;
    file.lines = {{.comment = QStringLiteral("# made by this program"), .origin = Origin::Program},
                  {.setting = {QStringLiteral("sip line1 password"), QStringLiteral("s3cret"), {}},
                   .origin = Origin::Phone,
                   .where = QStringLiteral("x"),
                   .secret = true},
                  {.setting = {QStringLiteral("a"), QStringLiteral("{b}"), QStringLiteral("!")},
                   .origin = Origin::Blueprint,
                   .where = QStringLiteral("Desk"),
                   .missing = {QStringLiteral("b")}}};
    FileLinesTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setFile(file);
    QCOMPARE(texts(table, 0), (QStringList{QStringLiteral("# made by this program"), originText(Origin::Program)}));
    QCOMPARE(texts(table, 1), (QStringList{QStringLiteral("sip line1 password: ") + QString::fromUtf16(secretDots),
                                           originText(Origin::Phone)}));
    QCOMPARE(texts(table, 2), (QStringList{QStringLiteral("!a: {b}"), QStringLiteral("blueprint Desk")}));
    QVERIFY(table.index(2, 0).data(FileLinesTable::MissingRole).toBool());
    QVERIFY(!table.index(1, 0).data(FileLinesTable::MissingRole).toBool());
    QVERIFY(table.index(2, 0).data(Qt::ToolTipRole).toString().contains(u'b'));
    table.setFile({});
    QCOMPARE(table.rowCount(), 0);
}

void tst_PlainTables::phoneList()
{
    Edit edit;
    edit.phones.put.append({.mac = second, .label = QStringLiteral("Old")});
    const JobState state = apply(JobState(), edit).value().next;
    const auto draft = readPhoneList("mac;label;password;floor;gate\n"
                                     "00085D000001;Reception;s3cret;2;http://me:s3cret@192.0.2.7/\n"
                                     "00085D000002;New;;;\n"
                                     "broken;x;;;\n",
                                     state);
    VERIFY_GOOD(draft);
    PhoneListRowTable rows;
    PhoneListProblemTable problems;
    QAbstractItemModelTester rowTester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester problemTester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setDraft(*draft);
    problems.setDraft(*draft);
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(texts(rows, 0).first(4),
             (QStringList{QStringLiteral("2"), QStringLiteral("new"), first.pretty(), QStringLiteral("Reception")}));
    QCOMPARE(texts(rows, 1).first(4),
             (QStringList{QStringLiteral("3"), QStringLiteral("changes"), second.pretty(), QStringLiteral("New")}));
    const QString variables = texts(rows, 0).last();
    QVERIFY2(variables.contains(QStringLiteral("floor=2")) && !variables.contains(QStringLiteral("s3cret")),
             qPrintable(variables));
    bool refused = false;
    for (int row = 0; row < problems.rowCount(); ++row) {
        QVERIFY(!texts(problems, row).last().isEmpty());
        refused = refused || (texts(problems, row).first() == QLatin1String("4") &&
                              problems.index(row, 0).data(PhoneListProblemTable::SeverityRole).toInt() ==
                                  int(PhoneListSeverity::Refused));
    }
    QVERIFY(refused);
}

QTEST_GUILESS_MAIN(tst_PlainTables)
#include "tst_PlainTables.moc"
