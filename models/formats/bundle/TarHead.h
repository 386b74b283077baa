// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace firstring {

/// A member's head in a ustar archive (POSIX.1-1988), 512 bytes; its content follows, filled up to full blocks.
struct TarHead
{
    static constexpr qsizetype blockBytes = 512;

    QByteArray name; ///< at most 99 bytes
    qint64 size = 0; ///< bytes, below 8 GiB

    friend bool operator==(const TarHead&, const TarHead&) = default;
};

/// For a regular file without owner and time.
QByteArray tarHead(const TarHead& head);
/// Nothing for all but a regular file whose sum is right.
std::optional<TarHead> readTarHead(QByteArrayView block);
/// Zeros after content of that size.
constexpr qint64 tarPadding(qint64 size)
{
    return (TarHead::blockBytes - size % TarHead::blockBytes) % TarHead::blockBytes;
}

} // namespace firstring
