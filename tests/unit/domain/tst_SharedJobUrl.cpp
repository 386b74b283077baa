// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/SharedJobUrl.h"
#include "tests/support/Good.h"

using namespace firstring;

class tst_SharedJobUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void neverRepeatsAPassword();
    void warnsWhereOthersCouldListen_data();
    void warnsWhereOthersCouldListen();
    void isToldFromNames();
};

void tst_SharedJobUrl::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty: as it was
    QTest::addColumn<QString>("localName");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("tls");
    QTest::newRow("plain") << "postgresql://db.example.com/firstring?job=Hotel"
                           << ""
                           << "Hotel@db.example.com"
                           << "firstring_hotel"
                           << "verify-full";
    QTest::newRow("all") << "postgresql://anna@db.example.com:5433/phones?job=Hotel&sslmode=require"
                         << ""
                         << "Hotel@db.example.com 5433 phones"
                         << "firstring_hotel"
                         << "require";
    QTest::newRow("usual database") << "postgresql://db.example.com?job=Hotel"
                                    << "postgresql://db.example.com/firstring?job=Hotel"
                                    << "Hotel@db.example.com"
                                    << "firstring_hotel"
                                    << "verify-full";
    QTest::newRow("socket") << "postgresql:///firstring?host=/run/postgresql&job=a"
                            << ""
                            << "a@localhost"
                            << "firstring_a"
                            << "prefer";
    QTest::newRow("loopback") << "postgresql://127.0.0.1/firstring?job=a"
                              << ""
                              << "a@127.0.0.1"
                              << "firstring_a"
                              << "prefer";
    QTest::newRow("IPv6") << "postgresql://[2001:db8::1]/firstring?job=a"
                          << ""
                          << "a@2001-db8--1"
                          << "firstring_a"
                          << "verify-full";
    QTest::newRow("letters") << QString::fromUtf8("postgresql://h/firstring?job=B%C3%BCro%202%20%26%20more%3F") << ""
                             << QString::fromUtf8("Büro 2 & more?@h") << QString::fromUtf8("firstring_büro 2 & more?")
                             << "verify-full";
    QTest::newRow("certificate") << "postgresql://h/firstring?job=a&sslrootcert=%2Fetc%2Four%20ca.pem"
                                 << ""
                                 << "a@h"
                                 << "firstring_a"
                                 << "verify-full";
}

void tst_SharedJobUrl::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QFETCH(QString, localName);
    QFETCH(QString, schema);
    QFETCH(QString, tls);
    const auto job = SharedJobUrl::parse(text);
    VERIFY_GOOD(job);
    QCOMPARE(job->localName(), localName);
    QCOMPARE(job->schema(), schema);
    QCOMPARE(job->tlsMode(), tls);
    QVERIFY(SharedJobUrl::isMeant(job->toString()));
    const auto again = SharedJobUrl::parse(job->toString());
    VERIFY_GOOD(again);
    QCOMPARE(again->toString(), job->toString());
    QVERIFY(*again == *job);
    if (!written.isEmpty())
        QCOMPARE(job->toString(), written);
}

