// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/certificates/Lineage.h"

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace firstring {

/// SHA-256 of a certificate, `AB:CD:...`.
QString fingerprintOf(const QSslCertificate& certificate);
/// Whether the alternative names of \a certificate name that host or address. The common name counts for nothing
/// (RFC 6125, 6.4.4), though Qt takes it.
bool namesHost(const QSslCertificate& certificate, const QString& host);

/// What came back, read to its end.
struct HttpsAnswer
{
    int status = 0;
    QByteArray type; ///< of the content, without parameters, lower case
    QByteArray body;
    qint64 rangeFrom = 0; ///< 206: where the body begins

    std::optional<QJsonObject> object; ///< in the body, where JSON was wanted

    bool isGood() const { return status >= 200 && status < 300; }
    /// The object in the body, if it is JSON and complete.
    std::optional<QJsonObject> json() const;
};

/// Asks one server by HTTPS, one question at a time, and believes nothing: it must show the certificate that a person
/// confirmed, or nothing is sent; it may not send elsewhere; it may not answer with more than was agreed; a web page is
/// no answer. Cookies, caches and passwords of others have no part in it. Main thread.
///
/// REMOTE_STRANGER: another certificate, or one that does not name the host. REMOTE_NO_TLS: no HTTPS, or too old or too
/// weak. REMOTE_REDIRECT, REMOTE_TOO_MUCH, REMOTE_WEB_PAGE; REMOTE_PASSING_LINE: the line was cut or nobody answered;
/// REMOTE_PASSING_BUSY (429), REMOTE_PASSING_TROUBLE (5xx); REMOTE_TOKEN (401). Other statuses are answers.
class HttpsAsk final : public QObject
{
    Q_OBJECT

public:
    struct Server
    {
        QUrl url; ///< https
        QString fingerprint;
        QByteArray authorization; ///< `Bearer ...`, `Basic ...` or empty
        int timeoutMs = 30'000;   ///< without any byte; and for the head of an answer
    };
    enum class Wants : quint8 { Json, Xml };
    struct Question
    {
        QByteArray method = "GET";
        QString path;    ///< `/api/v1/phones`, appended to the server's own
        QString query;   ///< encoded
        QByteArray body; ///< empty: none
        QByteArray type = "application/json";
        Wants wants = Wants::Json;          ///< what the answer must be
        qint64 rangeFrom = 0;               ///< with rangeBytes: from there
        qint64 mostBytes = 8 * 1024 * 1024; ///< of the answer
        qint64 rangeBytes =
            0; ///< 0: the answer is what it wants, and all of it; else a file, of which so many are wanted
    };
    using Then = std::function<void(Result<HttpsAnswer> answer)>;

    explicit HttpsAsk(Server server, QObject* parent = nullptr);
    ~HttpsAsk() override;

    void ask(const Question& question, Then then);
    /// Gives up what was asked; it is not answered.
    void cancel();
    /// Retry-After of the last answer, whatever it was, milliseconds.
    qint64 pauseMs() const { return m_pauseMs; }
    /// What the certificate that was shown last descends from; once an answer came.
    CertificateLineage lineage() const;

private:
    void finish(const Question& question);
    Result<HttpsAnswer> read(const Question& question);
    Error lineTrouble() const;
    Error webPage() const;
    Error stranger() const;
    bool isRight(const QSslCertificate& certificate) const;

    Server m_server;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    Then m_then;
    QByteArray m_body;
    QSslCertificate m_shown;
    QList<QSslCertificate> m_chain; ///< as it came
    QTimer m_head;                  ///< runs until the head of an answer is there
    qint64 m_pauseMs = 0;
    bool m_isStranger = false;
    bool m_isTooMuch = false;
};

/// A certificate that a server shows.
struct SeenCertificate
{
    QSslCertificate certificate;
    CertificateLineage lineage; ///< only of a server that proved to have its key
};

/// Looks which certificate a server shows, so that a person can compare it before anything is confirmed; sends no
/// request. Deletes itself. REMOTE_PASSING_LINE when nobody answers.
void lookAtCertificate(const QUrl& url, QObject* context, std::function<void(Result<SeenCertificate>)> then);

} // namespace firstring
