// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/ports/PortHelper.h"
#include "app/server/transport/ListeningSockets.h"

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

/// Finds the socket of each service: one that was handed in when the program was started, else one that the server
/// binds itself, else, for a port that the system keeps for programs with more rights, one that the port helper binds.
/// Server thread.
class PortOpener final
{
public:
    using Listen = std::function<Result<int>(const ListenAt&)>;

    PortOpener(std::shared_ptr<const ListeningSockets> given, PortHelper helper)
        : m_given(std::move(given))
        , m_helper(std::move(helper))
    {}

    /// Where \a service will listen if it is wanted at \a address and \a port; for choosing the transport. Below 0:
    /// off.
    ListenAt place(const QString& service, const QHostAddress& address, int port) const;
    /// Lets \a listen try, perhaps a second time with the helper's socket, and gives the port that was taken or why
    /// not. \a kind: what the service listens with.
    Result<int> open(const QString& service, porthelper::Kind kind, const ListenAt& at, const Listen& listen) const;

    /// A duplicate of the socket that was handed in for \a service; -1: none was.
    int lend(const QString& service) const { return m_given ? m_given->lend(service) : -1; }
    const PortHelper& helper() const { return m_helper; }

private:
    std::shared_ptr<const ListeningSockets> m_given; ///< may be null
    PortHelper m_helper;
};

} // namespace firstring
