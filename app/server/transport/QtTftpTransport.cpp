// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/QtTftpTransport.h"

#include "app/server/transport/BoundSocket.h"
#include "app/server/transport/PortRefusal.h"
#include "models/base/Log.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>

#include <algorithm>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

QHostAddress plain(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 number = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(number) : address;
}

} // namespace

struct QtTftpTransport::Active
{
    Client client;
    QUdpSocket socket;
    std::unique_ptr<tftp::TftpTransfer> transfer;
    QByteArray request; ///< as it came, to tell its repetition from another one
    qint64 openedAt = 0;
};

QtTftpTransport::QtTftpTransport(tftp::Context context, const Clock& clock, QObject* parent)
    : TftpTransport(parent)
    , m_context(context)
    , m_clock(clock)
    , m_timer(this)
{
    // Without this Qt asks for the proxies of this computer, in a thread of its own and perhaps over the network.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &QtTftpTransport::wake);
    connect(&m_socket, &QUdpSocket::readyRead, this, &QtTftpTransport::readRequests);
}

QtTftpTransport::~QtTftpTransport()
{
    close();
}

Result<int> QtTftpTransport::listen(const QHostAddress& address, int port, int httpPort, int bound)
{
    m_httpPort = httpPort;
    const auto takeOne = [&] {
        // Where a datagram was sent to is told only if asked for; of its own sockets Qt asks by itself.
        const int yes = 1;
        ::setsockopt(bound, IPPROTO_IP, IP_PKTINFO, &yes, sizeof yes);
        return takeOver(bound, false) && m_socket.setSocketDescriptor(bound, QAbstractSocket::BoundState);
    };
    const bool isBound =
        bound < 0 ? m_socket.bind(address, static_cast<quint16>(port), QAbstractSocket::DontShareAddress) : takeOne();
    if (!isBound && bound >= 0)
        ::close(bound);
    if (!isBound)
        return portRefusal(Transport::Tftp, address, port, m_socket.error(), m_socket.errorString());
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, qint64(requestBufferBytes));
    return static_cast<int>(m_socket.localPort());
}

void QtTftpTransport::close()
{
    m_socket.close();
    m_timer.stop();
    for (const auto& active : std::exchange(m_transfers, {})) {
        active->transfer->stop(m_clock.monotonicMs());
        flush(*active);
    }
}

void QtTftpTransport::readRequests()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const Client client{plain(datagram.senderAddress()), static_cast<quint16>(datagram.senderPort())};
        if (!datagram.isValid() || client.port == 0)
            continue;
        const QByteArray bytes = datagram.data();
        if (const auto running = m_transfers.value(client)) {
            // Its last acknowledgement may wait unread at its own socket: then this is the next request.
            readTransfer(*running);
            if (!running->transfer->isOver() && bytes == running->request) {
                // Its first packet was lost, or the request came twice: never a second transfer.
                running->transfer->requestRepeated(bytes.size() * Acquaintances<QHostAddress>::strangerFactor,
                                                   m_clock.monotonicMs());
                flush(*running);
                continue;
            }
            // It asks for something else: it has given the first one up.
            if (!running->transfer->isOver()) {
                running->transfer->stop(m_clock.monotonicMs());
                static_cast<void>(running->transfer->takeOutput()); // no refusal: it would hit the new request
                flush(*running);
            }
        }
        openTransfer(client, bytes, plain(datagram.destinationAddress()));
    }
}

