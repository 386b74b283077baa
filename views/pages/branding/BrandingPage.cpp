// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/branding/BrandingPage.h"

#include "models/domain/Language.h"
#include "views/Icons.h"
#include "views/pages/DroppedFiles.h"
#include "views/pages/PageKit.h"
#include "views/pages/branding/BrandingTab.h"
#include "views/pages/branding/LanguageTab.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace firstring {

BrandingPage::BrandingPage(const Context& context, QWidget* parent)
    : Page(context, {PageId::Branding, tr("Branding"), QStringLiteral("image")}, parent)
    , m_files(new BrandingTab(context, this))
    , m_languages(new LanguageTab(context, this))
{
    setAcceptDrops(true);
    auto* tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Parts of branding"));
    tabs->tabBar()->setAccessibleName(tabs->accessibleName());
    tabs->setDocumentMode(true);
    tabs->addTab(m_files, icons::icon(QStringLiteral("image")), tr("Pictures, ringtones, texts"));
    tabs->addTab(m_languages, icons::icon(QStringLiteral("languages")), tr("Language packs"));
    auto* column = pageColumn(this);
    column->addWidget(tabs, 1);
    for (Page* tab : {static_cast<Page*>(m_files), static_cast<Page*>(m_languages)}) {
        connect(tab, &Page::said, this, &Page::said);
        connect(tab, &Page::pageWanted, this, &Page::pageWanted);
    }
    connect(m_files, &Page::countChanged, this, &BrandingPage::setCount);
    connect(m_files, &BrandingTab::languagesDropped, this, [this, tabs](const QStringList& paths) {
        tabs->setCurrentWidget(m_languages);
        m_languages->addFiles(paths);
    });
    setCount(m_files->count());
}

void BrandingPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BrandingPage::dropEvent(QDropEvent* event)
{
    addFiles(droppedFiles(event->mimeData()));
}

void BrandingPage::addFiles(const QStringList& paths)
{
    m_files->addFiles(paths);
}

} // namespace firstring
