// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/FetchPlace.h"

#include <QTest>

using namespace firstring;

class TestFetchPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void urls_data();
    void urls();
};

void TestFetchPlace::files_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("HTTP") << "http://h"
                          << "a.cfg" << 80 << QByteArray("/a.cfg");
    QTest::newRow("folder and port") << "http://h:8080/a/b/"
                                     << "c/d.txt" << 8080 << QByteArray("/a/b/c/d.txt");
    QTest::newRow("encoded once") << "http://h/a%20b"
                                  << "c d.cfg" << 80 << QByteArray("/a%20b/c%20d.cfg");
    QTest::newRow("TFTP") << "tftp://h"
                          << "a.cfg" << 69 << QByteArray("a.cfg");
    QTest::newRow("TFTP, folder, port") << "tftp://h:6969/KEY"
                                        << "/i18n/a b.txt" << 6969 << QByteArray("KEY/i18n/a b.txt");
    QTest::newRow("bare host") << "10.0.0.1"
                               << "a.cfg" << 69 << QByteArray("a.cfg");
}

void TestFetchPlace::files()
{
    QFETCH(QString, server);
    QFETCH(QString, name);
    QFETCH(int, port);
    QFETCH(QByteArray, path);
    const auto place = ServerPlace::fromUrl(server);
    QVERIFY(place);
    QCOMPARE(place->file(name).path, path);
    QCOMPARE(int(place->file(name).port), port);
}

void TestFetchPlace::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("transport");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char* url, FetchTransport transport, const QByteArray& path) {
        QTest::newRow(url) << QString::fromLatin1(url) << true << static_cast<int>(transport) << path;
    };
    row("http://h:1/ev/startup?a=b&c=%20", FetchTransport::Http, "/ev/startup?a=b&c=%20");
    row("http://h", FetchTransport::Http, "/");
    row("HTTP://h/x y", FetchTransport::Http, "/x%20y");
    row("tftp://h/a/b.jpg", FetchTransport::Tftp, "a/b.jpg");
    row("https://h/x", FetchTransport::Https, "/x");
    row("ftp://h/x", FetchTransport::Unspoken, "/x");
    QTest::newRow("no URL") << "nowhere" << false << 0 << QByteArray();
    QTest::newRow("no host") << "http:///x" << false << 0 << QByteArray();
}

void TestFetchPlace::urls()
{
    QFETCH(QString, url);
    QFETCH(bool, known);
    QFETCH(int, transport);
    QFETCH(QByteArray, path);
    const auto place = FetchPlace::fromUrl(url);
    QCOMPARE(place.has_value(), known);
    if (place) {
        QCOMPARE(static_cast<int>(place->transport), transport);
        QCOMPARE(place->path, path);
    }
}

QTEST_GUILESS_MAIN(TestFetchPlace)
#include "tst_FetchPlace.moc"
