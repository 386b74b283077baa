// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/StatusReport.h"

#include "app/ctl/Text.h"
#include "models/domain/Assignment.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace firstring {

namespace {

QJsonObject statusJson(const JobState& job, const Phone& phone, const PhoneStatus& status, bool registered)
{
    const QString reason =
        status.reason == EventId::None ? QString() : QString::fromLatin1(eventInfo(status.reason).name);
    return {{QStringLiteral("mac"), phone.mac.plain()},
            {QStringLiteral("label"), phone.label},
            {QStringLiteral("model"), status.model.isEmpty() ? phone.model : status.model},
            {QStringLiteral("state"), stateName(status.state)},
            {QStringLiteral("percent"), status.percent},
            {QStringLiteral("reboots"), status.reboots},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("subject"), status.subject},
            {QStringLiteral("firmware"), status.version.text()},
            {QStringLiteral("config-server"),
             registered ? effectiveAssignment(job, phone, status.model).configServer.value : QString()},
            {QStringLiteral("address"), status.address},
            {QStringLiteral("since"), isoTime(status.sinceMs)},
            {QStringLiteral("last-heard"), isoTime(status.lastHeardMs)},
            {QStringLiteral("registered"), registered}};
}

QStringList statusRow(const Phone& phone, const PhoneStatus& status)
{
    const QString heard =
        status.lastHeardMs == 0
            ? QString()
            : QLocale().toString(QDateTime::fromMSecsSinceEpoch(status.lastHeardMs).time(), QLocale::ShortFormat);
    return {phone.mac.plain(),     phone.label,    status.model.isEmpty() ? phone.model : status.model,
            status.version.text(), status.address, heard,
            stateText(status)};
}

} // namespace

QJsonValue isoTime(qint64 ms)
{
    if (ms == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

void printStatus(Printer& printer, const Workspace& job)
{
    QJsonArray json;
    QList<QStringList> rows;
    const auto add = [&](const Phone& phone, const PhoneStatus& status, bool registered) {
        if (printer.isJson())
            json.append(statusJson(job.state(), phone, status, registered));
        else
            rows.append(statusRow(phone, status));
    };
    job.state().phones.forEach([&](const Phone& phone) { add(phone, job.track(phone.mac).status, true); });
    QList<MacAddress> strangers;
    for (auto track = job.tracks().cbegin(); track != job.tracks().cend(); ++track) {
        if (!job.state().phones.contains(track.key()))
            strangers.append(track.key());
    }
    std::sort(strangers.begin(), strangers.end());
    for (const MacAddress mac : std::as_const(strangers)) {
        Phone phone;
        phone.mac = mac;
        PhoneStatus status = job.track(mac).status;
        status.state = PhoneState::Unknown;
        add(phone, status, false);
    }
    printer.value(json);
    printer.table({Ctl::tr("MAC"), Ctl::tr("Label"), Ctl::tr("Model"), Ctl::tr("Firmware"), Ctl::tr("Address"),
                   Ctl::tr("Heard"), Ctl::tr("State")},
                  rows);
}

} // namespace firstring
