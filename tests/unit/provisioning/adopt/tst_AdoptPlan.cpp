// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/provisioning/adopt/OldServer.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;

class tst_AdoptPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesBecomeLayers();
    void groupsBecomeBlueprints();
    void variablesOnlyWhereEveryPhoneAgrees();
    void flatKeepsEverythingWithThePhones();
    void theServersOwnLinesStayOut();
    void otherFilesComeAlong();
    void whatIsNoFileOfThesePhones_data();
    void whatIsNoFileOfThesePhones();
    void firmwareWithAVersionIsAssigned();
    void jobsWithSettingsAreRefused();
    void phonesOfTheJobKeepWhatTheyHave();
    void nothingToTakeOver();
    void tooMuch_data();
    void tooMuch();
    void stopsWhenAsked();
    void sameFilesGiveTheSamePlan();
};

void tst_AdoptPlan::filesBecomeLayers()
{
    OldServer server;
    server.add("aastra.cfg", "!sip proxy ip: 10.0.0.9\ntime zone name: DE-Berlin\n");
    server.add("6731i.cfg", "prgkey1 type: dnd\n");
    server.add("00085d000001.cfg", "^ringer volume: 3\nringer volume: 4\n# end\n");
    const auto plan = server.plan();
    QVERIFY(plan);
    const JobState state = stateAfter(*plan);
    QCOMPARE(texts(state.defaults.settings), (QStringList{"!sip proxy ip: 10.0.0.9", "time zone name: DE-Berlin"}));
    QCOMPARE(texts(state.defaults.modelSettings.value("6731i")), QStringList{"prgkey1 type: dnd"});
    QCOMPARE(texts(state.phones.find(MacAddress(0x00085d000001))->settings), QStringList{"ringer volume: 4"});
    QCOMPARE(remarkCodes(*plan, "00085d000001.cfg"), QStringList{"ADOPT_TWICE"});
    QCOMPARE(plan->edit.text, "Take over old");
}

void tst_AdoptPlan::groupsBecomeBlueprints()
{
    OldServer server;
    for (int i = 1; i <= 12; ++i) {
        const bool desk = i <= 7;
        QByteArray file = "sip proxy ip: 10.0.0.9\nsip registrar ip: 10.0.0.9\nsip line1 user name: 20" +
                          QByteArray::number(i) + "\n";
        for (int key = 1; key <= 6; ++key)
            file += (desk ? "topsoftkey" : "prgkey") + QByteArray::number(key) + " type: blf\n";
        server.add(QStringLiteral("00085D0000%1.cfg").arg(i, 2, 10, QLatin1Char('0')), file);
    }
    const auto plan = server.plan();
    QVERIFY(plan);
    const JobState state = stateAfter(*plan);
    QCOMPARE(state.blueprints.size(), 2);
    QCOMPARE(state.blueprint(u"old")->settings.size(), 9); // 2 + 6 shared, and the user name
    QVERIFY(findSetting(state.blueprint(u"old")->settings, u"topsoftkey6 type"));
    QVERIFY(findSetting(state.blueprint(u"old 2")->settings, u"prgkey6 type"));
    QCOMPARE(state.phones.find(MacAddress(0x00085d000007))->blueprint, "old");
    QCOMPARE(state.phones.find(MacAddress(0x00085d000008))->blueprint, "old 2");
    QCOMPARE(differences(*plan, state), QStringList());
}

void tst_AdoptPlan::variablesOnlyWhereEveryPhoneAgrees()
{
    OldServer server;
    for (int i = 1; i <= 4; ++i) {
        const QByteArray number = "30" + QByteArray::number(i);
        server.add(QStringLiteral("00085D00000%1.cfg").arg(i),
                   "sip mode: 0\nsip proxy ip: p\nsip registrar ip: p\nsip line1 user name: " + number +
                       "\nsip line1 auth name: " + (i == 3 ? QByteArray("admin") : number) +
                       "\nsip line1 password: pw" + number + "\nsip line1 screen name: \"Desk # " + number +
                       "\"\naction uri startup: http://x/00085D00000" + QByteArray::number(i) + "?e=" + number +
                       "\nsoftkey1 value: {literal}\n");
    }
    const auto plan = server.plan();
    QVERIFY(plan);
    const JobState state = stateAfter(*plan);
    const SettingList shared = state.blueprint(u"old")->settings;
    QCOMPARE(findSetting(shared, u"sip line1 user name")->value, "{extension}");
    QVERIFY(!findSetting(shared, u"sip line1 auth name")); // one phone says something else
    QCOMPARE(findSetting(shared, u"sip line1 screen name")->value, "{label}");
    QCOMPARE(plan->variables, (QStringList{"extension", "label", "sip password"}));
    const Phone* third = state.phones.find(MacAddress(0x00085d000003));
    QCOMPARE(third->label, "Desk # 303");
    QCOMPARE(third->variables.value("extension"), "303");
    QCOMPARE(third->variables.value("sip password"), "pw303");
    QVERIFY(third->variables.value("text 1") == u"{literal}");
    QCOMPARE(differences(*plan, state), QStringList());
}

