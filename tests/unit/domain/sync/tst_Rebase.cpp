// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/Rebase.h"
#include "tests/support/Good.h"

using namespace firstring;

namespace {

constexpr MacAddress macA(0x00085d000001);
constexpr MacAddress macB(0x00085d000002);

JobState withPhone(Phone phone)
{
    JobState state;
    state.phones.putAll({std::move(phone)});
    return state;
}

/// An edit of a job that was \a before, and what takes it back.
std::pair<Edit, Edit> edited(const JobState& before, const Edit& edit)
{
    return {edit, apply(before, edit)->inverse};
}

Edit put(const Phone& phone)
{
    Edit edit;
    edit.phones.put = {phone};
    return edit;
}

Edit take(MacAddress mac)
{
    Edit edit;
    edit.phones.remove = {mac};
    return edit;
}

} // namespace

class tst_Rebase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappenedMeanwhile();
    void differentFieldsMerge();
    void sameFieldClashesAndTheStoredOneStays();
    void sameValueIsNoClash();
    void settingsAndTagsAreFieldsOfTheirOwn();
    void whatWasTakenOutStaysOut();
    void whatWasChangedIsNotTakenOut();
    void bothAddedTheSame();
    void defaultsMergeByMember();
    void clashesAreSaidWithBothValues();
    void mergesForTheEye();
};

void tst_Rebase::nothingHappenedMeanwhile()
{
    const JobState before = withPhone({.mac = macA, .label = "a"});
    Edit edit = put({.mac = macA, .label = "b"});
    edit.text = "Change";
    edit.phones.put.append({.mac = macB, .label = "new"});
    edit.defaults = JobDefaults{.language = "de"};
    const auto [made, inverse] = edited(before, edit);
    const Rebased rebased = rebase(made, inverse, before);
    QVERIFY(rebased.edit == edit);
    QVERIFY(rebased.clashes.isEmpty());
}

void tst_Rebase::differentFieldsMerge()
{
    const JobState before = withPhone({.mac = macA, .label = "a", .slot = 1});
    const auto [edit, inverse] = edited(before, put({.mac = macA, .label = "mine", .slot = 1}));
    const Rebased rebased = rebase(edit, inverse, withPhone({.mac = macA, .label = "a", .model = "6867i", .slot = 7}));
    QCOMPARE(rebased.edit.phones.put, (QList<Phone>{{.mac = macA, .label = "mine", .model = "6867i", .slot = 7}}));
    QVERIFY(rebased.clashes.isEmpty());
}

void tst_Rebase::sameFieldClashesAndTheStoredOneStays()
{
    const JobState before = withPhone({.mac = macA, .label = "a"});
    const auto [edit, inverse] = edited(before, put({.mac = macA, .label = "mine", .model = "6731i"}));
    const Rebased rebased = rebase(edit, inverse, withPhone({.mac = macA, .label = "theirs"}));
    QCOMPARE(rebased.edit.phones.put, (QList<Phone>{{.mac = macA, .label = "theirs", .model = "6731i"}}));
    QCOMPARE(rebased.clashes.size(), 1);
    QCOMPARE(rebased.clashes[0].field, "label");
    QCOMPARE(rebased.clashes[0].here, "mine");
    QCOMPARE(rebased.clashes[0].there, "theirs");
}

void tst_Rebase::sameValueIsNoClash()
{
    const JobState before = withPhone({.mac = macA, .label = "a"});
    const auto [edit, inverse] = edited(before, put({.mac = macA, .label = "same"}));
    const Rebased rebased = rebase(edit, inverse, withPhone({.mac = macA, .label = "same"}));
    QVERIFY(rebased.edit.isEmpty());
    QVERIFY(rebased.clashes.isEmpty());
}

void tst_Rebase::settingsAndTagsAreFieldsOfTheirOwn()
{
    const JobState before = withPhone({.mac = macA, .tags = {"x"}, .settings = {{"a", "1", {}}, {"b", "1", {}}}});
    const auto [edit, inverse] =
        edited(before, put({.mac = macA, .tags = {"x", "mine"}, .settings = {{"a", "2", {}}, {"b", "1", {}}}}));
    const Rebased rebased = rebase(
        edit, inverse, withPhone({.mac = macA, .tags = {"x", "theirs"}, .settings = {{"a", "1", {}}, {"b", "3", {}}}}));
    QVERIFY(rebased.clashes.isEmpty());
    QCOMPARE(rebased.edit.phones.put.size(), 1);
    const Phone& phone = rebased.edit.phones.put[0];
    QCOMPARE(QSet<QString>(phone.tags.begin(), phone.tags.end()), (QSet<QString>{"x", "mine", "theirs"}));
    QCOMPARE(phone.settings, (SettingList{{"a", "2", {}}, {"b", "3", {}}}));
}

