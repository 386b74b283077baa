// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/ConfigPlan.h"
#include "models/provisioning/FileChanges.h"
#include "tests/unit/provisioning/TestJob.h"

#include <thread>

Q_DECLARE_METATYPE(std::function<void(firstring::JobState&)>)

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr MacAddress desk{0x00085D000004};

/// sampleJob() with a blueprint of one phone, an outside one, and a line of every layer.
JobState layeredJob()
{
    JobState job = sampleJob();
    job.phones.put({.mac = desk,
                    .label = QStringLiteral("Desk"),
                    .model = QStringLiteral("6930"),
                    .configServer = QStringLiteral("Main")});
    job.defaults.settings = {setting(u"time server1: 192.0.2.1"), setting(u"sip line1 user name: {ext}"),
                             setting(u"admin password: 4711")};
    job.defaults.modelSettings.insert(QStringLiteral("6867i"), {setting(u"softkey1 type: dnd")});
    job.blueprints.insert(QStringLiteral("floor 2"),
                          {.name = QStringLiteral("Floor 2"), .settings = {setting(u"tone set: UK")}});
    changePhone(job, reception, [](Phone& phone) {
        phone.blueprint = QStringLiteral("Floor 2");
        phone.variables = {{QStringLiteral("ext"), QStringLiteral("21")}};
    });
    changePhone(job, sales, [](Phone& phone) {
        phone.settings = {setting(u"sip line1 user name: 22"), setting(u"admin password: 4712")};
    });
    return job;
}

QString told(const FileChanges& changes)
{
    QStringList words;
    for (const FileChanges::OfPhone& phone : changes.phones)
        words.append(QString::number(phone.mac.bits() & 0xff) + (phone.common ? u"c"_qs : u""_qs) +
                     (phone.model ? u"m"_qs : u""_qs) + (phone.own ? u"o"_qs : u""_qs));
    if (changes.onHold > 0)
        words.append(QStringLiteral("held%1").arg(changes.onHold));
    return words.join(u' ');
}

/// The plain way: every file of every phone, all of it.
QByteArray everything(const JobState& job)
{
    QByteArray all;
    forEachFile(job, site,
                [&](const FileName& name, const RenderedFile& file) { all += name.name.toUtf8() + '\n' + file.bytes; });
    return all;
}

JobState manyPhones()
{
    JobState job = layeredJob();
    for (int i = 0; i < 500; ++i) {
        Phone phone{.mac = MacAddress(0x00085D001000ULL + static_cast<quint64>(i)),
                    .label = QStringLiteral("Phone %1").arg(i),
                    .model = i % 3 ? QStringLiteral("6867i") : QStringLiteral("6930"),
                    .blueprint = i % 2 ? QStringLiteral("floor 2") : QString()};
        phone.variables.insert(QStringLiteral("ext"), QString::number(100 + i));
        if (i % 7 == 0)
            phone.settings = {setting(u"Tone Set: Germany"), setting(u"sip line1 password: {ext}x")};
        job.phones.put(phone);
    }
    return job;
}

} // namespace

class TestFileChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesForWhom_data()
    {
        using Change = std::function<void(JobState&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("phones");
        const auto row = [](const char* name, const Change& change, const char* phones) {
            QTest::newRow(name) << change << QString::fromLatin1(phones);
        };
        row(
            "nothing", [](JobState&) {}, "");
        row(
            "a public line of the job", [](JobState& job) { job.defaults.settings[0].value = QStringLiteral("x"); },
            "1c 2c held1");
        row(
            "a line of the job that moves to the phones",
            [](JobState& job) { job.defaults.settings[1].value = QStringLiteral("u{ext}"); }, "1o held1");
        row(
            "a secret of the job, overruled by one phone",
            [](JobState& job) { job.defaults.settings[2].value = QStringLiteral("0"); }, "1o held1");
        row(
            "another order of public lines",
            [](JobState& job) {
                job.defaults.settings.append(setting(u"a: 1"));
                job.defaults.settings.move(3, 0);
            },
            "1c 2c held1");
        row(
            "a line of the model",
            [](JobState& job) { job.defaults.modelSettings[QStringLiteral("6867i")].append(setting(u"b: 1")); },
            "1m 2m held1");
        row(
            "a model nobody has",
            [](JobState& job) { job.defaults.modelSettings[QStringLiteral("6757i")].append(setting(u"b: 1")); }, "");
        row(
            "a blueprint",
            [](JobState& job) { job.blueprints[QStringLiteral("floor 2")].settings.append(setting(u"b: 1")); }, "1o");
        row(
            "a phone", [](JobState& job) { changePhone(job, sales, [](Phone& p) { p.settings.clear(); }); }, "2o");
        row(
            "a label nobody uses",
            [](JobState& job) { changePhone(job, sales, [](Phone& p) { p.label = QStringLiteral("S"); }); }, "");
        row(
            "the address of an outside server",
            [](JobState& job) { job.servers[QStringLiteral("main")].url = QStringLiteral("http://x.example.net/"); },
            "4o");
        row(
            "a phone comes in from outside",
            [](JobState& job) { changePhone(job, desk, [](Phone& p) { p.configServer.clear(); }); }, "4co");
        row(
            "a new phone",
            [](JobState& job) {
                job.phones.put({.mac = MacAddress(0x00085D000009), .model = QStringLiteral("6867i")});
            },
            "9cmo");
        row(
            "firmware only",
            [](JobState& job) { job.defaults.firmware.insert(QStringLiteral("6867i"), QStringLiteral("5.1.0")); }, "");
    }
    void changesForWhom()
    {
        using Change = std::function<void(JobState&)>;
        const JobState before = layeredJob();
        JobState after = before;
        QFETCH(Change, change);
        change(after);
        const FileChanges changes = changesFor(before, after, site);
        QTEST(told(changes), "phones");
        // The way back concerns the same phones, but for one that is not there any more.
        if (before.phones.size() == after.phones.size())
            QCOMPARE(changesFor(after, before, site).phones.size(), changes.phones.size());
    }

    void whatPhonesSayCounts()
    {
        const JobState before = layeredJob();
        JobState after = before;
        after.defaults.modelSettings[QStringLiteral("6757i")].append(setting(u"b: 1"));
        QCOMPARE(told(changesFor(before, after, site, {{sales, QStringLiteral("57i")}})), QStringLiteral("2m"));
    }

    void agreesWithComparingAllBytes()
    {
        const JobState before = manyPhones();
        JobState after = before;
        after.defaults.settings[1].value = QStringLiteral("{ext}{label}");
        after.blueprints[QStringLiteral("floor 2")].settings.append(setting(u"tone set: Italy"));
        QSet<MacAddress> expected;
        before.phones.forEach([&](const Phone& phone) {
            const FileName name = generatedName(FileKind::PhoneConfig, FileRole::Config, phone.mac);
            const bool outside = phone.configServer == u"Main";
            if (!phone.onHold && !outside &&
                render(before, phone, name, site).bytes != render(after, phone, name, site).bytes)
                expected.insert(phone.mac);
        });
        QSet<MacAddress> found;
        for (const FileChanges::OfPhone& phone : changesFor(before, after, site).phones)
            found.insert(phone.mac);
        QVERIFY(expected.size() > 400);
        QVERIFY(found == expected);
    }

    void sameBytesAcrossRunsAndThreads()
    {
        const JobState job = manyPhones();
        const QByteArray once = everything(job);
        QVERIFY(once.size() > 100'000);
        std::array<QByteArray, 4> others;
        std::vector<std::thread> threads;
        for (QByteArray& other : others)
            threads.emplace_back([&other, &job] { other = everything(job); });
        for (std::thread& thread : threads)
            thread.join();
        for (const QByteArray& other : others)
            QVERIFY(other == once);
        // And one by one, each phone with a plan of its own.
        ConfigPlan plan(job, secretVariables(job));
        job.phones.forEach([&](const Phone& phone) {
            const FileName name = generatedName(FileKind::PhoneConfig, FileRole::Config, phone.mac);
            QCOMPARE(plan.render(phone, name, site).bytes, render(job, phone, name, site).bytes);
            QCOMPARE(plan.ownBytes(phone, site), render(job, phone, name, site).bytes);
        });
    }

    void ofOneNameInALayerTheLastCounts()
    {
        JobState job = layeredJob();
        changePhone(job, sales, [](Phone& phone) {
            phone.settings = {setting(u"a: 1"), setting(u"b: 2"), setting(u"A: 3")};
        });
        const FileName name = generatedName(FileKind::PhoneConfig, FileRole::Config, sales);
        const RenderedFile file = render(job, *job.phones.find(sales), name, site);
        QVERIFY(file.bytes.endsWith("b: 2\nA: 3\n"));
        QVERIFY(!file.bytes.contains("a: 1\n"));
    }

    void linesThatDiffer()
    {
        const auto line = [](QStringView text) { return ConfigLine{.setting = setting(text)}; };
        const ConfigLines before{line(u"a: 1"), line(u"b: 2"), line(u"c: 3"), line(u"c: 4")};
        const ConfigLines after{line(u"C: 4"), line(u"b: 5"), line(u"d: 6"), {.comment = QStringLiteral("# x")}};
        QStringList words;
        for (const LineChange& change : changedLines(before, after))
            words.append(QString::number(int(change.what)) + change.before.setting.text() + u'>' +
                         change.after.setting.text());
        QCOMPARE(words, (QStringList{QStringLiteral("2c: 4>C: 4"), QStringLiteral("2b: 2>b: 5"),
                                     QStringLiteral("0: >d: 6"), QStringLiteral("1a: 1>: ")}));
        QVERIFY(changedLines(after, {after[1], after[0], after[2]}).isEmpty());
    }

    void whoLacksWhat()
    {
        JobState job = layeredJob();
        job.blueprints[QStringLiteral("floor 2")].settings.append(setting(u"x: {Room}{ext}"));
        changePhone(job, desk, [](Phone& phone) { phone.settings = {setting(u"y: {room}")}; }); // outside: needs none
        const QList<LackingVariable> lacking = lackingVariables(job, site);
        QCOMPARE(lacking.size(), 2);
        QCOMPARE(lacking[0].name, QStringLiteral("ext"));
        QCOMPARE(lacking[0].phones, QList<MacAddress>{held});
        QCOMPARE(lacking[1].name, QStringLiteral("Room"));
        QCOMPARE(lacking[1].phones, QList<MacAddress>{reception});
    }
};

QTEST_APPLESS_MAIN(TestFileChanges)
#include "tst_FileChanges.moc"
