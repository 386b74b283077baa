// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/HttpLine.h"

#include <QTest>

using namespace firstring;
using namespace firstring::http;

/// What several servers and the proxy before them ask of an exchange.
class tst_HttpSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLater();
    void laterEndsToo();
    void proxiesSpeakForOthers();
};

/// What another server has yet to decide: the request waits, and those behind it.
void tst_HttpSharing::answersLater()
{
    Line line;
    line.shelf.putLater("x");
    line.exchange.receive("GET /x HTTP/1.1\r\nHost: h\r\n\r\nGET /a HTTP/1.1\r\nHost: h\r\n\r\n", 0);
    QCOMPARE(line.drain(), QByteArray());
    QCOMPARE(line.shelf.requests.size(), 1);
    const quint64 id = line.exchange.waitsFor();
    QCOMPARE(id, line.shelf.requests[0].id);
    line.exchange.askAgain(1); // it is still not decided
    QCOMPARE(line.drain(), QByteArray());
    line.shelf.put("x", "decided");
    line.exchange.askAgain(2);
    const QByteArray all = line.drain();
    QVERIFY(all.indexOf("decided") > 0 && all.indexOf("0123456789") > all.indexOf("decided"));
    QCOMPARE(line.exchange.waitsFor(), 0U);
    QCOMPARE(line.shelf.requests.size(), 4);
    for (int i : {0, 1, 2})
        QCOMPARE(line.shelf.requests[i].id, id);
    QCOMPARE(line.shelf.ends.size(), 2);
    line.exchange.askAgain(3); // nothing waits
    QCOMPARE(line.shelf.requests.size(), 4);
}

void tst_HttpSharing::laterEndsToo()
{
    {
        Line line;
        line.shelf.putLater("x");
        line.exchange.receive("GET /x HTTP/1.1\r\nHost: h\r\n\r\n", 0);
        line.now = line.context.limits.answerMs;
        line.exchange.tick(line.now);
        QCOMPARE(statusOf(line.drain()), 503);
        QVERIFY(line.shelf.ends.isEmpty());
    }
    Line line;
    line.shelf.putLater("x");
    line.exchange.receive("GET /x HTTP/1.1\r\nHost: h\r\n\r\n", 0);
    line.exchange.connectionLost(1);
    QCOMPARE(line.exchange.waitsFor(), 0U);
    QVERIFY(line.shelf.ends.isEmpty());
}

void tst_HttpSharing::proxiesSpeakForOthers()
{
    Line line;
    const QByteArray said = "GET /a HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 192.0.2.7\r\n\r\n";
    line.exchange.receive(said, 0);
    line.drain();
    QCOMPARE(line.shelf.requests[0].source, "192.0.2.1"); // nobody is trusted
    QVERIFY(!line.shelf.requests[0].proxied);
    line.context.proxies = TrustedProxies({"192.0.2.1"});
    line.exchange.receive(said, 0);
    line.drain();
    QCOMPARE(line.shelf.requests[1].source, "192.0.2.7");
    QCOMPARE(line.shelf.requests[1].site.address, "192.0.2.9");
    QVERIFY(line.shelf.requests[1].proxied);
    line.exchange.receive("GET /a HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: ?\r\n\r\n", 0);
    QCOMPARE(statusOf(line.drain()), 400);
    QVERIFY(line.finished);
    QCOMPARE(line.shelf.requests.size(), 2);

    Line made;
    made.context.proxies = TrustedProxies({"192.0.2.1"});
    made.exchange.madeFor("192.0.2.8", {"phones.example", 80});
    made.exchange.receive(said, 0); // who is spoken for is no proxy
    made.drain();
    QCOMPARE(made.shelf.requests[0].source, "192.0.2.8");
    QCOMPARE(made.shelf.requests[0].site.address, "phones.example");
    QVERIFY(made.shelf.requests[0].proxied);
}

QTEST_APPLESS_MAIN(tst_HttpSharing)
#include "tst_HttpSharing.moc"
