// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/ServerControl.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

namespace firstring {

/// Asks the running server for `startup.cfg` over HTTP and TFTP, as a phone would, and over HTTPS for its certificate.
/// Main thread; for one question.
class ServerProbe final : public QObject
{
    Q_OBJECT

public:
    static constexpr int patienceMs = 3000;

    ServerProbe(const ServerEndpoints& endpoints, const QString& urlKey);

    /// finished() comes later, never from within.
    void start();

Q_SIGNALS:
    void finished(bool answered, const QString& sentence);

private:
    enum class State : quint8 { Off, Asked, Answered, Strange };

    void askHttp();
    void askHttps();
    void askTftp();
    void conclude();
    QString sentence() const;

    ServerEndpoints m_endpoints;
    QByteArray m_path; ///< without the slash
    QTcpSocket m_tcp;
    QByteArray m_reply;
    QSslSocket m_tls;
    QUdpSocket m_udp;
    QTimer m_patience;
    State m_http = State::Off;
    State m_https = State::Off;
    State m_tftp = State::Off;
    bool m_over = false;
};

} // namespace firstring
