// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/Acquaintances.h"
#include "app/server/transport/TftpTransport.h"
#include "app/server/transport/linux/DatagramSocket.h"
#include "app/server/transport/linux/Epoll.h"

#include <QTimer>
#include <queue>

#include <deque>
#include <memory>
#include <unordered_map>

namespace firstring {

/// TFTP by epoll, recvmmsg, sendmmsg and UDP_SEGMENT, over IPv4. Lives in the server thread.
///
/// RFC 1350 4 gives each transfer a port of ours that is not the well-known one, so that its packets cannot be taken
/// for another's. A socket for each of them costs more than a small file itself: making, binding, watching and closing
/// it, and one packet a call. Here a few sockets, each with a port of its own, are opened once and lent in turn; the
/// client's address and port tell the transfers on one of them apart, and a client that asks again from the same port
/// gets another socket, so that an echo from its last transfer meets nobody. What a port hears from somebody who has no
/// transfer there is answered with code 5, as ever.
///
/// Packets that the machines want sent gather while a burst of arrivals is worked off and leave together after it.
/// Deadlines lie in a heap with one entry for each transfer; since nearly every one is put off by the next
/// acknowledgement long before it is due, an entry is looked at only when it comes up, and is then laid back.
class LinuxTftpTransport final : public TftpTransport
{
    Q_OBJECT

public:
    static constexpr int transferPorts = 16;

    LinuxTftpTransport(tftp::Context context, const Clock& clock, QObject* parent = nullptr);
    ~LinuxTftpTransport() override;

    Result<int> listen(const QHostAddress& address, int port, int httpPort, int bound = -1) override;
    void close() override;
    int transfers() const override { return static_cast<int>(m_transfers.size()); }

    /// For tests: as if the system refused the better calls.
    void usePlainCalls() { m_plainCalls = true; }

private:
    class Port;
    struct Active
    {
        Ipv4Endpoint client;
        Port* port = nullptr;
        std::unique_ptr<tftp::TftpTransfer> transfer;
        QByteArray request; ///< as it came, to tell its repetition from another one
        quint64 serial = 0;
        qint64 armedAt = 0; ///< of its entry in the heap that counts
    };
    struct Due
    {
        qint64 at;
        quint64 client;
        quint64 serial;
        friend bool operator>(const Due& a, const Due& b) { return a.at > b.at; }
    };

    std::unique_ptr<Port> openPort(quint32 address, quint16 number, int* refusal, int bound = -1);
    Port* portFor(quint32 ours);
    void readRequests(Port& port);
    bool isRepetition(const DatagramSocket::Incoming& request);
    void readTransfers(Port& port);
    void openTransfer(const DatagramSocket::Incoming& request);
    void collect(Active& active);
    void flush();
    void wake();
    void arm(Active& active);
    void makeRoom();
    Active* find(quint64 client, quint64 serial);

    tftp::Context m_context;
    const Clock& m_clock;
    int m_httpPort = 0;
    bool m_plainCalls = false;
    Epoll m_epoll;
    DatagramSocket::Inbox m_requestInbox; ///< of its own: a request may have to wait for what its transfer heard
    DatagramSocket::Inbox m_inbox;
    quint32 m_address = 0; ///< where we listen; 0: on every address
    std::unique_ptr<Port> m_requests;
    /// Of each of our addresses that was asked; usually one.
    std::unordered_map<quint32, std::vector<std::unique_ptr<Port>>> m_ports;
    size_t m_nextPort = 0;
    std::vector<Port*> m_toFlush;

    std::unordered_map<quint64, Active> m_transfers;      ///< by Ipv4Endpoint::key()
    std::deque<std::pair<quint64, quint64>> m_unanswered; ///< client and serial, the oldest first; may be outdated
    quint64 m_serial = 0;
    Acquaintances<quint32> m_acquaintances;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    QTimer m_timer;
    qint64 m_wakeAt = 0; ///< 0: the timer rests
};

} // namespace firstring
