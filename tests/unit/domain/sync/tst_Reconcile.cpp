// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/SecretParts.h"
#include "models/domain/sync/Settle.h"

#include <QTest>

using namespace firstring;

namespace {

const MacAddress mac(0x00085d000001);
const SyncKey phoneKey{SyncKind::Phone, QStringLiteral("00085D000001")};

/// A state with one phone: its label, nothing for none.
JobState phoneState(const QString& label)
{
    JobState state;
    if (!label.isNull())
        state.phones.put({.mac = mac, .label = label});
    return state;
}

QString courseName(const SyncPlan& plan)
{
    return plan.items.isEmpty() ? QStringLiteral("nothing") : syncCourseName(plan.items.first().course);
}

JobState officeState(const char* server, const QString& url = QStringLiteral("http://192.0.2.1/cfg"))
{
    JobState state;
    putRecord(state, ConfigServer{QString::fromLatin1(server), url});
    state.phones.put({.mac = mac, .configServer = QString::fromLatin1(server)});
    return state;
}

} // namespace

/// One record, all that can have happened to it on both sides.
class tst_Reconcile final : public QObject
{
    Q_OBJECT

    enum Known {
        Nothing = 0,
        RemovedHere = 1,
        RemovedThere = 2,
        Restored = 4,
        Silent = 8,
        CannotRemove = 16,
        Foreign = 32
    };

private Q_SLOTS:
    void courses_data()
    {
        const QString none;
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("there");
        QTest::addColumn<int>("known");
        QTest::addColumn<QString>("course");
        const auto row = [](const char* name, const QString& base, const QString& here, const QString& there, int known,
                            const char* course) {
            QTest::newRow(name) << base << here << there << known << QString::fromLatin1(course);
        };
        row("alike", "A", "A", "A", Nothing, "nothing");
        row("changed here", "A", "B", "A", Nothing, "change-there");
        row("changed there", "A", "A", "B", Nothing, "change-here");
        row("changed alike", "A", "B", "B", Nothing, "agree");
        row("changed differently", "A", "B", "C", Nothing, "differs");
        row("emptied here, changed there", "A", "", "C", Nothing, "differs");
        row("new here", none, "A", none, Nothing, "add-there");
        row("new there", none, none, "A", Nothing, "add-here");
        row("new on both, alike", none, "A", "A", Nothing, "agree");
        row("new on both, filled here", none, "A", "", Nothing, "change-there");
        row("new on both, filled there", none, "", "A", Nothing, "change-here");
        row("new on both, differently", none, "A", "B", Nothing, "differs");
        row("removed here", "A", none, "A", RemovedHere, "remove-there");
        row("missing here, not removed", "A", none, "A", Nothing, "add-here");
        row("removed here, changed there", "A", none, "B", RemovedHere, "differs");
        row("removed here long ago, new there", none, none, "B", RemovedHere, "add-here");
        row("removed here, other cannot", "A", none, "A", RemovedHere | CannotRemove, "cannot-say");
        row("removed there", "A", "A", none, RemovedThere, "remove-here");
        row("removed there, changed here", "A", "B", none, RemovedThere, "differs");
        row("lost there", "A", "A", none, Nothing, "add-there");
        row("gone there, which tells nothing", "A", "A", none, Silent, "differs");
        row("gone on both", "A", none, none, RemovedHere | RemovedThere, "agree");
        row("restored: older there", "A", "A", "0", Restored, "differs");
        row("restored: changed here", "A", "B", "A", Restored, "change-there");
        row("restored: not there yet", "A", "A", none, Restored, "add-there");
        row("restored: removed here before", none, none, "0", Restored | RemovedHere, "remove-there");
        row("foreign, wanted here", none, "A", none, Foreign, "foreign");
        row("foreign, differs", "A", "B", "A", Foreign, "foreign");
        row("foreign, alike", "A", "A", "A", Foreign, "nothing");
        row("foreign, unknown here", none, none, "A", Foreign, "nothing");
    }

    void courses()
    {
        QFETCH(QString, base);
        QFETCH(QString, here);
        QFETCH(QString, there);
        QFETCH(int, known);
        const JobState states[] = {phoneState(base), phoneState(here), phoneState(there)};
        SyncInput input{states[0], states[1], states[2]};
        if (known & RemovedHere)
            input.removedHere = {phoneKey};
        if (known & RemovedThere)
            input.removedThere = {phoneKey};
        if (known & Foreign)
            input.foreign = {{phoneKey, QStringLiteral("Branch office")}};
        input.otherRestored = known & Restored;
        input.can.tellsRemovals = !(known & Silent);
        input.can.canRemove = !(known & CannotRemove);
        const SyncPlan plan = reconcile(input);
        QTEST(courseName(plan), "course");
        if (known & Foreign && !plan.items.isEmpty())
            QCOMPARE(plan.items.first().owner, QStringLiteral("Branch office"));
        // Whatever comes of it: without a choice nothing that differs is touched.
        const SyncSettled settled = settle(input, plan);
        if (courseName(plan) == QStringLiteral("differs")) {
            QCOMPARE(settled.undecided, 1);
            for (const SyncStep& step : settled.steps)
                QVERIFY(!step.writesHere() && !step.writesThere());
        }
    }

