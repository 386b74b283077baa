// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Edit.h"
#include "models/domain/Usage.h"
#include "tests/support/Good.h"

using namespace firstring;

namespace {

JobState sample()
{
    Edit edit;
    edit.servers.put = {{QStringLiteral("Main"), QStringLiteral("http://192.0.2.1/a")},
                        {QStringLiteral("Spare"), QStringLiteral("http://192.0.2.2/b")}};
    edit.branding.put = {{.name = QStringLiteral("Logo.png")}};
    edit.firmware.put = {{.model = QStringLiteral("6867i"), .version = QStringLiteral("5.1.0")}};
    edit.blueprints.put = {{.name = QStringLiteral("Desk"),
                            .configServer = QStringLiteral("main"),
                            .firmware = {{QStringLiteral("6867i"), QStringLiteral("5.1.0")}},
                            .branding = {QStringLiteral("logo.png")}}};
    edit.phones.put = {
        {.mac = MacAddress(0x00085D000001), .model = QStringLiteral("6867i"), .blueprint = QStringLiteral("DESK")},
        {.mac = MacAddress(0x00085D000002), .model = QStringLiteral("6757i"), .blueprint = QStringLiteral("Desk")},
        {.mac = MacAddress(0x00085D000003), .configServer = QStringLiteral("MAIN")},
        {.mac = MacAddress(0x00085D000004)}};
    edit.files.put = {{.name = QStringLiteral("lang_de.txt"), .blueprint = QStringLiteral("desk")}};
    edit.defaults = JobDefaults{.configServer = QStringLiteral("Spare")};
    return apply(JobState(), edit).value().next;
}

} // namespace

class tst_Usage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatCounts();
    void renamesBlueprintEverywhere_data();
    void renamesBlueprintEverywhere();
    void renamesServerEverywhere_data();
    void renamesServerEverywhere();
    void unknownNamesChangeNothing();
};

void tst_Usage::countsWhatCounts()
{
    const Usage usage = Usage::of(sample());
    QCOMPARE(usage.blueprints, (QHash<QString, int>{{QStringLiteral("desk"), 2}}));
    QCOMPARE(usage.servers, (QHash<QString, int>{{QStringLiteral("main"), 3}, {QStringLiteral("spare"), 1}}));
    QCOMPARE(usage.firmware, (QHash<QString, int>{{JobState::firmwareKey(u"6867i", u"5.1.0"), 1}}));
    QCOMPARE(usage.branding, (QHash<QString, int>{{QStringLiteral("logo.png"), 2}}));
}

void tst_Usage::renamesBlueprintEverywhere_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("another name") << "Hall";
    QTest::newRow("another case") << "desk";
}

void tst_Usage::renamesBlueprintEverywhere()
{
    QFETCH(QString, to);
    const JobState before = sample();
    const auto done = apply(before, renameBlueprint(before, QStringLiteral("DESK"), to));
    VERIFY_GOOD(done);
    const JobState& after = done->next;
    QCOMPARE(after.blueprints.size(), 1);
    QCOMPARE(after.blueprint(to)->name, to);
    QCOMPARE(after.blueprint(to)->configServer, QStringLiteral("main"));
    QCOMPARE(after.phones.find(MacAddress(0x00085D000001))->blueprint, to);
    QCOMPARE(after.phones.find(MacAddress(0x00085D000002))->blueprint, to);
    QCOMPARE(after.file(u"lang_de.txt")->blueprint, to);
    QCOMPARE(Usage::of(after).blueprints.value(foldedName(to)), 2);
    JobState back = apply(after, done->inverse).value().next;
    back.revision = before.revision;
    QVERIFY(back == before);
}

void tst_Usage::renamesServerEverywhere_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("of phones and blueprints") << "Main"
                                              << "PBX";
    QTest::newRow("of the job") << "spare"
                                << "Cellar";
    QTest::newRow("another case") << "main"
                                  << "MAIN";
}

void tst_Usage::renamesServerEverywhere()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const JobState before = sample();
    const Usage used = Usage::of(before);
    const auto done = apply(before, renameServer(before, from, to));
    VERIFY_GOOD(done);
    QCOMPARE(done->next.servers.size(), 2);
    QCOMPARE(done->next.server(to)->name, to);
    QCOMPARE(done->next.server(to)->url, before.server(from)->url);
    QCOMPARE(Usage::of(done->next).servers.value(foldedName(to)), used.servers.value(foldedName(from)));
}

void tst_Usage::unknownNamesChangeNothing()
{
    QVERIFY(renameBlueprint(sample(), QStringLiteral("Nobody"), QStringLiteral("X")).isEmpty());
    QVERIFY(renameServer(sample(), QStringLiteral("Nobody"), QStringLiteral("X")).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Usage)
#include "tst_Usage.moc"
