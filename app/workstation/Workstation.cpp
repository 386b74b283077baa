// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Workstation.h"

#include "app/demo/DemoJob.h"
#include "app/secrets/DatabasePasswords.h"
#include "app/server/files/VaultFiles.h"
#include "app/server/preflight/LookAround.h"
#include "app/site/ServeOthers.h"
#include "app/workstation/DesktopNotes.h"
#include "models/domain/preflight/Preflight.h"
#include "models/formats/PhoneListWriter.h"
#include "models/intake/ZipFile.h"
#include "models/provisioning/Variables.h"
#include "models/store/JobStore.h"
#include "models/workspace/VaultCare.h"
#include "models/workspace/problem/ProblemBundle.h"
#include "views/ServerNotes.h"
#include "views/bench/BenchPage.h"
#include "views/pages/adopt/AdoptDialog.h"
#include "views/pages/branding/BrandingPage.h"
#include "views/pages/convert/ConvertDialog.h"
#include "views/pages/firmware/DowngradeDesk.h"
#include "views/pages/import/ImportDialog.h"
#include "views/pages/network/NetworkScanDialog.h"
#include "views/pages/paper/CommandCodesDialog.h"
#include "views/pages/paper/FinishDialog.h"
#include "views/pages/paper/LabelsDialog.h"
#include "views/pages/paper/ReportDialog.h"
#include "views/pages/reach/ReachDialog.h"
#include "views/pages/records/BlueprintsPage.h"
#include "views/pages/records/FirmwarePage.h"
#include "views/pages/records/ServersPage.h"
#include "views/pages/server/LocalServerPage.h"
#include "views/pages/settings/SettingsPage.h"
#include "views/pages/sync/SyncPage.h"
#include "views/pages/timeline/TimelineDialog.h"
#include "views/pages/trainer/TrainerPage.h"
#include "views/pages/trust/AuditDialog.h"
#include "views/pages/trust/KeyPlaceDialog.h"
#include "views/pages/trust/PasswordsDialog.h"
#include "views/phones/PhonesPage.h"
#include "views/scan/ScanDesk.h"
#include "views/scan/ScanField.h"
#include "views/scan/ScannerDialog.h"
#include "views/window/DeedsDialog.h"
#include "views/window/FirstRun.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QNetworkInterface>
#include <QSaveFile>
#include <QTimer>

#include <limits>

namespace firstring {

namespace {

constexpr char16_t schemeNote[] = u"view.scheme";

QSet<MacAddress> ownAddresses()
{
    QSet<MacAddress> own;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& card : interfaces) {
        if (const auto mac = MacAddress::parse(card.hardwareAddress()))
            own.insert(*mac);
    }
    return own;
}

/// Made on first use.
Result<std::unique_ptr<Workspace>> openJob(const JobFolder& folder, const QString& name)
{
    // But not in a database, where a wrong letter would be found by others: firstringctl job create.
    if (!SharedJobUrl::isMeant(name) && !folder.list().contains(name, Qt::CaseInsensitive)) {
        if (const auto made = folder.create(name); !made)
            return made.error();
    }
    return folder.open(name);
}

} // namespace

QString Workstation::chosenJob(const JobFolder& folder, const Options& options)
{
    if (!options.job.isEmpty())
        return options.job;
    if (options.demo)
        return QString::fromUtf16(demoJobName);
    const QStringList jobs = folder.list();
    const QString last = Session::read(folder.path() + QStringLiteral("/session.json")).job;
    if (jobs.contains(last, Qt::CaseInsensitive))
        return last;
    return jobs.size() == 1 ? jobs.first() : QStringLiteral("default");
}

void Workstation::usePasswords(JobFolder& folder, const Options& options)
{
    KeyRing::Settings settings{.dataDir = folder.path(), .ask = Keychain::Ask::Owner};
    if (options.isCarried)
        settings.keychain.clear();
    folder.usePasswords(
        [passwords = DatabasePasswords(settings)](const SharedJobUrl& job) { return passwords.find(job.login()); });
}

