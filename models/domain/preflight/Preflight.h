// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preflight/PreflightFacts.h"
#include "models/domain/preflight/PreflightFinding.h"

namespace firstring {

/// What those facts mean for the phones, in the order in which a person should read it: the address, its card, the
/// ports, the firewall, reaching itself, who gives out addresses, the certificate, the clock, the disk. Pure.
QList<PreflightFinding> preflight(const PreflightFacts& facts);

/// Its parts, each in the order of its facts.
QList<PreflightFinding> networkFindings(const PreflightFacts& facts);
QList<PreflightFinding> portFindings(const PreflightFacts& facts);
QList<PreflightFinding> firewallFindings(const PreflightFacts& facts);
QList<PreflightFinding> dhcpFindings(const PreflightFacts& facts);
QList<PreflightFinding> certificateFindings(const PreflightFacts& facts);
QList<PreflightFinding> computerFindings(const PreflightFacts& facts);

} // namespace firstring
