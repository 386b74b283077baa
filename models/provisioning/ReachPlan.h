// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/domain/PhoneTrack.h"
#include "models/domain/Reach.h"
#include "models/provisioning/Request.h"

#include <QHash>

namespace firstring {

/// What people want done to phones of the job.
struct ReachWish
{
    ReachAction action = ReachAction::Restart;
    QList<MacAddress> phones;
    SiteAddress here;                        ///< where phones reach the local server; no address: it is off
    int tftpPort = 0;                        ///< of the local server; 0 or less: off
    QHash<MacAddress, QString> typedAddress; ///< instead of the one a phone was heard from
};

/// What will be done to whom, before anything is.
struct ReachPlan
{
    struct Row
    {
        MacAddress mac;
        QString label;
        QString model;    ///< as it says, else as the register says; may be empty
        QString address;  ///< may be empty
        QString obstacle; ///< why it stays out, translated; empty: it is in the order
        bool unproven = false;
    };
    QList<Row> rows;            ///< in the order of the wish
    ReachOrder order;           ///< the phones without an obstacle; no password yet
    QStringList unprovenModels; ///< of those, each once; an unknown model is not named
};

/// Pure. Phones that are not in the job are left out. Errors, all for PointHere: REACH_SERVER_OFF (there is nothing to
/// point at), REACH_TFTP_PORT (the server speaks TFTP only, at a port for which phones have no setting).
Result<ReachPlan> planReach(const JobState& state, const QHash<MacAddress, PhoneTrack>& tracks, const ReachWish& wish);

} // namespace firstring
