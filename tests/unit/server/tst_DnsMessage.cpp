// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/discovery/DnsWriter.h"
#include "app/server/discovery/OwnRecords.h"

#include <QtTest>

using namespace firstring::mdns;

/// Names and messages of DNS to bytes and back.
class tst_DnsMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void namesMatchWithoutCase();
    void roundTrip();
    void pointsAtWhatWasSaid();
    void refuses_data();
    void refuses();
};

void tst_DnsMessage::names_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("labels"); // with | between them; "none": no name
    QTest::addColumn<int>("end");
    const auto row = [](const char* name, const QByteArray& packet, int at, const char* labels, int end) {
        QTest::newRow(name) << packet << at << QByteArray(labels) << end;
    };
    row("two labels", QByteArray("\3abc\1d\0", 7), 0, "abc|d", 7);
    row("the root", QByteArray("\0x", 2), 0, "", 1);
    row("a pointer", QByteArray("\3abc\0\2de\xc0\0", 10), 5, "de|abc", 10);
    row("a pointer to a pointer", QByteArray("\1a\0\1b\xc0\0\1c\xc0\3", 11), 7, "c|b|a", 11);
    row("a pointer to itself", QByteArray("\xc0\0", 2), 0, "none", 0);
    row("pointers to each other", QByteArray("\xc0\2\xc0\0", 4), 2, "none", 0);
    row("a pointer into its own label", QByteArray("\1a\xc0\0", 4), 0, "none", 0);
    row("a pointer forward", QByteArray("\xc0\2\1a\0", 5), 0, "none", 0);
    row("half a pointer", QByteArray("\0\xc0", 2), 1, "none", 0);
    row("an old kind of label",
        QByteArray("\x40"
                   "a\0",
                   3),
        0, "none", 0);
    row("no end", QByteArray("\3abc", 4), 0, "none", 0);
    row("a label that is cut", QByteArray("\5abc\0", 5), 0, "none", 0);
    row("nothing", QByteArray(), 0, "none", 0);
    QByteArray tooLong;
    for (int i = 0; i < 130; ++i)
        tooLong += "\1a";
    row("too long", tooLong + '\0', 0, "none", 0);
}

void tst_DnsMessage::names()
{
    QFETCH(QByteArray, packet);
    QFETCH(int, at);
    QFETCH(QByteArray, labels);
    qsizetype here = at;
    const auto name = DnsName::read(packet, here);
    if (labels == "none") {
        QVERIFY(!name);
        return;
    }
    QVERIFY(name);
    QCOMPARE(name->labels().join('|'), labels);
    QTEST(static_cast<int>(here), "end");
}

void tst_DnsMessage::namesMatchWithoutCase()
{
    QCOMPARE(DnsName::dotted("_Aastra-CFG._tcp.Local"), phoneService());
    QVERIFY(!(DnsName::dotted("_aastra-cfg._tcp") == phoneService()));
    // A dot inside a label is none between two.
    QVERIFY(!(DnsName({"a.b"}) == DnsName::dotted("a.b")));
}

void tst_DnsMessage::roundTrip()
{
    const OwnRecords own({"Firstring (caf\xC3\xA9. 2)", "host", 0x0a090001});
    for (const bool old : {false, true}) {
        Message message{.id = 7, .flags = flagResponse | flagAuthoritative};
        message.questions = {{phoneService(), type::ptr, classInternet, true}};
        for (std::size_t i = 0; i < OwnRecords::Count; ++i)
            (i % 2 == 0 ? message.answers : message.additionals).append(own.at(i));
        message.authorities.append(own[OwnRecords::Text]);
        const auto back = parse(write(message, old));
        QVERIFY(back);
        QCOMPARE(back->id, 7);
        QVERIFY(back->isResponse() && back->isPlain());
        QCOMPARE(back->questions.size(), 1);
        QVERIFY(back->questions.first().unicast);
        QCOMPARE(back->answers.size(), message.answers.size());
        QCOMPARE(back->authorities.size(), 1);
        for (qsizetype i = 0; i < back->answers.size(); ++i) {
            QVERIFY(back->answers[i].sameAs(message.answers[i]));
            QCOMPARE(back->answers[i].data, message.answers[i].data);
            QCOMPARE(back->answers[i].ttl, message.answers[i].ttl);
            QCOMPARE(back->answers[i].flush, message.answers[i].flush);
        }
        QCOMPARE(write(*back, old), write(message, old));
    }
}

void tst_DnsMessage::pointsAtWhatWasSaid()
{
    const OwnRecords own({"Firstring", "host", 0x0a090001});
    Message message{.flags = flagResponse};
    message.answers = {own[OwnRecords::Service], own[OwnRecords::Server], own[OwnRecords::Text]};
    const QByteArray packet = write(message);
    QCOMPARE(packet.count("_aastra-cfg"), 1);
    QCOMPARE(packet.count("Firstring"), 1);
    QVERIFY(packet.size() < 150);
    // RFC 6762 18.14: clients of ordinary DNS may not know a pointer in SRV.
    QVERIFY(write(message, true).contains(QByteArray("\4host\5local\0", 12)));
}

void tst_DnsMessage::refuses_data()
{
    QTest::addColumn<QByteArray>("packet");
    const QByteArray head("\0\0\x84\0\0\0\0\1\0\0\0\0", 12);
    QTest::newRow("short head") << head.first(11);
    QTest::newRow("promises too much") << head;
    QTest::newRow("a record that is cut") << head + QByteArray("\0\0\1\0\1\0\0\0\1\0\4\1\2\3", 14);
    QTest::newRow("a name longer than its data") << head + QByteArray("\0\0\x0c\0\1\0\0\0\1\0\1\3abc\0", 16);
    QTest::newRow("a question that is cut") << QByteArray("\0\0\0\0\0\1\0\0\0\0\0\0\0\0\1\0", 16);
    QTest::newRow("65,535 records in 12 bytes") << QByteArray("\0\0\x84\0\xff\xff\xff\xff\xff\xff\xff\xff", 12);
}

void tst_DnsMessage::refuses()
{
    QFETCH(QByteArray, packet);
    QVERIFY(!parse(packet));
}

QTEST_GUILESS_MAIN(tst_DnsMessage)
#include "tst_DnsMessage.moc"
