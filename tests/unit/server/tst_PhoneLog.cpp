// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/syslog/PhoneLog.h"
#include "app/server/syslog/SyslogMessage.h"

#include <QtTest>

using namespace firstring;

/// What phones and programs write in their log, in every shape that was seen or is allowed.
class tst_PhoneLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void becomesAnEvent();
    void namesThePhone_data();
    void namesThePhone();
    void nothingRawGetsOut();
    void leavesOutWhatIsTooMuch();
};

void tst_PhoneLog::shapes_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<int>("facility");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* datagram, int facility, int severity, const char* host,
                        const char* tag, const char* text) {
        QTest::newRow(name) << QByteArray(datagram) << facility << severity << QByteArray(host) << QByteArray(tag)
                            << QByteArray(text);
    };
    row("old, all parts", "<34>Oct 11 22:14:15 mymachine su: 'su root' failed", 4, 2, "mymachine", "su",
        "'su root' failed");
    row("one blank before a short day", "<34>Oct 1 22:14:15 h su[23]: x", 4, 2, "h", "su", "x");
    row("a year in the time", "<34>Oct  1 2026 22:14:15 h su: x", 4, 2, "h", "su", "x");
    row("no host", "<134>Oct 11 22:14:15 provis: aastra.cfg: not found", 16, 6, "", "provis", "aastra.cfg: not found");
    row("tag and text only", "<135>provis: Downloading startup.cfg", 16, 7, "", "provis", "Downloading startup.cfg");
    row("text only", "<13>hello you", 1, 5, "", "", "hello you");
    row("no priority", "provis: hello", 1, 5, "", "provis", "hello");
    row("a time with a T", "<14>2026-03-01T10:00:00Z 6730i00085D30A8A7 provis: x", 1, 6, "6730i00085D30A8A7", "provis",
        "x");
    row("new", "<165>1 2003-10-11T22:14:15.003Z m.example.com evntslog - ID47 [a@1 b=\"c\"] An event", 20, 5,
        "m.example.com", "evntslog", "An event");
    row("new, nothing known", "<34>1 - - - - - - text", 4, 2, "", "", "text");
    row("new, byte order mark", "<34>1 - h p - - - \xEF\xBB\xBFgr\xC3\xBC\xC3\x9F", 4, 2, "h", "p",
        "gr\xC3\xBC\xC3\x9F");
    row("new, brackets in values", "<34>1 - h p - - [a b=\"]\\\"]\"][c d=\"e\"] text", 4, 2, "h", "p", "text");
    row("new, cut in the middle", "<34>1 2003-10-11T22:14:15Z h", 4, 2, "h", "", "");
    row("looks new, is not", "<34>1 call on line 1", 4, 2, "", "", "1 call on line 1");
    row("line ends and a zero", "<13>provis: x\r\n\0", 1, 5, "", "provis", "x");
    row("a priority too big", "<192>x y", 1, 5, "", "", "<192>x y");
    row("a priority that is none", "<1a>x y", 1, 5, "", "", "<1a>x y");
    row("an open priority", "<13", 1, 5, "", "", "<13");
    row("a URL is no tag", "<13>http://10.0.0.1/x", 1, 5, "", "", "http://10.0.0.1/x");
    row("nothing", "", 1, 5, "", "", "");
    row("nothing but a priority", "<13>", 1, 5, "", "", "");
    row("only blanks", "<13>   ", 1, 5, "", "", "   ");
    row("a month that is a word", "<13>Marvin said: no", 1, 5, "", "", "Marvin said: no");
}

void tst_PhoneLog::shapes()
{
    QFETCH(QByteArray, datagram);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, text);
    const syslog::Message message = syslog::parse(datagram);
    QTEST(message.facility, "facility");
    QTEST(message.severity, "severity");
    QCOMPARE(message.host, host);
    QCOMPARE(message.tag, tag);
    QCOMPARE(message.text, text);
}

