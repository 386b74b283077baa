// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/dhcp/DhcpMachine.h"

#include <algorithm>

namespace firstring::dhcp {

namespace {

constexpr qsizetype longestKey = 255;
constexpr qsizetype mostAsked = 4096;
constexpr qint64 shortestLeaseMs = 120'000; ///< whoever asks for less would do nothing but renew

} // namespace

Client clientOf(const Message& message)
{
    const QByteArray id = message.text(option::clientId);
    // RFC 2132 9.14: at least a type and one byte of it.
    if (id.size() >= 2 && id.size() <= longestKey)
        return {"i" + id, message.hardware};
    return {"m" + QByteArray::number(message.hardware.bits(), 16), message.hardware};
}

DhcpMachine::DhcpMachine(Plan plan, PhoneAdvisor& advisor)
    : m_plan(std::move(plan))
    , m_advisor(advisor)
    , m_book(m_plan.first, m_plan.last)
{}

void DhcpMachine::setReservations(const QHash<MacAddress, quint32>& reserved)
{
    QHash<MacAddress, quint32> usable;
    for (auto it = reserved.cbegin(); it != reserved.cend(); ++it) {
        const quint32 address = it.value();
        // Beside another server, only the range was given to us; else everything of the network but its two ends.
        const bool fits = m_plan.beside ? m_book.isInRange(address)
                                        : m_plan.isOnLink(address) && (address & ~m_plan.mask) != 0 &&
                                              (address | m_plan.mask) != 0xffff'ffff;
        if (fits && address != m_plan.own)
            usable.insert(it.key(), address);
    }
    m_book.setReservations(usable);
}

void DhcpMachine::restore(quint32 address, const Client& client, const QString& model, qint64 untilMs)
{
    if (m_book.isInRange(address) || m_book.reservedFor(client.mac) == address)
        m_book.bind(address, client, model, untilMs);
}

bool DhcpMachine::isForUs(const Message& message, const VendorClass& who) const
{
    if (message.isReply || message.hardware.isZero() || message.hardware.isMulticast() ||
        message.hardware == m_plan.guard)
        return false;
    if (message.giaddr && !m_plan.isOnLink(message.giaddr))
        return false;
    return !m_plan.beside || (who.isPhone && m_plan.network.mask != 0);
}

void DhcpMachine::receive(const Message& message, qint64 now)
{
    const VendorClass who = VendorClass::parse(message.text(option::vendorClass));
    if (!isForUs(message, who))
        return;
    const Ask ask{.message = message, .client = clientOf(message), .who = who};
    switch (message.type()) {
    case MessageType::Discover:
        tellAsked(ask, now);
        return discover(ask, now);
    case MessageType::Request:
        tellAsked(ask, now);
        return request(ask, now);
    case MessageType::Decline:
        return decline(ask, now);
    case MessageType::Release:
        return release(ask);
    case MessageType::Inform:
        return inform(ask);
    case MessageType::None: // BOOTP without DHCP: phones do not speak it
    case MessageType::Offer:
    case MessageType::Ack:
    case MessageType::Nak:
        return;
    }
}

void DhcpMachine::discover(Ask ask, qint64 now)
{
    if (const auto waiting = m_waiting.find(ask.client.key); waiting != m_waiting.end()) {
        waiting->message = ask.message; // it asks again; the probe goes on
        return;
    }
    const quint32 wanted = ask.message.number(option::requestedAddress).value_or(0);
    const quint32 address = m_book.choose(ask.client, wanted, now);
    if (!address)
        return tellEmpty(ask, now);
    const Hold* own = m_book.of(ask.client);
    if (own && own->address == address && own->isLive(now))
        return offer(ask, address, now);
    if (ask.probes >= mostProbes || m_waiting.size() >= mostWaiting)
        return;
    ++ask.probes;
    ask.address = address;
    m_book.offer(address, ask.client, now + offerMs); // nobody else is offered it meanwhile
    m_probing.insert(address, ask.client.key);
    m_waiting.insert(ask.client.key, std::move(ask));
    m_actions.probe.append(address);
}

void DhcpMachine::probed(quint32 address, std::optional<MacAddress> owner, qint64 now)
{
    const QByteArray key = m_probing.take(address);
    const auto waiting = m_waiting.find(key);
    if (key.isEmpty() || waiting == m_waiting.end() || waiting->address != address)
        return;
    const Ask ask = *waiting;
    m_waiting.erase(waiting);
    if (!owner || *owner == ask.client.mac)
        return offer(ask, address, now);
    m_book.shun(address, now + shunMs);
    tell(EventId::DhcpAddressTaken, ask, address);
    discover(ask, now);
}

void DhcpMachine::offer(const Ask& ask, quint32 address, qint64 now)
{
    m_book.offer(address, ask.client, now + offerMs);
    reply(ask, MessageType::Offer, address, leaseFor(ask.message));
}

void DhcpMachine::request(const Ask& ask, qint64 now)
{
    if (ask.message.has(option::serverId))
        return select(ask, now);
    if (ask.message.ciaddr)
        return renew(ask, now);
    reboot(ask, now);
}

/// It answers an offer (RFC 2131 4.3.2, SELECTING).
void DhcpMachine::select(const Ask& ask, qint64 now)
{
    if (ask.message.number(option::serverId) != m_plan.own) {
        const Hold* hold = m_book.of(ask.client);
        if (hold && hold->state == Hold::State::Offered)
            m_book.release(hold->address, ask.client);
        return;
    }
    const quint32 address = ask.message.number(option::requestedAddress).value_or(ask.message.ciaddr);
    const Hold* hold = m_book.of(ask.client);
    if (hold && hold->address == address && m_book.isFreeFor(address, ask.client, now))
        return acknowledge(ask, address, now);
    refuse(ask, address, "this address was not offered");
}

/// It has an address from before and asks whether it still may use it (INIT-REBOOT).
void DhcpMachine::reboot(const Ask& ask, qint64 now)
{
    const quint32 address = ask.message.number(option::requestedAddress).value_or(0);
    if (!address)
        return;
    const Hold* hold = m_book.of(ask.client);
    if (hold && hold->address == address && m_book.isFreeFor(address, ask.client, now))
        return acknowledge(ask, address, now);
    if (m_plan.beside) {
        // What the other server gave is its own business.
        if (m_book.isInRange(address))
            refuse(ask, address, "this address belongs to another client");
        return;
    }
    if (!m_plan.isOnLink(address))
        return refuse(ask, address, "this address is of another network");
    if (hold && hold->isLive(now))
        return refuse(ask, address, "another address is leased to this client");
    if (m_book.isInRange(address) && !m_book.isFreeFor(address, ask.client, now))
        refuse(ask, address, "this address belongs to another client");
    // Of anything else there is no record: silence (RFC 2131 4.3.2).
}

/// RENEWING or REBINDING: it uses the address now.
void DhcpMachine::renew(const Ask& ask, qint64 now)
{
    const quint32 address = ask.message.ciaddr;
    if (m_book.isFreeFor(address, ask.client, now))
        return acknowledge(ask, address, now);
    if (m_book.isInRange(address) || (!m_plan.beside && !m_plan.isOnLink(address)))
        refuse(ask, address, "this address is not leased to this client");
}

void DhcpMachine::acknowledge(const Ask& ask, quint32 address, qint64 now)
{
    const Hold* hold = m_book.of(ask.client);
    const bool isNew = !hold || hold->address != address || hold->state != Hold::State::Bound || !hold->isLive(now);
    const qint64 leaseMs = leaseFor(ask.message);
    m_book.bind(address, ask.client, ask.who.model, now + leaseMs);
    reply(ask, MessageType::Ack, address, leaseMs);
    tell(isNew ? EventId::DhcpLeased : EventId::DhcpRenewed, ask, address, leaseMs);
}

void DhcpMachine::refuse(const Ask& ask, quint32 address, const char* why)
{
    m_actions.send.append(dispatch(makeNak(m_plan, ask.message, why), ask.message));
    tell(EventId::DhcpRefused, ask, address);
}

void DhcpMachine::decline(const Ask& ask, qint64 now)
{
    const quint32 address = ask.message.number(option::requestedAddress).value_or(0);
    const Hold* hold = m_book.of(ask.client);
    if (ask.message.number(option::serverId) != m_plan.own || !hold || hold->address != address)
        return;
    m_book.shun(address, now + shunMs);
    tell(EventId::DhcpDeclined, ask, address);
}

void DhcpMachine::release(const Ask& ask)
{
    const auto server = ask.message.number(option::serverId);
    if ((!server || *server == m_plan.own) && m_book.release(ask.message.ciaddr, ask.client))
        tell(EventId::DhcpReleased, ask, ask.message.ciaddr);
}

void DhcpMachine::inform(const Ask& ask)
{
    if (ask.message.ciaddr)
        reply(ask, MessageType::Ack, 0, 0);
}

void DhcpMachine::reply(const Ask& ask, MessageType type, quint32 address, qint64 leaseMs)
{
    const PhoneAdvice advice = ask.who.isPhone ? m_advisor.adviceFor(ask.client.mac) : PhoneAdvice();
    const Message message =
        makeReply(m_plan, m_plan.network, ask.message, type, address, leaseMs, ask.who.isPhone ? &advice : nullptr);
    m_actions.send.append(dispatch(message, ask.message));
}

/// What it asks for, if that is shorter than ours.
qint64 DhcpMachine::leaseFor(const Message& message) const
{
    const auto wanted = message.number(option::leaseTime);
    return wanted ? std::clamp(qint64(*wanted) * 1000, std::min(shortestLeaseMs, m_plan.leaseMs), m_plan.leaseMs)
                  : m_plan.leaseMs;
}

void DhcpMachine::tell(EventId id, const Ask& ask, quint32 address, qint64 leaseMs)
{
    m_actions.news.append({.id = id,
                           .mac = ask.client.mac,
                           .who = ask.who,
                           .vendorClass = ask.message.text(option::vendorClass),
                           .address = address,
                           .leaseMs = leaseMs,
                           .clientKey = ask.client.key});
}

void DhcpMachine::tellAsked(const Ask& ask, qint64 now)
{
    if (const auto told = m_asked.constFind(ask.client.mac); told != m_asked.cend() && now - *told < askedAgainMs)
        return;
    if (m_asked.size() >= mostAsked)
        m_asked.clear();
    m_asked.insert(ask.client.mac, now);
    tell(EventId::DhcpAsked, ask, 0);
}

void DhcpMachine::tellEmpty(const Ask& ask, qint64 now)
{
    if (m_toldEmpty && now - *m_toldEmpty < emptyAgainMs)
        return;
    m_toldEmpty = now;
    tell(EventId::DhcpPoolEmpty, ask, 0);
}

} // namespace firstring::dhcp
