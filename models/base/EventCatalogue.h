// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace firstring {

/// Every kind of news about a phone or a server. Names are stable: logs, `--json` and help pages use them.
enum class EventId : quint8 {
    None,
    // Who asked
    PhoneUnknown,
    PhoneOnHold,
    RequesterUnknown,
    IdentityDiffers,
    // What was answered
    RcsAsked,
    RcsRedirectSent,
    RedirectNotFollowed,
    BrandingSent,
    LanguageSent,
    ConfigCommonSent,
    ConfigModelSent,
    ConfigPhoneSent,
    FileSent,
    FileUnchanged,
    FileLookedAt,
    FileAbsentHarmless,
    FileAbsentPhoneStops,
    FileAbsent,
    FileDamaged,
    VariableMissing,
    TransferAborted,
    RequestRefused,
    // Firmware
    FirmwareStarted,
    FirmwareProgress,
    FirmwareSent,
    FirmwareStoppedEarly,
    FirmwareLoop,
    FirmwareMislabelled,
    FirmwareWithheld,
    // Firmware that waits, and roll-outs
    FirmwareNotNow,
    FirmwareNotItsTurn,
    FirmwareRolloutHeld,
    FirmwareStepMissing,
    RolloutWave,
    RolloutStopped,
    RolloutDone,
    PhoneMinet,
    // DHCP
    DhcpAsked,
    DhcpLeased,
    DhcpRenewed,
    DhcpReleased,
    DhcpRefused,
    DhcpDeclined,
    DhcpAddressTaken,
    DhcpPoolEmpty,
    DhcpReservationUnfit,
    DhcpStarted,
    DhcpStopped,
    DhcpWaits,
    DhcpOtherServer,
    DhcpRefusedToStart,
    // Evidence
    EvidenceStartup,
    EvidenceRegistered,
    EvidenceRegistration,
    // States reached
    PhoneRebooting,
    PhoneReady,
    PhoneRedirectedOutside,
    PhoneOutdated,
    PhoneQuiet,
    // Services beside the files
    PhoneLogged,
    PhoneLoggedTrouble,
    PhoneLogLeftOut,
    TimeSent,
    TimeUnsure,
    DiscoveryAnswered,
    DiscoveryRenamed,
    // Certificates and encrypted connections
    TlsRefused,
    CertificateOtherPhone,
    CertificateRenewed,
    // The server itself
    ServerStarted,
    ServerStopped,
    ServerPortRefused,
    ServerAddressGone,
    ServerAddressBack,
    // The gate
    GateReleased,
    GateNotReleased,
    GateExpired,
    GateTaken,
    GateOtherCard,
    GateMoved,
    GateLocked,
    ProbesTooMany,
    AdminPasswordOpen,
    // Other workstations
    ApiRefused,
    ApiSilenced,
    ApiChanged,
    // Sync with other places
    SyncDone,
    SyncInPart,
    SyncBroken,
    RemoteRestored,
    RemoteStranger,
    // The end of a job
    LeavingStarted,
    LastSettingsTaken,
    JobLeft,
    GateJobLeft,
    // Encrypted files
    EncryptionFailed,
    EncryptionPending,
};

/// How much a person should care.
enum class Severity : quint8 { Detail, News, Good, Warning, Stop };

struct EventInfo
{
    EventId id;
    const char* name; ///< UPPER_SNAKE, stable
    Severity severity;
    const char* sentence; ///< English source of the translated sentence; %1 is the file name or detail
};

/// All events in the order of EventId.
std::span<const EventInfo> eventCatalogue();
const EventInfo& eventInfo(EventId id);
/// The event of that stable name, or None.
EventId eventFromName(QStringView name);
/// The translated sentence; %1 becomes \a subject. Any thread after the translators are installed.
QString eventSentence(EventId id, const QString& subject = {});

} // namespace firstring
