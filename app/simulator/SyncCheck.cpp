// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/SyncCheck.h"

#include <QCryptographicHash>

namespace firstring {

TakenFile TakenFile::of(const FetchPlace& place, const FetchResult& result)
{
    const bool found = result.outcome == FetchResult::Outcome::Found;
    return {place, QCryptographicHash::hash(found ? result.body : QByteArray(), QCryptographicHash::Md5)};
}

std::optional<FetchPlace> SyncCheck::next() const
{
    return m_changed || m_files.isEmpty() ? std::nullopt : std::optional(m_files.first().place);
}

void SyncCheck::fetched(const FetchResult& result)
{
    using enum FetchResult::Outcome;
    const TakenFile before = m_files.takeFirst();
    if (result.outcome == Found || result.outcome == Absent)
        m_changed = TakenFile::of(before.place, result).md5 != before.md5;
}

} // namespace firstring