void tst_AdoptPlan::flatKeepsEverythingWithThePhones()
{
    OldServer server;
    for (int i = 1; i <= 4; ++i)
        server.add(QStringLiteral("00085D00000%1.cfg").arg(i), "a: 1\nb: 1\nc: 1\nd: 1\n");
    const auto plan = server.plan({}, {.name = "old", .blueprints = false});
    QVERIFY(plan);
    QCOMPARE(plan->edit.blueprints.put.size(), 0);
    QCOMPARE(plan->edit.phones.put.first().settings.size(), 4);
    QCOMPARE(server.plan()->edit.blueprints.put.size(), 1);
}

void tst_AdoptPlan::theServersOwnLinesStayOut()
{
    OldServer server;
    server.add("startup.cfg",
               "download protocol: HTTP\n!HTTP Server: 10.0.0.5\nhttp path: aastra\ntftp server: 1.2.3.4\n"
               "ftp password: x\nbackground image: http://10.0.0.5/a.jpg\n");
    const auto plan = server.plan();
    QVERIFY(plan);
    QCOMPARE(texts(*&plan->edit.defaults->settings), QStringList{"background image: http://10.0.0.5/a.jpg"});
    QCOMPARE(remarkCodes(*plan, {}), (QStringList{"ADOPT_OLD_SERVER", "ADOPT_SERVER"}));
    const auto proofs = proveAdoption(*plan, stateAfter(*plan));
    QCOMPARE(proofs->first().replaced,
             (QStringList{"download protocol", "ftp password", "http path", "http server", "tftp server"}));
}

void tst_AdoptPlan::otherFilesComeAlong()
{
    OldServer server;
    server.add("startup.cfg", "language 1: i18n/lang_de.txt\n");
    server.add("i18n/lang_de.txt", "Deutsch\n");
    server.add("pics/logo.jpg", "jpg");
    server.add("cfg/deep.txt", "x");
    server.add("site.key", "-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----\n");
    server.add("00085D000001.pem", "-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----\n");
    const auto plan = server.plan();
    QVERIFY(plan);
    QStringList names;
    for (const AdoptFile& file : plan->kinds.others)
        names.append(file.name);
    QCOMPARE(names, (QStringList{"i18n/lang_de.txt", "pics/logo.jpg", "00085D000001.pem"}));
    QCOMPARE(remarkCodes(*plan, "cfg/deep.txt"), QStringList{"ADOPT_PLACE"});
    QCOMPARE(remarkCodes(*plan, "site.key"), QStringList{"ADOPT_KEY"});
}

void tst_AdoptPlan::whatIsNoFileOfThesePhones_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("weight");
    const int note = int(AdoptWeight::Note), warning = int(AdoptWeight::Warning), problem = int(AdoptWeight::Problem);
    QTest::newRow("MiNET") << "MN_10001122.cfg" << QByteArray("a: 1\n") << "ADOPT_MINET" << problem;
    QTest::newRow("encrypted") << "00085D000001.tuz" << QByteArray("x") << "ADOPT_TUZ" << problem;
    QTest::newRow("security") << "Security.tuz" << QByteArray("x") << "ADOPT_BOUND" << warning;
    QTest::newRow("phone-written") << "local.cfg" << QByteArray("a: 1\n") << "ADOPT_WRITTEN" << note;
    QTest::newRow("a template") << "template.cfg" << QByteArray("a: 1\n") << "ADOPT_UNASKED" << note;
    QTest::newRow("zero") << "000000000000.cfg" << QByteArray("a: 1\n") << "ADOPT_MAC" << problem;
    QTest::newRow("group") << "01085D000001.cfg" << QByteArray("a: 1\n") << "ADOPT_MAC" << problem;
    QTest::newRow("below") << "old/00085D000001.cfg" << QByteArray("a: 1\n") << "ADOPT_BELOW" << warning;
    QTest::newRow("binary") << "6867i.cfg"
                            << QByteArray("\x7f"
                                          "ELF\0\1\2",
                                          7)
                            << "ADOPT_BINARY" << problem;
}

void tst_AdoptPlan::whatIsNoFileOfThesePhones()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, weight);
    OldServer server;
    server.add("startup.cfg", "a: 1\n").add(name, bytes);
    const auto plan = server.plan();
    QVERIFY(plan);
    QCOMPARE(plan->kinds.configs.size(), 1);
    QCOMPARE(remarkCodes(*plan, name), QStringList{code});
    QCOMPARE(int(plan->remarks.first().weight), weight);
    QVERIFY(plan->remarks.first().sentence.contains(name));
}

void tst_AdoptPlan::firmwareWithAVersionIsAssigned()
{
    OldServer server;
    server.add("startup.cfg", "a: 1\n");
    server.add("57i.st", "FIRSTRING-TEST-ST model=6757i version=3.3.1.4305\n");
    server.add("6867i.st", "maker's bytes");
    const auto plan = server.plan();
    QVERIFY(plan);
    QCOMPARE(plan->firmware.size(), 1);
    QCOMPARE(remarkCodes(*plan, "6867i.st"), QStringList{"ADOPT_FIRMWARE"});
    const Edit edit = withFiles(*plan, {}, plan->firmware, {});
    QCOMPARE(edit.defaults->firmware.value("6757i"), "3.3.1.4305");
}

