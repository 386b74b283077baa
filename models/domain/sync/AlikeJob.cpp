// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/AlikeJob.h"

#include <utility>

namespace firstring {

namespace {

/// Taking one phone out copies those around it; beyond so many it is cheaper to put all together anew.
constexpr qsizetype fewGone = 512;

} // namespace

AlikeJob::AlikeJob(JobState known)
    : m_known(std::move(known))
{}

void AlikeJob::add(SyncRecord record)
{
    if (auto* phone = std::get_if<Phone>(&record)) {
        const Phone* const known = m_known.phones.find(phone->mac);
        if (known && *known == *phone)
            m_same.insert(phone->mac);
        else
            m_others.append(std::move(*phone));
        return;
    }
    const auto known = findRecord(m_known, keyOf(record));
    putRecord(m_job, known == record ? *known : record);
}

JobState AlikeJob::take()
{
    QSet<MacAddress> kept = m_same;
    for (const Phone& phone : std::as_const(m_others))
        kept.insert(phone.mac); // put over the one that is known
    QList<MacAddress> gone;
    m_known.phones.forEach([&](const Phone& phone) {
        if (!kept.contains(phone.mac))
            gone.append(phone.mac);
    });
    if (gone.size() <= fewGone) {
        m_job.phones = m_known.phones;
        for (const MacAddress mac : std::as_const(gone))
            m_job.phones.remove(mac);
    } else {
        QList<Phone> same;
        same.reserve(m_same.size());
        m_known.phones.forEach([&](const Phone& phone) {
            if (m_same.contains(phone.mac))
                same.append(phone);
        });
        m_job.phones.putAll(std::move(same));
    }
    m_job.phones.putAll(std::exchange(m_others, {}));
    return std::exchange(m_job, {});
}

} // namespace firstring