void tst_PhoneLog::becomesAnEvent()
{
    syslog::PhoneLog log;
    const auto event = log.receive("<135>provis: aastra.cfg taken", QStringLiteral("10.9.0.2"), 0);
    QVERIFY(event);
    QCOMPARE(event->id, EventId::PhoneLogged);
    QCOMPARE(event->name, QStringLiteral("provis: aastra.cfg taken"));
    QCOMPARE(event->address, QStringLiteral("10.9.0.2"));
    QCOMPARE(transportName(event->transport), QStringLiteral("syslog"));
    QVERIFY(event->mac.isZero());
    QCOMPARE(log.receive("<131>provis: no", {}, 0)->id, EventId::PhoneLoggedTrouble);
    QCOMPARE(log.receive("<132>provis: hm", {}, 0)->id, EventId::PhoneLogged);
    QVERIFY(!log.receive("", {}, 0));
    QVERIFY(!log.receive("<13>\n", {}, 0));
}

void tst_PhoneLog::namesThePhone_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("mac");
    QTest::newRow("model and MAC") << QByteArray("6730i00085D30A8A7") << "00085D30A8A7";
    QTest::newRow("small letters") << QByteArray("6867i00085d000001") << "00085D000001";
    QTest::newRow("MAC alone") << QByteArray("00085D30A8A7") << "00085D30A8A7";
    QTest::newRow("an address") << QByteArray("10.9.0.2") << QString();
    QTest::newRow("a group address") << QByteArray("x01085D30A8A7") << QString();
    QTest::newRow("zero") << QByteArray("000000000000") << QString();
    QTest::newRow("a word") << QByteArray("phone") << QString();
}

void tst_PhoneLog::namesThePhone()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, mac);
    syslog::PhoneLog log;
    const auto event = log.receive("<13>Oct 11 22:14:15 " + host + " provis: x", {}, 0);
    QVERIFY(event);
    QCOMPARE(event->mac.isZero() ? QString() : event->mac.plain(), mac);
}

void tst_PhoneLog::nothingRawGetsOut()
{
    syslog::PhoneLog log;
    const auto event = log.receive(QByteArray("<13>a\x1b[31m\x00\\xff b: x", 18), {}, 0);
    QVERIFY(event);
    for (const QChar c : event->name)
        QVERIFY2(c.unicode() >= 0x20 && c.unicode() < 0x7f, qPrintable(event->name));
    const auto longest = log.receive("<13>" + QByteArray(60'000, 'x'), {}, 0);
    QVERIFY(longest->name.size() <= syslog::PhoneLog::longestText + 1);
}

void tst_PhoneLog::leavesOutWhatIsTooMuch()
{
    syslog::PhoneLog log;
    const QString loud = QStringLiteral("10.9.0.2");
    const QString quiet = QStringLiteral("10.9.0.3");
    const qint64 begin = 1'000'000;
    int kept = 0;
    for (int i = 0; i < 1000; ++i)
        kept += log.receive("<13>x y", loud, begin) ? 1 : 0;
    QCOMPARE(kept, syslog::PhoneLog::eachSender.burst);
    QVERIFY(log.receive("<13>x y", quiet, begin)); // somebody else's noise does not silence this one
    const QList<Observation> told = log.tick(begin + 1000);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().id, EventId::PhoneLogLeftOut);
    QCOMPARE(told.first().address, loud);
    QCOMPARE(told.first().name, QString::number(1000 - kept));
    QVERIFY(log.tick(begin + 2000).isEmpty());
    // It fills again.
    kept = 0;
    for (int i = 0; i < 1000; ++i)
        kept += log.receive("<13>x y", loud, begin + 2000) ? 1 : 0;
    QCOMPARE(kept, 2 * syslog::PhoneLog::eachSender.perSecond);
    // All together have a bound, too, however many addresses are made up.
    kept = 0;
    for (int i = 0; i < 20'000; ++i)
        kept += log.receive("<13>x y", QString::number(i), begin + 2000) ? 1 : 0;
    QVERIFY(kept <= syslog::PhoneLog::allSenders.burst);
    QVERIFY(log.tick(begin + 60'000).size() <= 1024);
}

QTEST_GUILESS_MAIN(tst_PhoneLog)
#include "tst_PhoneLog.moc"
