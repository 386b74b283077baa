// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FirmwareMatrix.h"
#include "models/tables/RolloutTable.h"
#include "models/workspace/JobFolder.h"
#include "tests/support/Good.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace firstring;

namespace {

MacAddress phone(int number)
{
    return MacAddress(0x00085D000000 + static_cast<quint64>(number));
}

/// The table as people see it, one line a row, columns divided by `|`.
QStringList text(const QAbstractItemModel& model)
{
    QStringList head;
    for (int column = 0; column < model.columnCount(); ++column)
        head << model.headerData(column, Qt::Horizontal).toString();
    QStringList lines{head.join('|')};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{model.headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join('|');
    }
    return lines;
}

FirmwareImage image(const char* model, const char* version, char content)
{
    return {.model = model, .version = version, .fileName = "x.st", .blob = {QByteArray(32, content), 1'000'000}};
}

} // namespace

/// Models by versions over a real job, as text; every signal watched by the model tester.
class tst_FirmwareMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsAndWhatWouldChange();
    void rowsAndColumnsComeAndGo();
    void followsEvidence();
    void saysItInSentences();
    void rolloutPreview();

private:
    void perform(const Edit& edit) { VERIFY_GOOD(m_job->perform(edit)); }
    void runs(int number, const char* version)
    {
        PhoneTrack track;
        track.status.mac = phone(number);
        track.status.version = FirmwareVersion(QString::fromLatin1(version));
        track.status.lastHeardMs = 1;
        m_job->observe({{}, {track}});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_job;
};

void tst_FirmwareMatrix::init()
{
    m_job.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    const JobFolder folder(m_dir->path());
    VERIFY_GOOD(folder.create("a"));
    auto opened = folder.open("a");
    VERIFY_GOOD(opened);
    m_job = std::move(*opened);
    Edit edit;
    edit.firmware.put = {image("6867i", "5.1.0", 'a'), image("6867i", "4.2.0", 'b'), image("6757i", "3.3.1", 'c')};
    for (int i = 1; i <= 4; ++i)
        edit.phones.put.append({.mac = phone(i), .label = QString("P%1").arg(i), .model = "6867i"});
    edit.phones.put.append({.mac = phone(5), .model = "57i"});
    edit.defaults.emplace().firmware = {{"6867i", "5.1.0"}};
    perform(edit);
}

void tst_FirmwareMatrix::showsWhatIsAndWhatWouldChange()
{
    runs(1, "5.1.0");
    runs(2, "4.2.0");
    runs(3, "6.0");
    const FirmwareMatrix matrix(*m_job, firmwareKnowledge());
    QCOMPARE(text(matrix), (QStringList{"Phones|6.0|5.1.0|4.2.0|3.3.1", "6757i|1||||file",
                                        QString::fromUtf8("6867i|4|1|1 · ↑1 · ↓1 · ?1|1|")}));
    QCOMPARE(matrix.indexOf("6867i", "5.1.0").data(FirmwareMatrix::KeyRole).toString(), "6867i/5.1.0");
    QCOMPARE(matrix.indexOf("6867i", "6.0").data(FirmwareMatrix::KeyRole).toString(), QString());
    QVERIFY(matrix.indexOf("6867i", "5.1.0").data(FirmwareMatrix::WeakRole).toString().contains("CVE-2024-41710"));
    QVERIFY(matrix.indexOf("6757i", "3.3.1").data(FirmwareMatrix::WeakRole).toString().isEmpty());
}

