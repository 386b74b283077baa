// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/Requester.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>

namespace firstring {

namespace {

QString both(const QString& a, const QString& b)
{
    return QCoreApplication::translate("Requester", "%1 and %2").arg(a, b);
}

/// Twelve hex digits in any other name are a phone only if the job or the maker's prefix says so.
MacAddress macOfName(const JobState& state, const FileName& file)
{
    const bool sure = file.kind != FileKind::Certificate && file.kind != FileKind::Other;
    return sure || file.mac.hasKnownMaker() || state.phones.contains(file.mac) ? file.mac : MacAddress();
}

} // namespace

Requester identify(const JobState& state, const Request& request, const UserAgent& agent, const FileName& file,
                   const AddressBook& addresses, qint64 nowMs, const Leaseholder& holder)
{
    const MacAddress named = macOfName(state, file);
    Requester who;
    who.mac = !named.isZero() ? named : !agent.mac.isZero() ? agent.mac : request.certified;
    who.certain = who.isNamed();
    const auto isOther = [&](MacAddress mac) { return !mac.isZero() && mac != request.certified; };
    who.otherCertificate = !request.certified.isZero() && (isOther(named) || isOther(agent.mac));
    if (!who.certain)
        who.mac = !holder.mac.isZero() ? holder.mac : addresses.only(request.source, nowMs);
    who.otherPhone = !named.isZero() && !agent.mac.isZero() && named != agent.mac;
    if (!who.otherPhone) {
        who.saidModel = agent.model;
        who.version = agent.version;
    }

    const Phone* phone = state.phones.find(who.mac);
    const QString registered = phone ? canonicalModel(phone->model) : QString();
    const QString leased = who.mac == holder.mac ? holder.model : QString();
    who.model = !who.saidModel.isEmpty() ? who.saidModel
                : !leased.isEmpty()      ? leased
                : !file.model.isEmpty()  ? file.model
                                         : registered;
    const auto differ = [](const QString& a, const QString& b) {
        return !a.isEmpty() && !b.isEmpty() && a.compare(b, Qt::CaseInsensitive) != 0;
    };
    if (who.otherPhone)
        who.disagreement = both(named.pretty(), agent.mac.pretty());
    else if (!holder.mac.isZero() && holder.mac != who.mac)
        who.disagreement = both(who.mac.pretty(), holder.mac.pretty());
    else if (differ(who.saidModel, file.model))
        who.disagreement = both(who.saidModel, file.model);
    else if (differ(who.model, registered))
        who.disagreement = both(who.model, registered);
    return who;
}

} // namespace firstring
