// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/MainWindow.h"

#include "views/window/Navigation.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace firstring {

MainWindow::MainWindow(const Context& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_navigation(new Navigation(this))
    , m_pages(new QStackedWidget(this))
{
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    setCentralWidget(centre);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
}

void MainWindow::addPage(Page* page)
{
    m_pages->addWidget(page);
    m_navigation->addPage(*page);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    auto* action = new QAction(page->info().title, this);
    action->setShortcut(page->info().shortcut());
    connect(action, &QAction::triggered, this, [this, id = page->info().id] { showPage(id); });
    addAction(action);
    if (m_pages->count() == 1)
        showPage(page->info().id);
}

void MainWindow::showPage(PageId id)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto* page = static_cast<Page*>(m_pages->widget(i));
        if (page->info().id == id)
            m_pages->setCurrentWidget(page);
    }
    m_navigation->setCurrent(id);
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_pages->currentWidget());
}

} // namespace firstring
