// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FleetTask.h"

#include "app/ctl/ExitStatus.h"
#include "app/ctl/Text.h"
#include "models/formats/PictureFacts.h"

#include <algorithm>
#include <utility>

namespace firstring {

namespace {

bool isUp(const SimulatedPhoneStatus& phone)
{
    return phone.phase == SimulatedPhoneStatus::Phase::Running;
}

} // namespace

FleetTask::FleetTask(Context& context, FleetPlan plan, bool complete)
    : m_context(context)
    , m_plan(std::move(plan))
    , m_complete(complete)
{
    connect(&m_fleet, &FleetControl::changed, this, &FleetTask::take);
    connect(&m_fleet, &FleetControl::finished, this, &FleetTask::finish);
    connect(&m_fleet, &FleetControl::refused, this, [this](const Error& why) { Q_EMIT ended(m_context.fail(why)); });
}

void FleetTask::begin()
{
    m_fleet.start(m_plan);
}

void FleetTask::take(const QList<SimulatedPhoneStatus>& phones)
{
    for (const SimulatedPhoneStatus& phone : phones) {
        const SimulatedPhoneStatus before = m_latest.value(phone.mac);
        m_latest.insert(phone.mac, phone);
        if (m_plan.stayOn && isUp(phone) && !(isUp(before) && before.boots == phone.boots))
            tellUp(phone);
    }
    const auto running = std::count_if(m_latest.cbegin(), m_latest.cend(),
                                       [](const SimulatedPhoneStatus& phone) { return phone.asExpected; });
    m_context.printer().progress(Ctl::tr("%1 of %2 phones are up").arg(running).arg(m_plan.phones.size()));
}

/// Where it can be told something, for who reads along.
void FleetTask::tellUp(const SimulatedPhoneStatus& phone)
{
    m_context.printer().line(simulatedJson(phone));
    m_context.printer().text(Ctl::tr("%1 is up at %2, web server at port %3, SIP at port %4")
                                 .arg(phone.mac.plain(), phone.address)
                                 .arg(phone.webPort)
                                 .arg(phone.sipPort));
}

void FleetTask::finish()
{
    bool allAsExpected = m_complete;
    QList<QStringList> rows;
    for (const SimulatedPhone& planned : std::as_const(m_plan.phones)) {
        const SimulatedPhoneStatus status =
            m_latest.value(planned.mac, SimulatedPhoneStatus{planned.mac, planned.model});
        allAsExpected = allAsExpected && status.asExpected;
        m_context.printer().line(simulatedJson(status));
        rows.append({status.mac.plain(), status.model, status.firmware.text(), QString::number(status.boots),
                     status.server, status.asExpected ? Ctl::tr("as expected") : status.problem});
    }
    m_context.printer().table({Ctl::tr("MAC"), Ctl::tr("Model"), Ctl::tr("Firmware"), Ctl::tr("Starts"),
                               Ctl::tr("Config server"), Ctl::tr("Result")},
                              rows);
    Q_EMIT ended(allAsExpected ? Exit::Done : Exit::InPart);
}

namespace {

/// `320x240 png`; empty: the maker's picture, or one that is none.
QString backgroundText(const QByteArray& picture)
{
    const auto facts = pictureFacts(picture);
    return facts ? QStringLiteral("%1x%2 %3")
                       .arg(facts->width)
                       .arg(facts->height)
                       .arg(pictureFormatName(facts->format).toLower())
                 : QString();
}

} // namespace

QJsonObject simulatedJson(const SimulatedPhoneStatus& status)
{
    return {{QStringLiteral("mac"), status.mac.plain()},
            {QStringLiteral("model"), status.model},
            {QStringLiteral("firmware"), status.firmware.text()},
            {QStringLiteral("boots"), status.boots},
            {QStringLiteral("server"), status.server},
            {QStringLiteral("display"), status.display},
            {QStringLiteral("address"), status.address},
            {QStringLiteral("web-port"), status.webPort},
            {QStringLiteral("sip-port"), status.sipPort},
            {QStringLiteral("background"), backgroundText(status.background)},
            {QStringLiteral("as-expected"), status.asExpected},
            {QStringLiteral("problem"), status.problem}};
}

} // namespace firstring
