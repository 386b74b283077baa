// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/ReachPlan.h"

#include <QTest>

using namespace firstring;

namespace {

MacAddress mac(int n)
{
    return MacAddress(0x00085D000000ULL + quint64(n));
}

/// Three phones: a 6757i of this computer, a 6867i of another server, one never heard of.
struct Job
{
    Job()
    {
        state.defaults.settings = {{QStringLiteral("time server1"), QStringLiteral("192.0.2.9"), {}}};
        state.servers.insert(QStringLiteral("head office"),
                             {QStringLiteral("Head office"), QStringLiteral("http://192.0.2.50")});
        Phone one{mac(1), QStringLiteral("Reception"), QStringLiteral("6757i")};
        one.variables.insert(QStringLiteral("extension"), QStringLiteral("201"));
        one.settings = {{QStringLiteral("sip line1 user name"), QStringLiteral("{extension}"), {}}};
        Phone two{mac(2), QStringLiteral("Hall"), QStringLiteral("6867i")};
        two.configServer = QStringLiteral("Head office");
        state.phones.putAll({one, two, Phone{mac(3), QStringLiteral("Store"), QStringLiteral("6757i")}});
        for (int n : {1, 2}) {
            PhoneTrack track;
            track.status.mac = mac(n);
            track.status.address = QStringLiteral("192.0.2.%1").arg(100 + n);
            tracks.insert(mac(n), track);
        }
        wish.phones = {mac(1), mac(2), mac(3), mac(99)};
        wish.here = {QStringLiteral("192.0.2.1"), 8080};
    }
    ReachPlan plan(ReachAction action)
    {
        wish.action = action;
        auto made = planReach(state, tracks, wish);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        return *made;
    }

    JobState state;
    QHash<MacAddress, PhoneTrack> tracks;
    ReachWish wish;
};

} // namespace

class TestReachPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsReached();
    void pointsAtTheLastServer();
    void settingsAreThoseOfTheFiles();
    void userOfCheckSync();
    void refusals();
};

void TestReachPlan::whoIsReached()
{
    Job job;
    ReachPlan plan = job.plan(ReachAction::Restart);
    QCOMPARE(plan.rows.size(), 3); // the stranger is not in the job
    QCOMPARE(plan.order.targets.size(), 2);
    QVERIFY(plan.order.password.isEmpty());
    QVERIFY(!plan.rows[2].obstacle.isEmpty());
    QVERIFY(!plan.rows[0].unproven);
    QVERIFY(plan.rows[1].unproven);
    QCOMPARE(plan.unprovenModels, QStringList{QStringLiteral("6867i")});
    job.wish.typedAddress.insert(mac(3), QStringLiteral("192.0.2.103"));
    plan = job.plan(ReachAction::Restart);
    QCOMPARE(plan.order.targets.size(), 3);
    QCOMPARE(plan.order.targets[2].address, QStringLiteral("192.0.2.103"));
    // What the phone says of itself outranks the register.
    job.tracks[mac(1)].status.model = QStringLiteral("6731i");
    QCOMPARE(job.plan(ReachAction::Restart).order.targets[0].model, QStringLiteral("6731i"));
}

void TestReachPlan::pointsAtTheLastServer()
{
    Job job;
    job.state.defaults.urlKey = QStringLiteral("12345678");
    const ReachPlan plan = job.plan(ReachAction::PointHere);
    QCOMPARE(plan.order.targets[0].server.text(), QStringLiteral("http://192.0.2.1:8080/12345678/cfg"));
    QCOMPARE(plan.order.targets[1].server.text(), QStringLiteral("http://192.0.2.1:8080/12345678"));
    job.wish.here = {QStringLiteral("192.0.2.1"), 0};
    job.wish.tftpPort = 69;
    QCOMPARE(job.plan(ReachAction::PointHere).order.targets[0].server.text(),
             QStringLiteral("tftp://192.0.2.1/12345678/cfg"));
    job.wish.here = {QStringLiteral("127.0.0.1"), 8080};
    QVERIFY(job.plan(ReachAction::PointHere).order.targets.isEmpty()); // phones do not reach it there
    job.wish.typedAddress.insert(mac(1), QStringLiteral("127.1.2.3"));
    QCOMPARE(job.plan(ReachAction::PointHere).order.targets.size(), 1);
}

void TestReachPlan::settingsAreThoseOfTheFiles()
{
    Job job;
    ReachPlan plan = job.plan(ReachAction::Settings);
    QCOMPARE(plan.order.targets.size(), 1);
    QVERIFY(plan.rows[1].obstacle.contains(QStringLiteral("Head office")));
    const SettingList sent = plan.order.targets[0].settings;
    QCOMPARE(findSetting(sent, u"time server1")->value, QStringLiteral("192.0.2.9"));
    QCOMPARE(findSetting(sent, u"sip line1 user name")->value, QStringLiteral("201"));
    QCOMPARE(findSetting(sent, u"http server")->value, QStringLiteral("192.0.2.1"));
    job.state.defaults.settings.append({QStringLiteral("sip line1 password"), QStringLiteral("{pin}"), {}});
    plan = job.plan(ReachAction::Settings);
    QVERIFY(plan.order.targets.isEmpty());
    QVERIFY(plan.rows[0].obstacle.contains(QStringLiteral("pin")));
    // With the server off, the address where the phone reached us last counts; without any, nothing is sent.
    job.state.defaults.settings.removeLast();
    job.wish.here = {};
    QVERIFY(job.plan(ReachAction::Settings).order.targets.isEmpty());
    job.tracks[mac(1)].reachedAddress = QStringLiteral("192.0.2.8");
    job.tracks[mac(1)].reachedHttpPort = 8081;
    plan = job.plan(ReachAction::Settings);
    QCOMPARE(findSetting(plan.order.targets[0].settings, u"http server")->value, QStringLiteral("192.0.2.8"));
}

void TestReachPlan::userOfCheckSync()
{
    Job job;
    const ReachPlan plan = job.plan(ReachAction::CheckSync);
    QCOMPARE(plan.order.targets[0].sipUser, QStringLiteral("201"));
    QCOMPARE(plan.order.targets[1].sipUser, QString());
    QVERIFY(plan.rows[0].unproven);
}

void TestReachPlan::refusals()
{
    Job job;
    job.wish.action = ReachAction::PointHere;
    job.wish.here = {};
    QCOMPARE(planReach(job.state, job.tracks, job.wish).error().code, QStringLiteral("REACH_SERVER_OFF"));
    job.wish.here = {QStringLiteral("192.0.2.1"), 0};
    job.wish.tftpPort = 6969;
    QCOMPARE(planReach(job.state, job.tracks, job.wish).error().code, QStringLiteral("REACH_TFTP_PORT"));
}

QTEST_GUILESS_MAIN(TestReachPlan)
#include "tst_ReachPlan.moc"
