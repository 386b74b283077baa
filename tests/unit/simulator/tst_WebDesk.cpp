// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/SipDesk.h"
#include "app/simulator/SyncCheck.h"
#include "app/simulator/WebDesk.h"

#include <QTest>

using namespace firstring;
using Kind = PhoneCommand::Kind;

namespace {

WebQuestion question(const QByteArray& line, const QByteArray& body = {}, const QByteArray& password = {})
{
    QByteArray bytes = line + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!password.isEmpty())
        bytes += "Authorization: Basic " + ("admin:" + password).toBase64() + "\r\n";
    return WebQuestion::read(bytes + "\r\n" + body);
}

} // namespace

/// What a simulated phone says at its doors (phones.md B9, B12, F9).
class TestWebDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realms_data();
    void realms();
    void formsNeedALook();
    void passwordAndPostList();
    void pushes_data();
    void pushes();
    void questions_data();
    void questions();
    void messages_data();
    void messages();
    void comparesFiles();
};

void TestWebDesk::realms_data()
{
    QTest::addColumn<QByteArray>("realm");
    QTest::newRow("6757i") << QByteArray("Aastra 6757i");
    QTest::newRow("6757iCT") << QByteArray("Aastra 57i CT");
    QTest::newRow("6867i") << QByteArray("Mitel 6867i");
    QTest::newRow("480i") << QByteArray("Please enter User name and password");
}

void TestWebDesk::realms()
{
    WebDesk desk(*findModel(QString::fromLatin1(QTest::currentDataTag())));
    QTEST(desk.realm(), "realm");
    const auto reply = desk.answer(question("GET /"), {}, QStringLiteral("127.0.0.1"));
    QVERIFY(reply.bytes.startsWith("HTTP/1.1 401 "));
    QVERIFY(reply.bytes.contains("\r\nServer: Aragorn\r\n"));
    QVERIFY(reply.bytes.contains("\r\nWWW-Authenticate: Basic realm=\"" + desk.realm() + "\"\r\n"));
}

void TestWebDesk::formsNeedALook()
{
    WebDesk desk(*findModel(u"6757i"));
    const QByteArray form = "protocol=HTTP&httpserv=192.0.2.1&httppath=a%2Fb&httpport=8080&postList=192.0.2.1";
    const auto post = [&] { return desk.answer(question("POST /configurationServer.html", form, "22222"), {}, {}); };
    const auto ignored = post();
    QVERIFY(ignored.bytes.startsWith("HTTP/1.1 200 "));
    QVERIFY(ignored.commands.isEmpty());
    QVERIFY(desk.answer(question("GET /sysinfo.html", {}, "22222"), {}, {}).bytes.contains("6757i Revision 0"));
    const auto taken = post();
    QVERIFY(taken.bytes.contains("Provisioning complete"));
    QCOMPARE(taken.commands.size(), 1);
    QCOMPARE(taken.commands[0].kind, Kind::PutLocal);
    QCOMPARE(findSetting(taken.commands[0].settings, u"http path")->value, QStringLiteral("a/b"));
    QCOMPARE(findSetting(taken.commands[0].settings, u"xml application post list")->value, QStringLiteral("192.0.2.1"));
    const auto reset = desk.answer(question("POST /reset.html", "resetOption=0", "22222"), {}, {});
    QCOMPARE(reset.commands, (QList<PhoneCommand>{{Kind::Restart, {}}}));
    QVERIFY(desk.answer(question("POST /other.html", {}, "22222"), {}, {}).bytes.startsWith("HTTP/1.1 404 "));
}

void TestWebDesk::passwordAndPostList()
{
    WebDesk desk(*findModel(u"6757i"));
    PhoneConfig config;
    config.put(QStringLiteral("admin password"), QStringLiteral("4711"));
    QVERIFY(desk.answer(question("GET /", {}, "22222"), config, {}).bytes.startsWith("HTTP/1.1 401 "));
    QVERIFY(desk.answer(question("GET /", {}, "4711"), config, {}).bytes.startsWith("HTTP/1.1 200 "));
    config.put(QStringLiteral("xml application post list"), QStringLiteral("192.0.2.1, 192.0.2.2"));
    const WebQuestion push = question("POST /", "xml="
                                                R"(<AastraIPPhoneExecute><ExecuteItem URI="Command: Reset"/>)"
                                                R"(</AastraIPPhoneExecute>)");
    QVERIFY(desk.answer(push, config, QStringLiteral("192.0.2.3")).commands.isEmpty());
    QCOMPARE(desk.answer(push, config, QStringLiteral("192.0.2.2")).commands.size(), 1);
}

