// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Sealing.h"

#include <QIODevice>

#include <optional>

namespace firstring {

/// A stream of any length under a passphrase, in pieces, so that nothing large is held in memory and no byte is given
/// out before it was checked.
///
/// A line of JSON (`format`, `version`, `salt` in hex) and pieces of 1 MiB, the last one shorter, each sealed as
/// Sealing does it (AES-256-GCM) under the key that scrypt makes of the passphrase and the salt. The place that a piece
/// is sealed for holds its number and whether it is the last: pieces cannot be left out, swapped or cut off.
namespace sealedstream {

inline constexpr qsizetype pieceBytes = 1 << 20;

/// Writes one. Any thread, one at a time.
class Writer
{
public:
    /// \a target is open. PASSPHRASE_SHORT.
    static Result<Writer> begin(QIODevice& target, const QString& passphrase, Randomness random = strongRandom);

    /// False: \a target takes nothing.
    bool write(QByteArrayView bytes);
    /// The last piece. Once.
    bool finish();

private:
    Writer(QIODevice& target, Sealing sealing)
        : m_target(&target)
        , m_sealing(std::move(sealing))
    {}
    bool put(QByteArrayView piece, bool isLast);

    QIODevice* m_target;
    Sealing m_sealing;
    QByteArray m_pending;
    quint64 m_number = 0;
};

/// Reads one.
class Reader
{
public:
    /// \a source stands at its beginning. BUNDLE_DAMAGED, BUNDLE_NEWER; BUNDLE_PASSPHRASE: none was given, or another
    /// one than it was made with.
    static Result<Reader> begin(QIODevice& source, const QString& passphrase);

    /// At most \a most bytes; 0 at the end, -1 when what follows is not as it was written.
    qint64 read(char* to, qint64 most);

private:
    Reader(QIODevice& source, Sealing sealing)
        : m_source(&source)
        , m_sealing(std::move(sealing))
    {}
    std::optional<QByteArray> next();

    QIODevice* m_source;
    Sealing m_sealing;
    qsizetype m_sealedBytes = 0; ///< of a whole piece
    QByteArray m_ahead;          ///< of the source: a piece is the last when nothing is behind it
    QByteArray m_plain;
    qsizetype m_at = 0;
    quint64 m_number = 0;
    bool m_ended = false;
    bool m_broken = false;
};

} // namespace sealedstream

} // namespace firstring
