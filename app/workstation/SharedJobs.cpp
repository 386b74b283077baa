// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Workstation does with jobs in databases.

#include "app/workstation/SharedJobs.h"

#include "app/secrets/DatabasePasswords.h"
#include "app/workstation/SharedJobNotes.h"
#include "app/workstation/Workstation.h"

namespace firstring {

namespace {

DatabasePasswords passwordsOf(const JobFolder& folder, bool isCarried)
{
    KeyRing::Settings settings{.dataDir = folder.path(), .ask = Keychain::Ask::Owner};
    if (isCarried)
        settings.keychain.clear();
    return DatabasePasswords(settings);
}

} // namespace

SharedJobDoors sharedJobDoors(const JobFolder& folder, bool isCarried)
{
    const DatabasePasswords passwords = passwordsOf(folder, isCarried);
    return {.look = [passwords](const SharedJobUrl& where, const QString& typed) -> Result<SharedJobLook> {
                if (!typed.isEmpty())
                    return lookAtSharedJobs(where, typed);
                const auto kept = passwords.find(where.login());
                return kept ? lookAtSharedJobs(where, *kept) : Result<SharedJobLook>(kept.error());
            },
            .keep = [passwords](const SharedJobUrl& where, const QString& password) -> Result<void> {
                const auto kept = passwords.find(where.login());
                if (kept && *kept == password)
                    return {};
                // An older one may be in the other of the two places, and would be found first.
                [[maybe_unused]] const auto gone = passwords.forget(where.login());
                const auto place = passwords.keep(where.login(), password);
                return place ? Result<void>() : Result<void>(place.error());
            },
            .make = [folder](const SharedJobUrl& job) { return folder.create(job.toString()); }};
}

void Workstation::usePasswords(JobFolder& folder, const Options& options)
{
    folder.usePasswords([passwords = passwordsOf(folder, options.isCarried)](const SharedJobUrl& job) {
        return passwords.find(job.login());
    });
}

void Workstation::openShared()
{
    const SharedJobNotes notes(m_folder.path());
    auto* dialog =
        new OpenSharedJobDialog(m_dialogs, sharedJobDoors(m_folder, m_isCarried), notes.read(), m_window.get());
    connect(dialog, &OpenSharedJobDialog::opened, m_window.get(), [this](const QString& address) {
        if (JobFolder::localName(address) == m_workspace->state().name)
            return m_window->say(tr("This job is open in this window already."));
        startWindow(address);
    });
    dialog->open();
}

/// Of a shared job: says what is less safe than it could be, and fetches and brings its files.
void Workstation::beginSharing(const SharedJobUrl& job)
{
    m_window->setShared(job);
    [[maybe_unused]] const bool noted = SharedJobNotes(m_folder.path()).add(job);
    if (const QString warning = job.tlsWarning(); !warning.isEmpty())
        m_window->say(warning, Severity::Warning);
    m_sharedFiles = std::make_unique<SharedFiles>(*m_workspace, job, m_folder.passwords(), m_vault);
    connect(m_sharedFiles.get(), &SharedFiles::failed, m_window.get(),
            [this](const Error& why) { m_window->say(why.sentence, Severity::Warning); });
    connect(m_sharedFiles.get(), &SharedFiles::missing, m_window.get(), [this](const QStringList& names) {
        m_window->say(tr("%n file(s) of this job are on another workstation only and not sent to phones: %1. They come "
                         "by themselves when that one opens the job.",
                         nullptr, static_cast<int>(names.size()))
                          .arg(names.join(QLatin1String(", "))),
                      Severity::Warning);
    });
    m_sharedFiles->begin();
}

} // namespace firstring
