// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publish/AwsSignature.h"
#include "app/publish/PublishTarget.h"
#include "models/base/Clock.h"

#include <QNetworkAccessManager>
#include <QQueue>
#include <QUrl>

#include <functional>

class QNetworkReply;

namespace firstring {

/// A bucket of an S3-compatible object store: `s3://bucket/prefix` at an endpoint.
struct S3Place
{
    QString bucket;
    QString prefix; ///< without slashes at its ends; may be empty
    QUrl endpoint;  ///< https://host[:port], or http:// on this computer only
    QByteArray region;

    /// S3_URL, S3_ENDPOINT. An empty \a endpoint is Amazon's own of \a region.
    static Result<S3Place> parse(const QString& url, const QString& endpoint, const QString& region);
    QString text() const;
};

/// Reads a key: lines `aws_access_key_id = X`, `aws_secret_access_key = Y`, `aws_session_token = Z`, as in AWS's own
/// files (without regard to case, blanks and quotes), or the id and the secret as the first two lines. S3_KEY.
Result<S3Key> readS3Key(const QByteArray& text);

/// Puts files into a bucket, several at a time; a PUT is atomic there. What the network loses is tried three times.
class S3Target final : public PublishTarget
{
    Q_OBJECT

public:
    static constexpr int atATime = 6;
    static constexpr int mostTries = 3;

    S3Target(S3Place place, S3Key key, Vault vault, const Clock& clock, QObject* parent = nullptr);

    QString text() const override { return m_place.text(); }
    void fetchManifest() override;
    /// S3_REFUSED (key, rights, clock), S3_CONNECTION.
    void publish(const PublishPlan& plan) override;
    void verify(const Manifest& wanted) override;
    void cancel() override;

private:
    struct Job
    {
        QByteArray method;
        QString name;                                                 ///< below the prefix
        TreeFile file;                                                ///< of a PUT
        std::function<void(int status, const QByteArray& body)> then; ///< 2xx or 404
        int tries = 0;
    };

    void start(QList<Job> jobs, std::function<void()> done);
    void pump();
    void send(Job job);
    void ended(QNetworkReply* reply, Job job);
    void giveUp(const Error& why);
    Job putJob(const TreeFile& file);
    TreeFile manifestFile(const Manifest& manifest) const;
    QByteArray keyPath(const QString& name) const;

    const S3Place m_place;
    const S3Key m_key;
    const Vault m_vault;
    const Clock& m_clock;
    QNetworkAccessManager m_network;
    QQueue<Job> m_waiting;
    int m_running = 0;
    qsizetype m_doneFiles = 0;
    bool m_over = true;
    std::function<void()> m_done;
};

} // namespace firstring
