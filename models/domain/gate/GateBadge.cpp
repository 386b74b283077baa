// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/GateBadge.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GateBadge)
};

QString whenText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QString reason(EventId refusal)
{
    switch (refusal) {
    case EventId::GateOtherCard:
        return Text::tr("It is another network card than the phone's own.");
    case EventId::CertificateOtherPhone:
        return Text::tr("It showed the certificate of another phone.");
    case EventId::GateTaken:
        return Text::tr("Another address took the phone's files before.");
    case EventId::GateJobLeft:
        return Text::tr("The job was finished.");
    case EventId::GateExpired:
        return Text::tr("The time to take them was over.");
    default:
        return Text::tr("The phone was not released.");
    }
}

} // namespace

GateBadge gateBadge(const PhoneGate& gate, JobKind kind)
{
    using Kind = GateBadge::Kind;
    if (gate.refusal != EventId::None)
        return {Kind::Refused, Text::tr("Refused: %1").arg(gate.refusedAddress),
                Text::tr("%1 asked for the files of this phone and was told nothing. %2 If that was the phone, release "
                         "it again.")
                    .arg(gate.refusedAddress, reason(gate.refusal))};
    if (!gate.address.isEmpty())
        return {Kind::Taken, Text::tr("Taken by %1").arg(gate.address),
                gate.locked ? Text::tr("Only this address gets the files of the phone.")
                            : Text::tr("This address took the files of the phone first.")};
    if (gate.released && gate.windowMs <= 0)
        return {Kind::NotReleased, Text::tr("Closed"),
                Text::tr("It is told nothing more. To let it in once more, release it or stage it again.")};
    if (gate.released)
        return {Kind::ReleasedUntil, Text::tr("Released until %1").arg(whenText(gate.savedMs + gate.windowMs)), {}};
    if (kind == JobKind::Site)
        return {Kind::NotReleased, Text::tr("Not released"), Text::tr("It is told nothing until it is released.")};
    return {};
}

} // namespace firstring
