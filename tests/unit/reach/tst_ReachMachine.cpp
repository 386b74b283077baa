// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/protocol/ReachMachine.h"

#include <QTest>

using namespace firstring;

namespace {

const QString own = QStringLiteral("192.0.2.1");

ReachTarget target(const QString& model = QStringLiteral("6757i"))
{
    ReachTarget phone;
    phone.mac = MacAddress(0x00085D000001);
    phone.model = model;
    phone.address = QStringLiteral("192.0.2.7");
    phone.server = *ServerUrl::parse(u"http://192.0.2.1:8080/cfg");
    return phone;
}

ReachOrder order(ReachAction action, const QByteArray& password = {})
{
    ReachOrder made;
    made.action = action;
    made.password = password;
    return made;
}

WebAnswer answer(const QByteArray& bytes)
{
    WebAnswer made;
    made.take(bytes);
    made.close();
    return made;
}

WebAnswer door(const char* realm = "Aastra 6757i")
{
    return answer(QByteArray("HTTP/1.1 401 Unauthorized\r\nServer: Aragorn\r\nWWW-Authenticate: Basic realm=\"") +
                  realm + "\"\r\n\r\n");
}

WebAnswer status(int code, const char* text = "")
{
    return answer("HTTP/1.1 " + QByteArray::number(code) + " x\r\n\r\n" + text);
}

QByteArray asked(const ReachMachine::Action& action)
{
    const auto* ask = std::get_if<ReachMachine::Ask>(&action);
    return ask ? ask->bytes : QByteArray();
}

ReachOutcome outcome(const ReachMachine::Action& action)
{
    const auto* end = std::get_if<ReachMachine::Ended>(&action);
    return end ? end->result.outcome : ReachOutcome::Cancelled;
}

} // namespace

/// What is said to a phone at each turn, and what becomes of each answer.
class TestReachMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsHere();
    void restartsByPushElseByItsPage();
    void pushesSettingsInParts();
    void tellsCheckSync();
    void nothingForStrangers_data();
    void nothingForStrangers();
    void formOfEachProtocol_data();
    void formOfEachProtocol();
    void sentences();
};

void TestReachMachine::pointsHere()
{
    ReachMachine machine(order(ReachAction::PointHere, "4711"), target(), "w");
    const QByteArray probe = asked(machine.begin(own));
    QVERIFY(probe.startsWith("GET / HTTP/1.1\r\nHost: 192.0.2.7\r\n"));
    QVERIFY(!probe.contains("Authorization"));
    const QByteArray look = asked(machine.answered(door()));
    QVERIFY(look.startsWith("GET /sysinfo.html "));
    QVERIFY(look.contains("Authorization: Basic " + QByteArray("admin:4711").toBase64() + "\r\n"));
    const QByteArray form = asked(machine.answered(status(200, "<td>Platform</td><td>57i Revision 0</td>")));
    QVERIFY(form.startsWith("POST /configurationServer.html "));
    const QByteArray body = form.mid(form.indexOf("\r\n\r\n") + 4);
    QVERIFY(form.contains("Content-Length: " + QByteArray::number(body.size()) + "\r\n"));
    QVERIFY(body.contains("protocol=HTTP&"));
    QVERIFY(body.contains("httpserv=192.0.2.1&httppath=cfg&httpport=8080&"));
    QVERIFY(body.endsWith("&postList=192.0.2.1"));
    QCOMPARE(outcome(machine.answered(status(200, "<b>Provisioning complete</b>"))), ReachOutcome::Accepted);

    const auto last = [](const WebAnswer& end) {
        ReachMachine other(order(ReachAction::PointHere, "4711"), target(), "w");
        other.begin(own);
        other.answered(door());
        other.answered(status(200));
        return outcome(other.answered(end));
    };
    QCOMPARE(last(status(200, "Go to sysinfo.html")), ReachOutcome::Unclear);
    QCOMPARE(last(status(401)), ReachOutcome::WrongPassword);
    QCOMPARE(last(status(404)), ReachOutcome::Refused);
    QCOMPARE(last(answer("garbage")), ReachOutcome::NoAnswer);

    ReachMachine wrong(order(ReachAction::PointHere, "1"), target(), "w");
    wrong.begin(own);
    wrong.answered(door());
    QCOMPARE(outcome(wrong.answered(status(401))), ReachOutcome::WrongPassword);
    ReachMachine other(order(ReachAction::PointHere, "1"), target(), "w");
    other.begin(own);
    other.answered(door("Please enter User name and password"));
    QCOMPARE(outcome(other.answered(status(200, "<td>Platform</td><td>480i Revision 0</td>"))),
             ReachOutcome::OtherModel);
    ReachMachine none(order(ReachAction::PointHere), target(), "w");
    none.begin(own);
    QCOMPARE(outcome(none.answered(door())), ReachOutcome::WrongPassword);
}

