// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ServerProbe.h"

#include "app/server/tftp/TftpPacket.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace firstring {

ServerProbe::ServerProbe(const ServerEndpoints& endpoints, const QString& urlKey)
    : m_endpoints(endpoints)
    , m_path((urlKey.isEmpty() ? QString() : urlKey + QLatin1Char('/')).toUtf8() + "startup.cfg")
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_over = true;
        const auto isFine = [](State state) { return state == State::Off || state == State::Answered; };
        Q_EMIT finished(isFine(m_http) && isFine(m_https) && isFine(m_tftp) && m_endpoints.isOn(), sentence());
    });
}

void ServerProbe::start()
{
    // Without this Qt asks for the proxies of this computer, in a thread of its own and perhaps over the network.
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    m_tls.setProxy(QNetworkProxy::NoProxy);
    m_udp.setProxy(QNetworkProxy::NoProxy);
    if (m_endpoints.httpPort > 0)
        askHttp();
    if (m_endpoints.httpsPort > 0)
        askHttps();
    if (m_endpoints.tftpPort > 0)
        askTftp();
    m_patience.start(m_endpoints.isOn() ? patienceMs : 0);
}

void ServerProbe::askHttp()
{
    m_http = State::Asked;
    connect(&m_tcp, &QTcpSocket::connected, this, [this] {
        m_tcp.write("GET /" + m_path + " HTTP/1.1\r\nHost: " + m_endpoints.address.toLatin1() +
                    "\r\nConnection: close\r\n\r\n");
    });
    connect(&m_tcp, &QTcpSocket::readyRead, this, [this] {
        m_reply += m_tcp.readAll();
        if (m_http == State::Asked && m_reply.contains("\r\n")) {
            m_http = m_reply.startsWith("HTTP/1.1 200 ") ? State::Answered : State::Strange;
            conclude();
        }
    });
    m_tcp.connectToHost(QHostAddress(m_endpoints.address), static_cast<quint16>(m_endpoints.httpPort));
}

/// Our own certificate is the proof; nobody vouches for it here, and the server may want one of its clients.
void ServerProbe::askHttps()
{
    m_https = State::Asked;
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(&m_tls, &QSslSocket::encrypted, this, [this] {
        const QByteArray digest = m_tls.peerCertificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        m_https = QString::fromLatin1(digest) == m_endpoints.fingerprint ? State::Answered : State::Strange;
        conclude();
    });
    m_tls.connectToHostEncrypted(m_endpoints.address, static_cast<quint16>(m_endpoints.httpsPort));
}

void ServerProbe::askTftp()
{
    m_tftp = State::Asked;
    connect(&m_udp, &QUdpSocket::readyRead, this, [this] {
        while (m_udp.hasPendingDatagrams()) {
            QByteArray packet(2048, Qt::Uninitialized);
            QHostAddress from;
            quint16 port = 0;
            packet.resize(qMax<qint64>(0, m_udp.readDatagram(packet.data(), packet.size(), &from, &port)));
            if (m_tftp != State::Asked)
                continue;
            const tftp::Parsed parsed = tftp::parse(packet);
            const bool isData = parsed.packet && parsed.packet->opcode == tftp::Opcode::Data;
            m_tftp = isData ? State::Answered : State::Strange;
            // A file of one block is over with its acknowledgement; of a longer one we want no more.
            constexpr qsizetype fullBlock = 4 + 512;
            m_udp.writeDatagram(packet.size() < fullBlock ? QByteArray("\0\4\0\1", 4)
                                                          : tftp::errorPacket(tftp::ErrorCode::Undefined, "Thank you"),
                                from, port);
            conclude();
        }
    });
    const QHostAddress server(m_endpoints.address);
    m_udp.bind(server.isLoopback() ? server : QHostAddress(QHostAddress::AnyIPv4), 0);
    m_udp.writeDatagram(QByteArray("\0\1", 2) + m_path + QByteArray("\0octet\0", 7), server,
                        static_cast<quint16>(m_endpoints.tftpPort));
}

/// Ends early when nothing is open any more.
void ServerProbe::conclude()
{
    if (!m_over && m_http != State::Asked && m_https != State::Asked && m_tftp != State::Asked)
        m_patience.start(0);
}

QString ServerProbe::sentence() const
{
    if (!m_endpoints.isOn())
        return tr("The local server is off, so phones find nothing here. Start it first.");
    QStringList parts;
    if (m_http == State::Answered)
        parts << tr("HTTP answers on %1.").arg(m_endpoints.httpUrl());
    else if (m_http != State::Off)
        parts << tr("HTTP does not answer on %1. Phones will not get their files there. Stop the server and start it "
                    "again.")
                     .arg(m_endpoints.httpUrl());
    if (m_https == State::Answered)
        parts << tr("HTTPS answers on %1.").arg(m_endpoints.httpsUrl());
    else if (m_https != State::Off)
        parts << tr("HTTPS does not answer on %1 as it should. Phones will not get their files there. Stop the server "
                    "and start it again.")
                     .arg(m_endpoints.httpsUrl());
    if (m_tftp == State::Answered)
        parts << tr("TFTP answers on %1.").arg(m_endpoints.tftpUrl());
    else if (m_tftp != State::Off)
        parts << tr("TFTP does not answer on %1. Look whether a firewall of this computer keeps it from phones.")
                     .arg(m_endpoints.tftpUrl());
    return parts.join(QLatin1Char(' '));
}

} // namespace firstring
