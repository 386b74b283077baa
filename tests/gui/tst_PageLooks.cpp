// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/LessonRun.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "views/pages/branding/BrandingPage.h"
#include "views/pages/records/BlueprintsPage.h"
#include "views/pages/records/FirmwarePage.h"
#include "views/pages/records/ServersPage.h"
#include "views/pages/server/LocalServerPage.h"
#include "views/pages/settings/SettingsPage.h"
#include "views/pages/trainer/TrainerPage.h"

#include <QTabWidget>
#include <QTableView>

using namespace firstring;
using namespace firstring::test;

namespace {

/// What a page has of a window of 1024x600 and of 1280x800: the rest is navigation, tool bar, activity, status bar.
constexpr QSize smallPage(834, 440);
constexpr QSize largePage(1090, 600);

std::unique_ptr<Page> makePage(PageId id, Desk& desk, LessonControl& lessons)
{
    switch (id) {
    case PageId::Blueprints:
        return std::make_unique<BlueprintsPage>(desk.context());
    case PageId::Firmware:
        return std::make_unique<FirmwarePage>(desk.context());
    case PageId::Branding:
        return std::make_unique<BrandingPage>(desk.context());
    case PageId::Servers:
        return std::make_unique<ServersPage>(desk.context());
    case PageId::Settings:
        return std::make_unique<SettingsPage>(desk.context());
    case PageId::LocalServer:
        return std::make_unique<LocalServerPage>(desk.context());
    default:
        return std::make_unique<TrainerPage>(desk.context(), &lessons);
    }
}

} // namespace

/// Each plain page, empty and full, small and large, light and dark: nothing clipped, nothing without a name, no two
/// controls with one Alt key. With FIRSTRING_PICTURES=FOLDER the pictures are kept for a person to judge.
class tst_PageLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();
};

void tst_PageLooks::looks_data()
{
    QTest::addColumn<PageId>("id");
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const QList<QPair<PageId, const char*>> pages{{PageId::Blueprints, "blueprints"}, {PageId::Firmware, "firmware"},
                                                  {PageId::Branding, "branding"},     {PageId::Servers, "servers"},
                                                  {PageId::Settings, "settings"},     {PageId::LocalServer, "server"},
                                                  {PageId::Trainer, "trainer"}};
    for (const auto& [id, name] : pages) {
        for (const bool full : {false, true}) {
            for (const bool dark : {false, true}) {
                for (const QSize size : {smallPage, largePage})
                    QTest::addRow("%s-%s-%s-%s", name, full ? "full" : "empty", size == smallPage ? "small" : "large",
                                  dark ? "dark" : "light")
                        << id << full << dark << size;
            }
        }
    }
}

void tst_PageLooks::looks()
{
    QFETCH(PageId, id);
    QFETCH(bool, full);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    Desk desk;
    LessonRun lessons;
    if (full) {
        desk.fill();
        Edit edit;
        edit.servers.put.append({QStringLiteral("Telephone system"), QStringLiteral("https://pbx.example.net/prov")});
        desk.perform(edit);
    }
    const auto page = makePage(id, desk, lessons);
    page->resize(size);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    for (QTableView* table : page->findChildren<QTableView*>()) {
        if (full && table->model()->rowCount() > 0)
            table->selectRow(0);
    }
    QTest::qWait(id == PageId::Branding && full ? 200 : 0);
    // Some pages have tabs, each of them to be looked at.
    auto* tabs = page->findChild<QTabWidget*>();
    for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
        if (tabs) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::sendPostedEvents();
        }
        keepPicture(page.get(), QString::fromLatin1(QTest::currentDataTag()) +
                                    (tabs ? QStringLiteral("-%1").arg(tab + 1) : QString()));

        QCOMPARE(unnamedControls(page.get()).join(u'|'), QString());
        QCOMPARE(clashingAccelerators(page.get()).join(u'|'), QString());
        QCOMPARE(clippedTexts(page.get()).join(u'|'), QString());
        QVERIFY(tabChain(page.get()).size() >= 2);
    }
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    // The font of the pictures: the same on every computer that has it.
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    tst_PageLooks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PageLooks.moc"
