// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QHash>
#include <QString>

namespace firstring {

/// Which phones were heard from which source address, for requests that carry no identity (wire.md 2). Behind NAT an
/// address serves many phones: then it names none. Bounded; one thread. Times are monotonic milliseconds.
class AddressBook
{
public:
    static constexpr qint64 rememberedMs = 15 * 60'000;
    static constexpr qsizetype mostAddresses = 10'000;
    static constexpr qsizetype mostPhones = 64; ///< of one address; with more it is shared anyway

    void note(const QString& address, MacAddress mac, qint64 nowMs);
    /// The phone heard from that address within the last 15 minutes, if it is the only one; else zero.
    MacAddress only(const QString& address, qint64 nowMs) const;
    /// Drops what is too old.
    void prune(qint64 nowMs);
    void forget(MacAddress mac);

private:
    QHash<QString, QHash<MacAddress, qint64>> m_heard;
};

} // namespace firstring
