// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reach/protocol/ReachMachine.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <memory>

namespace firstring {

/// One phone on its sockets: carries the actions of its ReachMachine out. Every wait has an end, whatever the other
/// side does: silence, a stream without end, one byte now and then. Thread and owner: PhoneReach's.
class PhoneCall final : public QObject
{
    Q_OBJECT

public:
    PhoneCall(const ReachOrder& order, const ReachTarget& target, QObject* parent);

    void start();
    /// ended() comes at once, as Cancelled.
    void cancel();

Q_SIGNALS:
    /// Exactly once; only deleteLater() may follow.
    void ended(const firstring::ReachResult& result);

private:
    void perform(const ReachMachine::Action& action);
    void ask(const QByteArray& bytes);
    void readable();
    void disconnected();
    void datagrams();
    void handOver();
    void finish(const ReachResult& result);

    const ReachTarget m_target;
    const int m_quietMs;
    ReachMachine m_machine;
    std::unique_ptr<QTcpSocket> m_tcp; ///< a new one for each request
    std::unique_ptr<QUdpSocket> m_udp;
    WebAnswer m_answer;
    QTimer m_quiet; ///< since the phone was heard last
    QTimer m_all;   ///< for everything
    bool m_ended = false;
};

} // namespace firstring
