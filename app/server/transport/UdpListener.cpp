// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/UdpListener.h"

#include "app/server/transport/BoundSocket.h"
#include "app/server/transport/PortRefusal.h"

#include <unistd.h>

namespace firstring {

namespace {

constexpr int bufferBytes = 512 * 1024; ///< a shelf of phones that get power back writes all at once

} // namespace

Result<int> UdpListener::listen(const QHostAddress& address, int port, int bound)
{
    m_socket = std::make_unique<QUdpSocket>();
    const bool open = bound < 0
                          ? m_socket->bind(address, static_cast<quint16>(port), QUdpSocket::DontShareAddress)
                          : takeOver(bound, false) && m_socket->setSocketDescriptor(bound, QUdpSocket::BoundState);
    if (!open) {
        const Error why = portRefusal(m_transport, address, port, m_socket->error(), m_socket->errorString());
        if (bound >= 0)
            ::close(bound);
        close();
        return why;
    }
    m_socket->setSocketOption(QUdpSocket::ReceiveBufferSizeSocketOption, bufferBytes);
    QObject::connect(m_socket.get(), &QUdpSocket::readyRead, m_socket.get(), [this] { read(); });
    return static_cast<int>(m_socket->localPort());
}

void UdpListener::read()
{
    for (int i = 0; i < perTurn && m_socket && m_socket->hasPendingDatagrams(); ++i) {
        Datagram datagram;
        datagram.bytes.resize(qMax<qint64>(0, m_socket->pendingDatagramSize()));
        const qint64 length =
            m_socket->readDatagram(datagram.bytes.data(), datagram.bytes.size(), &datagram.from, &datagram.port);
        datagram.bytes.resize(qMax<qint64>(0, length));
        bool isV4 = false;
        const quint32 v4 = datagram.from.toIPv4Address(&isV4);
        if (isV4)
            datagram.from = QHostAddress(v4);
        if (length >= 0)
            m_receiver(datagram);
    }
    // The rest in the next turn: Qt tells of a socket once, until it has been read empty.
    if (m_socket && m_socket->hasPendingDatagrams())
        QMetaObject::invokeMethod(
            m_socket.get(), [this] { read(); }, Qt::QueuedConnection);
}

} // namespace firstring
