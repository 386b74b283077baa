// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/HttpsAsk.h"

#include "models/domain/sync/Remote.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace firstring {

namespace {

constexpr qint64 refusalBytes = 64 * 1024; ///< of an answer that is no success

Error refuse(const char* code, const QString& sentence, const QString& detail = {})
{
    return {QString::fromLatin1(code), sentence, detail};
}

/// TLS 1.2 and 1.3; who the other side is, is decided by the certificate that a person confirmed, not by those that
/// this computer happens to trust.
QSslConfiguration tlsRules()
{
    QSslConfiguration rules = QSslConfiguration::defaultConfiguration();
    rules.setProtocol(QSsl::TlsV1_2OrLater);
    rules.setPeerVerifyMode(QSslSocket::VerifyPeer);
    rules.setCaCertificates({});
    return rules;
}

qint64 pauseIn(const QNetworkReply& reply)
{
    bool isNumber = false;
    const qint64 seconds = reply.rawHeader("Retry-After").trimmed().toLongLong(&isNumber);
    return isNumber && seconds > 0 ? std::min<qint64>(seconds, 86'400) * 1000 : 0;
}

/// Without what stands behind a semicolon.
QByteArray typeOf(const QNetworkReply& reply)
{
    return reply.header(QNetworkRequest::ContentTypeHeader).toByteArray().split(';').value(0).trimmed().toLower();
}

bool isWebPage(const QByteArray& type)
{
    return type == "text/html" || type == "application/xhtml+xml";
}

/// One label may be `*`, the first (RFC 6125, 6.4.3).
bool matches(const QString& pattern, const QString& host)
{
    if (pattern.compare(host, Qt::CaseInsensitive) == 0)
        return true;
    const qsizetype dot = host.indexOf(u'.');
    return pattern.startsWith(u"*.") && dot > 0 &&
           QStringView(pattern).mid(1).compare(QStringView(host).mid(dot), Qt::CaseInsensitive) == 0;
}

} // namespace

static CertificateLineage lineageIn(const QList<QSslCertificate>& chain)
{
    QList<QByteArray> shown;
    for (const QSslCertificate& one : chain)
        shown.append(one.toDer());
    return lineageOf(shown);
}

QString fingerprintOf(const QSslCertificate& certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

bool namesHost(const QSslCertificate& certificate, const QString& host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(),
                           [&address](const QString& name) { return QHostAddress(name) == address; });
    }
    const QStringList hosts = names.values(QSsl::DnsEntry);
    return std::any_of(hosts.begin(), hosts.end(), [&host](const QString& name) { return matches(name, host); });
}

std::optional<QJsonObject> HttpsAnswer::json() const
{
    if (object)
        return object;
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(body, &trouble);
    return trouble.error == QJsonParseError::NoError && document.isObject() ? std::optional(document.object())
                                                                            : std::nullopt;
}

/// Whether it is what was asked for, complete.
static bool isWanted(const HttpsAnswer& answer, HttpsAsk::Wants wants)
{
    if (wants == HttpsAsk::Wants::Xml)
        return answer.type == "text/xml" || answer.type == "application/xml";
    return (answer.type == "application/json" || answer.type == "application/problem+json") && answer.json();
}

HttpsAsk::HttpsAsk(Server server, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_head.setSingleShot(true);
}

HttpsAsk::~HttpsAsk()
{
    cancel();
}

