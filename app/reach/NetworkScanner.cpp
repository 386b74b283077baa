// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/NetworkScanner.h"

#include "app/reach/protocol/ScanPlan.h"
#include "app/reach/protocol/WebAnswer.h"
#include "models/domain/Ipv4.h"
#include "models/domain/gate/Neighbours.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>

#include <algorithm>

namespace firstring {

namespace {

QByteArray systemNeighbours()
{
    QFile file(QStringLiteral("/proc/net/arp"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// One address and the one question to it.
class NetworkScanner::Knock final : public QObject
{
public:
    Knock(quint32 host, const Settings& settings, NetworkScanner& owner)
        : QObject(&owner)
        , address(dotted(host))
        , m_owner(owner)
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_socket.write("GET / HTTP/1.1\r\nHost: " + address.toLatin1() + "\r\nConnection: close\r\n\r\n");
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
            if (!answer.take(m_socket.readAll()))
                m_owner.end(this);
        });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
            answer.close();
            m_owner.end(this);
        });
        // Nobody there, or nobody who listens: the network told its card all the same.
        connect(
            &m_socket, &QTcpSocket::errorOccurred, this, [this] { m_owner.end(this); }, Qt::QueuedConnection);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { m_owner.end(this); });
        m_patience.start(settings.patienceMs);
        m_socket.connectToHost(QHostAddress(host), static_cast<quint16>(settings.port));
    }

    const QString address;
    WebAnswer answer;

private:
    NetworkScanner& m_owner;
    QTcpSocket m_socket;
    QTimer m_patience;
};

NetworkScanner::NetworkScanner(QObject* parent)
    : NetworkScanner(Settings{}, parent)
{}

NetworkScanner::NetworkScanner(Settings settings, QObject* parent)
    : NetworkScanControl(parent)
    , m_settings(std::move(settings))
{}

NetworkScanner::~NetworkScanner()
{
    qDeleteAll(std::exchange(m_open, {})); // here, while end() can still be called
}

void NetworkScanner::scan(const HostAddress& where)
{
    if (m_running) {
        return Q_EMIT refused({QStringLiteral("SCAN_RUNNING"),
                               tr("A network is being looked through already. Wait until that has ended."),
                               {}});
    }
    auto addresses = addressesToScan(where.address, where.prefixLength, smallestPrefix, m_settings.allowLoopback);
    if (!addresses)
        return Q_EMIT refused(addresses.error());
    m_left = std::move(*addresses);
    std::reverse(m_left.begin(), m_left.end());
    m_total = static_cast<int>(m_left.size());
    m_done = 0;
    m_running = true;
    Q_EMIT progress(0, m_total);
    next();
}

void NetworkScanner::cancel()
{
    if (!m_running)
        return;
    m_left.clear();
    for (Knock* knock : std::exchange(m_open, {}))
        knock->deleteLater();
    finish();
}

void NetworkScanner::next()
{
    while (!m_left.isEmpty() && m_open.size() < m_settings.atOnce)
        m_open.append(new Knock(m_left.takeLast(), m_settings, *this));
    if (m_open.isEmpty() && m_running)
        finish();
}

void NetworkScanner::end(Knock* knock)
{
    if (!m_open.removeOne(knock))
        return;
    knock->deleteLater();
    const QByteArray table = m_settings.neighbourTable ? m_settings.neighbourTable() : systemNeighbours();
    const NetworkPhone phone{knock->address, Neighbours::parse(table, {}).cardOf(knock->address),
                             webFace(knock->answer).model};
    if (webFace(knock->answer).isPhone || (!phone.mac.isZero() && phone.mac.hasKnownMaker()))
        Q_EMIT found(phone);
    Q_EMIT progress(++m_done, m_total);
    if (m_running)
        next();
}

void NetworkScanner::finish()
{
    m_running = false;
    Q_EMIT finished();
}

} // namespace firstring
