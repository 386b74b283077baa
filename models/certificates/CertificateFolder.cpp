// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/CertificateFolder.h"

#include "models/certificates/BenchCa.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <array>

namespace firstring {

namespace {

constexpr int lockMs = 5'000; // another program makes a key meanwhile
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// A certificate and its key stand in one file, so that they change together.
constexpr char caFile[] = "ca.pem";
constexpr char ownFile[] = "own.pem";

struct Kind
{
    KeyKind kind;
    const char* file;
};
constexpr std::array kinds{Kind{KeyKind::Ecdsa, "server-ecdsa.pem"}, Kind{KeyKind::Rsa, "server-rsa.pem"}};

Error folderRefused(const QString& path, const QString& detail)
{
    return {QStringLiteral("CERTIFICATE_FOLDER"),
            QCoreApplication::translate("Certificates",
                                        "The certificates of this job cannot be kept in %1, so phones can't be served "
                                        "by HTTPS. Check the rights and the free space there.")
                .arg(path),
            detail};
}

/// Two halves of a file: certificates, then the key.
std::optional<TlsIdentity> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray all = file.read(mostPemBytes);
    const qsizetype end = all.lastIndexOf("-----END CERTIFICATE-----");
    const qsizetype key = end < 0 ? -1 : all.indexOf("-----BEGIN ", end);
    if (key < 0)
        return std::nullopt;
    return TlsIdentity{all.first(key), all.sliced(key)};
}

Result<void> write(const QString& path, const TlsIdentity& identity)
{
    const QFileInfo facts(path);
    if (!QDir().mkpath(facts.path()))
        return folderRefused(facts.path(), {});
    QFile::setPermissions(facts.path(), ownerOnly | QFile::ExeOwner);
    QSaveFile file(path);
    // Before the first byte: a key must not be readable by others even for a moment.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(identity.chain + identity.key) < 0 || !file.commit())
        return folderRefused(facts.path(), file.errorString());
    return {};
}

} // namespace

QString CertificateFolder::file(const char* name) const
{
    return m_path + u'/' + QLatin1String(name);
}

std::optional<QByteArray> CertificateFolder::existingCa() const
{
    const auto ca = isSet() ? read(file(caFile)) : std::nullopt;
    return ca ? std::optional(ca->chain) : std::nullopt;
}

Result<QByteArray> CertificateFolder::ca(const QDateTime& now) const
{
    const Result<TlsIdentity> ca = ensureCa(now);
    return ca ? Result<QByteArray>(ca->chain) : ca.error();
}

Result<TlsIdentity> CertificateFolder::ensureCa(const QDateTime& now) const
{
    if (!isSet() || !QDir().mkpath(m_path))
        return folderRefused(m_path, {});
    QLockFile lock(file("lock"));
    if (!lock.tryLock(lockMs))
        return folderRefused(m_path, QStringLiteral("locked"));
    const std::optional<TlsIdentity> old = read(file(caFile));
    if (old) {
        const Result<CertificateFacts> facts = certificateFacts(old->chain);
        if (facts && facts->validFrom <= now && now.addDays(benchca::caRenewDays) < facts->validUntil)
            return *old;
    }
    Result<TlsIdentity> made = old ? benchca::renew(*old, now) : benchca::make(m_job, now);
    if (!made)
        return made;
    if (const Result<void> kept = write(file(caFile), *made); !kept)
        return kept.error();
    return made;
}

Result<ServerCertificates> CertificateFolder::serverCertificates(const QStringList& names, const QDateTime& now) const
{
    ServerCertificates all;
    if (const auto own = isSet() ? read(file(ownFile)) : std::nullopt) {
        const Result<CertificateFacts> facts = certificateFacts(own->chain);
        if (!facts)
            return facts.error();
        all.identities.append(*own);
        all.shown = *facts;
        all.isOwn = true;
        return all;
    }
    const Result<TlsIdentity> ca = ensureCa(now);
    if (!ca)
        return ca.error();
    all.ca = ca->chain;
    for (const Kind& kind : kinds) {
        const std::optional<TlsIdentity> old = read(file(kind.file));
        if (old && benchca::isGood(old->chain, *ca, names, now)) {
            all.identities.append(*old);
            continue;
        }
        Result<TlsIdentity> made = benchca::issue(*ca, kind.kind, names, old ? old->key : QByteArray(), now);
        if (!made && old) // a damaged key
            made = benchca::issue(*ca, kind.kind, names, {}, now);
        if (!made)
            return made.error();
        if (const Result<void> kept = write(file(kind.file), *made); !kept)
            return kept.error();
        all.identities.append(*made);
        all.isNew = true;
    }
    const Result<CertificateFacts> facts = certificateFacts(all.identities.constFirst().chain);
    if (!facts)
        return facts.error();
    all.shown = *facts;
    return all;
}

Result<void> CertificateFolder::importOwn(const TlsIdentity& identity) const
{
    return isSet() ? write(file(ownFile), identity) : Result<void>(folderRefused(m_path, {}));
}

Result<bool> CertificateFolder::removeOwn() const
{
    if (!isSet())
        return false;
    QFile own(file(ownFile));
    if (!own.exists())
        return false;
    if (!own.remove())
        return folderRefused(m_path, own.errorString());
    return true;
}

std::optional<ServerCertificates> CertificateFolder::existing() const
{
    if (!isSet())
        return std::nullopt;
    ServerCertificates all;
    for (const char* name : {ownFile, kinds[0].file, kinds[1].file}) {
        const std::optional<TlsIdentity> found = read(file(name));
        const auto facts = found ? certificateFacts(found->chain) : Error{};
        if (!facts)
            continue;
        if (all.identities.isEmpty())
            all.shown = *facts;
        all.identities.append(*found);
        all.isOwn = all.isOwn || name == ownFile;
        if (all.isOwn)
            break;
    }
    all.ca = existingCa().value_or(QByteArray());
    return all.identities.isEmpty() ? std::nullopt : std::optional(all);
}

} // namespace firstring
