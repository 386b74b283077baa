// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/EventCatalogue.h"

#include <QCoreApplication>

#include <array>

namespace firstring {

namespace {

constexpr const char* context = "EventCatalogue";

constexpr std::array catalogue{
    EventInfo{EventId::None, "NONE", Severity::Detail, ""},
    EventInfo{EventId::PhoneUnknown, "PHONE_UNKNOWN", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "A phone that is not in this job asked for %1. It was told nothing.")},
    EventInfo{EventId::PhoneOnHold, "PHONE_ON_HOLD", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone is on hold; it asked for %1 and was told nothing.")},
    EventInfo{EventId::RequesterUnknown, "REQUESTER_UNKNOWN", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "Somebody asked for %1, and it cannot be told which phone that is.")},
    EventInfo{EventId::IdentityDiffers, "IDENTITY_DIFFERS", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "The request names two different phones: %1.")},
    EventInfo{EventId::RcsAsked, "RCS_ASKED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone asked the RCS for %1.")},
    EventInfo{EventId::RcsRedirectSent, "RCS_REDIRECT_SENT", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone was told its configuration server in %1.")},
    EventInfo{EventId::RedirectNotFollowed, "REDIRECT_NOT_FOLLOWED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "The phone took its redirection and asked the RCS again without asking its configuration server.")},
    EventInfo{EventId::BrandingSent, "BRANDING_SENT", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone took the branding file %1.")},
    EventInfo{EventId::LanguageSent, "LANGUAGE_SENT", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone took the language file %1.")},
    EventInfo{EventId::ConfigCommonSent, "CONFIG_COMMON_SENT", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone took the common settings %1.")},
    EventInfo{EventId::ConfigModelSent, "CONFIG_MODEL_SENT", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone took the settings of its model, %1.")},
    EventInfo{EventId::ConfigPhoneSent, "CONFIG_PHONE_SENT", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone took its own settings, %1.")},
    EventInfo{EventId::FileSent, "FILE_SENT", Severity::News, QT_TRANSLATE_NOOP("EventCatalogue", "The phone took %1.")},
    EventInfo{EventId::FileUnchanged, "FILE_UNCHANGED", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone already has %1; it has not changed.")},
    EventInfo{EventId::FileLookedAt, "FILE_LOOKED_AT", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "Somebody asked whether %1 is here, and did not take it.")},
    EventInfo{EventId::FileAbsentHarmless, "FILE_ABSENT_HARMLESS", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone asked for %1, which is not here. That is normal.")},
    EventInfo{EventId::FileAbsentPhoneStops, "FILE_ABSENT_PHONE_STOPS", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone asked for %1, which is not here. It stops there.")},
    EventInfo{EventId::FileAbsent, "FILE_ABSENT", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "%1 was asked for and is not here.")},
    EventInfo{EventId::FileDamaged, "FILE_DAMAGED", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue", "%1 is in the catalogue, but its file is missing or damaged. Import it again.")},
    EventInfo{EventId::VariableMissing, "VARIABLE_MISSING", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "A setting needs a value that this phone does not have (%1). Its file is held back until it has one.")},
    EventInfo{EventId::TransferAborted, "TRANSFER_ABORTED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone stopped taking %1 before its end.")},
    EventInfo{EventId::RequestRefused, "REQUEST_REFUSED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "A request was refused: %1.")},
    EventInfo{EventId::FirmwareStarted, "FIRMWARE_STARTED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone began to take the firmware %1.")},
    EventInfo{EventId::FirmwareProgress, "FIRMWARE_PROGRESS", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone is taking the firmware: %1.")},
    EventInfo{EventId::FirmwareSent, "FIRMWARE_SENT", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone took the whole firmware %1 and will restart.")},
    EventInfo{EventId::FirmwareStoppedEarly, "FIRMWARE_STOPPED_EARLY", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "The phone read the beginning of %1 and stopped: it has that firmware already. That is normal.")},
    EventInfo{EventId::FirmwareLoop, "FIRMWARE_LOOP", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "The phone took the firmware %1 again and again and still reports another one. It is not offered any more.")},
    EventInfo{EventId::FirmwareMislabelled, "FIRMWARE_MISLABELLED", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue", "The firmware is labelled wrongly: %1.")},
    EventInfo{EventId::FirmwareWithheld, "FIRMWARE_WITHHELD", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone asked for the firmware %1, and none is assigned that is made for it.")},
    EventInfo{EventId::FirmwareNotNow, "FIRMWARE_NOT_NOW", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone asked for firmware; this job gives it out only at %1.")},
    EventInfo{EventId::FirmwareNotItsTurn, "FIRMWARE_NOT_ITS_TURN", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone asked for firmware before its turn in the roll-out: %1.")},
    EventInfo{EventId::FirmwareRolloutHeld, "FIRMWARE_ROLLOUT_HELD", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone asked for firmware, but the roll-out stands still: %1.")},
    EventInfo{EventId::FirmwareStepMissing, "FIRMWARE_STEP_MISSING", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "The phone must run %1 before its new firmware, and there is no file of that version. Add it.")},
    EventInfo{EventId::RolloutWave, "ROLLOUT_WAVE", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The roll-out of firmware goes on: %1.")},
    EventInfo{EventId::RolloutStopped, "ROLLOUT_STOPPED", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "The roll-out of firmware stopped because of this phone: %1. No other phone is given new firmware.")},
    EventInfo{EventId::RolloutDone, "ROLLOUT_DONE", Severity::Good,
              QT_TRANSLATE_NOOP("EventCatalogue", "The roll-out of firmware has reached every phone: %1.")},
    EventInfo{EventId::PhoneMinet, "PHONE_MINET", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "This phone seems to run MiNet software (%1). It does not act on what it is given here until SIP "
                                "software is loaded.")},
    EventInfo{EventId::DhcpAsked, "DHCP_ASKED", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "Asked by DHCP for an address.")},
    EventInfo{EventId::DhcpLeased, "DHCP_LEASED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "Got the address %1 from our DHCP.")},
    EventInfo{EventId::DhcpRenewed, "DHCP_RENEWED", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "Keeps the address %1 of our DHCP.")},
    EventInfo{EventId::DhcpReleased, "DHCP_RELEASED", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "Gave the address %1 back to our DHCP.")},
    EventInfo{EventId::DhcpRefused, "DHCP_REFUSED", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "Wanted to use the address %1, which our DHCP did not give it. It was told to ask for "
                                "another. That is normal for a phone that comes from elsewhere.")},
    EventInfo{EventId::DhcpDeclined, "DHCP_DECLINED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "Found the address %1 in use by another device and did not take it. "
                                                  "Our DHCP leaves it alone for ten minutes.")},
    EventInfo{EventId::DhcpAddressTaken, "DHCP_ADDRESS_TAKEN", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "Another device uses the address %1 of our DHCP range. It is left "
                                                  "alone for ten minutes; choose a range that nobody uses.")},
    EventInfo{EventId::DhcpPoolEmpty, "DHCP_POOL_EMPTY", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue", "All addresses of our DHCP range are given out (%1). This phone gets "
                                                  "none. Choose a longer range, or a shorter lease.")},
    EventInfo{EventId::DhcpReservationUnfit, "DHCP_RESERVATION_UNFIT", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "The address reserved for this phone cannot be given here (%1). It "
                                                  "gets another one. Correct its column “ip”.")},
    EventInfo{EventId::DhcpStarted, "DHCP_STARTED", Severity::Warning,
              QT_TRANSLATE_NOOP(
                  "EventCatalogue",
                  "Our DHCP gives out addresses: %1. Stop it before this network is connected to another one.")},
    EventInfo{EventId::DhcpStopped, "DHCP_STOPPED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "Our DHCP is off.")},
    EventInfo{EventId::DhcpWaits, "DHCP_WAITS", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "Our DHCP stands beside another server, and none answers: %1. No phone is given an "
                                "address until it does. Start that server, or let ours give all addresses (full).")},
    EventInfo{EventId::DhcpOtherServer, "DHCP_OTHER_SERVER", Severity::Stop,
              QT_TRANSLATE_NOOP(
                  "EventCatalogue",
                  "Another server gives out addresses here (%1), so our DHCP has stopped. Phones get theirs from that "
                  "one. Use the lines under “Point the phones here” for it, or disconnect it and start again.")},
    EventInfo{EventId::DhcpRefusedToStart, "DHCP_REFUSED_TO_START", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue", "Our DHCP was not started: %1")},
    EventInfo{EventId::EvidenceStartup, "EVIDENCE_STARTUP", Severity::Good,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone says that it has started.")},
    EventInfo{EventId::EvidenceRegistered, "EVIDENCE_REGISTERED", Severity::Good,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone says that it is registered.")},
    EventInfo{EventId::EvidenceRegistration, "EVIDENCE_REGISTRATION", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone reports its registration: %1.")},
    EventInfo{EventId::PhoneRebooting, "PHONE_REBOOTING", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone restarts.")},
    EventInfo{EventId::PhoneReady, "PHONE_READY", Severity::Good,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone is ready.")},
    EventInfo{EventId::PhoneRedirectedOutside, "PHONE_REDIRECTED_OUTSIDE", Severity::Good,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone was sent to its configuration server %1.")},
    EventInfo{EventId::PhoneOutdated, "PHONE_OUTDATED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "Settings changed since the phone took them: %1.")},
    EventInfo{EventId::PhoneQuiet, "PHONE_QUIET", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue", "Nothing was heard from the phone for %1. Look at its screen, then start it again.")},
    EventInfo{EventId::PhoneLogged, "PHONE_LOGGED", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone writes: %1")},
    EventInfo{EventId::PhoneLoggedTrouble, "PHONE_LOGGED_TROUBLE", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone writes of trouble: %1")},
    EventInfo{EventId::PhoneLogLeftOut, "PHONE_LOG_LEFT_OUT", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "It writes more than is kept; lines left out: %1.")},
    EventInfo{EventId::TimeSent, "TIME_SENT", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone was told the time.")},
    EventInfo{EventId::TimeUnsure, "TIME_UNSURE", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "The phone asked for the time. It was told that nobody sets the clock of this computer right, so it may not take it.")},
    EventInfo{EventId::DiscoveryAnswered, "DISCOVERY_ANSWERED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "It looked for a server in its network and was told this one.")},
    EventInfo{EventId::DiscoveryRenamed, "DISCOVERY_RENAMED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "Another server of this network has our name. In lists of phones this one is called %1 from now on.")},
    EventInfo{EventId::TlsRefused, "TLS_REFUSED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "No encrypted connection came about: %1")},
    EventInfo{EventId::CertificateOtherPhone, "CERTIFICATE_OTHER_PHONE", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "Something showed the certificate of another phone (%1) and was told nothing. Look which device it is.")},
    EventInfo{EventId::CertificateRenewed, "CERTIFICATE_RENEWED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The server shows phones a new certificate, made for %1.")},
    EventInfo{EventId::ServerStarted, "SERVER_STARTED", Severity::Good,
              QT_TRANSLATE_NOOP("EventCatalogue", "The local server is on: %1.")},
    EventInfo{EventId::ServerStopped, "SERVER_STOPPED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The local server is off.")},
    EventInfo{EventId::ServerPortRefused, "SERVER_PORT_REFUSED", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue", "A port cannot be used: %1")},
    EventInfo{EventId::ServerAddressGone, "SERVER_ADDRESS_GONE", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "This computer no longer has the address %1. Phones can't reach the server until it is back; plug the network in again.")},
    EventInfo{EventId::ServerAddressBack, "SERVER_ADDRESS_BACK", Severity::Good,
              QT_TRANSLATE_NOOP("EventCatalogue", "This computer has the address %1 again. Phones are answered.")},
    // The gate
    EventInfo{EventId::GateReleased, "GATE_RELEASED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone is released: it may take its files.")},
    EventInfo{EventId::GateNotReleased, "GATE_NOT_RELEASED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "%1 was asked for, but the phone is not released. It was told nothing.")},
    EventInfo{EventId::GateExpired, "GATE_EXPIRED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "%1 was asked for, but the time to take it is over. Release the phone again to stage it.")},
    EventInfo{EventId::GateTaken, "GATE_TAKEN", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "%1 was asked for by another address than the one that took the phone's files. It was told nothing.")},
    EventInfo{EventId::GateOtherCard, "GATE_OTHER_CARD", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue", "%1 was asked for by another network card than the phone's own. It was told nothing.")},
    EventInfo{EventId::GateMoved, "GATE_MOVED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone came back with another address; before it had %1.")},
    EventInfo{EventId::GateLocked, "GATE_LOCKED", Severity::Detail,
              QT_TRANSLATE_NOOP("EventCatalogue", "From now on only %1 gets the files of this phone.")},
    EventInfo{EventId::ProbesTooMany, "PROBES_TOO_MANY", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "%1 asked for many phones that it may not stage. It is told nothing for 15 minutes.")},
    EventInfo{EventId::AdminPasswordOpen, "ADMIN_PASSWORD_OPEN", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue", "%1 leaves the phone with the administrator password that everybody knows.")},
    // Other workstations
    EventInfo{
        EventId::ApiRefused, "API_REFUSED", Severity::Warning,
        QT_TRANSLATE_NOOP("EventCatalogue",
                          "%1 asked for the records of this job with a token that is not known. It was told nothing.")},
    EventInfo{EventId::ApiSilenced, "API_SILENCED", Severity::Stop,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "%1 tried several tokens that are not known. For some minutes it is not listened to.")},
    EventInfo{EventId::ApiChanged, "API_CHANGED", Severity::News,
              QT_TRANSLATE_NOOP("EventCatalogue", "Changed by another workstation: %1")},
    // Sync with other places
    EventInfo{EventId::SyncDone, "SYNC_DONE", Severity::Good,
              QT_TRANSLATE_NOOP("EventCatalogue", "Synced with %1: both sides agree.")},
    EventInfo{
        EventId::SyncInPart, "SYNC_IN_PART", Severity::Warning,
        QT_TRANSLATE_NOOP("EventCatalogue", "Synced with %1 in part. The Sync page says what waits or was not taken.")},
    EventInfo{EventId::SyncBroken, "SYNC_BROKEN", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "The sync with %1 ended early. Nothing is lost: the next run goes on from there.")},
    EventInfo{EventId::RemoteRestored, "REMOTE_RESTORED", Severity::Warning,
              QT_TRANSLATE_NOOP("EventCatalogue",
                                "%1 went back to an older copy. Nothing of it is taken until somebody has looked.")},
    EventInfo{
        EventId::RemoteStranger, "REMOTE_STRANGER", Severity::Stop,
        QT_TRANSLATE_NOOP("EventCatalogue", "%1 does not show the certificate that was confirmed. Nothing was sent.")},
    // The end of a job
    EventInfo{
        EventId::LeavingStarted, "LEAVING_STARTED", Severity::News,
        QT_TRANSLATE_NOOP(
            "EventCatalogue",
            "The job is being finished: phones get their last settings, in which nothing of this program is left.")},
    EventInfo{EventId::LastSettingsTaken, "LAST_SETTINGS_TAKEN", Severity::Good,
              QT_TRANSLATE_NOOP("EventCatalogue", "The phone took its last settings, %1.")},
    EventInfo{
        EventId::JobLeft, "JOB_LEFT", Severity::Good,
        QT_TRANSLATE_NOOP(
            "EventCatalogue",
            "The job is finished and its gate is closed. Phones are told nothing more unless they are staged again.")},
    EventInfo{
        EventId::GateJobLeft, "GATE_JOB_LEFT", Severity::Warning,
        QT_TRANSLATE_NOOP(
            "EventCatalogue",
            "%1 was asked for after the job was finished. It was told nothing. Stage the phone again to let it in.")},
    // Encrypted files
    EventInfo{EventId::EncryptionFailed, "ENCRYPTION_FAILED", Severity::Stop,
              QT_TRANSLATE_NOOP(
                  "EventCatalogue",
                  "The files could not be encrypted, so phones that want encrypted ones keep what they have: %1")},
    EventInfo{
        EventId::EncryptionPending, "ENCRYPTION_PENDING", Severity::Warning,
        QT_TRANSLATE_NOOP("EventCatalogue", "%1 is still being encrypted; the phone finds it when it asks again.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        if (static_cast<std::size_t>(catalogue[i].id) != i)
            return false;
    }
    return catalogue.size() == static_cast<std::size_t>(EventId::EncryptionPending) + 1;
}
static_assert(inOrder(), "one row per EventId, in its order");

} // namespace

std::span<const EventInfo> eventCatalogue()
{
    return catalogue;
}

const EventInfo& eventInfo(EventId id)
{
    return catalogue[static_cast<std::size_t>(id)];
}

EventId eventFromName(QStringView name)
{
    for (const EventInfo& info : catalogue) {
        if (name == QLatin1String(info.name))
            return info.id;
    }
    return EventId::None;
}

QString eventSentence(EventId id, const QString& subject)
{
    const QString sentence = QCoreApplication::translate(context, eventInfo(id).sentence);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(subject) : sentence;
}

} // namespace firstring
