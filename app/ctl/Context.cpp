// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Context.h"

#include "app/ctl/ExitStatus.h"
#include "app/ctl/Text.h"
#include "app/share/OwnerLine.h"
#include "app/share/OwnerStore.h"
#include "models/base/Clock.h"
#include "models/base/Log.h"
#include "models/formats/FirmwareKnowledgeFile.h"
#include "models/provisioning/Downgrade.h"
#include "models/store/JobBackups.h"
#include "models/workspace/Portable.h"
#include "models/workspace/SharedFiles.h"
#include "models/workspace/Tracks.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace firstring {

namespace {

/// A job that only the command line opens is copied too. What hinders that is said where copies are asked for.
void backUpDaily(const JobBackups& backups)
{
    if (const QDateTime now = Clock::system().now(); backups.isDue(now)) {
        if (const auto made = backups.make(now); !made)
            qCWarning(logStore) << made.error().code << made.error().detail;
    }
}

Error unreadable(const QFile& file)
{
    return {
        QStringLiteral("FILE_READ"), Ctl::tr("“%1” cannot be read: %2.").arg(file.fileName(), file.errorString()), {}};
}

/// --data, else beside a program that is carried along, else the user's.
QString dataFolder(const Arguments& arguments)
{
    const Portable portable = Portable::here();
    return arguments.dataDir.isEmpty() && portable.isOn() ? portable.dataFolder() : arguments.dataDir;
}

KeyRing::Settings keySettings(const JobFolder& folder, const Arguments& arguments)
{
    KeyRing::Settings settings{.dataDir = folder.path(), .keyFile = arguments.keyFile};
    // The password store of this computer would stay behind when the program is carried on.
    if (arguments.dataDir.isEmpty() && Portable::here().isOn())
        settings.keychain.clear();
    return settings;
}

} // namespace

Context::Context(const Arguments& arguments, Printer& printer, QIODevice& input)
    : m_arguments(arguments)
    , m_printer(printer)
    , m_input(input)
    , m_folder(dataFolder(arguments))
    , m_keys(keySettings(m_folder, arguments), [this](const QString& sentence) { keepSaid(sentence); })
    , m_passwords(keySettings(m_folder, arguments), [this](const QString& sentence) { keepSaid(sentence); })
{
    m_folder.usePasswords([passwords = m_passwords](const SharedJobUrl& job) { return passwords.find(job.login()); });
    m_folder.useKeys([this](const std::optional<KeyWanted>& wanted) { return m_keys.find(wanted); });
}

Context::~Context()
{
    m_door.reset();
    m_workspace.reset(); // the store's last task may ask for the key
    for (const QString& sentence : std::as_const(m_said))
        m_printer.note(sentence);
}

void Context::keepSaid(const QString& sentence)
{
    const std::lock_guard lock(m_saidMutex);
    m_said.append(sentence);
}

QString Context::chooseJob() const
{
    if (!m_arguments.jobName.isEmpty())
        return m_arguments.jobName;
    const QStringList jobs = m_folder.list();
    return jobs.size() == 1 ? jobs.first() : QStringLiteral("default");
}

Result<std::unique_ptr<Workspace>> Context::shareJob(const QString& name)
{
    if (auto ok = JobFolder::checkName(name); !ok)
        return ok.error();
    auto owner = OwnerLine::connectTo(m_folder.jobPath(name));
    if (!owner)
        return owner.error();
    if (!*owner)
        return std::unique_ptr<Workspace>();
    auto reader = m_folder.reader(name);
    if (!reader)
        return reader.error();
    return JobFolder::openFrom(name, std::make_unique<OwnerStore>(std::move(*reader), std::move(*owner)));
}

Result<Workspace*> Context::openJob()
{
    if (m_workspace)
        return m_workspace.get();
    const QString name = chooseJob();
    // A shared job lets everybody in by itself.
    if (SharedJobUrl::isMeant(name))
        return ownJob();
    for (int i = 0; i < 2; ++i) {
        auto shared = shareJob(name);
        if (!shared)
            return shared.error();
        if (*shared) {
            m_workspace = std::move(*shared);
            return m_workspace.get();
        }
        auto own = ownJob();
        // Opened elsewhere in between: its door will be there by now.
        if (own || own.error().code != u"JOB_LOCKED" || i > 0)
            return own;
    }
    Q_UNREACHABLE();
}

Result<Workspace*> Context::ownJob()
{
    if (m_workspace)
        return m_workspace.get();
    const QString name = chooseJob();
    auto opened = m_folder.open(name);
    if (!opened && opened.error().code == u"JOB_UNKNOWN" && m_arguments.jobName.isEmpty()) {
        if (auto made = m_folder.create(name); !made && made.error().code != u"JOB_EXISTS")
            return made.error();
        opened = m_folder.open(name);
    }
    if (!opened)
        return opened.error();
    m_workspace = std::move(*opened);
    if (SharedJobUrl::isMeant(name)) {
        noteTls(name);
        QObject::connect(m_workspace.get(), &Workspace::clashed, m_workspace.get(),
                         [this](const QList<FieldClash>& clashes) { m_clashes += clashes; });
        return m_workspace.get();
    }
    m_isOwn = true;
    if (const JobBackups backups(m_folder.jobPath(name)); !m_workspace->state().phones.isEmpty())
        backUpDaily(backups);
    return m_workspace.get();
}

