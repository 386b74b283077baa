// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/certificates/CertificateImport.h"

#include <optional>

namespace firstring {

/// What the HTTPS listeners of a job show.
struct ServerCertificates
{
    QList<TlsIdentity> identities; ///< of different kinds of key; the client's offer decides
    QByteArray ca;                 ///< PEM of the bench CA; empty with a certificate of one's own
    CertificateFacts shown;        ///< of the first identity
    bool isOwn = false;            ///< imported, so nobody renews it by itself
    bool isNew = false;            ///< made just now
};

/// The certificates of one job as files that only their owner may read: the bench CA, the certificates it made for the
/// local server, and an imported one. A value; touches the disk only when asked. Any thread, one at a time; two
/// programs at once are kept apart by a lock file.
///
/// CERTIFICATE_FOLDER: the folder cannot be read or written.
class CertificateFolder
{
public:
    /// \a job names a new CA. An empty path: there are no certificates, and none can be made.
    CertificateFolder() = default;
    CertificateFolder(QString path, QString job)
        : m_path(std::move(path))
        , m_job(std::move(job))
    {}

    bool isSet() const { return !m_path.isEmpty(); }
    /// The certificate of the bench CA if it was ever made.
    std::optional<QByteArray> existingCa() const;
    /// The same, made if need be.
    Result<QByteArray> ca(const QDateTime& now) const;
    /// What to show as \a names, made anew where it is missing, near its end or for other names. The imported one
    /// before those of the CA.
    Result<ServerCertificates> serverCertificates(const QStringList& names, const QDateTime& now) const;

    /// From now on the server shows this one.
    Result<void> importOwn(const TlsIdentity& identity) const;
    /// Back to the bench CA. False: there was none.
    Result<bool> removeOwn() const;
    /// What a server shows or last showed, if anything.
    std::optional<ServerCertificates> existing() const;

private:
    Result<TlsIdentity> ensureCa(const QDateTime& now) const;
    QString file(const char* name) const;

    QString m_path;
    QString m_job;
};

} // namespace firstring
