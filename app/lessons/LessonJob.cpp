// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/LessonJob.h"

#include "models/vault/Vault.h"

#include <QBuffer>
#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

constexpr qsizetype imageBytes = 256 * 1024; // several percent of it fit between two looks

QByteArray imageOf(const ScenarioFirmware& firmware)
{
    const QString version = firmware.holds.isEmpty() ? firmware.version : firmware.holds;
    QByteArray bytes = "FIRSTRING-TEST-ST model=" + firmware.model.toLatin1() + " version=" + version.toLatin1() + '\n';
    quint32 noise = 7;
    while (bytes.size() < imageBytes) {
        noise = noise * 1'664'525 + 1'013'904'223;
        bytes += static_cast<char>(noise >> 24);
    }
    return bytes;
}

/// Where nobody listens: port 9 of this computer.
const QString nobody = QStringLiteral("http://127.0.0.1:9");

} // namespace

Result<Edit> lessonEdit(const Scenario& scenario, const Vault& vault)
{
    Edit edit;
    edit.text = Text::tr("Make the job of the lesson");
    edit.defaults = JobDefaults{};
    edit.defaults->kind = JobKind::Trainer;
    edit.defaults->evidence = EvidenceWanted::Startup;
    edit.defaults->settings = scenario.settings;
    if (scenario.protocol == u"https")
        edit.defaults->localProtocol = LocalProtocol::Https;
    for (const ScenarioFirmware& firmware : scenario.firmware) {
        edit.defaults->firmware.insert(firmware.model, firmware.version);
        if (firmware.absent)
            continue;
        QByteArray bytes = imageOf(firmware);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto blob = vault.import(buffer);
        if (!blob)
            return blob.error();
        edit.firmware.put.append({firmware.model, firmware.version, {}, firmware.model + QStringLiteral(".st"), *blob});
    }
    int slot = 0;
    for (const ScenarioPhone& phone : scenario.phones) {
        if (phone.registered)
            edit.phones.put.append(
                {.mac = phone.mac, .label = phone.label, .model = phone.model, .slot = ++slot, .onHold = phone.onHold});
    }
    return edit;
}

FleetPlan lessonFleet(const Scenario& scenario, const ServerEndpoints& server, const QByteArray& caPem)
{
    FleetPlan plan;
    plan.rcsUrls = {scenario.protocol == u"tftp"    ? server.tftpUrl()
                    : scenario.protocol == u"https" ? server.httpsUrl()
                                                    : server.httpUrl()};
    plan.seed = scenario.seed;
    plan.rebootMs = scenario.rebootMs;
    plan.spreadMs = scenario.spreadMs;
    plan.record = true;
    plan.timeoutMs = 60'000;
    for (const ScenarioPhone& phone : scenario.phones) {
        PhoneFaults faults{phone.lossPercent, phone.delayMs, phone.powerCutPercent, {}, {}, {}};
        if (phone.trusts)
            faults.trustedPem = caPem;
        const QString offer = chosenOffer(phone.offers);
        if (offer != u"local")
            faults.startAt = offer == u"elsewhere" ? nobody : offer;
        for (const QString& one : phone.offers)
            faults.offers.append(one == u"none"    ? Text::tr("an address, no server")
                                 : one == u"local" ? Text::tr("server: this RCS")
                                                   : Text::tr("server: %1").arg(one == u"elsewhere" ? nobody : one));
        plan.phones.append({phone.mac, phone.model, phone.firmware, faults});
    }
    return plan;
}

QString expectationText(const Expectation& expected)
{
    using enum Expectation::What;
    static constexpr const char* names[] = {"state", "event", "no-event", "shows", "boots", "runs", "arrives"};
    return QStringLiteral("%1 %2=%3")
        .arg(expected.mac.plain(), QLatin1String(names[static_cast<int>(expected.what)]), expected.value);
}

} // namespace firstring
