// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/BootMachine.h"

#include <QTest>

using namespace firstring;

namespace {

using Phase = SimulatedPhoneStatus::Phase;
using Files = QHash<QString, QByteArray>; ///< by URL; any other URL on a known host is absent

constexpr auto mac = "00085D2F9318";
const QString rcs = QStringLiteral("http://rcs:8080");
const QString conf = QStringLiteral("http://conf/cfg");
const QByteArray toConf = "download protocol: HTTP\nhttp server: conf\nhttp port: 80\nhttp path: cfg\n";

QByteArray firmware(const char* model, const char* version)
{
    return QByteArray("FIRSTRING-TEST-ST model=") + model + " version=" + version + "\n" + QByteArray(3000, 'x');
}

/// Servers that answer at once; drives one machine to its end and keeps what it asked for.
struct World
{
    Files files;
    QSet<QString> deadHosts;
    QStringList asked;
    QStringList displays;
    int waits = 0;

    FetchResult answer(BootMachine& machine, const BootMachine::Fetch& fetch)
    {
        using enum FetchResult::Outcome;
        if (deadHosts.contains(fetch.place.host) || fetch.place.transport == FetchTransport::Unspoken)
            return {.outcome = Unreachable};
        const auto file = files.constFind(fetch.place.text());
        if (file == files.cend())
            return {.outcome = Absent, .status = 404};
        FetchResult result{.outcome = Found, .status = 200, .body = {}, .size = file->size()};
        if (fetch.want == FetchWant::Text)
            result.body = *file;
        if (fetch.want == FetchWant::Firmware && !file->isEmpty()) {
            if (!machine.firmwareHead(QByteArrayView(*file).first(qMin<qsizetype>(file->size(), 256))))
                result.outcome = Stopped;
            else
                machine.firmwareProgress(file->size() / 2, file->size());
        }
        return result;
    }

    SimulatedPhoneStatus run(const BootMachine::Setup& setup)
    {
        BootMachine machine(setup);
        auto action = machine.powerOn();
        for (int steps = 0; steps < 1000; ++steps) {
            if (displays.isEmpty() || displays.last() != machine.status().display)
                displays << machine.status().display;
            if (const auto* fetch = std::get_if<BootMachine::Fetch>(&action)) {
                asked << fetch->place.text();
                action = machine.fetched(answer(machine, *fetch));
            } else if (std::holds_alternative<BootMachine::Wait>(action)) {
                ++waits;
                action = machine.timer();
            } else {
                displays << machine.status().display;
                return machine.status();
            }
        }
        return {}; // goes round for ever: Phase::Off fails every comparison
    }
};

BootMachine::Setup phone(const char* model, const QString& server = rcs, const char* version = "")
{
    return {{MacAddress(0x00085D2F9318), QString::fromLatin1(model), FirmwareVersion(QString::fromLatin1(version))},
            *ServerPlace::fromUrl(server),
            QStringLiteral("127.1.2.3")};
}

QStringList under(const QString& base, const QStringList& names)
{
    QStringList urls;
    for (const QString& name : names)
        urls << base + u'/' + name;
    return urls;
}

/// A server that answers everything a 6700i wants.
Files usual(const QString& base, const QByteArray& own, const char* global = "startup.cfg")
{
    return {{base + u'/' + QLatin1String(global), "# common\n"}, {base + u'/' + QLatin1String(mac) + ".cfg", own}};
}

Files operator+(Files a, const Files& b)
{
    a.insert(b);
    return a;
}

} // namespace

class TestBootMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhatItsModelAsks_data();
    void asksWhatItsModelAsks();
    void followsItsRedirect();
    void takesFirmware_data();
    void takesFirmware();
    void endsOtherwiseThanExpected_data();
    void endsOtherwiseThanExpected();
    void firmwareLoopIsBounded();
    void retriesThenRunsOnWhatItHas();
    void remembersItsServerOverARestart();
    void takesBrandingOnce();
    void takesLanguagesRelativeToItsServer();
    void callsItsActionUris();
    void keepsTheTftpPortOfTheSameHost();
    void firmwareServerGoesBeforeTheConfigurationServer();
    void givesUp();
};

