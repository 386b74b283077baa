// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/TftpTransport.h"

#include <QEventLoop>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

namespace firstring {

/// A phone's end of a TFTP wire, and a stranger's, packet by packet, on real sockets of loopback. Time is the test's:
/// pass() moves it.
class TftpWire
{
public:
    struct Heard
    {
        QByteArray bytes;
        quint16 port = 0; ///< it came from; 0: nothing came

        int opcode() const { return bytes.size() < 2 ? -1 : qFromBigEndian<quint16>(bytes.data()); }
        int number() const { return bytes.size() < 4 ? -1 : qFromBigEndian<quint16>(bytes.data() + 2); }
        QByteArray content() const { return bytes.sliced(qMin<qsizetype>(4, bytes.size())); }
        bool isData(int block) const { return opcode() == 3 && number() == block; }
        /// An error of that code with a text that ends and names no path.
        bool isError(int code) const
        {
            return opcode() == 5 && number() == code && bytes.size() > 5 && bytes.endsWith('\0') &&
                   !content().contains('/') && !content().contains('\\');
        }
        bool isOptionAck(const QByteArrayList& options) const
        {
            return opcode() == 6 && bytes.sliced(2) == words(options);
        }
    };

    TftpWire(TftpTransport& transport, ManualClock& clock, int port)
        : m_transport(transport)
        , m_clock(clock)
        , m_port(static_cast<quint16>(port))
    {
        for (QUdpSocket* socket : {&m_phone, &m_stranger, &m_bystander}) {
            socket->bind(QHostAddress::LocalHost);
            socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
        }
    }

    static QByteArray words(const QByteArrayList& list)
    {
        QByteArray bytes;
        for (const QByteArray& word : list)
            bytes += word + '\0';
        return bytes;
    }
    static QByteArray read(const QByteArray& name, const QByteArrayList& options = {}, const QByteArray& mode = "octet")
    {
        return QByteArray("\0\1", 2) + words(QByteArrayList{name, mode} + options);
    }
    static QByteArray ack(int block)
    {
        return QByteArray("\0\4", 2) + static_cast<char>(block >> 8 & 0xff) + static_cast<char>(block & 0xff);
    }

    /// To the well-known port, and the first packet that comes back.
    Heard ask(const QByteArray& datagram)
    {
        toServer(datagram);
        return hear();
    }
    void toServer(const QByteArray& datagram) { m_phone.writeDatagram(datagram, QHostAddress::LocalHost, m_port); }
    /// To the port that the last packet came from.
    void say(const QByteArray& datagram) { m_phone.writeDatagram(datagram, QHostAddress::LocalHost, m_transferPort); }
    Heard reply(const QByteArray& datagram)
    {
        say(datagram);
        return hear();
    }
    void strangerSays(const QByteArray& datagram)
    {
        m_stranger.writeDatagram(datagram, QHostAddress::LocalHost, m_transferPort);
    }
    Heard hear()
    {
        const Heard heard = hearAt(m_phone);
        if (heard.port != 0)
            m_transferPort = heard.port;
        return heard;
    }
    Heard strangerHears() { return hearAt(m_stranger); }
    /// What was said is dealt with, and nothing came of it. No waiting for nothing: two questions of somebody else are
    /// answered after it.
    bool isSilent() { return settle() && !m_phone.hasPendingDatagrams(); }
    bool strangerHearsNothing() { return settle() && !m_stranger.hasPendingDatagrams(); }
    /// The clock goes on, and the transport's timer has its turn.
    void pass(qint64 ms)
    {
        m_clock.advance(ms);
        if (auto* timer = m_transport.findChild<QTimer*>(); timer && timer->isActive())
            timer->start(0);
        QEventLoop loop;
        QTimer::singleShot(1, &loop, &QEventLoop::quit);
        loop.exec();
    }
    /// Lets time pass by steps until the next packet; gives up after \a mostMs.
    Heard silence(qint64 mostMs = 10'000, qint64* took = nullptr, qint64 stepMs = 50)
    {
        qint64 passed = 0;
        for (; passed < mostMs && isSilent(); passed += stepMs)
            pass(stepMs);
        if (took)
            *took = passed;
        return m_phone.hasPendingDatagrams() ? hear() : Heard{};
    }
    int transfers() const { return m_transport.transfers(); }
    quint16 wellKnownPort() const { return m_port; }

private:
    bool settle()
    {
        for (int i = 0; i < 2; ++i) {
            m_bystander.writeDatagram(read("nobody.has.this"), QHostAddress::LocalHost, m_port);
            if (hearAt(m_bystander).port == 0)
                return false;
        }
        return true;
    }
    static Heard hearAt(QUdpSocket& socket)
    {
        if (!socket.hasPendingDatagrams()) {
            QEventLoop loop;
            QTimer patience; // not a single shot: those outlive the loop by their time
            QObject::connect(&socket, &QUdpSocket::readyRead, &loop, &QEventLoop::quit);
            QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
            patience.start(10'000);
            loop.exec();
            if (!socket.hasPendingDatagrams())
                return {};
        }
        Heard heard;
        heard.bytes.resize(qMax<qint64>(socket.pendingDatagramSize(), 0));
        socket.readDatagram(heard.bytes.data(), heard.bytes.size(), nullptr, &heard.port);
        return heard;
    }

    TftpTransport& m_transport;
    ManualClock& m_clock;
    QUdpSocket m_phone;
    QUdpSocket m_stranger;
    QUdpSocket m_bystander;
    quint16 m_port;
    quint16 m_transferPort = 0;
};

} // namespace firstring
