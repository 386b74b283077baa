// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>
#include <memory>
#include <vector>

namespace firstring {

/// An IPv4 address and a port, in host order.
struct Ipv4Endpoint
{
    quint32 address = 0;
    quint16 port = 0;

    quint64 key() const { return quint64(address) << 16 | port; }
    friend bool operator==(const Ipv4Endpoint&, const Ipv4Endpoint&) = default;
};

/// One bound UDP socket that takes and gives datagrams by the dozen: recvmmsg and sendmmsg, and for the blocks of one
/// window a single message that the kernel or the card cuts into datagrams (UDP_SEGMENT). Each of the three has a
/// fall-back of plain calls, chosen when the system refuses the better one: old kernels, containers that filter calls,
/// cards without checksums of their own, blocks longer than the network takes. Never blocks. Server thread.
class DatagramSocket final
{
public:
    struct Incoming
    {
        Ipv4Endpoint from;
        quint32 reachedAt = 0; ///< the address of ours it was sent to; 0 when not asked for
        QByteArrayView bytes;  ///< valid until the next receive() of any socket with the same Inbox
    };

    /// Where datagrams land; one for all sockets of a thread. No request or acknowledgement is as long as a slot.
    class Inbox
    {
    public:
        static constexpr int slots = 64;
        static constexpr int slotBytes = 2048;

        Inbox();
        ~Inbox();
        std::vector<Incoming> received; ///< by the last receive()

    private:
        friend class DatagramSocket;
        struct Messages;
        char* slot(size_t i) { return m_bytes.data() + i * slotBytes; }

        std::vector<char> m_bytes;
        std::unique_ptr<Messages> m_messages;
    };

    DatagramSocket() = default;
    ~DatagramSocket() { close(); }
    DatagramSocket(const DatagramSocket&) = delete;
    DatagramSocket& operator=(const DatagramSocket&) = delete;

    /// 0, or the errno of the refusal. Port 0: any free one.
    int bind(const Ipv4Endpoint& local, int receiveBufferBytes, bool tellReachedAt = false);
    /// The same with a socket that somebody bound for us; it is this object's from now on, also when it is refused.
    int adopt(int bound, int receiveBufferBytes, bool tellReachedAt = false);
    void close();
    int descriptor() const { return m_descriptor; }
    quint16 port() const;

    /// Fills the inbox with what waits, at most as much as it has slots. False: nothing waited.
    bool receive(Inbox& inbox);
    void send(const Ipv4Endpoint& to, const QByteArray& packet) { send(to, QList<QByteArray>{packet}); }
    /// Queues; the same order comes out.
    void send(const Ipv4Endpoint& to, QList<QByteArray> packets);
    /// Hands over what is queued. False: the system takes no more now; call again when it is writable.
    bool flush();
    bool hasQueue() const { return !m_queue.empty(); }

    /// For tests: as if the system refused the better calls.
    void usePlainCalls();

private:
    void prepare(int receiveBufferBytes, bool tellReachedAt);
    struct Outgoing
    {
        Ipv4Endpoint to;
        QList<QByteArray> packets;
    };

    struct Batch;
    qsizetype runLength(const QList<QByteArray>& packets, qsizetype begin) const;
    int fillBatch(Batch& batch) const;
    int handOver(Batch& batch, int count);
    void dropFirst(qsizetype packets);

    int m_descriptor = -1;
    bool m_manyIn = true;                 ///< recvmmsg works
    bool m_manyOut = true;                ///< sendmmsg works
    qsizetype m_segmentLimit = 64 * 1024; ///< longer packets are not segmented; 0: none are
    std::vector<Outgoing> m_queue;
    size_t m_queueBegin = 0;
    qsizetype m_packetBegin = 0; ///< in the first of the queue
};

} // namespace firstring
