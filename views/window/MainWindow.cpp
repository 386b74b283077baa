// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/MainWindow.h"

#include "models/formats/ViewLink.h"
#include "models/ports/ServerControl.h"
#include "models/tables/EventTable.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Selection.h"
#include "views/ServerNotes.h"
#include "views/help/HelpBook.h"
#include "views/help/HelpDesk.h"
#include "views/help/HelpTopics.h"
#include "views/phones/PhoneActions.h"
#include "views/scan/ScanDesk.h"
#include "views/scan/ScanField.h"
#include "views/scan/ScanRouter.h"
#include "views/window/ActivityPane.h"
#include "views/window/CommandSearch.h"
#include "views/window/Inspector.h"
#include "views/window/JobBanners.h"
#include "views/window/Navigation.h"
#include "views/window/Notice.h"
#include "views/window/PageStack.h"
#include "views/window/StatusChips.h"

#include <QAction>
#include <QDataStream>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr char16_t scanAnywhereNote[] = u"scan.anywhere";

} // namespace

MainWindow::MainWindow(const Context& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_events(new EventTable(context.workspace, this))
    , m_desk(new ScanDesk(context.workspace, this))
    , m_scan(new ScanField(this))
    , m_router(new ScanRouter(this, m_scan))
    , m_notice(new Notice(this))
    , m_server(new QPushButton(this))
    , m_navigation(new Navigation(this))
    , m_pages(new PageStack(this))
    , m_inspector(new Inspector(context, *m_events, this))
    , m_activity(new ActivityPane(*m_events, this))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
    , m_phoneActions(new PhoneActions(context, this))
    , m_help(new HelpDesk(this))
    , m_chips(new StatusChips(context, *statusBar()))
{
    setWindowTitle(tr("%1 - Firstring").arg(context.workspace.state().name));
    setAcceptDrops(true);
    setMinimumSize(800, 520);
    resize(1280, 800);
    makeToolBar();
    makeCentre();
    makeMenus();
    m_help->setFallback([this] { return helpTarget(currentPage()); });

    const auto refusedBy = [this](const Error& why) { say(why.sentence, Severity::Warning); };
    connect(m_scan, &ScanField::scanned, this, &MainWindow::takeScan);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_inspector, &Inspector::pageWanted, this, &MainWindow::showPage);
    connect(m_inspector, &Inspector::phoneWanted, this, &MainWindow::reveal);
    connect(m_inspector, &Inspector::refused, this, refusedBy);
    connect(m_inspector, &Inspector::reachWanted, this, &MainWindow::reachWanted);
    connect(m_inspector, &Inspector::timelineWanted, this, &MainWindow::timelineWanted);
    connect(m_phoneActions, &PhoneActions::timelineWanted, this, &MainWindow::timelineWanted);
    connect(m_inspector, &Inspector::addWanted, this, &MainWindow::addPhones);
    connect(m_phoneActions, &PhoneActions::refused, this, refusedBy);
    connect(m_phoneActions, &PhoneActions::convertWanted, this, &MainWindow::convertWanted);
    connect(m_phoneActions, &PhoneActions::reachWanted, this, &MainWindow::reachWanted);
    connect(m_phoneActions, &PhoneActions::said, this, [this](const QString& sentence) { say(sentence); });
    connect(&context.workspace, &Workspace::undoChanged, this, &MainWindow::showUndo);
    connect(&context.workspace, &Workspace::awayChanged, this, &MainWindow::showAway);
    connect(&context.server, &ServerControl::started, this, &MainWindow::showServer);
    connect(&context.server, &ServerControl::stopped, this, &MainWindow::showServer);
    connect(&context.server, &ServerControl::refused, this, [this](const Error& why) {
        showServer();
        say(why.sentence, Severity::Stop);
    });
    connect(&context.server, &ServerControl::warned, this, refusedBy);
    m_scanAnywhere->setChecked(context.workspace.note(QString::fromUtf16(scanAnywhereNote)) == u"on");
    showUndo();
    showServer();
    m_scan->setFocus();
}

MainWindow::~MainWindow()
{
    // While everything is still there: an editor that loses its focus now stores what was typed.
    hide();
}

void MainWindow::addPage(Page* page)
{
    m_pages->addWidget(page);
    m_navigation->addPage(*page);
    page->setRowMenu(m_rowMenu);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::said, this, [this](const QString& sentence) { say(sentence); });
    connect(page, &Page::refused, this, [this](const Error& why) { say(why.sentence, Severity::Warning); });
    connect(page, &Page::scanWanted, m_scan, [this] { m_scan->setFocus(Qt::OtherFocusReason); });
    connect(page, &Page::importWanted, this, &MainWindow::importWanted);
    connect(page, &Page::exportWanted, this, &MainWindow::exportWanted);
    connect(page, &Page::addWanted, this, &MainWindow::addPhones);

    auto* action = new QAction(icons::icon(page->info().glyph), page->info().title, this);
    action->setShortcut(page->info().shortcut());
    connect(action, &QAction::triggered, this, [this, id = page->info().id] { showPage(id); });
    m_viewMenu->insertAction(m_viewPagesEnd, action);
    if (m_pages->count() == 1)
        showPage(page->info().id);
}

