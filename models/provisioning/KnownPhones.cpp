// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/KnownPhones.h"

namespace firstring {

KnownPhone& KnownPhones::at(MacAddress mac, const JobState& job)
{
    if (const auto phone = m_phones.find(mac); phone != m_phones.end())
        return *phone;
    if (!job.phones.contains(mac) && ++m_strangers > mostStrangers) {
        m_phones.removeIf([&](auto entry) { return !job.phones.contains(entry.key()); });
        m_strangers = 1;
    }
    KnownPhone& phone = m_phones[mac];
    phone.track.status.mac = mac;
    return phone;
}

KnownPhone* KnownPhones::find(MacAddress mac)
{
    const auto phone = m_phones.find(mac);
    return phone == m_phones.end() ? nullptr : &*phone;
}

const PhoneTrack* KnownPhones::track(MacAddress mac) const
{
    const auto phone = m_phones.constFind(mac);
    return phone == m_phones.constEnd() ? nullptr : &phone->track;
}

} // namespace firstring
