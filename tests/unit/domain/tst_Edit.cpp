// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Edit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firstring;

namespace {

/// Few names in two spellings, so that random edits meet.
QString randomName(QRandomGenerator& random)
{
    static const QStringList names{"Lobby", "lobby", "Office", "Hall"};
    return names[random.bounded(4)];
}

QString maybeName(QRandomGenerator& random)
{
    return random.bounded(3) ? QString() : randomName(random);
}

template <typename T, typename Key, typename Make, typename KeyOf>
void fill(RecordEdit<T, Key>& edit, QRandomGenerator& random, Make make, KeyOf key)
{
    for (int n = random.bounded(3); n > 0; --n)
        edit.put.append(make());
    for (int n = random.bounded(4) == 0 ? 1 : 0; n > 0; --n)
        edit.remove.append(key());
}

Edit randomEdit(QRandomGenerator& random)
{
    Edit edit;
    const auto name = [&] { return randomName(random); };
    const auto number = [&] { return QString::number(random.bounded(1000)); };
    const auto branding = [&] { return random.bounded(4) ? QStringList() : QStringList{randomName(random)}; };
    const auto mac = [&] { return MacAddress(0x00085D000001 + static_cast<quint64>(random.bounded(6))); };
    fill(
        edit.phones, random,
        [&] {
            return Phone{.mac = mac(),
                         .label = number(),
                         .blueprint = maybeName(random),
                         .configServer = maybeName(random),
                         .branding = branding()};
        },
        mac);
    fill(
        edit.blueprints, random,
        [&] { return Blueprint{.name = randomName(random), .configServer = maybeName(random), .language = number()}; },
        name);
    fill(
        edit.servers, random,
        [&] {
            return ConfigServer{randomName(random), "http://192.0.2.7/" + number()};
        },
        name);
    fill(
        edit.branding, random,
        [&] {
            return BrandingAsset{randomName(random), number(), {}};
        },
        name);
    fill(
        edit.files, random,
        [&] {
            return JobFile{randomName(random), {}, maybeName(random), {number().toUtf8(), 1}};
        },
        name);
    fill(
        edit.firmware, random,
        [&] {
            return FirmwareImage{
                random.bounded(2) ? "57i" : "6757i", "4." + QString::number(random.bounded(3)), {}, number(), {}};
        },
        [&] { return JobState::firmwareKey(u"6757i", u"4.1"); });
    if (random.bounded(5) == 0) {
        edit.defaults.emplace();
        edit.defaults->configServer = maybeName(random);
        edit.defaults->windowHours = 1 + random.bounded(20);
    }
    return edit;
}

bool sameBesidesRevision(JobState a, const JobState& b)
{
    a.revision = b.revision;
    return a == b;
}

/// No name is used that does not exist.
bool isSound(const JobState& state)
{
    bool sound = true;
    const auto check = [&](const QString& blueprint, const QString& server, const QStringList& branding) {
        sound = sound && (blueprint.isEmpty() || state.blueprint(blueprint)) &&
                (server.isEmpty() || server == "local" || state.server(server));
        for (const QString& name : branding)
            sound = sound && state.asset(name);
    };
    state.phones.forEach([&](const Phone& phone) { check(phone.blueprint, phone.configServer, phone.branding); });
    for (const Blueprint& blueprint : state.blueprints)
        check({}, blueprint.configServer, blueprint.branding);
    for (const JobFile& file : state.files)
        check(file.blueprint, {}, {});
    check({}, state.defaults.configServer, state.defaults.branding);
    return sound;
}

} // namespace

class tst_Edit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditLeadsBack();
    void refuses_data();
    void refuses();
    void namesMatchWithoutCase();
};

void tst_Edit::everyEditLeadsBack()
{
    QRandomGenerator random(42);
    JobState state;
    int applied = 0;
    int refused = 0;
    for (int i = 0; i < 8'000; ++i) {
        const auto there = apply(state, randomEdit(random));
        if (!there) {
            ++refused;
            continue;
        }
        ++applied;
        QVERIFY(isSound(there->next));
        QCOMPARE(there->next.revision, state.revision + 1);
        const auto back = apply(there->next, there->inverse);
        QVERIFY2(back, back ? "" : qPrintable(back.error().sentence));
        QVERIFY(sameBesidesRevision(back->next, state));
        const auto again = apply(back->next, back->inverse);
        QVERIFY(again && sameBesidesRevision(again->next, there->next));
        state = there->next;
    }
    QVERIFY2(applied > 800 && refused > 800, qPrintable(QString("%1 applied, %2 refused").arg(applied).arg(refused)));
}