void TestReachMachine::restartsByPushElseByItsPage()
{
    ReachMachine plain(order(ReachAction::Restart), target(), "w");
    plain.begin(own);
    const QByteArray push = asked(plain.answered(door()));
    QVERIFY(push.startsWith("POST / "));
    QVERIFY(push.contains("Referer: 192.0.2.1\r\nContent-Type: text/xml\r\n"));
    QVERIFY(!push.contains("Authorization"));
    QVERIFY(push.endsWith(
        "\r\n\r\nxml=<AastraIPPhoneExecute><ExecuteItem URI=\"Command: Reset\"/></AastraIPPhoneExecute>"));
    QCOMPARE(outcome(plain.answered(status(403))), ReachOutcome::Refused);

    ReachMachine both(order(ReachAction::Restart, "22222"), target(), "w");
    both.begin(own);
    both.answered(door());
    QVERIFY(asked(both.answered(status(403))).startsWith("GET /sysinfo.html "));
    const QByteArray reset = asked(both.answered(status(200)));
    QVERIFY(reset.startsWith("POST /reset.html "));
    QVERIFY(reset.endsWith("\r\n\r\nresetOption=0"));
    QCOMPARE(outcome(both.answered(status(200))), ReachOutcome::Accepted);

    ReachMachine odd(order(ReachAction::ClearLocal, "22222"), target(), "w");
    odd.begin(own);
    QVERIFY(asked(odd.answered(door())).contains("Command: ClearLocal"));
    QCOMPARE(outcome(odd.answered(status(500))), ReachOutcome::Unclear);
    ReachMachine reload(order(ReachAction::Reload), target(), "w");
    reload.begin(own);
    QVERIFY(asked(reload.answered(door())).contains("Command: FastReboot"));
}

