// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ports/ServerControl.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/help/HelpDesk.h"
#include "views/phones/PhoneActions.h"
#include "views/scan/ScanField.h"
#include "views/scan/ScannerDialog.h"
#include "views/window/ActivityPane.h"
#include "views/window/Inspector.h"
#include "views/window/MainWindow.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>

namespace firstring {

void MainWindow::makeMenus()
{
    QMenu* job = menuBar()->addMenu(tr("&Job"));
    job->addAction(icons::icon(QStringLiteral("file-up")), tr("&Import phone list..."),
                   QKeySequence(Qt::CTRL | Qt::Key_I), this, &MainWindow::importWanted);
    job->addAction(icons::icon(QStringLiteral("file-down")), tr("&Export phone list..."),
                   QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::exportWanted);
    job->addAction(icons::icon(QStringLiteral("folder-open")), tr("&Take over an existing server..."), this,
                   &MainWindow::adoptWanted);
    job->addSeparator();
    job->addAction(icons::icon(QStringLiteral("save")), tr("Save &bundle..."), this, &MainWindow::bundleSaveWanted);
    job->addAction(icons::icon(QStringLiteral("folder-open")), tr("&Open bundle..."), this,
                   [this] { Q_EMIT bundleOpenWanted({}); });
    job->addAction(icons::icon(QStringLiteral("database")), tr("Open &shared job..."), this,
                   &MainWindow::sharedJobWanted);
    job->addSeparator();
    job->addAction(icons::icon(QStringLiteral("printer")), tr("&Labels..."), QKeySequence::Print, this,
                   &MainWindow::labelsWanted);
    job->addAction(icons::icon(QStringLiteral("stamp")), tr("&Finish job..."), this, &MainWindow::finishWanted);
    job->addAction(icons::icon(QStringLiteral("file-text")), tr("&Report..."), this, &MainWindow::reportWanted);
    job->addSeparator();
    job->addAction(icons::icon(QStringLiteral("lock")), tr("&Key of the passwords..."), this,
                   &MainWindow::keyPlaceWanted);
    job->addAction(icons::icon(QStringLiteral("scroll-text")), tr("&Audit log..."), this, &MainWindow::auditWanted);
    job->addSeparator();
    job->addAction(icons::icon(QStringLiteral("log-out")), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this,
                   &QWidget::close);

    makeEditMenu();
    makeViewMenu();

    QMenu* phones = menuBar()->addMenu(tr("&Phones"));
    phones->addAction(icons::icon(QStringLiteral("scan-barcode")), tr("Scan or type a &MAC address"), this,
                      [this] { m_scan->setFocus(Qt::ShortcutFocusReason); });
    m_scanAnywhere = phones->addAction(tr("Scan &anywhere, not only on the bench"));
    m_scanAnywhere->setCheckable(true);
    connect(m_scanAnywhere, &QAction::toggled, this, &MainWindow::setScanAnywhere);
    phones->addAction(icons::icon(QStringLiteral("network")), tr("&Look for phones in the network..."), this,
                      &MainWindow::scanNetworkWanted);
    phones->addAction(tr("Tr&y the scanner..."), this, [this] { (new ScannerDialog(m_context.clock, this))->show(); });
    phones->addAction(tr("Comman&ds for the scanner..."), this, &MainWindow::commandCodesWanted);
    phones->addSeparator();
    m_phoneActions->fill(*phones);
    phones->addSeparator();
    phones->addAction(icons::icon(QStringLiteral("lock")), tr("Give pass&words..."), this,
                      &MainWindow::passwordsWanted);
    m_rowMenu = new QMenu(this);
    m_phoneActions->fill(*m_rowMenu);

    QMenu* server = menuBar()->addMenu(tr("&Server"));
    m_serverAction = server->addAction(icons::icon(QStringLiteral("power")), tr("&Start server"),
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &MainWindow::toggleServer);
    server->addAction(icons::icon(QStringLiteral("radio")), tr("&Address, ports, requests"), this,
                      [this] { showPage(PageId::LocalServer); });

    makeHelpMenu();
}

void MainWindow::makeEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(icons::icon(QStringLiteral("undo-2")), tr("&Undo"), QKeySequence::Undo, this,
                             [this] { tellRefused(m_context.workspace.undo()); });
    m_redo = edit->addAction(icons::icon(QStringLiteral("redo-2")), tr("&Redo"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this,
                             [this] { tellRefused(m_context.workspace.redo()); });
    edit->addSeparator();
    edit->addAction(icons::icon(QStringLiteral("search")), tr("&Find phones"), QKeySequence::Find, this, [this] {
        showPage(PageId::Phones);
        currentPage()->startSearch();
    });
    edit->addAction(icons::icon(QStringLiteral("keyboard")), tr("Search &commands..."),
                    QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::searchCommands);
}

void MainWindow::makeViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_viewPagesEnd = m_viewMenu->addSeparator();
    m_activityShown = m_viewMenu->addAction(tr("&What happened"));
    m_activityShown->setCheckable(true);
    m_activityShown->setChecked(true);
    m_activityShown->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_activityShown, &QAction::toggled, m_activity, &QWidget::setVisible);
    connect(m_activity, &ActivityPane::closeWanted, m_activityShown, [this] { m_activityShown->setChecked(false); });
    m_inspectorShown = m_viewMenu->addAction(tr("&Inspector"));
    m_inspectorShown->setCheckable(true);
    m_inspectorShown->setChecked(true);
    m_inspectorShown->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_inspectorShown, &QAction::toggled, this, [this] {
        if (currentPage())
            showPage(currentPage()->info().id);
    });
    m_projector = m_viewMenu->addAction(tr("&Projector: the bench alone, large"));
    m_projector->setCheckable(true);
    m_projector->setShortcut(QKeySequence(Qt::Key_F11));
    addAction(m_projector); // its key works while the menus are hidden
    connect(m_projector, &QAction::toggled, this, &MainWindow::setProjector);
    QAction* notes = m_viewMenu->addAction(tr("&Notes of the desktop while I work elsewhere"));
    notes->setCheckable(true);
    notes->setChecked(m_context.workspace.note(QStringLiteral("view.notes")) != u"off");
    connect(notes, &QAction::toggled, this, &MainWindow::notesChosen);
    m_viewMenu->addSeparator();
    auto* schemes = new QActionGroup(this);
    const auto scheme = [&](const QString& glyph, const QString& text, theme::Scheme which) {
        QAction* action = m_viewMenu->addAction(icons::icon(glyph), text);
        action->setCheckable(true);
        action->setChecked(theme::schemeOf(palette()) == which);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, which] { Q_EMIT schemeChosen(which); });
    };
    scheme(QStringLiteral("sun"), tr("&Light"), theme::Scheme::Light);
    scheme(QStringLiteral("moon"), tr("&Dark"), theme::Scheme::Dark);
    scheme(QStringLiteral("sun"), tr("Light, &high contrast"), theme::Scheme::LightContrast);
    scheme(QStringLiteral("moon"), tr("Dark, high &contrast"), theme::Scheme::DarkContrast);
}