void HttpsAsk::ask(const Question& question, Then then)
{
    Q_ASSERT(!m_then);
    m_then = std::move(then);
    m_body.clear();
    m_pauseMs = 0;
    m_isStranger = false;
    m_isTooMuch = false;

    QUrl url = m_server.url;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + question.path);
    url.setQuery(question.query);
    QNetworkRequest request(url);
    request.setSslConfiguration(tlsRules());
    request.setTransferTimeout(m_server.timeoutMs);
    request.setMaximumRedirectsAllowed(0);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Firstring/" FIRSTRING_VERSION));
    request.setRawHeader("Accept",
                         question.wants == Wants::Xml ? "text/xml" : "application/json, application/problem+json");
    // Pages of records are text that says much the same again and again, but a packed answer has no length to check.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!m_server.authorization.isEmpty())
        request.setRawHeader("Authorization", m_server.authorization);
    if (!question.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, question.type);
    if (question.rangeBytes > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(question.rangeFrom) + '-' +
                                          QByteArray::number(question.rangeFrom + question.rangeBytes - 1));

    m_reply = m_network.sendCustomRequest(request, question.method, question.body);
    QNetworkReply* const reply = m_reply;
    // Both come before a byte of the request has left.
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError>& errors) {
        m_shown = reply->sslConfiguration().peerCertificate();
        if (m_shown.isNull() && !errors.isEmpty())
            m_shown = errors.first().certificate();
        if (isRight(m_shown))
            reply->ignoreSslErrors();
        else
            m_isStranger = true;
    });
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] {
        m_shown = reply->sslConfiguration().peerCertificate();
        m_chain = reply->sslConfiguration().peerCertificateChain();
        if (isRight(m_shown))
            return;
        m_isStranger = true;
        reply->abort();
    });
    // Qt reads a head of any length, and bytes that trickle in keep its own limit from running out.
    m_head.start(m_server.timeoutMs);
    connect(reply, &QNetworkReply::uploadProgress, &m_head, [this] {
        if (m_head.isActive())
            m_head.start();
    });
    connect(reply, &QNetworkReply::metaDataChanged, &m_head, &QTimer::stop);
    connect(&m_head, &QTimer::timeout, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::readyRead, this, [this, reply, wanted = question.mostBytes] {
        // Why a small file is not given may take more words than the file has bytes.
        const bool isRefusal = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300;
        const qint64 most = isRefusal ? std::max(wanted, refusalBytes) : wanted;
        m_body += reply->read(most + 1 - m_body.size());
        if (m_body.size() <= most)
            return;
        m_isTooMuch = true;
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, question] { finish(question); });
}