void TestBootMachine::asksWhatItsModelAsks_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("classic") << "480i"
                             << "" << rcs << QStringList{"security.tuz", "aastra.cfg", "00085D2F9318.cfg", "480i.st"};
    QTest::newRow("2.x asks no model file")
        << "9143i"
        << "2.6.0.1008" << rcs << QStringList{"security.tuz", "aastra.cfg", "00085D2F9318.cfg", "9143i.st"};
    QTest::newRow("6731i") << "6731i"
                           << "" << rcs
                           << QStringList{"security.tuz", "aastra.cfg", "6731i.cfg", "00085D2F9318.cfg", "6731i.st"};
    QTest::newRow("6757i by its short name")
        << "6757i"
        << "" << rcs << QStringList{"security.tuz", "aastra.cfg", "57i.cfg", "00085D2F9318.cfg", "57i.st"};
    const QStringList young{"security.tuz", "startup.cfg",      "6867i.cfg", "00085D2F9318.cfg",
                            "startup.lic",  "00085D2F9318.lic", "6867i.st"};
    QTest::newRow("6867i") << "6867i"
                           << "" << rcs << young;
    QTest::newRow("6867i with 4.1") << "6867i"
                                    << "4.1.0.128" << rcs
                                    << QStringList(young).replaceInStrings("startup.cfg", "aastra.cfg");
    QTest::newRow("6930") << "6930"
                          << "" << rcs << QStringList(young).replaceInStrings("6867i", "6930");
    QTest::newRow("URL key") << "6867i"
                             << "" << rcs + "/a-key_9" << young;
    QTest::newRow("TFTP") << "6867i"
                          << "" << QStringLiteral("tftp://rcs:6969/a-key_9") << young;
    QTest::newRow("TFTP, standard port") << "6867i"
                                         << "" << QStringLiteral("tftp://rcs") << young;
}

void TestBootMachine::asksWhatItsModelAsks()
{
    QFETCH(QString, model);
    QFETCH(QString, version);
    QFETCH(QString, server);
    QFETCH(QStringList, names);
    World world;
    world.files = usual(server, "a: 1\n") + usual(server, "a: 1\n", "aastra.cfg");
    const auto status = world.run(phone(qPrintable(model), server, qPrintable(version)));
    QCOMPARE(world.asked, under(server, names));
    QCOMPARE(status.phase, Phase::Running);
    QCOMPARE(status.problem, QString());
    QVERIFY(status.asExpected);
    QCOMPARE(status.server, server);
    QCOMPARE(status.boots, 1);
}

void TestBootMachine::followsItsRedirect()
{
    World world;
    world.files = usual(rcs, toConf) + usual(conf, "!sip proxy ip: 10.0.0.1\n");
    const auto status = world.run(phone("6867i"));
    const QStringList names{"security.tuz", "startup.cfg",      "6867i.cfg", "00085D2F9318.cfg",
                            "startup.lic",  "00085D2F9318.lic", "6867i.st"};
    QCOMPARE(world.asked, under(rcs, names) + under(conf, names));
    QVERIFY(status.asExpected);
    QCOMPARE(status.server, conf);
    QCOMPARE(world.displays.first(), QStringLiteral("Contacting Redirector"));
    QVERIFY(world.displays.contains(QStringLiteral("Redirecting Step 3")));
    QVERIFY(world.displays.contains(QStringLiteral("Checking for Firmware")));
    QVERIFY(world.displays.contains(QStringLiteral("Downloading configuration")));
    QCOMPARE(status.display, QStringLiteral("Done"));
}

