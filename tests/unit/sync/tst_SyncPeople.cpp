// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/sync/Workbench.h"

using namespace firstring;
using namespace firstring::test;

/// Runs and the people around them: what waits for one, what others do meanwhile, what one takes back.
class tst_SyncPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForAPerson();
    void leavesWhatAPersonChangesMeanwhile();
    void leavesOutWhatIsRefused();
    void noticesAnOlderCopy();
    void threeWorkstationsConverge();
    void takesARunBack();
    void takesNothingBackThatWasChangedHereSince();
    void takesNothingBackFromAnotherJob();
    void takesBackAfterACut();
    void aCopiedJobLosesNothing();
};

void tst_SyncPeople::waitsForAPerson()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    bench.sync(site);
    const MacAddress mac(0x00085d000001);
    QVERIFY(bench.perform(putPhone({.mac = mac, .label = "mine", .model = "6867i"})));
    QVERIFY(site.perform(putPhone({.mac = mac, .label = "theirs", .blueprint = "Office"})));
    const SyncAccount waits = bench.sync(site);
    QCOMPARE(waits.end, SyncEnd::InPart);
    QCOMPARE(waits.count(SyncDeed::Waits), 1);
    QCOMPARE(bench.job().state().phones.find(mac)->label, "mine");
    QCOMPARE(site.job.phones.find(mac)->label, "theirs");
    const SyncAccount decided = bench.sync(site, {}, [mac](const SyncPlan&) {
        SyncChoice choice;
        choice.fields.insert("label", SyncSide::There);
        return SyncChoices{{SyncKey{SyncKind::Phone, mac.plain()}, choice}};
    });
    QCOMPARE(decided.end, SyncEnd::Done);
    QCOMPARE(unlike(bench.job().state(), site.job), QString());
    QCOMPARE(site.job.phones.find(mac)->label, "theirs");
    QCOMPARE(site.job.phones.find(mac)->model, "6867i");
}

void tst_SyncPeople::leavesWhatAPersonChangesMeanwhile()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    const SyncAccount account = bench.sync(site, [&](const char* question) {
        if (qstrcmp(question, "change") == 0) {
            bench.perform(putPhone({.mac = MacAddress(0x00085d000003), .label = "typed", .blueprint = "Office"}));
            site.perform(putPhone({.mac = MacAddress(0x00085d000001), .label = "typed", .blueprint = "Office"}));
        }
        return Fault::None;
    });
    QCOMPARE(account.count(SyncDeed::Moved), 2);
    QCOMPARE(bench.job().state().phones.find(MacAddress(0x00085d000003))->label, "typed");
    QCOMPARE(site.job.phones.find(MacAddress(0x00085d000001))->label, "typed");
    // Both differ now, and a person is asked about both.
    QCOMPARE(bench.sync(site).count(SyncDeed::Waits), 2);
}

/// One record that this job cannot hold stops no other.
void tst_SyncPeople::leavesOutWhatIsRefused()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    const ConfigServer bad{"bad", "gopher://192.0.2.1/"};
    site.job.servers.insert("bad", bad);
    const SyncAccount account = bench.sync(site);
    QCOMPARE(account.end, SyncEnd::InPart);
    QCOMPARE(account.count(SyncDeed::Refused), 1);
    const auto refused = std::find_if(account.lines.begin(), account.lines.end(),
                                      [](const SyncLine& line) { return line.deed == SyncDeed::Refused; });
    QVERIFY(refused != account.lines.end());
    QVERIFY(!refused->reason.isEmpty());
    site.job.servers.remove("bad");
    bench.sync(site);
    isSettled(bench, site);
}

void tst_SyncPeople::noticesAnOlderCopy()
{
    ToySite site;
    Workbench bench("w");
    prepare(bench, site);
    const ToySite backup = site;
    bench.sync(site);
    const JobState agreed = bench.job().state();
    site = backup;
    // However often it is asked, until a person has decided.
    for (int i = 0; i < 2; ++i) {
        const SyncAccount waits = bench.sync(site);
        QVERIFY(waits.otherRestored);
        QVERIFY(waits.count(SyncDeed::Waits) > 0);
        QCOMPARE(unlike(bench.job().state(), agreed), QString());
    }
    const SyncAccount account = bench.sync(site, {}, [](const SyncPlan& plan) {
        SyncChoices choices; // a person looks, and says that this side is right
        for (const SyncItem& item : plan.items) {
            if (item.course == SyncCourse::Differs)
                choices.insert(item.key, {.record = SyncSide::Here});
        }
        return choices;
    });
    QVERIFY(account.otherRestored);
    QCOMPARE(unlike(bench.job().state(), agreed), QString());
    QCOMPARE(unlike(bench.job().state(), site.job), QString());
    QVERIFY(!bench.sync(site).otherRestored);
}

