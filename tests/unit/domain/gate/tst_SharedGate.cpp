// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gate/GateWord.h"
#include "models/domain/gate/SharedGate.h"

#include <QJsonDocument>
#include <QTest>

using namespace firstring;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 start = 1'800'000'000'000;
const MacAddress phone(0x00085d000001);
const QString a = "192.0.2.1";
const QString b = "192.0.2.2";

PhoneGate taken(const QString& address, qint64 round = 0)
{
    PhoneGate gate = releasedGate(phone, start, 24, round);
    gate.address = address;
    return gate;
}

PhoneGate delivered(PhoneGate gate, qint64 atMs, bool locked)
{
    gate.savedMs = atMs;
    gate.windowMs -= atMs - start;
    gate.deliveredMs = atMs;
    gate.locked = locked;
    gate.lockInMs = locked ? 0 : 2 * hour;
    return gate;
}

} // namespace

/// What two servers of one job know of a phone becomes one.
class tst_SharedGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterRoundStandsWhole()
    {
        const PhoneGate old = delivered(taken(a), start + hour, true);
        const PhoneGate fresh = releasedGate(phone, start + 2 * hour, 24, old.round);
        QCOMPARE(mergedGate(old, fresh), fresh);
        QCOMPARE(mergedGate(fresh, old), fresh);
    }

    void sameRecordStaysAsItIs()
    {
        for (const PhoneGate& gate :
             {taken(a), taken({}), delivered(taken(a), start + hour, false), delivered(taken(a), start + hour, true)})
            QCOMPARE(mergedGate(gate, gate), gate);
    }

    void firstAddressStands()
    {
        QCOMPARE(mergedGate(taken(a), taken(b)).address, a);
        QCOMPARE(mergedGate(taken({}), taken(b)).address, b);
        QCOMPARE(mergedGate(taken(a), taken({})).address, a);
    }

    void whatClosesCounts()
    {
        const PhoneGate open = taken(a);
        const PhoneGate locked = delivered(taken(a), start + hour, true);
        for (const PhoneGate& merged : {mergedGate(open, locked), mergedGate(locked, open)}) {
            QVERIFY(merged.locked);
            QCOMPARE(merged.lockInMs, 0);
            QCOMPARE(merged.deliveredMs, start + hour);
            QCOMPARE(merged.savedMs, start + hour);
            QCOMPARE(merged.windowMs, 23 * hour);
        }
        const PhoneGate soon = delivered(taken(a), start + hour, false);
        PhoneGate later = delivered(taken(a), start + 2 * hour, false);
        QCOMPARE(mergedGate(soon, later).lockInMs, hour); // two hours after the first delivery
        QCOMPARE(mergedGate(later, soon).lockInMs, hour);
        QCOMPARE(mergedGate(later, soon).deliveredMs, start + hour);
    }

    /// Another server believed that the phone is elsewhere, and gave it away there.
    void deliveryToTheLoserClosesNothing()
    {
        const PhoneGate merged = mergedGate(taken(a), delivered(taken(b), start + hour, true));
        QCOMPARE(merged.address, a);
        QVERIFY(!merged.locked);
        QCOMPARE(merged.deliveredMs, 0);
    }

    void lastRefusalIsShown()
    {
        PhoneGate first = taken(a);
        first.refusal = EventId::GateTaken;
        first.refusedAddress = b;
        first.refusedMs = start + 1;
        PhoneGate second = taken(a);
        second.refusal = EventId::GateOtherCard;
        second.refusedAddress = "192.0.2.3";
        second.refusedMs = start + 2;
        QCOMPARE(mergedGate(first, second).refusedAddress, "192.0.2.3");
        QCOMPARE(mergedGate(second, first).refusedAddress, "192.0.2.3");
    }

    void roundIsKept()
    {
        const PhoneGate gate = taken(a, 41);
        QCOMPARE(gate.round, 42);
        QCOMPARE(PhoneGate::fromJson(gate.toJson()), gate);
    }

    /// In pieces that a notice holds, and whatever else comes is left out.
    void wordsTravel()
    {
        GateWord word;
        for (quint64 i = 0; i < 300; ++i) {
            word.probes.append({"2001:db8::" + QString::number(i, 16), MacAddress(0x00085d000000 + i)});
            word.served.append("10.0.0." + QString::number(i % 250));
            word.heard.append(MacAddress(0x00085d000000 + i));
        }
        GateWord heard;
        const QList<QJsonObject> pieces = word.toJson(2'000);
        QVERIFY(pieces.size() > 5);
        for (const QJsonObject& piece : pieces) {
            QVERIFY(QJsonDocument(piece).toJson(QJsonDocument::Compact).size() <= 2'000);
            const GateWord part = GateWord::fromJson(piece);
            heard.probes += part.probes;
            heard.served += part.served;
            heard.heard += part.heard;
        }
        QCOMPARE(heard, word);
        QVERIFY(GateWord().toJson(2'000).isEmpty());
        const QJsonObject odd = QJsonDocument::fromJson(R"({"probes":["", "x", "00085D000001", 7, {}],
            "served":["", 1], "heard":["00085D00000G", null]})")
                                    .object();
        QVERIFY(GateWord::fromJson(odd).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_SharedGate)
#include "tst_SharedGate.moc"
