// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ApiGate.h"
#include "models/base/Digest.h"

#include <QTest>

using namespace firstring;
using namespace firstring::api;

namespace {

Request from(const QString& source, const QByteArray& token)
{
    static quint64 id = 0;
    Request request;
    request.id = ++id;
    request.token = token;
    request.source = source;
    return request;
}

int retryAfter(const Answer& answer)
{
    for (const Header& header : answer.headers) {
        if (header.name == "Retry-After")
            return header.value.toInt();
    }
    return -1;
}

/// A gate that knows `good` and `other`, and what it told.
struct Door
{
    QStringList told;
    ApiGate gate{[this](ApiGate::Wrong what, const QString& source) {
        told.append((what == ApiGate::Wrong::First ? QStringLiteral("first ") : QStringLiteral("silenced ")) + source);
    }};

    Door() { gate.setTokens({{"site", Role::User, sha256("good"), 0}, {"van", Role::User, sha256("other"), 0}}); }
    int status(const QString& source, const QByteArray& token, qint64 now)
    {
        const auto away = gate.admit(from(source, token), now);
        return away ? away->status : 200;
    }
};

} // namespace

class tst_ApiGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewTriesForEachAddress();
    void triesAreForgotten();
    void manyAddressesAreBounded();
    void accountsAreLimited();
    void openRequestsAreLimited();
};

void tst_ApiGate::fewTriesForEachAddress()
{
    Door door;
    for (int i = 0; i < ApiGate::wrongTries; ++i)
        QCOMPARE(door.status("192.0.2.1", i % 2 == 0 ? "bad" : "", i), 401);
    QCOMPARE(door.told, (QStringList{"first 192.0.2.1", "silenced 192.0.2.1"}));
    const auto silent = door.gate.admit(from("192.0.2.1", "bad"), 10);
    QVERIFY(silent);
    QCOMPARE(silent->status, 429);
    QVERIFY(retryAfter(*silent) > 295 && retryAfter(*silent) <= 300);
    // Others, and whoever knows a token there, are let in.
    QCOMPARE(door.status("192.0.2.1", "good", 10), 200);
    QCOMPARE(door.status("192.0.2.2", "bad", 10), 401);
    // Asking on does not make it longer.
    QCOMPARE(door.status("192.0.2.1", "bad", ApiGate::silenceMs + 6), 429);
    QCOMPARE(door.status("192.0.2.1", "bad", ApiGate::silenceMs + 7), 401);
    QCOMPARE(door.told.size(), 4);
}

void tst_ApiGate::triesAreForgotten()
{
    Door door;
    qint64 now = 0;
    for (int hour = 0; hour < 3; ++hour, now += 3'600'000) {
        for (int i = 0; i < ApiGate::wrongTries - 1; ++i)
            QCOMPARE(door.status("a", "bad", now), 401);
    }
    QCOMPARE(door.told, (QStringList{"first a", "first a", "first a"}));
}

void tst_ApiGate::manyAddressesAreBounded()
{
    Door door;
    for (int i = 0; i < ApiGate::wrongTries; ++i)
        door.status("patient", "bad", 1'000'000);
    for (int i = 0; i < 2 * ApiGate::mostAddresses; ++i)
        QCOMPARE(door.status(QString::number(i), "bad", 0), 401);
    // Who would be let in again first makes room first.
    QCOMPARE(door.status("patient", "bad", 1'000'001), 429);
}

void tst_ApiGate::accountsAreLimited()
{
    Door door;
    int passed = 0;
    while (door.status("a", "good", 0) == 200 && passed < 100'000)
        ++passed;
    QCOMPARE(passed, 2000);
    const auto away = door.gate.admit(from("a", "good"), 0);
    QCOMPARE(away->status, 429);
    QCOMPARE(retryAfter(*away), 1);
    QCOMPARE(door.status("a", "other", 0), 200);
    QCOMPARE(door.status("b", "good", 1000), 200);
}

void tst_ApiGate::openRequestsAreLimited()
{
    Door door;
    QList<quint64> open;
    for (int i = 0; i < ApiGate::openOfEach; ++i) {
        const Request request = from("a", "good");
        QVERIFY(!door.gate.admit(request, 0));
        door.gate.opened(request);
        open.append(request.id);
    }
    QCOMPARE(door.status("a", "good", 0), 503);
    QCOMPARE(door.status("a", "other", 0), 200);
    door.gate.closed(open.first());
    door.gate.closed(open.first());
    door.gate.closed(999'999);
    QCOMPARE(door.status("a", "good", 0), 200);
}

QTEST_GUILESS_MAIN(tst_ApiGate)
#include "tst_ApiGate.moc"