Result<std::unique_ptr<Workstation>> Workstation::open(const Options& options, std::shared_ptr<KeyRing> keys)
{
    std::unique_ptr<QTemporaryDir> scratch;
    QString data = options.data;
    if (options.demo && data.isEmpty()) {
        scratch = std::make_unique<QTemporaryDir>();
        data = scratch->filePath(QStringLiteral("data")); // so that a key file beside it goes with it
        keys.reset();
    }
    JobFolder folder(data);
    if (!keys)
        keys = std::make_shared<KeyRing>(KeyRing::Settings{.dataDir = folder.path()});
    folder.useKeys([keys](const std::optional<KeyWanted>& wanted) { return keys->find(wanted); });
    usePasswords(folder, options);
    auto workspace = openJob(folder, chosenJob(folder, options));
    if (!workspace)
        return workspace.error();
    auto station = std::unique_ptr<Workstation>(
        new Workstation(options, std::move(scratch), std::move(folder), std::move(keys), std::move(*workspace)));
    return station;
}

Result<std::unique_ptr<Workstation>> Workstation::look(const Options& options, std::shared_ptr<KeyRing> keys)
{
    JobFolder folder(options.data);
    folder.useKeys([keys](const std::optional<KeyWanted>& wanted) { return keys->find(wanted); });
    usePasswords(folder, options);
    auto workspace = folder.look(chosenJob(folder, options));
    if (!workspace)
        return workspace.error();
    return std::unique_ptr<Workstation>(
        new Workstation(options, {}, std::move(folder), std::move(keys), std::move(*workspace)));
}

Workstation::Workstation(const Options& options, std::unique_ptr<QTemporaryDir> scratch, JobFolder folder,
                         std::shared_ptr<KeyRing> keys, std::unique_ptr<Workspace> workspace)
    : m_scratch(std::move(scratch))
    , m_folder(std::move(folder))
    , m_keys(std::move(keys))
    , m_vault(m_folder.vaultPath())
    , m_workspace(std::move(workspace))
    , m_door(*m_workspace)
    , m_backups(m_folder.jobPath(m_workspace->state().name), Clock::system())
    , m_server(std::make_unique<VaultFiles>(m_vault), Clock::system())
    , m_lookout({m_folder.jobPath(m_workspace->state().name), m_folder.vaultPath(),
                 QCoreApplication::applicationFilePath(), PortHelper::installed(QCoreApplication::applicationDirPath()),
                 CertificateFolder(m_folder.certificatesPath(m_workspace->state().name), m_workspace->state().name)},
                Clock::system())
    , m_why(*m_workspace, m_server, Clock::system(), &m_lookout)
    , m_encryption(EncryptionProgram(m_folder.path()))
    , m_sync(*m_workspace, m_vault)
{
    const auto kept = theme::schemeFromName(m_workspace->note(QString::fromUtf16(schemeNote)));
    theme::apply(*qApp, kept.value_or(theme::desktopScheme()));
    if (options.demo && m_workspace->state().phones.isEmpty()) {
        if (const auto edit = demoEdit(m_vault); edit) [[maybe_unused]]
            const auto done = m_workspace->perform(*edit);
    }
    m_window = std::make_unique<MainWindow>(context());
    wire();
    addPages();
    const Session session = Session::read(sessionPath());
    m_session = std::make_unique<SessionKeeper>(sessionPath(), session, *m_window, m_selection);
    m_session->restore(m_workspace->state().name);
    watch();
    if (!options.demo && !session.welcomed && m_workspace->state().phones.isEmpty())
        QTimer::singleShot(0, this, &Workstation::welcome);
    if (options.demo)
        startDemo();
    verifyFiles();
    if (const auto shared = SharedJobUrl::parse(options.job))
        beginSharing(*shared);
    else
        letOthersIn();
    if (!options.adopt.isEmpty())
        QTimer::singleShot(0, this, [this, folder = options.adopt] { adopt(folder); });
    if (!options.link.isEmpty())
        QTimer::singleShot(0, this, [this, link = options.link] { follow(link); });
}

/// Of a shared job: says what is less safe than it could be, and fetches and brings its files.
void Workstation::beginSharing(const SharedJobUrl& job)
{
    if (const QString warning = job.tlsWarning(); !warning.isEmpty())
        m_window->say(warning, Severity::Warning);
    m_sharedFiles = std::make_unique<SharedFiles>(*m_workspace, job, m_folder.passwords(), m_vault);
    connect(m_sharedFiles.get(), &SharedFiles::failed, m_window.get(),
            [this](const Error& why) { m_window->say(why.sentence, Severity::Warning); });
    m_sharedFiles->begin();
}

/// Only of a job that is ours: who merely looks at it has no door and copies nothing.
void Workstation::letOthersIn()
{
    if (const auto& why = m_workspace->readOnlyReason())
        return m_server.keepOff(*why);
    m_door.open(m_folder.jobPath(m_workspace->state().name));
    connect(&m_door, &JobDoor::viewWanted, this, &Workstation::follow);
    connect(&m_backups, &BackupCare::failed, m_window.get(),
            [this](const Error& why) { m_window->say(why.sentence, Severity::Warning); });
    m_backups.begin();
}

