// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/S3Target.h"

#include "models/base/Digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(S3Target)
};

constexpr int transferTimeoutMs = 60'000; // without a byte
constexpr int retryMs = 500;              // times the number of tries

bool isThisComputer(const QUrl& url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

QByteArray hostHeader(const QUrl& url)
{
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return (url.port(usual) == usual ? host : host + u':' + QString::number(url.port())).toLatin1();
}

/// `AccessDenied` out of the answer's XML.
QString codeOf(const QByteArray& body)
{
    static const QRegularExpression code(QStringLiteral("<Code>([A-Za-z0-9]{1,100})</Code>"));
    return code.match(QString::fromUtf8(body.left(4096))).captured(1);
}

Error refusal(const QString& place, int status, const QString& code)
{
    const QString reason = code.isEmpty() ? QString::number(status) : code;
    if (code == QLatin1String("RequestTimeTooSkewed"))
        return {QStringLiteral("S3_REFUSED"),
                Text::tr("%1 does not accept this computer's clock. Set it right, then publish again.").arg(place),
                code};
    if (code == QLatin1String("NoSuchBucket"))
        return {QStringLiteral("S3_REFUSED"),
                Text::tr("There is no bucket %1. Make it first, or look at its name and region.").arg(place), code};
    return {QStringLiteral("S3_REFUSED"),
            Text::tr("%1 refused: %2. Files that came there are whole. Look at the key and at what it may do there, "
                     "then publish again.")
                .arg(place, reason),
            QString::number(status)};
}

QByteArray valueOf(const QByteArray& line)
{
    QByteArray value = line.mid(line.indexOf('=') + 1).trimmed();
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.mid(1, value.size() - 2);
    return value;
}

} // namespace

Result<S3Key> readS3Key(const QByteArray& text)
{
    S3Key key;
    QList<QByteArray> plain;
    for (const QByteArray& raw : text.split('\n')) {
        const QByteArray line = raw.trimmed();
        const QByteArray name = line.left(line.indexOf('=')).trimmed().toLower();
        if (name == "aws_access_key_id")
            key.id = valueOf(line);
        else if (name == "aws_secret_access_key")
            key.secret = valueOf(line);
        else if (name == "aws_session_token")
            key.session = valueOf(line);
        else if (!line.isEmpty() && !line.startsWith('#') && !line.startsWith('['))
            plain.append(line);
    }
    if (key.isEmpty() && plain.size() == 2)
        key = {plain[0], plain[1], {}};
    if (!key.isEmpty())
        return key;
    return Error{QStringLiteral("S3_KEY"),
                 Text::tr("There is no key in it. Two lines are wanted: the id of the access key, then its secret."),
                 {}};
}

Result<S3Place> S3Place::parse(const QString& text, const QString& endpoint, const QString& region)
{
    static const QRegularExpression bucketName(QStringLiteral("\\A[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\\z"));
    static const QRegularExpression regionName(QStringLiteral("\\A[a-z0-9-]{1,40}\\z"));
    const QUrl url(text, QUrl::StrictMode);
    QString prefix = url.path(QUrl::FullyDecoded).mid(1);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    if (!url.isValid() || url.scheme() != QLatin1String("s3") || !bucketName.match(url.host()).hasMatch() ||
        !url.userInfo().isEmpty() || url.port() >= 0 || url.hasQuery() || url.hasFragment() ||
        (!prefix.isEmpty() && !isTreeName(prefix)) || !regionName.match(region).hasMatch())
        return Error{QStringLiteral("S3_URL"),
                     Text::tr("“%1” is no bucket. Write s3://bucket/folder, without a key in it.")
                         .arg(url.toDisplayString(QUrl::RemoveUserInfo)),
                     {}};
    const QUrl at(endpoint.isEmpty() ? QStringLiteral("https://s3.%1.amazonaws.com").arg(region) : endpoint,
                  QUrl::StrictMode);
    const bool secure =
        at.scheme() == QLatin1String("https") || (at.scheme() == QLatin1String("http") && isThisComputer(at));
    if (!at.isValid() || at.host().isEmpty() || !secure || at.path().size() > 1 || !at.userInfo().isEmpty())
        return Error{QStringLiteral("S3_ENDPOINT"),
                     Text::tr("“%1” is no address of an object store that is safe to use: files hold passwords. Write "
                              "https://host; http is used on this computer only.")
                         .arg(at.toDisplayString(QUrl::RemoveUserInfo)),
                     {}};
    return S3Place{url.host(), prefix, at, region.toLatin1()};
}

QString S3Place::text() const
{
    const QString name = QLatin1String("s3://") + bucket + (prefix.isEmpty() ? QString() : u'/' + prefix);
    return QStringLiteral("%1 (%2)").arg(name, endpoint.host());
}

S3Target::S3Target(S3Place place, S3Key key, Vault vault, const Clock& clock, QObject* parent)
    : PublishTarget(parent)
    , m_place(std::move(place))
    , m_key(std::move(key))
    , m_vault(std::move(vault))
    , m_clock(clock)
{
    m_network.setTransferTimeout(transferTimeoutMs);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a signature is for one host
}

QByteArray S3Target::keyPath(const QString& name) const
{
    const QString key = m_place.prefix.isEmpty() ? name : m_place.prefix + u'/' + name;
    return '/' + s3Encoded(m_place.bucket.toUtf8(), true) + '/' + s3Encoded(key.toUtf8(), true);
}

TreeFile S3Target::manifestFile(const Manifest& manifest) const
{
    const QByteArray bytes = manifest.write();
    return {QLatin1String(Manifest::fileName), sha256(bytes), bytes, {}};
}

