// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lesson/WireRules.h"
#include "models/paper/Ladder.h"
#include "models/print/LadderFile.h"
#include "models/print/PaperDraw.h"
#include "tests/support/PdfReader.h"

#include <QTest>

using namespace firstring;

/// Ladder diagrams of a record, what each arrow means, and records as text.
class tst_Ladder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeBack();
    void everyExchangeHasAMeaning();
    void drawn();
    void mermaid();
    void sheetHidesTheAnswer();
    void realBench();
};

namespace {

QList<Exchange> record()
{
    const MacAddress mac(0x00085D0A0001);
    const QString rcs = QStringLiteral("http://127.0.0.1:8080/");
    return {
        {.atMs = 0,
         .mac = mac,
         .lane = LadderLane::Dhcp,
         .end = ExchangeEnd::Told,
         .asked = QStringLiteral("server: this RCS")},
        {.atMs = 10,
         .mac = mac,
         .end = ExchangeEnd::Absent,
         .asked = rcs + QStringLiteral("security.tuz"),
         .status = 404},
        {.atMs = 20, .mac = mac, .asked = rcs + QStringLiteral("startup.cfg"), .status = 200, .bytes = 80},
        {.atMs = 30,
         .mac = mac,
         .asked = rcs + QStringLiteral("00085D0A0001.cfg"),
         .status = 200,
         .bytes = 200,
         .head = "http server: 127.0.0.1"},
        {.atMs = 40, .mac = mac, .end = ExchangeEnd::Silent, .asked = rcs + QStringLiteral("6867i.st")},
        {.atMs = 50,
         .mac = mac,
         .lane = LadderLane::Config,
         .asked = rcs + QStringLiteral("cfg/00085D0A0001.cfg"),
         .status = 200,
         .bytes = 900},
        {.atMs = 60,
         .mac = mac,
         .lane = LadderLane::Config,
         .end = ExchangeEnd::Untrusted,
         .asked = QStringLiteral("https://127.0.0.1/cfg/startup.cfg")},
    };
}

} // namespace

void tst_Ladder::recordsComeBack()
{
    QCOMPARE(exchangesFrom(exchangesText(record())), record());
    QVERIFY(exchangesFrom("nothing\n{}\n{\"mac\":\"x\"}\n").isEmpty());
}

void tst_Ladder::everyExchangeHasAMeaning()
{
    QSet<QString> sentences;
    for (const Exchange& one : record()) {
        const ExchangeMeaning meaning = meaningOf(one);
        QVERIFY(!meaning.sentence.isEmpty());
        QVERIFY(!meaning.rule.isEmpty());
        QVERIFY2(!wireRules(meaning.rule).isEmpty(), qPrintable(meaning.rule)); // in plain words
        sentences.insert(meaning.sentence);
    }
    QCOMPARE(sentences.size(), record().size()); // the RCS and the configuration server mean different things
}

void tst_Ladder::drawn()
{
    const QList<LadderRow> rows = ladderRows(record());
    QCOMPARE(rows.size(), record().size());
    QCOMPARE(rows[1].answer, QStringLiteral("404, not here"));
    const PaperPage page = ladderPage(QStringLiteral("Lesson"), record());
    const auto svg = drawSvg(page);
    QVERIFY(svg && svg->contains("<svg"));
    QCOMPARE(*drawSvg(page), *svg);
    const auto pdf = drawPdf({QStringLiteral("Lesson"), {}, {page}});
    QVERIFY(pdf);
    const QString text = test::PdfReader(*pdf).text();
    const auto png = ladderFile(QStringLiteral("a.PNG"), QStringLiteral("Lesson"), record());
    QVERIFY(png && png->startsWith("\x89PNG"));
    QCOMPARE(*ladderFile(QStringLiteral("a.ladder"), {}, record()), exchangesText(record()));
    for (const char* word : {"Phone", "DHCP", "RCS", "Config server", "security.tuz", "404, not here", "no answer"})
        QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
}

void tst_Ladder::mermaid()
{
    const QByteArray text = ladderMermaid(QStringLiteral("A; #1"), record());
    QVERIFY(text.contains("sequenceDiagram\n    participant P as Phone\n"));
    QVERIFY(text.contains("    P->>R: startup.cfg\n    R-->>P: 200, 80 bytes\n"));
    QVERIFY(text.contains("    D-->>P: server: this RCS\n"));
    QVERIFY(text.contains("title: A, no. 1"));
}

void tst_Ladder::sheetHidesTheAnswer()
{
    Scenario scenario;
    scenario.title = QStringLiteral("Who answers?");
    scenario.question = QStringLiteral("Whom does it ask?");
    scenario.choices = {QStringLiteral("Nobody"), QStringLiteral("The RCS")};
    scenario.answer = 2;
    scenario.explain = QStringLiteral("Because it is new.");
    const auto textOf = [&](bool solved) {
        const auto pdf = drawPdf(lessonSheet(scenario, record(), solved, {}, paperRuler()));
        return pdf ? test::PdfReader(*pdf).text() : QString();
    };
    QVERIFY(textOf(false).contains(QStringLiteral("Whom does it ask?")));
    QVERIFY(!textOf(false).contains(QStringLiteral("Because it is new.")));
    QVERIFY(textOf(true).contains(QStringLiteral("Because it is new.")));
}

void tst_Ladder::realBench()
{
    const MacAddress mac(0x00085D0A0001);
    const QList<Exchange> exchanges = exchangesOf({{.id = EventId::ServerStarted, .timeMs = 1000},
                                                   {.id = EventId::RcsAsked,
                                                    .timeMs = 2000,
                                                    .mac = mac,
                                                    .transport = Transport::Http,
                                                    .name = QStringLiteral("startup.cfg"),
                                                    .status = 200,
                                                    .bytes = 80,
                                                    .durationMs = 5},
                                                   {.id = EventId::ConfigPhoneSent,
                                                    .timeMs = 2100,
                                                    .mac = mac,
                                                    .transport = Transport::Tftp,
                                                    .name = QStringLiteral("cfg/00085D0A0001.cfg"),
                                                    .status = 206},
                                                   {.id = EventId::PhoneReady, .timeMs = 2200, .mac = mac}});
    QCOMPARE(exchanges.size(), 2);
    QCOMPARE(exchanges[0].atMs, 0);
    QCOMPARE(exchanges[1].lane, LadderLane::Config);
    QCOMPARE(exchanges[1].end, ExchangeEnd::Broken);
}

QTEST_GUILESS_MAIN(tst_Ladder)

#include "tst_Ladder.moc"