/// 2,000 random edits of three workstations and one site, 5 % of all questions go wrong. Phones that only one
/// workstation edits are at the end as it left them.
void tst_SyncPeople::threeWorkstationsConverge()
{
    ToySite site;
    People people(42);
    std::array<Workbench, 3> benches{Workbench("a"), Workbench("b"), Workbench("c")};
    const ToySide::Luck luck = [&people](const char*) {
        if (people.below(100) >= 5)
            return Fault::None;
        constexpr std::array faults{Fault::CutBefore, Fault::CutAfter, Fault::Busy, Fault::Final};
        return faults[static_cast<std::size_t>(people.below(4))];
    };
    const auto decide = [&people](const SyncPlan& plan) {
        SyncChoices choices;
        for (const SyncItem& item : plan.items) {
            const bool isOwn = item.key.kind == SyncKind::Phone && item.key.id >= QStringLiteral("00085D100000");
            if (item.course == SyncCourse::Differs)
                choices.insert(item.key, {.record = isOwn || people.below(2) == 0 ? SyncSide::Here : SyncSide::There});
        }
        return choices;
    };
    std::array<QMap<MacAddress, Phone>, 3> own;
    for (int edits = 0; edits < 2000; ++edits) {
        const auto who = static_cast<std::size_t>(people.below(4));
        if (who == 3) {
            site.perform(people.next(site.job));
        } else if (people.below(2) == 0) {
            const MacAddress mac(0x00085d100000 + who * 0x10000 + static_cast<quint64>(people.below(40)));
            if (own[who].contains(mac) && people.below(5) == 0) {
                own[who].remove(mac);
                QVERIFY(benches[who].perform(removePhone(mac)));
            } else {
                Phone phone{.mac = mac, .label = QString::number(edits)};
                if (const Phone* known = benches[who].job().state().phones.find(mac))
                    phone = *known;
                phone.label = QString::number(edits);
                own[who].insert(mac, phone);
                QVERIFY(benches[who].perform(putPhone(phone)));
            }
        } else {
            benches[who].perform(people.next(benches[who].job().state()));
        }
        if (who < 3 && people.below(25) == 0)
            benches[who].sync(site, luck, decide);
    }
    for (int round = 0; round < 4; ++round) {
        for (Workbench& bench : benches)
            bench.sync(site, {}, decide);
    }
    for (std::size_t who = 0; who < 3; ++who) {
        QCOMPARE(unlike(benches[who].job().state(), site.job), QString());
        for (const Phone& phone : std::as_const(own[who])) {
            const Phone* kept = site.job.phones.find(phone.mac);
            QVERIFY2(kept && kept->label == phone.label, qPrintable(phone.mac.plain()));
        }
    }
    qsizetype owned = 0;
    site.job.phones.forEach([&owned](const Phone& phone) { owned += phone.mac.bits() >= 0x00085d100000; });
    QCOMPARE(owned, own[0].size() + own[1].size() + own[2].size());
}

/// Everything is as before that run, here, there and in the journal; what somebody changed since is left alone.
void tst_SyncPeople::takesARunBack()
{
    ToySite site;
    Workbench bench("bench");
    prepare(bench, site);
    const JobState here = bench.job().state();
    const JobState there = site.job;
    const auto run = bench.ran(site);
    isSettled(bench, site);
    QVERIFY(site.perform(putPhone({.mac = macA, .label = "since"})));

    QCOMPARE(bench.takeBack(site, run->back()).count(SyncDeed::Moved), 1);
    QCOMPARE(site.job.phones.find(macA)->label, "since");
    JobState expected = there;
    putRecord(expected, *site.job.phones.find(macA));
    QCOMPARE(unlike(site.job, expected), QString());
    expected = here;
    QCOMPARE(unlike(bench.job().state(), expected), QString());

    // So the next run proposes the same again, and does it.
    QCOMPARE(bench
                 .sync(site, {},
                       [](const SyncPlan& plan) {
                           SyncChoices choices;
                           for (const SyncItem& item : plan.items) {
                               if (item.course == SyncCourse::Differs)
                                   choices.insert(item.key, decideFor(item, SyncSide::Here));
                           }
                           return choices;
                       })
                 .end,
             SyncEnd::Done);
    isSettled(bench, site);
}

