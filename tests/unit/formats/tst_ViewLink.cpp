// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/ViewLink.h"
#include "tests/support/Good.h"

#include <QTest>

using namespace firstring;

/// Links name something to look at, in one spelling; everything else is refused with the same sentence.
class tst_ViewLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages()
    {
        for (qsizetype i = 0; i < ViewLink::pages().size(); ++i) {
            const QString text = QStringLiteral("firstring:") + ViewLink::pages()[i];
            const auto link = ViewLink::parse(text);
            VERIFY_GOOD(link);
            QCOMPARE(link->kind, ViewLink::Kind::Page);
            QCOMPARE(link->page, i);
            QCOMPARE(link->text(), text);
        }
    }

    void phonesAndHelp()
    {
        const auto phone = ViewLink::parse(u"FirstRing:phone/00085d2f9318");
        VERIFY_GOOD(phone);
        QCOMPARE(phone->kind, ViewLink::Kind::Phone);
        QCOMPARE(phone->phone, MacAddress(0x00085d2f9318));
        QCOMPARE(phone->text(), QStringLiteral("firstring:phone/00085D2F9318"));

        const auto help = ViewLink::parse(u"firstring:help/local-server#https");
        VERIFY_GOOD(help);
        QCOMPARE(help->kind, ViewLink::Kind::Help);
        QCOMPARE(help->help, QStringLiteral("local-server#https"));
        VERIFY_GOOD(ViewLink::parse(u"firstring:help/tour"));
        VERIFY_GOOD(ViewLink::parse(u"firstring:help/events#PHONE_READY"));
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList bad = {
            "",
            "firstring",
            "firstring:",
            "bench",
            ":bench",
            "firstring :bench",
            " firstring:bench",
            "firstring: bench",
            "firstring:bench ",
            "firstring:bench\n",
            "firstring:bench\t",
            "firstring:Bench",
            "firstring:BENCH",
            "firstring:bench/",
            "firstring:/bench",
            "firstring://bench",
            "firstring:///bench",
            "firstring:bench?",
            "firstring:bench?start=1",
            "firstring:bench#top",
            "firstring:bench;serve",
            "firstring:bench&x",
            "firstring:%62ench",
            "firstring:bench%00",
            "firstring:bench%0a",
            "firstring:bench,phones",
            "firstring:bench firstring:phones",
            "firstring:firstring:bench",
            "http:bench",
            "https://example.net/firstring:bench",
            "file:///bench",
            "firstringx:bench",
            "firstring.bench",
            "javascript:bench",
            "firstring:serve",
            "firstring:start",
            "firstring:localserver",
            "firstring:local_server",
            "firstring:localServer",
            "firstring:import",
            "firstring:job/hotel",
            "firstring:job",
            "firstring:adopt/srv",
            "firstring:open?file=x",
            "firstring:0",
            "firstring:-1",
            "firstring:--demo",
            "firstring:../../etc/passwd",
            "firstring:..",
            "firstring:.",
            "firstring:phone",
            "firstring:phone/",
            "firstring:phones/00085D2F9318",
            "firstring:phone//00085D2F9318",
            "firstring:phone/00085D2F931",
            "firstring:phone/00085D2F93188",
            "firstring:phone/00:08:5D:2F:93:18",
            "firstring:phone/00-08-5d-2f-93-18",
            "firstring:phone/00085D2F931G",
            "firstring:phone/000000000000",
            "firstring:phone/01085D2F9318",
            "firstring:phone/FFFFFFFFFFFF",
            "firstring:phone/ 0085D2F9318",
            "firstring:phone/MAC:00085D2F",
            "firstring:phone/0x085D2F9318",
            "firstring:phone/00085D2F9318/restart",
            "firstring:phone/00085D2F9318#x",
            "firstring:phone/00085D2F9318?restart",
            "firstring:PHONE/00085D2F9318",
            "firstring:phone/００085D2F9318",
            "firstring:phone/00085D2F9318,00085D2F9319",
            "firstring:help",
            "firstring:help/",
            "firstring:help/#a",
            "firstring:help/tour#",
            "firstring:help/tour#a#b",
            "firstring:help/tour/x",
            "firstring:help/../tour",
            "firstring:help/tour.md",
            "firstring:help/Tour",
            "firstring:help/tour#a.b",
            "firstring:help/tour a",
            "firstring:help/tour%23a",
            "firstring:help/tour?x",
            "firstring:help/http://example.net",
            "firstring:help/qrc:/help",
            "firstring:help/töur",
            "firstring:help/<b>",
            "firstring:hilfe/tour",
            "firstring:help/tour\\",
            "firstring:bench\u200b",
            "firstring:\u202ebench",
            "ｆirstring:bench",
            "firstr\u0131ng:bench",
            "firstring\uff1abench",
        };
        for (qsizetype i = 0; i < bad.size(); ++i)
            QTest::addRow("%d %s", int(i), qPrintable(bad[i].simplified())) << bad[i];
        QTest::newRow("a null inside") << QString(QStringLiteral("firstring:bench") + QChar(u'\0') + u'x');
        QTest::newRow("long") << QString(QStringLiteral("firstring:help/") + QString(ViewLink::longest, u'a'));
        QTest::newRow("very long") << QString(QStringLiteral("firstring:phone/") + QString(1'000'000, u'0'));
    }

    void othersAreRefused()
    {
        QFETCH(QString, text);
        const auto link = ViewLink::parse(text);
        QVERIFY(!link);
        QCOMPARE(link.error().code, QStringLiteral("LINK_UNKNOWN"));
        // A stranger's text is not repeated.
        QCOMPARE(link.error().sentence, ViewLink::unknown().sentence);
        QVERIFY(link.error().detail.isEmpty());
    }

    void theSchemeIsKnownWhateverFollows()
    {
        QVERIFY(ViewLink::isOne(u"firstring:"));
        QVERIFY(ViewLink::isOne(u"FIRSTRING:anything"));
        QVERIFY(!ViewLink::isOne(u"site.firstring"));
        QVERIFY(!ViewLink::isOne(u"firstring"));
        QVERIFY(!ViewLink::isOne(u"firstr\u0131ng:bench"));
        QVERIFY(!ViewLink::isOne(u"fir\u017ftring:bench"));
    }
};

QTEST_GUILESS_MAIN(tst_ViewLink)
#include "tst_ViewLink.moc"
