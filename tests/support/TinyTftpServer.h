// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

namespace firstring::test {

/// A TFTP server for tests: lock step or windows, one socket a transfer, with faults on demand.
class TinyTftpServer : public QObject
{
public:
    QHash<QByteArray, QByteArray> files;
    QList<QByteArray> requests; ///< whole first packets
    QList<QHostAddress> peers;
    QList<QByteArray> errors;     ///< error packets of the clients
    bool acceptOptions = true;    ///< else they are ignored, as an old server does
    int loseBlock = 0;            ///< this block is lost once
    bool loseRequest = false;     ///< the first request is lost
    bool strangerAnswers = false; ///< a second port sends a wrong first block too

    TinyTftpServer()
    {
        m_socket.bind(QHostAddress::LocalHost, 0);
        connect(&m_socket, &QUdpSocket::readyRead, this, &TinyTftpServer::asked);
    }
    quint16 port() const { return m_socket.localPort(); }

private:
    struct Transfer : QObject
    {
        QUdpSocket socket;
        QHostAddress peer;
        quint16 port = 0;
        QByteArray file;
        qint64 blockSize = 512;
        qint64 window = 1;
        qint64 acknowledged = 0; ///< blocks, not rolled over

        qint64 blocks() const { return file.size() / blockSize + 1; }
        void send(const QByteArray& packet) { socket.writeDatagram(packet, peer, port); }
    };

    static QByteArray number(quint64 value)
    {
        QByteArray bytes(2, Qt::Uninitialized);
        qToBigEndian(static_cast<quint16>(value), bytes.data());
        return bytes;
    }

    void asked()
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray packet(m_socket.pendingDatagramSize(), Qt::Uninitialized);
            QHostAddress peer;
            quint16 port = 0;
            m_socket.readDatagram(packet.data(), packet.size(), &peer, &port);
            if (packet.startsWith(number(5))) {
                errors << packet;
                continue;
            }
            requests << packet;
            peers << peer;
            if (loseRequest) {
                loseRequest = false;
                continue;
            }
            begin(packet.mid(2).split('\0'), peer, port);
        }
    }

    void begin(const QList<QByteArray>& words, const QHostAddress& peer, quint16 port)
    {
        auto* transfer = new Transfer;
        transfer->setParent(this);
        transfer->socket.bind(QHostAddress::LocalHost, 0);
        transfer->peer = peer;
        transfer->port = port;
        if (!files.contains(words[0])) {
            transfer->send(number(5) + number(1) + "File not found" + '\0');
            return;
        }
        transfer->file = files[words[0]];
        connect(&transfer->socket, &QUdpSocket::readyRead, this, [this, transfer] { answered(transfer); });
        if (strangerAnswers)
            m_socket.writeDatagram(number(3) + number(7) + "stranger", peer, port);
        QByteArray accepted;
        for (qsizetype i = 2; acceptOptions && i + 1 < words.size(); i += 2) {
            QByteArray value = words[i + 1];
            if (words[i] == "blksize")
                transfer->blockSize = value.toInt();
            else if (words[i] == "windowsize")
                transfer->window = value.toInt();
            else if (words[i] == "tsize")
                value = QByteArray::number(transfer->file.size());
            accepted += words[i] + '\0' + value + '\0';
        }
        if (accepted.isEmpty())
            sendWindow(transfer);
        else
            transfer->send(number(6) + accepted);
        if (strangerAnswers)
            m_socket.writeDatagram(number(3) + number(1) + "stranger", peer, port);
    }

    void sendWindow(Transfer* transfer)
    {
        for (qint64 block = transfer->acknowledged + 1;
             block <= qMin(transfer->acknowledged + transfer->window, transfer->blocks()); ++block) {
            if (block == loseBlock) {
                loseBlock = 0;
                continue;
            }
            transfer->send(number(3) + number(block) +
                           transfer->file.mid((block - 1) * transfer->blockSize, transfer->blockSize));
        }
    }

    void answered(Transfer* transfer)
    {
        while (transfer->socket.hasPendingDatagrams()) {
            QByteArray packet(transfer->socket.pendingDatagramSize(), Qt::Uninitialized);
            transfer->socket.readDatagram(packet.data(), packet.size());
            const auto opcode = qFromBigEndian<quint16>(packet.data());
            if (opcode == 5) {
                errors << packet;
                transfer->acknowledged = transfer->blocks();
                continue;
            }
            const auto block = qFromBigEndian<quint16>(packet.data() + 2);
            // The acknowledgement's place among the blocks sent, the roll-over undone.
            transfer->acknowledged += static_cast<quint16>(block - static_cast<quint16>(transfer->acknowledged));
            if (transfer->acknowledged < transfer->blocks())
                sendWindow(transfer);
        }
    }

    QUdpSocket m_socket;
};

} // namespace firstring::test