void tst_SharedJobUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << ""
                             << "SHARED_URL";
    QTest::newRow("no //") << "postgresql:hotel?job=a"
                           << "SHARED_URL";
    QTest::newRow("one /") << "postgresql:/hotel?job=a"
                           << "SHARED_URL";
    QTest::newRow("a name") << "Hotel"
                            << "SHARED_URL";
    QTest::newRow("another scheme") << "http://h/firstring?job=a"
                                    << "SHARED_URL";
    QTest::newRow("no number") << "postgresql://h:x/firstring?job=a"
                               << "SHARED_URL";
    QTest::newRow("port 0") << "postgresql://h:0/firstring?job=a"
                            << "SHARED_URL";
    QTest::newRow("port 65536") << "postgresql://h:65536/firstring?job=a"
                                << "SHARED_URL";
    QTest::newRow("two folders") << "postgresql://h/a/b?job=a"
                                 << "SHARED_URL";
    QTest::newRow("fragment") << "postgresql://h/a?job=a#b"
                              << "SHARED_URL";
    QTest::newRow("unknown") << "postgresql://h/a?job=a&options=-c"
                             << "SHARED_URL";
    QTest::newRow("password in the query") << "postgresql://h/a?job=a&password=x"
                                           << "SHARED_URL";
    QTest::newRow("two hosts") << "postgresql://h/a?job=a&host=/tmp"
                               << "SHARED_URL";
    QTest::newRow("a host as a folder") << "postgresql:///a?job=a&host=db"
                                        << "SHARED_URL";
    QTest::newRow("password") << "postgresql://u:secret@h/a?job=a"
                              << "SHARED_URL_PASSWORD";
    QTest::newRow("sslmode") << "postgresql://h/a?job=a&sslmode=yes"
                             << "SHARED_URL_TLS";
    QTest::newRow("allow") << "postgresql://h/a?job=a&sslmode=allow"
                           << "SHARED_URL_TLS";
    QTest::newRow("no job") << "postgresql://h/a"
                            << "SHARED_URL_JOB";
    QTest::newRow("slash") << "postgresql://h/a?job=a%2Fb"
                           << "SHARED_URL_JOB";
    QTest::newRow("dot") << "postgresql://h/a?job=.a"
                         << "SHARED_URL_JOB";
    QTest::newRow("line") << "postgresql://h/a?job=a%0Ab"
                          << "SHARED_URL_JOB";
    QTest::newRow("no letter of anybody") << "postgresql://h/a?job=a%F2%AA%AA%AA"
                                          << "SHARED_URL_JOB";
    QTest::newRow("long") << "postgresql://h/a?job=" + QString(51, 'x') << "SHARED_URL_JOB";
    QTest::newRow("long in UTF-8") << "postgresql://h/a?job=" + QString("%C3%A4").repeated(26) << "SHARED_URL_JOB";
}

void tst_SharedJobUrl::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto job = SharedJobUrl::parse(text);
    QVERIFY(!job);
    QCOMPARE(job.error().code, code);
    QVERIFY(!job.error().sentence.isEmpty());
}

void tst_SharedJobUrl::neverRepeatsAPassword()
{
    for (const char* text : {"postgresql://u:Geheim-1@h/a?job=a", "postgresql://u:Geheim-1@h:x/a?job=a",
                             "http://u:Geheim-1@h/a", "postgresql://h/a?job=a&password=Geheim-1"}) {
        const auto job = SharedJobUrl::parse(QString::fromLatin1(text));
        QVERIFY(!job);
        QVERIFY2(!job.error().sentence.contains("Geheim") && !job.error().detail.contains("Geheim"), text);
    }
}

void tst_SharedJobUrl::warnsWhereOthersCouldListen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("warned");
    QTest::newRow("full") << "postgresql://h/a?job=a" << false;
    QTest::newRow("said") << "postgresql://h/a?job=a&sslmode=verify-full" << false;
    QTest::newRow("ca") << "postgresql://h/a?job=a&sslmode=verify-ca" << true;
    QTest::newRow("require") << "postgresql://h/a?job=a&sslmode=require" << true;
    QTest::newRow("prefer") << "postgresql://h/a?job=a&sslmode=prefer" << true;
    QTest::newRow("none") << "postgresql://h/a?job=a&sslmode=disable" << true;
    QTest::newRow("none, here") << "postgresql://localhost/a?job=a&sslmode=disable" << false;
}

void tst_SharedJobUrl::warnsWhereOthersCouldListen()
{
    QFETCH(QString, text);
    QFETCH(bool, warned);
    const auto job = SharedJobUrl::parse(text);
    VERIFY_GOOD(job);
    QCOMPARE(!job->tlsWarning().isEmpty(), warned);
}

void tst_SharedJobUrl::isToldFromNames()
{
    QVERIFY(SharedJobUrl::isMeant(u"postgresql://h/a?job=a"));
    QVERIFY(SharedJobUrl::isMeant(u"mysql://h/a"));
    QVERIFY(!SharedJobUrl::isMeant(u"Hotel"));
    QVERIFY(!SharedJobUrl::isMeant(u"postgresql"));
}

QTEST_GUILESS_MAIN(tst_SharedJobUrl)
#include "tst_SharedJobUrl.moc"
