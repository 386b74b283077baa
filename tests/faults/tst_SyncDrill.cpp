// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/HereSteps.h"
#include "tests/faults/Drill.h"
#include "tests/support/SyncStation.h"
#include "tests/support/Good.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <map>
#include <mutex>

using namespace firstring;
using namespace firstring::test;

/// Three workstations and one site, whose people edit as they like, over a line on which one question in twenty goes
/// wrong. FIRSTRING_DRILLS=full: 2,000 edits.
class tst_SyncDrill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeWorkstationsAndASite();
};

namespace {

/// One exchange in \a rarity goes wrong, in every way there is.
class Weather
{
public:
    Weather(quint32 seed, int rarity)
        : m_random(seed)
        , m_rarity(rarity)
    {}

    /// Any thread.
    Break next()
    {
        const std::lock_guard lock(m_mutex);
        ++asked;
        if (m_rarity <= 0 || m_random.bounded(m_rarity) != 0)
            return {};
        using Kind = Break::Kind;
        const double part = m_random.generateDouble();
        const std::array breaks{Break{.kind = Kind::CutRequest, .part = part},
                                Break{.kind = Kind::CutAnswer, .part = part},
                                Break{.kind = Kind::CutAnswer, .part = 0},
                                Break{.kind = Kind::Instead, .saying = Break::problem(500, "OH")},
                                Break{.kind = Kind::Afterwards, .saying = Break::problem(500, "OH")},
                                Break{.kind = Kind::Instead, .saying = Break::problem(429, "TOO_OFTEN")},
                                Break{.kind = Kind::Instead, .saying = Break::problem(401, "TOKEN_WRONG")},
                                Break{.kind = Kind::Instead, .saying = Break::problem(409, "EDIT_IN_USE")},
                                Break{.kind = Kind::Afterwards, .saying = Break::problem(409, "EDIT_IN_USE")},
                                Break{.kind = Kind::HalfBody},
                                Break{.kind = Kind::Instead, .saying = Break::portal()},
                                Break{.kind = Kind::Late, .delayMs = 20}};
        return breaks[m_random.bounded(static_cast<quint32>(breaks.size()))];
    }

    int asked = 0;

private:
    std::mutex m_mutex;
    QRandomGenerator m_random;
    int m_rarity;
};

/// A workstation with its line, and phones that nobody else edits.
struct Bench
{
    Bench(const SiteServer& site, const QString& name, quint64 number)
        : proxy(site.port(), site.identity())
        , station(site, name, proxy.port(), QStringLiteral("super"))
        , first(0x00085d100000 + number * 0x10000)
    {}

    FaultProxy proxy;
    SyncStation station;
    quint64 first;
    QMap<MacAddress, Phone> own;
    int broken = 0;
};

} // namespace

