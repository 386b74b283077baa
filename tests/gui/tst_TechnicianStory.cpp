// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/GuiMain.h"
#include "tests/gui/support/Story.h"
#include "tests/support/PdfReader.h"
#include "views/window/AdviceBox.h"

#include <QLabel>
#include <QtTest>

using namespace firstring;
using namespace firstring::test;

/// A technician who never saw the program stages forty phones, one of them broken, from the first pages to the report,
/// with nothing but keys and a scanner. Real program, real server, real simulated phones; every step is kept as a
/// picture in build/stories.
class tst_TechnicianStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fortyPhonesAndOneIsBroken();

private:
    static constexpr int allPhones = 40;
    static constexpr int brokenOne = 13;
    static MacAddress macOf(int n) { return MacAddress(0x00085D410000ULL + static_cast<quint64>(n)); }
    static FleetPlan bench();

    void firstPages();
    void scanCartons();
    void writeSettings();
    void findTheBrokenOne();
    void finishJob();

    QTemporaryDir m_place;
    std::unique_ptr<Story> m_story;
};

/// The broken one knows some other server and never asks here.
FleetPlan tst_TechnicianStory::bench()
{
    FleetPlan plan;
    static const QStringList models{QStringLiteral("6867i"), QStringLiteral("6869i"), QStringLiteral("6757i")};
    for (int n = 1; n <= allPhones; ++n) {
        SimulatedPhone phone{.mac = macOf(n), .model = models[n % models.size()], .firmware = {}};
        if (n == brokenOne)
            phone.faults.startAt = QStringLiteral("http://127.0.0.1:9");
        plan.phones.append(phone);
    }
    return plan;
}

