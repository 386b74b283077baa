// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/encryption/TwinMaker.h"

namespace firstring {

namespace {

/// In the pool: what is not \a there of all files, or of those that were asked for.
Result<EncryptedFiles> makeTwins(const EncryptionProgram& program, const JobSnapshot& job,
                                 const QList<SiteAddress>& sites, const QSet<QByteArray>& there, QList<PlainFile> files)
{
    files += filesToEncrypt(*job, sites);
    QSet<QByteArray> known = there;
    files.removeIf([&](const PlainFile& file) {
        const bool isKnown = known.contains(file.id());
        known.insert(file.id());
        return isKnown;
    });
    return files.isEmpty() ? EncryptedFiles() : encryptFiles(program, job->defaults.encryption, files);
}

} // namespace

TwinMaker::TwinMaker(Provisioner& provisioner, const Clock& clock, EncryptionProgram program)
    : m_provisioner(provisioner)
    , m_clock(clock)
    , m_program(std::move(program))
{}

void TwinMaker::setJob(JobSnapshot job)
{
    m_job = std::move(job);
    m_all = true;
    m_failedMs = 0;
}

void TwinMaker::setSites(const QList<SiteAddress>& sites)
{
    m_sites = sites;
    m_all = true;
}

void TwinMaker::look()
{
    TwinShelf& shelf = m_provisioner.twins();
    if (m_busy || !shelf.isOn() || (!m_all && !shelf.isAnyWanted()))
        return;
    if (m_failedMs > 0 && m_clock.monotonicMs() - m_failedMs < againMs)
        return;
    m_busy = true;
    const QList<SiteAddress> sites = std::exchange(m_all, false) ? m_sites : QList<SiteAddress>();
    m_background.run(
        [program = m_program, job = m_job, sites, there = shelf.ids(), wanted = shelf.takeWanted()] {
            return makeTwins(program, job, sites, there, wanted);
        },
        [this, encryption = shelf.encryption()](const Result<EncryptedFiles>& made) { take(encryption, made); });
}

void TwinMaker::take(const Encryption& encryption, const Result<EncryptedFiles>& made)
{
    m_busy = false;
    TwinShelf& shelf = m_provisioner.twins();
    if (shelf.encryption() != encryption)
        return; // the job changed meanwhile; it is all made anew
    if (made) {
        shelf.put(made->twins, made->security);
        m_failedMs = 0;
        m_told.clear();
        return;
    }
    m_failedMs = m_clock.monotonicMs();
    m_all = true;
    if (std::exchange(m_told, made.error().sentence) != made.error().sentence)
        m_provisioner.report({.id = EventId::EncryptionFailed, .subject = made.error().sentence});
}

} // namespace firstring
