// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/linux/DatagramSocket.h"

#include "app/server/transport/BoundSocket.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef UDP_SEGMENT
#define UDP_SEGMENT 103 // linux/udp.h since 4.18; older C libraries do not know it
#endif

namespace firstring {

namespace {

constexpr int batchMessages = 64;
constexpr int batchPackets = 256;
constexpr qsizetype maxSegments = 64;     ///< UDP_MAX_SEGMENTS of the kernel
constexpr qsizetype maxTogether = 65'000; ///< one message before it is cut: an IP packet at most

sockaddr_in toSockaddr(const Ipv4Endpoint& endpoint)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(endpoint.port);
    name.sin_addr.s_addr = htonl(endpoint.address);
    return name;
}

quint32 reachedAt(msghdr& message)
{
    for (cmsghdr* note = CMSG_FIRSTHDR(&message); note; note = CMSG_NXTHDR(&message, note)) {
        if (note->cmsg_level == IPPROTO_IP && note->cmsg_type == IP_PKTINFO) {
            in_pktinfo info;
            std::memcpy(&info, CMSG_DATA(note), sizeof info);
            return ntohl(info.ipi_spec_dst.s_addr);
        }
    }
    return 0;
}

bool notHere(int why)
{
    return why == ENOSYS || why == EPERM || why == EOPNOTSUPP;
}

} // namespace

/// Messages as sendmmsg wants them, pointing into the queue.
struct DatagramSocket::Batch
{
    std::array<mmsghdr, batchMessages> messages;
    std::array<sockaddr_in, batchMessages> names;
    std::array<iovec, batchPackets> pieces;
    std::array<qsizetype, batchMessages> packets; ///< how many each carries
    struct alignas(cmsghdr) Note
    {
        char bytes[CMSG_SPACE(sizeof(quint16))];
    };
    std::array<Note, batchMessages> notes;
};

int DatagramSocket::bind(const Ipv4Endpoint& local, int receiveBufferBytes, bool tellReachedAt)
{
    close();
    m_descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        return errno;
    const sockaddr_in name = toSockaddr(local);
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0) {
        const int why = errno;
        close();
        return why;
    }
    prepare(receiveBufferBytes, tellReachedAt);
    return 0;
}

int DatagramSocket::adopt(int bound, int receiveBufferBytes, bool tellReachedAt)
{
    close();
    m_descriptor = bound;
    if (!takeOver(bound, false)) {
        close();
        return EINVAL;
    }
    prepare(receiveBufferBytes, tellReachedAt);
    return 0;
}

void DatagramSocket::prepare(int receiveBufferBytes, bool tellReachedAt)
{
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBufferBytes, sizeof receiveBufferBytes);
    const int yes = 1;
    if (tellReachedAt)
        ::setsockopt(m_descriptor, IPPROTO_IP, IP_PKTINFO, &yes, sizeof yes);
}

void DatagramSocket::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_queue.clear();
    m_queueBegin = 0;
    m_packetBegin = 0;
}

quint16 DatagramSocket::port() const
{
    sockaddr_in name{};
    socklen_t length = sizeof name;
    if (::getsockname(m_descriptor, reinterpret_cast<sockaddr*>(&name), &length) != 0)
        return 0;
    return ntohs(name.sin_port);
}

/// Messages as recvmmsg wants them. Made once: to make 64 of them for one acknowledgement costs as much as to take it.
struct DatagramSocket::Inbox::Messages
{
    struct alignas(cmsghdr) Note
    {
        char bytes[CMSG_SPACE(sizeof(in_pktinfo))];
    };
    std::array<mmsghdr, slots> messages{};
    std::array<sockaddr_in, slots> names;
    std::array<iovec, slots> pieces;
    std::array<Note, slots> notes;

    /// What the kernel overwrote.
    void renew(size_t i)
    {
        msghdr& header = messages[i].msg_hdr;
        header.msg_namelen = sizeof names[i];
        header.msg_controllen = sizeof notes[i].bytes;
        header.msg_flags = 0;
    }
};

DatagramSocket::Inbox::Inbox()
    : m_bytes(static_cast<size_t>(slots) * slotBytes)
    , m_messages(std::make_unique<Messages>())
{
    for (size_t i = 0; i < slots; ++i) {
        m_messages->pieces[i] = {slot(i), slotBytes};
        msghdr& header = m_messages->messages[i].msg_hdr;
        header.msg_name = &m_messages->names[i];
        header.msg_iov = &m_messages->pieces[i];
        header.msg_iovlen = 1;
        header.msg_control = m_messages->notes[i].bytes;
        m_messages->renew(i);
    }
}

DatagramSocket::Inbox::~Inbox() = default;

