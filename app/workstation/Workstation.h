// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/encryption/EncryptionDesk.h"
#include "app/lessons/LessonRun.h"
#include "app/reach/NetworkScanner.h"
#include "app/reach/PhoneReach.h"
#include "app/secrets/KeyRing.h"
#include "app/server/LocalServer.h"
#include "app/server/preflight/Lookout.h"
#include "app/share/JobDoor.h"
#include "app/simulator/FleetThread.h"
#include "app/sync/SyncDesk.h"
#include "app/workstation/Options.h"
#include "app/workstation/Session.h"
#include "models/base/Background.h"
#include "models/tables/Attention.h"
#include "models/tables/WhyDesk.h"
#include "models/vault/Vault.h"
#include "models/workspace/BackupCare.h"
#include "models/workspace/JobFolder.h"
#include "models/workspace/LoadedJob.h"
#include "models/workspace/SharedFiles.h"
#include "views/DesktopDialogs.h"
#include "views/Selection.h"
#include "views/window/MainWindow.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace firstring {

/// The window program: constructs the parts, wires them, and destroys them in the opposite order, the window first, the
/// job last. The only place where server, simulator, job and window meet. Main thread.
class Workstation final : public QObject
{
    Q_OBJECT

public:
    /// Opens the job, or makes it. Errors of JobFolder, for example JOB_LOCKED.
    /// \a keys: where the key of the job's secrets is found; may have it already (JobOpening).
    /// \a loaded: the job itself, of a shared one (JobOpening).
    static Result<std::unique_ptr<Workstation>> open(const Options& options, std::shared_ptr<KeyRing> keys = {},
                                                     std::unique_ptr<LoadedJob> loaded = {});
    /// Shows a job that another program has open, as it is stored now. Nothing can be changed or served.
    static Result<std::unique_ptr<Workstation>> look(const Options& options, std::shared_ptr<KeyRing> keys);
    /// The job that was asked for, else the only one, else `default`.
    static QString chosenJob(const JobFolder& folder, const Options& options);
    /// Where \a folder finds passwords for databases of shared jobs.
    static void usePasswords(JobFolder& folder, const Options& options);
    /// Asks for the key of new secrets, as long as that takes: for the pool.
    static std::function<Result<void>()> keyReady(const std::shared_ptr<KeyRing>& keys);
    /// Asks the window that has the job at \a jobPath open to show what a link names. False: there is none. Blocks: for
    /// the pool.
    static bool handOver(const QString& jobPath, const QString& link);
    ~Workstation() override;

    MainWindow& window() { return *m_window; }

private:
    Workstation(const Options& options, std::unique_ptr<QTemporaryDir> scratch, JobFolder folder,
                std::shared_ptr<KeyRing> keys, std::unique_ptr<Workspace> workspace);
    Context context();
    /// A dialog whose good news the window says.
    template <typename Dialog, typename... Args>
    Dialog* talking(Args&&... args)
    {
        auto* dialog = new Dialog(context(), std::forward<Args>(args)..., m_window.get());
        connect(dialog, &Dialog::said, m_window.get(),
                [window = m_window.get()](const QString& sentence) { window->say(sentence, Severity::Good); });
        return dialog;
    }
    void letOthersIn();
    void beginSharing(const SharedJobUrl& job);
    void wire();
    void addPages();
    void importList();
    void previewList(const QString& path);
    void exportList();
    void saveBundle();
    void openBundle(const QString& path);
    void openShared();
    /// Every job has a window of its own, so another program shows it.
    void startWindow(const QString& job, const QStringList& more = {});
    /// Shows what a link names, which anybody may have written.
    void follow(const QString& link);
    /// The key that the job's secrets need, asked for in the pool if the job is in a database.
    void askKeyWanted(std::function<void(const Result<std::optional<KeyWanted>>& wanted)> then);
    /// Of a shared job, which several windows here may have open: the first shows what links name.
    void takeLinks();
    void showAudit();
    void showKeyPlace();
    void givePasswords();
    void actOn(ReachAction action);
    void showTimeline();
    void welcome();
    void watch();
    void showDeeds();
    void lookForPhones();
    void reportProblem();
    void writeProblem(const QString& path, const QList<Observation>& log);
    QString sessionPath() const;
    /// As JobFolder takes it: the name of the job, or its address.
    QString jobName() const { return m_address.isEmpty() ? m_workspace->state().name : m_address; }
    void adoptFolder();
    void adopt(const QString& folder);
    void adoptIntoNewJob(const QString& folder);
    void convertPhones();
    void makeLabels();
    void showCommandCodes();
    void makeReport();
    void finishJob();
    void startDemo();
    void askForPublicAddress(const Error& why);
    void verifyFiles();
    void choose(theme::Scheme scheme);

    std::unique_ptr<QTemporaryDir> m_scratch; ///< the demonstration's data folder
    JobFolder m_folder;
    std::shared_ptr<KeyRing> m_keys;
    Vault m_vault;
    std::unique_ptr<Workspace> m_workspace;
    const QString m_address; ///< of a shared job
    const bool m_isCarried;
    JobDoor m_door; ///< for the command line
    BackupCare m_backups;
    std::unique_ptr<SharedFiles> m_sharedFiles; ///< of a shared job
    LocalServer m_server;
    Lookout m_lookout;
    WhyDesk m_why;
    FleetThread m_fleet;
    LessonRun m_lessons; ///< with a job, a server and phones of its own
    EncryptionDesk m_encryption;
    PhoneReach m_reach;
    NetworkScanner m_scanner;
    SyncDesk m_sync;
    DesktopDialogs m_dialogs;
    Selection m_selection;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Attention> m_attention;
    std::unique_ptr<SessionKeeper> m_session; ///< goes before the window, which it looks at
    std::shared_ptr<std::atomic_bool> m_closing = std::make_shared<std::atomic_bool>(false);
    Background m_background;
    std::optional<Mailbox<QString>> m_said; ///< by the key ring, in the thread of the store
};

} // namespace firstring
