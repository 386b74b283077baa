// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/Acquaintances.h"
#include "app/server/transport/TftpTransport.h"

#include <QHash>
#include <QTimer>
#include <QUdpSocket>

#include <map>
#include <memory>

namespace firstring {

/// TFTP over Qt Network: one socket for requests and, as RFC 1350 4 has it, one with a new port for each transfer.
/// Lives in the server thread.
class QtTftpTransport final : public TftpTransport
{
    Q_OBJECT

public:
    QtTftpTransport(tftp::Context context, const Clock& clock, QObject* parent = nullptr);
    ~QtTftpTransport() override;

    Result<int> listen(const QHostAddress& address, int port, int httpPort, int bound = -1) override;
    void close() override;
    int transfers() const override { return static_cast<int>(m_transfers.size()); }

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

    tftp::Context m_context;
    const Clock& m_clock;
    QUdpSocket m_socket;
    int m_httpPort = 0;
    QTimer m_timer;
    qint64 m_wakeAt = 0;
    QHash<Client, std::shared_ptr<Active>> m_transfers;
    Acquaintances<QHostAddress> m_acquaintances;
};

} // namespace firstring
