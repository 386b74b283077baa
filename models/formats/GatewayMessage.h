// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/GatewayProfile.h"

namespace firstring {

/// Where a gateway that speaks REST has that phone.
QString gatewayPath(const GatewayProfile& profile, MacAddress mac);
/// What it is told of \a phone, whose configServer is an address: an object with the members that the profile names.
QByteArray gatewayBody(const GatewayProfile& profile, const Phone& phone);
/// All that is sent to register \a phone and to take it out again, as people read it.
QString gatewayExample(const GatewayProfile& profile, const Phone& phone);

} // namespace firstring
