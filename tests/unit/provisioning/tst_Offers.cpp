// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/provisioning/TestJob.h"

using namespace firstring;
using namespace firstring::test;

namespace {

bool sameAnswer(const Answer& a, const Answer& b)
{
    return a.status == b.status && a.contentType == b.contentType && a.body == b.body && a.blob == b.blob &&
           a.digest == b.digest;
}

QByteArray digestOf(const JobState& job, const char* model, const char* version)
{
    return job.image(QString::fromLatin1(model), QString::fromLatin1(version))->blob.sha256;
}

} // namespace

/// Who is told what (wire.md 2 to 4).
class TestOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownAndOnHoldAreToldTheSame_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray place : {"/", "/cfg/"}) {
            for (const QByteArray name : {"startup.cfg", "aastra.cfg", "6867i.cfg", "OWN.cfg", "OWN.tuz", "OWN.lic",
                                          "security.tuz", "6867i.st", "lang_de.txt", "directory.csv"})
                QTest::newRow((place + name).constData()) << place << name;
        }
        QTest::newRow("branding") << QByteArray("/branding/") << QByteArray("logo one.jpg");
        QTest::newRow("evidence") << QByteArray("/ev/") << QByteArray("startup");
    }
    void unknownAndOnHoldAreToldTheSame()
    {
        JobState job = sampleJob();
        job.defaults.firmware.insert(QStringLiteral("6867i"), QStringLiteral("5.1.0"));
        job.defaults.branding = {QStringLiteral("logo one.jpg")};
        Bench bench(job);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, name);
        const auto path = [&](MacAddress mac) {
            return place + QByteArray(name).replace("OWN", mac.plain().toLatin1());
        };
        const Answer unknown = bench.http(stranger, path(stranger));
        const Answer onHold = bench.http(held, path(held));
        QVERIFY(sameAnswer(unknown, onHold));
        const bool common = name == "startup.cfg" || name == "aastra.cfg";
        QCOMPARE(unknown.status, common ? 200 : 404);
        if (name != "6867i.cfg") {
            QVERIFY(bench.heard(EventId::PhoneUnknown, stranger));
            QVERIFY(bench.heard(EventId::PhoneOnHold, held));
        }
        QCOMPARE(bench.track(stranger).status.state, PhoneState::Unknown);
        QCOMPARE(bench.track(held).status.state, PhoneState::OnHold);
    }

    void directoryOfThePhoneList()
    {
        JobState job = sampleJob();
        Bench empty(job);
        QCOMPARE(empty.http(reception, "/cfg/directory.csv").status, 404);
        QCOMPARE(empty.last().id, EventId::FileAbsent);

        job.defaults.settings = {setting(u"sip line1 user name: {ext}"), setting(u"directory 1: directory.csv")};
        const auto number = [&](MacAddress mac, const QString& label, const QString& ext) {
            changePhone(job, mac, [&](Phone& phone) {
                phone.label = label;
                phone.variables.insert(QStringLiteral("ext"), ext);
            });
        };
        number(reception, QStringLiteral(" Wide, \"open\"\n"), QStringLiteral("21"));
        number(sales, QStringLiteral("sales \u00e4"), QStringLiteral("2#2"));
        number(held, QStringLiteral("On hold"), QStringLiteral("23"));
        job.phones.put({.mac = MacAddress(0x00085D000005), .label = QStringLiteral("No number")});
        job.phones.put({.mac = MacAddress(0x00085D000006),
                        .label = QStringLiteral("Attic"),
                        .settings = {setting(u"SIP line1 user name: 9")}});
        Bench bench(job);
        const Answer answer = bench.http(reception, "/cfg/directory.csv");
        QCOMPARE(answer.body, QByteArray("Attic, 9, 1\nsales \xc3\xa4, \"2#2\", 1\n\"Wide, 'open'\", 21, 1\n"));
        QCOMPARE(answer.contentType, QByteArray("text/csv; charset=utf-8"));
        QCOMPARE(answer.digest, sha256(answer.body));
        QCOMPARE(bench.http(sales, "/Directory.CSV").body, answer.body);
        for (const MacAddress nobody : {stranger, held, MacAddress()})
            QCOMPARE(bench.http(nobody, "/cfg/directory.csv").status, 404);
        job.files.insert(QStringLiteral("directory.csv"),
                         {.name = QStringLiteral("directory.csv"), .blob = blob("own")});
        bench.set(job);
        QCOMPARE(bench.http(reception, "/cfg/directory.csv").digest, sha256("own"));
    }

    void firmwareOnlyForItsModel()
    {
        JobState job = sampleJob();
        job.defaults.firmware = {{QStringLiteral("6867i"), QStringLiteral("5.1.0")},
                                 {QStringLiteral("6757i"), QStringLiteral("3.3.1")}};
        Bench bench(job);
        QCOMPARE(bench.http(reception, "/6867i.st").digest, digestOf(job, "6867i", "5.1.0"));
        QCOMPARE(bench.http(reception, "/cfg/6867I.ST").digest, digestOf(job, "6867i", "5.1.0"));
        QCOMPARE(bench.http(reception, "/57i.st").status, 404);
        QVERIFY(bench.heard(EventId::FirmwareWithheld, reception));
        QVERIFY(bench.heard(EventId::IdentityDiffers, reception));
    }

    void shortNames()
    {
        JobState job = sampleJob();
        job.defaults.firmware.insert(QStringLiteral("6757i"), QStringLiteral("3.3.1"));
        changePhone(job, sales, [](Phone& phone) { phone.model = QStringLiteral("6757i"); });
        Bench bench(job);
        for (const QByteArray name : {"/57i.st", "/6757i.st", "/57I.ST"})
            QCOMPARE(bench.http(sales, name, "3.2.0", Ending::Aborted, 100, "Aastra57i").digest,
                     digestOf(job, "6757i", "3.3.1"));
    }

    void twoPhonesOfOneModelWithDifferentFirmware()
    {
        JobState job = sampleJob();
        changePhone(job, reception, [](Phone& phone) { phone.firmware = QStringLiteral("5.1.0"); });
        changePhone(job, sales, [](Phone& phone) { phone.firmware = QStringLiteral("4.2.0"); });
        Bench bench(job);
        QCOMPARE(bench.http(reception, "/6867i.st").digest, digestOf(job, "6867i", "5.1.0"));
        QCOMPARE(bench.http(sales, "/6867i.st").digest, digestOf(job, "6867i", "4.2.0"));

        // TFTP says nothing, and two phones were heard from that address.
        QCOMPARE(bench.tftp("6867i.st").status, 404);
        QCOMPARE(bench.last().id, EventId::RequesterUnknown);
        QVERIFY(bench.last().subject.contains(QLatin1String("Reception")));
        QVERIFY(bench.last().subject.contains(QLatin1String("Sales")));

        // From an address where only one was heard it is that one, for a quarter of an hour.
        bench.source = QStringLiteral("192.0.2.78");
        QCOMPARE(bench.tftp(own(sales).mid(1)).status, 200);
        QCOMPARE(bench.tftp("6867i.st").digest, digestOf(job, "6867i", "4.2.0"));
        bench.tick(15 * 60'000 + 1);
        QCOMPARE(bench.tftp("6867i.st").status, 404);
    }

    void unnamedRequestersWhenAllPhonesAgree()
    {
        JobState job = sampleJob();
        job.defaults.firmware.insert(QStringLiteral("6867i"), QStringLiteral("5.1.0"));
        job.defaults.branding = {QStringLiteral("logo one.jpg")};
        Bench bench(job);
        QCOMPARE(bench.tftp("6867i.st").digest, digestOf(job, "6867i", "5.1.0"));
        QCOMPARE(bench.tftp("branding/Logo One.JPG").status, 200);
        QCOMPARE(bench.tftp("cfg/i18n/lang_de.txt").status, 200);
        changePhone(job, sales, [](Phone& phone) { phone.firmware = QString::fromUtf16(keepFirmware); });
        bench.set(job);
        QCOMPARE(bench.tftp("6867i.st").status, 404);
    }

    void brandingOnlyIfAssigned()
    {
        JobState job = sampleJob();
        changePhone(job, reception, [](Phone& phone) { phone.branding = {QStringLiteral("Logo one.jpg")}; });
        Bench bench(job);
        QCOMPARE(bench.http(reception, "/branding/logo one.jpg").status, 200);
        QCOMPARE(bench.http(sales, "/branding/logo one.jpg").status, 404);
        QCOMPARE(bench.http({}, "/branding/logo one.jpg").status, 404); // two phones behind this address
        QCOMPARE(bench.last().id, EventId::RequesterUnknown);
    }

    void brandingMadeForTheModel()
    {
        JobState job = sampleJob();
        BrandingAsset& logo = job.branding[QStringLiteral("logo one.jpg")];
        logo.variants = {{QStringLiteral("6867i"), {{}, blob("small")}},
                         {QStringLiteral("6873i"), {QStringLiteral("png"), blob("large")}}};
        job.defaults.branding = {QStringLiteral("logo one.jpg")};
        changePhone(job, sales, [](Phone& phone) { phone.model = QStringLiteral("6873i"); });
        Bench bench(job);
        QCOMPARE(bench.http(reception, "/branding/logo one.jpg").digest, sha256("small"));
        QVERIFY(bench.track(reception).brandingTaken.contains(sha256("small")));
        // The address in its file has the ending of what it gets.
        const auto file = [&](MacAddress mac, const QByteArray& place, const QByteArray& agent) {
            return bench.http(mac, own(mac, place), "5.0.0", Ending::Whole, -1, agent).body;
        };
        QVERIFY(file(sales, {}, "Aastra6873i").contains("/branding/6873i/logo%20one.png\n"));
        QVERIFY(file(sales, "cfg/", "Aastra6873i").contains("/branding/6873i/logo%20one.png\n"));
        const Answer large =
            bench.http(sales, "/branding/6873i/Logo One.png", "5.0.0", Ending::Whole, -1, "Aastra6873i");
        QCOMPARE(large.digest, sha256("large"));
        QCOMPARE(large.contentType, QByteArray("image/png"));
        QCOMPARE(bench.http(sales, "/branding/logo one.jpg", "5.0.0", Ending::Whole, -1, "Aastra6873i").digest,
                 sha256("large"));
        QCOMPARE(bench.http(reception, "/branding/6873i/logo one.png").status, 404);
        // What the phone says of itself counts, not the register.
        QCOMPARE(bench.http(reception, "/branding/logo one.jpg", "5.0.0", Ending::Whole, -1, "Mitel6920").digest,
                 sha256("picture"));
        // Nobody named: the candidates get different files.
        bench.source = QStringLiteral("192.0.2.200");
        QCOMPARE(bench.tftp("branding/logo one.jpg").status, 404);
        QCOMPARE(bench.last().id, EventId::RequesterUnknown);
        changePhone(job, sales, [](Phone& phone) { phone.model = QStringLiteral("6867i"); });
        bench.set(job);
        QCOMPARE(bench.tftp("branding/logo one.jpg").digest, sha256("small"));
    }

    void picturesOfCallers()
    {
        JobState job = sampleJob();
        const QStringList names{QStringLiteral("2001.png"), QStringLiteral("+49 30.jpg")};
        for (const QString& name : names)
            job.branding.insert(name, {name, QStringLiteral("image server uri"), blob(name.toUtf8())});
        job.defaults.branding = names;
        Bench bench(job);
        const QByteArray file = bench.http(reception, own(reception, "cfg/")).body;
        QCOMPARE(file.count("image server uri"), 1);
        QVERIFY(file.contains("image server uri: http://192.0.2.10:8080/branding/callers?\n"));
        const auto call = [&](const QByteArray& number) {
            return bench.ask({.transport = Transport::Http,
                              .path = "/branding/callers",
                              .query = number,
                              .source = bench.source,
                              .userAgent = "Aastra6867i MAC:00-08-5D-00-00-01 V:5.0.0-SIP",
                              .site = site});
        };
        QCOMPARE(call("2001").digest, sha256("2001.png"));
        QCOMPARE(call("2001").contentType, QByteArray("image/png"));
        QCOMPARE(call("%2B49%2030").digest, sha256("+49 30.jpg"));
        QCOMPARE(call("2002").status, 404);
        QCOMPARE(call({}).status, 404);
    }

    void textsOfBranding()
    {
        JobState job = sampleJob();
        BrandingAsset title{QStringLiteral("Title"), QStringLiteral("xml application title, sip screen name"), {}};
        title.text = QStringLiteral("Services {floor}");
        job.branding.insert(QStringLiteral("title"), title);
        job.defaults.branding = {QStringLiteral("Title")};
        changePhone(job, reception, [](Phone& phone) {
            phone.variables = {{QStringLiteral("floor"), QStringLiteral("2")}};
        });
        Bench bench(job);
        QVERIFY(bench.http(reception, own(reception, "cfg/"))
                    .body.contains("xml application title: Services 2\nsip screen name: Services 2\n"));
        QVERIFY(!bench.http(reception, own(reception)).body.contains("Services"));
        QCOMPARE(bench.http(reception, "/branding/Title").status, 404);
    }

    void manyPhonesBehindOneAddress()
    {
        JobState job;
        for (quint64 i = 1; i <= 100; ++i)
            job.phones.put({.mac = MacAddress(0x00085D100000 + i), .model = QStringLiteral("6867i")});
        Bench bench(job);
        for (quint64 i = 1; i <= 100; ++i) {
            const MacAddress mac(0x00085D100000 + i);
            for (const QByteArray& path :
                 {QByteArray("/startup.cfg"), own(mac), QByteArray("/cfg/startup.cfg"), own(mac, "cfg/")})
                QCOMPARE(bench.http(mac, path).status, 200);
        }
        for (quint64 i = 1; i <= 100; ++i)
            QCOMPARE(bench.track(MacAddress(0x00085D100000 + i)).status.state, PhoneState::Ready);
    }

    void filesOfTheJob()
    {
        JobState job = sampleJob();
        const auto add = [&](const char* name, MacAddress phone, const char* blueprint = "") {
            const QString key = QString::fromLatin1(name);
            job.files.insert(foldedName(key), {key, phone, QString::fromLatin1(blueprint), blob(name)});
        };
        job.blueprints.insert(QStringLiteral("b"), {.name = QStringLiteral("B")});
        changePhone(job, sales, [](Phone& phone) { phone.blueprint = QStringLiteral("B"); });
        add("private.pem", reception);
        add("floor.csv", {}, "b");
        add("00085D000001.lic", {});
        add("security.tuz", {});
        Bench bench(job);
        QCOMPARE(bench.http(reception, "/private.pem").status, 200);
        QCOMPARE(bench.http(sales, "/cfg/private.pem").status, 404);
        QCOMPARE(bench.http({}, "/private.pem").status, 404);
        QCOMPARE(bench.http(sales, "/cfg/floor.csv").status, 200);
        QCOMPARE(bench.http(reception, "/floor.csv").status, 404);
        QCOMPARE(bench.http(reception, "/00085d000001.lic").status, 200);
        QCOMPARE(bench.http(sales, "/security.tuz").status, 200);
        QCOMPARE(bench.http(sales, "/startup.lic").status, 404);
        QCOMPARE(bench.last().id, EventId::FileAbsentHarmless);
        for (const QByteArray place :
             {"/", "/cfg/", "/lang/", "/i18n/", "/cfg/i18n/", "/Aastra/i18n/", "/cfg/Aastra/i18n/", "/lang/i18n/"}) {
            QCOMPARE(bench.http(sales, place + "LANG_de.txt").status, 200);
            QCOMPARE(bench.last().id, EventId::LanguageSent);
        }
    }

    void someoneElsesNameIsNoticed()
    {
        Bench bench(sampleJob());
        QCOMPARE(bench.http(sales, own(reception, "cfg/")).status, 200);
        QVERIFY(bench.heard(EventId::IdentityDiffers, reception));
        QVERIFY(!bench.tracks.contains(reception)); // proves nothing about either phone
        QVERIFY(!bench.tracks.contains(sales));
    }

    void aModelThatDiffersFromTheRegister()
    {
        Bench bench(sampleJob());
        bench.http(reception, "/startup.cfg", "4.2.0", Ending::Whole, -1, "Aastra6869i");
        bench.http(reception, own(reception), "4.2.0", Ending::Whole, -1, "Aastra6869i");
        QCOMPARE(bench.count(EventId::IdentityDiffers), 1);
        QCOMPARE(bench.track(reception).status.model, QStringLiteral("6869i"));
    }

    void evidenceIsAnsweredWithXml()
    {
        Bench bench(sampleJob());
        const Answer answer = bench.http(reception, "/ev/startup");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.contentType.startsWith("text/xml"));
        QVERIFY(answer.body.contains("<AastraIPPhoneExecute>"));
        QVERIFY(bench.heard(EventId::EvidenceStartup, reception));
        QCOMPARE(bench.http(reception, "/ev/other").status, 404);
        const auto reported = [&](const QByteArray& query) {
            Request request{.transport = Transport::Http,
                            .path = "/ev/registration",
                            .query = query,
                            .source = bench.source,
                            .userAgent =
                                "Aastra6867i MAC:" + reception.pretty().replace(u':', u'-').toLatin1() + " V:5.0.0-SIP",
                            .site = site};
            [[maybe_unused]] const Answer got = bench.ask(request);
            return bench.last().subject;
        };
        QCOMPARE(reported("state=REFUSED&code=403"), QStringLiteral("REFUSED (403)"));
        QCOMPARE(reported("code=001&state=%52EGISTERED"), QStringLiteral("REGISTERED (001)"));
        QCOMPARE(reported("state=TIMEOUT"), QStringLiteral("TIMEOUT"));
        QCOMPARE(reported("s=x%1b"), QStringLiteral("s=x%1b"));
        QCOMPARE(reported("state=%1b[2J"), QStringLiteral("\\x1b[2J"));
        QCOMPARE(bench.tftp("ev/startup").status, 404);
    }

    void withAUrlKeyBarePlacesAreClosed()
    {
        JobState job = sampleJob();
        job.defaults.urlKey = QStringLiteral("0123456789");
        Bench bench(job);
        QCOMPARE(bench.http(reception, "/startup.cfg").status, 404);
        QCOMPARE(bench.last().id, EventId::FileAbsentPhoneStops);
        QCOMPARE(bench.track(reception).status.state, PhoneState::Stopped);
        QCOMPARE(bench.http(reception, own(reception, "cfg/")).status, 404);
        QCOMPARE(bench.http(reception, "/0123456789/startup.cfg").status, 200);
        QCOMPARE(bench.http(reception, "/0123456789" + own(reception, "cfg/")).status, 200);
    }

    void aProvenIdentityMustBeTheOneAskedFor()
    {
        Bench bench(sampleJob());
        const auto ask = [&](MacAddress certified, const QByteArray& path, const QByteArray& agent = {}) {
            return bench.ask({.transport = Transport::Https,
                              .path = path,
                              .source = bench.source,
                              .userAgent = agent,
                              .certified = certified,
                              .site = site});
        };
        QCOMPARE(ask(sales, own(reception)).status, 404);
        QCOMPARE(bench.last().id, EventId::CertificateOtherPhone);
        QCOMPARE(bench.last().transport, Transport::Https);
        QCOMPARE(bench.last().mac, reception);
        QVERIFY(bench.last().sentence().contains(sales.pretty()));
        QCOMPARE(bench.track(reception).status.state, PhoneState::Waiting);
        QCOMPARE(ask(sales, "/startup.cfg", "Aastra6867i MAC:00-08-5D-00-00-01 V:5.0.0-SIP").status, 404);
        // It also names a phone that says nothing else of itself.
        QCOMPARE(ask(sales, "/startup.cfg").status, 200);
        QCOMPARE(bench.last().mac, sales);
        QCOMPARE(ask(sales, own(sales)).status, 200);
        QCOMPARE(ask({}, own(sales)).status, 200);
    }

    void rawBytesNeverReachAnEvent()
    {
        Bench bench(sampleJob());
        bench.ask({.transport = Transport::Http,
                   .path = "/a\x1b[31m\xff",
                   .source = bench.source,
                   .userAgent = "\x07odd",
                   .site = site});
        QCOMPARE(bench.last().id, EventId::RequestRefused);
        QCOMPARE(bench.last().name, QStringLiteral("/a\\x1b[31m\\xff"));
        const QStringList learnt = bench.provisioner.learningLog().lines();
        QCOMPARE(learnt,
                 (QStringList{QStringLiteral("name\t1\t/a\\x1b[31m\\xff"), QStringLiteral("user-agent\t1\t\\x07odd")}));
    }
};

QTEST_APPLESS_MAIN(TestOffers)
#include "tst_Offers.moc"
