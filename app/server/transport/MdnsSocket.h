// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/discovery/Responder.h"
#include "models/base/Result.h"

#include <QHostAddress>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace firstring {

/// Port 5353 of one network card, in the group of multicast DNS, beside whoever else of this computer is there (Avahi,
/// a browser): the port is shared. Gives only what came from the card's own network, as RFC 6762 11 asks. IPv4. Lives
/// in the server thread.
class MdnsSocket final
{
public:
    using Receiver = std::function<void(QByteArrayView packet, const mdns::Peer& from)>;

    explicit MdnsSocket(Receiver receiver)
        : m_receiver(std::move(receiver))
    {}
    ~MdnsSocket() { close(); }
    MdnsSocket(const MdnsSocket&) = delete;
    MdnsSocket& operator=(const MdnsSocket&) = delete;

    /// On the card that has \a address. \a bound: a socket that is bound to the port already, from now on ours.
    /// `ADDRESS_NOT_HERE`, `MDNS_NO_MULTICAST`, or what portRefusal() says.
    Result<void> open(const QHostAddress& address, int bound = -1);
    void send(const QByteArray& packet, const mdns::Peer& to);
    void close();

private:
    static constexpr int perTurn = 64;

    bool join(int bound);
    void read();

    Receiver m_receiver;
    quint32 m_address = 0; ///< host order, as the mask
    quint32 m_mask = 0;
    int m_card = 0; ///< its index
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace firstring
