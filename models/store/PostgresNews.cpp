// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/NewsRows.h"
#include "models/store/PostgresJobStore.h"
#include "models/store/ServerNewsRows.h"

namespace firstring {

// What one server of a shared job stores, told to the others.

Result<void> PostgresJobStore::saveNews(const ServerNews& news)
{
    return change([&]() -> Result<void> {
        const bool isTold = !news.tracks.isEmpty() || !news.gates.isEmpty() || !news.silenced.isEmpty();
        if (!isTold)
            return writeNews(news);
        if (auto ok = beginNews(sql(), m_writer, m_connection->job().schema()); !ok)
            return ok;
        if (!news.silenced.isEmpty()) {
            if (auto ok = noteSilenced(sql()); !ok)
                return ok;
        }
        ServerNews mine = news;
        const auto mixed = takeMixed(sql(), m_writer, mine);
        if (!mixed)
            return mixed.error();
        if (auto ok = writeNews(mine); !ok || mixed->isEmpty())
            return ok;
        if (auto ok = tellAll(sql()); !ok)
            return ok;
        return writeNews(*mixed);
    });
}

Result<void> PostgresJobStore::forgetTracks(const QList<MacAddress>& phones)
{
    return change([&]() -> Result<void> {
        if (auto ok = beginNews(sql(), m_writer, m_connection->job().schema()); !ok)
            return ok;
        if (auto ok = noteForgotten(sql(), phones); !ok)
            return ok;
        return removeTracks(sql(), phones);
    });
}

} // namespace firstring
