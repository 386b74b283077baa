// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FaultProxy.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace firstring::test {

namespace {

constexpr int patienceMs = 60'000; ///< for the other ends, on a computer that is busy

/// The first whole message in \a buffer, taken out of it.
std::optional<QByteArray> takeMessage(QByteArray& buffer, bool hasNoBody = false)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const QByteArray head = buffer.first(headEnd).toLower();
    const QByteArray status = head.startsWith("http/") ? head.split(' ').value(1) : QByteArray();
    qsizetype length = 0;
    if (const qsizetype at = head.indexOf("\r\ncontent-length:"); at >= 0 && !hasNoBody && status != "304")
        length = head.mid(at + 17).split('\r').first().trimmed().toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return {};
    const QByteArray message = buffer.first(headEnd + 4 + length);
    buffer.remove(0, message.size());
    return message;
}

QByteArray answer(const QByteArray& status, const QByteArray& type, const QByteArray& fields, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The same answer with half of its body, as a careless go-between hands it on.
QByteArray halved(const QByteArray& whole)
{
    const qsizetype headEnd = whole.indexOf("\r\n\r\n");
    QByteArray head;
    for (const QByteArray& line : whole.first(headEnd).split('\n')) {
        if (!line.toLower().startsWith("content-length:"))
            head += line.trimmed() + "\r\n";
    }
    const QByteArray body = whole.mid(headEnd + 4, (whole.size() - headEnd - 4) / 2);
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QSslConfiguration rulesOf(const FaultProxy::Identity& identity)
{
    QSslConfiguration rules = QSslConfiguration::defaultConfiguration();
    rules.setLocalCertificateChain(QSslCertificate::fromData(identity.chain));
    const bool isEc = identity.key.contains("BEGIN EC ");
    QSslKey key(identity.key, isEc ? QSsl::Ec : QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(identity.key, QSsl::Ec);
    rules.setPrivateKey(key);
    rules.setPeerVerifyMode(QSslSocket::VerifyNone);
    return rules;
}

} // namespace

QByteArray Break::problem(int status, const QByteArray& code, const QByteArray& fields)
{
    const QByteArray number = QByteArray::number(status);
    return answer(number + " Broken", "application/problem+json", fields,
                  R"({"type":"about:blank#)" + code + R"(","code":")" + code + R"(","status":)" + number +
                      R"(,"title":"Broken on purpose."})");
}

QByteArray Break::portal()
{
    return answer("200 OK", "text/html", {}, "<html><body>Sign in to this network</body></html>");
}

QByteArray Break::firstByte()
{
    return answer("206 Partial Content", "application/octet-stream", "Content-Range: bytes 0-0/*\r\n", "?");
}

/// One connection of a client, and one to the server for it.
class FaultProxy::Pair final : public QObject
{
public:
    Pair(FaultProxy& proxy, QTcpSocket* client, bool speaks, QObject* parent)
        : QObject(parent)
        , m_proxy(proxy)
        , m_client(client)
        , m_server(speaks ? new QSslSocket(this) : new QTcpSocket(this))
        , m_speaks(speaks)
    {
        client->setParent(this);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(m_server, &QTcpSocket::disconnected, this, &Pair::end);
        connect(m_server, &QAbstractSocket::errorOccurred, this, &Pair::end);
        connect(client, &QIODevice::readyRead, this, &Pair::hearClient);
        connect(m_server, &QIODevice::readyRead, this, &Pair::hearServer);
        if (auto* const secure = qobject_cast<QSslSocket*>(m_server)) {
            secure->setPeerVerifyMode(QSslSocket::VerifyNone);
            secure->connectToHostEncrypted(QStringLiteral("127.0.0.1"), proxy.m_target);
        } else {
            m_server->connectToHost(QStringLiteral("127.0.0.1"), proxy.m_target);
        }
        hearClient();
    }

private:
    void hearClient()
    {
        if (!m_speaks)
            return pass(Way::Request, m_client->readAll());
        m_request += m_client->readAll();
        if (m_asked)
            return;
        const auto request = takeMessage(m_request);
        if (!request)
            return;
        const QList<QByteArray> words = request->first(request->indexOf('\r')).split(' ');
        m_asked = true;
        m_isHead = words.value(0) == "HEAD";
        m_break = m_proxy.ask({0, words.value(0), words.value(1), request->size()});
        if (m_break.kind == Break::Kind::Instead)
            return give(m_break.saying);
        if (m_break.kind == Break::Kind::CutRequest) {
            send(m_server, request->first(static_cast<qsizetype>(m_break.part * double(request->size()))));
            return end();
        }
        pass(Way::Request, *request);
    }
    void hearServer()
    {
        if (!m_speaks)
            return pass(Way::Answer, m_server->readAll());
        m_answer += m_server->readAll();
        const auto whole = takeMessage(m_answer, m_isHead);
        if (!whole)
            return;
        switch (m_break.kind) {
        case Break::Kind::CutAnswer:
            send(m_client, whole->first(static_cast<qsizetype>(m_break.part * double(whole->size()))));
            return end();
        case Break::Kind::Afterwards:
            return give(m_break.saying);
        case Break::Kind::HalfBody:
            return give(halved(*whole));
        case Break::Kind::Late:
            return QTimer::singleShot(m_break.delayMs, this, [this, whole] { give(*whole); });
        default:
            return give(*whole);
        }
    }
    void give(const QByteArray& answer)
    {
        m_asked = false;
        pass(Way::Answer, answer);
        if (!m_request.isEmpty())
            hearClient();
    }
    void pass(Way way, const QByteArray& bytes)
    {
        const qsizetype most = m_proxy.meter(way, bytes.size());
        send(way == Way::Request ? m_server : m_client, bytes.first(most));
        if (most < bytes.size())
            end();
    }
    /// Out of this process before anything is cut.
    static void send(QTcpSocket* socket, const QByteArray& bytes)
    {
        socket->write(bytes);
        if (socket->state() != QAbstractSocket::ConnectedState)
            socket->waitForConnected(patienceMs);
        if (auto* const secure = qobject_cast<QSslSocket*>(socket); secure && !secure->isEncrypted())
            secure->waitForEncrypted(patienceMs);
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(patienceMs)) {
        }
    }
    void end()
    {
        m_server->disconnect(this);
        m_client->disconnect(this);
        m_server->abort();
        m_client->abort();
        deleteLater();
    }

    FaultProxy& m_proxy;
    QTcpSocket* m_client;
    QTcpSocket* m_server;
    bool m_speaks;
    QByteArray m_request;
    QByteArray m_answer;
    bool m_asked = false; ///< and not answered yet
    bool m_isHead = false;
    Break m_break;
};

/// Listens, with TLS or without.
class FaultProxy::Server final : public QSslServer
{
public:
    Server(FaultProxy& proxy, const Identity& identity)
        : m_proxy(proxy)
        , m_speaks(!identity.chain.isEmpty())
    {
        setSslConfiguration(rulesOf(identity));
        setHandshakeTimeout(patienceMs);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* const client = nextPendingConnection())
                new Pair(m_proxy, client, m_speaks, this);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for the proxy");
    }
    void show(const Identity& identity) { setSslConfiguration(rulesOf(identity)); }

private:
    void incomingConnection(qintptr descriptor) override
    {
        if (m_speaks)
            return QSslServer::incomingConnection(descriptor);
        auto* const client = new QTcpSocket(this);
        client->setSocketDescriptor(descriptor);
        new Pair(m_proxy, client, false, this);
    }

    FaultProxy& m_proxy;
    bool m_speaks;
};