void QtTftpTransport::openTransfer(const Client& client, const QByteArray& datagram, const QHostAddress& reachedAt)
{
    const bool anyAddress =
        m_socket.localAddress() == QHostAddress::AnyIPv4 || m_socket.localAddress() == QHostAddress::Any;
    const QHostAddress ours = anyAddress && !reachedAt.isNull() ? reachedAt : m_socket.localAddress();
    if (m_transfers.size() >= maxTransfers)
        makeRoom();
    const qint64 now = m_clock.monotonicMs();
    tftp::Opening opening = tftp::open(m_context, datagram, client.address.toString(), {ours.toString(), m_httpPort},
                                       now, m_acquaintances.allowance(client.address, datagram.size(), now));
    if (!opening.reply.isEmpty())
        m_socket.writeDatagram(opening.reply, client.address, client.port);
    if (!opening.transfer)
        return;
    const auto active = std::make_shared<Active>();
    active->client = client;
    active->transfer = std::move(opening.transfer);
    active->request = datagram;
    active->socket.setProxy(QNetworkProxy::NoProxy);
    active->openedAt = now;
    if (m_transfers.size() >= maxTransfers || !active->socket.bind(ours, 0)) {
        qCWarning(logServer) << "no socket for a TFTP transfer:" << active->socket.errorString();
        active->transfer->stop(now);
        return;
    }
    connect(&active->socket, &QUdpSocket::readyRead, this, [this, raw = active.get()] { readTransfer(*raw); });
    m_transfers.insert(client, active);
    flush(*active);
}

void QtTftpTransport::readTransfer(Active& active)
{
    const std::shared_ptr<Active> keep = m_transfers.value(active.client);
    if (keep.get() != &active)
        return;
    char buffer[2048];
    while (active.socket.hasPendingDatagrams() && !active.transfer->isOver()) {
        QHostAddress address;
        quint16 port = 0;
        const qint64 length = active.socket.readDatagram(buffer, sizeof buffer, &address, &port);
        if (length < 0)
            continue; // an ICMP message of the past
        const Client sender{plain(address), port};
        if (sender != active.client) {
            if (const QByteArray reply = tftp::strangerReply(QByteArrayView(buffer, length)); !reply.isEmpty())
                active.socket.writeDatagram(reply, address, port);
            continue;
        }
        const qint64 now = m_clock.monotonicMs();
        const bool wasAnswered = active.transfer->isAnswered();
        active.transfer->receive(QByteArrayView(buffer, length), now);
        if (!wasAnswered && active.transfer->isAnswered())
            m_acquaintances.acknowledged(sender.address, now);
        flush(active);
    }
}

/// Sends what the machine wants sent; forgets it when it is over.
void QtTftpTransport::flush(Active& active)
{
    const QList<QByteArray> packets = active.transfer->takeOutput();
    for (const QByteArray& packet : packets)
        active.socket.writeDatagram(packet, active.client.address, active.client.port);
    if (!active.transfer->isOver()) {
        arm(active.transfer->deadline());
        return;
    }
    const auto found = m_transfers.constFind(active.client);
    if (found != m_transfers.cend() && found->get() == &active) {
        // Its socket may be the one that is calling us: it goes when the event loop is back.
        const std::shared_ptr<Active> last = *found;
        m_transfers.erase(found);
        last->socket.disconnect(this);
        QTimer::singleShot(0, this, [last] {});
    }
}

void QtTftpTransport::wake()
{
    const qint64 now = m_clock.monotonicMs();
    m_wakeAt = 0;
    const auto all = m_transfers.values();
    for (const std::shared_ptr<Active>& active : all) {
        active->transfer->tick(now);
        flush(*active);
    }
}

void QtTftpTransport::arm(qint64 deadline)
{
    if (m_wakeAt != 0 && m_wakeAt <= deadline)
        return;
    m_wakeAt = deadline;
    m_timer.start(static_cast<int>(std::clamp<qint64>(deadline - m_clock.monotonicMs(), 1, 60'000)));
}

/// The oldest transfer that nobody answered gives way: a thousand half-open ones keep no phone out.
void QtTftpTransport::makeRoom()
{
    std::shared_ptr<Active> oldest;
    for (const auto& active : std::as_const(m_transfers)) {
        if (!active->transfer->isAnswered() && (!oldest || active->openedAt < oldest->openedAt))
            oldest = active;
    }
    if (!oldest)
        return;
    oldest->transfer->stop(m_clock.monotonicMs());
    flush(*oldest);
}

} // namespace firstring