void TestBootMachine::takesFirmware_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("running");
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("boots");
    QTest::addColumn<bool>("expected");
    QTest::newRow("upgrade") << "6867i"
                             << "4.2.0.2023" << firmware("6867i", "5.0.0.1018") << "5.0.0.1018" << 2 << true;
    QTest::newRow("downgrade") << "6867i"
                               << "6.4.0.140" << firmware("6867i", "5.0.0.1018") << "5.0.0.1018" << 2 << true;
    QTest::newRow("the same") << "6867i"
                              << "5.0.0.1018" << firmware("6867i", "5.0.0.1018") << "5.0.0.1018" << 1 << true;
    QTest::newRow("short name") << "6757i"
                                << "3.2.2.1136" << firmware("57i", "3.3.1.4365") << "3.3.1.4365" << 2 << true;
    QTest::newRow("another model") << "6867i"
                                   << "4.2.0.2023" << firmware("6869i", "5.0.0.1018") << "4.2.0.2023" << 1 << false;
    QTest::newRow("no test image") << "6867i"
                                   << "4.2.0.2023" << QByteArray(4000, '\x7f') << "4.2.0.2023" << 1 << false;
    QTest::newRow("too short") << "6867i"
                               << "4.2.0.2023" << QByteArray() << "4.2.0.2023" << 1 << false;
    // The release decides which global file is asked for after the restart.
    QTest::newRow("into another era") << "6867i"
                                      << "4.2.0.2023" << firmware("6867i", "4.1.0.128") << "4.1.0.128" << 2 << true;
}

void TestBootMachine::takesFirmware()
{
    QFETCH(QString, model);
    QFETCH(QString, running);
    QFETCH(QByteArray, image);
    QFETCH(QString, after);
    QFETCH(int, boots);
    QFETCH(bool, expected);
    World world;
    world.files = usual(rcs, toConf) + usual(rcs, toConf, "aastra.cfg") + usual(conf, "a: 1\n") +
                  usual(conf, "a: 1\n", "aastra.cfg");
    const QString name = findModel(model)->firmwareFile();
    world.files.insert(rcs + u'/' + name, image);
    world.files.insert(conf + u'/' + name, image);
    const auto status = world.run(phone(qPrintable(model), rcs, qPrintable(running)));
    QCOMPARE(status.phase, Phase::Running);
    QCOMPARE(status.firmware.text(), after);
    QCOMPARE(status.boots, boots);
    QCOMPARE(status.asExpected, expected);
    QCOMPARE(status.problem.isEmpty(), expected);
    QCOMPARE(status.server, conf);
    QCOMPARE(world.displays.contains(QStringLiteral("PLEASE DO NOT UNPLUG THE PHONE")), boots == 2);
    QCOMPARE(world.displays.contains(QStringLiteral("Restarting...")), boots == 2);
    if (boots == 2) // the whole initialisation again, from the RCS
        QCOMPARE(world.asked.count(rcs + "/security.tuz"), 2);
}

void TestBootMachine::endsOtherwiseThanExpected_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<Files>("files");
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("lastAsked");
    const auto failed = static_cast<int>(Phase::Failed);
    const auto running = static_cast<int>(Phase::Running);
    const QString own = QStringLiteral("/00085D2F9318.cfg");
    QTest::newRow("old phone, no global file")
        << "6731i" << Files{{rcs + own, toConf}} << failed << rcs + "/aastra.cfg";
    QTest::newRow("old phone, empty global file")
        << "6757i" << Files{{rcs + "/aastra.cfg", ""}, {rcs + own, toConf}} << failed << rcs + "/aastra.cfg";
    QTest::newRow("old phone, empty at its server")
        << "6731i" << usual(rcs, toConf, "aastra.cfg") + Files{{conf + "/aastra.cfg", ""}} << failed
        << conf + "/aastra.cfg";
    QTest::newRow("young phone, empty global file")
        << "6867i" << Files{{rcs + "/startup.cfg", ""}, {rcs + own, "a: 1\n"}} << running << rcs + "/6867i.st";
    QTest::newRow("no own file") << "6867i" << Files{{rcs + "/startup.cfg", "#\n"}} << running << rcs + "/6867i.st";
    QTest::newRow("no own file at its server")
        << "6867i" << usual(rcs, toConf) + Files{{conf + "/startup.cfg", "#\n"}} << running << conf + "/6867i.st";
    QTest::newRow("startup URL refused") << "6867i" << usual(rcs, "action uri startup: http://rcs:8080/ev/startup\n")
                                         << running << rcs + "/ev/startup";
    QTest::newRow("startup URL is none") << "6867i" << usual(rcs, "action uri startup: nowhere\n") << running
                                         << rcs + "/6867i.st";
    QTest::newRow("FTP is not spoken") << "6867i" << usual(rcs, "download protocol: FTP\nftp server: conf\n") << running
                                       << "";
    QTest::newRow("servers in a circle") << "6867i"
                                         << usual(rcs, toConf) +
                                                usual(conf,
                                                      "download protocol: HTTP\nhttp server: rcs\nhttp port: 8080\n")
                                         << running << "";
}

