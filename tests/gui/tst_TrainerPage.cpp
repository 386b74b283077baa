// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/LessonRun.h"
#include "models/tables/LadderTable.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "tests/gui/support/SmallRecord.h"
#include "tests/support/PdfReader.h"
#include "views/pages/MessageLine.h"
#include "views/pages/trainer/ExchangePanel.h"
#include "views/pages/trainer/GuessCard.h"
#include "views/pages/trainer/LadderExport.h"
#include "views/pages/trainer/LadderView.h"
#include "views/pages/trainer/LessonShelf.h"
#include "views/pages/trainer/TrainerPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

namespace {

/// The page with everything it acts on.
struct School
{
    explicit School(QSize size = {1090, 600})
        : page(desk.context(), &lessons)
    {
        page.resize(size);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no page");
    }

    LadderView* ladder() { return page.findChild<LadderView*>(); }
    int arrows() { return ladder()->model()->rowCount(); }
    GuessCard* card() { return page.findChild<GuessCard*>(); }
    QTableView* shelf() { return page.findChild<LessonShelf*>()->findChild<QTableView*>(); }
    bool isHidden(int row) { return ladder()->model()->index(row, 0).data(LadderTable::HiddenRole).toBool(); }
    QString spoken(int row) { return ladder()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    /// What a message line that can be seen says.
    QString message()
    {
        for (MessageLine* line : page.findChildren<MessageLine*>()) {
            if (line->isVisible() && line->parentWidget() != card())
                return line->sentence();
        }
        return {};
    }
    /// As a person sees it: laid out.
    void picture(const char* name)
    {
        QTest::qWait(20);
        keepPicture(&page, QLatin1String(name));
    }
    void press(const QString& text)
    {
        QPushButton* there = button(&page, text);
        QVERIFY2(there && there->isEnabled(), qPrintable(text));
        there->click();
    }
    void hastens(bool guess)
    {
        for (QComboBox* combo : page.findChildren<QComboBox*>()) {
            if (combo->accessibleName() == u"How fast it plays")
                combo->setCurrentIndex(1);
        }
        page.findChild<QCheckBox*>()->setChecked(guess);
    }
    /// The entry of Save as that begins so.
    void save(const QString& entry, const QString& path)
    {
        desk.answers.files = {path};
        for (QAction* action : page.findChild<LadderExport*>()->menu()->actions()) {
            if (action->text().remove(u'&').startsWith(entry))
                return action->trigger();
        }
        QFAIL(qPrintable(entry));
    }
    QByteArray written(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Desk desk;
    LessonRun lessons;
    TrainerPage page;
};

} // namespace

/// A class with its trainer: the lessons, the ladder, guessing, the bench, paper. Everything but dialogs is real.
class tst_TrainerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        qDeleteAll(qApp->findChildren<QTranslator*>());
        installTranslation(*qApp, QLocale(QLocale::English));
    }
    void lessonThreeWithGuessAndReveal();
    void playsRewindsAndWalks();
    void benchIsRecordedAndPlayedAgain();
    void whatIsNoRecord();
    void looks_data();
    void looks();
};