void MainWindow::showPage(PageId id)
{
    Page* wanted = page(id);
    if (!wanted)
        return;
    m_pages->setCurrentWidget(wanted);
    m_navigation->setCurrent(id);
    if (id != PageId::Bench)
        m_projector->setChecked(false);
    const bool phones = (id == PageId::Bench || id == PageId::Phones) && !m_projector->isChecked();
    m_inspector->setVisible(phones && m_inspectorShown->isChecked());
    m_router->setActive(id == PageId::Bench || m_scanAnywhere->isChecked());
    if (id == PageId::Bench && !m_navigation->hasFocus())
        m_scan->setFocus();
    Q_EMIT pageShown();
}

void MainWindow::follow(const ViewLink& link)
{
    switch (link.kind) {
    case ViewLink::Kind::Page:
        return showPage(static_cast<PageId>(link.page));
    case ViewLink::Kind::Phone:
        if (m_context.workspace.state().phones.contains(link.phone))
            return reveal(link.phone);
        return say(tr("The phone %1, which a link names, is not in this job.").arg(link.phone.pretty()),
                   Severity::Warning);
    case ViewLink::Kind::Help:
        if (HelpBook::ofProgram().find(link.help.section(u'#', 0, 0)))
            return m_help->show(link.help);
        return say(ViewLink::unknown().sentence, Severity::Warning);
    }
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << m_across->saveState() << m_down->saveState() << m_activityShown->isChecked()
        << m_inspectorShown->isChecked();
    return layout;
}

void MainWindow::restoreLayout(const QByteArray& layout)
{
    QDataStream in(layout);
    QByteArray across;
    QByteArray down;
    bool activity = true;
    bool inspector = true;
    in >> across >> down >> activity >> inspector;
    if (in.status() != QDataStream::Ok)
        return;
    m_across->restoreState(across);
    m_down->restoreState(down);
    m_activityShown->setChecked(activity);
    m_inspectorShown->setChecked(inspector);
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_pages->currentWidget());
}

Page* MainWindow::page(PageId id) const
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (auto* page = static_cast<Page*>(m_pages->widget(i)); page->info().id == id)
            return page;
    }
    return nullptr;
}

void MainWindow::setShared(const SharedJobUrl& job)
{
    m_chips->setShared(job);
}

void MainWindow::say(const QString& sentence, Severity tone)
{
    m_notice->say(sentence, tone);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Whoever uses Esc itself (an editor, a search) has had it by now.
    if (event->key() == Qt::Key_Escape) {
        m_projector->setChecked(false);
        m_scan->setFocus(Qt::ShortcutFocusReason);
        m_scan->selectAll();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::addPhones(const QList<MacAddress>& macs)
{
    tellOutcome(m_desk->add(macs));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// A bundle, a list or addresses, wherever on the window that page does not take them itself.
void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString file = urls.isEmpty() ? QString() : urls.first().toLocalFile();
    if (file.endsWith(QLatin1StringView(".firstring"), Qt::CaseInsensitive))
        Q_EMIT bundleOpenWanted(file);
    else if (!file.isEmpty())
        Q_EMIT listDropped(file);
    else
        takeScan(event->mimeData()->text());
    event->acceptProposedAction();
}

void MainWindow::makeToolBar()
{
    auto* bar = new QToolBar(tr("Scan and server"), this);
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_scan->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_scan->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_scan->setMinimumHeight(fontMetrics().height() + 14);
    m_server->setIcon(icons::icon(QStringLiteral("power")));
    m_server->setMinimumHeight(m_scan->minimumHeight());
    connect(m_server, &QPushButton::clicked, this, &MainWindow::toggleServer);
    // One widget with a layout: a tool bar on its own gives the notice no room to grow.
    auto* all = new QWidget(bar);
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(4, 2, 4, 2);
    row->setSpacing(8);
    row->addWidget(m_scan, 1);
    row->addWidget(m_notice, 2);
    row->addWidget(m_server);
    bar->addWidget(all);
    addToolBar(bar);
}

void MainWindow::makeCentre()
{
    m_across->addWidget(m_down);
    m_across->addWidget(m_inspector);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 0);
    m_across->setCollapsible(0, false);
    m_across->setChildrenCollapsible(false);
    m_down->addWidget(m_pages);
    m_down->addWidget(m_activity);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 0);
    m_down->setChildrenCollapsible(false);
    m_down->setSizes({600, 130});
    m_activity->setMinimumHeight(fontMetrics().lineSpacing() * 4);

    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new JobBanners(m_context, centre));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_across, 1);
    column->addLayout(row, 1);
    setCentralWidget(centre);
}

