// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/domain/sync/Histories.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;

/// Two workstations, random people at both, runs between them with all that can go wrong in between: no edit is lost,
/// both become alike, and a run after that has nothing to do.
class tst_SyncHistories final : public QObject
{
    Q_OBJECT

    enum class Decide { All, Some };

    struct World
    {
        Station here;
        Station there;
        JobState base;

        SyncInput input() const
        {
            return {.base = base,
                    .here = here.job,
                    .there = there.job,
                    .removedHere = here.removed,
                    .removedThere = there.removed};
        }
    };

    /// A person goes through what differs.
    static SyncChoices decide(const SyncPlan& plan, People& people, Decide how)
    {
        SyncChoices choices;
        for (const SyncItem& item : plan.items) {
            if (item.course != SyncCourse::Differs || (how == Decide::Some && people.below(2) == 0))
                continue;
            SyncChoice choice;
            const auto anySide = [&people] { return people.below(2) == 0 ? SyncSide::Here : SyncSide::There; };
            if (item.fields.isEmpty() || people.below(2) == 0) {
                choice.record = anySide();
            } else {
                for (const SyncField& field : item.fields) {
                    if (field.course == FieldCourse::Differs)
                        choice.fields.insert(field.name, anySide());
                }
            }
            choices.insert(item.key, choice);
        }
        return choices;
    }

    /// Journals a step that is done on both sides.
    static void agree(JobState& base, const SyncStep& step)
    {
        if (step.agreed)
            putRecord(base, *step.agreed);
        else
            removeRecord(base, step.key);
    }

    static Edit editThere(const SyncStep& step)
    {
        SyncStep mirrored = step;
        std::swap(mirrored.hereBefore, mirrored.thereBefore);
        std::swap(mirrored.hereAfter, mirrored.thereAfter);
        JobState as;
        if (mirrored.hereBefore)
            putRecord(as, *mirrored.hereBefore);
        return editHere({mirrored}, as);
    }

    /// A run in which nothing goes wrong: every step must be possible, in the order given.
    static void runWell(World& world, const QList<SyncStep>& steps)
    {
        for (const SyncStep& step : steps)
            QVERIFY2(!step.writesThere() || world.there.perform(editThere(step)), qPrintable(step.title));
        QVERIFY(world.here.perform(editHere(steps, world.here.job)));
        for (const SyncStep& step : steps)
            agree(world.base, step);
    }

    /// A run with a bad cable and people who go on working: some steps do not arrive, some arrive unheard, some records
    /// have moved.
    static void runBadly(World& world, const QList<SyncStep>& steps, People& people)
    {
        QList<SyncStep> done;
        for (const SyncStep& step : steps) {
            const int luck = people.below(8);
            if (luck == 0)
                break; // the cable was pulled
            if (luck == 1)
                people.edit(world.there);
            if (step.writesThere()) {
                if (findRecord(world.there.job, step.key) != step.thereBefore || !world.there.perform(editThere(step)))
                    continue; // moved, or refused for something that did not arrive
            }
            if (luck != 2) // else: it arrived, and the answer was lost
                done.append(step);
        }
        if (people.below(3) == 0)
            people.edit(world.here);
        for (const SyncStep& step : done) {
            QList<SyncKey> moved;
            const Edit edit = editHere({step}, world.here.job, &moved);
            if (moved.isEmpty() && (edit.isEmpty() || world.here.perform(edit)))
                agree(world.base, step);
        }
    }

private Q_SLOTS:
    void noEditIsLost()
    {
        for (quint32 seed = 1; seed <= 150; ++seed) {
            People people(seed);
            World world;
            for (int run = 0; run < 12; ++run) {
                for (int edits = people.below(8); edits > 0; --edits)
                    people.edit(people.below(2) == 0 ? world.here : world.there);
                const World before = world;
                const SyncInput input = before.input();
                const SyncPlan plan = reconcile(input);
                const SyncChoices choices = decide(plan, people, Decide::Some);
                const SyncSettled settled = settle(input, plan, choices);
                runWell(world, settled.steps);
                if (QTest::currentTestFailed())
                    return;
                const QString lost = lostEdit(input, world.here.job, world.there.job, choices);
                QVERIFY2(lost.isEmpty(),
                         qPrintable(QStringLiteral("seed %1, run %2: %3").arg(seed).arg(run).arg(lost)));
            }
        }
    }

    void convergesAfterAnything()
    {
        for (quint32 seed = 1; seed <= 150; ++seed) {
            People people(seed);
            World world;
            for (int run = 0; run < 8; ++run) {
                for (int edits = people.below(10); edits > 0; --edits)
                    people.edit(people.below(2) == 0 ? world.here : world.there);
                const World before = world;
                const SyncPlan plan = reconcile(before.input());
                runBadly(world, settle(before.input(), plan, decide(plan, people, Decide::Some)).steps, people);
            }
            // At last somebody decides everything and the cable holds. What is given back because it is used may ask
            // once more.
            int runs = 0;
            for (; runs < 4; ++runs) {
                const World before = world;
                const SyncInput input = before.input();
                const SyncPlan plan = reconcile(input);
                if (plan.items.isEmpty())
                    break;
                runWell(world, settle(input, plan, decide(plan, people, Decide::All)).steps);
                if (QTest::currentTestFailed())
                    return;
            }
            QVERIFY2(runs < 4, qPrintable(QStringLiteral("seed %1 is never done").arg(seed)));
            const QString different = unlike(world.here.job, world.there.job);
            QVERIFY2(different.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(different)));
        }
    }
};

QTEST_APPLESS_MAIN(tst_SyncHistories)
#include "tst_SyncHistories.moc"
