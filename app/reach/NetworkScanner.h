// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/NetworkScanControl.h"

#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace firstring {

class WebAnswer;

/// Asks every address of one network once for `GET /`, some at a time, and keeps those that answer as a phone does or
/// whose card is of a maker of these phones. Never logs in, never asks twice. Main thread, never blocks.
class NetworkScanner final : public NetworkScanControl
{
    Q_OBJECT

public:
    struct Settings
    {
        int port = 80;
        int atOnce = 32;
        int patienceMs = 1'500; ///< for each address, all in all
        bool allowLoopback = false;
        /// The neighbour table of this computer, as the system writes it; read when it is needed.
        std::function<QByteArray()> neighbourTable;
    };

    explicit NetworkScanner(QObject* parent = nullptr);
    explicit NetworkScanner(Settings settings, QObject* parent = nullptr);
    ~NetworkScanner() override;

    void scan(const HostAddress& where) override;
    void cancel() override;
    bool isRunning() const override { return m_running; }

private:
    class Knock;
    void next();
    void end(Knock* knock);
    void finish();

    const Settings m_settings;
    QList<quint32> m_left; ///< still to be asked, the next last
    QList<Knock*> m_open;
    int m_total = 0;
    int m_done = 0;
    bool m_running = false;
};

} // namespace firstring
