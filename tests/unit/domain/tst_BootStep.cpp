// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Page 8 of the RCS user guide as a table: branding, configuration server, firmware that differs, redirection.

#include "models/domain/BootStep.h"
#include "models/domain/Edit.h"

#include <QTest>

using namespace firstring;

namespace {

constexpr MacAddress plainPhone(0x00085D000001);
constexpr MacAddress heldPhone(0x00085D000002);
constexpr MacAddress lobbyPhone(0x00085D000003);
constexpr MacAddress keepPhone(0x00085D000004);
constexpr MacAddress stranger(0x00085D000099);

BlobRef blob(char c)
{
    return {QByteArray(32, c), 10};
}

JobState sampleJob()
{
    Edit edit;
    edit.branding.put = {
        {"logo", "background image", blob('l')}, {"ring", "ring tone", blob('r')}, {"silent", {}, blob('s')}};
    edit.servers.put = {{"site", "http://192.0.2.7"}};
    edit.firmware.put = {{"6757i", "4.2.0", {}, {}, blob('4')}, {"6757i", "3.3.1", {}, {}, blob('3')}};
    edit.blueprints.put = {{.name = "Lobby",
                            .configServer = "site",
                            .firmware = {{"6757i", "3.3.1"}},
                            .branding = {"logo", "ring", "silent"}}};
    edit.phones.put = {Phone{.mac = plainPhone, .model = "6757i"},
                       Phone{.mac = heldPhone, .model = "6757i", .onHold = true},
                       Phone{.mac = lobbyPhone, .model = "6757i", .blueprint = "Lobby"},
                       Phone{.mac = keepPhone, .model = "6757i", .firmware = "Keep"}};
    edit.defaults.emplace().firmware = {{"6757i", "4.2.0"}, {"6867i", "5.1.0"}};
    return apply(JobState{}, edit).value().next;
}

/// 6.3 only by way of 5.1, and that only by way of 4.2, whose file is missing.
JobState chainJob()
{
    Edit edit;
    edit.firmware.put = {
        {.model = "6867i", .version = "6.3", .blob = blob('6'), .through = "5.1"},
        {.model = "6867i", .version = "5.1", .blob = blob('5'), .through = "4.2"},
        {.model = "6867i", .version = "3.3", .blob = blob('3'), .through = "3.0"},
        {.model = "6869i", .version = "4.2", .blob = blob('x')}, // of another model: no step for this one
    };
    edit.phones.put = {Phone{.mac = plainPhone, .model = "6867i"},
                       Phone{.mac = lobbyPhone, .model = "6867i", .firmware = "3.3"}};
    edit.defaults.emplace().firmware = {{"6867i", "6.3"}};
    return apply(JobState{}, edit).value().next;
}

/// A step in words that do not depend on its translation.
QString word(const BootStep& step)
{
    struct Words
    {
        QString operator()(const SendBranding& s) const
        {
            QStringList names;
            for (const BrandingAsset& asset : s.assets)
                names << asset.name;
            return "branding " + names.join(',');
        }
        QString operator()(const SetConfigServer& s) const { return "server " + s.server; }
        QString operator()(const SendFirmware& s) const
        {
            static const char* directions[] = {"same", "up", "down", "unknown"};
            return "firmware " + s.image.version + ' ' + directions[static_cast<int>(s.direction)];
        }
        QString operator()(const RedirectToConfig& s) const { return "redirect " + s.server; }
        QString operator()(const NothingKnown&) const { return "nothing"; }
    };
    return std::visit(Words{}, step);
}

} // namespace

Q_DECLARE_METATYPE(firstring::BootFacts)

class tst_BootStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void followsTheChain_data();
    void followsTheChain();
    void stepsMustBeLower();
    void aWholeBootEndsRedirected();
};

void tst_BootStep::decides_data()
{
    QTest::addColumn<BootFacts>("facts");
    QTest::addColumn<QString>("step");
    const FirmwareVersion old(u"3.3.1");
    const FirmwareVersion fresh(u"4.2.0-SIP");
    const FirmwareVersion newest(u"5.0");
    const QSet<QByteArray> logo{QByteArray(32, 'l')};
    const QSet<QByteArray> both{QByteArray(32, 'l'), QByteArray(32, 'r')};
    const auto row = [](const char* name, BootFacts facts, const char* step) {
        QTest::newRow(name) << std::move(facts) << QString::fromLatin1(step);
    };
    row("unknown", {.mac = stranger}, "nothing");
    row("on hold", {.mac = heldPhone}, "nothing");
    row("no branding: the server first", {.mac = plainPhone}, "server local");
    row("branding first", {.mac = lobbyPhone}, "branding logo,ring");
    row("the rest of the branding", {.mac = lobbyPhone, .brandingTaken = logo}, "branding ring");
    row("branding before firmware", {.mac = lobbyPhone, .version = fresh, .serverTaken = true}, "branding logo,ring");
    row("branding done", {.mac = lobbyPhone, .brandingTaken = both}, "server site");
    row("firmware up", {.mac = plainPhone, .version = old, .serverTaken = true}, "firmware 4.2.0 up");
    row("firmware down", {.mac = lobbyPhone, .version = fresh, .brandingTaken = both, .serverTaken = true},
        "firmware 3.3.1 down");
    row("newer is not enough", {.mac = plainPhone, .version = newest, .serverTaken = true}, "firmware 4.2.0 down");
    row("no version over TFTP", {.mac = plainPhone, .serverTaken = true}, "firmware 4.2.0 unknown");
    row("shown otherwise", {.mac = plainPhone, .firmwareSatisfied = true, .serverTaken = true}, "redirect local");
    row("firmware equals", {.mac = plainPhone, .version = fresh, .serverTaken = true}, "redirect local");
    row("keep", {.mac = keepPhone, .version = old, .serverTaken = true}, "redirect local");
    row("another model than registered, no file",
        {.mac = plainPhone, .model = "6867i", .version = old, .serverTaken = true}, "redirect local");
    row("short name of the model", {.mac = plainPhone, .model = "57i", .version = old, .serverTaken = true},
        "firmware 4.2.0 up");
}