void TestBootMachine::endsOtherwiseThanExpected()
{
    QFETCH(QString, model);
    QFETCH(Files, files);
    QFETCH(int, phase);
    QFETCH(QString, lastAsked);
    World world;
    world.files = files;
    const auto status = world.run(phone(qPrintable(model)));
    QCOMPARE(static_cast<int>(status.phase), phase);
    QVERIFY(!status.asExpected);
    QVERIFY(!status.problem.isEmpty());
    if (!lastAsked.isEmpty())
        QCOMPARE(world.asked.last(), lastAsked);
}

void TestBootMachine::firmwareLoopIsBounded()
{
    World world;
    world.files = usual(rcs, toConf) + usual(conf, "a: 1\n");
    world.files.insert(rcs + "/6867i.st", firmware("6867i", "5.0.0.1018"));
    world.files.insert(conf + "/6867i.st", firmware("6867i", "6.4.0.140"));
    const auto status = world.run(phone("6867i"));
    QCOMPARE(status.phase, Phase::Failed);
    QCOMPARE(status.boots, BootMachine::maxBoots);
    QVERIFY(!status.asExpected);
}

void TestBootMachine::retriesThenRunsOnWhatItHas()
{
    World world;
    world.files = usual(rcs, toConf + "action uri startup: http://rcs:8080/ev\n");
    world.files.insert(rcs + "/ev", "");
    world.deadHosts = {QStringLiteral("conf")};
    auto status = world.run(phone("6867i"));
    QCOMPARE(world.asked.count(conf + "/security.tuz"), BootMachine::maxTries);
    QVERIFY(world.displays.contains(QStringLiteral("Retrying config download...")));
    QCOMPARE(world.asked.last(), rcs + "/ev");
    QCOMPARE(status.phase, Phase::Running);
    QVERIFY(!status.asExpected);
    QCOMPARE(status.server, QString());

    World nobody;
    nobody.deadHosts = {QStringLiteral("rcs")};
    status = nobody.run(phone("6867i"));
    QCOMPARE(nobody.asked.size(), BootMachine::maxTries);
    QCOMPARE(status.phase, Phase::Failed);
}

void TestBootMachine::remembersItsServerOverARestart()
{
    // The RCS is gone after the first boot: the phone still knows its configuration server.
    BootMachine machine(phone("6867i"));
    World world;
    world.files = usual(rcs, toConf) + usual(conf, "a: 1\n");
    world.files.insert(rcs + "/6867i.st", firmware("6867i", "5.0.0.1018"));
    auto action = machine.powerOn();
    while (!machine.hasEnded()) {
        if (machine.status().phase == Phase::Rebooting)
            world.deadHosts = {QStringLiteral("rcs")};
        if (const auto* fetch = std::get_if<BootMachine::Fetch>(&action))
            action = machine.fetched(world.answer(machine, *fetch));
        else
            action = machine.timer();
    }
    QCOMPARE(machine.status().server, conf);
    QCOMPARE(machine.status().firmware.text(), QStringLiteral("5.0.0.1018"));
    QVERIFY(machine.status().asExpected);
}

