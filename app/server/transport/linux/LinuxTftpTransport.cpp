// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/linux/LinuxTftpTransport.h"

#include "app/server/transport/PortRefusal.h"
#include "app/server/transport/linux/SocketRefusal.h"
#include "models/base/Log.h"
#include "models/domain/Ipv4.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/epoll.h>

namespace firstring {

/// One of our ports: its socket, and whom to tell what comes.
class LinuxTftpTransport::Port final : public Epoll::Waiter
{
public:
    explicit Port(LinuxTftpTransport& transport)
        : m_transport(transport)
    {}
    ~Port() override
    {
        if (socket.descriptor() >= 0)
            m_transport.m_epoll.remove(socket.descriptor(), this);
    }

    void ready(quint32 events) override
    {
        if ((events & EPOLLOUT) != 0)
            flush();
        if (m_transport.m_requests.get() == this)
            m_transport.readRequests(*this);
        else
            m_transport.readTransfers(*this);
    }

    /// Leaves when the present burst is over.
    template <typename Packets>
    void send(const Ipv4Endpoint& to, Packets&& packets)
    {
        if (!socket.hasQueue())
            m_transport.m_toFlush.push_back(this);
        socket.send(to, std::forward<Packets>(packets));
    }

    void flush()
    {
        const bool full = !socket.flush();
        if (full != m_full)
            m_transport.m_epoll.change(socket.descriptor(), full ? EPOLLIN | EPOLLOUT : EPOLLIN, this);
        m_full = full;
    }

    DatagramSocket socket;

private:
    LinuxTftpTransport& m_transport;
    bool m_full = false;
};

LinuxTftpTransport::LinuxTftpTransport(tftp::Context context, const Clock& clock, QObject* parent)
    : TftpTransport(parent)
    , m_context(context)
    , m_clock(clock)
    , m_epoll([this] { flush(); })
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LinuxTftpTransport::wake);
}

LinuxTftpTransport::~LinuxTftpTransport()
{
    close();
}

Result<int> LinuxTftpTransport::listen(const QHostAddress& address, int port, int httpPort, int bound)
{
    m_httpPort = httpPort;
    m_address = address.toIPv4Address();
    int refusal = 0;
    m_requests = openPort(m_address, static_cast<quint16>(port), &refusal, bound);
    if (!m_requests)
        return portRefusal(Transport::Tftp, address, port, socketRefusal(refusal),
                           QString::fromLocal8Bit(strerror(refusal)));
    return static_cast<int>(m_requests->socket.port());
}

void LinuxTftpTransport::close()
{
    m_timer.stop();
    m_wakeAt = 0;
    flush();
    m_requests.reset();
    const qint64 now = m_clock.monotonicMs();
    for (auto& [key, active] : m_transfers) {
        active.transfer->stop(now);
        active.port->send(active.client, active.transfer->takeOutput());
    }
    m_transfers.clear();
    flush();
    m_toFlush.clear();
    m_ports.clear();
    m_unanswered.clear();
    m_due = {};
}

std::unique_ptr<LinuxTftpTransport::Port> LinuxTftpTransport::openPort(quint32 address, quint16 number, int* refusal,
                                                                       int bound)
{
    auto port = std::make_unique<Port>(*this);
    *refusal = bound < 0 ? port->socket.bind({address, number}, requestBufferBytes, address == 0)
                         : port->socket.adopt(bound, requestBufferBytes, address == 0);
    if (*refusal == 0 && !m_epoll.add(port->socket.descriptor(), EPOLLIN, port.get()))
        *refusal = errno;
    if (*refusal != 0)
        return nullptr;
    if (m_plainCalls)
        port->socket.usePlainCalls();
    return port;
}

/// The next of the ports of that address in turn; null when the system gives none.
LinuxTftpTransport::Port* LinuxTftpTransport::portFor(quint32 ours)
{
    std::vector<std::unique_ptr<Port>>& ports = m_ports[ours];
    const size_t turn = m_nextPort++ % transferPorts;
    if (turn >= ports.size()) {
        int refusal = 0;
        if (auto port = openPort(ours, 0, &refusal))
            ports.push_back(std::move(port));
        else
            qCWarning(logServer) << "no port for TFTP transfers:" << strerror(refusal);
    }
    return ports.empty() ? nullptr : ports[turn % ports.size()].get();
}

void LinuxTftpTransport::readRequests(Port& port)
{
    while (m_requests.get() == &port && port.socket.receive(m_requestInbox)) {
        for (const DatagramSocket::Incoming& datagram : m_requestInbox.received) {
            if (datagram.from.port != 0 && !isRepetition(datagram))
                openTransfer(datagram);
        }
        if (m_requestInbox.received.size() < DatagramSocket::Inbox::slots)
            break;
    }
}

/// A request from a client that has a transfer: the same again, or one that ends it.
bool LinuxTftpTransport::isRepetition(const DatagramSocket::Incoming& request)
{
    const quint64 client = request.from.key();
    auto running = m_transfers.find(client);
    if (running == m_transfers.end())
        return false;
    // Its last acknowledgement may wait unread at its own port: then this is the next request.
    readTransfers(*running->second.port);
    running = m_transfers.find(client);
    if (running == m_transfers.end())
        return false;
    Active& active = running->second;
    const qint64 now = m_clock.monotonicMs();
    if (request.bytes == QByteArrayView(active.request)) {
        // Its first packet was lost, or the request came twice: never a second transfer.
        active.transfer->requestRepeated(request.bytes.size() * Acquaintances<quint32>::strangerFactor, now);
        collect(active);
        return true;
    }
    // It asks for something else: it has given the first one up.
    active.transfer->stop(now);
    static_cast<void>(active.transfer->takeOutput()); // no refusal: it would hit the new request
    collect(active);
    return false;
}

