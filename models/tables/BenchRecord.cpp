// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/BenchRecord.h"

#include <algorithm>
#include <utility>

namespace firstring {

BenchRecord::BenchRecord(Workspace& workspace, QObject* parent)
    : QObject(parent)
{
    connect(&workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) {
        if (m_running)
            take(news.observations);
    });
}

void BenchRecord::start()
{
    m_first.clear();
    m_count = 0;
    m_running = true;
}

void BenchRecord::stop()
{
    if (!std::exchange(m_running, false))
        return;
    Q_EMIT stopped();
}

void BenchRecord::take(const QList<Observation>& seen)
{
    // The first of the record goes before each portion, since times are told from the first of a list.
    QList<Exchange> fresh = exchangesOf(m_first + seen).mid(m_first.size());
    if (fresh.isEmpty())
        return;
    for (qsizetype i = 0; m_first.isEmpty() && i < seen.size(); ++i) {
        if (!exchangesOf({seen[i]}).isEmpty())
            m_first.append(seen[i]);
    }
    fresh.resize(std::min(fresh.size(), most - m_count));
    for (Exchange& one : fresh)
        one.atMs = std::max<qint64>(0, one.atMs); // it may have begun before the one that ended first
    m_count += fresh.size();
    Q_EMIT exchanged(fresh);
    if (m_count >= most)
        stop();
}

} // namespace firstring
