// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/server/DhcpWire.h"

namespace firstring::test {

inline constexpr quint64 reception = 0x00085d000001;
inline constexpr quint64 office = 0x00085d000002;
inline constexpr quint64 stranger = 0x525400000003;

/// Tells all phones the same URL, but those that have one of their own.
struct Advisor final : dhcp::PhoneAdvisor
{
    dhcp::PhoneAdvice adviceFor(MacAddress mac) override
    {
        return {.url = urls.value(mac, "http://10.9.0.1:8080"), .contactVendorRcs = contact};
    }
    QHash<MacAddress, QByteArray> urls;
    bool contact = false;
};

inline quint32 at(const char* address)
{
    return ipv4(QString::fromLatin1(address));
}

/// Four addresses and no other server.
inline dhcp::Plan benchPlan()
{
    return {
        .beside = false,
        .own = at("10.9.0.1"),
        .mask = at("255.255.255.0"),
        .first = at("10.9.0.100"),
        .last = at("10.9.0.103"),
        .network = {.mask = at("255.255.255.0"), .routers = {at("10.9.0.254")}, .dns = {at("10.9.0.53")}, .domain = {}},
        .ntp = {at("10.9.0.1")},
        .leaseMs = 1'800'000,
        .guard = MacAddress(0x020000000099)};
}

/// A machine with a wire on which nobody uses any address, unless told.
struct DhcpMachineBench
{
    explicit DhcpMachineBench(const dhcp::Plan& plan = benchPlan())
        : machine(plan, advisor)
    {}

    Advisor advisor;
    dhcp::DhcpMachine machine;
    qint64 now = 1000;
    QHash<quint32, MacAddress> used; ///< address, and whose it is
    QList<dhcp::News> news;

    /// What comes of that question, once every address that it makes the machine probe was.
    dhcp::Actions ask(const Question& question)
    {
        machine.receive(question.message, now);
        dhcp::Actions all;
        for (;;) {
            const dhcp::Actions actions = machine.take();
            all.send += actions.send;
            news += actions.news;
            if (actions.probe.isEmpty())
                return all;
            all.probe += actions.probe;
            for (const quint32 address : actions.probe)
                machine.probed(address, used.contains(address) ? std::optional(used.value(address)) : std::nullopt,
                               now);
        }
    }
    /// From DISCOVER to ACK; the address, or none.
    QString lease(quint64 mac)
    {
        const Message offer = lastOf(ask(Question(mac, MessageType::Discover).asPhone()));
        if (offer.type() != MessageType::Offer)
            return {};
        const QByteArray address = dotted(offer.yiaddr).toLatin1();
        const Message ack =
            lastOf(ask(Question(mac, MessageType::Request).asPhone().of("10.9.0.1").wants(address.constData())));
        return ack.type() == MessageType::Ack ? dotted(ack.yiaddr) : QString();
    }
    bool told(EventId id) const
    {
        return std::any_of(news.begin(), news.end(), [id](const dhcp::News& one) { return one.id == id; });
    }
};

} // namespace firstring::test