void LinuxTftpTransport::openTransfer(const DatagramSocket::Incoming& request)
{
    const quint32 ours = m_address != 0 ? m_address : request.reachedAt;
    const Ipv4Endpoint client = request.from;
    if (transfers() >= maxTransfers)
        makeRoom();
    const qint64 now = m_clock.monotonicMs();
    tftp::Opening opening = tftp::open(m_context, request.bytes, dotted(client.address), {dotted(ours), m_httpPort},
                                       now, m_acquaintances.allowance(client.address, request.bytes.size(), now));
    if (!opening.reply.isEmpty())
        m_requests->send(client, opening.reply);
    if (!opening.transfer)
        return;
    Port* port = transfers() < maxTransfers ? portFor(ours) : nullptr;
    if (!port) {
        opening.transfer->stop(now);
        return;
    }
    Active& active = m_transfers[client.key()];
    active = {.client = client,
              .port = port,
              .transfer = std::move(opening.transfer),
              .request = request.bytes.toByteArray(),
              .serial = ++m_serial};
    while (!m_unanswered.empty()) {
        const Active* oldest = find(m_unanswered.front().first, m_unanswered.front().second);
        if (oldest && !oldest->transfer->isAnswered())
            break;
        m_unanswered.pop_front();
    }
    m_unanswered.emplace_back(client.key(), active.serial);
    collect(active);
}

void LinuxTftpTransport::readTransfers(Port& port)
{
    while (port.socket.receive(m_inbox)) {
        const qint64 now = m_clock.monotonicMs();
        for (const DatagramSocket::Incoming& datagram : m_inbox.received) {
            const auto found = m_transfers.find(datagram.from.key());
            if (found == m_transfers.end() || found->second.port != &port) {
                if (const QByteArray reply = tftp::strangerReply(datagram.bytes); !reply.isEmpty())
                    port.send(datagram.from, reply);
                continue;
            }
            tftp::TftpTransfer& transfer = *found->second.transfer;
            const bool wasAnswered = transfer.isAnswered();
            transfer.receive(datagram.bytes, now);
            if (!wasAnswered && transfer.isAnswered())
                m_acquaintances.acknowledged(datagram.from.address, now);
            collect(found->second);
        }
        if (m_inbox.received.size() < DatagramSocket::Inbox::slots)
            break;
    }
}

/// Takes what the machine wants sent; forgets it when it is over.
void LinuxTftpTransport::collect(Active& active)
{
    if (QList<QByteArray> packets = active.transfer->takeOutput(); !packets.isEmpty())
        active.port->send(active.client, std::move(packets));
    if (active.transfer->isOver())
        m_transfers.erase(active.client.key());
    else
        arm(active);
}

void LinuxTftpTransport::flush()
{
    for (Port* port : std::exchange(m_toFlush, {}))
        port->flush();
}

LinuxTftpTransport::Active* LinuxTftpTransport::find(quint64 client, quint64 serial)
{
    const auto found = m_transfers.find(client);
    return found != m_transfers.end() && found->second.serial == serial ? &found->second : nullptr;
}

void LinuxTftpTransport::wake()
{
    m_wakeAt = 0;
    const qint64 now = m_clock.monotonicMs();
    while (!m_due.empty() && m_due.top().at <= now) {
        const Due due = m_due.top();
        m_due.pop();
        Active* active = find(due.client, due.serial);
        if (!active || active->armedAt != due.at)
            continue;
        active->armedAt = 0;
        active->transfer->tick(now); // does nothing when its deadline was put off
        collect(*active);
    }
    flush();
    if (m_due.empty() || m_wakeAt != 0)
        return;
    m_wakeAt = m_due.top().at;
    m_timer.start(static_cast<int>(std::clamp<qint64>(m_wakeAt - now, 1, 60'000)));
}

/// One entry for each transfer; a second one only when the deadline comes nearer, and then the first is void.
void LinuxTftpTransport::arm(Active& active)
{
    const qint64 deadline = active.transfer->deadline();
    if (active.armedAt != 0 && active.armedAt <= deadline)
        return;
    active.armedAt = deadline;
    m_due.push({deadline, active.client.key(), active.serial});
    if (m_wakeAt != 0 && m_wakeAt <= deadline)
        return;
    m_wakeAt = deadline;
    m_timer.start(static_cast<int>(std::clamp<qint64>(deadline - m_clock.monotonicMs(), 1, 60'000)));
}

/// The oldest transfer that nobody answered gives way: a thousand half-open ones keep no phone out.
void LinuxTftpTransport::makeRoom()
{
    while (!m_unanswered.empty()) {
        const auto [client, serial] = m_unanswered.front();
        m_unanswered.pop_front();
        Active* oldest = find(client, serial);
        if (!oldest || oldest->transfer->isAnswered())
            continue;
        oldest->transfer->stop(m_clock.monotonicMs());
        collect(*oldest);
        return;
    }
}

} // namespace firstring
