// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/discovery/OwnRecords.h"

#include <QtEndian>

#include <algorithm>

namespace firstring::mdns {

namespace {

QByteArray big(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// RFC 6762 6.1: the name itself and a bitmap of the types below 256 that it has.
QByteArray nsecData(const DnsName& name, std::initializer_list<quint16> types)
{
    const int highest = std::max(types);
    QByteArray bitmap(highest / 8 + 1, '\0');
    for (const quint16 one : types)
        bitmap[one / 8] = static_cast<char>(bitmap[one / 8] | 0x80 >> one % 8);
    return name.wire() + '\0' + static_cast<char>(bitmap.size()) + bitmap;
}

} // namespace

DnsName phoneService()
{
    return DnsName::dotted("_aastra-cfg._tcp.local");
}

OwnRecords::OwnRecords(const Offered& offered)
{
    const DnsName service = phoneService();
    const DnsName instance = service.below(offered.instance);
    const DnsName host = DnsName::dotted("local").below(offered.host);
    const QByteArray text("protocol=tftp");
    QByteArray address(4, '\0');
    qToBigEndian(offered.address, address.data());
    m_records[Service] = {service, type::ptr, classInternet, false, longTtl, instance.wire()};
    m_records[Kinds] = {
        DnsName::dotted("_services._dns-sd._udp.local"), type::ptr, classInternet, false, longTtl, service.wire()};
    m_records[Server] = {instance, type::srv, classInternet,
                         true,     hostTtl,   big(0) + big(0) + big(tftpPort) + host.wire()};
    m_records[Text] = {instance, type::txt, classInternet, true, longTtl, static_cast<char>(text.size()) + text};
    m_records[Address] = {host, type::a, classInternet, true, hostTtl, address};
    m_records[NoMoreOfIt] = {instance, type::nsec, classInternet,
                             true,     longTtl,    nsecData(instance, {type::txt, type::srv})};
    m_records[NoMoreHost] = {host, type::nsec, classInternet, true, hostTtl, nsecData(host, {type::a})};
}

OwnRecords::Set OwnRecords::shared()
{
    return Set(1U << Service | 1U << Kinds);
}

OwnRecords::Set OwnRecords::announced()
{
    return Set(1U << Service | 1U << Kinds | 1U << Server | 1U << Text | 1U << Address);
}

OwnRecords::Set OwnRecords::answers(const Question& question) const
{
    Set set;
    if (question.klass != classInternet && question.klass != classAny)
        return set;
    for (std::size_t i = 0; i < Count; ++i) {
        const Record& record = m_records[i];
        const bool typed = question.type == record.type || (question.type == type::any && record.type != type::nsec);
        set[i] = typed && record.name == question.name;
    }
    if (set.none() && question.name == instanceName())
        set.set(NoMoreOfIt);
    else if (set.none() && question.name == hostName())
        set.set(NoMoreHost);
    return set;
}

OwnRecords::Set OwnRecords::follows(Set answers)
{
    Set more;
    if (answers[Service])
        more |= Set(1U << Server | 1U << Text | 1U << Address);
    if (answers[Server])
        more |= Set(1U << Address | 1U << NoMoreHost);
    if (answers[Address])
        more |= Set(1U << NoMoreHost);
    return more & ~answers;
}

OwnRecords::Set OwnRecords::same(const Record& other) const
{
    Set set;
    for (std::size_t i = 0; i < Count; ++i)
        set[i] = m_records[i].sameAs(other);
    return set;
}

bool OwnRecords::contradicts(const Record& other) const
{
    if (other.klass != classInternet || other.type == type::nsec)
        return false;
    return std::any_of(m_records.begin(), m_records.end(), [&](const Record& own) {
        return own.flush && own.type == other.type && own.name == other.name && !own.sameAs(other);
    });
}

QList<Record> OwnRecords::probed(const DnsName& name) const
{
    QList<Record> records;
    for (const Index index : {Address, Text, Server}) { // by type: 1, 16, 33
        if (m_records[index].name == name)
            records.append(m_records[index]);
    }
    return records;
}

} // namespace firstring::mdns
