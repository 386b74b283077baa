// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/ports/PortHelper.h"
#include "models/base/Clock.h"
#include "models/domain/DhcpSurvey.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace firstring {

class PacketSocket;
namespace dhcp {
class Scout;
}

/// Asks on one card who gives out addresses and what phones are told, without serving: "who gives out addresses here?"
/// Nothing that is offered is taken. For one question; a thread with a Qt event loop.
class DhcpDetector final : public QObject
{
    Q_OBJECT

public:
    DhcpDetector(PortHelper helper, const Clock& clock, QObject* parent = nullptr);
    ~DhcpDetector() override;

    /// finished() comes later, never from within: after some seconds, or at once with why it cannot be asked.
    void start(const QString& interfaceName);

Q_SIGNALS:
    void finished(const firstring::Result<firstring::DhcpSurvey>& found);

private:
    Result<void> open(const QString& interfaceName);
    void hear(QByteArrayView packet);
    void beat();
    void send();

    PortHelper m_helper;
    const Clock& m_clock;
    QString m_card;
    quint32 m_own = 0;
    std::unique_ptr<PacketSocket> m_socket;
    std::unique_ptr<dhcp::Scout> m_scout;
    QTimer m_beat;
};

} // namespace firstring
