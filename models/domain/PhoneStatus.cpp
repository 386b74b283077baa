// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/PhoneStatus.h"

#include <QCoreApplication>

#include <array>

namespace firstring {

namespace {

constexpr std::array<const char*, phoneStateCount> names{"waiting", "seen",  "asked-rcs", "branding", "redirected",
                                                         "firmware", "rebooting", "reading", "ready", "outdated",
                                                         "on-hold", "stopped", "unknown", "looping"};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PhoneState)
};

/// Why a phone stopped, in three words for a card; the whole sentence is the event's.
QString shortReason(const PhoneStatus& status)
{
    switch (status.reason) {
    case EventId::FileAbsentPhoneStops: return Text::tr("%1 is missing").arg(status.subject);
    case EventId::FileDamaged: return Text::tr("%1 is damaged").arg(status.subject);
    case EventId::VariableMissing: return Text::tr("no value for %1").arg(status.subject);
    case EventId::FirmwareMislabelled: return Text::tr("firmware labelled wrongly");
    case EventId::FirmwareLoop: return Text::tr("the same firmware again and again");
    case EventId::PhoneQuiet: return Text::tr("not heard of for a while");
    case EventId::PhoneMinet: return Text::tr("MiNet software");
    case EventId::RedirectNotFollowed: return Text::tr("does not follow its redirection");
    default: return status.subject;
    }
}

/// Which files changed, or why it may not take its new firmware now.
QString outdatedText(const PhoneStatus& status)
{
    switch (status.reason) {
    case EventId::FirmwareNotNow: return Text::tr("Waits for firmware: given out %1").arg(status.subject);
    case EventId::FirmwareNotItsTurn: return Text::tr("Waits for firmware: %1").arg(status.subject);
    case EventId::FirmwareRolloutHeld: return Text::tr("Waits for firmware: roll-out stands still");
    case EventId::FirmwareStepMissing: return Text::tr("Waits for firmware: no file of %1").arg(status.subject);
    default: return Text::tr("Outdated: %n file(s) changed since", nullptr, status.changedFiles);
    }
}

} // namespace

QString stateName(PhoneState state)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(state)]);
}

PhoneState stateFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return static_cast<PhoneState>(i);
    }
    return PhoneState::Unknown;
}

StateGroup stateGroup(PhoneState state)
{
    switch (state) {
    case PhoneState::Waiting: return StateGroup::Waiting;
    case PhoneState::Seen:
    case PhoneState::AskedRcs:
    case PhoneState::Branding:
    case PhoneState::Firmware:
    case PhoneState::Reading: return StateGroup::Working;
    case PhoneState::Rebooting: return StateGroup::Rebooting;
    case PhoneState::Redirected:
    case PhoneState::Ready: return StateGroup::Ready;
    case PhoneState::Stopped:
    case PhoneState::Looping: return StateGroup::Stopped;
    case PhoneState::Outdated:
    case PhoneState::OnHold: return StateGroup::OnHold;
    case PhoneState::Unknown: return StateGroup::Unknown;
    }
    return StateGroup::Unknown;
}

QString stateText(const PhoneStatus& status)
{
    switch (status.state) {
    case PhoneState::Waiting: return Text::tr("Waiting for phone");
    case PhoneState::Seen: return Text::tr("Seen (DHCP)");
    case PhoneState::AskedRcs: return Text::tr("Asked RCS");
    case PhoneState::Branding: return Text::tr("Branding");
    case PhoneState::Redirected: return status.subject.isEmpty() ? Text::tr("Redirected") : Text::tr("Redirected to %1").arg(status.subject);
    case PhoneState::Firmware: return Text::tr("Firmware %1 %").arg(status.percent);
    // It is only ever concluded from a whole image: the phone writes it now and says PLEASE DO NOT UNPLUG (phones.md B8).
    case PhoneState::Rebooting: return Text::tr("Rebooting (%1): do not unplug").arg(status.reboots + 1);
    case PhoneState::Reading: return Text::tr("Reading files");
    case PhoneState::Ready: return Text::tr("Ready");
    case PhoneState::Outdated: return outdatedText(status);
    case PhoneState::OnHold: return Text::tr("On hold");
    case PhoneState::Stopped: {
        const QString reason = shortReason(status);
        return reason.isEmpty() ? Text::tr("Stopped") : Text::tr("Stopped: %1").arg(reason);
    }
    case PhoneState::Unknown: return Text::tr("Unknown phone");
    case PhoneState::Looping: return Text::tr("Going round in circles");
    }
    return {};
}

} // namespace firstring