void TestReachMachine::pushesSettingsInParts()
{
    ReachTarget phone = target();
    for (int i = 1; i <= 65; ++i)
        phone.settings.append({QStringLiteral("softkey%1 label").arg(i), QStringLiteral("<A&B \"%1\">").arg(i), {}});
    ReachMachine machine(order(ReachAction::Settings), phone, "w");
    machine.begin(own);
    int items = 0;
    int objects = 0;
    auto action = machine.answered(door());
    while (std::holds_alternative<ReachMachine::Ask>(action)) {
        const QByteArray body = asked(action);
        QVERIFY(body.size() < 10'000);
        QVERIFY(body.contains("\r\n\r\nxml=<AastraIPPhoneConfiguration setType=\"override\">"));
        items += int(body.count("<ConfigurationItem>"));
        ++objects;
        action = machine.answered(status(200));
    }
    QCOMPARE(items, 65);
    QCOMPARE(objects, 3);
    QCOMPARE(outcome(action), ReachOutcome::Accepted);
}

void TestReachMachine::tellsCheckSync()
{
    ReachTarget phone = target();
    phone.sipUser = QStringLiteral("201");
    ReachOrder quick = order(ReachAction::CheckSync);
    quick.quietMs = 3'000;
    ReachMachine machine(quick, phone, "word");
    auto action = machine.begin(QStringLiteral("192.0.2.1"), 40'000);
    const QByteArray first = std::get<ReachMachine::Tell>(action).bytes;
    QVERIFY(first.startsWith("NOTIFY sip:201@192.0.2.7:5060 SIP/2.0\r\n"));
    QVERIFY(first.contains("\r\nVia: SIP/2.0/UDP 192.0.2.1:40000;branch=z9hG4bKword;rport\r\n"));
    QVERIFY(first.contains("\r\nEvent: check-sync\r\n"));
    QVERIFY(first.endsWith("\r\nContent-Length: 0\r\n\r\n"));
    QCOMPARE(std::get<ReachMachine::Tell>(action).waitMs, 500);
    action = machine.silent();
    QCOMPARE(std::get<ReachMachine::Tell>(action).bytes, first);
    QCOMPARE(std::get<ReachMachine::Tell>(action).waitMs, 1'000);
    const QByteArray tail = "Call-ID: word\r\nCSeq: 1 NOTIFY\r\n\r\n";
    for (const QByteArray& noise : {QByteArray("SIP/2.0 100 Trying\r\n" + tail), QByteArray("SIP/2.0 200 OK\r\n\r\n"),
                                    QByteArray("SIP/2.0 200 OK\r\nCall-ID: other\r\nCSeq: 1 NOTIFY\r\n\r\n"),
                                    QByteArray("SIP/2.0 999 x\r\n" + tail), QByteArray(20'000, 'S'), QByteArray()})
        QVERIFY(std::holds_alternative<ReachMachine::Wait>(machine.heard(noise)));
    action = machine.heard("SIP/2.0 403 For\x1b"
                           "bidden\r\n" +
                           tail);
    QCOMPARE(outcome(action), ReachOutcome::Refused);
    QCOMPARE(std::get<ReachMachine::Ended>(action).result.detail, QStringLiteral("SIP 403 For\\x1bbidden"));

    ReachMachine quiet(quick, phone, "w");
    action = quiet.begin(QStringLiteral("192.0.2.1"), 1);
    int told = 0;
    while (std::holds_alternative<ReachMachine::Tell>(action) && told < 20) {
        ++told;
        action = quiet.silent();
    }
    QCOMPARE(told, 3); // 0.5 + 1 + 1.5 seconds
    QCOMPARE(outcome(action), ReachOutcome::NoAnswer);

    phone.sipUser = QStringLiteral("20\r\n1");
    ReachMachine hostile(quick, phone, "w");
    action = hostile.begin(QStringLiteral("192.0.2.1"), 1);
    QVERIFY(std::get<ReachMachine::Tell>(action).bytes.startsWith("NOTIFY sip:192.0.2.7:5060 SIP/2.0\r\n"));
}

void TestReachMachine::nothingForStrangers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReachOutcome>("expected");
    QTest::newRow("a router") << QByteArray("HTTP/1.1 401 x\r\nWWW-Authenticate: Basic realm=\"router\"\r\n\r\n")
                              << ReachOutcome::NoPhone;
    QTest::newRow("a web site") << QByteArray("HTTP/1.1 200 OK\r\nServer: nginx\r\n\r\nhello") << ReachOutcome::NoPhone;
    QTest::newRow("SSH") << QByteArray("SSH-2.0-x\r\n") << ReachOutcome::NoPhone;
    QTest::newRow("a flood") << QByteArray("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'x'))
                             << ReachOutcome::NoPhone;
    QTest::newRow("another model") << QByteArray(
                                          "HTTP/1.1 401 x\r\nWWW-Authenticate: Basic realm=\"Aastra 6731i\"\r\n\r\n")
                                   << ReachOutcome::OtherModel;
}

void TestReachMachine::nothingForStrangers()
{
    QFETCH(QByteArray, bytes);
    for (const ReachAction action : {ReachAction::PointHere, ReachAction::Restart, ReachAction::Settings}) {
        ReachMachine machine(order(action, "22222"), target(), "w");
        machine.begin(own);
        QTEST(outcome(machine.answered(answer(bytes))), "expected");
    }
    // A model that nobody knows is spoken to all the same.
    ReachMachine machine(order(ReachAction::Restart), target(QStringLiteral("6999x")), "w");
    machine.begin(own);
    QVERIFY(asked(machine.answered(door("Mitel 6998"))).startsWith("POST / "));
}

void TestReachMachine::formOfEachProtocol_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("part");
    QTest::newRow("tftp") << "tftp://192.0.2.1/a"
                          << "protocol=TFTP&tftp=192.0.2.1&tftppath=a&";
    QTest::newRow("ftp") << "ftp://u:p%26w@192.0.2.1"
                         << "ftpserv=192.0.2.1&ftppath=&ftpuser=u&ftppass=p%26w&";
    QTest::newRow("http") << "http://192.0.2.1"
                          << "httpserv=192.0.2.1&httppath=&httpport=80&";
    QTest::newRow("https") << "https://192.0.2.1:8443/a/b"
                           << "httpsserv=192.0.2.1&httpspath=a%2Fb&httpsport=8443&";
}

void TestReachMachine::formOfEachProtocol()
{
    QFETCH(QString, url);
    QFETCH(QString, part);
    const auto server = ServerUrl::parse(url);
    QVERIFY(server);
    const QByteArray form = configurationServerForm(*server, {});
    QVERIFY2(form.contains(part.toLatin1()), form.constData());
    QCOMPARE(form.count('&'), 20);
}

void TestReachMachine::sentences()
{
    for (int a = 0; a <= int(ReachAction::CheckSync); ++a) {
        const auto action = static_cast<ReachAction>(a);
        QVERIFY(!reachName(action).isEmpty());
        QVERIFY(reachConsequence(action).endsWith(u'.'));
        for (int o = 0; o <= int(ReachOutcome::Cancelled); ++o) {
            const ReachResult result{MacAddress(1), static_cast<ReachOutcome>(o), QStringLiteral("6731i"), {}};
            QVERIFY(reachSentence(action, result).endsWith(u'.'));
            QVERIFY(!outcomeName(result.outcome).isEmpty());
        }
    }
    QVERIFY(!isUnproven(ReachAction::PointHere, QStringLiteral("6757i")));
    QVERIFY(isUnproven(ReachAction::PointHere, QStringLiteral("6867i")));
    QVERIFY(isUnproven(ReachAction::CheckSync, QStringLiteral("6757i")));
    QVERIFY(isUnproven(ReachAction::Restart, QString()));
}

QTEST_GUILESS_MAIN(TestReachMachine)
#include "tst_ReachMachine.moc"
