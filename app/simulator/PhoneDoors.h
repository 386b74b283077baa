// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/WebDesk.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace firstring {

/// The open doors of one simulated phone: its web server and the port for SIP messages, both where the system has room.
/// Owner and thread: the fleet's.
class PhoneDoors final : public QObject
{
    Q_OBJECT

public:
    /// What the phone runs on now; nothing while it starts: then it talks to nobody.
    using Config = std::function<const PhoneConfig*()>;

    PhoneDoors(const PhoneModel& model, const QHostAddress& address, Config config, QObject* parent);

    /// 0: the system had none.
    int webPort() const { return m_web.serverPort(); }
    int sipPort() const { return m_sip.localPort(); }

Q_SIGNALS:
    /// Comes after the answer was written.
    void told(const QList<firstring::PhoneCommand>& commands);

private:
    void takeConnection();
    void readMessage();

    WebDesk m_desk;
    const Config m_config;
    const bool m_wantsOnePiece; ///< the 6739i: head and body must come together
    QTcpServer m_web;
    QUdpSocket m_sip;
};

} // namespace firstring
