// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/domain/UserAgent.h"
#include "models/provisioning/AddressBook.h"
#include "models/provisioning/FileName.h"
#include "models/provisioning/LeaseRegister.h"
#include "models/provisioning/Request.h"

namespace firstring {

/// Who is asking, as far as it can be told (wire.md 2).
struct Requester
{
    MacAddress mac;                ///< zero: nobody can be named
    QString model;                 ///< User-Agent, else option 60, else the file name, else the register; may be empty
    QString saidModel;             ///< the User-Agent's word alone
    FirmwareVersion version;       ///< as the User-Agent reports
    bool certain = false;          ///< the request itself names the MAC
    bool otherPhone = false;       ///< file name and User-Agent name two phones; the file name counts
    bool otherCertificate = false; ///< it proved to be another phone than the one that file name or User-Agent name
    QString disagreement;          ///< two sources that differ, readable; empty when they agree

    bool isNamed() const { return !mac.isZero(); }
};

/// MAC: file name, User-Agent, client certificate, who holds that address of our DHCP, the only phone lately heard from
/// it. \a agent is what the request says of itself; \a nowMs is monotonic.
Requester identify(const JobState& state, const Request& request, const UserAgent& agent, const FileName& file,
                   const AddressBook& addresses, qint64 nowMs, const Leaseholder& holder = {});

} // namespace firstring
