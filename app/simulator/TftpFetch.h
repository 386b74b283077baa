// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/Fetch.h"

#include <QHostInfo>
#include <QUdpSocket>

namespace firstring {

/// What a phone proposes to a TFTP server. Whether real phones propose anything is not known (phones.md B1), so the
/// usual is the plain protocol of 1992.
struct TftpOptions
{
    int blockSize = 0;         ///< RFC 2348: 8..65464 bytes; 0: not proposed, 512
    bool transferSize = false; ///< RFC 2349
    int windowSize = 0;        ///< RFC 7440: 1..65535 blocks; 0: not proposed, 1
    int resendMs = 1000;       ///< silence after which the last packet is sent again
    int sends = 5;             ///< times that one packet is sent
};

/// Reads one file by TFTP (RFC 1350, 2347 to 2349, 7440) in octet mode from the phone's own address. Block numbers roll
/// over, packets of strangers are answered with error 5, and a phone that has seen enough sends an error packet.
class TftpFetch final : public Fetch
{
public:
    TftpFetch(const Request& request, FetchWatcher& watcher, QObject* parent, const TftpOptions& options = {});
    ~TftpFetch() override;

    void start() override;

private:
    void close(FetchResult::Outcome outcome) override;
    void ask(const QHostAddress& server);
    void silent();
    void readable();
    void packetCame(QByteArrayView packet);
    void optionsCame(QByteArrayView list);
    void dataCame(quint16 block, QByteArrayView bytes);
    void acknowledge();
    void send(const QByteArray& packet);
    void sendError(const QHostAddress& peer, quint16 port, quint16 code, const char* text);

    const TftpOptions m_options;
    QUdpSocket m_socket;
    int m_lookup = -1;
    QHostAddress m_server;
    quint16 m_transferPort = 0; ///< the server's transfer identifier; 0 until its first packet
    QByteArray m_lastSent;
    int m_sends = 0;
    int m_blockSize = 512;
    int m_windowSize = 1;
    int m_inWindow = 0;      ///< blocks since the last acknowledgement
    quint16 m_lastBlock = 0; ///< rolls over
    qint64 m_total = -1;
};

} // namespace firstring
