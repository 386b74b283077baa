// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/KeyRing.h"

namespace firstring {

/// Keeps the passwords for databases of shared jobs: in the password store of the desktop, or where none answers in a
/// file of the data folder that the key file opens. Names say user, computer and database, never a job: all jobs of a
/// database have one password. Any thread; blocks.
class DatabasePasswords
{
public:
    /// \a say: told once where the key file was made, in the thread that called keep().
    explicit DatabasePasswords(KeyRing::Settings settings, KeyRing::Say say = {})
        : m_settings(std::move(settings))
        , m_say(std::move(say))
    {}

    /// Of the database \a name; empty when none is kept. A systemd credential `firstring-database-password` speaks
    /// first, its first line as it is. KEY_*.
    Result<QString> find(const QString& name) const;
    /// Where it is now, and nowhere else. KEY_*.
    Result<SecretPlace> keep(const QString& name, const QString& password) const;
    /// Wherever it was. KEY_*.
    Result<void> forget(const QString& name) const;

private:
    QString file() const;
    Keychain store() const { return Keychain(m_settings.ask, m_settings.patience(), m_settings.keychain); }
    bool isStoreThinkable() const { return !m_settings.keychain.isEmpty() && Keychain::isThinkable(); }
    Result<std::unique_ptr<SecretBackend>> sealed(bool make) const;
    Result<void> forgetSealed(const QString& name) const;

    KeyRing::Settings m_settings;
    KeyRing::Say m_say;
};

} // namespace firstring