void tst_FirmwareMatrix::rowsAndColumnsComeAndGo()
{
    FirmwareMatrix matrix(*m_job, firmwareKnowledge());
    QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&matrix, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = matrix.indexOf("6867i", "4.2.0");
    Edit more;
    more.firmware.put = {image("6930", "6.4.0.140", 'd'), image("6863i", "4.9", 'e')};
    perform(more);
    QCOMPARE(text(matrix).first(), "Phones|6.4.0.140|5.1.0|4.9|4.2.0|3.3.1");
    QCOMPARE(matrix.rowCount(), 4);
    QCOMPARE(matrix.modelAt(kept.row()) + ' ' + matrix.versionAt(kept.column()), "6867i 4.2.0");
    VERIFY_GOOD(m_job->undo());
    QCOMPARE(text(matrix).first(), "Phones|5.1.0|4.2.0|3.3.1");
    Edit gone;
    gone.phones.remove = {phone(5)};
    gone.firmware.remove = {"6757i/3.3.1"};
    perform(gone);
    QCOMPARE(matrix.rowCount(), 1);
    QVERIFY(kept.isValid() && reset.isEmpty());
    // What is assigned and not here is shown as well.
    Edit wish;
    wish.phones.put = {{.mac = phone(1), .label = "P1", .model = "6867i", .firmware = "9.9"}};
    perform(wish);
    QCOMPARE(matrix.indexOf("6867i", "9.9").data().toString(), "no file");
}

void tst_FirmwareMatrix::followsEvidence()
{
    FirmwareMatrix matrix(*m_job, firmwareKnowledge());
    QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(matrix.indexOf("6867i", "5.1.0").data().toString(), "?4");
    for (int i = 1; i <= 4; ++i)
        runs(i, "4.2.0");
    QCOMPARE(matrix.indexOf("6867i", "5.1.0").data().toString(), QString::fromUtf8("↑4"));
    QCOMPARE(matrix.indexOf("6867i", "4.2.0").data().toString(), "4");
    for (int i = 1; i <= 4; ++i)
        runs(i, "5.1.0");
    QCOMPARE(matrix.indexOf("6867i", "5.1.0").data().toString(), "4");
    QCOMPARE(matrix.indexOf("6867i", "4.2.0").data().toString(), "file");
}

void tst_FirmwareMatrix::saysItInSentences()
{
    QCOMPARE(
        cellSentence("6867i", "5.1.0", {.file = true, .runs = 2, .up = 3, .down = 1}),
        "5.1.0 for the 6867i: its file is here. 2 phone(s) run it. 3 phone(s) would go up to it. 1 phone(s) would go "
        "down to it.");
    QCOMPARE(cellSentence("6867i", "9.9", {.missing = 4}),
             "9.9 for the 6867i: no file. 4 phone(s) shall run it and wait for its file.");
    QVERIFY(cellSentence("6867i", "9.9", {.file = true, .sameFile = true}).contains("one of the two labels is wrong"));
    Edit twin;
    twin.firmware.put = {image("6867i", "5.0.9", 'a')};
    perform(twin);
    const FirmwareMatrix matrix(*m_job, firmwareKnowledge());
    QVERIFY(matrix.indexOf("6867i", "5.0.9").data(FirmwareMatrix::CellRole).value<FirmwareCell>().sameFile);
    QVERIFY(matrix.indexOf("6867i", "5.1.0").data(FirmwareMatrix::CellRole).value<FirmwareCell>().sameFile);
    QVERIFY(!matrix.indexOf("6867i", "4.2.0").data(FirmwareMatrix::CellRole).value<FirmwareCell>().sameFile);
}

void tst_FirmwareMatrix::rolloutPreview()
{
    runs(1, "4.2.0");
    runs(2, "6.0");
    RolloutTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto draft = draftRollout(
        m_job->state(),
        [this](MacAddress mac) { return m_job->tracks().contains(mac) ? &*m_job->tracks().constFind(mac) : nullptr; },
        {.wave = 2}, firmwareKnowledge());
    VERIFY_GOOD(draft);
    table.setDraft(*draft, m_job->state());
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.index(row, column).data().toString();
        lines << cells.join('|');
    }
    QCOMPARE(lines, (QStringList{"1|P1|6867i|4.2.0|5.1.0|up", "2|P2|6867i|6.0|5.1.0|DOWN",
                                 "2|P3|6867i||5.1.0|not known", "3|P4|6867i||5.1.0|not known"}));
}

QTEST_GUILESS_MAIN(tst_FirmwareMatrix)
#include "tst_FirmwareMatrix.moc"
