// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/FirmwareJson.h"
#include "models/store/JobJson.h"
#include "models/store/PhoneMore.h"
#include "models/store/TrackJson.h"
#include "tests/support/Good.h"

#include <QJsonDocument>

using namespace firstring;

class tst_JobJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBack_data();
    void textComesBack();
    void usualPhonesAreReadAtOnce();
    void emptyPhoneIsNothing();
    void defaultsComeBack();
    void brandingComesBack();
    void imagesComeBack();
    void refusesOtherImagesAndPlans();
    void tracksComeBack();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
};

void tst_JobJson::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("quotes") << R"(a "b" \c\ /)";
    QTest::newRow("controls") << QString::fromLatin1("\x01\x1f\t\r\n\x7f\0z", 9);
    QTest::newRow("umlauts") << QString::fromUtf8("Größe – 中文 📞");
    QTest::newRow("separators") << QString(QChar(0x2028)) + QChar(0x2029) + QChar(0xfeff);
}

void tst_JobJson::textComesBack()
{
    QFETCH(QString, text);
    const QByteArray json = json::fromList({text, "x", text});
    QVERIFY(QJsonDocument::fromJson(json).isArray());
    QCOMPARE(*json::toList(json), QStringList({text, "x", text}));
    const QMap<QString, QString> map{{text, text}, {"k", "v"}};
    QCOMPARE(*json::toMap(json::fromMap(map)), map);
    const SettingList settings{{text, text, "!^"}, {"sip mode", "0", ""}};
    QCOMPARE(*json::toSettings(json::fromSettings(settings)), settings);
    const Phone phone{.branding = {text}, .tags = {text, "b"}, .variables = map, .settings = settings};
    Phone back;
    VERIFY_GOOD(json::toPhone(json::fromPhone(phone), back));
    QVERIFY(back == phone);
    // The way for many gives the same, or leaves it to the other.
    Phone quick;
    PhoneMore more;
    if (more.read(json::fromPhone(phone), quick))
        QVERIFY(quick == phone);
    else
        QVERIFY(quick == Phone());
}

void tst_JobJson::usualPhonesAreReadAtOnce()
{
    PhoneMore more;
    for (const QString tag : {"floor1", "Größe – 中文", ""}) {
        const Phone phone{.branding = {"logo.png", tag},
                          .tags = {tag},
                          .variables = {{"extension", "21"}, {"name", tag}},
                          .settings = {{"sip mode", "0", "!"}, {tag, "", ""}}};
        Phone back;
        QVERIFY(more.read(json::fromPhone(phone), back));
        QVERIFY(back == phone);
        QVERIFY(more.read(json::fromPhone({.tags = phone.tags}), back));
        QVERIFY(back == Phone{.tags = phone.tags});
    }
}

void tst_JobJson::emptyPhoneIsNothing()
{
    QCOMPARE(json::fromPhone({}), QByteArray());
    Phone phone;
    VERIFY_GOOD(json::toPhone({}, phone));
    QVERIFY(phone == Phone());
    QCOMPARE(json::fromList({}), "[]");
    QCOMPARE(json::fromMap({}), "{}");
}

void tst_JobJson::defaultsComeBack()
{
    JobDefaults defaults;
    QVERIFY(*json::toDefaults(json::fromDefaults(defaults)) == defaults);
    QVERIFY(*json::toDefaults("{}") == defaults);
    defaults = {.kind = JobKind::Trainer,
                .configServer = "PBX",
                .firmware = {{"6757i", "3.2"}},
                .branding = {"a", "b"},
                .language = "de.txt",
                .evidence = EvidenceWanted::Registered,
                .localProtocol = LocalProtocol::Https,
                .contactRcsOff = true,
                .urlKey = "12345678",
                .logPort = 5514,
                .timeHere = true,
                .windowHours = 8760,
                .settings = {{"a", "b", "!"}},
                .modelSettings = {{"6757i", {{"c", "d", ""}}}, {"6731i", {}}},
                .firmwareWindow = {22 * 60, 5 * 60},
                .rollout = {.phones = {MacAddress(0x00085D000002), MacAddress(0x00085D000001)},
                            .pilots = 2,
                            .wave = 0,
                            .paused = true,
                            .passed = {MacAddress(0x00085D000001)},
                            .stopOn = {"PHONE_QUIET"},
                            .reason = "as the customer asked",
                            .startedMs = 1'795'000'000'000}};
    QVERIFY(*json::toDefaults(json::fromDefaults(defaults)) == defaults);
}

void tst_JobJson::brandingComesBack()
{
    QCOMPARE(json::fromBranding({"logo.png", "background image", {}}), QByteArray());
    BrandingAsset asset;
    asset.text = "Größe \"5\"";
    asset.variants = {{"6867i", {"jpg", {QByteArray(32, 'a'), 7}}}, {"6920", {{}, {QByteArray(32, '\0'), 1LL << 40}}}};
    BrandingAsset back;
    VERIFY_GOOD(json::toBranding(json::fromBranding(asset), back));
    QVERIFY(back == asset);
    for (const char* damaged :
         {"[]", "{\"variants\":{}}", "{\"variants\":[[\"6867i\",\"jpg\",\"00\",\"1\"]]}", "{\"text\":1}"})
        QVERIFY(!json::toBranding(damaged, back));
}

