// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/SharedFiles.h"

#include "models/store/PostgresBlobs.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryFile>

#include <algorithm>
#include <chrono>

namespace firstring {

namespace {

using namespace std::chrono_literals;

constexpr auto soon = 500ms;
constexpr auto later = 15s;    ///< another workstation may be bringing what is missing
constexpr auto latest = 10min; ///< what did not come for hours will not come within seconds

bool isThere(const Vault& vault, const BlobRef& blob)
{
    return vault.open(blob).has_value();
}

Result<void> bringOne(PostgresBlobs& blobs, const Vault& vault, const BlobRef& blob)
{
    // What is damaged here must not go to others.
    if (auto sound = vault.verify(blob); !sound)
        return sound;
    QFile file(vault.pathOf(blob));
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("VAULT_UNREADABLE"),
                     QCoreApplication::translate("SharedFiles", "A file of the vault cannot be read."),
                     file.fileName()};
    return blobs.put(blob, [&file](qint64 most) -> Result<QByteArray> { return file.read(most); });
}

Error damaged(const BlobRef& blob)
{
    return {QStringLiteral("VAULT_DAMAGED"),
            QCoreApplication::translate("SharedFiles",
                                        "A file of the shared job is damaged in its database, so it was not taken "
                                        "and no phone is given it. Add it again on a workstation."),
            QString::fromLatin1(blob.sha256.toHex())};
}

/// What is not as its digest says never comes near the vault, which may have a good file of the digest that it does
/// have.
Result<void> fetchOne(PostgresBlobs& blobs, const Vault& vault, const BlobRef& blob)
{
    const auto folder = vault.scratchFolder();
    if (!folder)
        return folder.error();
    QTemporaryFile file(*folder + QStringLiteral("/fetched-XXXXXX"));
    const auto full = [&file] {
        return Error{QStringLiteral("VAULT_WRITE"),
                     QCoreApplication::translate("SharedFiles",
                                                 "A file of the shared job could not be stored here. Make room on the "
                                                 "disk of the data folder."),
                     file.errorString()};
    };
    if (!file.open())
        return full();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const auto came = blobs.fetch(blob, [&](const QByteArray& bytes) {
        digest.addData(bytes);
        return file.write(bytes) == bytes.size() ? Result<void>() : Result<void>(full());
    });
    if (!came)
        return came.error().code == u"BLOB_DAMAGED" ? damaged(blob) : came;
    if (digest.result() != blob.sha256)
        return damaged(blob);
    if (!file.flush() || !file.seek(0))
        return full();
    const auto taken = vault.import(file, blob.size);
    if (!taken)
        return taken.error();
    return *taken == blob ? Result<void>() : Result<void>(full()); // the disk gave back something else
}

} // namespace

Result<SharedFilesReport> exchangeFiles(const SharedJobUrl& job, const QString& password, const Vault& vault,
                                        const QList<BlobUse>& uses, bool bring)
{
    SharedFilesReport report;
    QList<BlobUse> named;
    std::copy_if(uses.begin(), uses.end(), std::back_inserter(named),
                 [](const BlobUse& use) { return !use.blob.sha256.isEmpty(); });
    const bool hasAll =
        std::all_of(named.begin(), named.end(), [&](const BlobUse& use) { return isThere(vault, use.blob); });
    if (hasAll && (!bring || named.isEmpty()))
        return report;
    auto blobs = PostgresBlobs::open(job, password);
    if (!blobs)
        return blobs.error();
    const auto there = blobs->digests();
    if (!there)
        return there.error();
    std::optional<Error> failed;
    for (const BlobUse& use : std::as_const(named)) {
        const bool isHere = isThere(vault, use.blob);
        const bool isInDatabase = there->contains(use.blob.sha256);
        if (!isHere && !isInDatabase)
            report.missing.append(use);
        if (isHere == isInDatabase)
            continue;
        const auto done = isHere ? bringOne(*blobs, vault, use.blob) : fetchOne(*blobs, vault, use.blob);
        if (done)
            ++(isHere ? report.brought : report.fetched);
        else if (isHere && done.error().code == u"JOB_BUSY")
            ++report.coming;
        else if (!failed)
            failed = done.error();
    }
    return failed ? Result<SharedFilesReport>(*failed) : Result<SharedFilesReport>(std::move(report));
}

SharedFiles::SharedFiles(const Workspace& workspace, SharedJobUrl job, DatabasePassword passwords, Vault vault,
                         QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_job(std::move(job))
    , m_passwords(std::move(passwords))
    , m_vault(std::move(vault))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SharedFiles::ask);
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        const Edit& edit = change.edit;
        if (!edit.firmware.isEmpty() || !edit.branding.isEmpty() || !edit.files.isEmpty()) {
            m_inVain = 0;
            m_again.start(soon);
        }
    });
    connect(&workspace, &Workspace::awayChanged, this, [this] {
        if (!m_workspace.readOnlyReason())
            m_again.start(soon);
    });
}

void SharedFiles::begin()
{
    ask();
}

void SharedFiles::ask()
{
    if (std::exchange(m_busy, true)) {
        m_wanted = true;
        return;
    }
    m_wanted = false;
    m_background.run(
        [job = m_job, passwords = m_passwords, vault = m_vault,
         uses = blobsOf(m_workspace.state())]() -> Result<SharedFilesReport> {
            const auto password = passwords ? passwords(job) : Result<QString>(QString());
            return password ? exchangeFiles(job, *password, vault, uses, true)
                            : Result<SharedFilesReport>(password.error());
        },
        [this](const Result<SharedFilesReport>& report) { end(report); });
}

std::chrono::milliseconds SharedFiles::waitAfter(int inVain)
{
    const auto wait = later * (1 << std::clamp(inVain - 1, 0, 6));
    return std::min<std::chrono::milliseconds>(wait, latest);
}

/// The same trouble is told once, until something went well.
void SharedFiles::end(const Result<SharedFilesReport>& report)
{
    m_busy = false;
    const QString trouble = report ? QString() : report.error().code + report.error().detail;
    if (!report && report.error().code != u"STORE_AWAY" && trouble != m_told) {
        m_told = trouble;
        Q_EMIT failed(report.error());
    }
    if (report)
        m_told.clear();
    if (report && report->fetched > 0)
        Q_EMIT fetched(report->fetched);
    if (report) {
        QStringList names;
        for (const BlobUse& use : report->missing)
            names.append(use.name);
        if (std::exchange(m_missing, names) != names && !names.isEmpty())
            Q_EMIT missing(names);
    }
    const bool isDone = report && report->missing.isEmpty() && report->coming == 0;
    m_inVain = isDone || (report && report->fetched > 0) ? 0 : m_inVain + 1;
    if (m_wanted)
        m_again.start(soon);
    else if (!isDone)
        m_again.start(waitAfter(m_inVain));
}

} // namespace firstring
