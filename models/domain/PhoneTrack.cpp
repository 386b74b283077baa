// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/PhoneTrack.h"

#include <QJsonArray>

#include <algorithm>

namespace firstring {

namespace {

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytes(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

QJsonObject PhoneTrack::toJson() const
{
    QList<QByteArray> branding(brandingTaken.begin(), brandingTaken.end());
    std::sort(branding.begin(), branding.end());
    QJsonArray brandingJson;
    for (const QByteArray& digest : branding)
        brandingJson.append(hex(digest));
    return {
        {"mac", status.mac.plain()},
        {"state", stateName(status.state)},
        {"percent", status.percent},
        {"reboots", status.reboots},
        {"changedFiles", status.changedFiles},
        {"reason", QString::fromLatin1(eventInfo(status.reason).name)},
        {"subject", status.subject},
        {"model", status.model},
        {"version", status.version.text()},
        {"address", status.address},
        {"sinceMs", status.sinceMs},
        {"lastHeardMs", status.lastHeardMs},
        {"redirectTaken", redirectTaken},
        {"brandingTaken", brandingJson},
        {"commonTaken", hex(commonTaken)},
        {"modelTaken", hex(modelTaken)},
        {"phoneTaken", hex(phoneTaken)},
        {"configAsked", configAsked},
        {"notFollowing", notFollowing},
        {"reachedAddress", reachedAddress},
        {"reachedHttpPort", reachedHttpPort},
        {"reachedHttpsPort", reachedHttpsPort},
        {"firmwareFirst", firmwareFirst},
        {"firmwareTaken", hex(firmwareTaken)},
        {"firmwareShown", hex(firmwareShown)},
        {"firmwareSatisfied", firmwareSatisfied},
        {"firmwareReports", firmwareReports},
        {"wholeDownloads", wholeDownloads},
        {"imageDownloads", imageDownloads},
        {"abortedDownloads", abortedDownloads},
        {"versionsReported", QJsonArray::fromStringList(versionsReported)},
        {"startupMs", startupMs},
        {"registeredMs", registeredMs},
    };
}

PhoneTrack PhoneTrack::fromJson(const QJsonObject& json)
{
    PhoneTrack track;
    if (const auto mac = MacAddress::parse(json["mac"].toString()))
        track.status.mac = *mac;
    track.status.state = stateFromName(json["state"].toString());
    track.status.percent = json["percent"].toInt();
    track.status.reboots = json["reboots"].toInt();
    track.status.changedFiles = json["changedFiles"].toInt();
    track.status.reason = eventFromName(json["reason"].toString());
    track.status.subject = json["subject"].toString();
    track.status.model = json["model"].toString();
    track.status.version = FirmwareVersion(json["version"].toString());
    track.status.address = json["address"].toString();
    track.status.sinceMs = json["sinceMs"].toInteger();
    track.status.lastHeardMs = json["lastHeardMs"].toInteger();
    track.redirectTaken = json["redirectTaken"].toBool();
    for (const QJsonValue& digest : json["brandingTaken"].toArray())
        track.brandingTaken.insert(bytes(digest));
    track.commonTaken = bytes(json["commonTaken"]);
    track.modelTaken = bytes(json["modelTaken"]);
    track.phoneTaken = bytes(json["phoneTaken"]);
    track.configAsked = json["configAsked"].toBool();
    track.notFollowing = json["notFollowing"].toBool();
    track.reachedAddress = json["reachedAddress"].toString();
    track.reachedHttpPort = json["reachedHttpPort"].toInt();
    track.reachedHttpsPort = json["reachedHttpsPort"].toInt();
    track.firmwareShown = bytes(json["firmwareShown"]);
    track.firmwareReports = json["firmwareReports"].toString();
    track.imageDownloads = json["imageDownloads"].toInt();
    track.abortedDownloads = json["abortedDownloads"].toInt();
    track.firmwareFirst = json["firmwareFirst"].toString();
    track.firmwareTaken = bytes(json["firmwareTaken"]);
    track.firmwareSatisfied = json["firmwareSatisfied"].toBool();
    track.wholeDownloads = json["wholeDownloads"].toInt();
    for (const QJsonValue& version : json["versionsReported"].toArray())
        track.versionsReported.append(version.toString());
    track.startupMs = json["startupMs"].toInteger();
    track.registeredMs = json["registeredMs"].toInteger();
    return track;
}

} // namespace firstring