Workstation::~Workstation()
{
    *m_closing = true;
    m_keys->setSay({});
    m_keys->cancel(); // the store waits for nobody while the program ends
}

Context Workstation::context()
{
    return {*m_workspace,    m_server,   m_fleet,    m_vault, m_dialogs, m_selection,
            Clock::system(), &m_lookout, &m_scanner, &m_sync, &m_why};
}

void Workstation::wire()
{
    m_server.useCertificates({m_folder.certificatesPath(m_workspace->state().name), m_workspace->state().name});
    m_server.useEncryption(EncryptionProgram(m_folder.path()));
    m_server.usePortHelper(PortHelper::installed(QCoreApplication::applicationDirPath()));
    m_server.restore(m_workspace->tracks().values());
    m_server.restoreLeases(m_workspace->leases().values());
    m_server.restore(m_workspace->gates().phones.values(), m_workspace->gates().silenced);
    connect(m_workspace.get(), &Workspace::released, &m_server, &LocalServer::release);
    connect(m_workspace.get(), &Workspace::forgiven, &m_server, &LocalServer::forgive);
    m_server.setJob(m_workspace->snapshot());
    connect(m_workspace.get(), &Workspace::changed, &m_server,
            [this](const Change& change) { m_server.setJob(change.after); });
    serveOthers(m_server, *m_workspace, m_vault, Clock::system());
    connect(&m_server, &ServerControl::news, m_workspace.get(), &Workspace::observe);
    connect(&m_server, &ServerControl::refused, this, &Workstation::askForPublicAddress);
    m_said.emplace([this](std::deque<QString>&& said) {
        for (const QString& sentence : said)
            m_window->say(sentence, Severity::Warning);
    });
    m_keys->setSay([said = m_said->handle()](const QString& sentence) { said.post(sentence); });
    m_window->scanDesk().setOwnAddresses(ownAddresses());
    connect(m_window.get(), &MainWindow::importWanted, this, &Workstation::importList);
    connect(m_window.get(), &MainWindow::exportWanted, this, &Workstation::exportList);
    connect(m_window.get(), &MainWindow::bundleSaveWanted, this, &Workstation::saveBundle);
    connect(m_window.get(), &MainWindow::bundleOpenWanted, this, &Workstation::openBundle);
    connect(m_window.get(), &MainWindow::adoptWanted, this, &Workstation::adoptFolder);
    connect(m_window.get(), &MainWindow::convertWanted, this, &Workstation::convertPhones);
    connect(m_window.get(), &MainWindow::auditWanted, this, &Workstation::showAudit);
    connect(m_window.get(), &MainWindow::keyPlaceWanted, this, &Workstation::showKeyPlace);
    connect(m_window.get(), &MainWindow::passwordsWanted, this, &Workstation::givePasswords);
    connect(m_window.get(), &MainWindow::labelsWanted, this, &Workstation::makeLabels);
    connect(m_window.get(), &MainWindow::commandCodesWanted, this, &Workstation::showCommandCodes);
    connect(m_window.get(), &MainWindow::finishWanted, this, &Workstation::finishJob);
    connect(m_window.get(), &MainWindow::reportWanted, this, &Workstation::makeReport);
    connect(m_window.get(), &MainWindow::reachWanted, this, &Workstation::actOn);
    connect(m_window.get(), &MainWindow::timelineWanted, this, &Workstation::showTimeline);
    connect(m_window.get(), &MainWindow::welcomeWanted, this, &Workstation::welcome);
    connect(m_window.get(), &MainWindow::deedsWanted, this, &Workstation::showDeeds);
    connect(m_window.get(), &MainWindow::scanNetworkWanted, this, &Workstation::lookForPhones);
    connect(m_window.get(), &MainWindow::problemWanted, this, &Workstation::reportProblem);
    connect(m_window.get(), &MainWindow::listDropped, this, &Workstation::previewList);
    connect(&m_fleet, &FleetControl::changed, &m_reach, [this](const QList<SimulatedPhoneStatus>& phones) {
        for (const SimulatedPhoneStatus& phone : phones)
            m_reach.knowDoors(phone.mac, phone.address, phone.webPort, phone.sipPort);
    });
    connect(m_window.get(), &MainWindow::schemeChosen, this, &Workstation::choose);
}

