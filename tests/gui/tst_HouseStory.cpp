// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneEdits.h"
#include "tests/gui/support/GuiMain.h"
#include "tests/gui/support/Story.h"

#include <QtTest>

using namespace firstring;
using namespace firstring::test;

/// Somebody who looks after the phones of a firm of thirty: the twelve of one floor get other firmware, and all are
/// pointed at the new telephone system, with nothing but keys. Every step is kept as a picture in build/stories.
class tst_HouseStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void otherFirmwareForTwelveAndANewServerForAll();

private:
    static constexpr int all = 30;
    static constexpr int floor2 = 12;
    static MacAddress macOf(int n) { return MacAddress(0x00085D420000ULL + static_cast<quint64>(n)); }

    void addFirmware();
    void giveFirmware();
    void pointAll();
    void change(const QString& column, const QString& value);

    QTemporaryDir m_place;
    std::unique_ptr<Story> m_story;
};

/// The job as it has been for a year.
void tst_HouseStory::initTestCase()
{
    const JobFolder folder(m_place.filePath(QStringLiteral("data")));
    QVERIFY(folder.create(QStringLiteral("Firm")));
    const auto job = folder.open(QStringLiteral("Firm"));
    QVERIFY(job);
    Edit edit;
    edit.defaults = (*job)->state().defaults;
    edit.defaults->settings = {{QStringLiteral("time server1"), QStringLiteral("192.0.2.11"), {}}};
    for (int n = 1; n <= all; ++n)
        edit.phones.put.append({.mac = macOf(n),
                                .label = QStringLiteral("Desk %1").arg(n),
                                .model = QStringLiteral("6867i"),
                                .tags = {n <= floor2 ? QStringLiteral("floor2") : QStringLiteral("floor1")},
                                .slot = n});
    QVERIFY((*job)->perform(edit));
    (*job)->setNote(QStringLiteral("server.bind"), QStringLiteral("127.0.0.1"));
    QVERIFY((*job)->waitStored());
}

void tst_HouseStory::otherFirmwareForTwelveAndANewServerForAll()
{
    m_story = Story::begin(QStringLiteral("house"), m_place.filePath(QStringLiteral("data")));
    QVERIFY(m_story);
    QVERIFY2(m_story->isInFront(QStringLiteral("Firm - Firstring")), qPrintable(Story::frontTitle()));
    m_story->hands.look(QStringLiteral("bench"));
    for (const auto step : {&tst_HouseStory::addFirmware, &tst_HouseStory::giveFirmware, &tst_HouseStory::pointAll}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_story->startServer(), qPrintable(Hands::focusName()));
    FleetPlan plan;
    for (int n = 1; n <= all; ++n)
        plan.phones.append({macOf(n), QStringLiteral("6867i"), FirmwareVersion(u"5.0.0.1018")});
    m_story->plugIn(plan);
    QTRY_COMPARE_WITH_TIMEOUT(m_story->inState(PhoneState::Redirected), all, 90'000);
    m_story->hands.look(QStringLiteral("all-redirected"));
    for (int n = 1; n <= all; ++n)
        QCOMPARE(m_story->phones.value(macOf(n)).firmware.text(),
                 n <= floor2 ? QStringLiteral("5.1.0.8024") : QStringLiteral("5.0.0.1018"));
    m_story.reset();
}

void tst_HouseStory::addFirmware()
{
    const QString path = m_place.filePath(QStringLiteral("6867i.st"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("FIRSTRING-TEST-ST model=6867i version=5.1.0.8024\n" + QByteArray(20'000, 'x'));
    file.close();
    m_story->hands.press(Qt::Key_4, Qt::ControlModifier);
    m_story->hands.look(QStringLiteral("firmware"));
    m_story->hands.press(Qt::Key_A, Qt::AltModifier);
    QVERIFY2(m_story->isInFront(QStringLiteral("Add firmware files")), qPrintable(Story::frontTitle()));
    m_story->chooseFile(path);
    QVERIFY2(m_story->isInFront(QStringLiteral("Firm - Firstring")), qPrintable(Story::frontTitle()));
    // It is read in the pool.
    QTRY_VERIFY2_WITH_TIMEOUT(m_story->said().contains(QStringLiteral("1 firmware file added")),
                              qPrintable(m_story->said()), 90'000);
    m_story->hands.look(QStringLiteral("firmware-added"));
}

/// Of all phones that the table shows.
void tst_HouseStory::change(const QString& column, const QString& value)
{
    m_story->hands.press(Qt::Key_Tab);
    QVERIFY2(m_story->hands.tabTo(QStringLiteral("Phones")), qPrintable(Hands::focusName()));
    m_story->hands.press(Qt::Key_A, Qt::ControlModifier);
    m_story->hands.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY2(m_story->isInFront(QStringLiteral("Change many phones")), qPrintable(Story::frontTitle()));
    m_story->hands.press(Qt::Key_L, Qt::AltModifier);
    m_story->hands.type(column);
    m_story->hands.press(Qt::Key_N, Qt::AltModifier);
    m_story->hands.press(Qt::Key_A, Qt::ControlModifier);
    m_story->hands.type(value);
    m_story->hands.look(QStringLiteral("change-") + column.toLower());
    m_story->hands.press(Qt::Key_C, Qt::AltModifier);
    QVERIFY2(m_story->isInFront(QStringLiteral("Firm - Firstring")), qPrintable(Story::frontTitle()));
}

void tst_HouseStory::giveFirmware()
{
    m_story->hands.press(Qt::Key_F, Qt::ControlModifier);
    m_story->hands.type(QStringLiteral("tag:floor2"));
    m_story->hands.look(QStringLiteral("floor-two"));
    change(QStringLiteral("Firmware"), QStringLiteral("5.1.0.8024"));
    m_story->hands.look(QStringLiteral("firmware-given"));
}

void tst_HouseStory::pointAll()
{
    m_story->hands.press(Qt::Key_6, Qt::ControlModifier);
    m_story->hands.press(Qt::Key_A, Qt::AltModifier);
    QVERIFY2(m_story->isInFront(QStringLiteral("Add a configuration server")), qPrintable(Story::frontTitle()));
    m_story->hands.press(Qt::Key_End);
    m_story->hands.enter(QStringLiteral("127.0.0.1:9/phones"));
    m_story->hands.press(Qt::Key_F, Qt::ControlModifier);
    m_story->hands.press(Qt::Key_A, Qt::ControlModifier);
    m_story->hands.press(Qt::Key_Delete);
    change(QStringLiteral("Config"), QStringLiteral("127.0.0.1"));
    m_story->hands.look(QStringLiteral("all-pointed"));
}

FIRSTRING_GUI_MAIN(tst_HouseStory)

#include "tst_HouseStory.moc"