void tst_BootStep::decides()
{
    QFETCH(BootFacts, facts);
    QFETCH(QString, step);
    const BootStep decided = decideNextStep(sampleJob(), facts);
    QCOMPARE(word(decided), step);
    QVERIFY(!stepText(decided).isEmpty());
}

void tst_BootStep::followsTheChain_data()
{
    QTest::addColumn<quint64>("mac");
    QTest::addColumn<QString>("runs");
    QTest::addColumn<bool>("held");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("image");
    const auto row = [](const char* name, MacAddress mac, const char* runs, const char* step, const char* image,
                        bool held = false) {
        QTest::newRow(name) << quint64(mac.bits()) << QString::fromLatin1(runs) << held << QString::fromLatin1(step)
                            << QString::fromLatin1(image);
    };
    row("there", plainPhone, "6.3", "redirect local", "6.3");
    row("from the step itself", plainPhone, "5.1", "firmware 6.3 up", "6.3");
    row("between step and end", plainPhone, "5.1.9", "firmware 6.3 up", "6.3");
    row("just below the step", plainPhone, "5.0.99", "firmware 5.1 up", "5.1");
    row("from the first step", plainPhone, "4.2", "firmware 5.1 up", "5.1");
    row("below a step without a file", plainPhone, "4.1", "redirect local", "4.2");
    row("far above", plainPhone, "7.0", "firmware 6.3 down", "6.3");
    row("no version", plainPhone, "", "firmware 6.3 unknown", "6.3");
    row("down past the step", lobbyPhone, "6.3", "firmware 3.3 down", "3.3");
    row("held", plainPhone, "5.1", "redirect local", "6.3", true);
}

void tst_BootStep::followsTheChain()
{
    QFETCH(quint64, mac);
    QFETCH(QString, runs);
    QFETCH(bool, held);
    QFETCH(QString, step);
    QFETCH(QString, image);
    const JobState job = chainJob();
    const BootFacts facts{
        .mac = MacAddress(mac), .version = FirmwareVersion(runs), .firmwareHeld = held, .serverTaken = true};
    QCOMPARE(word(decideNextStep(job, facts)), step);
    const Assignment assignment = effectiveAssignment(job, *job.phones.find(facts.mac));
    QCOMPARE(nextImage(assignment, facts.version)->version, image);
    QVERIFY(leadsToFirmware(assignment, QByteArray(32, mac == plainPhone.bits() ? '5' : '3')));
    QVERIFY(!leadsToFirmware(assignment, QByteArray(32, 'x')));
}

void tst_BootStep::stepsMustBeLower()
{
    for (const char* through : {"6.3", "6.4", "7"}) {
        Edit edit;
        edit.firmware.put = {{.model = "6867i", .version = "6.3", .blob = blob('6'), .through = through}};
        QCOMPARE(apply(JobState{}, edit).error().code, "EDIT_THROUGH");
    }
    // A chain that is changed behind the back of the checks still ends.
    JobState job = chainJob();
    job.firmware["6867i/5.1"].through = "6.3";
    const Assignment assignment = effectiveAssignment(job, *job.phones.find(plainPhone));
    QCOMPARE(assignment.steps.size(), 1);
}

void tst_BootStep::aWholeBootEndsRedirected()
{
    const JobState job = sampleJob();
    BootFacts facts{.mac = lobbyPhone, .version = FirmwareVersion(u"4.2.0")};
    QStringList steps;
    for (int i = 0; i < 10; ++i) {
        const BootStep step = decideNextStep(job, facts);
        steps << word(step);
        if (const auto* branding = std::get_if<SendBranding>(&step))
            facts.brandingTaken.insert(branding->assets.first().blob.sha256);
        else if (std::holds_alternative<SetConfigServer>(step))
            facts.serverTaken = true;
        else if (const auto* firmware = std::get_if<SendFirmware>(&step))
            facts.version = FirmwareVersion(firmware->image.version);
        else
            break;
    }
    QCOMPARE(steps, (QStringList{"branding logo,ring", "branding ring", "server site", "firmware 3.3.1 down",
                                 "redirect site"}));
}

QTEST_GUILESS_MAIN(tst_BootStep)
#include "tst_BootStep.moc"
