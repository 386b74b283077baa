// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/Keychain.h"

#include <mutex>

namespace firstring {

/// Finds the key that opens the secrets of jobs: in the password store, or in a key file where none answers (trust.md
/// 1).
///
/// A new job's key is kept by the first of these that can: the password store; `$CREDENTIALS_DIRECTORY/firstring-key`
/// (systemd); the file of --key-file; a key file beside the data folder, which is made and said once. A job that has a
/// key is opened from where it is kept. Any thread, one at a time; blocks.
class KeyRing
{
public:
    struct Settings
    {
        QString dataDir;
        QString keyFile; ///< of --key-file: a key, or the passphrase of a job that is kept by one; may be empty
        Keychain::Ask ask = Keychain::Ask::Nobody;
        int patienceMs = 10'000;                  ///< how long the password store may think when nobody is asked
        int ownerPatienceMs = 120'000;            ///< and when its owner is: longer than it takes to type
        QString keychain = Keychain::installed(); ///< the program that asks it; empty: the store is not used

        int patience() const { return ask == Keychain::Ask::Owner ? ownerPatienceMs : patienceMs; }
    };
    /// Told, once, where a key was put. Called in the thread that asked.
    using Say = std::function<void(const QString& sentence)>;

    explicit KeyRing(Settings settings, Say say = {});
    ~KeyRing();

    Result<WrappingKey> find(const std::optional<KeyWanted>& wanted);
    /// The key of that place, made if there is none. \a passphrase: for SecretPlace::Passphrase.
    Result<WrappingKey> at(SecretPlace place, const QString& passphrase = {});
    /// Opened by this passphrase from now on; PASSPHRASE_WRONG.
    Result<void> usePassphrase(const QString& passphrase);
    /// Gives up what waits; any thread.
    void cancel() { m_keychain.cancel(); }
    void setSay(Say say);

    /// Files that could hold the key, the first that is to be used first.
    QStringList keyFiles() const;

private:
    Result<WrappingKey> keychain(bool make);
    Result<WrappingKey> keyFile(const std::optional<QByteArray>& id);
    Result<WrappingKey> passphrase(const QString& passphrase);

    Settings m_settings;
    Say m_say;
    std::mutex m_mutex;
    std::mutex m_sayMutex; ///< one of its own: somebody may be asked for long under the other
    Keychain m_keychain;
    std::optional<WrappingKey> m_found; ///< asked for once in a run
};

} // namespace firstring