void tst_JobJson::imagesComeBack()
{
    FirmwareImage image;
    QCOMPARE(json::fromImage(image), QByteArray());
    QVERIFY(json::toImage({}, image));
    image = {.model = "6867i", .md5 = QByteArray(16, '\xd4'), .through = "4.2", .notes = "Größe \"1\""};
    FirmwareImage back{.model = "6867i"};
    QVERIFY(json::toImage(json::fromImage(image), back));
    QVERIFY(back == image);
}

void tst_JobJson::refusesOtherImagesAndPlans()
{
    FirmwareImage image;
    for (const char* text : {"x", "[]", "{\"md5\": \"d4\"}", "{\"through\": 5}", "{\"notes\": [\"a\"]}"})
        QVERIFY2(!json::toImage(text, image), text);
    Rollout rollout;
    QVERIFY(json::toRollout({}, rollout));
    QVERIFY(rollout == Rollout());
    for (const char* text : {"{\"phones\": [\"a\"]}", "{\"phones\": 1}", "{\"pilots\": \"1\"}", "{\"paused\": 1}",
                             "{\"stopOn\": [1]}", "{\"reason\": 1}", "{\"startedMs\": \"1\"}"})
        QVERIFY2(!json::toRollout(QJsonDocument::fromJson(text).object(), rollout), text);
}

void tst_JobJson::tracksComeBack()
{
    const auto back = [](const PhoneTrack& track) {
        return PhoneTrack::fromJson(QJsonDocument::fromJson(json::fromTrack(track)).object());
    };
    PhoneTrack track;
    track.status.mac = MacAddress(0x00085D2F9318);
    for (int state = 0; state < phoneStateCount; ++state) {
        track.status.state = static_cast<PhoneState>(state);
        QVERIFY(back(track) == track);
    }
    // Nothing has its default.
    track.status = {.mac = track.status.mac,
                    .state = PhoneState::Stopped,
                    .percent = 42,
                    .reboots = 2,
                    .changedFiles = 3,
                    .reason = EventId::PhoneQuiet,
                    .subject = QString::fromUtf8("Größe \"x\""),
                    .model = QStringLiteral("6867i"),
                    .version = FirmwareVersion(u"4.2.0.2023"),
                    .address = QStringLiteral("192.0.2.1"),
                    .sinceMs = 1'790'000'000'123,
                    .lastHeardMs = 1'790'000'000'124};
    track.redirectTaken = track.configAsked = track.notFollowing = track.firmwareSatisfied = true;
    track.brandingTaken = {QByteArray("\x00\x01", 2), QByteArray("\xff")};
    track.commonTaken = "common";
    track.modelTaken = "model";
    track.phoneTaken = "phone";
    track.reachedAddress = QStringLiteral("192.0.2.9");
    track.reachedHttpPort = 8080;
    track.reachedHttpsPort = 8443;
    track.firmwareTaken = "image";
    track.firmwareShown = "shown";
    track.firmwareFirst = QStringLiteral("4.1");
    track.firmwareReports = QStringLiteral("4.3");
    track.wholeDownloads = 1;
    track.imageDownloads = 2;
    track.abortedDownloads = 3;
    track.versionsReported = {QStringLiteral("4.2"), QStringLiteral("4.3")};
    track.startupMs = 5;
    track.registeredMs = 6;
    QVERIFY(back(track) == track);
    QCOMPARE(QJsonDocument::fromJson(json::fromTrack(track)).object(), track.toJson());
}

void tst_JobJson::refusesOtherShapes_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json :
         {"x", "5", "\"a\"", "[1]", "[[\"a\", \"b\"]]", "{\"tags\": \"a\"}", "{\"variables\": [\"a\"]}",
          "{\"settings\": [[\"a\"]]}", "{\"rollout\": []}", "{\"firmwareWindow\": \"5\"}", "{\"kind\": 1}",
          "{\"windowHours\": \"1\"}", "{\"tags\": [\"a\"]"})
        QTest::newRow(json) << QByteArray(json);
}

void tst_JobJson::refusesOtherShapes()
{
    QFETCH(QByteArray, json);
    Phone phone;
    const bool asPhone = json::toPhone(json, phone).has_value();
    QVERIFY(asPhone || !PhoneMore().read(json, phone));
    const bool asDefaults = json::toDefaults(json).has_value();
    QVERIFY(!asPhone || !asDefaults);
    QVERIFY(!json::toList(json));
    if (!json.startsWith("{\""))
        QVERIFY(!json::toMap(json));
    QVERIFY(!json::toSettings(json));
}

QTEST_GUILESS_MAIN(tst_JobJson)
#include "tst_JobJson.moc"