void HttpsAsk::cancel()
{
    m_then = nullptr;
    m_head.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

bool HttpsAsk::isRight(const QSslCertificate& certificate) const
{
    return !certificate.isNull() && fingerprintOf(certificate) == m_server.fingerprint &&
           namesHost(certificate, m_server.url.host());
}

CertificateLineage HttpsAsk::lineage() const
{
    return lineageIn(m_chain);
}

void HttpsAsk::finish(const Question& question)
{
    m_head.stop();
    Result<HttpsAnswer> answer = read(question);
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    std::exchange(m_then, nullptr)(std::move(answer));
}

Result<HttpsAnswer> HttpsAsk::read(const Question& question)
{
    if (m_isStranger)
        return stranger();
    if (m_isTooMuch && isWebPage(typeOf(*m_reply)))
        return webPage(); // a file that was asked for may be shorter than the page
    if (m_isTooMuch)
        return refuse("REMOTE_TOO_MUCH", tr("%1 answers with more than was asked for. Nothing of it was taken; check "
                                            "that the address is that of a Firstring server.")
                                             .arg(m_server.url.host()));
    m_pauseMs = pauseIn(*m_reply);
    HttpsAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.type = typeOf(*m_reply);
    // An answer that ended before its end is none, whatever its status says.
    using Trouble = QNetworkReply::NetworkError;
    const Trouble trouble = m_reply->error();
    const bool isStatus = trouble == QNetworkReply::NoError || answer.status >= 300;
    if (trouble == QNetworkReply::SslHandshakeFailedError)
        return refuse(
            "REMOTE_NO_TLS",
            tr("%1 offers no safe connection: it speaks no HTTPS at this port, or only what is too old or too "
               "weak (before TLS 1.2). Nothing was sent; check the port, or have that server updated.")
                .arg(m_server.url.host()),
            m_reply->errorString());
    if (answer.status == 0 || !isStatus || trouble == QNetworkReply::RemoteHostClosedError ||
        trouble == QNetworkReply::OperationCanceledError || trouble == QNetworkReply::TimeoutError)
        return lineTrouble();
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    m_body += m_reply->readAll();
    answer.body = std::exchange(m_body, {});
    if (length > 0 && m_reply->operation() != QNetworkAccessManager::HeadOperation && answer.body.size() != length)
        return lineTrouble();
    if (const QByteArray range = m_reply->rawHeader("Content-Range");
        answer.status == 206 && range.startsWith("bytes "))
        answer.rangeFrom = range.mid(6).split('-').value(0).toLongLong();
    if (answer.status >= 300 && answer.status < 400)
        return refuse(
            "REMOTE_REDIRECT",
            tr("%1 sends on to another address. Nothing was sent there; give its own address if that is meant.")
                .arg(m_server.url.host()),
            QString::fromLatin1(m_reply->rawHeader("Location").left(200)));
    if (isWebPage(answer.type))
        return webPage();
    if (answer.status == 401)
        return refuse(
            "REMOTE_TOKEN",
            tr("%1 does not know this token. Ask for a new one there, and give it here.").arg(m_server.url.host()));
    if (answer.status == 429)
        return refuse("REMOTE_PASSING_BUSY",
                      tr("%1 asks to be left in peace for a while. Sync again later.").arg(m_server.url.host()));
    if (answer.status >= 500)
        return refuse("REMOTE_PASSING_TROUBLE", tr("%1 has trouble of its own (%2). Nothing is lost; sync again later.")
                                                    .arg(m_server.url.host())
                                                    .arg(answer.status));
    if (answer.type == "application/json" || answer.type == "application/problem+json")
        answer.object = answer.json(); // read once: a page of records is long
    if (question.rangeBytes == 0 && !answer.body.isEmpty() && !isWanted(answer, question.wants))
        return refuse(
            "REMOTE_PASSING_GARBLED",
            tr("The answer of %1 cannot be read. Nothing of it was taken; sync again.").arg(m_server.url.host()));
    return answer;
}

Error HttpsAsk::lineTrouble() const
{
    return refuse("REMOTE_PASSING_LINE",
                  tr("%1 cannot be reached, or the line was cut. Nothing is lost; sync again when it is there.")
                      .arg(m_server.url.host()),
                  m_reply->errorString());
}

Error HttpsAsk::webPage() const
{
    return refuse("REMOTE_WEB_PAGE",
                  tr("%1 answers with a web page, as networks do that want you to sign in first. Nothing was "
                     "changed; sign in, or check the address, and sync again.")
                      .arg(m_server.url.host()));
}

Error HttpsAsk::stranger() const
{
    const QString host = m_server.url.host();
    if (fingerprintOf(m_shown) == m_server.fingerprint)
        return refuse("REMOTE_STRANGER",
                      tr("The certificate that was confirmed does not name %1, so somebody else may stand between. "
                         "Nothing was sent. Use an address that the certificate names.")
                          .arg(host));
    return refuse("REMOTE_STRANGER",
                  tr("%1 does not show the certificate that was confirmed, so somebody else may stand between. Nothing "
                     "was sent. If its certificate was renewed, compare this fingerprint there and confirm it: %2")
                      .arg(host, fingerprintOf(m_shown)));
}

void lookAtCertificate(const QUrl& url, QObject* context, std::function<void(Result<SeenCertificate>)> then)
{
    auto* const socket = new QSslSocket(context);
    auto* const limit = new QTimer(socket);
    const auto answer = [socket, then, url](const QSslCertificate& certificate, const CertificateLineage& lineage) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        if (certificate.isNull())
            then(refuse("REMOTE_PASSING_LINE",
                        HttpsAsk::tr("%1 shows no certificate, or does not answer. Check the address and the port.")
                            .arg(url.host())));
        else
            then(SeenCertificate{certificate, lineage});
    };
    QSslConfiguration rules = tlsRules();
    rules.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket->setSslConfiguration(rules);
    QObject::connect(socket, &QSslSocket::encrypted, context,
                     [=] { answer(socket->peerCertificate(), lineageIn(socket->peerCertificateChain())); });
    QObject::connect(socket, &QSslSocket::errorOccurred, context, [=] { answer(socket->peerCertificate(), {}); });
    QObject::connect(limit, &QTimer::timeout, context, [=] { answer(QSslCertificate(), {}); });
    limit->setSingleShot(true);
    limit->start(10'000);
    socket->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
}

} // namespace firstring
