// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Fact.h"

#include <array>

namespace firstring::why {

namespace {

constexpr auto Flag = FactKind::Flag;
constexpr auto Number = FactKind::Number;
constexpr auto Word = FactKind::Word;

constexpr std::array table{
    FactInfo{Fact::Registered, "registered", Flag, "it is in the job"},
    FactInfo{Fact::OnHold, "on-hold", Flag, "a person put it on hold"},
    FactInfo{Fact::Name, "name", Word, "its label, else its MAC"},
    FactInfo{Fact::Model, "model", Word, "as it says, else as the register says"},
    FactInfo{Fact::ModelSaid, "model-said", Word, "as it says"},
    FactInfo{Fact::ModelRegister, "model-register", Word, "as the register says"},
    FactInfo{Fact::ModelKnown, "model-known", Flag, "the model is in our table"},
    FactInfo{Fact::ModelDiffers, "model-differs", Flag, "it says another model than the register"},
    FactInfo{Fact::Family, "family", Word, "classic, 9000i, 6700i, 6800i or 6900"},
    FactInfo{Fact::OldTls, "old-tls", Flag, "phones of the model know TLS 1.0 at most"},
    FactInfo{Fact::KnownMaker, "known-maker", Flag, "its address is one of Aastra's or Mitel's"},
    FactInfo{Fact::LabelTwice, "label-twice", Flag, "another phone of the job has the same label"},
    FactInfo{Fact::Label, "label", Word, "who or where"},
    FactInfo{Fact::Server, "server", Word, "name of its configuration server"},
    FactInfo{Fact::ServerLocal, "server-local", Flag, "that is this program"},
    FactInfo{Fact::FirmwareWanted, "firmware-wanted", Word, "version it is to run"},
    FactInfo{Fact::FirmwareImage, "firmware-image", Flag, "the catalogue has a file of that version for it"},
    FactInfo{Fact::FirmwareHas, "firmware-has", Word, "version it reports"},
    FactInfo{Fact::FirmwareDirection, "firmware-direction", Word, "same, up, down or unknown"},
    FactInfo{Fact::JobKind, "job-kind", Word, "bench, site or trainer"},
    FactInfo{Fact::ContactRcsOff, "contact-rcs-off", Flag, "the job tells phones not to ask the maker's RCS"},
    FactInfo{Fact::Evidence, "evidence", Word, "what the job wants to hear at the end: none, startup or registered"},
    FactInfo{Fact::EncryptedFiles, "encrypted-files", Flag, "the job holds encrypted files"},
    FactInfo{Fact::State, "state", Word, "as in `status`"},
    FactInfo{Fact::Reason, "reason", Word, "event by which it stopped"},
    FactInfo{Fact::Subject, "subject", Word, "what that is about"},
    FactInfo{Fact::Age, "age", Number, "seconds in this state"},
    FactInfo{Fact::Quiet, "quiet", Number, "seconds since it was heard; -1: never"},
    FactInfo{Fact::Reboots, "reboots", Number, "restarts seen"},
    FactInfo{Fact::Address, "address", Word, "where it asked from last"},
    FactInfo{Fact::RedirectTaken, "redirect-taken", Flag, "it took the file that names its configuration server"},
    FactInfo{Fact::ConfigAsked, "config-asked", Flag, "it asked that server afterwards"},
    FactInfo{Fact::NotFollowing, "not-following", Flag, "it came back without asking that server"},
    FactInfo{Fact::CommonTaken, "common-taken", Flag, "it has the common settings"},
    FactInfo{Fact::PhoneTaken, "phone-taken", Flag, "it has its own settings"},
    FactInfo{Fact::ImageDownloads, "image-downloads", Number, "whole downloads of one firmware file"},
    FactInfo{Fact::Aborted, "aborted", Number, "firmware broken off in the middle, in a row"},
    FactInfo{Fact::EvidenceGiven, "evidence-given", Flag, "it called the address of the job's evidence"},
    FactInfo{Fact::AskedEncrypted, "asked-encrypted", Flag, "it asked for a .tuz file"},
    FactInfo{Fact::AskedPlain, "asked-plain", Flag, "it asked for a .cfg file"},
    FactInfo{Fact::AskedElsewhere, "asked-elsewhere", Word,
             "name of a settings file it wanted from a folder of another server"},
    FactInfo{Fact::AddressesReturn, "addresses-return", Flag, "it was heard from A, from B, and from A again"},
    FactInfo{Fact::SharedMacs, "shared-macs", Number, "phones that ask from its address"},
    FactInfo{Fact::SlowKbs, "slow-kbs", Number, "KiB a second of its slowest firmware download of 1 MiB or more"},
    FactInfo{Fact::Registration, "registration", Word, "what it reported of its registration last"},
    FactInfo{Fact::LogCertificate, "log-certificate", Flag, "it writes of a bad certificate"},
    FactInfo{Fact::LogEncrypted, "log-encrypted", Flag, "it writes of badly encrypted settings"},
    FactInfo{Fact::LogFirmware, "log-firmware", Flag, "it writes that it cannot use a firmware"},
    FactInfo{Fact::LogVlan, "log-vlan", Flag, "it writes of a VLAN"},
    FactInfo{Fact::Log8021x, "log-8021x", Flag, "it writes of 802.1x"},
    FactInfo{Fact::GateRefusal, "gate-refusal", Word, "event by which the gate sent somebody away last"},
    FactInfo{Fact::RefusedAddress, "refused-address", Word, "who that was"},
    FactInfo{Fact::Silenced, "silenced", Flag, "its address asked for too many phones"},
    FactInfo{Fact::ServerOn, "server-on", Flag, "the local server runs"},
    FactInfo{Fact::HttpOn, "http-on", Flag, "over HTTP"},
    FactInfo{Fact::TftpOn, "tftp-on", Flag, "over TFTP"},
    FactInfo{Fact::TftpPort, "tftp-port", Number, "where"},
    FactInfo{Fact::HttpsOn, "https-on", Flag, "over HTTPS"},
    FactInfo{Fact::HttpsOldOn, "https-old-on", Flag, "over HTTPS for old phones"},
    FactInfo{Fact::NtpOn, "ntp-on", Flag, "it tells the time"},
    FactInfo{Fact::AddressHere, "address-here", Flag, "this computer has the server's address"},
    FactInfo{Fact::BoundLoopback, "bound-loopback", Flag, "the server's address is known to this computer only"},
    FactInfo{Fact::OurAddress, "our-address", Word, "the server's address"},
    FactInfo{Fact::Dhcp, "dhcp", Word, "off, full or beside"},
    FactInfo{Fact::DhcpPhase, "dhcp-phase", Word, "off, looking, on, waiting or stopped"},
    FactInfo{Fact::FirewallBlocks, "firewall-blocks", Flag, "a firewall of this computer keeps phones out"},
    FactInfo{Fact::ClockRight, "clock-right", Flag, "somebody sets this computer's clock right"},
    FactInfo{Fact::CardCarrier, "card-carrier", Flag, "something is at the other end of the server's card"},
    FactInfo{Fact::CardWireless, "card-wireless", Flag, "the server's card is wireless"},
    FactInfo{Fact::CardSlow, "card-slow", Flag, "the server's card runs below 100 Mbit/s"},
    FactInfo{Fact::OtherCard, "other-card", Word, "another card with something at its other end"},
    FactInfo{Fact::OtherDhcp, "other-dhcp", Flag, "a DHCP server that is not ours answered"},
    FactInfo{Fact::OtherDhcpServer, "other-dhcp-server", Word, "its address"},
    FactInfo{Fact::OtherDhcpPoints, "other-dhcp-points", Flag, "it points phones at a server that is not ours"},
    FactInfo{Fact::OtherDhcpUrl, "other-dhcp-url", Word, "where it points them"},
    FactInfo{Fact::OtherDhcpVlan, "other-dhcp-vlan", Flag, "it gives out a VLAN"},
    FactInfo{Fact::OtherDhcp156, "other-dhcp-156", Flag, "it gives out option 156"},
    FactInfo{Fact::OtherDhcpRcs, "other-dhcp-rcs", Flag, "it tells phones to ask the maker's RCS"},
    FactInfo{Fact::Neighbour, "neighbour", Word, "address at which the network shows its card"},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].fact) != i)
            return false;
    }
    return table.size() == factCount;
}
static_assert(inOrder(), "one row per Fact, in its order");

} // namespace

const FactInfo& factInfo(Fact fact)
{
    return table[static_cast<std::size_t>(fact)];
}

std::optional<Fact> factFromName(QStringView name)
{
    for (const FactInfo& info : table) {
        if (name == QLatin1String(info.name))
            return info.fact;
    }
    return {};
}

} // namespace firstring::why
