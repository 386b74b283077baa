// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Randomness.h"
#include "models/base/Result.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace firstring {

/// Encrypts and authenticates small values under one key: AES-256-GCM (NIST SP 800-38D) by OpenSSL, a random nonce for
/// each value. What is sealed for one place does not open at another. One thread at a time.
///
/// Sealed bytes: nonce (12), ciphertext, tag (16), and the first 8 bytes of the SHA-256 of all that, by which damage is
/// noticed without the key.
class Sealing
{
public:
    static constexpr qsizetype keySize = 32;

    /// \a key: keySize bytes.
    explicit Sealing(QByteArray key, Randomness random = strongRandom);
    ~Sealing();
    Sealing(Sealing&&) noexcept;
    Sealing& operator=(Sealing&&) noexcept;

    QByteArray seal(QByteArrayView plain, QByteArrayView where);
    /// Nothing when it was sealed with another key or for another place, or is damaged.
    std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView where);
    /// False: damaged. Needs no key.
    static bool isWhole(QByteArrayView sealed);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
    Randomness m_random;
};

/// A key of Sealing::keySize bytes out of what a person types: scrypt (RFC 7914), N = 32768, r = 8, p = 1, 32 MiB.
/// PASSPHRASE_SHORT for fewer than 8 characters.
Result<QByteArray> keyFromPassphrase(const QString& passphrase, QByteArrayView salt);

} // namespace firstring
