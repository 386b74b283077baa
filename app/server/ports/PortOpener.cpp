// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ports/PortOpener.h"

namespace firstring {

ListenAt PortOpener::place(const QString& service, const QHostAddress& address, int port) const
{
    if (const auto bound = m_given ? m_given->find(service) : std::nullopt)
        return {bound->address, bound->port};
    return {address, port};
}

Result<int> PortOpener::open(const QString& service, const ListenAt& at, const Listen& listen) const
{
    ListenAt here = at;
    if (m_given)
        here.bound = m_given->lend(service);
    return listen(here);
}

} // namespace firstring
