// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/TftpFetch.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QtEndian>

namespace firstring {

namespace {

using enum FetchResult::Outcome;

enum Opcode : quint16 { ReadRequest = 1, Data = 3, Acknowledgement = 4, ErrorPacket = 5, OptionAcknowledgement = 6 };

QByteArray number(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray option(const char* name, int value)
{
    return QByteArray(name) + '\0' + QByteArray::number(value) + '\0';
}

/// Only such a packet may name the server's transfer identifier.
bool canBeFirst(const QByteArray& packet)
{
    return packet.startsWith(number(Data) + number(1)) || packet.startsWith(number(OptionAcknowledgement)) ||
           packet.startsWith(number(ErrorPacket));
}

} // namespace

TftpFetch::TftpFetch(const Request& request, FetchWatcher& watcher, QObject* parent, const TftpOptions& options)
    : Fetch(request, watcher, parent)
    , m_options(options)
{
    // Without this Qt asks for the proxies of this computer, in a thread of its own and perhaps over the network.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &TftpFetch::readable);
    connect(&m_quiet, &QTimer::timeout, this, &TftpFetch::silent);
}

TftpFetch::~TftpFetch()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void TftpFetch::start()
{
    if (const QHostAddress address(m_request.place.host); !address.isNull())
        return ask(address);
    m_lookup = QHostInfo::lookupHost(m_request.place.host, this, [this](const QHostInfo& info) {
        m_lookup = -1;
        if (info.addresses().isEmpty())
            finish(Unreachable);
        else
            ask(info.addresses().first());
    });
}

void TftpFetch::ask(const QHostAddress& server)
{
    m_server = server;
    const QHostAddress any(server.protocol() == QAbstractSocket::IPv6Protocol ? QHostAddress::AnyIPv6
                                                                              : QHostAddress::AnyIPv4);
    if ((m_request.source.isNull() || !m_socket.bind(m_request.source)) && !m_socket.bind(any))
        return finish(Unreachable);
    QByteArray packet = number(ReadRequest) + m_request.place.path + '\0' + "octet" + '\0';
    if (m_options.blockSize > 0)
        packet += option("blksize", m_options.blockSize);
    if (m_options.transferSize)
        packet += option("tsize", 0);
    if (m_options.windowSize > 0)
        packet += option("windowsize", m_options.windowSize);
    send(packet);
}

void TftpFetch::send(const QByteArray& packet)
{
    if (packet != m_lastSent)
        m_sends = 0;
    m_lastSent = packet;
    ++m_sends;
    m_socket.writeDatagram(packet, m_server, m_transferPort ? m_transferPort : m_request.place.port);
    m_quiet.start(m_options.resendMs);
}

void TftpFetch::silent()
{
    if (m_sends < m_options.sends)
        send(m_lastSent);
    else
        finish(m_transferPort ? Broken : Unreachable);
}

void TftpFetch::readable()
{
    while (!isFinished() && m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        if (!datagram.isValid())
            return;
        const auto port = static_cast<quint16>(datagram.senderPort());
        if (!datagram.senderAddress().isEqual(m_server) || (m_transferPort && port != m_transferPort)) {
            sendError(datagram.senderAddress(), port, 5, "Unknown transfer ID");
            continue;
        }
        if (!m_transferPort && !canBeFirst(datagram.data()))
            continue;
        m_transferPort = port;
        packetCame(datagram.data());
    }
}

void TftpFetch::packetCame(QByteArrayView packet)
{
    if (packet.size() < 4) {
        if (packet.size() >= 2 && qFromBigEndian<quint16>(packet.data()) == OptionAcknowledgement)
            optionsCame({});
        return;
    }
    const auto opcode = qFromBigEndian<quint16>(packet.data());
    const auto argument = qFromBigEndian<quint16>(packet.data() + 2);
    if (opcode == Data)
        dataCame(argument, packet.sliced(4));
    else if (opcode == OptionAcknowledgement)
        optionsCame(packet.sliced(2));
    else if (opcode == ErrorPacket)
        finish(m_lastBlock == 0 && received() == 0 ? Absent : Broken);
}

void TftpFetch::optionsCame(QByteArrayView list)
{
    if (received() > 0 || m_lastBlock != 0)
        return;
    const QList<QByteArray> words = list.toByteArray().split('\0');
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        const QByteArray name = words[i].toLower();
        const qint64 value = words[i + 1].toLongLong();
        if (name == "blksize" && value >= 8 && value <= m_options.blockSize)
            m_blockSize = static_cast<int>(value);
        else if (name == "windowsize" && value >= 1 && value <= m_options.windowSize)
            m_windowSize = static_cast<int>(value);
        else if (name == "tsize" && m_options.transferSize)
            m_total = value;
        else {
            sendError(m_server, m_transferPort, 8, "Option not asked for");
            return finish(Broken);
        }
    }
    acknowledge();
}

void TftpFetch::dataCame(quint16 block, QByteArrayView bytes)
{
    const auto next = static_cast<quint16>(m_lastBlock + 1); // 65535 is followed by 0
    if (block != next) {
        acknowledge(); // our acknowledgement was lost, or a packet of the window
        return;
    }
    if (bytes.size() > m_blockSize) {
        sendError(m_server, m_transferPort, 4, "Block too long");
        return finish(Broken);
    }
    m_lastBlock = block;
    const bool last = bytes.size() < m_blockSize;
    if (!bytes.isEmpty() && !take(bytes, m_total))
        return;
    ++m_inWindow;
    if (last || m_inWindow >= m_windowSize)
        acknowledge();
    else
        m_quiet.start(m_options.resendMs);
    if (last)
        finish(Found);
}

void TftpFetch::acknowledge()
{
    m_inWindow = 0;
    send(number(Acknowledgement) + number(m_lastBlock));
}

void TftpFetch::sendError(const QHostAddress& peer, quint16 port, quint16 code, const char* text)
{
    m_socket.writeDatagram(number(ErrorPacket) + number(code) + text + '\0', peer, port);
}

void TftpFetch::close(FetchResult::Outcome outcome)
{
    if (outcome == Stopped)
        sendError(m_server, m_transferPort, 0, "Enough");
    m_socket.close();
}

} // namespace firstring
