// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/tftp/Opening.h"
#include "models/base/Clock.h"
#include "models/base/Result.h"

#include <QHostAddress>
#include <QObject>

namespace firstring {

/// What moves TFTP's datagrams between the network and the machines. Lives in the server thread.
class TftpTransport : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxTransfers = 4096;
    static constexpr int requestBufferBytes = 1024 * 1024; ///< a shelf of phones that get power back asks all at once

    using QObject::QObject;

    /// Port 0: any free one. \a bound: a socket that somebody bound there for us, from now on the transport's own; -1:
    /// it binds one itself. The port that was taken; \a httpPort goes into every Request's site.
    virtual Result<int> listen(const QHostAddress& address, int port, int httpPort, int bound = -1) = 0;
    /// Ends every transfer; each is reported as finished.
    virtual void close() = 0;
    virtual int transfers() const = 0;
};

} // namespace firstring
