// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/PhoneFacts.h"

#include "models/base/Log.h"
#include "models/domain/Assignment.h"
#include "models/domain/Ipv4.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/ServerUrl.h"

#include <algorithm>
#include <array>
#include <span>

namespace firstring::why {

namespace {

// In the order of their enumerations.
constexpr std::array familyNames{"classic", "9000i", "6700i", "6800i", "6900"};
constexpr std::array directionNames{"same", "up", "down", "unknown"};
constexpr std::array evidenceNames{"none", "startup", "registered"};
constexpr std::array kindNames{"bench", "site", "trainer"};

template <typename Enum>
QString nameOf(std::span<const char* const> names, Enum value)
{
    const auto place = static_cast<std::size_t>(value);
    return place < names.size() ? QString::fromLatin1(names[place]) : QString();
}

void addModel(Facts& facts, const QString& model)
{
    facts.set(Fact::Model, model);
    if (model.isEmpty())
        return;
    const PhoneModel* known = findModel(model);
    facts.set(Fact::ModelKnown, known != nullptr);
    facts.set(Fact::OldTls, speaksOldTls(model));
    if (known)
        facts.set(Fact::Family, nameOf(familyNames, known->family));
}

void addRegister(Facts& facts, const JobState& state, const Phone& phone, const PhoneStatus& status,
                 const QSet<QString>& labelsTwice)
{
    facts.set(Fact::OnHold, phone.onHold);
    facts.set(Fact::Label, phone.label);
    facts.set(Fact::Name, phone.label.isEmpty() ? phone.mac.pretty() : phone.label);
    facts.set(Fact::LabelTwice, !phone.label.isEmpty() && labelsTwice.contains(foldedName(phone.label)));
    facts.set(Fact::ModelRegister, phone.model);
    if (!phone.model.isEmpty() && !status.model.isEmpty())
        facts.set(Fact::ModelDiffers, canonicalModel(phone.model) != canonicalModel(status.model));

    const Assignment assigned = effectiveAssignment(state, phone, status.model);
    facts.set(Fact::Server, assigned.configServer.value);
    facts.set(Fact::ServerLocal, isLocalServer(assigned.configServer.value));
    const QString& wanted = assigned.firmware.value;
    if (wanted.isEmpty() || wanted == QStringView(keepFirmware))
        return;
    facts.set(Fact::FirmwareWanted, wanted);
    facts.set(Fact::FirmwareImage, assigned.image.has_value());
    facts.set(Fact::FirmwareDirection,
              nameOf(directionNames, firmwareDirection(status.version, FirmwareVersion(wanted))));
}

/// Where that server points phones: the first that says anything.
QString urlOf(const DhcpPointers& pointers)
{
    for (const QByteArray& url : {pointers.url43(), pointers.option160, pointers.option159, pointers.option66}) {
        if (!url.isEmpty())
            return escaped(url.endsWith('\0') ? url.chopped(1) : url);
    }
    return {};
}

} // namespace

QSet<QString> labelsInUseTwice(const JobState& state)
{
    QSet<QString> once;
    QSet<QString> twice;
    state.phones.forEach([&](const Phone& phone) {
        if (phone.label.isEmpty())
            return;
        const QString label = foldedName(phone.label);
        if (once.contains(label))
            twice.insert(label);
        once.insert(label);
    });
    return twice;
}

void addPhone(Facts& facts, const JobState& state, const PhoneTrack& track, const QSet<QString>& labelsTwice,
              qint64 nowMs)
{
    const PhoneStatus& status = track.status;
    const Phone* phone = state.phones.find(status.mac);
    facts.set(Fact::Registered, phone != nullptr);
    facts.set(Fact::Name, status.mac.pretty());
    facts.set(Fact::KnownMaker, status.mac.hasKnownMaker());
    facts.set(Fact::ModelSaid, status.model);
    facts.set(Fact::FirmwareHas, status.version.text());
    addModel(facts, status.model.isEmpty() && phone ? phone->model : status.model);
    if (phone)
        addRegister(facts, state, *phone, status, labelsTwice);

    facts.set(Fact::JobKind, nameOf(kindNames, state.defaults.kind));
    facts.set(Fact::ContactRcsOff, state.defaults.contactRcsOff);
    facts.set(Fact::Evidence, nameOf(evidenceNames, state.defaults.evidence));
    facts.set(Fact::EncryptedFiles, std::any_of(state.files.begin(), state.files.end(), [](const JobFile& file) {
                  return file.name.endsWith(QLatin1String(".tuz"), Qt::CaseInsensitive);
              }));

    facts.set(Fact::State, stateName(status.state));
    if (status.reason != EventId::None)
        facts.set(Fact::Reason, QString::fromLatin1(eventInfo(status.reason).name));
    facts.set(Fact::Subject, status.subject);
    facts.set(Fact::Age, status.sinceMs > 0 ? std::max<qint64>(0, nowMs - status.sinceMs) / 1000 : 0);
    facts.set(Fact::Quiet, status.lastHeardMs > 0 ? std::max<qint64>(0, nowMs - status.lastHeardMs) / 1000 : -1);
    facts.set(Fact::Reboots, status.reboots);
    facts.set(Fact::Address, status.address);
    facts.set(Fact::RedirectTaken, track.redirectTaken);
    facts.set(Fact::ConfigAsked, track.configAsked);
    facts.set(Fact::NotFollowing, track.notFollowing);
    facts.set(Fact::CommonTaken, !track.commonTaken.isEmpty());
    facts.set(Fact::PhoneTaken, !track.phoneTaken.isEmpty());
    facts.set(Fact::ImageDownloads, track.imageDownloads);
    facts.set(Fact::Aborted, track.abortedDownloads);
    facts.set(Fact::EvidenceGiven,
              track.registeredMs > 0 || (track.startupMs > 0 && state.defaults.evidence != EvidenceWanted::Registered));
}

void addHistory(Facts& facts, const PhoneHistory& history, int sharingAddress)
{
    for (auto event = history.heard.cbegin(); event != history.heard.cend(); ++event)
        facts.setHeard(event.key(), event.value());
    facts.set(Fact::AskedEncrypted, history.askedEncrypted);
    facts.set(Fact::AskedPlain, history.askedPlain);
    facts.set(Fact::AskedElsewhere, history.askedElsewhere);
    facts.set(Fact::AddressesReturn, history.addressesReturn);
    facts.set(Fact::SharedMacs, sharingAddress);
    if (history.slowestKbs >= 0)
        facts.set(Fact::SlowKbs, history.slowestKbs);
    facts.set(Fact::Registration, history.registration);
    facts.set(Fact::LogCertificate, history.logCertificate);
    facts.set(Fact::LogEncrypted, history.logEncrypted);
    facts.set(Fact::LogFirmware, history.logFirmware);
    facts.set(Fact::LogVlan, history.logVlan);
    facts.set(Fact::Log8021x, history.log8021x);
}

void addGate(Facts& facts, const PhoneGate& gate, const QList<SilencedAddress>& silenced, const QString& address,
             qint64 nowMs)
{
    if (gate.refusal != EventId::None)
        facts.set(Fact::GateRefusal, QString::fromLatin1(eventInfo(gate.refusal).name));
    facts.set(Fact::RefusedAddress, gate.refusedAddress);
    facts.set(Fact::Silenced, std::any_of(silenced.begin(), silenced.end(), [&](const SilencedAddress& one) {
                  return !address.isEmpty() && one.address == address && leftOf(one.leftMs, one.savedMs, nowMs) > 0;
              }));
}

void addComputer(Facts& facts, const PreflightFacts& seen)
{
    const auto here = std::find_if(seen.addresses.begin(), seen.addresses.end(),
                                   [&](const CardAddress& one) { return one.address == seen.bind; });
    const QString ours = here == seen.addresses.end() ? QString() : here->card;
    for (const CardFact& card : seen.cards) {
        if (card.name == ours && card.kind != CardFact::Kind::Loopback) {
            facts.set(Fact::CardCarrier, card.up && card.carrier);
            facts.set(Fact::CardWireless, card.kind == CardFact::Kind::Wireless);
            if (card.mbit > 0)
                facts.set(Fact::CardSlow, card.mbit < 100);
        } else if (card.name != ours && card.carrier && card.kind == CardFact::Kind::Wired) {
            facts.set(Fact::OtherCard, card.name);
        }
    }
    if (seen.gathered)
        facts.set(Fact::FirewallBlocks,
                  std::any_of(seen.firewalls.begin(), seen.firewalls.end(),
                              [](const FirewallFact& one) { return one.state == FirewallFact::State::Blocks; }));
    if (seen.clockSynchronised)
        facts.set(Fact::ClockRight, *seen.clockSynchronised);
}

void addSurvey(Facts& facts, const DhcpSurvey& survey, const QString& ourAddress)
{
    facts.set(Fact::OtherDhcp, false);
    for (const DhcpServerSeen& server : survey.servers) {
        const QString address = dotted(server.server);
        if (address == ourAddress)
            continue;
        facts.set(Fact::OtherDhcp, true);
        facts.set(Fact::OtherDhcpServer, address);
        const QString url = urlOf(server.pointers);
        facts.set(Fact::OtherDhcpUrl, url);
        facts.set(Fact::OtherDhcpPoints, !url.isEmpty() && (ourAddress.isEmpty() || !url.contains(ourAddress)));
        facts.set(Fact::OtherDhcpVlan, !server.pointers.option132.isEmpty());
        facts.set(Fact::OtherDhcp156, !server.pointers.option156.isEmpty());
        facts.set(Fact::OtherDhcpRcs, server.pointers.contactRcs() > 0);
        if (!server.pointers.isSilent())
            break; // the one that speaks of servers is the one that phones follow
    }
}

} // namespace firstring::why
