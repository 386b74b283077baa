// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/Sides.h"

#include "app/sync/FolderSide.h"
#include "app/sync/GatewaySide.h"
#include "app/sync/PortalSide.h"
#include "app/sync/SiteSide.h"
#include "models/base/Randomness.h"

#include <QCoreApplication>
#include <QDir>

namespace firstring {

Result<std::unique_ptr<RemoteSide>> sideOf(const Remote& remote, const Vault& vault)
{
    if (remote.kind == RemoteKind::Site)
        return std::unique_ptr<RemoteSide>(std::make_unique<SiteSide>(remote, vault));
    if (remote.kind == RemoteKind::Folder)
        return std::unique_ptr<RemoteSide>(std::make_unique<FolderSide>(remote, vault));
    if (remote.kind == RemoteKind::Gateway) {
        auto profile = GatewayProfile::parse(remote.profile);
        if (!profile)
            return profile.error();
        return std::unique_ptr<RemoteSide>(std::make_unique<GatewaySide>(remote, std::move(*profile)));
    }
    auto profile = PortalProfile::parse(remote.profile);
    if (!profile)
        return profile.error();
    return std::unique_ptr<RemoteSide>(std::make_unique<PortalSide>(std::move(*profile)));
}

Remote newRemote(const QString& name, const QString& place)
{
    Remote remote{.name = name.trimmed(), .place = place.trimmed()};
    while (remote.place.size() > 1 && remote.place.endsWith(u'/'))
        remote.place.chop(1);
    if (remote.place.startsWith(u'/'))
        remote.kind = RemoteKind::Folder;
    remote.client = QString::fromLatin1(strongRandom(16).toHex());
    return remote;
}

} // namespace firstring
