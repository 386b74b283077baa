// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/TrustedProxies.h"

#include <QTest>

using namespace firstring;
using namespace firstring::http;

/// What proxies say about who asks, and who is believed.
class tst_TrustedProxies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("source"); // empty: refused
        QTest::addColumn<QString>("place");
        const QString proxy = "10.0.0.5";
        const QString direct = "10.0.0.9:8080/8443";
        const auto row = [&](const char* name, const QByteArray& fields, const QString& source,
                             const QString& place = {}) {
            QTest::newRow(name) << proxy << fields << source << (place.isEmpty() ? direct : place);
        };
        const auto refused = [&](const char* name, const QByteArray& fields) {
            QTest::newRow(name) << proxy << fields << QString() << QString();
        };
        QTest::newRow("a stranger is not believed")
            << "10.0.0.6" << QByteArray("X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Host: x:1\r\n") << "10.0.0.6"
            << direct;
        QTest::newRow("nor understood") << "10.0.0.6" << QByteArray("X-Forwarded-For: ?\r\n") << "10.0.0.6" << direct;
        row("it asks for itself", "", proxy);
        row("one hop", "X-Forwarded-For: 192.0.2.7\r\n", "192.0.2.7");
        row("with a port", "X-Forwarded-For: 192.0.2.7:5060\r\n", "192.0.2.7");
        row("IPv6", "X-Forwarded-For: 2001:db8::7\r\n", "2001:db8::7");
        row("IPv6 with a port", "X-Forwarded-For: [2001:db8::7]:5060\r\n", "2001:db8::7");
        row("IPv4 in IPv6", "X-Forwarded-For: ::ffff:192.0.2.7\r\n", "192.0.2.7");
        row("the last that is not trusted", "X-Forwarded-For: 203.0.113.1, 192.0.2.7, 10.0.0.7\r\n", "192.0.2.7");
        row("in two fields", "X-Forwarded-For: 203.0.113.1\r\nX-Forwarded-For: 192.0.2.7\r\n", "192.0.2.7");
        row("what a phone claims to be is not looked at", "X-Forwarded-For: nonsense, 192.0.2.7\r\n", "192.0.2.7");
        row("all are proxies", "X-Forwarded-For: 10.0.0.7, 10.0.0.5\r\n", "10.0.0.7");
        row("place", "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Host: phones.example\r\n", "192.0.2.7",
            "phones.example:80/8443");
        row("place with its port", "X-Forwarded-Host: 198.51.100.9:8088\r\n", proxy, "198.51.100.9:8088/8443");
        row("place of IPv6", "X-Forwarded-Host: [2001:db8::9]:8088\r\n", proxy, "2001:db8::9:8088/8443");
        row("port of its own", "X-Forwarded-Host: 198.51.100.9:8088\r\nX-Forwarded-Port: 81\r\n", proxy,
            "198.51.100.9:81/8443");
        row("encrypted", "X-Forwarded-Host: phones.example\r\nX-Forwarded-Proto: https\r\n", proxy,
            "phones.example:8080/443");
        row("encrypted at a port", "X-Forwarded-Proto: HTTPS\r\nX-Forwarded-Port: 8444\r\n", proxy,
            "10.0.0.9:8080/8444");
        row("the nearest proxy is right", "X-Forwarded-Proto: https, http\r\nX-Forwarded-Port: 81\r\n", proxy,
            "10.0.0.9:81/8443");

        refused("no address", "X-Forwarded-For: unknown\r\n");
        refused("a number", "X-Forwarded-For: 7\r\n");
        refused("empty", "X-Forwarded-For: \r\n");
        refused("an empty hop", "X-Forwarded-For: 192.0.2.7,\r\n");
        refused("a port too high", "X-Forwarded-For: 192.0.2.7:70000\r\n");
        refused("a bracket too few", "X-Forwarded-For: [2001:db8::7\r\n");
        refused("a zone", "X-Forwarded-For: fe80::1%eth0\r\n");
        refused("too many hops", "X-Forwarded-For: " + QByteArray("10.0.0.5,").repeated(40) + "192.0.2.7\r\n");
        refused("odd host", "X-Forwarded-Host: a b\r\n");
        refused("host that ends a line", "X-Forwarded-Host: a/../b\r\n");
        refused("host with a quote", "X-Forwarded-Host: a\"\r\n");
        refused("no host", "X-Forwarded-Host: \r\n");
        refused("host with an odd port", "X-Forwarded-Host: a:b\r\n");
        refused("odd protocol", "X-Forwarded-Proto: ftp\r\n");
        refused("no port", "X-Forwarded-Port: x\r\n");
        refused("port 0", "X-Forwarded-Port: 0\r\n");
    }
    void reads()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, fields);
        QFETCH(QString, source);
        const HeadResult head = parseHead("GET / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n");
        QCOMPARE(head.status, HeadResult::Status::Complete);
        const TrustedProxies proxies({"10.0.0.5", "::ffff:10.0.0.7"});
        Asker asker{peer, {"10.0.0.9", 8080, 8443, 8443}};
        const char* why = readForwarded(head.head, proxies, asker);
        if (source.isEmpty()) {
            QVERIFY(why);
            return;
        }
        QVERIFY2(!why, why);
        QCOMPARE(asker.source, source);
        QTEST(QString("%1:%2/%3").arg(asker.site.address).arg(asker.site.httpPort).arg(asker.site.httpsPort), "place");
        QCOMPARE(asker.isProxied, peer == "10.0.0.5" && !fields.isEmpty());
    }

    void nobodyIsTrustedByDefault()
    {
        QVERIFY(TrustedProxies().isEmpty());
        QVERIFY(!TrustedProxies().contains({}));
        QVERIFY(TrustedProxies({"no address", ""}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_TrustedProxies)
#include "tst_TrustedProxies.moc"