void TestBootMachine::takesBrandingOnce()
{
    const QByteArray branding = "background image: http://rcs:8080/branding/logo.jpg\ncustom ringtone 2: ring.wav\n";
    World world;
    world.files = usual(rcs, branding + toConf) + usual(conf, branding);
    world.files.insert(rcs + "/branding/logo.jpg", "jpeg");
    world.files.insert(conf + "/ring.wav", "wave");
    QVERIFY(world.run(phone("6867i")).asExpected);
    QCOMPARE(world.asked.count(rcs + "/branding/logo.jpg"), 1);
    QCOMPARE(world.asked.count(rcs + "/ring.wav"), 1);  // not there
    QCOMPARE(world.asked.count(conf + "/ring.wav"), 1); // so it is tried again where it is
    QVERIFY(world.asked.indexOf(rcs + "/branding/logo.jpg") < world.asked.indexOf(rcs + "/6867i.st"));
}

void TestBootMachine::takesLanguagesRelativeToItsServer()
{
    World world;
    world.files =
        usual(rcs, toConf) + usual(conf, "language 1: i18n/lang_de.txt\nlanguage 4: http://other/lang_fr.txt\n");
    QVERIFY(world.run(phone("6867i")).asExpected);
    QCOMPARE(world.asked.mid(world.asked.size() - 2),
             (QStringList{conf + "/i18n/lang_de.txt", "http://other/lang_fr.txt"}));
    QVERIFY(world.displays.contains(QStringLiteral("Downloading Language Packs")));
}

void TestBootMachine::callsItsActionUris()
{
    const QByteArray uris = "action uri startup: http://rcs:8080/ev/startup?ip=$$LOCALIP$$\n"
                            "action uri registered: http://rcs:8080/ev/registered?user=$$SIPUSERNAME$$\n"
                            "action uri registration event: http://rcs:8080/ev/registration?s=$$REGISTRATIONSTATE$$\n";
    World world;
    world.files = usual(rcs, uris);
    world.files.insert(rcs + "/ev/startup?ip=127.1.2.3", "");
    QVERIFY(world.run(phone("6867i")).asExpected);
    QCOMPARE(world.asked.last(), rcs + "/ev/startup?ip=127.1.2.3"); // no line, no registration

    World line;
    line.files = usual(rcs, uris + "sip line1 user name: \"2001\"\nsip registrar ip: 10.0.0.1\n");
    line.files.insert(rcs + "/ev/startup?ip=127.1.2.3", "");
    QVERIFY(line.run(phone("6867i")).asExpected);
    QCOMPARE(line.asked.mid(line.asked.size() - 2),
             (QStringList{rcs + "/ev/registered?user=2001", rcs + "/ev/registration?s=REGISTERED"}));
}

void TestBootMachine::keepsTheTftpPortOfTheSameHost()
{
    const QString tftp = QStringLiteral("tftp://rcs:6969");
    World world;
    world.files = usual(tftp, "tftp server: rcs\ntftp path: cfg\n") + usual(tftp + "/cfg", "a: 1\n");
    const auto status = world.run(phone("6867i", tftp));
    QVERIFY(status.asExpected);
    QCOMPARE(status.server, tftp + "/cfg");

    World elsewhere;
    elsewhere.files = usual(tftp, "tftp server: conf\n") + usual("tftp://conf", "a: 1\n");
    QCOMPARE(elsewhere.run(phone("6867i", tftp)).server, QStringLiteral("tftp://conf"));
}

void TestBootMachine::firmwareServerGoesBeforeTheConfigurationServer()
{
    World world;
    world.files = usual(rcs, "firmware server: http://images/st\n");
    world.files.insert("http://images/st/6867i.st", firmware("6867i", "5.0.0.1018"));
    QCOMPARE(world.run(phone("6867i")).firmware.text(), QStringLiteral("5.0.0.1018"));
    QVERIFY(!world.asked.contains(rcs + "/6867i.st"));
}

void TestBootMachine::givesUp()
{
    BootMachine machine(phone("6867i"));
    machine.powerOn();
    QVERIFY(std::holds_alternative<BootMachine::Ended>(machine.giveUp()));
    QCOMPARE(machine.status().phase, Phase::Failed);
    QVERIFY(!machine.status().problem.isEmpty());
    QVERIFY(std::holds_alternative<BootMachine::Ended>(machine.fetched({})));
}

QTEST_GUILESS_MAIN(TestBootMachine)
#include "tst_BootMachine.moc"