void Workstation::addPages()
{
    const Context all = context();
    m_window->addPage(new BenchPage(all));
    m_window->addPage(new PhonesPage(all));
    m_window->addPage(new BlueprintsPage(all));
    m_window->addPage(new FirmwarePage(all));
    m_window->addPage(new BrandingPage(all));
    m_window->addPage(new ServersPage(all));
    m_window->addPage(new SettingsPage(all, &m_encryption));
    m_window->addPage(new LocalServerPage(all));
    m_window->addPage(new SyncPage(all));
    m_window->addPage(new TrainerPage(all, &m_lessons));
    new DowngradeDesk(all, m_window.get());
}

void Workstation::importList()
{
    m_dialogs.chooseFiles(m_window.get(), tr("Import phone list"), tr("Phone lists (*.csv *.txt *.tsv);;All files (*)"),
                          [this](const QStringList& files) { previewList(files.first()); });
}

void Workstation::previewList(const QString& path)
{
    auto* dialog = new ImportDialog(context(), path, m_window.get());
    connect(dialog, &ImportDialog::said, m_window.get(),
            [this](const QString& sentence) { m_window->say(sentence, Severity::Good); });
    dialog->open();
}

void Workstation::exportList()
{
    m_dialogs.chooseSaveName(
        m_window.get(), tr("Export phone list"), m_workspace->state().name + QStringLiteral(".csv"),
        tr("Phone lists (*.csv)"), [this](const QString& path) {
            QSaveFile file(path);
            const JobState& state = m_workspace->state();
            const QByteArray list = writePhoneList(state.phones.toList(), {false, secretVariables(state)});
            if (file.open(QIODevice::WriteOnly) && file.write(list) == list.size() && file.commit())
                m_window->say(tr("The list was written. Secret values are left out."), Severity::Good);
            else
                m_window->say(
                    tr("The list could not be written there: %1. Choose another folder.").arg(file.errorString()),
                    Severity::Warning);
        });
}

void Workstation::showAudit()
{
    const auto all = std::numeric_limits<qint64>::max();
    const QString job = m_workspace->state().name;
    (new AuditDialog(context(),
                     {[folder = m_folder, job] { return folder.auditLog(job, all); },
                      [folder = m_folder, job] { return folder.checkAudit(job); }},
                     m_window.get()))
        ->open();
}

void Workstation::showKeyPlace()
{
    (new KeyPlaceDialog(
         context(), m_folder.keyWanted(m_workspace->state().name).value_or(std::nullopt),
         [keys = m_keys](SecretPlace place, const QString& passphrase) { return keys->at(place, passphrase); },
         [keys = m_keys] { keys->cancel(); }, m_window.get()))
        ->open();
}

void Workstation::givePasswords()
{
    auto* dialog = new PasswordsDialog(context(), m_selection.phones(), m_window.get());
    connect(dialog, &PasswordsDialog::said, m_window.get(),
            [this](const QString& sentence) { m_window->say(sentence, Severity::Good); });
    dialog->open();
}

void Workstation::actOn(ReachAction action)
{
    if (!m_workspace->note(QString::fromUtf16(reachForbiddenNote)).isEmpty())
        return m_window->say(
            tr("Calling phones is switched off for this job. Switch it on under Help, What this program "
               "does."),
            Severity::Warning);
    if (m_reach.isRunning())
        return m_window->say(tr("Phones are being told something already. Wait until that has ended."), Severity::News);
    (new ReachDialog(context(), m_reach, action, m_selection.phones(), m_window.get()))->open();
}

void Workstation::showTimeline()
{
    (new TimelineDialog(context(), m_selection.current(), m_window.get()))->show();
}

void Workstation::welcome()
{
    auto* pages = new FirstRun(context(), m_window.get());
    connect(pages, &FirstRun::scannerWanted, pages, [pages] { (new ScannerDialog(Clock::system(), pages))->open(); });
    connect(pages, &FirstRun::scanWanted, m_window.get(), [this] { m_window->scanField().setFocus(); });
    connect(pages, &FirstRun::importWanted, this, &Workstation::importList);
    connect(pages, &FirstRun::networkScanWanted, this, &Workstation::lookForPhones);
    connect(pages, &QDialog::finished, this, [this] { m_session->setWelcomed(); });
    pages->open();
}

