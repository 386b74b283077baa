// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/dhcp/Scout.h"

#include "app/server/dhcp/Frames.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <iterator>

namespace firstring::dhcp {

namespace {

constexpr qsizetype mostServers = 32;
constexpr char phoneClass[] = "AastraIPPhone6867i";

/// What phones ask for (phones.md F8), and what tells of a network.
const QByteArray& questions()
{
    static const QByteArray codes = [] {
        QByteArray list;
        for (const quint8 code :
             {option::mask, option::router, option::dns, option::domain, option::ntp, option::vendorInformation,
              option::tftpServer, option::vlan, option::shoretel, option::configUrl159, option::configUrl160})
            list += static_cast<char>(code);
        return list;
    }();
    return codes;
}

} // namespace

MacAddress scoutMac(QByteArrayView name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toByteArray(), QCryptographicHash::Sha256);
    const quint64 bits = qFromBigEndian<quint64>(digest.constData()) >> 16;
    return MacAddress((bits & 0xfcff'ffff'ffffULL) | 0x0200'0000'0000ULL);
}

QByteArray questionFrame(const QByteArray& payload, quint32 own)
{
    const Parsed parsed = parse(payload);
    return writeUdp({.source = parsed.message && parsed.message->ciaddr ? own : 0,
                     .destination = 0xffff'ffff,
                     .sourcePort = clientPort,
                     .destinationPort = serverPort,
                     .payload = payload});
}

Scout::Scout(Plan plan, quint32 seed)
    : m_plan(std::move(plan))
    , m_xid(seed)
{}

void Scout::look(qint64 now)
{
    m_looking = true;
    m_began = now;
    m_sent = 0;
    m_servers.clear();
    m_xid += 3;
    tick(now);
}

void Scout::hint(qint64 now)
{
    if (!m_looking)
        look(now);
}

void Scout::tick(qint64 now)
{
    if (!m_looking) {
        if (m_plan.goesOn && m_rounds > 0 && now - m_began >= m_plan.againMs)
            look(now);
        return;
    }
    if (m_sent < static_cast<int>(std::size(sendAtMs)) && now - m_began >= sendAtMs[m_sent]) {
        ++m_sent;
        ask();
    }
    if (now - m_began >= roundMs) {
        m_looking = false;
        ++m_rounds;
    }
}

void Scout::ask()
{
    Message message;
    message.hardware = m_plan.mac;
    message.broadcast = true; // nobody has this address: only an answer to all arrives
    message.options.insert(option::parameterList, questions());
    message.setType(MessageType::Discover);
    message.xid = m_xid;
    m_output.append(serialize(message));
    if (m_plan.asPhone) {
        message.xid = m_xid + 2;
        message.options.insert(option::vendorClass, phoneClass);
        m_output.append(serialize(message));
        message.options.remove(option::vendorClass);
    }
    if (m_plan.own) {
        message.setType(MessageType::Inform);
        message.xid = m_xid + 1;
        message.ciaddr = m_plan.own;
        message.broadcast = false;
        m_output.append(serialize(message));
    }
}

DhcpServerSeen& Scout::server(quint32 address)
{
    for (DhcpServerSeen& known : m_servers) {
        if (known.server == address)
            return known;
    }
    m_servers.append(DhcpServerSeen());
    m_servers.last().server = address;
    return m_servers.last();
}

void Scout::hear(const Message& message, quint32 source)
{
    const MessageType type = message.type();
    if (!message.isReply || (type != MessageType::Offer && type != MessageType::Ack && type != MessageType::Nak))
        return;
    const quint32 named = message.number(option::serverId).value_or(0);
    const quint32 address = named ? named : source;
    if (address == 0 || address == m_plan.own || m_servers.size() >= mostServers)
        return;
    DhcpServerSeen& seen = server(address);
    const bool toUs = message.hardware == m_plan.mac && message.xid >= m_xid && message.xid <= m_xid + 2;
    if (!toUs) // overheard: it is there, and that is all we know
        return;
    const bool asPhone = message.xid == m_xid + 2;
    if (message.yiaddr)
        seen.offered = message.yiaddr;
    const auto keep = [](auto& place, const auto& value) {
        if (!value.isEmpty())
            place = value;
    };
    if (const auto mask = message.number(option::mask))
        seen.mask = *mask;
    keep(seen.routers, message.addresses(option::router));
    keep(seen.dns, message.addresses(option::dns));
    keep(seen.ntp, message.addresses(option::ntp));
    keep(seen.domain, message.text(option::domain));
    if (const auto seconds = message.number(option::leaseTime))
        seen.leaseSeconds = static_cast<int>(qMin<quint32>(*seconds, 0x7fff'ffff));
    if (seen.answersPhones && !asPhone)
        return; // what a phone is told counts more
    seen.answersPhones = seen.answersPhones || asPhone;
    seen.pointers = {.option43 = message.text(option::vendorInformation),
                     .option66 = message.text(option::tftpServer),
                     .option159 = message.text(option::configUrl159),
                     .option160 = message.text(option::configUrl160),
                     .option132 = message.text(option::vlan),
                     .option156 = message.text(option::shoretel)};
}

} // namespace firstring::dhcp
