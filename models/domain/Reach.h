// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/ServerUrl.h"

#include <QByteArray>
#include <QList>

namespace firstring {

/// What can be done to a phone over the network, without touching it (phones.md B9, B12).
enum class ReachAction : quint8 {
    PointHere,  ///< fill in the configuration server on its web page; needs its password
    Restart,    ///< full boot when idle: XML push, else its web page when a password is there
    ClearLocal, ///< XML push: forget what was set on the phone itself
    Settings,   ///< XML push: take these settings while it runs
    Reload,     ///< XML push: read the configuration again (FastReboot), without looking for firmware
    CheckSync,  ///< SIP NOTIFY check-sync: look whether files changed, and restart if so
};

/// Stable name for JSON: `point-here`.
QString reachName(ReachAction action);
/// True if no source confirms that \a model understands \a action. Then it is said and tried all the same.
bool isUnproven(ReachAction action, const QString& model);
/// One sentence: what will happen to a phone, and what that means for it.
QString reachConsequence(ReachAction action);

/// One phone to act on, and where it is.
struct ReachTarget
{
    MacAddress mac;
    QString model;   ///< canonical or as typed; empty: any that answers
    QString address; ///< an IP address; empty: not known
    int webPort = 80;
    int sipPort = 5060;
    ServerUrl server;     ///< PointHere
    SettingList settings; ///< Settings; variables filled in
    QString sipUser;      ///< CheckSync: user name of line 1, or empty
};

/// What to do to whom. Holds a password: never written anywhere, never shown.
struct ReachOrder
{
    ReachAction action = ReachAction::Restart;
    QList<ReachTarget> targets;
    QByteArray password;  ///< of the phones' web user `admin`; empty: none is known
    int parallel = 8;     ///< phones at a time
    int quietMs = 8'000;  ///< longest silence of a phone
    int phoneMs = 40'000; ///< longest time for one phone
};

enum class ReachOutcome : quint8 {
    Accepted,   ///< it said yes
    Unclear,    ///< it answered, and not as is known: look at the phone
    NoAddress,  ///< nobody knows where it is
    NotReached, ///< nothing answers at its address
    NoAnswer,   ///< something is there and stays silent, or breaks off
    NoPhone,    ///< what answers is no such phone; it was told nothing
    OtherModel, ///< another model is at that address; it was told nothing
    WrongPassword,
    Refused,
    Cancelled,
};

/// What became of one phone.
struct ReachResult
{
    MacAddress mac;
    ReachOutcome outcome = ReachOutcome::Cancelled;
    QString found;  ///< the model that answered, canonical or escaped; empty: it did not say
    QString detail; ///< what it answered, escaped and short

    bool isAccepted() const { return outcome == ReachOutcome::Accepted; }
};

/// Stable name for JSON: `wrong-password`.
QString outcomeName(ReachOutcome outcome);
/// What happened and what to do, translated.
QString reachSentence(ReachAction action, const ReachResult& result);

} // namespace firstring
