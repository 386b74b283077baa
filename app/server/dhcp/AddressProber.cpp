// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/dhcp/AddressProber.h"

namespace firstring::dhcp {

void AddressProber::ask(quint32 address)
{
    // No address of our own in it: nobody's table is changed by a mere question.
    m_output.append({.isReply = false, .sender = m_own, .senderAddress = 0, .target = {}, .targetAddress = address});
}

void AddressProber::start(quint32 address, qint64 now)
{
    if (m_open.contains(address))
        return;
    m_open.insert(address, {.began = now, .asked = 1});
    ask(address);
}

void AddressProber::hear(const ArpFrame& frame)
{
    // An answer, an announcement, or the probe of somebody who is about to take it.
    const quint32 address = frame.senderAddress ? frame.senderAddress : frame.targetAddress;
    if (frame.sender == m_own || !m_open.contains(address))
        return;
    m_open.remove(address);
    m_found.append({address, frame.sender});
}

void AddressProber::tick(qint64 now)
{
    for (auto it = m_open.begin(); it != m_open.end();) {
        if (now - it->began >= patienceMs) {
            m_found.append({it.key(), std::nullopt});
            it = m_open.erase(it);
            continue;
        }
        if (it->asked < questions && now - it->began >= betweenMs * it->asked) {
            ++it->asked;
            ask(it.key());
        }
        ++it;
    }
}

} // namespace firstring::dhcp
