// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/PhoneDoors.h"

#include "app/simulator/SipDesk.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace firstring {

PhoneDoors::PhoneDoors(const PhoneModel& model, const QHostAddress& address, Config config, QObject* parent)
    : QObject(parent)
    , m_desk(model)
    , m_config(std::move(config))
    , m_wantsOnePiece(model.id() == u"6739i")
{
    m_web.setProxy(QNetworkProxy::NoProxy);
    m_sip.setProxy(QNetworkProxy::NoProxy);
    m_web.setMaxPendingConnections(4);
    m_web.listen(address, 0);
    m_sip.bind(address, 0);
    connect(&m_web, &QTcpServer::newConnection, this, &PhoneDoors::takeConnection);
    connect(&m_sip, &QUdpSocket::readyRead, this, &PhoneDoors::readMessage);
}

void PhoneDoors::takeConnection()
{
    while (QTcpSocket* socket = m_web.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_config()) {
            socket->abort();
            continue;
        }
        QTimer::singleShot(std::chrono::seconds(20), socket, [socket] { socket->abort(); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes = QByteArray()]() mutable {
            bytes += socket->read(WebQuestion::maxSize + 1 - bytes.size());
            const WebQuestion question = WebQuestion::read(bytes);
            const PhoneConfig* config = m_config();
            if (!config)
                return socket->abort();
            if (question.state == WebQuestion::State::Incomplete) {
                if (question.hasHead && m_wantsOnePiece)
                    socket->disconnect(this); // and waits for ever
                return;
            }
            const WebDesk::Reply reply = m_desk.answer(question, *config, socket->peerAddress().toString());
            socket->disconnect(this);
            socket->write(reply.bytes);
            socket->disconnectFromHost();
            if (!reply.commands.isEmpty())
                QTimer::singleShot(0, this, [this, commands = reply.commands] { Q_EMIT told(commands); });
        });
    }
}

void PhoneDoors::readMessage()
{
    while (m_sip.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_sip.receiveDatagram(8 * 1024);
        const SipDesk answer = SipDesk::answer(datagram.data());
        if (!m_config() || answer.reply.isEmpty())
            continue;
        m_sip.writeDatagram(answer.reply, datagram.senderAddress(), static_cast<quint16>(datagram.senderPort()));
        if (answer.checkSync)
            Q_EMIT told({{PhoneCommand::Kind::CheckSync, {}}});
    }
}

} // namespace firstring
