// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Reach.h"
#include "models/domain/ScanCommand.h"
#include "views/Page.h"
#include "views/Theme.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QSplitter;
class QPushButton;

namespace firstring {

class ActivityPane;
class EventTable;
class HelpDesk;
class Inspector;
class Navigation;
class Notice;
class PageStack;
class PhoneActions;
class ScanDesk;
class ScanField;
class ScanRouter;
class StatusChips;
struct SharedJobUrl;
struct ScanOutcome;
struct ViewLink;

/// The window: scan field and server switch above, navigation at the left, the page in the middle, the inspector at the
/// right, what happened below. Main thread; owned by app/workstation, which also hands in the pages.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Context& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes the page over. Pages appear in the order they are added; the first is shown.
    void addPage(Page* page);
    void showPage(PageId id);
    Page* currentPage() const;
    Page* page(PageId id) const;
    /// Shows what the link names, or says that it is not there. Changes nothing else.
    void follow(const ViewLink& link);

    ScanDesk& scanDesk() { return *m_desk; }
    ScanField& scanField() { return *m_scan; }
    /// How the panes stand to one another, and which are shown; for restoreLayout().
    QByteArray saveLayout() const;
    /// Bytes that are none change nothing.
    void restoreLayout(const QByteArray& layout);
    /// Puts them on the bench, as a scan does.
    void addPhones(const QList<MacAddress>& macs);
    /// Says where the job is that others work on too.
    void setShared(const SharedJobUrl& job);
    /// A sentence beside the scan field.
    void say(const QString& sentence, Severity tone = Severity::News);

Q_SIGNALS:
    void pageShown();
    /// A phone list was dropped on the window.
    void listDropped(const QString& path);
    void deedsWanted();
    void welcomeWanted();
    void notesChosen(bool on);
    void scanNetworkWanted();
    void problemWanted();
    void importWanted();
    void exportWanted();
    /// The job shall be written as one file.
    void bundleSaveWanted();
    /// A job in a database shall be opened, or made.
    void sharedJobWanted();
    /// A bundle shall be opened: that one, or one that is still to be chosen.
    void bundleOpenWanted(const QString& path);
    /// The folder of an existing server shall be taken over.
    void adoptWanted();
    void convertWanted();
    void auditWanted();
    /// Where the key of the passwords is kept.
    void keyPlaceWanted();
    /// The selected phones shall get passwords of their own.
    void passwordsWanted();
    void labelsWanted();
    /// The page of barcodes that are commands.
    void commandCodesWanted();
    void finishWanted();
    void reportWanted();
    /// The selected phones shall be acted on over the network.
    void reachWanted(firstring::ReachAction action);
    /// What happened to the current phone shall be shown on an axis of time.
    void timelineWanted();
    void schemeChosen(firstring::theme::Scheme scheme);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeToolBar();
    void makeCentre();
    void makeMenus();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void takeScan(const QString& text);
    void obey(ScanCommand command);
    void setScanAnywhere(bool anywhere);
    void setProjector(bool on);
    void searchCommands();
    void tellOutcome(const ScanOutcome& outcome);
    void reveal(MacAddress mac);
    void toggleServer();
    void showServer();
    void showAway();
    void showUndo();
    void tellRefused(const Result<void>& done);

    const Context m_context;
    EventTable* m_events;
    ScanDesk* m_desk;
    ScanField* m_scan;
    ScanRouter* m_router;
    Notice* m_notice;
    QPushButton* m_server;
    Navigation* m_navigation;
    PageStack* m_pages;
    Inspector* m_inspector;
    ActivityPane* m_activity;
    QSplitter* m_across;
    QSplitter* m_down;
    PhoneActions* m_phoneActions;
    HelpDesk* m_help;
    StatusChips* m_chips;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_rowMenu = nullptr;
    QAction* m_viewPagesEnd = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_activityShown = nullptr;
    QAction* m_inspectorShown = nullptr;
    QAction* m_serverAction = nullptr;
    QAction* m_scanAnywhere = nullptr;
    QAction* m_projector = nullptr;
};

} // namespace firstring