    void fieldsOfOnePhoneGoBothWays()
    {
        JobState base = phoneState(QStringLiteral("Hall"));
        JobState here = base;
        here.phones.put({.mac = mac, .label = "Hall", .model = "6867i", .tags = {"floor1"}});
        JobState there = base;
        there.phones.put({.mac = mac, .label = "Hall 2", .tags = {"urgent"}, .settings = {{"sip vad", "1", ""}}});
        const SyncInput input{base, here, there};
        const SyncPlan plan = reconcile(input);
        QCOMPARE(courseName(plan), QStringLiteral("merge"));
        const SyncSettled settled = settle(input, plan);
        QCOMPARE(settled.steps.size(), 1);
        const SyncStep& step = settled.steps.first();
        QCOMPARE(step.hereAfter, step.thereAfter);
        const auto merged = std::get<Phone>(*step.hereAfter);
        QCOMPARE(merged.label, QStringLiteral("Hall 2"));
        QCOMPARE(merged.model, QStringLiteral("6867i"));
        QCOMPARE(merged.tags, QStringList({"floor1", "urgent"}));
        QCOMPARE(merged.settings.size(), 1);
    }

    void choicesDecide_data()
    {
        QTest::addColumn<bool>("here");
        QTest::addColumn<bool>("byField");
        for (const bool here : {true, false}) {
            for (const bool byField : {true, false})
                QTest::addRow("%s by %s", here ? "here" : "there", byField ? "field" : "record") << here << byField;
        }
    }

    void choicesDecide()
    {
        QFETCH(bool, here);
        QFETCH(bool, byField);
        const JobState states[] = {phoneState("A"), phoneState("B"), phoneState("C")};
        const SyncInput input{states[0], states[1], states[2]};
        const SyncSide side = here ? SyncSide::Here : SyncSide::There;
        SyncChoice choice;
        if (byField)
            choice.fields.insert(QStringLiteral("label"), side);
        else
            choice.record = side;
        const SyncSettled settled = settle(input, reconcile(input), {{phoneKey, choice}});
        QCOMPARE(settled.undecided, 0);
        QCOMPARE(settled.steps.first().writesHere(), !here);
        QCOMPARE(settled.steps.first().writesThere(), here);
        QCOMPARE(std::get<Phone>(*settled.steps.first().agreed).label,
                 here ? QStringLiteral("B") : QStringLiteral("C"));
    }

    void laterLeavesEverything()
    {
        const JobState states[] = {phoneState("A"), phoneState("B"), phoneState("A")};
        const SyncInput input{states[0], states[1], states[2]};
        const SyncSettled settled = settle(input, reconcile(input), {{phoneKey, {.later = true}}});
        QVERIFY(settled.steps.isEmpty());
        QCOMPARE(settled.undecided, 1);
    }

    void renamedServerIsRecognised()
    {
        const JobState base = officeState("Old");
        const JobState here = officeState("New");
        SyncInput input{base, here, base};
        input.removedHere = {{SyncKind::Server, QStringLiteral("old")}};
        const SyncPlan plan = reconcile(input);
        QCOMPARE(plan.items.size(), 3);
        QCOMPARE(plan.items.at(0).key.id, QStringLiteral("new"));
        QCOMPARE(plan.items.at(0).renamedFrom, QStringLiteral("old"));
        QCOMPARE(plan.items.at(1).course, SyncCourse::RemoveThere);
        QCOMPARE(plan.items.at(2).fields.size(), 1);
        QCOMPARE(plan.items.at(2).fields.first().name, QStringLiteral("config server"));
        // First the new name, then the phone that uses it, the old name last.
        const SyncSettled settled = settle(input, plan);
        QCOMPARE(settled.steps.at(0).key.id, QStringLiteral("new"));
        QCOMPARE(settled.steps.at(1).key.kind, SyncKind::Phone);
        QCOMPARE(settled.steps.at(2).key.id, QStringLiteral("old"));
    }

    void whatIsStillUsedIsKept()
    {
        JobState base;
        putRecord(base, ConfigServer{"Old", "http://192.0.2.1/cfg"});
        const JobState here;
        JobState there = base;
        there.phones.put({.mac = mac, .configServer = "Old"}); // meanwhile, there
        SyncInput input{base, here, there};
        input.removedHere = {{SyncKind::Server, QStringLiteral("old")}};
        const SyncSettled settled = settle(input, reconcile(input));
        QCOMPARE(settled.steps.size(), 2);
        QVERIFY(settled.steps.first().kept);
        QVERIFY(settled.steps.first().writesHere());
        const auto applied = apply(here, editHere(settled.steps, here));
        QVERIFY(applied);
        QVERIFY(applied->next.server(u"Old"));
        QVERIFY(applied->next.phones.contains(mac));
    }