/// Who works elsewhere meanwhile is told by the desktop.
void Workstation::watch()
{
    m_attention = std::make_unique<Attention>(*m_workspace, m_server, [this] { return m_window->isActiveWindow(); });
    connect(m_attention.get(), &Attention::wanted, this, [this](const QString& title, const QString& text) {
        QApplication::alert(m_window.get());
        showDesktopNote(title, text);
    });
    m_attention->setEnabled(m_workspace->note(QStringLiteral("view.notes")) != u"off");
    connect(m_window.get(), &MainWindow::notesChosen, this, [this](bool on) {
        m_attention->setEnabled(on);
        m_workspace->setNote(QStringLiteral("view.notes"), on ? QStringLiteral("on") : QStringLiteral("off"));
    });
}

void Workstation::showDeeds()
{
    const QString job = m_workspace->state().name;
    ProgramPlaces places{.jobPath = m_folder.jobPath(job),
                         .vaultPath = m_folder.vaultPath(),
                         .certificatesPath = m_folder.certificatesPath(job),
                         .sessionPath = sessionPath()};
    const auto wanted = m_folder.keyWanted(job);
    if (wanted && *wanted) {
        places.secretPlace = secretPlaceText((*wanted)->place);
        for (const QString& file : m_keys->keyFiles()) {
            if ((*wanted)->place == SecretPlace::KeyFile && QFileInfo::exists(file))
                places.keyFiles.append(file);
        }
    }
    (new DeedsDialog(context(), places, m_window.get()))->show();
}

void Workstation::lookForPhones()
{
    if (!m_workspace->note(QString::fromUtf16(scanForbiddenNote)).isEmpty())
        return m_window->say(tr("Looking for phones is switched off for this job. Switch it on under Help, What this "
                                "program does."),
                             Severity::Warning);
    auto* dialog = new NetworkScanDialog(context(), m_scanner, m_window.get());
    connect(dialog, &NetworkScanDialog::addWanted, m_window.get(), &MainWindow::addPhones);
    dialog->open();
}

void Workstation::reportProblem()
{
    const QString suggested =
        QStringLiteral("firstring-problem-%1.zip").arg(QDate::currentDate().toString(Qt::ISODate));
    m_dialogs.chooseSaveName(m_window.get(), tr("Problem report"), suggested, tr("Zip archives (*.zip)"),
                             [this](const QString& path) {
                                 m_workspace->recall({}, JobStore::observationsKept, this,
                                                     [this, path](const Result<QList<Observation>>& log) {
                                                         writeProblem(path, log.value_or(QList<Observation>()));
                                                     });
                             });
}

void Workstation::writeProblem(const QString& path, const QList<Observation>& log)
{
    ProblemFacts facts{.job = m_workspace->snapshot(),
                       .tracks = m_workspace->tracks().values(),
                       .log = log,
                       .nowMs = Clock::system().nowMs()};
    for (const char* note : {"server.bind", "server.http", "server.tftp", "server.https", "server.https-old",
                             "server.syslog", "server.ntp", "server.mdns"})
        facts.notes.insert(QString::fromLatin1(note), m_workspace->note(QString::fromLatin1(note)));
    const ServerSettings set = savedServerSettings(*m_workspace, m_server);
    const PreflightWish wish{
        .bind = set.bind, .httpPort = set.httpPort, .tftpPort = set.tftpPort, .serverOn = m_server.endpoints().isOn()};
    const OwnPlaces places{m_folder.jobPath(m_workspace->state().name), m_folder.vaultPath(),
                           QCoreApplication::applicationFilePath(),
                           PortHelper::installed(QCoreApplication::applicationDirPath())};
    m_background.run(
        [facts, wish, places, path]() mutable {
            facts.findings = preflight(lookAround(wish, places));
            QList<ZipEntry> entries;
            for (const auto& [name, bytes] : problemBundle(facts))
                entries.append({name, bytes});
            return writeZip(path, entries, QDateTime::fromMSecsSinceEpoch(facts.nowMs));
        },
        [this](const Result<void>& done) {
            if (done)
                m_window->say(tr("The report was written. Read it before you send it."), Severity::Good);
            else
                m_window->say(done.error().sentence, Severity::Warning);
        });
}

QString Workstation::sessionPath() const
{
    return m_folder.path() + QStringLiteral("/session.json");
}

void Workstation::makeLabels()
{
    auto* dialog = new LabelsDialog(context(), m_selection.phones(), m_window.get());
    connect(dialog, &LabelsDialog::said, m_window.get(),
            [this](const QString& sentence) { m_window->say(sentence, Severity::Good); });
    dialog->open();
}

