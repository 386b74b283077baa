// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/ReachPlan.h"

#include "models/provisioning/ConfigPlan.h"
#include "models/provisioning/FileChanges.h"
#include "models/provisioning/SiteUrl.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReachPlan)
};

Result<void> checkServer(const ReachWish& wish)
{
    if (wish.action != ReachAction::PointHere)
        return {};
    if (wish.here.address.isEmpty())
        return Error{QStringLiteral("REACH_SERVER_OFF"),
                     Text::tr("The local server is off, so there is nothing to point phones at. Start it first."),
                     {}};
    if (wish.here.httpPort <= 0 && wish.here.httpsPort <= 0 && wish.tftpPort != 69)
        return Error{QStringLiteral("REACH_TFTP_PORT"),
                     Text::tr("The local server speaks TFTP only, and not at port 69. Phones cannot be told another "
                              "port for TFTP: switch HTTP on."),
                     {}};
    return {};
}

/// Everything that the phone's files say to it, as it merges them (phones.md B3).
SettingList mergedSettings(ConfigPlan& plan, const Phone& phone, const SiteAddress& site, QStringList& missing)
{
    SettingList merged;
    for (const FileKind kind : {FileKind::Common, FileKind::ModelConfig, FileKind::PhoneConfig}) {
        const RenderedFile file =
            plan.render(phone, generatedName(kind, FileRole::Config, phone.mac, phone.model), site);
        missing += file.missing;
        for (const ConfigLine& line : file.lines) {
            if (line.comment.isEmpty())
                putSetting(merged, line.setting);
        }
    }
    return merged;
}

bool isLoopback(const QString& address)
{
    return address.startsWith(QLatin1String("127.")) || address == u"::1";
}

/// Fills in what the action needs; the sentence that says why it cannot be done.
QString prepare(ReachTarget& target, const Phone& phone, const SiteAddress& site, const ReachWish& wish,
                ConfigPlan& plan)
{
    if (target.address.isEmpty())
        return Text::tr("Address not known: type it, or let the phone ask here once.");
    const QString server = effectiveAssignment(plan.state(), phone).configServer.value;
    switch (wish.action) {
    case ReachAction::PointHere: {
        if (isLoopback(wish.here.address) && !isLoopback(target.address))
            return Text::tr("The local server listens on this computer only (%1), where this phone cannot reach it. "
                            "Choose another address for the server.")
                .arg(wish.here.address);
        // What is set on a phone's web page beats its files (phones.md B3): so it is pointed straight at its last
        // server when that is ours.
        const JobDefaults& defaults = plan.state().defaults;
        // The RCS role by plain HTTP: that is where phones that know no CA begin.
        const bool isOurs = isLocalServer(server);
        const SiteUrl here(wish.here, isOurs ? defaults.localProtocol : LocalProtocol::Http, phone.model,
                           defaults.urlKey);
        target.server = isOurs ? here.configServer() : here.rcs();
        break;
    }
    case ReachAction::Settings: {
        if (!isLocalServer(server))
            return Text::tr("Its settings come from the configuration server %1, not from this job.").arg(server);
        if (site.address.isEmpty())
            return Text::tr("Its files name this computer's address, which is not known yet. Start the local server "
                            "first.");
        QStringList missing;
        target.settings = mergedSettings(plan, phone, site, missing);
        if (!missing.isEmpty())
            return Text::tr("A value is missing for %1. Give it in the phone list.")
                .arg(missing.join(QLatin1String(", ")));
        break;
    }
    case ReachAction::CheckSync:
        target.sipUser = plan.ownValue(phone, u"sip line1 user name");
        break;
    default:
        break;
    }
    return {};
}

} // namespace

Result<ReachPlan> planReach(const JobState& state, const QHash<MacAddress, PhoneTrack>& tracks, const ReachWish& wish)
{
    if (const auto fine = checkServer(wish); !fine)
        return fine.error();
    ReachPlan plan;
    plan.order.action = wish.action;
    ConfigPlan files(state, {});
    for (const MacAddress mac : wish.phones) {
        const Phone* known = state.phones.find(mac);
        if (!known)
            continue;
        const PhoneTrack track = tracks.value(mac);
        const PhoneStatus& status = track.status;
        // As its files name us now: at the address where it reached us last.
        const SiteAddress site = track.reachedAddress.isEmpty() || !wish.here.address.isEmpty()
                                     ? wish.here
                                     : SiteAddress{track.reachedAddress, track.reachedHttpPort, track.reachedHttpsPort,
                                                   track.reachedHttpsPort};
        Phone phone = *known;
        if (!status.model.isEmpty())
            phone.model = status.model;
        ReachTarget target;
        target.mac = mac;
        target.model = phone.model;
        target.address = wish.typedAddress.value(mac, status.address);
        ReachPlan::Row row{mac,
                           phone.label,
                           phone.model,
                           target.address,
                           prepare(target, phone, site, wish, files),
                           isUnproven(wish.action, phone.model)};
        if (row.obstacle.isEmpty()) {
            plan.order.targets.append(target);
            if (row.unproven && !phone.model.isEmpty() && !plan.unprovenModels.contains(phone.model))
                plan.unprovenModels.append(phone.model);
        }
        plan.rows.append(row);
    }
    return plan;
}

} // namespace firstring