void tst_TechnicianStory::fortyPhonesAndOneIsBroken()
{
    m_story = Story::begin(QStringLiteral("technician"), m_place.filePath(QStringLiteral("data")));
    QVERIFY(m_story);
    const auto step = [this](void (tst_TechnicianStory::*what)()) {
        (this->*what)();
        return !QTest::currentTestFailed();
    };
    QVERIFY(step(&tst_TechnicianStory::firstPages));
    QVERIFY(step(&tst_TechnicianStory::scanCartons));
    QVERIFY(step(&tst_TechnicianStory::writeSettings));
    QVERIFY2(m_story->startServer(), qPrintable(Hands::focusName()));
    m_story->hands.look(QStringLiteral("server-on"));
    m_story->plugIn(bench());
    QTRY_COMPARE_WITH_TIMEOUT(m_story->inState(PhoneState::Ready), allPhones - 1, 90'000);
    m_story->hands.look(QStringLiteral("ready-but-one"));
    QVERIFY(step(&tst_TechnicianStory::findTheBrokenOne));
    QVERIFY(step(&tst_TechnicianStory::finishJob));
    m_story.reset();
}

void tst_TechnicianStory::firstPages()
{
    QVERIFY2(m_story->isInFront(QStringLiteral("Welcome to Firstring")), qPrintable(Story::frontTitle()));
    m_story->hands.look(QStringLiteral("welcome"));
    m_story->hands.press(Qt::Key_Return);
    // Simulated phones are on this computer.
    QVERIFY2(m_story->hands.tabTo(QStringLiteral(" (")), qPrintable(Hands::focusName()));
    QVERIFY2(m_story->hands.goTo(QStringLiteral("this computer only"), Qt::Key_Down), qPrintable(Hands::focusName()));
    m_story->hands.look(QStringLiteral("network-card"));
    m_story->hands.press(Qt::Key_Return);
    m_story->hands.press(Qt::Key_Y, Qt::AltModifier);
    QVERIFY2(m_story->isInFront(QStringLiteral("Try the scanner")), qPrintable(Story::frontTitle()));
    m_story->hands.type(macOf(1).plain());
    m_story->hands.press(Qt::Key_Return);
    QTest::qWait(500); // the dialog looks at it after a moment
    m_story->hands.look(QStringLiteral("scanner"));
    m_story->hands.press(Qt::Key_Escape);
    m_story->hands.press(Qt::Key_Return);
    m_story->hands.look(QStringLiteral("first-phones"));
    m_story->hands.press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void tst_TechnicianStory::scanCartons()
{
    m_story->hands.look(QStringLiteral("empty-bench"));
    m_story->hands.enter(QStringLiteral("S/N 1234567890AB"));
    QVERIFY2(m_story->said().contains(QStringLiteral("under the word MAC")), qPrintable(m_story->said()));
    m_story->hands.look(QStringLiteral("wrong-code"));
    for (int n = 1; n <= allPhones; ++n) {
        m_story->hands.type(QStringLiteral("MAC:") + macOf(n).plain());
        m_story->hands.press(n % 2 ? Qt::Key_Return : Qt::Key_Tab);
    }
    m_story->hands.enter(macOf(3).plain()); // the same carton once more
    QVERIFY2(m_story->said().contains(QStringLiteral("here already")), qPrintable(m_story->said()));
    QCOMPARE(m_story->inState(PhoneState::Waiting), allPhones);
    m_story->hands.look(QStringLiteral("all-scanned"));
}

void tst_TechnicianStory::writeSettings()
{
    // Where the phones live afterwards.
    m_story->hands.press(Qt::Key_6, Qt::ControlModifier);
    m_story->hands.press(Qt::Key_A, Qt::AltModifier);
    m_story->hands.look(QStringLiteral("add-server"));
    m_story->hands.press(Qt::Key_End);
    m_story->hands.enter(QStringLiteral("192.0.2.9/phones"));
    m_story->hands.look(QStringLiteral("config-servers"));
    // What they all need.
    m_story->hands.press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY2(m_story->hands.tabTo(QStringLiteral("Settings of this layer")), qPrintable(Hands::focusName()));
    m_story->hands.type(QStringLiteral("time server1: 192.0.2.11"));
    m_story->hands.press(Qt::Key_Return);
    m_story->hands.type(QStringLiteral("sip proxy ip: 192.0.2.10"));
    m_story->hands.look(QStringLiteral("settings-draft"));
    m_story->hands.press(Qt::Key_Return, Qt::ControlModifier);
    m_story->hands.look(QStringLiteral("settings-kept"));
}

void tst_TechnicianStory::findTheBrokenOne()
{
    m_story->hands.press(Qt::Key_F, Qt::ControlModifier);
    m_story->hands.type(QStringLiteral("state:waiting"));
    m_story->hands.press(Qt::Key_Tab);
    QVERIFY2(m_story->hands.tabTo(QStringLiteral("Phones")), qPrintable(Hands::focusName()));
    m_story->hands.press(Qt::Key_A, Qt::ControlModifier);
    const auto words = [this] {
        QStringList all;
        for (const QLabel* label : m_story->window().findChild<AdviceBox*>()->findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    };
    // Whatever it says, it is about this phone's silence: of real phones none would reach this address.
    QTRY_VERIFY2_WITH_TIMEOUT(words().contains(QStringLiteral("only this computer knows")), qPrintable(words()),
                              30'000);
    m_story->hands.look(QStringLiteral("the-broken-one"));
    m_story->hands.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(m_story->inState(PhoneState::Waiting), 0);
    m_story->hands.look(QStringLiteral("on-hold"));
}

void tst_TechnicianStory::finishJob()
{
    m_story->hands.press(Qt::Key_K, Qt::ControlModifier);
    m_story->hands.type(QStringLiteral("finish"));
    m_story->hands.look(QStringLiteral("search-commands"));
    m_story->hands.press(Qt::Key_Return);
    QVERIFY2(m_story->isInFront(QStringLiteral("Finish job")), qPrintable(Story::frontTitle()));
    m_story->hands.look(QStringLiteral("finish-job"));
    m_story->hands.press(Qt::Key_Return);
    m_story->hands.look(QStringLiteral("last-settings"));
    m_story->plugIn(bench());
    QVERIFY2(m_story->isInFront(QStringLiteral("Report")), qPrintable(Story::frontTitle()));
    m_story->hands.press(Qt::Key_D, Qt::AltModifier);
    m_story->hands.press(Qt::Key_A, Qt::ControlModifier);
    m_story->hands.type(QStringLiteral("Erika Muster"));
    m_story->hands.look(QStringLiteral("report"));
    m_story->hands.press(Qt::Key_S, Qt::AltModifier);
    QVERIFY2(m_story->isInFront(QStringLiteral("Save report")), qPrintable(Story::frontTitle()));
    const QString path = m_place.filePath(QStringLiteral("report.pdf"));
    m_story->hands.look(QStringLiteral("save-report"));
    m_story->chooseFile(path);
    QTRY_VERIFY(QFile::exists(path));
    m_story->hands.look(QStringLiteral("report-saved"));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = PdfReader(file.readAll()).text();
    QVERIFY2(text.contains(QStringLiteral("Erika Muster")), qPrintable(text));
    for (int n = 1; n <= allPhones; ++n)
        QVERIFY2(text.contains(macOf(n).pretty()), qPrintable(text));
}

FIRSTRING_GUI_MAIN(tst_TechnicianStory)

#include "tst_TechnicianStory.moc"