/// What it means that the connection is less safe than it could be.
void Context::noteTls(const QString& url)
{
    if (const auto job = SharedJobUrl::parse(url); job && !job->tlsWarning().isEmpty())
        m_printer.note(job->tlsWarning());
}

void Context::exchangeFiles(const JobState& state, bool bring)
{
    const auto job = SharedJobUrl::parse(chooseJob());
    if (!job)
        return; // not shared
    const auto password = m_passwords.find(job->login());
    const auto report =
        password ? firstring::exchangeFiles(*job, *password, Vault(m_folder.vaultPath()), blobsOf(state), bring)
                 : Result<SharedFilesReport>(password.error());
    if (!report)
        m_printer.note(report.error());
    else if (report->fetched > 0)
        m_printer.note(Ctl::tr("%n file(s) of the shared job came from its database.", nullptr, report->fetched));
}

Vault Context::vault()
{
    if (m_workspace)
        exchangeFiles(m_workspace->state(), false);
    return Vault(m_folder.vaultPath());
}

void Context::letOthersIn()
{
    if (!m_isOwn || m_door)
        return;
    m_door = std::make_unique<JobDoor>(*m_workspace);
    m_door->open(m_folder.jobPath(m_workspace->state().name));
}

Result<CertificateFolder> Context::certificates() const
{
    const QString name = chooseJob();
    if (SharedJobUrl::isMeant(name)) {
        const auto job = SharedJobUrl::parse(name);
        return job ? Result<CertificateFolder>(
                         CertificateFolder(m_folder.certificatesPath(name), JobFolder::localName(name)))
                   : Result<CertificateFolder>(job.error());
    }
    if (auto good = JobFolder::checkName(name); !good)
        return good.error();
    if (!QFileInfo::exists(m_folder.jobPath(name)))
        return Error{QStringLiteral("JOB_UNKNOWN"), Ctl::tr("There is no job “%1” in this data folder.").arg(name), {}};
    return CertificateFolder(m_folder.certificatesPath(name), name);
}

Result<void> Context::perform(const Edit& edit)
{
    Q_ASSERT(m_workspace);
    if (m_workspace->tracks().isEmpty())
        return perform(edit, {}); // no phone ever said what it runs
    const auto applied = apply(m_workspace->state(), edit);
    if (!applied)
        return applied.error();
    return perform(edit, lostMendings(m_workspace->state(), applied->next, edit, tracksOf(*m_workspace),
                                      FirmwareKnowledgeFile(m_folder.path()).knowledge()));
}

Result<void> Context::perform(const Edit& edit, const QList<LostMending>& lost)
{
    const QString reason = m_arguments.value(reasonOption().name);
    const QList<OptionSpec>& options = m_arguments.command->options;
    const bool isAsked = std::any_of(options.begin(), options.end(),
                                     [](const OptionSpec& one) { return one.name == reasonOption().name; });
    if (const auto given = askReason(lost, reason); isAsked && !given)
        return Error{given.error().code, given.error().sentence + u' ' + Ctl::tr("Give it with --reason."), {}};
    m_clashes.clear();
    // First what is kept for good: another program that has the job open asks nobody a second time.
    m_workspace->audit(downgradeRecords(lost, reason, Clock::system().nowMs()));
    if (auto done = m_workspace->perform(edit); !done)
        return done;
    if (auto stored = m_workspace->waitStored(); !stored)
        return stored;
    if (!edit.firmware.put.isEmpty() || !edit.branding.put.isEmpty() || !edit.files.put.isEmpty())
        exchangeFiles(m_workspace->state(), true);
    if (m_clashes.isEmpty())
        return {};
    return Error{QStringLiteral("JOB_MOVED"), clashText(m_clashes.first()), {}};
}

Exit Context::fail(const Error& why)
{
    m_printer.note(why);
    return exitFor(why);
}

Result<QByteArray> Context::readAll(const QString& name, qint64 limit)
{
    QFile file(name);
    QIODevice* source = &m_input;
    if (name != u"-") {
        // A pipe would wait for whoever writes into it, a device might never end.
        if (const QFileInfo facts(name); facts.exists() && !facts.isFile())
            return Error{
                QStringLiteral("FILE_SPECIAL"),
                Ctl::tr("“%1” is no regular file. To read from another program, give - and pipe it in.").arg(name),
                {}};
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(file);
        source = &file;
    }
    QByteArray all;
    while (all.size() <= limit) {
        const QByteArray part = source->read(1 << 20);
        if (part.isEmpty() && file.error() != QFile::NoError)
            return unreadable(file);
        if (part.isEmpty())
            return all;
        all += part;
    }
    return Error{QStringLiteral("FILE_SIZE"), Ctl::tr("“%1” is larger than this command takes.").arg(name), {}};
}

OptionSpec secretsOption()
{
    return {QStringLiteral("secrets"), {}, QStringLiteral("show secret values too; without it they are left out")};
}

OptionSpec reasonOption()
{
    return {QStringLiteral("reason"), QStringLiteral("TEXT"),
            QStringLiteral("why phones go below a version that mends a known weakness; kept in the audit log")};
}

} // namespace firstring