void Workstation::showCommandCodes()
{
    auto* dialog = new CommandCodesDialog(context(), m_window.get());
    connect(dialog, &CommandCodesDialog::said, m_window.get(),
            [this](const QString& sentence) { m_window->say(sentence, Severity::Good); });
    dialog->open();
}

void Workstation::makeReport()
{
    auto* dialog = new ReportDialog(context(), m_window.get());
    connect(dialog, &ReportDialog::said, m_window.get(),
            [this](const QString& sentence) { m_window->say(sentence, Severity::Good); });
    dialog->open();
}

void Workstation::finishJob()
{
    auto* dialog = new FinishDialog(context(), m_window.get());
    connect(dialog, &FinishDialog::said, m_window.get(),
            [this](const QString& sentence) { m_window->say(sentence, Severity::Good); });
    connect(dialog, &FinishDialog::reportWanted, this, &Workstation::makeReport);
    connect(dialog, &FinishDialog::restartWanted, this, [this](const QList<MacAddress>& phones) {
        m_selection.set(phones);
        actOn(ReachAction::Restart);
    });
    dialog->show();
}

void Workstation::adoptFolder()
{
    m_dialogs.chooseFolder(m_window.get(), tr("Folder of the existing server"),
                           [this](const QString& folder) { adopt(folder); });
}

void Workstation::adopt(const QString& folder)
{
    auto* dialog = new AdoptDialog(context(), folder, m_window.get());
    connect(dialog, &AdoptDialog::said, m_window.get(),
            [this](const QString& sentence) { m_window->say(sentence, Severity::Good); });
    connect(dialog, &AdoptDialog::newJobWanted, this, [this, dialog](const QString& wanted) {
        dialog->reject();
        adoptIntoNewJob(wanted);
    });
    dialog->open();
}

void Workstation::adoptIntoNewJob(const QString& folder)
{
    m_dialogs.askText(m_window.get(), tr("Take over into a new job"), tr("Name of the new job:"),
                      QDir(folder).dirName(), [this, folder](const QString& name) {
                          if (const auto made = m_folder.create(name); !made)
                              return m_dialogs.tell(m_window.get(), made.error());
                          startWindow(name, {QStringLiteral("--adopt"), folder});
                      });
}

void Workstation::convertPhones()
{
    auto* dialog = new ConvertDialog(context(), m_selection.phones(), m_window.get());
    connect(dialog, &ConvertDialog::said, m_window.get(),
            [this](const QString& sentence) { m_window->say(sentence, Severity::Good); });
    dialog->open();
}

void Workstation::startDemo()
{
    connect(
        &m_server, &ServerControl::started, this,
        [this](const ServerEndpoints& endpoints) {
            FleetPlan plan = demoFleet(m_workspace->state(), endpoints);
            plan.stayOn = true; // so that people can restart them
            m_fleet.start(plan);
        },
        Qt::SingleShotConnection);
    m_server.start({QStringLiteral("127.0.0.1"), 0, 0, false});
}

/// Whoever listens to the whole internet types so.
void Workstation::askForPublicAddress(const Error& why)
{
    if (why.code != u"ADDRESS_PUBLIC")
        return;
    m_dialogs.askText(m_window.get(), tr("Reachable from the internet"),
                      tr("Type the address once more to let everybody reach it:"), {}, [this](const QString& typed) {
                          if (!m_server.confirmPublic(typed))
                              m_window->say(tr("That is not the address that was chosen. The server stays off."),
                                            Severity::Warning);
                      });
}

/// Every byte that phones may be given is read once after opening. Only bad news is told.
void Workstation::verifyFiles()
{
    m_background.run([vault = m_vault, uses = blobsOf(m_workspace->state()),
                      closing = m_closing] { return verifyVault(vault, uses, [&] { return closing->load(); }); },
                     [this](const VaultReport& report) {
                         if (report.findings.isEmpty())
                             return;
                         QStringList names;
                         for (const VaultReport::Finding& finding : report.findings)
                             names.append(finding.use.name);
                         m_window->say(
                             tr("%n file(s) of this job are missing or damaged and not sent to phones: %1. Add "
                                "them again.",
                                nullptr, int(names.size()))
                                 .arg(names.join(QLatin1String(", "))),
                             Severity::Warning);
                     });
}

void Workstation::choose(theme::Scheme scheme)
{
    theme::apply(*qApp, scheme);
    m_workspace->setNote(QString::fromUtf16(schemeNote), theme::schemeName(scheme));
}

} // namespace firstring
