// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/dhcp/DhcpReply.h"

#include "models/domain/DhcpOptions.h"

#include <QtEndian>

#include <algorithm>

namespace firstring::dhcp {

namespace {

constexpr quint32 everybody = 0xffff'ffff;
constexpr qsizetype leastMessage = 576; ///< every client takes an IP packet of this size (RFC 2131 2)
constexpr qsizetype mostMessage = 1500;
constexpr qsizetype headers = 28; ///< IP and UDP

DhcpOptions optionsOf(const PhoneAdvice& advice)
{
    return {QString::fromUtf8(advice.url), advice.contactVendorRcs};
}

/// A client that says nothing about what it wants gets all.
bool wants(const Message& request, quint8 code)
{
    const QByteArray list = request.text(option::parameterList);
    return list.isEmpty() || list.contains(static_cast<char>(code));
}

void advisePhone(Message& reply, const Message& request, const PhoneAdvice& advice)
{
    const QByteArray server = optionsOf(advice).option66().toUtf8();
    if (server.isEmpty())
        return;
    if (const QByteArray information = phoneInformation(advice); !information.isEmpty())
        reply.options.insert(option::vendorInformation, information);
    reply.options.insert(option::tftpServer, server);
    // Only where somebody asks: others take them for something else.
    for (const quint8 code : {option::configUrl159, option::configUrl160}) {
        if (request.text(option::parameterList).contains(static_cast<char>(code)))
            reply.options.insert(code, server);
    }
}

Message answerTo(const Plan& plan, const Message& request, MessageType type)
{
    Message reply;
    reply.isReply = true;
    reply.xid = request.xid;
    reply.broadcast = request.broadcast;
    reply.giaddr = request.giaddr;
    reply.hardware = request.hardware;
    reply.setType(type);
    reply.setNumber(option::serverId, plan.own);
    for (const quint8 code : {option::clientId, option::relayInformation}) { // RFC 6842, RFC 3046 2.2
        if (request.has(code))
            reply.options.insert(code, request.text(code));
    }
    return reply;
}

} // namespace

QByteArray phoneInformation(const PhoneAdvice& advice)
{
    return optionsOf(advice).option43();
}

Message makeReply(const Plan& plan, const NetworkFacts& network, const Message& request, MessageType type,
                  quint32 address, qint64 leaseMs, const PhoneAdvice* advice)
{
    Message reply = answerTo(plan, request, type);
    reply.yiaddr = address;
    if (type == MessageType::Ack)
        reply.ciaddr = request.ciaddr;
    if (leaseMs > 0) {
        const auto seconds = static_cast<quint32>(leaseMs / 1000);
        reply.setNumber(option::leaseTime, seconds);
        if (wants(request, option::renewalTime))
            reply.setNumber(option::renewalTime, seconds / 2);
        if (wants(request, option::rebindingTime))
            reply.setNumber(option::rebindingTime, seconds / 8 * 7);
    }
    reply.setNumber(option::mask, network.mask);
    if (wants(request, option::broadcast))
        reply.setNumber(option::broadcast, plan.own | ~network.mask);
    const auto list = [&](quint8 code, const QList<quint32>& values) {
        if (!values.isEmpty() && wants(request, code))
            reply.setAddresses(code, values);
    };
    list(option::router, network.routers);
    list(option::dns, network.dns);
    list(option::ntp, plan.ntp);
    if (!network.domain.isEmpty() && wants(request, option::domain))
        reply.options.insert(option::domain, network.domain);
    if (advice)
        advisePhone(reply, request, *advice);
    return reply;
}

Message makeNak(const Plan& plan, const Message& request, const char* why)
{
    Message reply = answerTo(plan, request, MessageType::Nak);
    reply.broadcast = true; // through a relay too (RFC 2131 4.3.2)
    reply.options.insert(option::message, why);
    return reply;
}

Outgoing dispatch(const Message& reply, const Message& request)
{
    qsizetype most = leastMessage;
    if (const QByteArray size = request.text(option::maxMessageSize); size.size() == 2)
        most = std::clamp<qsizetype>(qFromBigEndian<quint16>(size.constData()), leastMessage, mostMessage);
    QList<quint8> order{option::serverId, option::leaseTime,         option::clientId,
                        option::mask,     option::vendorInformation, option::tftpServer};
    for (const char code : request.text(option::parameterList))
        order.append(static_cast<quint8>(code));
    Outgoing out{.packet = serialize(reply, order, most - headers), .destination = everybody};
    if (request.giaddr) {
        out.destination = request.giaddr;
        out.port = serverPort;
    } else if (reply.type() == MessageType::Nak) {
        // It may have an address that is of no use here.
    } else if (request.ciaddr) {
        out.destination = request.ciaddr;
    } else if (!request.broadcast && reply.yiaddr) {
        out.destination = reply.yiaddr;
        out.link = request.hardware;
    }
    return out;
}

} // namespace firstring::dhcp
