// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/encryption/Encryptor.h"
#include "models/base/Background.h"
#include "models/provisioning/Provisioner.h"

namespace firstring {

/// Keeps the encrypted files of a running server: all of them when the job changes, and those that phones ask for in
/// vain. Lives in the server thread; the encrypting program runs in the pool, once at a time.
class TwinMaker
{
public:
    static constexpr qint64 againMs = 30'000; ///< after a failure, before it is tried again by itself

    TwinMaker(Provisioner& provisioner, const Clock& clock, EncryptionProgram program);

    void setJob(JobSnapshot job);
    /// Where phones will find the server.
    void setSites(const QList<SiteAddress>& sites);
    /// Several times a second.
    void look();

private:
    void take(const Encryption& encryption, const Result<EncryptedFiles>& made);

    Provisioner& m_provisioner;
    const Clock& m_clock;
    EncryptionProgram m_program;
    JobSnapshot m_job;
    QList<SiteAddress> m_sites;
    bool m_all = false;    ///< the job or the sites changed
    bool m_busy = false;   ///< the pool is at it
    qint64 m_failedMs = 0; ///< monotonic; 0: it worked
    QString m_told;        ///< the last failure that was reported
    Background m_background;
};

} // namespace firstring