void tst_SyncDrill::threeWorkstationsAndASite()
{
    const quint32 seed = drillSeed();
    const int edits = rounds(100, 2000);
    People people(seed);
    Weather weather(seed + 1, 20);
    QElapsedTimer timer;
    timer.start();
    SiteServer site;
    QCOMPARE(site.ctl.run({"job", "create", "default"}).exit, 0);
    QVERIFY(site.start());
    SitePeople atSite(site, site.token("people", "admin"));
    std::array<Bench, 3> benches{Bench(site, "a", 0), Bench(site, "b", 1), Bench(site, "c", 2)};
    for (Bench& bench : benches)
        bench.proxy.setLuck([&weather](const Exchange&) { return weather.next(); });

    std::map<SyncEnd, int> ends;
    int runs = 0;
    int byProgram = 0;
    int killed = 0;
    int retries = 0;
    const auto decide = [&people](const SyncPlan& plan) {
        SyncChoices choices;
        for (const SyncItem& item : plan.items) {
            if (item.course == SyncCourse::Differs)
                choices.insert(item.key, {.record = people.below(2) == 0 ? SyncSide::Here : SyncSide::There});
        }
        return choices;
    };
    // One run, looked at from outside: whatever went wrong in it, nobody's edit may be lost.
    const auto sync = [&](Bench& bench) {
        const JobState base = bench.station.agreed();
        const JobState here = bench.station.state();
        const QSet<SyncKey> removed = removedFrom(bench.station.job());
        const RemotePicture there = atSite.look();
        SyncChoices choices;
        SyncAccount account;
        ++runs;
        switch (people.below(10)) {
        case 0: // by the program, which is ended at some moment
            bench.station.close();
            {
                const auto run = bench.station.ctl.start({"--json", "sync", "site"});
                run->waitForFinished(20 + people.below(300));
                killed += run->state() == QProcess::NotRunning ? 0 : 1;
                run->kill();
                run->waitForFinished();
            }
            bench.station.open();
            ++byProgram;
            break;
        case 1:
            (void)bench.station.syncByProgram();
            ++byProgram;
            break;
        default:
            account = bench.station.sync([&](const SyncPlan& plan) { return choices = decide(plan); });
            ++ends[account.end];
            retries += account.retries;
        }
        const SyncInput before{.base = base,
                               .here = here,
                               .there = there.state,
                               .can = {},
                               .removedHere = removed,
                               .removedThere = there.removed,
                               .foreign = {}};
        const QString lost = lostEdit(before, bench.station.state(), atSite.state(), choices);
        QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("%1, run %2, seed %3").arg(lost).arg(runs).arg(seed)));
        QVERIFY2(account.end != SyncEnd::Broken || !account.sentence.isEmpty(), qPrintable(account.code));
    };

    for (int edit = 0; edit < edits; ++edit) {
        const auto who = static_cast<std::size_t>(people.below(4));
        if (who == 3) {
            atSite.perform(people.next(atSite.state()));
        } else if (Bench& bench = benches[who]; people.below(4) == 0) {
            Edit files;
            const QByteArray bytes = QByteArray("file ").append(QByteArray::number(people.below(1000))).repeated(500);
            files.files.put = {
                {.name = "file " + QString::number(people.below(4)), .blob = bench.station.content(bytes)}};
            bench.station.perform(files);
        } else if (people.below(2) == 0) {
            const MacAddress mac(bench.first + static_cast<quint64>(people.below(40)));
            Edit change;
            if (bench.own.contains(mac) && people.below(5) == 0) {
                bench.own.remove(mac);
                change.phones.remove = {mac};
            } else {
                bench.own[mac] = {.mac = mac, .label = QString::number(edit)};
                change.phones.put = {bench.own[mac]};
            }
            QVERIFY(bench.station.perform(change));
        } else {
            bench.station.perform(people.next(bench.station.state()));
        }
        if (who < 3 && people.below(4) == 0)
            sync(benches[who]);
        if (QTest::currentTestFailed())
            return;
    }

    int broken = 0;
    for (Bench& bench : benches) {
        broken += bench.proxy.broken();
        bench.proxy.setLuck({});
    }
    for (int round = 0; round < 4; ++round) {
        for (Bench& bench : benches)
            (void)bench.station.sync(decide);
    }
    const JobState agreed = atSite.state();
    qsizetype owned = 0;
    for (Bench& bench : benches) {
        QCOMPARE(unlike(bench.station.state(), agreed), QString());
        QVERIFY(bench.station.isQuiet());
        for (const Phone& phone : std::as_const(bench.own)) {
            const Phone* const kept = agreed.phones.find(phone.mac);
            QVERIFY2(kept && kept->label == phone.label, qPrintable(phone.mac.plain()));
        }
        for (const JobFile& file : agreed.files)
            VERIFY_GOOD(bench.station.vault().verify(file.blob));
        owned += bench.own.size();
    }
    agreed.phones.forEach([&owned](const Phone& phone) { owned -= phone.mac.bits() >= 0x00085d100000 ? 1 : 0; });
    QCOMPARE(owned, 0); // none is there that was removed
    for (const JobFile& file : agreed.files)
        VERIFY_GOOD(Vault(site.ctl.data() + "/vault", 0).verify(file.blob));
    qInfo("seed %u: %d edits, %d runs (%d by the program, %d of them ended in the middle), %d of %d questions went "
          "wrong, %d put again; runs made here: %d done, %d in part, %d broken. 0 edits lost, all four alike, %lld ms",
          seed, edits, runs, byProgram, killed, broken, weather.asked, retries, ends[SyncEnd::Done],
          ends[SyncEnd::InPart], ends[SyncEnd::Broken], static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(tst_SyncDrill)
#include "tst_SyncDrill.moc"
