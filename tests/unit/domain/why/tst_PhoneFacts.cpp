// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/PhoneFacts.h"
#include "models/domain/why/Why.h"

#include <QTest>

using namespace firstring;
using why::Fact;

namespace {

const MacAddress reception(0x00085D000001ULL);
const MacAddress room(0x00085D000002ULL);
constexpr qint64 now = 1'700'000'000'000;

JobState twoPhones()
{
    JobState state;
    state.phones.put({.mac = reception, .label = QStringLiteral("Hall"), .model = QStringLiteral("6867i")});
    state.phones.put({.mac = room, .label = QStringLiteral("HALL")});
    state.defaults.firmware.insert(QStringLiteral("6867i"), QStringLiteral("5.1.0.2024"));
    return state;
}

Observation request(EventId id, const char* name, const char* address = "10.0.0.5", MacAddress mac = reception)
{
    return {.id = id,
            .timeMs = now,
            .mac = mac,
            .address = QString::fromLatin1(address),
            .transport = Transport::Http,
            .name = QString::fromLatin1(name)};
}

why::PhoneHistory historyOf(const QList<Observation>& observations)
{
    why::PhoneHistories all;
    all.take(observations);
    return all.of(reception);
}

} // namespace

/// From what the program knows to the facts that rules speak of.
class tst_PhoneFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void register_()
    {
        const JobState state = twoPhones();
        PhoneTrack track;
        track.status = {.mac = reception, .state = PhoneState::Reading};
        track.status.model = QStringLiteral("6869i");
        track.status.sinceMs = now - 5'000;
        track.status.lastHeardMs = now - 2'000;
        why::Facts facts;
        why::addPhone(facts, state, track, why::labelsInUseTwice(state), now);
        QCOMPARE(facts.flag(Fact::Registered), true);
        QCOMPARE(facts.flag(Fact::LabelTwice), true);
        QCOMPARE(facts.flag(Fact::ModelDiffers), true);
        QCOMPARE(facts.word(Fact::Model), QStringLiteral("6869i"));
        QCOMPARE(facts.word(Fact::Family), QStringLiteral("6800i"));
        QCOMPARE(facts.word(Fact::State), QStringLiteral("reading"));
        QCOMPARE(facts.number(Fact::Age), 5);
        QCOMPARE(facts.number(Fact::Quiet), 2);
        QCOMPARE(facts.flag(Fact::ServerLocal), true);
        // The job gives 6867i a firmware; it says that it is something else.
        QVERIFY(!facts.isKnown(Fact::FirmwareWanted));
    }

    void neverHeard()
    {
        const JobState state = twoPhones();
        PhoneTrack track;
        track.status.mac = reception;
        why::Facts facts;
        why::addPhone(facts, state, track, {}, now);
        QCOMPARE(facts.number(Fact::Quiet), -1);
        QCOMPARE(facts.word(Fact::FirmwareWanted), QStringLiteral("5.1.0.2024"));
        QCOMPARE(facts.flag(Fact::FirmwareImage), false);
        QCOMPARE(facts.word(Fact::FirmwareDirection), QStringLiteral("unknown"));
    }

    void stranger()
    {
        PhoneTrack track;
        track.status = {.mac = MacAddress(0x020000000001ULL), .state = PhoneState::Unknown};
        why::Facts facts;
        why::addPhone(facts, twoPhones(), track, {}, now);
        QCOMPARE(facts.flag(Fact::Registered), false);
        QCOMPARE(facts.flag(Fact::KnownMaker), false);
        QVERIFY(!facts.isKnown(Fact::Server));
        QCOMPARE(why::explain(facts).first().id, QStringLiteral("NOT_IN_JOB"));
    }

    void askedForEncryptedOnly()
    {
        const auto history = historyOf(
            {request(EventId::FileAbsentHarmless, "security.tuz"), request(EventId::FileAbsentHarmless, "aastra.tuz")});
        QVERIFY(history.askedEncrypted);
        QVERIFY(!history.askedPlain);
    }

    void askedInTheFolderOfAnOlderServer()
    {
        QCOMPARE(historyOf({request(EventId::FileAbsent, "Aastra/aastra.cfg")}).askedElsewhere,
                 QStringLiteral("Aastra/aastra.cfg"));
        QCOMPARE(historyOf({request(EventId::FileAbsent, "/Aastra/aastra.cfg")}).askedElsewhere,
                 QStringLiteral("/Aastra/aastra.cfg"));
        QCOMPARE(historyOf({request(EventId::FileAbsent, "aastra.cfg")}).askedElsewhere, QString());
        QCOMPARE(historyOf({request(EventId::FileAbsent, "/cfg/site.cfg")}).askedElsewhere, QString());
        QCOMPARE(historyOf({request(EventId::ConfigCommonSent, "cfg/startup.cfg")}).askedElsewhere, QString());
    }

    void twoDevicesTakeTurns()
    {
        const auto at = [](const char* address) { return request(EventId::RcsAsked, "startup.cfg", address); };
        QVERIFY(historyOf({at("10.0.0.1"), at("10.0.0.2"), at("10.0.0.1")}).addressesReturn);
        // One that moved, and one that moves on and on.
        QVERIFY(!historyOf({at("10.0.0.1"), at("10.0.0.2"), at("10.0.0.2")}).addressesReturn);
        QVERIFY(!historyOf({at("10.0.0.1"), at("10.0.0.2"), at("10.0.0.3")}).addressesReturn);
    }

    void slowestDownload()
    {
        Observation slow = request(EventId::FirmwareSent, "6867i.st");
        slow.bytes = 4 << 20;
        slow.durationMs = 40'960;
        Observation quick = slow;
        quick.durationMs = 1'000;
        Observation tiny = slow;
        tiny.bytes = 2'000;
        QCOMPARE(historyOf({quick, slow, tiny}).slowestKbs, 100);
        QCOMPARE(historyOf({tiny}).slowestKbs, -1);
    }

    void registrationAndLog()
    {
        Observation refused = request(EventId::EvidenceRegistration, "registration");
        refused.subject = QStringLiteral("REFUSED 403");
        Observation line = request(EventId::PhoneLogged, "prov: Bad Certificate", "10.0.0.5", {});
        line.transport = Transport::Syslog;
        const auto history = historyOf({refused, line});
        QCOMPARE(history.registration, QStringLiteral("REFUSED"));
        QVERIFY(history.logCertificate); // of the phone that was heard from there
        QVERIFY(!history.logVlan);
    }

    void namelessBelongsToWhomWasHeardThere()
    {
        const Observation tls{.id = EventId::TlsRefused,
                              .timeMs = now,
                              .address = QStringLiteral("10.0.0.5"),
                              .transport = Transport::Https};
        QCOMPARE(historyOf({tls}).heard.value(EventId::TlsRefused), 0);
        QCOMPARE(historyOf({request(EventId::RcsAsked, "startup.cfg"), tls}).heard.value(EventId::TlsRefused), 1);
    }

    void readyBeginsAnew()
    {
        const auto history =
            historyOf({request(EventId::FileAbsent, "Aastra/aastra.cfg"), request(EventId::PhoneReady, ""),
                       request(EventId::FileUnchanged, "startup.cfg")});
        QCOMPARE(history.askedElsewhere, QString());
        QCOMPARE(history.heard.value(EventId::FileAbsent), 0);
        QCOMPARE(history.heard.value(EventId::FileUnchanged), 1);
        QCOMPARE(history.address, QStringLiteral("10.0.0.5"));
    }

    void manyAtOneAddress()
    {
        why::PhoneHistories all;
        QList<Observation> observations;
        for (quint64 i = 0; i < 30; ++i)
            observations << request(EventId::RcsAsked, "startup.cfg", "10.0.0.1", MacAddress(0x00085D000100ULL + i));
        QCOMPARE(all.take(observations).size(), 30);
        QCOMPARE(all.sharing(QStringLiteral("10.0.0.1")), 16); // enough to tell that there is a router
        all.forget({MacAddress(0x00085D000100ULL)});
        QVERIFY(all.of(MacAddress(0x00085D000100ULL)).heard.isEmpty());
    }

    void gateAndSilence()
    {
        PhoneGate gate{.mac = reception};
        gate.refusal = EventId::GateTaken;
        gate.refusedAddress = QStringLiteral("10.0.0.9");
        const QList<SilencedAddress> silenced{{QStringLiteral("10.0.0.5"), now - 1'000, 60'000}};
        why::Facts facts;
        why::addGate(facts, gate, silenced, QStringLiteral("10.0.0.5"), now);
        QCOMPARE(facts.word(Fact::GateRefusal), QStringLiteral("GATE_TAKEN"));
        QCOMPARE(facts.flag(Fact::Silenced), true);
        why::addGate(facts, gate, silenced, QStringLiteral("10.0.0.5"), now + 3'600'000);
        QCOMPARE(facts.flag(Fact::Silenced), false);
    }

    void computer()
    {
        PreflightFacts seen;
        seen.bind = QStringLiteral("10.0.0.2");
        seen.addresses = {{QStringLiteral("eth0"), QStringLiteral("10.0.0.2"), false}};
        seen.cards = {{QStringLiteral("eth0"), CardFact::Kind::Wired, true, false, 10},
                      {QStringLiteral("eth1"), CardFact::Kind::Wired, true, true, 1000}};
        why::Facts facts;
        why::addComputer(facts, seen);
        QCOMPARE(facts.flag(Fact::CardCarrier), false);
        QCOMPARE(facts.flag(Fact::CardSlow), true);
        QCOMPARE(facts.word(Fact::OtherCard), QStringLiteral("eth1"));
        QVERIFY(!facts.isKnown(Fact::FirewallBlocks)); // nobody looked
        seen.gathered = true;
        seen.firewalls = {{.tool = QStringLiteral("ufw"), .state = FirewallFact::State::Blocks}};
        seen.clockSynchronised = false;
        why::addComputer(facts, seen);
        QCOMPARE(facts.flag(Fact::FirewallBlocks), true);
        QCOMPARE(facts.flag(Fact::ClockRight), false);
    }

    void otherDhcpServer()
    {
        DhcpServerSeen router{.server = 0x0A000001};
        DhcpServerSeen pbx{.server = 0x0A000007};
        pbx.pointers.option66 = QByteArrayLiteral("http://10.0.0.7/\x01p");
        pbx.pointers.option132 = QByteArrayLiteral("40");
        why::Facts facts;
        why::addSurvey(facts, {QStringLiteral("eth0"), {router, pbx}}, QStringLiteral("10.0.0.2"));
        QCOMPARE(facts.flag(Fact::OtherDhcp), true);
        QCOMPARE(facts.word(Fact::OtherDhcpServer), QStringLiteral("10.0.0.7"));
        QCOMPARE(facts.flag(Fact::OtherDhcpPoints), true);
        QCOMPARE(facts.flag(Fact::OtherDhcpVlan), true);
        QVERIFY(!facts.word(Fact::OtherDhcpUrl).contains(QChar(1)));
        why::Facts ours;
        why::addSurvey(ours, {QStringLiteral("eth0"), {pbx}}, QStringLiteral("10.0.0.7"));
        QCOMPARE(ours.flag(Fact::OtherDhcp), false);
    }
};

QTEST_GUILESS_MAIN(tst_PhoneFacts)
#include "tst_PhoneFacts.moc"
