// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"
#include "app/ctl/Printer.h"
#include "app/secrets/DatabasePasswords.h"
#include "app/secrets/KeyRing.h"
#include "app/share/JobDoor.h"
#include "models/certificates/CertificateFolder.h"
#include "models/vault/Vault.h"
#include "models/workspace/JobFolder.h"
#include "models/workspace/Workspace.h"

#include <memory>
#include <optional>

namespace firstring {

struct LostMending;

/// What a command works with: its arguments, the printer, standard input, and the job, opened when first asked for.
/// Lives as long as the command, tasks included. Main thread.
class Context
{
public:
    Context(const Arguments& arguments, Printer& printer, QIODevice& input);
    ~Context();

    const Arguments& arguments() const { return m_arguments; }
    Printer& printer() { return m_printer; }
    const JobFolder& folder() const { return m_folder; }
    KeyRing& keyRing() { return m_keys; }
    const DatabasePasswords& databasePasswords() const { return m_passwords; }

    /// The job that is meant when none is named.
    QString chooseJob() const;
    /// The job of --job, else the only one, else `default`, which is made on first use.
    /// When another program has it open, its changes are made there (app/share).
    Result<Workspace*> openJob();
    /// The same for this program alone: JOB_LOCKED when another one has it open. For what serves phones.
    Result<Workspace*> ownJob();
    /// Other programs may change the job that is open here, from now on: for commands that go on in an event loop.
    void letOthersIn();
    /// The certificates of that job, which need not be opened for it, so another program may own it. JOB_UNKNOWN.
    Result<CertificateFolder> certificates() const;
    /// The vault, for commands that read files of the job. What it lacks of a shared job's is fetched first, and a
    /// sentence says what cannot be had.
    Vault vault();
    /// One edit, stored when this returns. Where it sends phones below a version that mends a known weakness, the audit
    /// log tells so, and a command that has a --reason needs one: DOWNGRADE_REASON.
    Result<void> perform(const Edit& edit);
    /// The same for who knows what comes back.
    Result<void> perform(const Edit& edit, const QList<LostMending>& lost);
    /// Says the sentence on standard error and gives the exit status of its code.
    Exit fail(const Error& why);
    Exit fail(const char* code, const QString& sentence)
    {
        return fail(Error{QString::fromLatin1(code), sentence, {}});
    }

    /// All of a regular file, or of standard input when \a name is `-`. FILE_SPECIAL, FILE_READ, FILE_SIZE (more than
    /// \a limit bytes).
    Result<QByteArray> readAll(const QString& name, qint64 limit = 256LL << 20);
    bool wantsSecrets() const { return m_arguments.has(QStringLiteral("secrets")); }

private:
    const Arguments& m_arguments;
    Printer& m_printer;
    QIODevice& m_input;
    JobFolder m_folder;
    KeyRing m_keys;
    DatabasePasswords m_passwords;
    std::mutex m_saidMutex;
    QStringList m_said; ///< by the key ring, in whatever thread asked it
    void keepSaid(const QString& sentence);
    /// The job by way of the program that has it open; null when none has.
    Result<std::unique_ptr<Workspace>> shareJob(const QString& name);
    void noteTls(const QString& url);
    /// Files of a shared job that this computer has not; with \a bring also those that its database has not.
    void exchangeFiles(const JobState& state, bool bring);

    std::unique_ptr<Workspace> m_workspace;
    QList<FieldClash> m_clashes;     ///< of the change under way with those of other workstations
    bool m_isOwn = false;            ///< and not another program's
    std::unique_ptr<JobDoor> m_door; ///< of a job that is this program's own
};

/// The option of commands that list what may hold secrets.
OptionSpec secretsOption();
/// The option of commands that may send phones below a version that mends a known weakness.
OptionSpec reasonOption();

} // namespace firstring
