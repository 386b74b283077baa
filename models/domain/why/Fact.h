// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace firstring::why {

/// What can be known of a phone that may explain why it is as it is. Names for rules and JSON stand in the table of
/// Fact.cpp, together with what each fact says.
enum class Fact : quint8 {
    // The register
    Registered,
    OnHold,
    Name,
    Model,
    ModelSaid,
    ModelRegister,
    ModelKnown,
    ModelDiffers,
    Family,
    OldTls,
    KnownMaker,
    LabelTwice,
    Label,
    Server,
    ServerLocal,
    FirmwareWanted,
    FirmwareImage,
    FirmwareHas,
    FirmwareDirection,
    JobKind,
    ContactRcsOff,
    Evidence,
    EncryptedFiles,
    // What it showed
    State,
    Reason,
    Subject,
    Age,
    Quiet,
    Reboots,
    Address,
    RedirectTaken,
    ConfigAsked,
    NotFollowing,
    CommonTaken,
    PhoneTaken,
    ImageDownloads,
    Aborted,
    EvidenceGiven,
    // Its history
    AskedEncrypted,
    AskedPlain,
    AskedElsewhere,
    AddressesReturn,
    SharedMacs,
    SlowKbs,
    Registration,
    LogCertificate,
    LogEncrypted,
    LogFirmware,
    LogVlan,
    Log8021x,
    // The gate
    GateRefusal,
    RefusedAddress,
    Silenced,
    // Our servers
    ServerOn,
    HttpOn,
    TftpOn,
    TftpPort,
    HttpsOn,
    HttpsOldOn,
    NtpOn,
    AddressHere,
    BoundLoopback,
    OurAddress,
    Dhcp,
    DhcpPhase,
    // The network
    FirewallBlocks,
    ClockRight,
    CardCarrier,
    CardWireless,
    CardSlow,
    OtherCard,
    OtherDhcp,
    OtherDhcpServer,
    OtherDhcpPoints,
    OtherDhcpUrl,
    OtherDhcpVlan,
    OtherDhcp156,
    OtherDhcpRcs,
    Neighbour,
};
inline constexpr int factCount = static_cast<int>(Fact::Neighbour) + 1;

enum class FactKind : quint8 {
    Flag,   ///< yes or no
    Number, ///< whole
    Word    ///< never empty when it is known
};

struct FactInfo
{
    Fact fact;
    const char* name; ///< stable: `server-on`
    FactKind kind;
    const char* says; ///< English, for those who write rules
};

const FactInfo& factInfo(Fact fact);
/// The fact of that name, if there is one.
std::optional<Fact> factFromName(QStringView name);

} // namespace firstring::why
