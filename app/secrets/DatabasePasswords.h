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
    explicit DatabasePasswords(KeyRing::Settings settings)
        : m_settings(std::move(settings))
    {}

    /// Of the database \a name; empty when none is kept. A systemd credential `firstring-database-password` speaks
    /// first. KEY_*.
    Result<QString> find(const QString& name) const;
    /// Where it is now. KEY_*.
    Result<SecretPlace> keep(const QString& name, const QString& password) const;
    /// Wherever it was. KEY_*.
    Result<void> forget(const QString& name) const;

private:
    QString file() const;
    Result<std::unique_ptr<SecretBackend>> sealed() const;

    KeyRing::Settings m_settings;
};

} // namespace firstring
