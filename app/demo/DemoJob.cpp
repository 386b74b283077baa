// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoJob.h"

#include "app/demo/DemoPicture.h"

#include <QBuffer>
#include <QCoreApplication>

#include <array>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoJob)
};

struct DemoModel
{
    const char* model;
    const char* offered; ///< version in the catalogue; null: phones keep what they have
    const char* running; ///< version before; null: an older one of the family
    int firmwareKiB;
};

// The 6869i goes down: it left the carton with a newer release than the site uses.
constexpr std::array models{
    DemoModel{"6731i", nullptr, nullptr, 0},        DemoModel{"6757i", "3.3.1.4305", nullptr, 384},
    DemoModel{"6867i", "5.1.0.8024", nullptr, 768}, DemoModel{"6869i", "5.1.0.8024", "6.0.0.1012", 768},
    DemoModel{"6930", nullptr, nullptr, 0},
};

struct DemoPhone
{
    const char* label;
    const char* model;
    bool office; ///< in the blueprint with the picture
    const char* tag;
};

constexpr std::array phones{
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Reception"), "6869i", true, "ground"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Switchboard"), "6930", true, "ground"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Meeting room 1"), "6867i", true, "ground"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Meeting room 2"), "6867i", true, "floor1"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Accounts"), "6869i", true, "floor1"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Sales 1"), "6867i", true, "floor1"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Sales 2"), "6867i", true, "floor1"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Management"), "6930", true, "floor2"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Warehouse"), "6757i", false, "yard"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Workshop"), "6757i", false, "yard"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Kitchen"), "6731i", false, "ground"},
    DemoPhone{QT_TRANSLATE_NOOP("DemoJob", "Gate"), "6731i", false, "yard"},
};

constexpr quint64 firstMac = 0x0008'5df1'0001; // 00:08:5D is the maker's prefix
const char pictureName[] = "firstring-demo.png";

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

Result<BlobRef> importBytes(const Vault& vault, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return vault.import(buffer);
}

/// The first line that makes it test firmware, then bytes that differ by model.
QByteArray testFirmware(const DemoModel& model)
{
    QByteArray bytes = QByteArray("FIRSTRING-TEST-ST model=") + model.model + " version=" + model.offered + "\n";
    quint32 noise = QByteArray(model.model).left(4).toUInt();
    while (bytes.size() < model.firmwareKiB * 1024) {
        noise = noise * 1'664'525 + 1'013'904'223;
        bytes += static_cast<char>(noise >> 24);
    }
    return bytes;
}

Result<void> addFirmware(Edit& edit, const Vault& vault)
{
    for (const DemoModel& model : models) {
        if (!model.offered)
            continue;
        const auto blob = importBytes(vault, testFirmware(model));
        if (!blob)
            return blob.error();
        edit.firmware.put.append(
            {latin(model.model), latin(model.offered), {}, latin(model.model) + QLatin1String(".st"), *blob});
        edit.defaults->firmware.insert(latin(model.model), latin(model.offered));
    }
    return {};
}

void addBlueprints(Edit& edit)
{
    Blueprint office;
    office.name = Text::tr("Office");
    office.branding = {latin(pictureName)};
    office.settings = {
        {QStringLiteral("sip line1 user name"), QStringLiteral("{extension}"), {}},
        {QStringLiteral("sip line1 auth name"), QStringLiteral("{extension}"), {}},
        {QStringLiteral("sip line1 password"), QStringLiteral("{sip password}"), {}},
        {QStringLiteral("sip line1 display name"), QStringLiteral("{label}"), {}},
        {QStringLiteral("sip line1 screen name"), QStringLiteral("{label}"), {}},
    };
    Blueprint plain = office;
    plain.name = Text::tr("Yard");
    plain.branding.clear();
    plain.settings.append({QStringLiteral("ring tone"), QStringLiteral("3"), {}});
    edit.blueprints.put = {office, plain};
}

void addPhones(Edit& edit)
{
    quint64 mac = firstMac;
    int number = 0;
    for (const DemoPhone& demo : phones) {
        Phone phone;
        phone.mac = MacAddress(mac++);
        phone.label = Text::tr(demo.label);
        phone.model = latin(demo.model);
        phone.blueprint = edit.blueprints.put.at(demo.office ? 0 : 1).name;
        phone.tags = {latin(demo.tag)};
        phone.slot = ++number;
        phone.variables = {{QStringLiteral("extension"), QString::number(200 + number)},
                           {QStringLiteral("sip password"),
                            QStringLiteral("demo-%1").arg(7919 * number % 100'000, 5, 10, QLatin1Char('0'))}};
        edit.phones.put.append(phone);
    }
}

} // namespace

Result<Edit> demoEdit(const Vault& vault)
{
    Edit edit;
    edit.text = Text::tr("Make the demonstration job");
    edit.defaults = JobDefaults{};
    edit.defaults->kind = JobKind::Trainer;
    edit.defaults->evidence = EvidenceWanted::Startup;
    // 192.0.2.0/24 is for documentation (RFC 5737): nobody is called.
    edit.defaults->settings = {
        {QStringLiteral("sip proxy ip"), QStringLiteral("192.0.2.10"), {}},
        {QStringLiteral("sip registrar ip"), QStringLiteral("192.0.2.10"), {}},
        {QStringLiteral("time server1"), QStringLiteral("192.0.2.11"), {}},
        {QStringLiteral("time zone name"), QStringLiteral("DE-Berlin"), {}},
    };
    if (auto done = addFirmware(edit, vault); !done)
        return done.error();
    const auto picture = importBytes(vault, demoPicture());
    if (!picture)
        return picture.error();
    edit.branding.put.append({latin(pictureName), QStringLiteral("background image"), *picture});
    addBlueprints(edit);
    addPhones(edit);
    return edit;
}

FleetPlan demoFleet(const JobState& job, const ServerEndpoints& server)
{
    FleetPlan plan;
    job.phones.forEach([&](const Phone& phone) {
        SimulatedPhone simulated{phone.mac, phone.model, {}};
        for (const DemoModel& model : models) {
            if (model.running && phone.model == QLatin1String(model.model))
                simulated.firmware = FirmwareVersion(latin(model.running));
        }
        plan.phones.append(simulated);
    });
    for (const QString& url : {server.httpUrl(), server.tftpUrl()}) {
        if (!url.isEmpty())
            plan.rcsUrls.append(url);
    }
    plan.spreadMs = 2'000; // slow enough to watch
    return plan;
}

} // namespace firstring
