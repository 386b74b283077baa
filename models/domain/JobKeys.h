// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace firstring {

/// Where a key or another secret of this program is kept (trust.md 1).
enum class SecretPlace : quint8 {
    Keychain,   ///< the desktop's password store
    Passphrase, ///< a file that a passphrase opens
    KeyFile,    ///< a file with the key in it, readable by its owner only
    Session,    ///< nowhere: gone when the program ends
};
/// Stable name for files and JSON: `keychain`, `passphrase`, `key-file`, `session`.
QString secretPlaceName(SecretPlace place);
std::optional<SecretPlace> secretPlaceFromName(QStringView name);
/// In translated words, as the object of a sentence: `the password store of this computer`.
QString secretPlaceText(SecretPlace place);

/// The key that opens a job's own key. A job's secrets are encrypted by a random key of that job, which stands in the
/// job file wrapped by this one; so the place of this key can change without a secret being touched.
struct WrappingKey
{
    SecretPlace place = SecretPlace::Session;
    QByteArray key; ///< 32 bytes

    /// Tells keys apart without telling anything about them: 8 bytes.
    QByteArray id() const;
};

/// Which wrapping key a job was closed with.
struct KeyWanted
{
    SecretPlace place = SecretPlace::Session;
    QByteArray id;
};

/// Gets the wrapping key for a job: the one \a wanted, or for a job that has none yet the one to use from now on. May
/// block (a password store asks its owner), so it is called by the store's thread, or before there is a window. Errors
/// are KEY_*.
using JobKeys = std::function<Result<WrappingKey>(const std::optional<KeyWanted>& wanted)>;

} // namespace firstring
