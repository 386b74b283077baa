// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/timeline/Timeline.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Row
{
    EventId event;
    const char* text;
};

// What phones do there, from phones.md B2, B4, B6 to B10; nothing that is only recalled.
constexpr std::array rows{
    Row{EventId::PhoneUnknown,
        QT_TRANSLATE_NOOP("Timeline", "Only phones of the job are told anything; nobody outside can tell a phone that "
                                      "is not in it from one that may not ask.")},
    Row{EventId::RequesterUnknown,
        QT_TRANSLATE_NOOP("Timeline", "TFTP carries no name. Without a MAC in the file name, a lease of ours or an "
                                      "earlier request from there, nobody can tell who asks.")},
    Row{EventId::IdentityDiffers,
        QT_TRANSLATE_NOOP(
            "Timeline",
            "The name of the file and the phone's own words speak of two phones. Each is given only its own files.")},
    Row{EventId::RcsAsked,
        QT_TRANSLATE_NOOP("Timeline", "A phone asks first for the common file. Here it gets one that only lets it go "
                                      "on; who it is decides what comes next.")},
    Row{EventId::RcsRedirectSent,
        QT_TRANSLATE_NOOP("Timeline",
                          "This file names its configuration server. The phone keeps it and asks there from now on.")},
    Row{EventId::RedirectNotFollowed,
        QT_TRANSLATE_NOOP(
            "Timeline", "What was set on the phone itself wins over what it is sent, so it may keep an older server.")},
    Row{EventId::BrandingSent,
        QT_TRANSLATE_NOOP("Timeline",
                          "Pictures and sounds are fetched when the phone likes, often after its settings.")},
    Row{EventId::LanguageSent,
        QT_TRANSLATE_NOOP("Timeline",
                          "Languages are fetched at the end of a start, again only when their names change.")},
    Row{EventId::ConfigCommonSent,
        QT_TRANSLATE_NOOP("Timeline", "The settings of all phones. The last word counts: the model's file and the "
                                      "phone's own may say otherwise.")},
    Row{EventId::ConfigModelSent,
        QT_TRANSLATE_NOOP("Timeline", "Settings of its model; the phone's own file may say otherwise.")},
    Row{EventId::ConfigPhoneSent,
        QT_TRANSLATE_NOOP("Timeline", "The last file that counts, and the only one with secrets in it. The phone keeps "
                                      "a sum of it and restarts when that changes.")},
    Row{EventId::FileUnchanged,
        QT_TRANSLATE_NOOP("Timeline", "It asked whether the file changed since it took it. It has the present one.")},
    Row{EventId::FileAbsentHarmless,
        QT_TRANSLATE_NOOP("Timeline", "Phones ask for files of every kind that there may be: encrypted ones, licences, "
                                      "those of their model. They go on without.")},
    Row{EventId::FileAbsentPhoneStops,
        QT_TRANSLATE_NOOP("Timeline", "Without this file the phone shows a message and does not go on.")},
    Row{EventId::TransferAborted,
        QT_TRANSLATE_NOOP("Timeline", "The line was cut, the phone was switched off, or it had read enough.")},
    Row{EventId::FirmwareStarted,
        QT_TRANSLATE_NOOP("Timeline",
                          "The file differs from what it runs, up or down. It loads it while it shows Downloading.")},
    Row{EventId::FirmwareProgress,
        QT_TRANSLATE_NOOP("Timeline", "Pauses are normal: the phone writes what it has before it takes more.")},
    Row{EventId::FirmwareSent,
        QT_TRANSLATE_NOOP("Timeline", "It now writes the firmware into its memory and says PLEASE DO NOT UNPLUG THE "
                                      "PHONE. That can take some minutes.")},
    Row{EventId::FirmwareStoppedEarly,
        QT_TRANSLATE_NOOP("Timeline",
                          "It compares the beginning with what it runs. Stopping there means: nothing to do.")},
    Row{EventId::FirmwareLoop,
        QT_TRANSLATE_NOOP(
            "Timeline",
            "A file that never makes the phone report another version would be loaded for ever, so it is held back.")},
    Row{EventId::FirmwareNotItsTurn,
        QT_TRANSLATE_NOOP("Timeline",
                          "In a roll-out one phone goes first; the others wait until it runs what it shall.")},
    Row{EventId::PhoneMinet,
        QT_TRANSLATE_NOOP(
            "Timeline",
            "MiNet software belongs to the maker's own telephone systems. SIP software must be loaded first.")},
    Row{EventId::DhcpAsked,
        QT_TRANSLATE_NOOP("Timeline",
                          "The first sign of life: the phone has power and a network, and looks for an address.")},
    Row{EventId::DhcpLeased, QT_TRANSLATE_NOOP("Timeline", "With the address it is told where to ask for its files.")},
    Row{EventId::DhcpDeclined,
        QT_TRANSLATE_NOOP("Timeline", "It looked whether somebody has the address before it used it.")},
    Row{EventId::EvidenceStartup,
        QT_TRANSLATE_NOOP("Timeline", "Phones call this address at the end of every start, if a setting says so: the "
                                      "surest sign that it took its settings.")},
    Row{EventId::EvidenceRegistered,
        QT_TRANSLATE_NOOP("Timeline", "The first time each line registers with the telephone system.")},
    Row{EventId::EvidenceRegistration,
        QT_TRANSLATE_NOOP("Timeline", "Phones report each change of their registration; 001 means that it went well.")},
    Row{EventId::PhoneRebooting,
        QT_TRANSLATE_NOOP("Timeline", "It took a whole image. From now on silence is normal for some minutes.")},
    Row{EventId::PhoneReady,
        QT_TRANSLATE_NOOP("Timeline", "It took the present files of its final server and runs the firmware it shall.")},
    Row{EventId::PhoneRedirectedOutside,
        QT_TRANSLATE_NOOP("Timeline",
                          "From here on that server looks after it; this program sees it again only if it reports.")},
    Row{EventId::PhoneOutdated,
        QT_TRANSLATE_NOOP("Timeline",
                          "A setting of this phone was changed. It fetches the new files when it starts again.")},
    Row{EventId::PhoneQuiet,
        QT_TRANSLATE_NOOP(
            "Timeline",
            "A phone at work asks within minutes. Silence means that it stands still, or that it is elsewhere.")},
    Row{EventId::PhoneLogged, QT_TRANSLATE_NOOP("Timeline", "A line of the phone's own log, as it is.")},
    Row{EventId::TimeSent,
        QT_TRANSLATE_NOOP("Timeline", "Without the right time a phone takes every certificate for expired.")},
    Row{EventId::DiscoveryAnswered,
        QT_TRANSLATE_NOOP("Timeline", "Older firmware looks for a TFTP server in its network when DHCP names none.")},
    Row{EventId::TlsRefused,
        QT_TRANSLATE_NOOP(
            "Timeline",
            "Either side may have refused: the phone the certificate, or this server what the phone speaks.")},
    Row{EventId::GateReleased,
        QT_TRANSLATE_NOOP("Timeline", "For a while it may take its files; the first address that does is remembered.")},
    Row{EventId::GateMoved,
        QT_TRANSLATE_NOOP("Timeline", "After a restart phones often come back with another address.")},
    Row{EventId::GateLocked, QT_TRANSLATE_NOOP("Timeline", "It has its files. Nobody else gets them from now on.")},
    Row{EventId::ProbesTooMany,
        QT_TRANSLATE_NOOP("Timeline", "Whoever asks for many phones one after the other may be guessing.")},
};

} // namespace

QString timelineExplanation(EventId event)
{
    for (const Row& row : rows) {
        if (row.event == event)
            return QCoreApplication::translate("Timeline", row.text);
    }
    return {};
}

} // namespace firstring
