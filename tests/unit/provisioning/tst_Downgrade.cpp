// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/Downgrade.h"
#include "tests/unit/provisioning/TestJob.h"

using namespace firstring;
using namespace firstring::test;

Q_DECLARE_METATYPE(firstring::Edit)

namespace {

const QString fixed = QStringLiteral("6.4.0.140"); // mends what 5.1.0 has

/// Two phones run what mends; the job leaves them at it, and has an older file too.
JobState job()
{
    JobState job = sampleJob();
    FirmwareImage image = *job.image(u"6867i", u"5.1.0");
    image.version = fixed;
    job.firmware.insert(JobState::firmwareKey(image.model, image.version), image);
    job.defaults.firmware = {{"6867i", fixed}};
    return job;
}

TrackOf runs(const FirmwareVersion& version)
{
    PhoneTrack track;
    track.status.version = version;
    return [track = std::make_shared<PhoneTrack>(track)](MacAddress) { return track.get(); };
}

Edit put(const JobState& state, MacAddress mac, const std::function<void(Phone&)>& change)
{
    Edit edit;
    edit.phones.put.append(*state.phones.find(mac));
    change(edit.phones.put.last());
    return edit;
}

Edit forAll(const JobState& state, const QString& version)
{
    Edit edit;
    edit.defaults = state.defaults;
    edit.defaults->firmware = {{"6867i", version}};
    return edit;
}

QList<LostMending> lostBy(const JobState& state, const Edit& edit, const QString& running = fixed)
{
    const auto applied = apply(state, edit);
    return applied ? lostMendings(state, applied->next, edit, runs(FirmwareVersion(running)), firmwareKnowledge())
                   : QList<LostMending>();
}

} // namespace

class tst_Downgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEditGivesBack_data();
    void whatAnEditGivesBack();
    void aFileThatWasMissing();
    void offHold();
    void asksForAReason();
    void linesOfTheAuditLog();
};

void tst_Downgrade::whatAnEditGivesBack_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("running");
    QTest::addColumn<int>("phones");
    const JobState state = job();
    const auto older = [](Phone& phone) { phone.firmware = QStringLiteral("5.1.0"); };
    QTest::newRow("the job, down") << forAll(state, "5.1.0") << fixed << 2;
    QTest::newRow("one phone, down") << put(state, reception, older) << fixed << 1;
    QTest::newRow("one phone, that never said") << put(state, reception, older) << "" << 0;
    QTest::newRow("one phone, that has it anyway") << put(state, reception, older) << "5.0.0.1" << 0;
    QTest::newRow("one phone, a label") << put(state, reception, [](Phone& phone) { phone.label = "x"; }) << fixed << 0;
    QTest::newRow("one phone, kept as it is")
        << put(state, reception, [](Phone& phone) { phone.firmware = "keep"; }) << fixed << 0;
    QTest::newRow("the job, a version without a file") << forAll(state, "5.0.0.1018") << fixed << 0;
    QTest::newRow("the job, up") << forAll(state, fixed) << "5.1.0" << 0;
}

void tst_Downgrade::whatAnEditGivesBack()
{
    QFETCH(Edit, edit);
    QFETCH(QString, running);
    QFETCH(int, phones);
    const JobState state = job();
    const QList<LostMending> lost = lostBy(state, edit, running);
    QCOMPARE(lost.isEmpty(), phones == 0);
    if (lost.isEmpty())
        return;
    QCOMPARE(lost.first().phones, phones);
    QCOMPARE(lost.first().model, "6867i");
    QCOMPARE(lost.first().from.text(), fixed);
    QCOMPARE(lost.first().to, "5.1.0");
    QVERIFY(lostText(lost, 1).contains(lost.first().remark.id));
    // Once it is so, it is asked about no more.
    const JobState next = apply(state, edit).value().next;
    QVERIFY(lostBy(next, put(next, reception, [](Phone& phone) { phone.label = "y"; }), running).isEmpty());
}

void tst_Downgrade::aFileThatWasMissing()
{
    JobState state = job();
    const FirmwareImage old = state.firmware.take(JobState::firmwareKey(u"6867i", u"5.1.0"));
    state.defaults.firmware = {{"6867i", "5.1.0"}};
    Edit edit;
    edit.firmware.put.append(old);
    QCOMPARE(lostBy(state, edit).value(0).phones, 2);
}

void tst_Downgrade::offHold()
{
    JobState state = job();
    state.defaults.firmware = {{"6867i", "5.1.0"}};
    Phone held = *state.phones.find(reception);
    held.onHold = true;
    state.phones.put(held);
    QVERIFY(lostBy(state, put(state, reception, [](Phone& phone) { phone.label = "x"; })).isEmpty());
    QCOMPARE(lostBy(state, put(state, reception, [](Phone& phone) { phone.onHold = false; })).value(0).phones, 1);
}

void tst_Downgrade::asksForAReason()
{
    QVERIFY(askReason({}, {}));
    const JobState state = job();
    const QList<LostMending> lost = lostBy(state, forAll(state, "5.1.0"));
    QCOMPARE(askReason(lost, " ").error().code, "DOWNGRADE_REASON");
    QVERIFY(askReason(lost, " ").error().sentence.contains(lost.first().remark.id));
    QVERIFY(askReason(lost, "the old headsets"));
}

void tst_Downgrade::linesOfTheAuditLog()
{
    const JobState state = job();
    const QList<LostMending> lost = lostBy(state, forAll(state, "5.1.0"));
    const QList<AuditRecord> records = downgradeRecords(lost, " the old\nheadsets ", 7);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().kind, AuditKind::Downgrade);
    QCOMPARE(records.first().timeMs, 7);
    QCOMPARE(records.first().subject, "6867i 6.4.0.140 to 5.1.0 phones=2 CVE-2022-29854,CVE-2022-29855,CVE-2024-41710: "
                                      "the old headsets");
    QVERIFY(!downgradeRecords(lost, {}, 7).first().subject.contains(':'));
    QVERIFY(withoutRecord(lost, records).isEmpty());
    QCOMPARE(withoutRecord(lost, {{.kind = AuditKind::Release}}).size(), lost.size());
    QVERIFY(downgradeRecords({}, "x", 7).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Downgrade)
#include "tst_Downgrade.moc"