S3Target::Job S3Target::putJob(const TreeFile& file)
{
    return {"PUT", file.name, file, [this](int status, const QByteArray& body) {
                if (status == 404)
                    giveUp(refusal(text(), status, codeOf(body)));
                else
                    Q_EMIT progressed(++m_doneFiles);
            }};
}

void S3Target::start(QList<Job> jobs, std::function<void()> done)
{
    m_over = false;
    m_done = std::move(done);
    for (Job& job : jobs)
        m_waiting.enqueue(std::move(job));
    pump();
}

void S3Target::pump()
{
    while (!m_over && m_running < atATime && !m_waiting.isEmpty())
        send(m_waiting.dequeue());
    if (!m_over && m_running == 0 && m_waiting.isEmpty()) {
        m_over = true;
        const auto done = std::exchange(m_done, nullptr);
        done();
    }
}

void S3Target::giveUp(const Error& why)
{
    if (std::exchange(m_over, true))
        return;
    m_waiting.clear();
    Q_EMIT refused(why);
}

void S3Target::send(Job job)
{
    const bool put = job.method == "PUT";
    const QByteArray empty;
    const S3Request signedPart{job.method,
                               hostHeader(m_place.endpoint),
                               keyPath(job.name),
                               {},
                               (put ? job.file.sha256 : sha256(empty)).toHex(),
                               {}};
    QUrl url = m_place.endpoint;
    url.setPath(QString::fromLatin1(signedPart.path), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Host", signedPart.host);
    for (const auto& [name, value] : s3Signature(signedPart, m_key, m_place.region, m_clock.now()))
        request.setRawHeader(name, value);
    QNetworkReply* reply = nullptr;
    if (put && job.file.isBlob()) {
        auto blob = m_vault.open(job.file.blob);
        if (!blob)
            return giveUp(blob.error());
        auto* body = new QFile;
        body->open(blob->release(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
        request.setHeader(QNetworkRequest::ContentLengthHeader, job.file.size());
        reply = m_network.put(request, body);
        body->setParent(reply);
    } else if (put) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/octet-stream"));
        reply = m_network.put(request, job.file.bytes);
    } else {
        reply = m_network.sendCustomRequest(request, job.method);
    }
    ++m_running;
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, job = std::move(job)]() mutable { ended(reply, std::move(job)); });
}

void S3Target::ended(QNetworkReply* reply, Job job)
{
    reply->deleteLater();
    --m_running;
    if (m_over)
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    const bool answered = status != 0 && status < 500 && status != 429;
    if (answered && (status / 100 == 2 || status == 404)) {
        job.then(status, body);
    } else if (answered) {
        return giveUp(refusal(text(), status, codeOf(body)));
    } else if (++job.tries < mostTries) {
        ++m_running; // it still counts while it waits
        QTimer::singleShot(retryMs * job.tries, this, [this, job = std::move(job)]() mutable {
            --m_running;
            m_waiting.prepend(std::move(job));
            pump();
        });
        return;
    } else {
        return giveUp({QStringLiteral("S3_CONNECTION"),
                       Text::tr("%1 does not answer as it should: %2. Files that came there are whole. Look at the "
                                "network and the address, then publish again.")
                           .arg(text(), status ? QString::number(status) : reply->errorString()),
                       reply->errorString()});
    }
    pump();
}

void S3Target::fetchManifest()
{
    auto bytes = std::make_shared<QByteArray>();
    start({{"GET",
            QLatin1String(Manifest::fileName),
            {},
            [this, bytes](int status, const QByteArray& body) {
                if (status == 404 && codeOf(body) == QLatin1String("NoSuchBucket"))
                    giveUp(refusal(text(), status, codeOf(body)));
                else if (status != 404)
                    *bytes = body;
            }}},
          [this, bytes] {
              const auto manifest = Manifest::read(*bytes);
              if (manifest)
                  Q_EMIT manifestCame(*manifest, {});
              else
                  Q_EMIT refused(manifest.error());
          });
}

void S3Target::publish(const PublishPlan& plan)
{
    m_doneFiles = -1; // the manifest is none
    const auto last = [this, plan] { start({putJob(manifestFile(plan.after))}, [this] { Q_EMIT published(); }); };
    const auto files = [this, plan, last] {
        QList<Job> jobs;
        for (const TreeFile& file : plan.send)
            jobs.append(putJob(file));
        for (const QString& name : plan.remove)
            jobs.append({"DELETE", name, {}, [](int, const QByteArray&) {}});
        start(std::move(jobs), last);
    };
    start({putJob(manifestFile(plan.before))}, files);
}

void S3Target::verify(const Manifest& wanted)
{
    m_doneFiles = 0;
    auto differences = std::make_shared<QMap<QString, TreeDifference::Kind>>();
    QList<Job> jobs;
    for (auto file = wanted.files.begin(); file != wanted.files.end(); ++file)
        jobs.append({"GET",
                     file.key(),
                     {},
                     [this, differences, name = file.key(), digest = *file](int status, const QByteArray& body) {
                         if (status == 404)
                             differences->insert(name, TreeDifference::Kind::Missing);
                         else if (sha256(body) != digest)
                             differences->insert(name, TreeDifference::Kind::Different);
                         Q_EMIT progressed(++m_doneFiles);
                     }});
    start(std::move(jobs), [this, differences] {
        QList<TreeDifference> list;
        for (auto entry = differences->begin(); entry != differences->end(); ++entry)
            list.append({entry.key(), *entry});
        Q_EMIT verified(list);
    });
}

void S3Target::cancel()
{
    giveUp({QStringLiteral("PUBLISH_STOPPED"),
            Text::tr("Stopped. What came there is whole; publish again to go on."),
            {}});
}

} // namespace firstring
