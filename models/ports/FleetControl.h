// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"
#include "models/domain/FirmwareVersion.h"
#include "models/domain/MacAddress.h"
#include "models/domain/lesson/Exchange.h"
#include "models/ports/PhoneFaults.h"

#include <QList>
#include <QObject>

namespace firstring {

/// One phone to simulate.
struct SimulatedPhone
{
    MacAddress mac;
    QString model;            ///< one of the simulated models; canonical
    FirmwareVersion firmware; ///< what it runs at first; empty: an older one of its family
    PhoneFaults faults = {};
};

/// A fleet and where its factory-default phones are pointed at.
struct FleetPlan
{
    QList<SimulatedPhone> phones;
    QStringList rcsUrls; ///< http://, https:// or tftp://; several: given to the phones in turn, so that transports mix
    quint32 seed = 1;    ///< decides every random pause
    int rebootMs = 200;  ///< how long a restart takes, milliseconds
    int spreadMs = 500;  ///< phones are plugged in within this time, milliseconds
    int timeoutMs = 60'000; ///< a phone that has not ended by then is given up
    bool record = false;    ///< exchanged() tells every question and answer
    bool stayOn = false;    ///< phones stay switched on after their boot, with their doors open, until stop()
};

/// What a simulated phone shows.
struct SimulatedPhoneStatus
{
    enum class Phase : quint8 { Off, Booting, Firmware, Rebooting, Running, Failed };

    MacAddress mac;
    QString model;
    Phase phase = Phase::Off;
    QString display;          ///< the phone's own display text, as phones.md B8 has it
    int percent = 0;          ///< firmware, 0..100
    int boots = 0;            ///< starts, the first included
    FirmwareVersion firmware; ///< what it runs now
    QString server;           ///< final configuration server it took its files from
    QString address;          ///< where it is: its own in 127.0.0.0/8, or this computer's
    int webPort = 0;          ///< of its web server there; 0: none
    int sipPort = 0;          ///< where it takes SIP messages by UDP; 0: nowhere
    QByteArray background;    ///< the picture on its screen, as it took the file; empty: the maker's, or over 1 MiB
    QString problem;          ///< Failed, or ended otherwise than expected: why, translated
    bool asExpected = false;  ///< a non-empty global file and its own file from its final server, the firmware offered,
                              ///< 2xx from its startup URL
};

/// The one door through which pages and commands run simulated phones. Lives in the main thread; answers by signals.
class FleetControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const FleetPlan& plan) = 0;
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;
    /// \a count phones of \a model with made-up addresses, the same for the same seed. They register nothing.
    virtual QList<SimulatedPhone> invent(int count, const QString& model, quint32 seed) const = 0;

Q_SIGNALS:
    /// Batched, several times a second: the latest of each phone that changed.
    void changed(const QList<firstring::SimulatedPhoneStatus>& phones);
    /// With FleetPlan::record: what phones asked and what came back, in the order of their ends, batched as changed().
    void exchanged(const QList<firstring::Exchange>& exchanges);
    /// Every phone has ended and none stays on, or stop() was called.
    void finished();
    void refused(const firstring::Error& why);
};

} // namespace firstring
