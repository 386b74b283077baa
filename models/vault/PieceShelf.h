// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/vault/Vault.h"

#include <optional>

namespace firstring {

/// Files that come to the vault in pieces, from their beginning on, perhaps with breaks of hours: what has come is kept
/// under `vault/incoming/pieces` until the whole file is there and is what its digest says. A value without state; may
/// block: for the pool. Calls about one file come one after the other.
class PieceShelf
{
public:
    static constexpr int mostFiles = 64;       ///< unfinished; the one untouched for longest makes room
    static constexpr qint64 keptS = 3 * 86400; ///< an unfinished file that nobody goes on with

    explicit PieceShelf(Vault vault)
        : m_vault(std::move(vault))
    {}

    /// How much of a file is there.
    struct Held
    {
        qint64 received = 0; ///< bytes from the beginning on
        bool whole = false;  ///< in the vault
    };
    Held held(const QByteArray& sha256) const;
    /// The file in the vault, if it is there whole.
    std::optional<BlobRef> find(const QByteArray& sha256) const;

    /// Takes the bytes from \a offset on of a file of \a size bytes. What is there already is passed over. PIECE_GAP:
    /// bytes before are missing, held() says from where on; PIECE_DIGEST: all of it is there and is not that file, so
    /// it was thrown away; VAULT_FULL, VAULT_WRITE.
    Result<Held> take(const QByteArray& sha256, qint64 size, qint64 offset, QByteArrayView bytes) const;

private:
    QString pathOf(const QByteArray& sha256) const;
    Result<void> prepare() const;

    Vault m_vault;
};

} // namespace firstring
