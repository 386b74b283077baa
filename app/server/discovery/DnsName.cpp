// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/discovery/DnsName.h"

namespace firstring::mdns {

DnsName DnsName::dotted(QByteArrayView text)
{
    return DnsName(text.toByteArray().split('.'));
}

DnsName DnsName::below(const QByteArray& label) const
{
    return DnsName(QList<QByteArray>{label} + m_labels);
}

QByteArray DnsName::wire() const
{
    QByteArray bytes;
    for (const QByteArray& label : m_labels) {
        bytes += static_cast<char>(label.size());
        bytes += label;
    }
    return bytes + '\0';
}

std::optional<DnsName> DnsName::read(QByteArrayView packet, qsizetype& at)
{
    QList<QByteArray> labels;
    qsizetype length = 1;
    qsizetype here = at;
    qsizetype before = at; // a pointer must lead to before where the part it ends began
    bool jumped = false;
    while (here < packet.size()) {
        const auto size = static_cast<quint8>(packet[here]);
        if (size == 0) {
            if (!jumped)
                at = here + 1;
            return DnsName(std::move(labels));
        }
        if ((size & 0xc0) == 0xc0) {
            if (here + 1 >= packet.size())
                return std::nullopt;
            const qsizetype target = (size & 0x3f) << 8 | static_cast<quint8>(packet[here + 1]);
            if (target >= before)
                return std::nullopt;
            if (!jumped)
                at = here + 2;
            jumped = true;
            before = here = target;
            continue;
        }
        length += size + 1;
        if (size > longestLabel || length > longestName || here + 1 + size > packet.size())
            return std::nullopt;
        labels.append(packet.sliced(here + 1, size).toByteArray());
        here += size + 1;
    }
    return std::nullopt;
}

} // namespace firstring::mdns
