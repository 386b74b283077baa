// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/PhoneCall.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QRandomGenerator>

namespace firstring {

namespace {

constexpr qint64 readBuffer = 32 * 1024; ///< bytes that wait in Qt: a flood waits in the system

QByteArray randomWord()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

/// The address of this computer from which the phone would be told.
QString ownAddressTowards(const QHostAddress& phone)
{
    QUdpSocket probe; // connecting a UDP socket sends nothing: it only asks the routing table
    probe.setProxy(QNetworkProxy::NoProxy);
    probe.connectToHost(phone, 9);
    return probe.localAddress().toString();
}

} // namespace

PhoneCall::PhoneCall(const ReachOrder& order, const ReachTarget& target, QObject* parent)
    : QObject(parent)
    , m_target(target)
    , m_quietMs(order.quietMs)
    , m_machine(order, target, randomWord())
{
    for (QTimer* timer : {&m_quiet, &m_all})
        timer->setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        const bool neverReached = m_tcp && m_tcp->state() != QAbstractSocket::ConnectedState;
        perform(neverReached ? m_machine.unreachable() : m_machine.silent());
    });
    connect(&m_all, &QTimer::timeout, this, [this] { finish({m_target.mac, ReachOutcome::NoAnswer, {}, {}}); });
    m_all.setInterval(order.phoneMs);
}

void PhoneCall::start()
{
    m_all.start();
    const QHostAddress phone(m_target.address);
    const QString own = phone.isNull() ? QString() : ownAddressTowards(phone);
    if (!m_machine.usesSip() || phone.isNull())
        return perform(m_machine.begin(own));
    m_udp = std::make_unique<QUdpSocket>();
    m_udp->setProxy(QNetworkProxy::NoProxy);
    if (!m_udp->bind(QHostAddress(own), 0))
        return finish({m_target.mac, ReachOutcome::NotReached, {}, {}});
    connect(m_udp.get(), &QUdpSocket::readyRead, this, &PhoneCall::datagrams);
    perform(m_machine.begin(own, m_udp->localPort()));
}

void PhoneCall::cancel()
{
    finish({m_target.mac, ReachOutcome::Cancelled, {}, {}});
}

void PhoneCall::perform(const ReachMachine::Action& action)
{
    if (m_ended)
        return;
    if (const auto* request = std::get_if<ReachMachine::Ask>(&action))
        return ask(request->bytes);
    if (const auto* message = std::get_if<ReachMachine::Tell>(&action)) {
        m_udp->writeDatagram(message->bytes, QHostAddress(m_target.address), static_cast<quint16>(m_target.sipPort));
        m_quiet.start(message->waitMs);
    } else if (const auto* end = std::get_if<ReachMachine::Ended>(&action)) {
        finish(end->result);
    }
}

void PhoneCall::ask(const QByteArray& bytes)
{
    m_answer = {};
    if (m_tcp) {
        m_tcp->disconnect(this);
        m_tcp->abort();
        m_tcp.release()->deleteLater(); // it may be the one that called
    }
    m_tcp = std::make_unique<QTcpSocket>();
    // Without this Qt asks for the proxies of this computer, in a thread of its own and perhaps over the network.
    m_tcp->setProxy(QNetworkProxy::NoProxy);
    m_tcp->setReadBufferSize(readBuffer);
    connect(m_tcp.get(), &QTcpSocket::connected, this, [this, bytes] {
        m_quiet.start(m_quietMs);
        m_tcp->write(bytes); // in one piece
    });
    connect(m_tcp.get(), &QTcpSocket::readyRead, this, &PhoneCall::readable);
    // An orderly end comes as an error too: RemoteHostClosedError.
    connect(m_tcp.get(), &QTcpSocket::errorOccurred, this, &PhoneCall::disconnected);
    m_quiet.start(m_quietMs);
    m_tcp->connectToHost(QHostAddress(m_target.address), static_cast<quint16>(m_target.webPort));
}

void PhoneCall::readable()
{
    m_quiet.start(m_quietMs);
    while (m_tcp->bytesAvailable() > 0) {
        if (!m_answer.take(m_tcp->read(readBuffer)))
            return handOver();
    }
}

void PhoneCall::disconnected()
{
    const bool orderly = m_tcp->error() == QAbstractSocket::RemoteHostClosedError;
    const bool wasThere = orderly || m_answer.state() != WebAnswer::State::Head;
    while (m_tcp->bytesAvailable() > 0) {
        if (!m_answer.take(m_tcp->read(readBuffer)))
            return handOver();
    }
    if (!wasThere)
        return perform(m_machine.unreachable());
    m_answer.close();
    if (m_answer.isWhole())
        handOver();
    else
        perform(m_machine.silent());
}

void PhoneCall::handOver()
{
    const WebAnswer answer = std::exchange(m_answer, {});
    perform(m_machine.answered(answer));
}

void PhoneCall::datagrams()
{
    while (!m_ended && m_udp->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp->receiveDatagram(SipAnswer::maxSize);
        if (datagram.senderAddress().isEqual(QHostAddress(m_target.address)))
            perform(m_machine.heard(datagram.data()));
    }
}

void PhoneCall::finish(const ReachResult& result)
{
    if (std::exchange(m_ended, true))
        return;
    m_quiet.stop();
    m_all.stop();
    if (m_tcp) {
        m_tcp->disconnect(this);
        m_tcp->abort();
        m_tcp.release()->deleteLater();
    }
    Q_EMIT ended(result);
}

} // namespace firstring
