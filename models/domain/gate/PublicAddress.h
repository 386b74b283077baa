// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace firstring {

/// True for an address that can be reached from the whole internet: not private (RFC 1918, RFC 4193), shared (RFC
/// 6598), loopback or link-local. An address of every card is public, since one of them may be; what is no address is
/// not.
bool isPublicAddress(QStringView address);

} // namespace firstring
