// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ports/PortOpener.h"

namespace firstring {

ListenAt PortOpener::place(const QString& service, const QHostAddress& address, int port) const
{
    if (const auto bound = m_given && port >= 0 ? m_given->find(service) : std::nullopt)
        return {bound->address, bound->port};
    return {address, port};
}

Result<int> PortOpener::open(const QString& service, porthelper::Kind kind, const ListenAt& at,
                             const Listen& listen) const
{
    ListenAt here = at;
    if (m_given)
        here.bound = m_given->lend(service);
    const Result<int> port = listen(here);
    if (port || here.bound >= 0 || port.error().code != u"PORT_PROTECTED")
        return port;
    if (!m_helper.isInstalled() || !PortHelper::knows(kind, at.port))
        return port;
    const Result<int> bound = m_helper.bind(kind, at.address, at.port);
    if (!bound)
        return bound.error();
    here.bound = *bound;
    return listen(here);
}

} // namespace firstring
