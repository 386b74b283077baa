// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/EditJson.h"
#include "tests/contract/RandomEdits.h"

#include <QJsonDocument>
#include <QTest>

using namespace firstring;

/// What goes from one program to another comes out as it went in, through bytes.
class tst_EditJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsComeBackWhole()
    {
        int whole = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            RandomEdits edits(seed);
            JobState state;
            for (int i = 0; i < 10; ++i) {
                const Edit edit = edits.next();
                const QByteArray bytes = QJsonDocument(json::fromEdit(edit)).toJson(QJsonDocument::Compact);
                const auto back = json::toEdit(QJsonDocument::fromJson(bytes).object());
                if (!back) // a setting with a line break in its name, say: refused by both sides alike
                    continue;
                QCOMPARE(*back, edit);
                ++whole;
            }
        }
        QVERIFY2(whole > 50, QByteArray::number(whole));
    }

    void recordsComeBackWhole()
    {
        ServerNews news;
        PhoneGate gate = releasedGate(MacAddress(0x00085d000001), 1'700'000'000'123, 24);
        gate.address = QStringLiteral("10.0.0.7");
        news.gates = {gate};
        news.silenced = {{QStringLiteral("10.0.0.8"), 1'700'000'000'124, 900'000}};
        news.audit = {{.kind = AuditKind::Delivery,
                       .timeMs = 1'700'000'000'125,
                       .mac = gate.mac,
                       .address = gate.address,
                       .subject = QStringLiteral("00085D000001.cfg"),
                       .digest = QByteArray(32, 'x')}};
        const auto back = json::toRecords(
            QJsonDocument::fromJson(QJsonDocument(json::fromRecords(news)).toJson(QJsonDocument::Compact)).object());
        QVERIFY(back);
        QCOMPARE(back->gates, news.gates);
        QCOMPARE(back->silenced, news.silenced);
        QCOMPARE(back->audit, news.audit);
    }

    void tokensComeBackWhole()
    {
        const ApiTokens tokens{{QStringLiteral("Front desk"), Role::User, QByteArray(32, '\x7f'), 1'700'000'000'123}};
        const auto back = json::toTokens(json::fromTokens(tokens));
        QVERIFY(back);
        QCOMPARE(*back, tokens);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("phone without address") << QByteArray(R"({"text":"","phones":{"put":[{}]}})");
        QTest::newRow("removal of no address") << QByteArray(R"({"text":"","phones":{"remove":["x"]}})");
        QTest::newRow("defaults that are none") << QByteArray(R"({"text":"","defaults":"[]"})");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!json::toEdit(QJsonDocument::fromJson(text).object()));
    }
};

QTEST_APPLESS_MAIN(tst_EditJson)
#include "tst_EditJson.moc"
