// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/problem/ProblemBundle.h"

#include "models/domain/ServerUrl.h"
#include "models/workspace/problem/Mask.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProblemBundle)
};

constexpr qsizetype mostLogged = 20'000;

QByteArray bytesOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson();
}

QJsonValue isoTime(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// Everything that people named.
Mask maskOf(const JobState& job)
{
    Mask mask;
    job.phones.forEach([&](const Phone& phone) {
        mask.hide(phone.label, QStringLiteral("phone"));
        for (const QString& value : phone.variables)
            mask.hide(value, QStringLiteral("value"));
        for (const QString& tag : phone.tags)
            mask.hide(tag, QStringLiteral("tag"));
    });
    for (const ConfigServer& server : job.servers) {
        mask.hide(server.name, QStringLiteral("server"));
        if (const auto url = ServerUrl::parse(server.url)) {
            mask.hide(url->host, QStringLiteral("host"));
            mask.hide(url->path, QStringLiteral("path"));
        }
    }
    for (const Blueprint& blueprint : job.blueprints)
        mask.hide(blueprint.name, QStringLiteral("blueprint"));
    mask.hide(job.defaults.urlKey, QStringLiteral("key"));
    mask.hide(job.name, QStringLiteral("job"));
    return mask;
}

QJsonObject versions()
{
    return {{QStringLiteral("firstring"), QCoreApplication::applicationVersion()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
            {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("language"), QLocale().name()}};
}

QJsonArray namesOf(const SettingList& settings)
{
    QJsonArray names;
    for (const Setting& setting : settings)
        names.append(setting.name);
    return names;
}

QJsonObject jobJson(const ProblemFacts& facts, Mask& mask)
{
    const JobState& job = *facts.job;
    QJsonObject models;
    job.phones.forEach([&](const Phone& phone) {
        const QString model = phone.model.isEmpty() ? QStringLiteral("?") : phone.model;
        models[model] = models.value(model).toInt() + 1;
    });
    QJsonArray firmware;
    for (const FirmwareImage& image : job.firmware)
        firmware.append(QJsonObject{{QStringLiteral("model"), image.model},
                                    {QStringLiteral("version"), image.version},
                                    {QStringLiteral("sha256"), QString::fromLatin1(image.blob.sha256.toHex())}});
    QJsonObject notes;
    for (auto note = facts.notes.cbegin(); note != facts.notes.cend(); ++note)
        notes.insert(note.key(), mask.text(note.value()));
    const JobDefaults& defaults = job.defaults;
    return {{QStringLiteral("phones-by-model"), models},
            {QStringLiteral("blueprints"), job.blueprints.size()},
            {QStringLiteral("config-servers"), job.servers.size()},
            {QStringLiteral("firmware"), firmware},
            {QStringLiteral("kind"), static_cast<int>(defaults.kind)},
            {QStringLiteral("url-key"), !defaults.urlKey.isEmpty()},
            {QStringLiteral("contact-rcs-off"), defaults.contactRcsOff},
            {QStringLiteral("window-hours"), defaults.windowHours},
            {QStringLiteral("settings"), namesOf(defaults.settings)},
            {QStringLiteral("notes"), notes}};
}

QJsonObject phoneJson(const PhoneTrack& track, const JobState& job, Mask& mask)
{
    const PhoneStatus& status = track.status;
    return {{QStringLiteral("mac"), mask.mac(status.mac)},
            {QStringLiteral("registered"), job.phones.contains(status.mac)},
            {QStringLiteral("model"), mask.text(status.model)},
            {QStringLiteral("firmware"), status.version.text()},
            {QStringLiteral("state"), stateName(status.state)},
            {QStringLiteral("reason"), QString::fromLatin1(eventInfo(status.reason).name)},
            {QStringLiteral("subject"), mask.text(status.subject)},
            {QStringLiteral("address"), mask.text(status.address)},
            {QStringLiteral("since"), isoTime(status.sinceMs)},
            {QStringLiteral("heard"), isoTime(status.lastHeardMs)},
            {QStringLiteral("redirect-taken"), track.redirectTaken},
            {QStringLiteral("config-asked"), track.configAsked},
            {QStringLiteral("whole-downloads"), track.wholeDownloads}};
}

QByteArray logLine(const Observation& seen, Mask& mask)
{
    const QJsonObject json{{QStringLiteral("time"), isoTime(seen.timeMs)},
                           {QStringLiteral("event"), QString::fromLatin1(eventInfo(seen.id).name)},
                           {QStringLiteral("mac"), mask.mac(seen.mac)},
                           {QStringLiteral("model"), mask.text(seen.model)},
                           {QStringLiteral("from"), mask.text(seen.address)},
                           {QStringLiteral("protocol"), transportName(seen.transport)},
                           {QStringLiteral("name"), mask.text(seen.name)},
                           {QStringLiteral("subject"), mask.text(seen.subject)},
                           {QStringLiteral("status"), seen.status},
                           {QStringLiteral("bytes"), seen.bytes},
                           {QStringLiteral("total"), seen.total},
                           {QStringLiteral("ms"), seen.durationMs}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray about(const ProblemFacts& facts)
{
    return (Text::tr(
                "Problem report of Firstring, made %1.\n\n"
                "versions.json: of the program and of this computer\n"
                "job.json: how the job is set; names of settings, no values\n"
                "phones.json: where each phone is\n"
                "log.jsonl: what the server saw, at most 20,000 lines\n"
                "preflight.json: what was found about this computer and its network\n\n"
                "Left out or replaced: labels, names, values of settings, passwords, keys, the last half of each MAC "
                "address,\n"
                "and addresses of the internet. The same thing has the same stand-in everywhere. Read it before you "
                "send it.\n")
                .arg(isoTime(facts.nowMs).toString()))
        .toUtf8();
}

} // namespace

QList<QPair<QString, QByteArray>> problemBundle(const ProblemFacts& facts)
{
    Mask mask = maskOf(*facts.job);
    QJsonArray phones;
    for (const PhoneTrack& track : facts.tracks)
        phones.append(phoneJson(track, *facts.job, mask));
    QByteArray log;
    for (const Observation& seen : facts.log.last(std::min(facts.log.size(), mostLogged)))
        log += logLine(seen, mask);
    QJsonArray findings;
    for (const PreflightFinding& finding : facts.findings)
        findings.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                    {QStringLiteral("sentence"), mask.text(finding.sentence)}});
    return {{QStringLiteral("about.txt"), about(facts)},
            {QStringLiteral("versions.json"), bytesOf(versions())},
            {QStringLiteral("job.json"), bytesOf(jobJson(facts, mask))},
            {QStringLiteral("phones.json"), bytesOf({{QStringLiteral("phones"), phones}})},
            {QStringLiteral("log.jsonl"), log},
            {QStringLiteral("preflight.json"), bytesOf({{QStringLiteral("findings"), findings}})}};
}

} // namespace firstring
