// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plan of a roll-out and the part of the day in which firmware is given out, as tables.

#include "models/base/EventCatalogue.h"
#include "models/domain/DailyWindow.h"
#include "models/domain/Edit.h"

#include <QTest>

using namespace firstring;

class tst_Rollout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waves_data();
    void waves();
    void refusesWhatIsNoPlan_data();
    void refusesWhatIsNoPlan();
    void failuresAreEventsThereAre();
    void windows_data();
    void windows();
    void windowTexts_data();
    void windowTexts();
};

void tst_Rollout::waves_data()
{
    QTest::addColumn<int>("phones");
    QTest::addColumn<int>("pilots");
    QTest::addColumn<int>("wave");
    QTest::addColumn<QString>("sizes");
    QTest::newRow("none") << 0 << 1 << 10 << "";
    QTest::newRow("one") << 1 << 1 << 10 << "1";
    QTest::newRow("pilot, then tens") << 23 << 1 << 10 << "1 10 10 2";
    QTest::newRow("three pilots") << 8 << 3 << 2 << "3 2 2 1";
    QTest::newRow("no pilot") << 5 << 0 << 2 << "2 2 1";
    QTest::newRow("all at once") << 5 << 0 << 0 << "5";
    QTest::newRow("pilot, then all") << 5 << 1 << 0 << "1 4";
    QTest::newRow("more pilots than phones") << 2 << 5 << 1 << "2";
}

void tst_Rollout::waves()
{
    QFETCH(int, phones);
    QFETCH(int, pilots);
    QFETCH(int, wave);
    QFETCH(QString, sizes);
    Rollout rollout{.pilots = pilots, .wave = wave};
    for (int i = 0; i < phones; ++i)
        rollout.phones.append(MacAddress(0x00085D000000 + quint64(i)));
    QList<int> counts(rollout.waves());
    for (int i = 0; i < phones; ++i)
        ++counts[rollout.waveAt(i)];
    QStringList words;
    for (const int n : counts)
        words << QString::number(n);
    QCOMPARE(words.join(' '), sizes);
}

void tst_Rollout::refusesWhatIsNoPlan_data()
{
    QTest::addColumn<int>("pilots");
    QTest::addColumn<int>("wave");
    QTest::addColumn<bool>("twice");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << 1 << 10 << false << true;
    QTest::newRow("a phone twice") << 1 << 10 << true << false;
    QTest::newRow("pilots below none") << -1 << 10 << false << false;
    QTest::newRow("a wave below none") << 1 << -1 << false << false;
}

void tst_Rollout::refusesWhatIsNoPlan()
{
    QFETCH(int, pilots);
    QFETCH(int, wave);
    QFETCH(bool, twice);
    QFETCH(bool, good);
    Edit edit;
    edit.defaults.emplace().rollout = {
        .phones = {MacAddress(1), MacAddress(twice ? 1 : 2)}, .pilots = pilots, .wave = wave};
    const auto applied = apply(JobState{}, edit);
    QCOMPARE(applied.has_value(), good);
    if (!good)
        QCOMPARE(applied.error().code, "EDIT_ROLLOUT");
}

void tst_Rollout::failuresAreEventsThereAre()
{
    QVERIFY(!usualRolloutFailures().isEmpty());
    for (const QString& name : usualRolloutFailures())
        QVERIFY2(eventFromName(name) != EventId::None, qPrintable(name));
    QCOMPARE(Rollout().stopOn, usualRolloutFailures());
}

void tst_Rollout::windows_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("shut");
    QTest::newRow("none") << ""
                          << "00:00 12:00 23:59"
                          << "";
    QTest::newRow("by day") << "08:30-17:00"
                            << "08:30 12:00 16:59"
                            << "08:29 17:00 00:00";
    QTest::newRow("over midnight") << "22:00-05:30"
                                   << "22:00 23:59 00:00 05:29"
                                   << "05:30 21:59 12:00";
    QTest::newRow("until midnight") << "22:00-24:00"
                                    << "22:00 23:59"
                                    << "00:00 21:59";
}

void tst_Rollout::windows()
{
    QFETCH(QString, window);
    QFETCH(QString, open);
    QFETCH(QString, shut);
    const DailyWindow daily = DailyWindow::parse(window).value();
    const auto minute = [](const QString& text) {
        return QTime::fromString(text, QStringLiteral("HH:mm")).msecsSinceStartOfDay() / 60'000;
    };
    for (const QString& time : open.split(' ', Qt::SkipEmptyParts))
        QVERIFY2(daily.contains(minute(time)), qPrintable(time));
    for (const QString& time : shut.split(' ', Qt::SkipEmptyParts))
        QVERIFY2(!daily.contains(minute(time)), qPrintable(time));
}

void tst_Rollout::windowTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept"); // null: no window
    QTest::newRow("plain") << "22:00-05:30"
                           << "22:00-05:30";
    QTest::newRow("blanks") << "  8:05 - 9:00 "
                            << "08:05-09:00";
    QTest::newRow("a long dash") << QString::fromUtf8("8:05 \u2013 9:00") << "08:05-09:00";
    QTest::newRow("24:00") << "20:00-24:00"
                           << "20:00-00:00";
    for (const char* bad : {"22:00", "22-05", "22:00-22:00", "25:00-05:00", "22:60-05:00", "24:01-05:00", "a:b-c:d",
                            "22:00-05:00x", "-1:00-05:00"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
}

void tst_Rollout::windowTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const auto window = DailyWindow::parse(text);
    QCOMPARE(window.has_value(), !kept.isNull());
    if (window) {
        QCOMPARE(window->text(), kept);
        QCOMPARE(window->opening(), kept.left(5));
    }
}

QTEST_GUILESS_MAIN(tst_Rollout)
#include "tst_Rollout.moc"