void MainWindow::makeHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    const auto tell = [this](const QString& title, const QString& text) {
        auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    };
    help->addAction(icons::icon(QStringLiteral("circle-question-mark")), tr("&Help about this"),
                    QKeySequence(Qt::Key_F1), m_help, &HelpDesk::showForFocus);
    const auto page = [&](const QString& glyph, const QString& text, const QString& target) {
        help->addAction(icons::icon(glyph), text, m_help, [this, target] { m_help->show(target); });
    };
    page(QStringLiteral("graduation-cap"), tr("&Tour in ten minutes"), QStringLiteral("tour"));
    page(QStringLiteral("network"), tr("How a phone &boots"), QStringLiteral("boot"));
    page(QStringLiteral("lock"), tr("&Security"), QStringLiteral("security"));
    help->addSeparator();
    help->addAction(icons::icon(QStringLiteral("keyboard")), tr("&Keys"), this, [this, tell] {
        tell(tr("Keys"),
             tr("F1: help\nEsc: back to the scan field\nCtrl+1 to Ctrl+0: the pages\nCtrl+F: find phones\n"
                "Ctrl+L: what happened\nCtrl+D: inspector\nCtrl+K: search commands\nF11: the bench alone, large\n"
                "F2: change a cell\nCtrl+Z, Ctrl+Shift+Z: undo, redo\nCtrl+H: hold\n"
                "Ctrl+Delete: remove from the job"));
    });
    help->addAction(tr("The &first pages..."), this, &MainWindow::welcomeWanted);
    help->addAction(icons::icon(QStringLiteral("list-filter")), tr("&What this program does..."), this,
                    &MainWindow::deedsWanted);
    help->addAction(icons::icon(QStringLiteral("file-down")), tr("&Problem report..."), this,
                    &MainWindow::problemWanted);
    help->addAction(icons::icon(QStringLiteral("info")), tr("&About Firstring"), this, [this, tell] {
        tell(tr("About Firstring"), tr("Firstring %1\n\nProvisioning workstation for Aastra and Mitel SIP phones. "
                                       "Independent of both, whose names are "
                                       "their owners'.\n\nFree software under the GNU General Public License, version "
                                       "3 or later. Icons: Lucide, ISC licence.")
                                        .arg(QStringLiteral(FIRSTRING_VERSION)));
    });
}

} // namespace firstring
