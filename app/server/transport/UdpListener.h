// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Observation.h"

#include <QHostAddress>
#include <QUdpSocket>

#include <functional>
#include <memory>

namespace firstring {

/// One UDP port for a service that is asked in single datagrams and answers in single ones, or never: the log, the
/// time. Lives in the server thread.
class UdpListener final
{
public:
    struct Datagram
    {
        QByteArray bytes;
        QHostAddress from;
        quint16 port = 0;
    };
    using Receiver = std::function<void(const Datagram&)>;

    static constexpr int perTurn = 256; ///< then mailboxes and timers have their turn

    UdpListener(Transport transport, Receiver receiver)
        : m_transport(transport)
        , m_receiver(std::move(receiver))
    {}

    /// Port 0: any free one. \a bound: a socket that somebody bound there for us, from now on ours; -1: it binds one
    /// itself. The port that was taken.
    Result<int> listen(const QHostAddress& address, int port, int bound = -1);
    void send(const Datagram& to) { m_socket->writeDatagram(to.bytes, to.from, to.port); }
    void close() { m_socket.reset(); }

private:
    void read();

    Transport m_transport;
    Receiver m_receiver;
    std::unique_ptr<QUdpSocket> m_socket;
};

} // namespace firstring
