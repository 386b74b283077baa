// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/LessonJob.h"
#include "app/lessons/LessonRun.h"
#include "app/lessons/Lessons.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstring;

/// Every lesson that comes with the program, played over real sockets: what it promises comes true.
class tst_Lessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreTen();
    void everyWordCanBeTranslated();
    void comesTrue_data();
    void comesTrue();
    void aBrokenPromiseIsTold();
};

void tst_Lessons::thereAreTen()
{
    const QList<Lesson> lessons = readyLessons();
    QCOMPARE(lessons.size(), 10);
    for (const Lesson& lesson : lessons) {
        QVERIFY2(!lesson.scenario.question.isEmpty() && lesson.scenario.answer > 0, qPrintable(lesson.name));
        QVERIFY2(!lesson.scenario.explain.isEmpty(), qPrintable(lesson.name));
        QVERIFY2(!lesson.scenario.expectations.isEmpty(), qPrintable(lesson.name));
    }
}

void tst_Lessons::everyWordCanBeTranslated()
{
    QStringList left = lessonWords();
    QSet<QString> known(left.begin(), left.end());
    for (const Lesson& lesson : readyLessons()) {
        const Scenario& scenario = lesson.scenario;
        QStringList words = scenario.choices;
        words << scenario.title << scenario.about << scenario.question << scenario.explain;
        for (const QString& word : words) {
            QVERIFY2(known.contains(word), qPrintable(lesson.name + QStringLiteral(": ") + word));
            left.removeAll(word);
        }
    }
    QCOMPARE(left.join(u'|'), QString()); // nothing is translated that nobody reads
}

void tst_Lessons::comesTrue_data()
{
    QTest::addColumn<QString>("name");
    for (const Lesson& lesson : readyLessons())
        QTest::newRow(qPrintable(lesson.name)) << lesson.name;
}

void tst_Lessons::comesTrue()
{
    QFETCH(QString, name);
    Scenario scenario;
    for (const Lesson& lesson : readyLessons()) {
        if (lesson.name == name)
            scenario = lesson.scenario;
    }
    LessonRun run;
    QList<ExpectationResult> results;
    QList<Exchange> exchanges;
    bool ended = false;
    connect(&run, &LessonControl::exchanged, this, [&](const QList<Exchange>& some) { exchanges += some; });
    connect(&run, &LessonControl::finished, this, [&](const QList<ExpectationResult>& all) {
        results = all;
        ended = true;
    });
    connect(&run, &LessonControl::refused, this, [&](const Error& why) { qFatal("%s", qPrintable(why.sentence)); });
    run.run(scenario);
    QTRY_VERIFY_WITH_TIMEOUT(ended, 90'000);
    QVERIFY(!run.isRunning());
    for (const ExpectationResult& result : results)
        QVERIFY2(result.met, qPrintable(expectationText(result.expected) + QStringLiteral(" but ") + result.found));
    QVERIFY(!exchanges.isEmpty());
}

void tst_Lessons::aBrokenPromiseIsTold()
{
    const auto scenario = Scenario::parse("phones:\n  - 00085D0A0001 model=6867i\n"
                                          "expect:\n  - 00085D0A0001 state=stopped\n");
    QVERIFY(scenario);
    LessonRun run;
    QList<ExpectationResult> results;
    connect(&run, &LessonControl::finished, this, [&](const QList<ExpectationResult>& all) { results = all; });
    run.run(*scenario);
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 1, 60'000);
    QVERIFY(!results.first().met);
    QCOMPARE(results.first().found, QStringLiteral("ready"));
}

QTEST_GUILESS_MAIN(tst_Lessons)

#include "tst_Lessons.moc"
