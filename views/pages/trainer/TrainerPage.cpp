// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/TrainerPage.h"

#include "views/Icons.h"
#include "views/pages/PageKit.h"
#include "views/pages/trainer/FleetTab.h"
#include "views/pages/trainer/LessonsTab.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace firstring {

TrainerPage::TrainerPage(const Context& all, LessonControl* lessons, QWidget* parent)
    : Page(all, {PageId::Trainer, tr("Trainer"), QStringLiteral("graduation-cap")}, parent)
{
    auto* tabs = new QTabWidget(this);
    auto* lessonsTab = new LessonsTab(all, lessons, tabs);
    auto* fleet = new FleetTab(all, tabs);
    tabs->setAccessibleName(tr("Parts of the trainer"));
    tabs->tabBar()->setAccessibleName(tabs->accessibleName());
    tabs->addTab(lessonsTab, icons::icon(QStringLiteral("graduation-cap")), tr("Lessons"));
    tabs->addTab(fleet, icons::icon(QStringLiteral("phone")), tr("Simulated phones"));
    pageColumn(this)->addWidget(tabs, 1);
    connect(fleet, &FleetTab::countChanged, this, &TrainerPage::setCount);
    connect(lessonsTab, &LessonsTab::said, this, &TrainerPage::said);
}

} // namespace firstring
