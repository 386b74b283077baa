// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"
#include "models/ports/ServerControl.h"

namespace firstring {

/// A phone of the network, as it showed itself to somebody who only knocked.
struct NetworkPhone
{
    QString address; ///< `192.168.1.30`
    MacAddress mac;  ///< as the neighbour table of this computer has it; zero: it does not say
    QString model;   ///< canonical, as its web page says; may be empty

    friend bool operator==(const NetworkPhone&, const NetworkPhone&) = default;
};

/// The door through which pages look for phones in one network: each address is asked once for its first web page,
/// nothing else. Only when a person asks for it; one at a time. Main thread; answers by signals.
class NetworkScanControl : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestPrefix = 22; ///< at most 1,022 addresses

    using QObject::QObject;

    /// Looks through the network of that address of this computer. refused(): SCAN_LOOPBACK, SCAN_TOO_LARGE,
    /// SCAN_RUNNING.
    virtual void scan(const HostAddress& where) = 0;
    /// Ends it at once; finished() follows.
    virtual void cancel() = 0;
    virtual bool isRunning() const = 0;

Q_SIGNALS:
    void progress(int done, int total);
    void found(const firstring::NetworkPhone& phone);
    void finished();
    void refused(const firstring::Error& why);
};

} // namespace firstring
