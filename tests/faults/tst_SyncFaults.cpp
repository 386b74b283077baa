// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/BenchCa.h"
#include "tests/faults/Drill.h"
#include "tests/support/SyncStation.h"
#include "tests/support/Good.h"

#include <QElapsedTimer>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr int groups = 24; ///< of ten phones each; more rounds than that use them again

MacAddress macOf(int group, int phone)
{
    return MacAddress(0x00085d000000 + static_cast<quint64>(group % groups) * 16 + static_cast<quint64>(phone));
}

Edit putPhone(const Phone& phone)
{
    Edit edit;
    edit.phones.put = {phone};
    return edit;
}

bool hasEnded(QProcess& process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
}

Edit operator+(Edit a, const Edit& b)
{
    a.phones.put += b.phones.put;
    a.phones.remove += b.phones.remove;
    a.files.put += b.files.put;
    a.firmware.put += b.firmware.put;
    a.servers.put += b.servers.put;
    return a;
}

} // namespace

/// Everything that goes wrong between a workstation and a site, over real HTTPS with a real server. After each: another
/// run brings both together, nothing is there twice, no edit is lost, and the account says what happened.
class tst_SyncFaults final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SiteServer> m_site;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<SyncStation> m_station;
    std::unique_ptr<SitePeople> m_people;
    quint32 m_seed = drillSeed();
    QRandomGenerator m_random{m_seed};
    int m_round = 0;
    int m_lastBroken = 0;
    JobState m_hereWanted; ///< what both must come to

    void edit();
    void isSettled(const SyncInput& before);
    /// Edits, breaks, runs, runs again, and looks. Gives the account of the run that was broken.
    SyncAccount breakOne(const std::function<void()>& breakIt);

private Q_SLOTS:
    void initTestCase()
    {
        m_site = std::make_unique<SiteServer>();
        QCOMPARE(m_site->ctl.run({"job", "create", "default"}).exit, 0);
        QVERIFY(m_site->start());
        m_proxy = std::make_unique<FaultProxy>(m_site->port(), m_site->identity());
        m_station = std::make_unique<SyncStation>(*m_site, "station", m_proxy->port(), "super");
        m_people = std::make_unique<SitePeople>(*m_site, m_site->token("people", "admin"));
        QCOMPARE(m_station->sync().end, SyncEnd::Done);
        qInfo("FIRSTRING_SEED=%u", m_seed);
    }
    void cleanupTestCase()
    {
        m_station.reset();
        m_people.reset();
        m_proxy.reset();
        m_site.reset();
    }

    void exchanges_data();
    void exchanges();
    void filesThatNeverEnd_data();
    void filesThatNeverEnd();
    void cutAfterAnyByte_data();
    void cutAfterAnyByte();
    void anotherCertificate();
    void startedTwice();
    void twoWorkstationsAtOnce();
    void endedAtAnyMoment_data();
    void endedAtAnyMoment();
    void anOlderCopyOfTheSite();
    void clocksThatAreWrong_data();
    void clocksThatAreWrong();
};