void tst_AdoptPlan::jobsWithSettingsAreRefused()
{
    OldServer server;
    server.add("startup.cfg", "a: 1\n").add("00085D000001.cfg", "b: 1\n");
    JobState state;
    state.phones.put(Phone{.mac = MacAddress(0x00085d000001), .label = "Anna"});
    QVERIFY(server.plan(state));
    JobState settled = state;
    settled.defaults.modelSettings.insert("6867i", {{"x", "1", {}}});
    QCOMPARE(server.plan(settled).error().code, "ADOPT_JOB_SETTINGS");
    state.phones.put(Phone{.mac = MacAddress(0x00085d000001), .label = "Anna", .settings = {{"x", "1", {}}}});
    QCOMPARE(server.plan(state).error().code, "ADOPT_JOB_SETTINGS");
    QVERIFY(server.plan(state).error().sentence.contains("Anna"));
}

void tst_AdoptPlan::phonesOfTheJobKeepWhatTheyHave()
{
    OldServer server;
    for (int i = 1; i <= 3; ++i)
        server.add(QStringLiteral("00085D00000%1.cfg").arg(i),
                   "a: 1\nb: 1\nc: 1\nd: 1\nsip line1 user name: 20" + QByteArray::number(i) +
                       "\nsip line1 screen name: Name " + QByteArray::number(i) + "\n");
    JobState state;
    state.phones.put(Phone{.mac = MacAddress(0x00085d000002),
                           .label = "Reception",
                           .model = "6867i",
                           .variables = {{"extension", "999"}},
                           .slot = 4});
    const auto plan = server.plan(state);
    QVERIFY(plan);
    const JobState after = stateAfter(*plan, state);
    const Phone* phone = after.phones.find(MacAddress(0x00085d000002));
    QCOMPARE(phone->label, "Reception");
    QCOMPARE(phone->variables.value("extension"), "999");
    QCOMPARE(phone->slot, 4);
    QCOMPARE(plan->variables, QStringList()); // its own extension and name say something else
    QCOMPARE(differences(*plan, after), QStringList());
}

void tst_AdoptPlan::nothingToTakeOver()
{
    OldServer server;
    server.add("pxelinux.cfg/default", "x").add("readme.txt", "y");
    QCOMPARE(server.plan().error().code, "ADOPT_NOTHING");
}

void tst_AdoptPlan::tooMuch_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("configs");
    QByteArray doubles, names;
    for (int i = 0; i < 10'000; ++i) {
        doubles += "ringer volume: " + QByteArray::number(i) + "\n";
        names += "name" + QByteArray::number(i) + ": 1\n";
    }
    QTest::newRow("10,000 doubles") << doubles << "ADOPT_TWICE" << 2;
    QTest::newRow("10,000 names") << names << "ADOPT_LINES" << 1;
    QTest::newRow("one line of a megabyte") << "x: " + QByteArray(1 << 20, 'y') << "" << 2;
    QTest::newRow("NULs") << QByteArray(100'000, '\0') << "ADOPT_BINARY" << 1;
}

void tst_AdoptPlan::tooMuch()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, configs);
    OldServer server;
    server.add("startup.cfg", "a: 1\n").add("00085D000001.cfg", bytes);
    const auto plan = server.plan();
    QVERIFY(plan);
    QCOMPARE(plan->kinds.configs.size(), configs);
    QCOMPARE(remarkCodes(*plan, "00085D000001.cfg").join(QString()), code);
    QCOMPARE(differences(*plan, stateAfter(*plan)), QStringList());
}

void tst_AdoptPlan::stopsWhenAsked()
{
    OldServer server;
    server.add("startup.cfg", "a: 1\n");
    const AdoptWatch stop = [](int, int) { return false; };
    QCOMPARE(adoptPlan(server.files(), {}, {.name = "x"}, stop).error().code, "ADOPT_STOPPED");
    const auto plan = server.plan();
    QVERIFY(plan);
    QCOMPARE(proveAdoption(*plan, stateAfter(*plan), stop).error().code, "ADOPT_STOPPED");
}

void tst_AdoptPlan::sameFilesGiveTheSamePlan()
{
    OldServer server, shuffled;
    QList<std::pair<QString, QByteArray>> files;
    for (int i = 0; i < 40; ++i)
        files.append(
            {QStringLiteral("00085D0000%1.cfg").arg(i, 2, 16, QLatin1Char('0')).replace("cfg", "cfg"),
             "a: " + QByteArray::number(i % 3) + "\nb: " + QByteArray::number(i % 5) + "\nc: 1\nd: 1\ne: 1\n"});
    for (const auto& [name, bytes] : files)
        server.add(name, bytes);
    std::reverse(files.begin(), files.end());
    for (const auto& [name, bytes] : files)
        shuffled.add(name, bytes);
    QCOMPARE(server.plan()->edit, shuffled.plan()->edit);
}

QTEST_GUILESS_MAIN(tst_AdoptPlan)
#include "tst_AdoptPlan.moc"
