// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/tftp/Opening.h"
#include "models/base/Clock.h"
#include "models/base/Result.h"

#include <QHash>
#include <QHostAddress>
#include <QTimer>
#include <QUdpSocket>

#include <map>
#include <memory>

namespace firstring {

/// TFTP over Qt Network: one socket for requests and, as RFC 1350 4 has it, one with a new port for each transfer.
/// Lives in the server thread.
class QtTftpTransport final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxTransfers = 4096;

    QtTftpTransport(tftp::Context context, const Clock& clock, QObject* parent = nullptr);
    ~QtTftpTransport() override;

    /// Port 0: any free one. The port that was taken; \a httpPort goes into every Request's site.
    Result<int> listen(const QHostAddress& address, int port, int httpPort);
    /// Ends every transfer; each is reported as finished.
    void close();
    int transfers() const { return static_cast<int>(m_transfers.size()); }

private:
    struct Client
    {
        QHostAddress address;
        quint16 port = 0;
        friend bool operator==(const Client&, const Client&) = default;
        friend size_t qHash(const Client& client, size_t seed) { return qHashMulti(seed, client.address, client.port); }
    };
    struct Active;

    void readRequests();
    void openTransfer(const Client& client, const QByteArray& datagram, const QHostAddress& reachedAt);
    void readTransfer(Active& active);
    void flush(Active& active);
    void wake();
    void arm(qint64 deadline);
    void makeRoom();
    qint64 unansweredBytes(const QHostAddress& address, qsizetype request);

    tftp::Context m_context;
    const Clock& m_clock;
    QUdpSocket m_socket;
    int m_httpPort = 0;
    QTimer m_timer;
    qint64 m_wakeAt = 0;
    QHash<Client, std::shared_ptr<Active>> m_transfers;
    QHash<QHostAddress, qint64> m_known; ///< addresses that acknowledged something, and when
};

} // namespace firstring