FaultProxy::FaultProxy(quint16 target, Identity identity)
    : m_target(target)
{
    m_thread.start();
    auto* const context = new QObject;
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        context,
        [this, identity, context] {
            m_server = new Server(*this, identity);
            m_port = m_server->serverPort();
            context->deleteLater();
        },
        Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::show(const Identity& identity)
{
    QMetaObject::invokeMethod(
        m_server, [this, identity] { m_server->show(identity); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::setLuck(Luck luck)
{
    const std::lock_guard lock(m_mutex);
    m_luck = std::move(luck);
    m_number = 0;
    m_broken = 0;
}

void FaultProxy::cutAfter(Way way, qint64 bytes, bool stays)
{
    m_limitStays = stays;
    m_broken = 0;
    m_passed[0] = 0;
    m_passed[1] = 0;
    m_limit[way == Way::Request] = -1;
    m_limit[way == Way::Answer] = bytes;
}

Break FaultProxy::ask(Exchange exchange)
{
    const std::lock_guard lock(m_mutex);
    exchange.number = m_number++;
    Break result = m_luck ? m_luck(exchange) : Break();
    if (result.kind != Break::Kind::None)
        ++m_broken;
    return result;
}

qsizetype FaultProxy::meter(Way way, qsizetype bytes)
{
    const std::size_t at = way == Way::Answer ? 1 : 0;
    const qint64 limit = m_limit[at];
    qsizetype most = bytes;
    if (limit >= 0 && m_passed[at] + bytes > limit) {
        most = static_cast<qsizetype>(limit - m_passed[at]);
        if (!m_limitStays)
            m_limit[at] = -1;
        ++m_broken;
    }
    m_passed[at] += most;
    return most;
}

} // namespace firstring::test
