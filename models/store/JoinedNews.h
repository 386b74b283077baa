// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"

#include <QHash>

namespace firstring {

/// News that wait together for the store. What later ones say of a phone's track or of a lease takes the place of what
/// was said before, and the oldest observations go where the store would drop them: so they stay bounded, however long
/// a database is away. Records are all kept, in order. A value; pure.
class JoinedNews
{
public:
    explicit JoinedNews(ServerNews news)
        : m_news(std::move(news))
    {}

    void add(ServerNews&& later);
    const ServerNews& news() const { return m_news; }

    /// Records that do not wait on the disk yet; hasRecords() tells whether there are any.
    ServerNews unkept() const;
    /// Those that unkept() gave do now.
    void noteKept(const ServerNews& records);

private:
    ServerNews m_news;
    QHash<MacAddress, qsizetype> m_trackAt; ///< made when there is more than one of these
    QHash<quint32, qsizetype> m_leaseAt;
    qsizetype m_keptGates = 0; ///< so many of the first
    qsizetype m_keptSilenced = 0;
    qsizetype m_keptAudit = 0;
};

} // namespace firstring
