// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/AddressBook.h"

namespace firstring {

void AddressBook::note(const QString& address, MacAddress mac, qint64 nowMs)
{
    if (m_heard.size() >= mostAddresses && !m_heard.contains(address)) {
        prune(nowMs);
        if (m_heard.size() >= mostAddresses)
            return;
    }
    QHash<MacAddress, qint64>& phones = m_heard[address];
    if (phones.size() < mostPhones || phones.contains(mac))
        phones.insert(mac, nowMs);
}

MacAddress AddressBook::only(const QString& address, qint64 nowMs) const
{
    MacAddress found;
    const auto phones = m_heard.constFind(address);
    if (phones == m_heard.constEnd())
        return found;
    for (auto it = phones->cbegin(); it != phones->cend(); ++it) {
        if (nowMs - it.value() > rememberedMs)
            continue;
        if (!found.isZero())
            return {};
        found = it.key();
    }
    return found;
}

void AddressBook::prune(qint64 nowMs)
{
    m_heard.removeIf([nowMs](auto entry) {
        entry.value().removeIf([nowMs](auto phone) { return nowMs - phone.value() > rememberedMs; });
        return entry.value().isEmpty();
    });
}

void AddressBook::forget(MacAddress mac)
{
    for (QHash<MacAddress, qint64>& phones : m_heard)
        phones.remove(mac);
}

} // namespace firstring
