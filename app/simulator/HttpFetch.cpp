// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/HttpFetch.h"

#include "app/simulator/HttpAnswer.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace firstring {

namespace {

using enum FetchResult::Outcome;

constexpr qint64 readBuffer = 256 * 1024; ///< bytes waiting in the program; the rest waits in the server

FetchResult::Outcome outcomeOf(int status)
{
    if (status >= 200 && status < 300)
        return Found;
    return status == 429 || status >= 500 ? Busy : Absent;
}

} // namespace

HttpFetch::HttpFetch(const Request& request, FetchWatcher& watcher, QObject* parent)
    : Fetch(request, watcher, parent)
{
    // Without this Qt asks for the proxies of this computer, in a thread of its own and perhaps over the network.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(readBuffer);
    if (isHttps())
        connect(&m_socket, &QSslSocket::encrypted, this, &HttpFetch::connected);
    else
        connect(&m_socket, &QTcpSocket::connected, this, &HttpFetch::connected);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this] { finish(Untrusted); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpFetch::readable);
    // An orderly end comes as an error too: RemoteHostClosedError.
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &HttpFetch::disconnected);
    connect(&m_quiet, &QTimer::timeout, this, [this] { finish(m_inBody ? Broken : Unreachable); });
}

void HttpFetch::start()
{
    m_quiet.start(m_request.quietMs);
    if (!m_request.source.isNull())
        m_socket.bind(m_request.source); // if the system refuses, the phone asks from its usual address
    if (!isHttps()) {
        m_socket.connectToHost(m_request.place.host, m_request.place.port);
        return;
    }
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromData(m_request.trustedPem, QSsl::Pem));
    trust.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setSslConfiguration(trust);
    m_socket.connectToHostEncrypted(m_request.place.host, m_request.place.port);
}

void HttpFetch::close(FetchResult::Outcome)
{
    m_socket.abort();
}

void HttpFetch::connected()
{
    m_quiet.start(m_request.quietMs);
    const FetchPlace& place = m_request.place;
    QByteArray host = place.host.toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (place.port != (isHttps() ? 443 : 80))
        host += ':' + QByteArray::number(place.port);
    m_socket.write("GET " + place.path + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: " + m_request.userAgent +
                   "\r\nAccept-Language: en\r\nConnection: close\r\n\r\n");
}

void HttpFetch::readable()
{
    m_quiet.start(m_request.quietMs);
    if (!m_inBody && !readHead())
        return;
    while (!isFinished() && m_socket.bytesAvailable() > 0) {
        QByteArray bytes = m_socket.read(64 * 1024);
        if (m_length >= 0)
            bytes.truncate(m_length - received());
        if (!take(bytes, m_length))
            return;
        if (received() == m_length)
            return finish(Found, m_status);
    }
}

/// True when the body follows.
bool HttpFetch::readHead()
{
    m_head += m_socket.read(HttpAnswer::maxHead + 4 - m_head.size());
    for (;;) {
        const HttpAnswer answer = HttpAnswer::parse(m_head);
        if (answer.state == HttpAnswer::State::Damaged) {
            finish(Broken);
            return false;
        }
        if (answer.state == HttpAnswer::State::Incomplete)
            return false;
        const QByteArray body = m_head.sliced(answer.headSize);
        if (answer.isInterim()) { // 100 Continue: the answer proper comes after it
            m_head = body;
            continue;
        }
        m_status = answer.status;
        if (outcomeOf(m_status) != Found || answer.hasNoBody() || answer.length == 0) {
            finish(outcomeOf(m_status), m_status);
            return false;
        }
        if (answer.chunked) {
            finish(Broken, m_status);
            return false;
        }
        m_inBody = true;
        m_length = answer.length;
        const QByteArrayView part =
            m_length >= 0 ? QByteArrayView(body).first(qMin<qint64>(body.size(), m_length)) : QByteArrayView(body);
        if (!part.isEmpty() && !take(part, m_length))
            return false;
        if (received() == m_length) {
            finish(Found, m_status);
            return false;
        }
        return true;
    }
}

void HttpFetch::disconnected()
{
    if (isFinished())
        return;
    if (m_socket.bytesAvailable() > 0)
        readable();
    if (isFinished())
        return;
    const bool orderly = m_socket.error() == QAbstractSocket::RemoteHostClosedError;
    if (m_inBody)
        finish(orderly && m_length < 0 ? Found : Broken, m_status);
    else
        finish(orderly ? Broken : Unreachable);
}

} // namespace firstring