void MainWindow::takeScan(const QString& text)
{
    if (const auto command = scanCommandFrom(text))
        obey(*command);
    else
        tellOutcome(m_desk->take(text));
    m_scan->setFocus();
}

/// A barcode that is a command: the same actions as in the menus, on the phone that was scanned last.
void MainWindow::obey(ScanCommand command)
{
    const auto act = [&](QAction* action) {
        if (!action->isEnabled())
            return say(tr("That can't be done now: %1").arg(scanCommandText(command)), Severity::Warning);
        say(scanCommandText(command), Severity::Good);
        action->trigger();
    };
    switch (command) {
    case ScanCommand::Undo:
        return act(m_undo);
    case ScanCommand::Hold:
        return act(m_phoneActions->hold());
    case ScanCommand::TakeOffHold:
        return act(m_phoneActions->takeOffHold());
    case ScanCommand::StageAgain:
        return act(m_phoneActions->stageAgain());
    case ScanCommand::Release:
        return act(m_phoneActions->release());
    case ScanCommand::StartServer:
        if (!m_context.server.endpoints().isOn())
            toggleServer();
        return;
    case ScanCommand::ShowBench:
        return showPage(PageId::Bench);
    }
}

void MainWindow::setScanAnywhere(bool anywhere)
{
    m_context.workspace.setNote(QString::fromUtf16(scanAnywhereNote),
                                anywhere ? QStringLiteral("on") : QStringLiteral("off"));
    if (currentPage())
        m_router->setActive(anywhere || currentPage()->info().id == PageId::Bench);
}

/// The bench alone over the whole screen, in letters for the other side of the room. The scan field stays.
void MainWindow::setProjector(bool on)
{
    constexpr qreal larger = 1.5;
    if (on)
        showPage(PageId::Bench);
    menuBar()->setVisible(!on);
    statusBar()->setVisible(!on);
    m_navigation->setVisible(!on);
    m_activity->setVisible(!on && m_activityShown->isChecked());
    m_inspector->setVisible(!on && m_inspectorShown->isChecked());
    if (Page* bench = page(PageId::Bench))
        bench->setFont(on ? theme::scaled(font(), larger) : font());
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    if (on)
        say(tr("F11 or Esc brings the whole window back."));
}

void MainWindow::searchCommands()
{
    (new CommandSearch(*menuBar(), this))->show();
}

void MainWindow::tellOutcome(const ScanOutcome& outcome)
{
    m_notice->say(outcome.sentence, outcome.tone);
    if (outcome.reveal.isZero())
        return;
    reveal(outcome.reveal);
    if (Page* shown = currentPage())
        shown->flash(outcome.added);
}

void MainWindow::reveal(MacAddress mac)
{
    if (currentPage() && currentPage()->reveal(mac))
        return;
    showPage(PageId::Bench);
    if (currentPage())
        currentPage()->reveal(mac);
}

void MainWindow::toggleServer()
{
    m_server->setEnabled(false);
    if (m_context.server.endpoints().isOn())
        m_context.server.stop();
    else
        m_context.server.start(savedServerSettings(m_context.workspace, m_context.server));
}

/// The database of a shared job went away, which a banner says, or came back.
void MainWindow::showAway()
{
    if (!m_context.workspace.readOnlyReason())
        say(tr("The database of this job answers again: it can be changed, and what waited is stored."),
            Severity::Good);
}

void MainWindow::showServer()
{
    const ServerEndpoints at = m_context.server.endpoints();
    const bool on = at.isOn();
    m_server->setEnabled(true);
    m_server->setText(on ? tr("Server on") : tr("Server off"));
    m_server->setAccessibleName(on ? tr("Stop the local server") : tr("Start the local server"));
    m_server->setToolTip(on ? tr("Phones can fetch their files. Click to stop.")
                            : tr("Phones get nothing. Click to start."));
    m_server->setIcon(
        icons::icon(QStringLiteral("power"), theme::state(on ? StateGroup::Ready : StateGroup::Waiting, palette())));
    m_serverAction->setText(on ? tr("&Stop server") : tr("&Start server"));
}

void MainWindow::showUndo()
{
    const Workspace& workspace = m_context.workspace;
    m_undo->setEnabled(workspace.canUndo());
    m_redo->setEnabled(workspace.canRedo());
    m_undo->setText(workspace.canUndo() ? tr("&Undo: %1").arg(workspace.undoText()) : tr("&Undo"));
    m_redo->setText(workspace.canRedo() ? tr("&Redo: %1").arg(workspace.redoText()) : tr("&Redo"));
}

void MainWindow::tellRefused(const Result<void>& done)
{
    if (!done)
        say(done.error().sentence, Severity::Warning);
}

} // namespace firstring
