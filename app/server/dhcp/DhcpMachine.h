// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/dhcp/DhcpReply.h"
#include "app/server/dhcp/LeaseBook.h"
#include "models/base/EventCatalogue.h"
#include "models/domain/VendorClass.h"

#include <optional>

namespace firstring::dhcp {

/// Something people or the rest of the program should know.
struct News
{
    EventId id = EventId::None;
    MacAddress mac;
    VendorClass who;
    QByteArray vendorClass; ///< as sent
    quint32 address = 0;    ///< the one it is about; 0: none
    qint64 leaseMs = 0;     ///< DhcpLeased: so long from now
    QByteArray clientKey;
};

/// What a step of the machine asks to be done, in order.
struct Actions
{
    QList<Outgoing> send;
    QList<quint32> probe; ///< find out whether anybody uses these, then call probed()
    QList<News> news;
};

/// A DHCP server (RFC 2131) for one card as a pure machine: messages, probe results and time go in, packets and news
/// come out. Holds no socket and reads no clock (\a now is monotonic milliseconds). Server thread.
///
/// * An address is offered only after nobody answered for it on the wire; one that its client holds already is offered
///   at once. One that is in use, or that a client declines, is left alone for shunMs.
/// * Full: the only server of its network. Unknown addresses of other networks are refused (NAK). Beside: phones only,
///   never a refusal of what it did not give, and nothing before the other server's facts are known.
/// * Relayed messages are answered only when the relay stands in our own network: for phones of another network an
///   address of ours would be of no use.
class DhcpMachine
{
public:
    static constexpr qint64 offerMs = 20'000;
    static constexpr qint64 shunMs = 10 * 60'000;
    static constexpr qint64 askedAgainMs = 30'000; ///< news about the same client's questions not more often
    static constexpr qint64 emptyAgainMs = 60'000; ///< nor about a range that is used up
    static constexpr int mostProbes = 8;           ///< addresses tried for one question
    static constexpr qsizetype mostWaiting = 2048; ///< questions that wait for a probe

    DhcpMachine(Plan plan, PhoneAdvisor& advisor);

    void setReservations(const QHash<MacAddress, quint32>& reserved);
    /// Beside: what the other server tells about the network.
    void setNetwork(const NetworkFacts& facts) { m_plan.network = facts; }
    /// A lease of an earlier run with what is left of it.
    void restore(quint32 address, const Client& client, const QString& model, qint64 untilMs);

    void receive(const Message& message, qint64 now);
    /// \a owner: the card that answered for it; nothing: nobody did.
    void probed(quint32 address, std::optional<MacAddress> owner, qint64 now);

    Actions take() { return std::exchange(m_actions, {}); }
    const LeaseBook& book() const { return m_book; }
    const Plan& plan() const { return m_plan; }

private:
    /// One question that is being answered.
    struct Ask
    {
        Message message;
        Client client;
        VendorClass who;
        int probes = 0;
        quint32 address = 0; ///< being probed
    };

    bool isForUs(const Message& message, const VendorClass& who) const;
    void discover(Ask ask, qint64 now);
    void offer(const Ask& ask, quint32 address, qint64 now);
    void request(const Ask& ask, qint64 now);
    void select(const Ask& ask, qint64 now);
    void reboot(const Ask& ask, qint64 now);
    void renew(const Ask& ask, qint64 now);
    void acknowledge(const Ask& ask, quint32 address, qint64 now);
    void refuse(const Ask& ask, quint32 address, const char* why);
    void decline(const Ask& ask, qint64 now);
    void release(const Ask& ask);
    void inform(const Ask& ask);
    void reply(const Ask& ask, MessageType type, quint32 address, qint64 leaseMs);
    void tell(EventId id, const Ask& ask, quint32 address, qint64 leaseMs = 0);
    void tellAsked(const Ask& ask, qint64 now);
    void tellEmpty(const Ask& ask, qint64 now);
    qint64 leaseFor(const Message& message) const;

    Plan m_plan;
    PhoneAdvisor& m_advisor;
    LeaseBook m_book;
    QHash<QByteArray, Ask> m_waiting;     ///< by client
    QHash<quint32, QByteArray> m_probing; ///< which client waits for that address
    QHash<MacAddress, qint64> m_asked;    ///< when news was told about its questions
    std::optional<qint64> m_toldEmpty;
    Actions m_actions;
};

/// The client identifier, else the MAC (RFC 2131 4.2, RFC 4361).
Client clientOf(const Message& message);

} // namespace firstring::dhcp