    /// A phone that names a blueprint about which nobody has decided waits with it.
    void namesThatAreUndecidedHoldBack()
    {
        JobState base;
        putRecord(base, Blueprint{.name = "Desks"});
        const JobState here;
        JobState there;
        putRecord(there, Blueprint{.name = "Desks", .language = "lang_de.txt"});
        there.phones.put({.mac = mac, .blueprint = "Desks"});
        SyncInput input{base, here, there};
        input.removedHere = {{SyncKind::Blueprint, QStringLiteral("desks")}};
        const SyncPlan plan = reconcile(input);
        SyncSettled settled = settle(input, plan);
        QVERIFY(settled.steps.isEmpty());
        QCOMPARE(settled.undecided, 2);
        settled = settle(input, plan, {{{SyncKind::Blueprint, QStringLiteral("desks")}, {.record = SyncSide::There}}});
        QCOMPARE(settled.steps.size(), 2);
        QVERIFY(apply(here, editHere(settled.steps, here)));
    }

    void onlyWhatTheOtherSideCanSay()
    {
        const JobState base;
        JobState here;
        putRecord(here, Blueprint{.name = "Desks"});
        here.phones.put({.mac = mac, .label = "Hall", .blueprint = "Desks", .configServer = "local"});
        JobState there;
        there.phones.put({.mac = mac, .configServer = "local"});
        SyncInput input{base, here, there};
        input.can.of(SyncKind::Blueprint).carried = false;
        input.can.of(SyncKind::Phone).fields = {QStringLiteral("config server")};
        const SyncPlan plan = reconcile(input);
        QCOMPARE(plan.count(SyncCourse::CannotSay), 1);
        QCOMPARE(plan.count(SyncCourse::Agree), 1);
        const SyncSettled settled = settle(input, plan);
        QCOMPARE(settled.steps.size(), 1);
        QVERIFY(!settled.steps.first().writesHere() && !settled.steps.first().writesThere());
        QVERIFY(std::get<Phone>(*settled.steps.first().agreed).label.isEmpty());
    }

    /// An account that sees no passwords: they stay as they are on both sides, and nothing is agreed about them.
    void passwordsStayWhereTheyAre()
    {
        const auto phone = [](const char* label, const char* password) {
            Phone made{.mac = mac, .label = label, .settings = {{"a", "1", {}}}};
            if (password)
                made.settings.append({"sip line1 password", password, {}});
            made.settings.append({"b", "2", {}});
            JobState state;
            state.phones.put(made);
            return state;
        };
        const JobState empty;
        const JobState here = phone("here", "ours");
        SyncInput added{empty, here, empty};
        added.can.secrets = false;
        SyncSettled settled = settle(added, reconcile(added));
        QCOMPARE(settled.steps.size(), 1);
        QCOMPARE(*settled.steps.first().thereAfter, withoutSecrets(*settled.steps.first().hereBefore));
        QCOMPARE(settled.steps.first().agreed, settled.steps.first().thereAfter);
        QVERIFY(!settled.steps.first().writesHere());

        const JobState base = phone("old", nullptr);
        const JobState there = phone("old", nullptr); // as it is shown
        SyncInput changed{base, here, there};
        changed.can.secrets = false;
        settled = settle(changed, reconcile(changed));
        QCOMPARE(settled.steps.size(), 1);
        QVERIFY(!settled.steps.first().writesHere());
        QCOMPARE(*settled.steps.first().thereAfter, SyncRecord(*phone("here", nullptr).phones.find(mac)));
        const JobState same = phone("old", "ours");
        SyncInput quiet{base, same, there};
        quiet.can.secrets = false;
        QVERIFY(reconcile(quiet).items.isEmpty());
        // Once an account sees them, those of this side go there.
        SyncInput later{base, same, there};
        QCOMPARE(courseName(reconcile(later)), QStringLiteral("change-there"));
    }

    void movedRecordsWaitForTheNextRun()
    {
        const JobState states[] = {phoneState("A"), phoneState("A"), phoneState("B")};
        const SyncInput input{states[0], states[1], states[2]};
        const SyncSettled settled = settle(input, reconcile(input));
        QList<SyncKey> moved;
        QVERIFY(editHere(settled.steps, phoneState("typed meanwhile"), &moved).isEmpty());
        QCOMPARE(moved, QList<SyncKey>{phoneKey});
    }
};

QTEST_APPLESS_MAIN(tst_Reconcile)
#include "tst_Reconcile.moc"
