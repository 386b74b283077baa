// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/SecretBackend.h"
#include "models/base/Sealing.h"

#include <QMap>

namespace firstring {

/// Named secrets in one small file, each sealed; opened by a passphrase or by the key of a key file. Written whole and
/// durable, for its owner only.
class SealedFile final : public SecretBackend
{
public:
    /// Where the file of a data folder is, for each way to open it.
    static QString pathIn(const QString& dataDir, SecretPlace place);

    /// Opened by a passphrase; a file that is not there yet is made by the first write. PASSPHRASE_SHORT,
    /// PASSPHRASE_WRONG, KEY_FILE.
    static Result<std::unique_ptr<SealedFile>> byPassphrase(const QString& path, const QString& passphrase);
    /// Opened by a key. KEY_OTHER, KEY_FILE.
    static Result<std::unique_ptr<SealedFile>> byKey(const QString& path, const QByteArray& key);

    SecretPlace place() const override { return m_place; }
    Result<std::optional<QByteArray>> read(const QString& name) override;
    Result<void> write(const QString& name, const QByteArray& value) override;
    Result<void> remove(const QString& name) override;

private:
    SealedFile(QString path, SecretPlace place, Sealing sealing, QByteArray salt);
    Result<void> load(const QByteArray& json);
    Result<void> save();

    QString m_path;
    SecretPlace m_place;
    Sealing m_sealing;
    QByteArray m_salt; ///< of the passphrase; empty for a key
    QMap<QString, QByteArray> m_sealed;
};

} // namespace firstring
