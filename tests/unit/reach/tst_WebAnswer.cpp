// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/protocol/WebAnswer.h"

#include <QTest>

using namespace firstring;
using State = WebAnswer::State;

class TestWebAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void faces_data();
    void faces();
    void platforms_data();
    void platforms();
};

void TestWebAnswer::states_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto row = [](const char* name, const QByteArray& bytes, bool closed, State state, int status = 0,
                        const QByteArray& body = {}) {
        QTest::newRow(name) << bytes << closed << state << status << body;
    };
    row("nothing", "", false, State::Head);
    row("closed at once", "", true, State::Garbage);
    row("with a length", ok + "Content-Length: 3\r\n\r\nabc", false, State::Whole, 200, "abc");
    row("more than its length", ok + "content-length:3\r\n\r\nabcdef", false, State::Whole, 200, "abc");
    row("half", ok + "Content-Length: 3\r\n\r\nab", false, State::Body, 200, "ab");
    row("half, closed", ok + "Content-Length: 3\r\n\r\nab", true, State::Garbage, 200, "ab");
    row("until it closes", ok + "\r\nabc", true, State::Whole, 200, "abc");
    row("no content", "HTTP/1.0 204 No Content\r\n\r\n", false, State::Whole, 204);
    row("no reason", "HTTP/1.1 403\r\nContent-Length: 0\r\n\r\n", false, State::Whole, 403);
    row("after 100", "HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 1\r\n\r\nx", false, State::Whole, 200,
        "x");
    row("chunked", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n", true, State::Whole, 200,
        "1\r\nx\r\n0\r\n\r\n");
    row("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", false, State::Garbage, 200);
    row("strange length", ok + "Content-Length: -1\r\n\r\n", false, State::Garbage, 200);
    row("length beyond all", ok + "Content-Length: 99999999999999999999\r\n\r\n", false, State::Garbage, 200);
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", false, State::Garbage);
    row("binary", QByteArray(64, '\0'), false, State::Garbage);
    row("strange status", "HTTP/1.1 20x OK\r\n\r\n", false, State::Garbage);
    row("head without end", ok + "X: " + QByteArray(20'000, 'x'), false, State::TooBig);
    row("body beyond all", ok + "\r\n" + QByteArray(70'000, 'x'), false, State::TooBig, 200);
    row("says at once that it is big", ok + "Content-Length: 100000000\r\n\r\nx", false, State::TooBig, 200);
}

void TestWebAnswer::states()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closed);
    // At once, and byte by byte: the same.
    for (const qsizetype piece : {qMax<qsizetype>(1, bytes.size()), qsizetype(1)}) {
        WebAnswer answer;
        bool wants = true;
        for (qsizetype at = 0; at < bytes.size() && wants; at += piece)
            wants = answer.take(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
        if (closed)
            answer.close();
        QTEST(answer.state(), "state");
        QTEST(answer.status(), "status");
        if (answer.state() != State::TooBig)
            QTEST(answer.body(), "body");
        QVERIFY(answer.body().size() <= WebAnswer::maxBody);
    }
}

void TestWebAnswer::faces_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isPhone");
    QTest::addColumn<QString>("model");
    const auto realm = [](const char* text) {
        return QByteArray("WWW-Authenticate: Basic realm=\"") + text + "\"\r\n";
    };
    QTest::newRow("6757i") << realm("Aastra 6757i") << true << "6757i";
    QTest::newRow("57i CT") << realm("Aastra 57i CT") << true << "6757iCT";
    QTest::newRow("6867i") << realm("Mitel 6867i") << true << "6867i";
    QTest::newRow("480i") << realm("Please enter User name and password") << true << "";
    QTest::newRow("a new one") << realm("Mitel 6999x") << true << "6999x";
    QTest::newRow("hostile") << realm("Aastra <b>\x1b[31m") << true << "<b>\\x1b[31m";
    QTest::newRow("Aragorn") << QByteArray("Server: Aragorn\r\n") << true << "";
    QTest::newRow("a router") << realm("RT-AC68U") << false << "";
    QTest::newRow("digest") << QByteArray("WWW-Authenticate: Digest realm=\"Aastra 6757i\"\r\n") << false << "";
    QTest::newRow("nginx") << QByteArray("Server: nginx\r\n") << false << "";
}

void TestWebAnswer::faces()
{
    QFETCH(QByteArray, headers);
    WebAnswer answer;
    answer.take("HTTP/1.1 401 Unauthorized\r\n" + headers + "Content-Length: 0\r\n\r\n");
    QVERIFY(answer.isWhole());
    const WebFace face = webFace(answer);
    QTEST(face.isPhone, "isPhone");
    QTEST(face.model, "model");
}

void TestWebAnswer::platforms_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("model");
    QTest::newRow("as printed") << QByteArray(
                                       "<TR><TD STYLE=\"x\">Platform</TD>\n <TD STYLE=\"y\">9112i Revision 0</TD></TR>")
                                << "9112i";
    QTest::newRow("small letters") << QByteArray("<td>platform</td><td>6757i revision 1</td>") << "6757i";
    QTest::newRow("without revision") << QByteArray("<td>Platform</td><td> 57i </td>") << "6757i";
    QTest::newRow("none") << QByteArray("<td>Firmware</td><td>3.3.1</td>") << "";
    QTest::newRow("cut") << QByteArray("<td>Platform</td><td>675") << "";
}

void TestWebAnswer::platforms()
{
    QFETCH(QByteArray, page);
    QTEST(platformModel(page), "model");
}

QTEST_GUILESS_MAIN(TestWebAnswer)
#include "tst_WebAnswer.moc"
