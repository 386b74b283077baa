// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/gate/NeighbourWatch.h"

#include <QFile>
#include <QNetworkInterface>

namespace firstring {

namespace {

constexpr qint64 ownAgainMs = 10'000;

QByteArray contentOf(const char* path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Witness NeighbourWatch::judge(const QString& source, MacAddress mac)
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 age = now - m_readMs;
    if (!m_everRead || age >= freshMs || (age >= againMs && !m_neighbours.knows(source)))
        read(now);
    return m_neighbours.judge(source, mac);
}

void NeighbourWatch::read(qint64 now)
{
    m_neighbours = Neighbours::parse(contentOf("/proc/net/arp"), contentOf("/proc/net/route"));
    if (!m_everRead || now - m_ownMs >= ownAgainMs) {
        m_ownMs = now;
        m_own.clear();
        const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress& address : addresses)
            m_own.insert(address.toString());
    }
    m_neighbours.setOwn(m_own);
    m_readMs = now;
    m_everRead = true;
}

} // namespace firstring