/// Something of every course on both sides: new, changed, removed, merged, files both ways.
void tst_SyncFaults::edit()
{
    const int group = m_round++;
    const QString text = QString::number(group);
    const QString slot = QString::number(group % groups);
    Edit old;
    for (int phone = 1; phone <= 6; ++phone)
        old.phones.put.append({.mac = macOf(group, phone), .label = "old"});
    QVERIFY(m_station->perform(old));
    QCOMPARE(m_station->sync().end, SyncEnd::Done);

    Edit here = putPhone({.mac = macOf(group, 1), .label = "here " + text});
    here.phones.remove = {macOf(group, 2)};
    here = here + putPhone({.mac = macOf(group, 7), .label = "new here", .configServer = "server " + slot});
    here.servers.put = {{"server " + slot, "http://192.0.2.1/" + text}};
    here = here + putPhone({.mac = macOf(group, 5), .label = "merged", .tags = {"here"}});
    const BlobRef ours = m_station->content("from here " + text.toUtf8());
    here.files.put = {{.name = "here " + slot, .blob = ours}};
    here.firmware.put = {{.model = "6867i",
                          .version = "5.1.0." + slot,
                          .fileName = "6867i.st",
                          .blob = m_station->content(testFirmware("6867i", "5.1.0." + text.toUtf8(), 100'000))}};
    QVERIFY(m_station->perform(here));

    Edit there = putPhone({.mac = macOf(group, 3), .label = "there " + text});
    there.phones.remove = {macOf(group, 4)};
    there = there + putPhone({.mac = macOf(group, 8), .label = "new there"});
    there = there + putPhone({.mac = macOf(group, 5), .label = "old", .variables = {{"room", text}}});
    const QString path = m_site->ctl.write("file", "from there " + text.toUtf8());
    const auto theirs = Vault(m_site->ctl.data() + "/vault", 0).import(path);
    VERIFY_GOOD(theirs);
    there.files.put = {{.name = "there " + slot, .blob = *theirs}};
    m_people->perform(there);

    m_hereWanted = *m_station->job().snapshot();
    for (const Phone& phone : std::as_const(there.phones.put))
        m_hereWanted.phones.put(phone);
    m_hereWanted.phones.put(
        {.mac = macOf(group, 5), .label = "merged", .tags = {"here"}, .variables = {{"room", text}}});
    m_hereWanted.phones.remove(macOf(group, 4));
    m_hereWanted.files.insert("there " + slot, there.files.put.first());
}

/// What edit() wanted holds on both sides, with every file, and a look finds nothing more.
void tst_SyncFaults::isSettled(const SyncInput& before)
{
    const JobState there = m_people->state();
    QCOMPARE(lostEdit(before, m_station->state(), there, {}), QString());
    QCOMPARE(unlike(m_station->state(), there), QString());
    QCOMPARE(unlike(m_station->state(), m_hereWanted), QString());
    for (const Vault& vault : {m_station->vault(), Vault(m_site->ctl.data() + "/vault", 0)}) {
        for (const JobFile& file : there.files)
            VERIFY_GOOD(vault.verify(file.blob));
        for (const FirmwareImage& image : there.firmware)
            VERIFY_GOOD(vault.verify(image.blob));
    }
    QVERIFY(m_station->isQuiet());
}

SyncAccount tst_SyncFaults::breakOne(const std::function<void()>& breakIt)
{
    edit();
    const JobState base = m_station->agreed();
    const JobState here = m_station->state();
    const RemotePicture there = m_people->look();
    breakIt();
    const SyncAccount account = m_station->sync();
    m_lastBroken = m_proxy->broken();
    m_proxy->setLuck({});
    m_proxy->cutAfter(FaultProxy::Way::Answer, -1);
    const SyncAccount again = m_station->sync();
    if (again.end != SyncEnd::Done)
        QTest::qFail(qPrintable("the run after it: " + again.code + ' ' + again.sentence), __FILE__, __LINE__);
    const QSet<SyncKey> removed{{SyncKind::Phone, macOf(m_round - 1, 2).plain()}};
    isSettled({.base = base,
               .here = here,
               .there = there.state,
               .can = {},
               .removedHere = removed,
               .removedThere = there.removed,
               .foreign = {}});
    return account;
}

void tst_SyncFaults::exchanges_data()
{
    using Kind = Break::Kind;
    QTest::addColumn<Break>("what");
    QTest::addColumn<QString>("code"); // of a run that does not get over it; empty: it does
    const auto row = [](const char* name, const Break& what, const char* code) {
        QTest::addRow("%s", name) << what << QString::fromLatin1(code);
    };
    row("the request is cut at its beginning", {.kind = Kind::CutRequest, .part = 0}, "");
    row("the request is cut", {.kind = Kind::CutRequest, .part = 0.7}, "");
    row("the request is cut at its end", {.kind = Kind::CutAnswer, .part = 0}, "");
    row("the answer is cut", {.kind = Kind::CutAnswer, .part = 0.6}, "");
    row("500", {.kind = Kind::Instead, .saying = Break::problem(500, "OH")}, "");
    row("500, but done", {.kind = Kind::Afterwards, .saying = Break::problem(500, "OH")}, "");
    row("503 for long", {.kind = Kind::Instead, .saying = Break::problem(503, "OH", "Retry-After: 86400\r\n")},
        "REMOTE_PASSING_TROUBLE");
    row("429", {.kind = Kind::Instead, .saying = Break::problem(429, "TOO_OFTEN")}, "");
    row("401", {.kind = Kind::Instead, .saying = Break::problem(401, "TOKEN_WRONG")}, "REMOTE_TOKEN");
    row("401, but done", {.kind = Kind::Afterwards, .saying = Break::problem(401, "TOKEN_WRONG")}, "REMOTE_TOKEN");
    row("409", {.kind = Kind::Instead, .saying = Break::problem(409, "EDIT_IN_USE")}, "REMOTE_REFUSED");
    row("409, but done", {.kind = Kind::Afterwards, .saying = Break::problem(409, "EDIT_IN_USE")}, "REMOTE_REFUSED");
    row("half a JSON", {.kind = Kind::HalfBody}, "");
    row("a web page", {.kind = Kind::Instead, .saying = Break::portal()}, "REMOTE_WEB_PAGE");
    row("a web page, but done", {.kind = Kind::Afterwards, .saying = Break::portal()}, "REMOTE_WEB_PAGE");
    row("late", {.kind = Kind::Late, .delayMs = 50}, "");
}

/// With the n-th exchange, for some n, or for every n with FIRSTRING_DRILLS=full; once, or with all from then on.
void tst_SyncFaults::exchanges()
{
    QFETCH(Break, what);
    QFETCH(QString, code);
    int most = 18; // more than a run has; found out as they go
    const int tries = rounds(1, most);
    for (int i = 0; i < tries; ++i) {
        const bool stays = m_random.bounded(4) == 0 && what.kind != Break::Kind::Late;
        const int at = tries == most ? i : static_cast<int>(m_random.bounded(14));
        const SyncAccount account = breakOne([&] {
            m_proxy->setLuck([=](const Exchange& exchange) {
                return (stays ? exchange.number >= at : exchange.number == at) ? what : Break();
            });
        });
        const QByteArray where = QStringLiteral("exchange %1%2, seed %3: %4 %5")
                                     .arg(at)
                                     .arg(stays ? QStringLiteral(" and all after it") : QString())
                                     .arg(m_seed)
                                     .arg(account.code, account.sentence)
                                     .toUtf8();
        if (QTest::currentTestFailed())
            qWarning("%s", where.constData());
        if (code.isEmpty() && !stays)
            QVERIFY2(account.end == SyncEnd::Done, where);
        if (account.end == SyncEnd::Broken) {
            QVERIFY2(!account.sentence.isEmpty(), where);
            QVERIFY2(code.isEmpty() ? account.code.startsWith(u"REMOTE_PASSING_") : account.code == code, where);
        } else if (account.end == SyncEnd::InPart) {
            QVERIFY2(account.unsettled() > 0, where);
            for (const SyncLine& line : account.lines)
                QVERIFY2(line.deed != SyncDeed::Refused || !line.reason.isEmpty(), where);
        }
    }
}

void tst_SyncFaults::filesThatNeverEnd_data()
{
    using Kind = Break::Kind;
    QTest::addColumn<Break>("what");
    QTest::newRow("half of the rest each time") << Break{.kind = Kind::HalfBody};
    QTest::newRow("the first byte again and again") << Break{.kind = Kind::Instead, .saying = Break::firstByte()};
}

/// A go-between hands on files so that they never come to their end: the run ends, and takes no record without its file.
void tst_SyncFaults::filesThatNeverEnd()
{
    QFETCH(Break, what);
    const SyncAccount account = breakOne([&] {
        m_proxy->setLuck([=](const Exchange& exchange) {
            return exchange.method == "GET" && exchange.target.startsWith("/api/v1/content/") ? what : Break();
        });
    });
    QCOMPARE(account.end, SyncEnd::Broken);
    QCOMPARE(account.code, "REMOTE_PASSING_GARBLED");
}

void tst_SyncFaults::cutAfterAnyByte_data()
{
    QTest::addColumn<bool>("speaks"); // the proxy counts what is said, or TLS as it passes
    QTest::addColumn<bool>("answers");
    QTest::newRow("request, TLS") << false << false;
    QTest::newRow("answer, TLS") << false << true;
    QTest::newRow("request") << true << false;
    QTest::newRow("answer") << true << true;
}

void tst_SyncFaults::cutAfterAnyByte()
{
    QFETCH(bool, speaks);
    QFETCH(bool, answers);
    const auto way = answers ? FaultProxy::Way::Answer : FaultProxy::Way::Request;
    const auto kept = std::move(m_proxy);
    m_proxy = std::make_unique<FaultProxy>(m_site->port(), speaks ? m_site->identity() : FaultProxy::Identity());
    const auto go = [this](quint16 port) {
        Remote remote = *m_station->job().sync().remote(u"site");
        remote.place = SiteServer::url(port);
        VERIFY_GOOD(m_station->job().sync().put(remote));
    };
    go(m_proxy->port());
    // How far a run goes at all.
    breakOne([&] { m_proxy->cutAfter(way, -1); });
    edit();
    m_proxy->cutAfter(way, -1);
    QCOMPARE(m_station->sync().end, SyncEnd::Done);
    const qint64 all = m_proxy->passed(way);
    QVERIFY(all > 2'000);
    const int cuts = rounds(3, 200);
    int outlived = 0;
    for (int i = 0; i < cuts; ++i) {
        // Half of them near the beginning, where heads and small answers are.
        const qint64 at =
            static_cast<qint64>(m_random.bounded(static_cast<quint32>(i % 2 == 0 ? all * 9 / 10 : 6'000)));
        const SyncAccount account = breakOne([&] { m_proxy->cutAfter(way, at); });
        if (QTest::currentTestFailed())
            qWarning("cut after %lld of %lld bytes, seed %u", static_cast<long long>(at), static_cast<long long>(all),
                     m_seed);
        QVERIFY2(account.end == SyncEnd::Done, qPrintable(account.code)); // it tries again by itself
        QCOMPARE(m_lastBroken, 1);
        outlived += account.retries > 0 ? 1 : 0;
    }
    go(kept->port());
    m_proxy = std::make_unique<FaultProxy>(m_site->port(), m_site->identity());
    go(m_proxy->port());
    qInfo("%d cuts, %d of them noticed by the run, which went on", cuts, outlived);
}

void tst_SyncFaults::anotherCertificate()
{
    const auto ca = benchca::make("other", QDateTime::currentDateTimeUtc());
    VERIFY_GOOD(ca);
    const auto other = benchca::issue(*ca, KeyKind::Ecdsa, {"127.0.0.1"}, {}, QDateTime::currentDateTimeUtc());
    VERIFY_GOOD(other);
    QByteArrayList heard;
    const SyncAccount account = breakOne([&] {
        m_proxy->show({other->chain, other->key});
        m_proxy->setLuck([&heard](const Exchange& exchange) {
            heard.append(exchange.target);
            return Break();
        });
        const SyncAccount first = m_station->sync();
        QCOMPARE(first.code, "REMOTE_STRANGER");
        QVERIFY(!first.sentence.isEmpty());
        QCOMPARE(first.end, SyncEnd::Broken);
        QCOMPARE(heard, QByteArrayList());
        m_proxy->show(m_site->identity());
    });
    QCOMPARE(account.end, SyncEnd::Done);
}

/// The second waits for the first, or says that the job is taken; what was to be sent is sent once.
void tst_SyncFaults::startedTwice()
{
    for (int i = 0; i < rounds(1, 30); ++i) {
        breakOne([&] {
            m_station->close();
            QList<std::shared_ptr<QProcess>> runs;
            for (int run = 0; run < 3; ++run)
                runs.append(m_station->ctl.start({"--json", "sync", "site"}));
            for (const auto& run : runs) {
                QVERIFY(hasEnded(*run));
                QCOMPARE(run->exitStatus(), QProcess::NormalExit);
                const QByteArray said = run->readAllStandardError();
                QVERIFY2(run->exitCode() == 0 || run->exitCode() == 3, said);
                QVERIFY(run->exitCode() == 0 || !said.isEmpty());
            }
            m_station->open();
        });
    }
}

void tst_SyncFaults::twoWorkstationsAtOnce()
{
    SyncStation other(*m_site, "other", m_proxy->port(), "super");
    for (int i = 0; i < rounds(2, 60); ++i) {
        QCOMPARE(other.sync().end, SyncEnd::Done);
        edit();
        const MacAddress both = macOf(m_round - 1, 9);
        QVERIFY(m_station->perform(putPhone({.mac = both, .tags = {"one"}})));
        QVERIFY(other.perform(putPhone({.mac = both, .tags = {"other"}})));
        QVERIFY(other.perform(putPhone({.mac = macOf(m_round - 1, 10), .label = "other"})));
        const auto one = m_station->run();
        const auto two = other.run();
        int ended = 0;
        for (SyncRun* run : {one.get(), two.get()}) {
            connect(run, &SyncRun::planned, run, [run] { run->carryOut(); });
            connect(run, &SyncRun::ended, run, [&ended] { ++ended; });
            run->look();
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended, 2, 60'000);
        for (const SyncRun* run : {one.get(), two.get()})
            QVERIFY2(run->account().end != SyncEnd::Broken, qPrintable(run->account().sentence));
        for (SyncStation* station : {m_station.get(), &other, m_station.get()})
            QCOMPARE(station->sync().end, SyncEnd::Done);
        const JobState there = m_people->state();
        QCOMPARE(unlike(m_station->state(), there), QString());
        QCOMPARE(unlike(other.state(), there), QString());
        QStringList tags = there.phones.find(both)->tags;
        tags.sort();
        QCOMPARE(tags, (QStringList{"one", "other"}));
        QCOMPARE(there.phones.find(macOf(m_round - 1, 10))->label, "other");
        QVERIFY(m_station->isQuiet() && other.isQuiet());
    }
}

void tst_SyncFaults::endedAtAnyMoment_data()
{
    QTest::addColumn<bool>("site");
    QTest::newRow("the program here") << false;
    QTest::newRow("the site's server") << true;
}

void tst_SyncFaults::endedAtAnyMoment()
{
    QFETCH(bool, site);
    edit();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_station->syncByProgram().exit, 0);
    const auto whole = static_cast<int>(timer.elapsed());
    int halfway = 0;
    const int kills = rounds(3, 60);
    for (int i = 0; i < kills; ++i) {
        breakOne([&] {
            m_station->close();
            const auto run = m_station->ctl.start({"--json", "sync", "site"});
            QVERIFY(run->waitForStarted());
            halfway += run->waitForFinished(1 + static_cast<int>(m_random.bounded(whole))) ? 0 : 1;
            if (site) {
                m_site->kill();
                QVERIFY(m_site->start());
                QVERIFY(hasEnded(*run)); // it tries again until the site is back
            } else {
                run->kill();
                QVERIFY(hasEnded(*run));
            }
            m_station->open();
        });
    }
    qInfo("%d times, %d of them in the middle", kills, halfway);
}

/// The site's job is taken back to a copy. What this workstation agreed with it since is not thrown away on that word.
void tst_SyncFaults::anOlderCopyOfTheSite()
{
    edit();
    QCOMPARE(m_station->sync().end, SyncEnd::Done);
    QCOMPARE(m_site->ctl.run({"job", "backup"}).exit, 0);
    edit();
    QCOMPARE(m_station->sync().end, SyncEnd::Done);
    const JobState agreed = m_station->state();
    m_site->stop();
    const CtlRun restored = m_site->ctl.run({"job", "restore"});
    QVERIFY2(restored.exit == 0, restored.err);
    QVERIFY(m_site->start());

    const SyncAccount first = m_station->sync();
    QVERIFY(first.otherRestored);
    QCOMPARE(first.end, SyncEnd::InPart); // what differs waits for a person
    QVERIFY(first.count(SyncDeed::Waits) > 0);
    QCOMPARE(unlike(m_station->state(), agreed), QString());
    const SyncAccount decided = m_station->sync([](const SyncPlan& plan) {
        SyncChoices choices;
        for (const SyncItem& item : plan.items) {
            if (item.course == SyncCourse::Differs)
                choices.insert(item.key, decideFor(item, SyncSide::Here));
        }
        return choices;
    });
    QCOMPARE(decided.end, SyncEnd::Done);
    QCOMPARE(unlike(m_station->state(), agreed), QString());
    QCOMPARE(unlike(m_people->state(), agreed), QString());
    QVERIFY(m_station->isQuiet());
}

void tst_SyncFaults::clocksThatAreWrong_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("site");
    for (const int days : {-366, 366}) {
        QTest::addRow("here, %d days", days) << days << false;
        QTest::addRow("there, %d days", days) << days << true;
    }
}

void tst_SyncFaults::clocksThatAreWrong()
{
    QFETCH(int, days);
    QFETCH(bool, site);
    SiteServer server;
    QCOMPARE(server.ctl.run({"job", "create", "default"}).exit, 0);
    const auto shift = [days](Ctl& ctl) {
        ctl.environment = shimmed(ctl.data(), {{"CLOCK", QString::number(days * 86'400)}});
    };
    QVERIFY(server.start());
    Ctl here;
    const QByteArray token = server.token("here", "super");
    QCOMPARE(server.makeKnown(here, server.port(), token).exit, 0);
    QCOMPARE(here.run({"phones", "import", "-"}, "mac,label\n00085D000001,one\n").exit, 0);
    QCOMPARE(here.run({"sync", "site"}).exit, 0);
    server.stop();
    shift(site ? server.ctl : here);
    QVERIFY(server.start());
    // A certificate that is not valid yet, or no more, by the site's own clock is made anew; a person confirms it.
    QCOMPARE(server.makeKnown(here, server.port(), token).exit, 0);
    QCOMPARE(here.run({"phones", "set", "00085D000001", "label=here"}).exit, 0);
    QCOMPARE(server.ctl.run({"phones", "import", "-"}, "mac,label\n00085D000002,there\n").exit, 0);
    const CtlRun run = here.json({"sync", "site"});
    QVERIFY2(run.exit == 0, run.out + run.err);
    QCOMPARE(here.json({"phones", "list"}).array(), server.ctl.json({"phones", "list"}).array());
    QCOMPARE(here.json({"phones", "list"}).array().size(), 2);
    QVERIFY(here.json({"sync", "site", "--dry-run"}).object().value("quiet").toBool());
    // And when it is right again.
    here.environment = server.ctl.environment = {};
    server.stop();
    QVERIFY(server.start());
    QCOMPARE(server.makeKnown(here, server.port(), token).exit, 0);
    QVERIFY(here.json({"sync", "site", "--dry-run"}).object().value("quiet").toBool());
}

QTEST_GUILESS_MAIN(tst_SyncFaults)
#include "tst_SyncFaults.moc"
