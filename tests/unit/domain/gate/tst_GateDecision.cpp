// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/GateDecision.h"
#include "models/domain/gate/PublicAddress.h"

#include <QTest>

using namespace firstring;

Q_DECLARE_METATYPE(firstring::GateFacts)
Q_DECLARE_METATYPE(firstring::PhoneGate)

namespace {

const MacAddress phone(0x00085d000001);
const MacAddress other(0x00085d000002);
constexpr qint64 hour = 3'600'000;

} // namespace

/// Who is given a phone's own file, as a table.
class tst_GateDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void windowShrinksByTheWallClock_data();
    void windowShrinksByTheWallClock();
    void gateIsWholeAgainFromItsJson();
    void knowsPublicAddresses_data();
    void knowsPublicAddresses();
};

void tst_GateDecision::decides_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<PhoneGate>("gate");
    QTest::addColumn<GateFacts>("facts");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<bool>("takes");
    QTest::addColumn<bool>("moved");

    const PhoneGate fresh{.mac = phone, .windowMs = hour, .released = true};
    PhoneGate taken = fresh;
    taken.address = "192.0.2.1";
    PhoneGate locked = taken;
    locked.locked = true;
    const PhoneGate never{.mac = phone};
    const auto facts = [](qint64 left, Witness witness = Witness::Silent, qint64 quiet = hour, bool due = false,
                          MacAddress certified = {}) {
        return GateFacts{nullptr, left, due, quiet, u"192.0.2.1", witness, phone, certified};
    };
    const auto from2 = [](GateFacts f) {
        f.source = u"192.0.2.2";
        return f;
    };
    const auto row = [](const char* name, const PhoneGate* gate, const GateFacts& f, EventId why, bool takes = false,
                        bool moved = false) {
        QTest::newRow(name) << (gate != nullptr) << (gate ? *gate : PhoneGate()) << f << int(why) << takes << moved;
    };
    const EventId serve = EventId::None;

    row("never released", nullptr, facts(0), EventId::GateNotReleased);
    row("known, never released", &never, facts(0), EventId::GateNotReleased);
    row("unreleased, though it is the phone's card", &never, facts(0, Witness::Confirms), EventId::GateNotReleased);
    row("first contact", &fresh, facts(hour), serve, true);
    row("first contact by its own card", &fresh, facts(hour, Witness::Confirms), serve, true);
    row("first contact by another card", &fresh, facts(hour, Witness::Contradicts), EventId::GateOtherCard);
    row("expired before anybody came", &fresh, facts(0), EventId::GateExpired);
    row("the same again", &taken, facts(hour), serve);
    row("the same after the window", &taken, facts(0), serve);
    row("the same, locked", &locked, facts(0), serve);
    row("the same address, another card", &taken, facts(hour, Witness::Contradicts), EventId::GateOtherCard);
    row("another, old one quiet", &taken, from2(facts(hour)), serve, true, true);
    row("another, old one active", &taken, from2(facts(hour, Witness::Silent, 1000)), EventId::GateTaken);
    row("another, old one active, its own card", &taken, from2(facts(hour, Witness::Confirms, 1000)), serve, true,
        true);
    row("another, lock due", &taken, from2(facts(hour, Witness::Silent, hour, true)), EventId::GateTaken);
    row("another, locked", &locked, from2(facts(hour)), EventId::GateTaken);
    row("another, locked, its own card", &locked, from2(facts(0, Witness::Confirms)), serve, true, true);
    row("another, after the window", &taken, from2(facts(0)), EventId::GateExpired);
    row("own certificate", &fresh, facts(hour, Witness::Silent, hour, false, phone), serve, true);
    row("another's certificate", &locked, facts(hour, Witness::Confirms, hour, false, other),
        EventId::CertificateOtherPhone);
}

void tst_GateDecision::decides()
{
    QFETCH(bool, known);
    QFETCH(PhoneGate, gate);
    QFETCH(GateFacts, facts);
    facts.gate = known ? &gate : nullptr;
    const GateVerdict verdict = decideGate(facts);
    QTEST(int(verdict.refusal), "refusal");
    QTEST(verdict.takes, "takes");
    QTEST(verdict.moved, "moved");
}

void tst_GateDecision::windowShrinksByTheWallClock_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("left");
    const qint64 year = 365LL * 24 * hour;
    QTest::newRow("at once") << year << 24 * hour;
    QTest::newRow("an hour later") << year + hour << 23 * hour;
    QTest::newRow("two days later") << year + 48 * hour << qint64(0);
    QTest::newRow("clock set back") << qint64(0) << 24 * hour;
    QTest::newRow("clock set back ten years") << -9 * year << 24 * hour;
    QTest::newRow("clock set forward ten years") << 11 * year << qint64(0);
    QTest::newRow("2106") << 4294967296000LL << qint64(0);
}

void tst_GateDecision::windowShrinksByTheWallClock()
{
    QFETCH(qint64, now);
    const PhoneGate gate = releasedGate(phone, 365LL * 24 * hour, 24);
    QTEST(gate.windowLeftMs(now), "left");
}

void tst_GateDecision::gateIsWholeAgainFromItsJson()
{
    PhoneGate gate = releasedGate(phone, 1'700'000'000'000, 8760);
    QCOMPARE(PhoneGate::fromJson(gate.toJson()), gate);
    gate.address = "192.0.2.1";
    gate.locked = true;
    gate.lockInMs = 5;
    gate.deliveredMs = 1'700'000'000'001;
    gate.refusal = EventId::GateTaken;
    gate.refusedAddress = "192.0.2.2";
    gate.refusedMs = 1'700'000'000'002;
    QCOMPARE(PhoneGate::fromJson(gate.toJson()), gate);
}

void tst_GateDecision::knowsPublicAddresses_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char* address :
         {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "127.0.0.1", "169.254.1.1", "100.64.0.1", "::1",
          "fe80::1", "fd00::1", "fc00::1", "nonsense", "", "1.2.3", "::ffff:10.0.0.1"})
        QTest::newRow(address) << false;
    for (const char* address : {"192.0.2.1", "8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "0.0.0.0",
                                "::", "2001:db8::1", "::ffff:8.8.8.8"})
        QTest::newRow(address) << true;
}

void tst_GateDecision::knowsPublicAddresses()
{
    QTEST(isPublicAddress(QString::fromLatin1(QTest::currentDataTag())), "isPublic");
}

QTEST_GUILESS_MAIN(tst_GateDecision)
#include "tst_GateDecision.moc"