/// It stays on both sides: taken back only there, the next run would bring the old one here.
void tst_SyncPeople::takesNothingBackThatWasChangedHereSince()
{
    ToySite site;
    Workbench bench("bench");
    prepare(bench, site);
    const auto run = bench.ran(site);
    QVERIFY(bench.perform(putPhone({.mac = macA, .label = "since"})));
    const SyncAccount account = bench.takeBack(site, run->back());
    QCOMPARE(account.count(SyncDeed::Moved), 1);
    QCOMPARE(bench.job().state().phones.find(macA)->label, "since");
    QVERIFY(site.job.phones.find(macA));
    QCOMPARE(site.job.phones.find(macA)->label, "new here");
    (void)bench.sync(site);
    QCOMPARE(bench.job().state().phones.find(macA)->label, "since");
    QCOMPARE(site.job.phones.find(macA)->label, "since");
}

/// Where another job is now, nothing was ever agreed.
void tst_SyncPeople::takesNothingBackFromAnotherJob()
{
    ToySite site;
    Workbench bench("bench");
    prepare(bench, site);
    const QList<SyncStep> steps = bench.ran(site)->back();
    QVERIFY(!steps.isEmpty());
    site.store = QStringLiteral("store-2");
    const JobState here = bench.job().state();
    const JobState there = site.job;
    const SyncAccount account = bench.takeBack(site, steps);
    QCOMPARE(account.end, SyncEnd::Broken);
    QCOMPARE(account.code, QStringLiteral("REMOTE_OTHER_JOB"));
    QCOMPARE(unlike(bench.job().state(), here), QString());
    QCOMPARE(unlike(site.job, there), QString());
}

/// Cut off in the middle it is gone on with, and nothing is done twice.
void tst_SyncPeople::takesBackAfterACut()
{
    for (int fails = 0; fails < 5; ++fails) {
        ToySite site;
        Workbench bench("bench");
        prepare(bench, site);
        const JobState here = bench.job().state();
        const JobState there = site.job;
        const QList<SyncStep> steps = bench.ran(site)->back();
        int asked = 0;
        (void)bench.takeBack(site, steps, [&](const char*) { return asked++ == fails ? Fault::Final : Fault::None; });
        QCOMPARE(bench.takeBack(site, steps).end, SyncEnd::Done);
        QCOMPARE(unlike(site.job, there), QString());
        QCOMPARE(unlike(bench.job().state(), here), QString());
    }
}

/// A job file that somebody copied with all it knows speaks for the same client. Both copies then take the other's mark
/// for that of an older site and ask a person; no edit of either is lost by it.
void tst_SyncPeople::aCopiedJobLosesNothing()
{
    ToySite site;
    Workbench first("same");
    Workbench second("same", 8);
    const auto everything = [](SyncSide side) {
        return [side](const SyncPlan& plan) {
            SyncChoices choices;
            for (const SyncItem& item : plan.items) {
                if (item.course == SyncCourse::Differs)
                    choices.insert(item.key, decideFor(item, side));
            }
            return choices;
        };
    };
    const QList<MacAddress> phones{macA, macB, MacAddress(0x00085d0000c3)};
    Edit start;
    for (const MacAddress mac : phones)
        start.phones.put.append({.mac = mac, .label = "start"});
    QVERIFY(first.perform(start));
    QCOMPARE(first.sync(site).end, SyncEnd::Done);
    QCOMPARE(second.sync(site).end, SyncEnd::Done);
    for (int turn = 0; turn < 4; ++turn) {
        Workbench& one = turn % 2 == 0 ? first : second;
        Workbench& other = turn % 2 == 0 ? second : first;
        const QString mine = QStringLiteral("mine %1").arg(turn);
        const QString theirs = QStringLiteral("theirs %1").arg(turn);
        QVERIFY(one.perform(putPhone({.mac = macA, .label = mine})));
        QVERIFY(other.perform(putPhone({.mac = macB, .label = theirs})));
        (void)one.sync(site);
        // What the other finds new there it asks about, instead of taking or overwriting it.
        const SyncAccount asked = other.sync(site);
        QVERIFY(asked.otherRestored);
        QCOMPARE(asked.count(SyncDeed::Waits), 1);
        QCOMPARE(site.job.phones.find(macA)->label, mine);
        QCOMPARE(site.job.phones.find(macB)->label, theirs);
        QCOMPARE(other.sync(site, {}, everything(SyncSide::There)).end, SyncEnd::Done);
        (void)one.sync(site, {}, everything(SyncSide::There));
        QCOMPARE(unlike(first.job().state(), site.job), QString());
        QCOMPARE(unlike(second.job().state(), site.job), QString());
        QCOMPARE(site.job.phones.find(macA)->label, mine);
        QCOMPARE(site.job.phones.find(macB)->label, theirs);
    }
}

QTEST_GUILESS_MAIN(tst_SyncPeople)
#include "tst_SyncPeople.moc"