void TestWebDesk::pushes_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QList<PhoneCommand>>("commands");
    const auto row = [](const char* name, const QByteArray& object, const QList<PhoneCommand>& commands = {}) {
        QTest::newRow(name) << object << commands;
    };
    const auto execute = [](const char* command) {
        return QByteArray("<AastraIPPhoneExecute><ExecuteItem URI=\"") + command + "\"/></AastraIPPhoneExecute>";
    };
    row("reset", execute("Command: Reset"), {{Kind::Restart, {}}});
    row("fast", execute("Command:FastReboot"), {{Kind::FastReboot, {}}});
    row("clear", execute("command: clearlocal"), {{Kind::ClearLocal, {}}});
    row("nothing", execute(""));
    row("a lamp", execute("Led: softkey1=on"));
    row("settings",
        "<AastraIPPhoneConfiguration setType=\"override\"><ConfigurationItem><Parameter>a</Parameter>"
        "<Value>1 &amp; 2</Value></ConfigurationItem></AastraIPPhoneConfiguration>",
        {{Kind::PutLocal, {{QStringLiteral("a"), QStringLiteral("1 & 2"), {}}}}});
    row("damaged", "<AastraIPPhoneExecute><ExecuteItem URI=\"Command: Reset\"/>");
    row("another object", "<AastraIPPhoneTextScreen/>");
    row("no XML", "hello");
    row("entities", "<!DOCTYPE a [<!ENTITY b \"x\">]><AastraIPPhoneExecute>&b;&c;</AastraIPPhoneExecute>");
}

void TestWebDesk::pushes()
{
    QFETCH(QByteArray, object);
    QTEST(pushedCommands(object), "commands");
}

void TestWebDesk::questions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<WebQuestion::State>("state");
    using enum WebQuestion::State;
    QTest::newRow("nothing") << QByteArray() << Incomplete;
    QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\n") << Incomplete;
    QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nab") << Incomplete;
    QTest::newRow("whole") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc") << Complete;
    QTest::newRow("strange length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << Damaged;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << Damaged;
    QTest::newRow("too big") << QByteArray(WebQuestion::maxSize + 1, 'x') << Damaged;
}

void TestWebDesk::questions()
{
    QFETCH(QByteArray, bytes);
    QTEST(WebQuestion::read(bytes).state, "state");
}

void TestWebDesk::messages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("checkSync");
    const QByteArray headers = "Via: v\r\nFrom: f\r\nTo: t\r\nCall-ID: c\r\nCSeq: 1 NOTIFY\r\n";
    const QByteArray copied =
        "Via: v\r\nFrom: f\r\nTo: t;tag=phone\r\nCall-ID: c\r\nCSeq: 1 NOTIFY\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("check-sync") << "NOTIFY sip:a SIP/2.0\r\n" + headers + "Event: check-sync\r\n\r\n"
                                << "SIP/2.0 200 OK\r\n" + copied << true;
    QTest::newRow("another event") << "NOTIFY sip:a SIP/2.0\r\n" + headers + "Event: talk\r\n\r\n"
                                   << "SIP/2.0 489 Bad Event\r\n" + copied << false;
    QTest::newRow("a call") << "INVITE sip:a SIP/2.0\r\n" + headers + "\r\n"
                            << "SIP/2.0 405 Method Not Allowed\r\n" + copied << false;
    QTest::newRow("an answer") << QByteArray("SIP/2.0 200 OK\r\n\r\n") << QByteArray() << false;
    QTest::newRow("noise") << QByteArray("\x00\xff", 2) << QByteArray() << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
}

void TestWebDesk::messages()
{
    QFETCH(QByteArray, message);
    const SipDesk answer = SipDesk::answer(message);
    QTEST(answer.reply, "reply");
    QTEST(answer.checkSync, "checkSync");
}

void TestWebDesk::comparesFiles()
{
    using enum FetchResult::Outcome;
    const FetchPlace a{FetchTransport::Http, QStringLiteral("h"), 80, "/a"};
    const FetchPlace b{FetchTransport::Http, QStringLiteral("h"), 80, "/b"};
    const FetchResult found{Found, 200, "text", 4};
    const FetchResult absent{Absent, 404, {}, 0};
    const auto changed = [&](const FetchResult& first, const FetchResult& second) {
        SyncCheck check({TakenFile::of(a, found), TakenFile::of(b, absent)});
        check.fetched(first);
        if (check.next())
            check.fetched(second);
        return check.hasChanged();
    };
    QVERIFY(!changed(found, absent));
    QVERIFY(changed({Found, 200, "other", 5}, absent));
    QVERIFY(changed(absent, absent)); // it was taken away
    QVERIFY(changed(found, found));   // it is there now
    QVERIFY(!changed({Unreachable, 0, {}, 0}, {Broken, 0, {}, 0}));
    QVERIFY(!SyncCheck({}).next());
}

QTEST_GUILESS_MAIN(TestWebDesk)
#include "tst_WebDesk.moc"
