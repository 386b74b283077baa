// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/ListeningSockets.h"
#include "models/base/Result.h"

#include <functional>
#include <memory>

namespace firstring {

/// Where one service listens.
struct ListenAt
{
    QHostAddress address;
    int port = 0;
    int bound = -1; ///< a socket that is bound there already, for whoever listens to take over; -1: bind one
};

/// Finds the socket of each service: one that was handed in when the program was started, else one of the server's own.
/// Server thread.
class PortOpener final
{
public:
    using Listen = std::function<Result<int>(const ListenAt&)>;

    explicit PortOpener(std::shared_ptr<const ListeningSockets> given)
        : m_given(std::move(given))
    {}

    /// Where \a service will listen if it is wanted at \a address and \a port; for choosing the transport.
    ListenAt place(const QString& service, const QHostAddress& address, int port) const;
    /// Lets \a listen try, and gives the port that was taken or why not.
    Result<int> open(const QString& service, const ListenAt& at, const Listen& listen) const;

private:
    std::shared_ptr<const ListeningSockets> m_given; ///< may be null
};

} // namespace firstring
