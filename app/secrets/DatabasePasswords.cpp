// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/DatabasePasswords.h"

#include "app/secrets/SealedFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace firstring {

namespace {

QString entry(const QString& name)
{
    return QStringLiteral("database/") + name;
}

/// What systemd hands to a service; nothing elsewhere.
QString credential()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return {};
    QFile file(QDir(folder).filePath(QStringLiteral("firstring-database-password")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(4096)).trimmed() : QString();
}

} // namespace

QString DatabasePasswords::file() const
{
    return SealedFile::pathIn(m_settings.dataDir, SecretPlace::KeyFile);
}

Result<std::unique_ptr<SecretBackend>> DatabasePasswords::sealed() const
{
    KeyRing::Settings settings = m_settings;
    settings.keychain.clear();
    settings.keyFile.clear(); // it may hold a job's passphrase, and this is no job's
    const auto key = KeyRing(settings).at(SecretPlace::KeyFile);
    if (!key)
        return key.error();
    // There may be no job here yet.
    if (!QFileInfo::exists(m_settings.dataDir) && QDir().mkpath(m_settings.dataDir))
        QFile::setPermissions(m_settings.dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto opened = SealedFile::byKey(file(), key->key);
    if (!opened)
        return opened.error();
    return std::unique_ptr<SecretBackend>(std::move(*opened));
}

Result<QString> DatabasePasswords::find(const QString& name) const
{
    if (const QString given = credential(); !given.isEmpty())
        return given;
    if (QFileInfo::exists(file())) {
        auto store = sealed();
        if (!store)
            return store.error();
        const auto kept = (*store)->read(entry(name));
        if (!kept)
            return kept.error();
        if (*kept)
            return QString::fromUtf8(**kept);
    }
    if (m_settings.keychain.isEmpty() || !Keychain::isThinkable())
        return QString();
    // A store that does not answer holds nothing for us: perhaps the database asks for no password either.
    const auto kept = Keychain(m_settings.ask, m_settings.patienceMs, m_settings.keychain).read(entry(name));
    return kept && *kept ? QString::fromUtf8(**kept) : QString();
}

Result<SecretPlace> DatabasePasswords::keep(const QString& name, const QString& password) const
{
    if (!m_settings.keychain.isEmpty() && Keychain::isThinkable()) {
        Keychain store(m_settings.ask, m_settings.patienceMs, m_settings.keychain);
        if (store.write(entry(name), password.toUtf8()))
            return SecretPlace::Keychain;
    }
    auto store = sealed();
    if (!store)
        return store.error();
    if (auto ok = (*store)->write(entry(name), password.toUtf8()); !ok)
        return ok.error();
    return SecretPlace::KeyFile;
}

Result<void> DatabasePasswords::forget(const QString& name) const
{
    if (QFileInfo::exists(file())) {
        auto store = sealed();
        if (!store)
            return store.error();
        if (auto ok = (*store)->remove(entry(name)); !ok)
            return ok;
    }
    if (m_settings.keychain.isEmpty() || !Keychain::isThinkable())
        return {};
    return Keychain(m_settings.ask, m_settings.patienceMs, m_settings.keychain).remove(entry(name));
}

} // namespace firstring