void tst_Rebase::whatWasTakenOutStaysOut()
{
    const JobState before = withPhone({.mac = macA, .label = "a"});
    const auto [edit, inverse] = edited(before, put({.mac = macA, .label = "mine"}));
    const Rebased rebased = rebase(edit, inverse, JobState());
    QVERIFY(rebased.edit.isEmpty());
    QCOMPARE(rebased.clashes.size(), 1);
    QVERIFY(rebased.clashes[0].field.isEmpty());
}

void tst_Rebase::whatWasChangedIsNotTakenOut()
{
    const JobState before = withPhone({.mac = macA, .label = "a"});
    const auto [edit, inverse] = edited(before, take(macA));
    const Rebased changed = rebase(edit, inverse, withPhone({.mac = macA, .label = "theirs"}));
    QVERIFY(changed.edit.isEmpty());
    QCOMPARE(changed.clashes.size(), 1);
    const Rebased gone = rebase(edit, inverse, JobState());
    QCOMPARE(gone.edit.phones.remove, QList<MacAddress>{macA}); // it is noted that it was wanted
    QVERIFY(gone.clashes.isEmpty());
    QCOMPARE(rebase(edit, inverse, before).edit.phones.remove, QList<MacAddress>{macA});
}

void tst_Rebase::bothAddedTheSame()
{
    const auto [edit, inverse] = edited(JobState(), put({.mac = macA, .label = "mine", .model = "6867i"}));
    const Rebased rebased = rebase(edit, inverse, withPhone({.mac = macA, .label = "theirs", .firmware = "1"}));
    QCOMPARE(rebased.edit.phones.put,
             (QList<Phone>{{.mac = macA, .label = "theirs", .model = "6867i", .firmware = "1"}}));
    QCOMPARE(rebased.clashes.size(), 1);
}

void tst_Rebase::defaultsMergeByMember()
{
    JobState before;
    Edit edit;
    edit.defaults = JobDefaults{.language = "de", .windowHours = 5};
    const auto [made, inverse] = edited(before, edit);
    JobState now;
    now.defaults = {.urlKey = "12345678", .windowHours = 9};
    const Rebased rebased = rebase(made, inverse, now);
    QVERIFY(rebased.edit.defaults == (JobDefaults{.language = "de", .urlKey = "12345678", .windowHours = 9}));
    QCOMPARE(rebased.clashes.size(), 1);
}

void tst_Rebase::clashesAreSaidWithBothValues()
{
    const QString said = clashText({.title = "Reception", .field = "label", .here = "mine", .there = "theirs"});
    QVERIFY2(said.contains("Reception") && said.contains("mine") && said.contains("theirs"), qPrintable(said));
    const JobState before = withPhone({.mac = macA, .settings = {{"sip password", "old", {}}}});
    const auto [edit, inverse] = edited(before, put({.mac = macA, .settings = {{"sip password", "Geheim-1", {}}}}));
    const Rebased rebased =
        rebase(edit, inverse, withPhone({.mac = macA, .settings = {{"sip password", "Geheim-2", {}}}}));
    QCOMPARE(rebased.clashes.size(), 1);
    QVERIFY(!clashText(rebased.clashes[0]).contains("Geheim"));
}

void tst_Rebase::mergesForTheEye()
{
    const Phone base{.mac = macA, .label = "a", .slot = 1};
    const Phone mine{.mac = macA, .label = "mine", .slot = 1};
    const Phone theirs{.mac = macA, .label = "theirs", .slot = 2};
    QVERIFY(std::get<Phone>(mergedOver(base, mine, theirs)) == (Phone{.mac = macA, .label = "mine", .slot = 2}));
    QVERIFY(std::get<Phone>(mergedOver(base, base, theirs)) == theirs);
}

QTEST_GUILESS_MAIN(tst_Rebase)
#include "tst_Rebase.moc"
