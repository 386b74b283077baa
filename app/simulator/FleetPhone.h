// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/BootMachine.h"
#include "app/simulator/Fetch.h"
#include "app/simulator/PhoneDoors.h"

#include <QRandomGenerator>

namespace firstring {

/// One simulated phone on its sockets: carries the actions of its BootMachine out. Owner and thread: the fleet's.
/// A socket is asked for with wantsSocket() and granted by beginFetch(), so that a big fleet does not open all at once.
class FleetPhone final : public QObject, private FetchWatcher
{
    Q_OBJECT

public:
    /// \a source: the address it sends from to servers on loopback. \a staysOn: it opens its doors after its boot, and
    /// does what it is told there.
    /// \a random decides what gets lost; it must outlive the phone.
    FleetPhone(const BootMachine::Setup& setup, const QHostAddress& source, bool staysOn, QRandomGenerator& random,
               QObject* parent);

    void powerOn();
    /// Its first boot takes too long.
    void giveUp();
    /// Opens the socket that was asked for; closedSocket() follows sooner or later. False: it needs none any more.
    bool beginFetch();

    SimulatedPhoneStatus status() const;
    bool hasEnded() const { return m_machine.hasEnded(); }

Q_SIGNALS:
    void changed();
    /// Its times are those of the clock that never goes back, in milliseconds.
    void exchanged(const firstring::Exchange& exchange);
    void wantsSocket();
    void closedSocket();
    /// Its first boot is over; comes once.
    void ended();

private:
    bool headCame(QByteArrayView head) override;
    void progressed(qint64 received, qint64 total) override;
    void fetchEnded(const FetchResult& result) override;

    void perform(const BootMachine::Action& action);
    void obey(const PhoneCommand& command);
    void goOnChecking();
    void dropFetch();

    void begin();
    void cutPower();
    void tell(const FetchResult& result);

    BootMachine m_machine;
    const PhoneFaults m_faults;
    QRandomGenerator& m_random;
    const QHostAddress m_source;
    BootMachine::Fetch m_wanted;
    std::optional<SyncCheck> m_check; ///< while it looks whether its files changed
    Fetch* m_fetch = nullptr;         ///< child; null while no socket is open
    PhoneDoors* m_doors = nullptr;    ///< child; null: it does not stay on
    bool m_endedOnce = false;
    bool m_wasCut = false;     ///< the power went already
    bool m_cutting = false;    ///< it goes now
    QTimer m_later;            ///< requests that wait for the network, or get lost
    bool m_socketHeld = false; ///< closedSocket() is owed
    bool m_lost = false;       ///< the one that m_later is about
    qint64 m_askedMs = 0;
    QTimer m_timer;
};

} // namespace firstring
