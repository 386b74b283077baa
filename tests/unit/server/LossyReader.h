// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>
#include <QVariant>
#include <QtEndian>

#include <random>

namespace firstring {

/// A TFTP client on a bad line: loses packets both ways by a seeded rule, and falls silent for a while on request, as
/// phones do while they write flash. Octet mode; reads whole windows (RFC 7440). Goes on answering after the last
/// block, whose acknowledgement may be lost, too.
class LossyReader final : public QObject
{
public:
    struct Line
    {
        double loss = 0; ///< of each packet, either way
        quint32 seed = 1;
        int pauseAfterBlock = 0; ///< then nothing is heard or said ...
        int pauseMs = 0;         ///< ... for so long
    };

    LossyReader(quint16 serverPort, Line line)
        : m_line(line)
        , m_random(line.seed)
        , m_serverPort(serverPort)
    {
        m_socket.bind(QHostAddress::LocalHost);
        m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1024 * 1024);
        connect(&m_socket, &QUdpSocket::readyRead, this, &LossyReader::read);
        connect(&m_silence, &QTimer::timeout, this, &LossyReader::acknowledge);
        m_silence.setInterval(300);
    }

    void ask(const QByteArray& name, int blockSize, int window)
    {
        m_blockSize = blockSize;
        m_window = window;
        QByteArray request = QByteArray("\0\1", 2) + name + '\0' + "octet" + '\0' + "blksize" + '\0' +
                             QByteArray::number(blockSize) + '\0';
        if (window > 1)
            request += "windowsize" + QByteArray(1, '\0') + QByteArray::number(window) + '\0';
        m_socket.writeDatagram(request, QHostAddress::LocalHost, m_serverPort);
    }

    bool isWhole() const { return m_whole; }
    const QByteArray& content() const { return m_content; }
    int lost() const { return m_lost; }

private:
    bool loses()
    {
        const bool gone = std::uniform_real_distribution(0.0, 1.0)(m_random) < m_line.loss;
        m_lost += gone ? 1 : 0;
        return gone;
    }

    void read()
    {
        char buffer[65536];
        while (m_socket.hasPendingDatagrams()) {
            const qint64 length = m_socket.readDatagram(buffer, sizeof buffer, nullptr, &m_transferPort);
            if (length < 4 || m_paused || loses())
                continue;
            const auto opcode = qFromBigEndian<quint16>(buffer);
            if (opcode == 6)
                acknowledge();
            else if (opcode == 3)
                take(qFromBigEndian<quint16>(buffer + 2), QByteArrayView(buffer + 4, length - 4));
        }
    }

    void take(quint16 block, QByteArrayView content)
    {
        if (block != static_cast<quint16>(m_block + 1)) {
            // A gap (or the whole window again): say once how far we are.
            if (!m_complained)
                acknowledge();
            m_complained = true;
            return;
        }
        m_complained = false;
        ++m_block;
        if (!m_whole)
            m_content.append(content);
        m_whole = m_whole || content.size() < m_blockSize;
        if (m_line.pauseAfterBlock > 0 && m_block == m_line.pauseAfterBlock) {
            m_paused = true;
            QTimer::singleShot(m_line.pauseMs, this, [this] {
                m_paused = false;
                acknowledge();
            });
            return;
        }
        if (m_whole || m_block % m_window == 0)
            acknowledge();
    }

    void acknowledge()
    {
        if (m_paused)
            return;
        m_silence.start();
        m_complained = false;
        char packet[4] = {0, 4, 0, 0};
        qToBigEndian(static_cast<quint16>(m_block), packet + 2);
        if (!loses())
            m_socket.writeDatagram(packet, sizeof packet, QHostAddress::LocalHost, m_transferPort);
    }

    Line m_line;
    std::mt19937 m_random;
    quint16 m_serverPort;
    quint16 m_transferPort = 0;
    QUdpSocket m_socket;
    QTimer m_silence;
    int m_blockSize = 512;
    int m_window = 1;
    int m_block = 0;
    int m_lost = 0;
    bool m_paused = false;
    bool m_complained = false;
    bool m_whole = false;
    QByteArray m_content;
};

} // namespace firstring
