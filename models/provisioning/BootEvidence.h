// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Assignment.h"
#include "models/domain/BootStep.h"
#include "models/domain/FirmwareHold.h"
#include "models/provisioning/FileName.h"
#include "models/provisioning/Request.h"

namespace firstring {

/// One thing seen about one phone.
struct BootEvidence
{
    enum class What : quint8 {
        Asked,    ///< it asked for a file; status says what it is told
        Progress, ///< it has taken so many bytes of a big file
        Ended,    ///< a transfer to it ended
        Quiet,    ///< nothing was heard for quietMs
        Leased,   ///< our DHCP was asked for an address, or gave it one
        Looked,   ///< the job changed; nothing was heard
    };

    What what = What::Looked;
    FileName file;
    FileRole role = FileRole::Rcs; ///< the role it is answered in; differs from file.role when it does not follow
    bool turnedBack = false;       ///< it asks the RCS role again without having asked its configuration server
    int status = 404;
    EventId refusal = EventId::None; ///< why the status is 404
    Transport transport = Transport::None;
    Ending ending = Ending::Whole;
    QByteArray digest; ///< SHA-256 of the content
    qint64 bytes = 0;
    qint64 total = 0;
    QString model;           ///< as it says; may be empty
    FirmwareVersion version; ///< as it says; empty over TFTP
    QString address;
    SiteAddress site;
    qint64 quietMs = 0;
    QString minet; ///< a sign of MiNet software in the request; empty: none
};

/// What the job says about that phone now, and the digests of its files as they are now.
struct BootContext
{
    bool registered = false;
    bool onHold = false;
    Assignment assignment; ///< for the model the phone says it is
    QByteArray commonDigest;
    QByteArray modelDigest; ///< empty: there is no model file
    QByteArray phoneDigest; ///< empty: its own file is withheld
    QString missing;        ///< the variable its own file is withheld for
    EvidenceWanted evidence = EvidenceWanted::None;
    bool leaving = false; ///< its own file holds its last settings
    FirmwareHold hold; ///< why it may not take new firmware now
    qint64 nowMs = 0;  ///< wall clock

    bool isOutside() const; ///< its configuration server is another program's
};

/// News of a phone that is not the answer to one request.
struct BootNews
{
    EventId id = EventId::None;
    QString subject;

    friend bool operator==(const BootNews&, const BootNews&) = default;
};

/// How long a phone may stay in a working state without a sign of life before it counts as stopped, in milliseconds; 0:
/// for ever. Firmware and restart are long because phones pause for minutes while they write flash.
qint64 quietLimitMs(PhoneState state);

} // namespace firstring
