// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/provisioning/TestJob.h"

using namespace firstring;
using namespace firstring::test;

namespace {

QByteArray file(const JobState& job, MacAddress mac, const QByteArray& path, const SiteAddress& where = site)
{
    const Phone* phone = job.phones.find(mac);
    return render(job, *phone, FileName::parse(path, job.defaults.urlKey), where).bytes;
}

JobState richJob()
{
    JobState job = sampleJob();
    JobDefaults& defaults = job.defaults;
    defaults.branding = {QStringLiteral("logo one.jpg")};
    defaults.language = QStringLiteral("lang_de.txt");
    defaults.evidence = EvidenceWanted::Startup;
    defaults.contactRcsOff = true;
    defaults.settings = {setting(u"time server1: 192.0.2.1"), setting(u"admin password: 4711"),
                         setting(u"sip line1 user name: {ext}"), setting(u"!sip proxy ip: pbx.example.net")};
    defaults.modelSettings.insert(QStringLiteral("6867i"),
                                  {setting(u"softkey1 type: blf"), setting(u"softkey1 value: {ext}")});
    job.blueprints.insert(QStringLiteral("floor 2"),
                          {.name = QStringLiteral("Floor 2"),
                           .settings = {setting(u"tone set: Germany"), setting(u"sip line1 password: {pw}")}});
    changePhone(job, reception, [](Phone& phone) {
        phone.blueprint = QStringLiteral("Floor 2");
        phone.variables = {{QStringLiteral("ext"), QStringLiteral("21")},
                           {QStringLiteral("pw"), QStringLiteral("a#b")}};
        phone.settings = {setting(u"TONE SET: UK"), setting(u"sip line1 display name: {LABEL} {3}")};
    });
    return job;
}

constexpr char redirect[] = "background image: http://192.0.2.10:8080/branding/logo%20one.jpg\n"
                            "download protocol: HTTP\n"
                            "http server: 192.0.2.10\n"
                            "http port: 8080\n"
                            "http path: cfg\n"
                            "contact rcs: 0\n";

} // namespace

class TestPhoneFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectFile() { QCOMPARE(file(richJob(), reception, own(reception)), QByteArray(redirect)); }

    void ownFileInItsFixedOrder()
    {
        QCOMPARE(file(richJob(), reception, own(reception, "cfg/")),
                 QByteArray(redirect) + "language 1: lang_de.txt\n"
                                        "language: 1\n"
                                        "action uri startup: http://192.0.2.10:8080/ev/startup\n"
                                        "admin password: 4711\n"
                                        "sip line1 user name: 21\n"
                                        "softkey1 value: 21\n"
                                        "sip line1 password: \"a#b\"\n"
                                        "TONE SET: UK\n"
                                        "sip line1 display name: Reception {3}\n");
    }

    void logAndTimeLinesAreWantedFirst()
    {
        JobState job = sampleJob();
        job.defaults.logPort = 5514;
        job.defaults.timeHere = true;
        const QByteArray lines = "log server ip: 192.0.2.10\nlog server port: 5514\nlog module provis: 65535\n"
                                 "time server disabled: 0\ntime server1: 192.0.2.10\n";
        const QByteArray bytes = file(job, reception, own(reception, "cfg/"));
        QVERIFY2(bytes.contains(lines), bytes);
        QVERIFY(!file(job, reception, own(reception)).contains("log server")); // the redirect file stays short
        QVERIFY(!file(job, reception, "cfg/startup.cfg").contains("log server"));
        // A nearer layer has the last word.
        changePhone(job, reception, [](Phone& phone) { phone.settings = {setting(u"log server ip: 192.0.2.99")}; });
        QVERIFY(!file(job, reception, own(reception, "cfg/")).contains("log server ip: 192.0.2.10"));
    }

    void evidenceIsAskedFor()
    {
        JobState job = sampleJob();
        QVERIFY(!file(job, reception, own(reception, "cfg/")).contains("action uri"));
        job.defaults.evidence = EvidenceWanted::Registered;
        const QByteArray bytes = file(job, reception, own(reception, "cfg/"));
        QVERIFY2(bytes.contains("action uri registered: http://192.0.2.10:8080/ev/registered\n"
                                "action uri registration event: http://192.0.2.10:8080/ev/registration?"
                                "state=$$REGISTRATIONSTATE$$&code=$$REGISTRATIONCODE$$\n"),
                 bytes);
        // Phones take no URL of more than 128 characters; none is better than half of one.
        job.defaults.urlKey = QString(64, u'k');
        const QByteArray path = '/' + job.defaults.urlKey.toLatin1() + own(reception, "cfg/");
        QVERIFY(file(job, reception, path).contains("action uri registered: "));
        QVERIFY(!file(job, reception, path).contains("registration event"));
    }

    void languagesFillTheirPlaces()
    {
        JobState job = richJob();
        job.defaults.language = QStringLiteral("lang_de.txt,  i18n/lang_fr.txt,");
        const QByteArray bytes = file(job, reception, own(reception, "cfg/"));
        QVERIFY2(bytes.contains("language 1: lang_de.txt\nlanguage 2: i18n/lang_fr.txt\nlanguage: 1\n"), bytes.data());
        QVERIFY(!bytes.contains("language 3"));
    }

    void commonFileHoldsNoSecretAndNoVariable()
    {
        QCOMPARE(file(richJob(), reception, "/cfg/startup.cfg"),
                 QByteArray("# Firstring: settings of every phone of this job.\n"
                            "time server1: 192.0.2.1\n"
                            "!sip proxy ip: pbx.example.net\n"));
        QCOMPARE(file(richJob(), reception, "/cfg/6867i.cfg"), QByteArray("softkey1 type: blf\n"));
    }

    void aModelOutranksTheJobWhereverTheirLinesStand()
    {
        JobState job = sampleJob();
        job.defaults.settings = {setting(u"sip line1 screen name: {label}"), setting(u"ringer volume: 3")};
        job.defaults.modelSettings.insert(QStringLiteral("6867i"), {setting(u"sip line1 screen name: Lobby")});
        QVERIFY(file(job, reception, "cfg/6867i.cfg").contains("sip line1 screen name: Lobby\n"));
        QVERIFY(!file(job, reception, own(reception, "cfg/")).contains("screen name")); // it would be read after that
        // A variable of the model's own still goes into each phone's file.
        job.defaults.modelSettings[QStringLiteral("6867i")] = {setting(u"sip line1 screen name: At {label}")};
        QVERIFY(file(job, reception, own(reception, "cfg/")).contains("sip line1 screen name: At Reception\n"));
    }

    /// The oldest phones ask for no file of their model.
    void classicPhonesGetTheLayerOfTheirModelToo()
    {
        JobState job = sampleJob();
        changePhone(job, reception, [](Phone& phone) { phone.model = QStringLiteral("480i"); });
        job.defaults.modelSettings.insert(QStringLiteral("480i"), {setting(u"softkey1 type: dnd")});
        job.defaults.modelSettings.insert(QStringLiteral("6867i"), {setting(u"softkey1 type: blf")});
        QVERIFY(file(job, reception, own(reception, "cfg/")).contains("softkey1 type: dnd\n"));
        QVERIFY(!file(job, sales, own(sales, "cfg/")).contains("softkey1"));
    }

    void commonFilesAreTheSameForEverybodyAndNeverEmpty()
    {
        const JobState job = richJob();
        QVERIFY(!file(sampleJob(), sales, "/cfg/startup.cfg").isEmpty());
        QVERIFY(!file(sampleJob(), sales, "/startup.cfg").isEmpty());
        QCOMPARE(file(job, sales, "/cfg/aastra.cfg"), file(job, reception, "/cfg/startup.cfg"));
        QCOMPARE(file(job, sales, "/aastra.cfg"), file(sampleJob(), reception, "/startup.cfg"));
        QCOMPARE(file(job, sales, "/cfg/startup.cfg", {QStringLiteral("2001:db8::1"), 80}),
                 file(job, reception, "/cfg/startup.cfg"));
    }

    void sameStateSameBytes()
    {
        QCOMPARE(file(richJob(), reception, own(reception, "cfg/")),
                 file(richJob(), reception, own(reception, "cfg/")));
        const RenderedFile rendered =
            render(richJob(), *richJob().phones.find(reception), FileName::parse(own(reception, "cfg/")), site);
        QCOMPARE(rendered.digest, sha256(rendered.bytes));
        QVERIFY(!rendered.bytes.contains('\r') && rendered.bytes.endsWith('\n'));
    }

    void withoutHttpEverythingIsTftp()
    {
        QCOMPARE(file(richJob(), reception, own(reception), {QStringLiteral("192.0.2.10"), 0}),
                 QByteArray("background image: tftp://192.0.2.10/branding/logo%20one.jpg\n"
                            "download protocol: TFTP\n"
                            "tftp server: 192.0.2.10\n"
                            "tftp path: cfg\n"
                            "contact rcs: 0\n"));
        QVERIFY(
            !file(richJob(), reception, own(reception, "cfg/"), {QStringLiteral("192.0.2.10"), 0}).contains("/ev/"));
    }

    void aUrlKeyStandsInEveryAddress()
    {
        JobState job = richJob();
        job.defaults.urlKey = QStringLiteral("key-12345");
        const QByteArray bytes = file(job, reception, "/key-12345" + own(reception, "cfg/"));
        QVERIFY(bytes.contains("http path: key-12345/cfg\n"));
        QVERIFY(bytes.contains("http://192.0.2.10:8080/key-12345/branding/"));
        QVERIFY(bytes.contains("http://192.0.2.10:8080/key-12345/ev/startup\n"));
    }

    void outsideServersHaveTheirOwnParameters()
    {
        JobState job = sampleJob();
        job.defaults.configServer = QStringLiteral("Main");
        changePhone(job, sales, [](Phone& phone) { phone.configServer = QStringLiteral("old"); });
        QCOMPARE(file(job, reception, own(reception)), QByteArray("download protocol: HTTPS\n"
                                                                  "https server: pbx.example.net\n"
                                                                  "https port: 443\n"
                                                                  "https path: prov\n"));
        QCOMPARE(file(job, sales, own(sales)), QByteArray("download protocol: FTP\n"
                                                          "ftp server: 192.0.2.30\n"
                                                          "ftp username: user\n"
                                                          "ftp password: pa55\n"
                                                          "ftp path: sip\n"));
    }

    void originsAreNamed()
    {
        const JobState job = richJob();
        const RenderedFile rendered =
            render(job, *job.phones.find(reception), FileName::parse(own(reception, "cfg/")), site);
        const auto origin = [&](QStringView name) {
            for (const ConfigLine& line : rendered.lines) {
                if (line.setting.sameName(name))
                    return originText(line.origin) + u'/' + line.where;
            }
            return QString();
        };
        QCOMPARE(origin(u"tone set"), QStringLiteral("this phone/"));
        QCOMPARE(origin(u"sip line1 password"), QStringLiteral("blueprint/Floor 2"));
        QCOMPARE(origin(u"softkey1 value"), QStringLiteral("model/6867i"));
        QCOMPARE(origin(u"admin password"), QStringLiteral("job/"));
        QCOMPARE(origin(u"download protocol"), QStringLiteral("job/local"));
    }

    void localServerOverHttps_data()
    {
        QTest::addColumn<LocalProtocol>("wanted");
        QTest::addColumn<SiteAddress>("where");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QByteArray>("line");
        const QString here = QStringLiteral("192.0.2.10");
        const QString now = QStringLiteral("6867i");
        const QString old = QStringLiteral("6757i");
        using enum LocalProtocol;
        QTest::newRow("not wanted") << Http << SiteAddress{here, 8080, 8443} << now << QByteArray("http port: 8080\n");
        QTest::newRow("wanted") << Https << SiteAddress{here, 8080, 8443} << now << QByteArray("https port: 8443\n");
        QTest::newRow("wanted, off") << Https << SiteAddress{here, 8080} << now << QByteArray("http port: 8080\n");
        QTest::newRow("nothing else is on")
            << Http << SiteAddress{here, 0, 8443} << now << QByteArray("https port: 8443\n");
        QTest::newRow("an old phone") << Https << SiteAddress{here, 8080, 8443, 9443} << old
                                      << QByteArray("https port: 9443\n");
        QTest::newRow("an old phone cannot")
            << Https << SiteAddress{here, 8080, 8443} << old << QByteArray("http port: 8080\n");
        QTest::newRow("an old phone, TFTP is left")
            << Https << SiteAddress{here, 0, 8443} << old << QByteArray("tftp server: 192.0.2.10\n");
    }

    void localServerOverHttps()
    {
        QFETCH(LocalProtocol, wanted);
        QFETCH(SiteAddress, where);
        QFETCH(QString, model);
        QFETCH(QByteArray, line);
        JobState job = richJob();
        job.defaults.localProtocol = wanted;
        changePhone(job, reception, [&](Phone& phone) { phone.model = model; });
        const QByteArray bytes = file(job, reception, own(reception), where);
        QVERIFY2(bytes.contains(line), bytes.constData());
        const bool encrypted = line.startsWith("https");
        QCOMPARE(bytes.contains("background image: https://192.0.2.10:"), encrypted);
        QCOMPARE(bytes.contains("https path: cfg\n"), encrypted);
        QVERIFY(file(job, reception, own(reception, "cfg/"), where).startsWith(bytes));
    }

    void secretsAreMasked()
    {
        JobState job = richJob();
        job.blueprints[QStringLiteral("floor 2")].settings.append(setting(u"xml application uri: http://x/?p={pw}"));
        const RenderedFile rendered =
            render(job, *job.phones.find(reception), FileName::parse(own(reception, "cfg/")), site);
        QVERIFY(rendered.bytes.contains("http://x/?p=a#b"));
        const QByteArray masked = rendered.masked();
        QVERIFY(!masked.contains("a#b"));
        QVERIFY(!masked.contains("4711"));
        QVERIFY(masked.contains("sip line1 user name: 21\n"));
        QCOMPARE(secretVariables(job), QSet<QString>{QStringLiteral("pw")});
    }

    /// What is put together from variables is looked at when it is whole, and variables that are a password in it hide
    /// themselves.
    void passwordsOfAddressesAreMasked()
    {
        JobState job = richJob();
        changePhone(job, reception, [](Phone& phone) {
            phone.variables.insert(QStringLiteral("Key Word"), QStringLiteral("knock1"));
            phone.variables.insert(QStringLiteral("door"), QStringLiteral("http://me:knock2@192.0.2.7/"));
            phone.variables.insert(QStringLiteral("who"), QStringLiteral("me:knock3"));
            phone.settings.append(setting(u"action uri poll: http://me:{key word}@192.0.2.7/"));
            phone.settings.append(setting(u"action uri startup: {door}"));
            phone.settings.append(setting(u"action uri onhook: http://{who}@192.0.2.7/"));
            phone.settings.append(setting(u"softkey1 label: {key word}"));
        });
        job.blueprints[QStringLiteral("floor 2")].settings.append(
            setting(u"action uri offhook: http://{who}@192.0.2.8/"));
        QCOMPARE(secretVariables(job),
                 (QSet<QString>{QStringLiteral("pw"), QStringLiteral("key word"), QStringLiteral("door")}));
        const RenderedFile rendered =
            render(job, *job.phones.find(reception), FileName::parse(own(reception, "cfg/")), site);
        for (const char* knock : {"me:knock1@", "me:knock2@", "me:knock3@192.0.2.7", "me:knock3@192.0.2.8"})
            QVERIFY2(rendered.bytes.contains(knock), knock);
        QVERIFY2(!rendered.masked().contains("knock"), rendered.masked().constData());
    }

    void anUnknownVariableIsAProblem()
    {
        const JobState job = richJob(); // Sales has no {ext}
        const RenderedFile rendered = render(job, *job.phones.find(sales), FileName::parse(own(sales, "cfg/")), site);
        QVERIFY(rendered.exists && !rendered.isServed());
        QCOMPARE(rendered.missing, QStringList{QStringLiteral("ext")});
        QCOMPARE(rendered.problems().size(), 2); // user name and key
        QVERIFY(rendered.bytes.contains("sip line1 user name: {ext}\n"));
        QVERIFY(render(job, *job.phones.find(sales), FileName::parse(own(sales)), site).isServed());
    }

    void anOverruledVariableIsNoProblem()
    {
        JobState job = richJob();
        changePhone(job, sales, [](Phone& phone) {
            phone.settings = {setting(u"SIP Line1 User Name: 22"), setting(u"softkey1 value: 22")};
        });
        QVERIFY(render(job, *job.phones.find(sales), FileName::parse(own(sales, "cfg/")), site).isServed());
    }

    void variablesGoInOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const char* text, const char* result, QStringList missing = {}) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(result) << missing;
        };
        row("{mac}", "00085D000001");
        row("{MAC}-{Model}", "00085D000001-6867i");
        row("{a}", "{b}");
        row("x{multi}y", "xone two y");
        row("[2-8]{3}|{9}", "[2-8]{3}|{9}");
        row("{}", "{}");
        row("{ mac }", "{ mac }");
        row("{slot}", "{slot}", {QStringLiteral("slot")});
        row("{Nobody}", "{Nobody}", {QStringLiteral("Nobody")});
        row("{x.y-z_1}", "dots");
        row("{empty}", "{empty}", {QStringLiteral("empty")});
    }
    void variablesGoInOnce()
    {
        const Phone phone{.mac = reception,
                          .model = QStringLiteral("6867i"),
                          .variables = {{QStringLiteral("a"), QStringLiteral("{b}")},
                                        {QStringLiteral("b"), QStringLiteral("never")},
                                        {QStringLiteral("multi"), QStringLiteral("one\ntwo\r")},
                                        {QStringLiteral("x.y-z_1"), QStringLiteral("dots")},
                                        {QStringLiteral("empty"), QString()}}};
        QFETCH(QString, text);
        const Inserted inserted = Variables(phone).insert(text);
        QTEST(inserted.text, "result");
        QTEST(inserted.missing, "missing");
    }

    void onlyItsOwnName()
    {
        const JobState job = sampleJob();
        QVERIFY(!render(job, *job.phones.find(sales), FileName::parse(own(reception, "cfg/")), site).exists);
        QVERIFY(!render(job, *job.phones.find(sales), FileName::parse("/6867i.cfg"), site).exists);
        QVERIFY(!render(job, *job.phones.find(sales), FileName::parse("/cfg/6869i.cfg"), site).exists);
    }
};

QTEST_APPLESS_MAIN(TestPhoneFiles)
#include "tst_PhoneFiles.moc"
