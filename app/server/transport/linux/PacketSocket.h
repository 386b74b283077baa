// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace firstring {

/// One packet socket of one card, bound by bindPacketSocket() of app/porthelper: hears ARP, or what DHCP servers say to
/// clients; sends whole IP and ARP packets to any card of the network. Never blocks. For a thread with a Qt event loop.
class PacketSocket final
{
public:
    enum class Payload : quint8 { Ip, Arp };
    /// What was heard, without its Ethernet header; valid during the call.
    using Heard = std::function<void(QByteArrayView packet)>;

    /// Takes \a descriptor over.
    PacketSocket(int descriptor, int card, Heard heard);
    ~PacketSocket();
    PacketSocket(const PacketSocket&) = delete;
    PacketSocket& operator=(const PacketSocket&) = delete;

    /// \a link: the card it goes to; zero: all of them. False: the system refused it.
    bool send(Payload payload, const QByteArray& packet, MacAddress link = {});

private:
    void receive();

    int m_descriptor;
    int m_card;
    Heard m_heard;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace firstring
