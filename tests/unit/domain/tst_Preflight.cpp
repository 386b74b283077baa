// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/preflight/Preflight.h"

#include <QtTest>

using namespace firstring;

class tst_Preflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheAddress_data();
    void judgesTheAddress();
};

namespace {

PreflightFacts laptop()
{
    return {.bind = QStringLiteral("192.168.88.1"),
            .addresses = {{QStringLiteral("enp3s0"), QStringLiteral("192.168.88.1"), false},
                          {QStringLiteral("lo"), QStringLiteral("127.0.0.1"), true}}};
}

} // namespace

void tst_Preflight::judgesTheAddress_data()
{
    QTest::addColumn<QString>("bind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("level");
    QTest::newRow("of a card") << QStringLiteral("192.168.88.1") << QStringLiteral("ADDRESS_HERE") << Severity::Good;
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1") << QStringLiteral("ADDRESS_LOOPBACK") << Severity::Warning;
    QTest::newRow("gone") << QStringLiteral("10.9.8.7") << QStringLiteral("ADDRESS_NOT_HERE") << Severity::Stop;
    QTest::newRow("none") << QString() << QStringLiteral("ADDRESS_NOT_HERE") << Severity::Stop;
}

void tst_Preflight::judgesTheAddress()
{
    QFETCH(QString, bind);
    PreflightFacts facts = laptop();
    facts.bind = bind;
    const PreflightFinding finding = preflight(facts).first();
    QTEST(finding.code, "code");
    QTEST(finding.level, "level");
    QVERIFY(!finding.sentence.isEmpty());
    QCOMPARE(finding.fix.isEmpty(), finding.level == Severity::Good);
}

QTEST_GUILESS_MAIN(tst_Preflight)
#include "tst_Preflight.moc"
