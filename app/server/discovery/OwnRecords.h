// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/discovery/DnsMessage.h"

#include <array>
#include <bitset>

namespace firstring::mdns {

/// What is offered: a TFTP server for phones, on one address of one computer.
struct Offered
{
    QByteArray instance; ///< as the phone lists it, one label of UTF-8: `Firstring (laptop)`
    QByteArray host;     ///< the label before `.local`: letters, digits and -
    quint32 address = 0; ///< IPv4, host order
};

/// The records that say so (RFC 6763; phones.md B7), as long as the names are ours.
class OwnRecords
{
public:
    enum Index : quint8 {
        Service,    ///< PTR: this instance of `_aastra-cfg._tcp`; shared with other servers
        Kinds,      ///< PTR: there is a service of that kind (RFC 6763 9); shared
        Server,     ///< SRV: the host and port 69
        Text,       ///< TXT: `protocol=tftp`
        Address,    ///< A
        NoMoreOfIt, ///< NSEC: the instance has nothing but SRV and TXT
        NoMoreHost, ///< NSEC: the host has nothing but A
        Count
    };
    using Set = std::bitset<Count>;

    static constexpr quint16 tftpPort = 69;  ///< phones have no parameter for another
    static constexpr quint32 longTtl = 4500; ///< seconds, RFC 6762 10
    static constexpr quint32 hostTtl = 120;  ///< of what holds the name or address of a host

    explicit OwnRecords(const Offered& offered);

    const Record& operator[](Index index) const { return m_records[index]; }
    const Record& at(std::size_t index) const { return m_records[index]; }
    const DnsName& instanceName() const { return m_records[Server].name; }
    const DnsName& hostName() const { return m_records[Address].name; }

    static Set shared();
    /// What is announced: everything but the negative ones.
    static Set announced();
    /// Answers to \a question; the negative record of a name that is ours where it has nothing of that type.
    Set answers(const Question& question) const;
    /// What whoever gets \a answers will want to know next (RFC 6763 12).
    static Set follows(Set answers);
    /// The record which is \a other in name, type, class and data.
    Set same(const Record& other) const;
    /// \a other says something else about a name that belongs to us alone.
    bool contradicts(const Record& other) const;
    /// The unique records of \a name, in the order in which probes are compared (RFC 6762 8.2).
    QList<Record> probed(const DnsName& name) const;

private:
    std::array<Record, Count> m_records;
};

/// The kind of service that phones of firmware 1.4 to 2.5 look for.
DnsName phoneService();

} // namespace firstring::mdns
