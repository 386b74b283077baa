// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/domain/SharedJobUrl.h"
#include "models/vault/Vault.h"
#include "models/workspace/VaultCare.h"

#include <QTimer>

#include <chrono>

namespace firstring {

class Workspace;

/// What bringing the vault and the database of a shared job together did.
struct SharedFilesReport
{
    int brought = 0;        ///< to the database
    int fetched = 0;        ///< to the vault
    int coming = 0;         ///< to the database, from another workstation at the same time
    QList<BlobUse> missing; ///< in neither: another workstation has yet to bring them
};

/// Brings the files of \a uses that the database of \a job does not have there, and fetches those that \a vault does
/// not have; each is verified by its digest before it is anywhere. Does not ask the database when the vault has all and
/// \a bring is false. For the pool; may take as long as the files are big. Errors of PostgresConnection, VAULT_*.
Result<SharedFilesReport> exchangeFiles(const SharedJobUrl& job, const QString& password, const Vault& vault,
                                        const QList<BlobUse>& uses, bool bring);

/// Does that for an open job when it is opened, whenever its files change, and while some are missing. Main thread;
/// owner: the program, for as long as it has the job open.
class SharedFiles final : public QObject
{
    Q_OBJECT

public:
    SharedFiles(const Workspace& workspace, SharedJobUrl job, DatabasePassword passwords, Vault vault,
                QObject* parent = nullptr);

    void begin();
    /// Until the next try, after so many in a row that brought nothing: longer and longer.
    static std::chrono::milliseconds waitAfter(int inVain);

Q_SIGNALS:
    /// Files came that phones may be given now.
    void fetched(int files);
    /// These are neither here nor there: phones get them once a workstation that has them opens the job. Told when they
    /// change.
    void missing(const QStringList& names);
    /// Once for the same trouble, until something went well.
    void failed(const firstring::Error& why);

private:
    void ask();
    void end(const Result<SharedFilesReport>& report);

    const Workspace& m_workspace;
    SharedJobUrl m_job;
    DatabasePassword m_passwords;
    Vault m_vault;
    QTimer m_again;
    QStringList m_missing; ///< as it was told last
    int m_inVain = 0; ///< tries in a row
    QString m_told;   ///< the trouble that was told last
    bool m_busy = false;
    bool m_wanted = false; ///< once more, when this one is done
    Background m_background;
};

} // namespace firstring