void tst_TrainerPage::lessonThreeWithGuessAndReveal()
{
    School school;
    QCOMPARE(school.shelf()->model()->rowCount(), 10);
    // The third lesson, by keyboard.
    school.shelf()->setFocus();
    QTest::keyClick(school.shelf(), Qt::Key_Down);
    QTest::keyClick(school.shelf(), Qt::Key_Down);
    school.hastens(true);
    QSignalSpy finished(&school.lessons, &LessonControl::finished);
    school.press(QStringLiteral("Start lesson"));
    QCOMPARE(school.card()->guess().question,
             QStringLiteral("The site's release is older than the phone's. What does the phone do?"));
    school.card()->choose(1);
    school.picture("lesson3-question");
    QVERIFY(finished.wait(60'000));
    QCOMPARE(school.arrows(), 0); // nothing is told before the class has guessed
    QString all;
    int guesses = 0;
    for (bool right = false; guesses < 200; right = !right) {
        school.press(QStringLiteral("Step"));
        if (!school.isHidden(school.arrows() - 1))
            break;
        const Guess guess = school.card()->guess();
        QCOMPARE(school.spoken(school.arrows() - 1), QStringLiteral("What happens next?"));
        QVERIFY(guess.choices.size() >= 2);
        school.card()->choose(right ? guess.answer : (guess.answer + 1) % int(guess.choices.size()));
        if (guesses == 4)
            school.picture("lesson3-guess");
        ++guesses;
        const int rows = school.arrows();
        const bool last = school.message().contains(QStringLiteral("Everything"));
        QVERIFY(!last);
        school.press(QStringLiteral("Reveal"));
        QCOMPARE(school.arrows(), rows);
        QVERIFY(!school.isHidden(rows - 1));
        QVERIFY(school.card()->isRevealed());
        all += school.spoken(rows - 1) + u'\n';
        if (school.card()->guess().explain.size() > 0)
            break; // the question of the lesson is answered: all was shown
    }
    QVERIFY2(all.contains(QStringLiteral("RCS for 6869i.st")), qPrintable(all));
    QVERIFY(guesses > 5);
    QCOMPARE(school.message(), QStringLiteral("Everything came as the lesson says."));
    QVERIFY(school.card()->isRevealed());
    QCOMPARE(school.card()->choice(), 1); // what the class said in the beginning
    QVERIFY(
        school.card()->findChild<MessageLine*>()->sentence().startsWith(QStringLiteral("That is right. Phones take")));
    school.picture("lesson3-end");

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    school.save(QStringLiteral("Lesson sheet with answers"), path);
    const QString text = PdfReader(school.written(path)).text();
    for (const char* word : {"Firmware goes down too", "It takes the older one", "Phones take firmware that differs",
                             "6869i.st", "The rules behind it"})
        QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
    school.save(QStringLiteral("Lesson sheet to fill in"), path);
    const QString open = PdfReader(school.written(path)).text();
    QVERIFY(open.contains(QStringLiteral("It takes the older one")));
    QVERIFY(!open.contains(QStringLiteral("Phones take firmware that differs")));
    QVERIFY(school.message().contains(path));
}

void tst_TrainerPage::playsRewindsAndWalks()
{
    School school;
    school.hastens(false);
    QSignalSpy finished(&school.lessons, &LessonControl::finished);
    Q_EMIT school.shelf()->activated(school.shelf()->model()->index(0, 0));
    QVERIFY(button(&school.page, QStringLiteral("Pause")));
    QTRY_VERIFY_WITH_TIMEOUT(school.arrows() > 2, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!school.lessons.isRunning(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(school.message(), QStringLiteral("Everything came as the lesson says."), 60'000);
    const int all = school.arrows();
    QVERIFY(button(&school.page, QStringLiteral("Play")));
    for (QPushButton* rewind : school.page.findChildren<QPushButton*>()) {
        if (rewind->accessibleName() == u"Rewind to the beginning")
            rewind->click();
    }
    QCOMPARE(school.arrows(), 0);
    school.press(QStringLiteral("Step"));
    school.press(QStringLiteral("Step"));
    QCOMPARE(school.arrows(), 2);
    // Arrow keys walk from exchange to exchange, and each is explained.
    school.ladder()->setFocus();
    QTest::keyClick(school.ladder(), Qt::Key_Up);
    QCOMPARE(school.ladder()->currentIndex().row(), 0);
    auto* panel = school.page.findChild<ExchangePanel*>();
    QString said;
    for (QLabel* label : panel->findChildren<QLabel*>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(QStringLiteral("First the phone asks for the key")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("The rule")), qPrintable(said));
    QTest::keyClick(school.ladder(), Qt::Key_Down);
    QVERIFY(!panel->findChild<QPlainTextEdit*>()->toPlainText().isEmpty()); // its bytes
    school.press(QStringLiteral("Play"));
    QTRY_COMPARE_WITH_TIMEOUT(school.arrows(), all, 60'000);
    school.press(QStringLiteral("All lessons"));
    QVERIFY(school.shelf()->isVisible());
}

void tst_TrainerPage::benchIsRecordedAndPlayedAgain()
{
    School school;
    school.hastens(false);
    school.press(QStringLiteral("Record the bench"));
    school.desk.addPhone(MacAddress(0x00085D0A0007), QStringLiteral("Reception"), QStringLiteral("6867i"));
    QSignalSpy started(&school.desk.server, &ServerControl::started);
    school.desk.server.start({QStringLiteral("127.0.0.1"), 0, 0, false});
    QVERIFY(started.wait(30'000));
    FleetPlan plan;
    plan.phones = {{MacAddress(0x00085D0A0007), QStringLiteral("6867i"), {}}};
    plan.rcsUrls = {school.desk.server.endpoints().httpUrl()};
    QSignalSpy booted(&school.desk.fleet, &FleetControl::finished);
    school.desk.fleet.start(plan);
    QVERIFY(booted.wait(60'000));
    QTRY_VERIFY_WITH_TIMEOUT(school.arrows() >= 6, 60'000); // shown as they come
    school.press(QStringLiteral("Stop recording"));
    const int all = school.arrows();
    QVERIFY(!button(&school.page, QStringLiteral("Stop recording")));

    QTemporaryDir folder;
    const QString record = folder.filePath(QStringLiteral("morning.ladder"));
    school.save(QStringLiteral("Record"), record);
    const QString svg = folder.filePath(QStringLiteral("a.svg"));
    school.save(QStringLiteral("Diagram as drawing"), svg);
    QVERIFY(school.written(svg).contains("<svg"));
    const QString png = folder.filePath(QStringLiteral("a.png"));
    school.save(QStringLiteral("Diagram as picture"), png);
    QVERIFY(QImage(png).width() > 1000);
    const QString mermaid = folder.filePath(QStringLiteral("a.mmd"));
    school.save(QStringLiteral("Diagram as text"), mermaid);
    QVERIFY(school.written(mermaid).contains("sequenceDiagram"));

    school.press(QStringLiteral("All lessons"));
    school.desk.answers.files = {record};
    school.press(QStringLiteral("Open a record..."));
    QCOMPARE(school.arrows(), 0);
    school.press(QStringLiteral("Play"));
    QTRY_COMPARE_WITH_TIMEOUT(school.arrows(), all, 60'000);
    QSignalSpy stopped(&school.desk.server, &ServerControl::stopped);
    school.desk.server.stop();
    QVERIFY(stopped.wait(30'000));
}

void tst_TrainerPage::whatIsNoRecord()
{
    School school;
    school.desk.answers.files = {school.desk.write(QStringLiteral("list.csv"), "mac,model\n")};
    school.press(QStringLiteral("Open a record..."));
    QVERIFY(school.message().startsWith(QStringLiteral("That file is no record")));
    school.desk.answers.files = {QStringLiteral("/nowhere/at.ladder")};
    school.press(QStringLiteral("Open a record..."));
    QVERIFY(school.message().startsWith(QStringLiteral("The file could not be read")));
    QVERIFY(school.shelf()->isVisible());
}

void tst_TrainerPage::looks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("german");
    QTest::addColumn<bool>("mirrored");
    // What a page has of a window of 1024x600 and of 1280x800.
    const QSize small(834, 440);
    const QSize large(1090, 600);
    QTest::newRow("light") << large << false << false << false;
    QTest::newRow("dark") << large << true << false << false;
    QTest::newRow("small") << small << false << false << false;
    QTest::newRow("german-small") << small << false << true << false;
    QTest::newRow("mirrored") << large << false << false << true;
}

/// Nothing clipped, nothing without a name, no two controls with one Alt key: the list, an empty ladder, a riddle, and
/// a full ladder.
void tst_TrainerPage::looks()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, german);
    QFETCH(bool, mirrored);
    theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    if (german)
        installTranslation(*qApp, QLocale(QLocale::German));
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    School school(size);
    const auto look = [&](const char* what) {
        QTest::qWait(20);
        keepPicture(&school.page,
                    QStringLiteral("trainer-%1-%2").arg(QLatin1String(QTest::currentDataTag()), QLatin1String(what)));
        QCOMPARE(unnamedControls(&school.page).join(u'|'), QString());
        QCOMPARE(clashingAccelerators(&school.page).join(u'|'), QString());
        QCOMPARE(clippedTexts(&school.page).join(u'|'), QString());
        QVERIFY(tabChain(&school.page).size() >= 4);
    };
    look("shelf");
    school.desk.answers.files = {school.desk.write(QStringLiteral("Monday.ladder"), smallRecord())};
    QList<QPushButton*> seen;
    for (QPushButton* one : school.page.findChildren<QPushButton*>()) {
        if (one->isVisible())
            seen << one;
    }
    seen.last()->click(); // Open a record
    QVERIFY(school.ladder()->isVisible());
    look("empty");
    auto* guess = school.page.findChild<QCheckBox*>();
    QPushButton* step = nullptr;
    for (QPushButton* one : school.page.findChildren<QPushButton*>()) {
        if (one->isVisible() && (one->text().remove(u'&') == u"Step" || one->text().remove(u'&') == u"Schritt"))
            step = one;
    }
    QVERIFY(step);
    guess->setChecked(false);
    for (int i = 0; i < 4; ++i)
        step->click();
    guess->setChecked(true);
    step->click();
    QVERIFY(school.isHidden(4));
    look("guess");
    step->click(); // reveals
    look("revealed");
    guess->setChecked(false);
    for (int i = 0; i < 3; ++i)
        step->click();
    QCOMPARE(school.arrows(), 8);
    school.ladder()->setCurrentIndex(school.ladder()->model()->index(4, 0));
    look("full");
}

FIRSTRING_GUI_MAIN(tst_TrainerPage)

#include "tst_TrainerPage.moc"
