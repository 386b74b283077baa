// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Workstation.h"

#include "app/demo/DemoJob.h"
#include "app/server/files/VaultFiles.h"
#include "app/site/ServeOthers.h"
#include "app/site/ShareGate.h"
#include "app/workstation/DesktopNotes.h"
#include "models/workspace/VaultCare.h"
#include "views/bench/BenchPage.h"
#include "views/pages/branding/BrandingPage.h"
#include "views/pages/firmware/DowngradeDesk.h"
#include "views/pages/records/BlueprintsPage.h"
#include "views/pages/records/FirmwarePage.h"
#include "views/pages/records/ServersPage.h"
#include "views/pages/server/LocalServerPage.h"
#include "views/pages/settings/SettingsPage.h"
#include "views/pages/sync/SyncPage.h"
#include "views/pages/trainer/TrainerPage.h"
#include "views/phones/PhonesPage.h"
#include "views/scan/ScanDesk.h"

#include <QApplication>
#include <QNetworkInterface>
#include <QTimer>

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
    if (SharedJobUrl::isMeant(last))
        return last;
    if (jobs.contains(last, Qt::CaseInsensitive))
        return last;
    return jobs.size() == 1 ? jobs.first() : QStringLiteral("default");
}

Result<std::unique_ptr<Workstation>> Workstation::open(const Options& options, std::shared_ptr<KeyRing> keys,
                                                       std::unique_ptr<LoadedJob> loaded)
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
    Options chosen = options; // asked once: another window may change the answer
    chosen.job = loaded && loaded->news ? loaded->news->job.toString() : chosenJob(folder, options);
    auto workspace =
        loaded ? Result<std::unique_ptr<Workspace>>(JobFolder::begin(std::move(*loaded))) : openJob(folder, chosen.job);
    if (!workspace)
        return workspace.error();
    auto station = std::unique_ptr<Workstation>(
        new Workstation(chosen, std::move(scratch), std::move(folder), std::move(keys), std::move(*workspace)));
    return station;
}

Result<std::unique_ptr<Workstation>> Workstation::look(const Options& options, std::shared_ptr<KeyRing> keys)
{
    JobFolder folder(options.data);
    folder.useKeys([keys](const std::optional<KeyWanted>& wanted) { return keys->find(wanted); });
    usePasswords(folder, options);
    Options chosen = options;
    chosen.job = chosenJob(folder, options);
    auto workspace = folder.look(chosen.job);
    if (!workspace)
        return workspace.error();
    return std::unique_ptr<Workstation>(
        new Workstation(chosen, {}, std::move(folder), std::move(keys), std::move(*workspace)));
}

Workstation::Workstation(const Options& options, std::unique_ptr<QTemporaryDir> scratch, JobFolder folder,
                         std::shared_ptr<KeyRing> keys, std::unique_ptr<Workspace> workspace)
    : m_scratch(std::move(scratch))
    , m_folder(std::move(folder))
    , m_keys(std::move(keys))
    , m_vault(m_folder.vaultPath())
    , m_workspace(std::move(workspace))
    , m_address(SharedJobUrl::isMeant(options.job) ? options.job : QString())
    , m_isCarried(options.isCarried)
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
    m_session->restore(jobName());
    watch();
    if (!options.demo && !session.welcomed && m_workspace->state().phones.isEmpty())
        QTimer::singleShot(0, this, &Workstation::welcome);
    if (options.demo)
        startDemo();
    verifyFiles();
    if (const auto shared = SharedJobUrl::parse(m_address))
        beginSharing(*shared);
    else
        letOthersIn();
    if (!options.adopt.isEmpty())
        QTimer::singleShot(0, this, [this, folder = options.adopt] { adopt(folder); });
    if (!options.link.isEmpty())
        QTimer::singleShot(0, this, [this, link = options.link] { follow(link); });
    if (SharedJobUrl::isMeant(options.job))
        takeLinks();
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
    shareGate(m_server, *m_workspace);
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
    connect(m_window.get(), &MainWindow::sharedJobWanted, this, &Workstation::openShared);
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

QString Workstation::sessionPath() const
{
    return m_folder.path() + QStringLiteral("/session.json");
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
                         QStringList names;
                         for (const VaultReport::Finding& finding : report.findings) {
                             // What a shared job lacks here comes from its database (SharedFiles).
                             if (m_address.isEmpty() || finding.why.code != u"VAULT_MISSING")
                                 names.append(finding.use.name);
                         }
                         if (names.isEmpty())
                             return;
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
