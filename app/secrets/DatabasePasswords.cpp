// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/DatabasePasswords.h"

#include "app/secrets/KeyFile.h"
#include "app/secrets/SealedFile.h"
#include "models/base/FirstLine.h"

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
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(firstLine(file.readLine(4096))) : QString();
}

} // namespace

QString DatabasePasswords::file() const
{
    return SealedFile::pathIn(m_settings.dataDir, SecretPlace::KeyFile);
}

Result<std::unique_ptr<SecretBackend>> DatabasePasswords::sealed(bool make) const
{
    KeyRing::Settings settings = m_settings;
    settings.keychain.clear();
    settings.keyFile.clear(); // it may hold a job's passphrase, and this is no job's
    KeyRing ring(settings, m_say);
    QByteArray key;
    if (make) {
        const auto made = ring.at(SecretPlace::KeyFile);
        if (!made)
            return made.error();
        key = made->key;
        // There may be no job here yet.
        if (!QFileInfo::exists(m_settings.dataDir) && QDir().mkpath(m_settings.dataDir))
            QFile::setPermissions(m_settings.dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    } else {
        const auto there = keyfile::read(ring.keyFiles().first());
        if (!there)
            return there.error();
        key = *there;
    }
    auto opened = SealedFile::byKey(file(), key);
    if (!opened)
        return opened.error();
    return std::unique_ptr<SecretBackend>(std::move(*opened));
}

Result<QString> DatabasePasswords::find(const QString& name) const
{
    if (const QString given = credential(); !given.isEmpty())
        return given;
    if (QFileInfo::exists(file())) {
        auto opened = sealed(false);
        if (!opened)
            return opened.error();
        const auto kept = (*opened)->read(entry(name));
        if (!kept)
            return kept.error();
        if (*kept)
            return QString::fromUtf8(**kept);
    }
    if (!isStoreThinkable())
        return QString();
    const auto kept = store().read(entry(name));
    // A store that does not answer holds nothing for us: perhaps the database asks for no password either. One whose
    // owner was asked and did not open it holds one, for all we know.
    if (!kept && m_settings.ask == Keychain::Ask::Owner && kept.error().code != u"KEY_KEYCHAIN")
        return kept.error();
    return kept && *kept ? QString::fromUtf8(**kept) : QString();
}

Result<SecretPlace> DatabasePasswords::keep(const QString& name, const QString& password) const
{
    if (isStoreThinkable() && store().write(entry(name), password.toUtf8())) {
        // An older one in the file would be found first.
        if (auto ok = forgetSealed(name); !ok)
            return ok.error();
        return SecretPlace::Keychain;
    }
    auto opened = sealed(true);
    if (!opened)
        return opened.error();
    if (auto ok = (*opened)->write(entry(name), password.toUtf8()); !ok)
        return ok.error();
    return SecretPlace::KeyFile;
}

Result<void> DatabasePasswords::forget(const QString& name) const
{
    if (auto ok = forgetSealed(name); !ok)
        return ok;
    return isStoreThinkable() ? store().remove(entry(name)) : Result<void>();
}

Result<void> DatabasePasswords::forgetSealed(const QString& name) const
{
    if (!QFileInfo::exists(file()))
        return {};
    auto opened = sealed(false);
    return opened ? (*opened)->remove(entry(name)) : Result<void>(opened.error());
}

} // namespace firstring