bool DatagramSocket::receive(Inbox& inbox)
{
    Inbox::Messages& in = *inbox.m_messages;
    inbox.received.clear();
    int count = 0;
    if (m_manyIn) {
        count = ::recvmmsg(m_descriptor, in.messages.data(), Inbox::slots, 0, nullptr);
        if (count < 0 && notHere(errno)) {
            m_manyIn = false;
            return receive(inbox);
        }
    } else {
        const auto length = ::recvmsg(m_descriptor, &in.messages[0].msg_hdr, 0);
        count = length < 0 ? -1 : 1;
        in.messages[0].msg_len = static_cast<unsigned>(length);
    }
    for (size_t i = 0; static_cast<int>(i) < count; ++i) {
        inbox.received.push_back(
            {.from = {ntohl(in.names[i].sin_addr.s_addr), ntohs(in.names[i].sin_port)},
             .reachedAt = reachedAt(in.messages[i].msg_hdr),
             .bytes = QByteArrayView(inbox.slot(i), static_cast<qsizetype>(in.messages[i].msg_len))});
        in.renew(i);
    }
    return count > 0;
}

void DatagramSocket::send(const Ipv4Endpoint& to, QList<QByteArray> packets)
{
    if (m_descriptor >= 0 && !packets.isEmpty())
        m_queue.push_back({to, std::move(packets)});
}

/// How many packets from \a begin can leave as one message: all as long as the first, the last one perhaps shorter.
qsizetype DatagramSocket::runLength(const QList<QByteArray>& packets, qsizetype begin) const
{
    const qsizetype length = packets[begin].size();
    if (length > m_segmentLimit)
        return 1;
    const qsizetype end = qMin(packets.size(), begin + qMin(maxSegments, maxTogether / length));
    qsizetype at = begin + 1;
    while (at < end && packets[at].size() == length)
        ++at;
    if (at < end && packets[at].size() < length)
        ++at;
    return at - begin;
}

int DatagramSocket::fillBatch(Batch& batch) const
{
    size_t message = 0;
    size_t piece = 0;
    qsizetype packet = m_packetBegin;
    for (size_t i = m_queueBegin; i < m_queue.size(); packet = 0, ++i) {
        const Outgoing& outgoing = m_queue[i];
        while (packet < outgoing.packets.size()) {
            const qsizetype run = runLength(outgoing.packets, packet);
            if (message == batchMessages || piece + static_cast<size_t>(run) > batchPackets)
                return static_cast<int>(message);
            batch.names[message] = toSockaddr(outgoing.to);
            batch.packets[message] = run;
            batch.messages[message] = {};
            msghdr& header = batch.messages[message].msg_hdr;
            header.msg_name = &batch.names[message];
            header.msg_namelen = sizeof batch.names[message];
            header.msg_iov = &batch.pieces[piece];
            header.msg_iovlen = static_cast<size_t>(run);
            if (run > 1) {
                header.msg_control = batch.notes[message].bytes;
                header.msg_controllen = sizeof batch.notes[message].bytes;
                cmsghdr* note = CMSG_FIRSTHDR(&header);
                note->cmsg_level = SOL_UDP;
                note->cmsg_type = UDP_SEGMENT;
                note->cmsg_len = CMSG_LEN(sizeof(quint16));
                const auto segment = static_cast<quint16>(outgoing.packets[packet].size());
                std::memcpy(CMSG_DATA(note), &segment, sizeof segment);
            }
            for (qsizetype end = packet + run; packet < end; ++packet) {
                const QByteArray& bytes = outgoing.packets[packet];
                batch.pieces[piece++] = {const_cast<char*>(bytes.constData()), static_cast<size_t>(bytes.size())};
            }
            ++message;
        }
    }
    return static_cast<int>(message);
}

/// How many messages left; -1 with errno when the first did not.
int DatagramSocket::handOver(Batch& batch, int count)
{
    if (m_manyOut) {
        const int sent = ::sendmmsg(m_descriptor, batch.messages.data(), static_cast<unsigned>(count), 0);
        // A firewall's refusal looks the same; then the plain call says so again.
        if (sent >= 0 || !notHere(errno))
            return sent;
        m_manyOut = errno != ENOSYS;
    }
    return ::sendmsg(m_descriptor, &batch.messages[0].msg_hdr, 0) < 0 ? -1 : 1;
}

bool DatagramSocket::flush()
{
    Batch batch;
    while (m_queueBegin < m_queue.size()) {
        const int count = fillBatch(batch);
        const int sent = handOver(batch, count);
        for (size_t i = 0; static_cast<int>(i) < sent; ++i)
            dropFirst(batch.packets[i]);
        if (sent >= 0 || errno == EINTR)
            continue;
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return false;
        if (batch.packets[0] == 1) {
            dropFirst(1); // unreachable or filtered: the machine's own timer repeats it
            continue;
        }
        // Refused because it was to be cut: too long for this network, or the way out knows no cutting at all.
        m_segmentLimit = errno == EMSGSIZE || errno == EINVAL ? batch.pieces[0].iov_len - 1 : 0;
    }
    m_queue.clear();
    m_queueBegin = 0;
    return true;
}

void DatagramSocket::dropFirst(qsizetype packets)
{
    m_packetBegin += packets;
    if (m_packetBegin < m_queue[m_queueBegin].packets.size())
        return;
    m_packetBegin = 0;
    ++m_queueBegin;
}

void DatagramSocket::usePlainCalls()
{
    m_manyIn = false;
    m_manyOut = false;
    m_segmentLimit = 0;
}

} // namespace firstring