void tst_Edit::refuses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* code, const char* what, auto&& change) {
        Edit edit;
        change(edit);
        QTest::newRow(what) << edit << QString::fromLatin1(code);
    };
    const MacAddress mac(0x00085D000009);
    row("", "nothing", [](Edit&) {});
    row("EDIT_MAC", "zero MAC", [](Edit& e) { e.phones.put = {Phone{}}; });
    row("EDIT_MAC", "group MAC", [](Edit& e) { e.phones.put = {Phone{.mac = MacAddress(0x010000000001)}}; });
    row("EDIT_BLUEPRINT_UNKNOWN", "unknown blueprint",
        [=](Edit& e) { e.phones.put = {Phone{.mac = mac, .blueprint = "x"}}; });
    row("EDIT_SERVER_UNKNOWN", "unknown server",
        [=](Edit& e) { e.phones.put = {Phone{.mac = mac, .configServer = "x"}}; });
    row("", "local is always there", [=](Edit& e) { e.phones.put = {Phone{.mac = mac, .configServer = "Local"}}; });
    row("", "blueprint of the same edit", [=](Edit& e) {
        e.phones.put = {Phone{.mac = mac, .blueprint = "x"}};
        e.blueprints.put = {{.name = "X"}};
    });
    row("EDIT_BRANDING_UNKNOWN", "unknown branding",
        [](Edit& e) { e.blueprints.put = {{.name = "x", .branding = {"none"}}}; });
    row("EDIT_IN_USE", "server in use", [](Edit& e) { e.servers.remove = {"SITE"}; });
    row("EDIT_IN_USE", "blueprint in use", [](Edit& e) { e.blueprints.remove = {"lobby"}; });
    row("EDIT_IN_USE", "branding in use", [](Edit& e) { e.branding.remove = {"logo"}; });
    row("", "in use by what goes too", [](Edit& e) {
        e.blueprints.remove = {"lobby"};
        e.phones.remove = {MacAddress(0x00085D000001)};
    });
    row("", "removing what is not there", [](Edit& e) { e.servers.remove = {"nobody"}; });
    row("EDIT_NAME", "empty name", [](Edit& e) { e.blueprints.put = {{.name = ""}}; });
    row("EDIT_NAME", "blank at the end", [](Edit& e) { e.blueprints.put = {{.name = "x "}}; });
    row("EDIT_NAME", "line break in a name", [](Edit& e) { e.branding.put = {{"a\nb", {}, {}}}; });
    row("EDIT_NAME", "reserved name", [](Edit& e) { e.servers.put = {{"LOCAL", "http://h"}}; });
    row("SERVER_URL_SCHEME", "bad address", [](Edit& e) { e.servers.put = {{"x", "gopher://h"}}; });
    row("EDIT_NAME", "firmware without version", [](Edit& e) { e.firmware.put = {{"6757i", "", {}, {}, {}}}; });
    row("EDIT_URL_KEY", "short key", [](Edit& e) { e.defaults.emplace().urlKey = "1234567"; });
    row("EDIT_URL_KEY", "key with a line break", [](Edit& e) { e.defaults.emplace().urlKey = "12345678\n"; });
    row("", "good key", [](Edit& e) { e.defaults.emplace().urlKey = "abc-DEF_123"; });
    row("EDIT_LANGUAGES", "five languages", [](Edit& e) { e.defaults.emplace().language = QStringLiteral("a,b,c,d,e"); });
    row("EDIT_WINDOW", "no window", [](Edit& e) { e.defaults.emplace().windowHours = 0; });
    row("EDIT_WINDOW", "long window", [](Edit& e) { e.defaults.emplace().windowHours = 8761; });
}

void tst_Edit::refuses()
{
    QFETCH(Edit, edit);
    QFETCH(QString, code);
    Edit setUp;
    setUp.blueprints.put = {{.name = "Lobby", .branding = {"Logo"}}};
    setUp.servers.put = {{"site", "http://192.0.2.7"}};
    setUp.branding.put = {{"logo", {}, {}}};
    setUp.phones.put = {Phone{.mac = MacAddress(0x00085D000001), .blueprint = "Lobby"},
                        Phone{.mac = MacAddress(0x00085D000002), .configServer = "Site"}};
    const auto state = apply(JobState{}, setUp);
    QVERIFY(state);
    const auto applied = apply(state->next, edit);
    QCOMPARE(applied ? QString() : applied.error().code, code);
    QVERIFY(applied || applied.error().sentence.endsWith('.'));
}

void tst_Edit::namesMatchWithoutCase()
{
    Edit edit;
    edit.blueprints.put = {{.name = "Lobby"}, {.name = "LOBBY", .language = "de"}};
    const auto applied = apply(JobState{}, edit);
    QVERIFY(applied);
    QCOMPARE(applied->next.blueprints.size(), 1);
    QCOMPARE(applied->next.blueprint(u" lobby ")->language, QString("de"));
}

QTEST_GUILESS_MAIN(tst_Edit)
#include "tst_Edit.moc"
