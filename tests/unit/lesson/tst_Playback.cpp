// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lesson/Guess.h"
#include "models/domain/lesson/WireRules.h"
#include "models/tables/LadderTable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace firstring;

/// Which part of a record is shown, at what pace, and what a class is asked about the rest.
class tst_Playback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forwardBackAndFromTheBeginning();
    void growsWhileItIsShown();
    void paces();
    void guesses();
    void rowsComeAndGo();
    void bytesForPeople();
    void rules();
};

namespace {

Exchange asked(const char* name, qint64 atMs, ExchangeEnd end = ExchangeEnd::Took)
{
    return {.atMs = atMs,
            .mac = MacAddress(0x00085D0A0001),
            .end = end,
            .asked = QStringLiteral("http://127.0.0.1/") + QLatin1String(name),
            .status = end == ExchangeEnd::Took ? 200 : 404};
}

QList<Exchange> record()
{
    return {asked("security.tuz", 0, ExchangeEnd::Absent), asked("startup.cfg", 10), asked("00085D0A0001.cfg", 7'000),
            asked("6867i.st", 7'500)};
}

} // namespace

void tst_Playback::forwardBackAndFromTheBeginning()
{
    Playback playback;
    QVERIFY(!playback.step());
    QVERIFY(!playback.isAtEnd()); // it may still grow
    playback.begin(record(), true);
    QVERIFY(!playback.back());
    for (int i = 1; i <= 4; ++i) {
        QVERIFY(!playback.isAtEnd());
        QVERIFY(playback.step());
        QCOMPARE(playback.shown(), i);
    }
    QVERIFY(playback.isAtEnd());
    QVERIFY(!playback.step());
    QVERIFY(playback.back());
    QCOMPARE(playback.next().fileName(), QStringLiteral("6867i.st"));
    playback.rewind();
    QCOMPARE(playback.shown(), 0);
    QCOMPARE(playback.record().size(), 4);
}

void tst_Playback::growsWhileItIsShown()
{
    Playback playback;
    playback.begin();
    playback.append(record().first(2));
    playback.showAll();
    QVERIFY(!playback.hasNext());
    QVERIFY(!playback.isAtEnd());
    playback.append(record().mid(2));
    QVERIFY(playback.hasNext());
    playback.complete();
    playback.showAll();
    QVERIFY(playback.isAtEnd());
}

void tst_Playback::paces()
{
    Playback playback;
    playback.begin(record(), true);
    playback.step();
    QCOMPARE(playback.pauseMs(Pace::AsItCame), 10);
    QCOMPARE(playback.pauseMs(Pace::Calm), 1'200); // time to speak
    QCOMPARE(playback.pauseMs(Pace::TenTimes), 120);
    playback.step();
    QCOMPARE(playback.pauseMs(Pace::AsItCame), 6'990);
    QCOMPARE(playback.pauseMs(Pace::Calm), 3'000); // nobody waits for a restart
}

void tst_Playback::guesses()
{
    const QList<Exchange> all = record();
    QSet<int> places;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Guess guess = nextGuess(all, at);
        QCOMPARE(guess, nextGuess(all, at));
        QCOMPARE(guess.choices.size(), 3);
        QCOMPARE(QSet<QString>(guess.choices.begin(), guess.choices.end()).size(), 3);
        QVERIFY(guess.choices[guess.answer].contains(all[at].fileName()));
        places.insert(guess.answer);
    }
    QVERIFY(places.size() > 1); // the right one does not always stand at the same place
    QVERIFY(nextGuess(all, 0).choices[nextGuess(all, 0).answer].endsWith(QStringLiteral("which is not there")));
    QVERIFY(nextGuess(all.first(1), 0).choices.contains(QStringLiteral("Nothing more: the phone stops here")));

    Scenario scenario;
    QVERIFY(lessonGuess(scenario).choices.isEmpty());
    scenario.question = QStringLiteral("Who?");
    scenario.choices = {QStringLiteral("a"), QStringLiteral("b")};
    scenario.answer = 2;
    QCOMPARE(lessonGuess(scenario).answer, 1);
}

void tst_Playback::rowsComeAndGo()
{
    LadderTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    Playback playback;
    playback.begin(record(), true);
    playback.step();
    table.show(playback);
    QCOMPARE(table.rowCount(), 1);
    table.show(playback, true);
    QCOMPARE(table.rowCount(), 2);
    QVERIFY(table.index(1).data(LadderTable::HiddenRole).toBool());
    QVERIFY(!table.index(1).data(LadderTable::ExchangeRole).isValid()); // nothing gives it away
    QVERIFY(!table.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("startup")));
    playback.step();
    changed.clear();
    table.show(playback);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(changed.size(), 1); // revealed in its place
    QVERIFY(table.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("startup.cfg")));
    playback.rewind();
    table.show(playback);
    QCOMPARE(table.rowCount(), 0);
    playback.showAll();
    table.show(playback, true);
    QCOMPARE(table.rowCount(), 4);
    table.clear();
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

void tst_Playback::bytesForPeople()
{
    QCOMPARE(headText("http server: 1\n"), QStringLiteral("http server: 1\n"));
    QCOMPARE(headText(QByteArray("BM\0\x01", 4)), QStringLiteral("0000  42 4d 00 01              BM.."));
    QCOMPARE(headText("\xff\xd8").left(4), QStringLiteral("0000"));
}

void tst_Playback::rules()
{
    const QList<WireRule> two = wireRules(QStringLiteral("B2, F3"));
    QCOMPARE(two.size(), 2);
    QVERIFY(two[1].text.contains(QStringLiteral("at least one character")));
    QCOMPARE(wireRules(QStringLiteral("RFC 9110, 15.6.4")).size(), 1);
    QVERIFY(wireRules(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Playback)

#include "tst_Playback.moc"
