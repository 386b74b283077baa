// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SiteFeed.h"

#include "app/sync/RemoteSide.h"
#include "models/formats/RecordJson.h"

#include <QJsonArray>

#include <algorithm>

namespace firstring {

namespace {

constexpr int waitS = 50;          ///< of one question; networks forget silent lines after a minute
constexpr int timeoutMs = 70'000;  ///< longer than that
constexpr int firstRestMs = 2'000; ///< doubled with each trouble
constexpr int longestRestMs = 5 * 60'000;

HttpsAsk::Server serverOf(const Remote& remote)
{
    return {QUrl(remote.place), remote.fingerprint, "Bearer " + remote.secret.toLatin1(), timeoutMs};
}

} // namespace

SiteFeed::SiteFeed(const Remote& remote, QObject* parent)
    : QObject(parent)
    , m_https(serverOf(remote))
    , m_store(remote.store)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_revision < 0 ? begin() : follow(); });
    m_rest.start(0);
}

/// Where the feed stands now.
void SiteFeed::begin()
{
    m_https.ask({.path = QStringLiteral("/api/v1")}, [this](const Result<HttpsAnswer>& answer) {
        if (!answer)
            return stumble(answer.error());
        const QJsonObject about = answer->json().value_or(QJsonObject());
        if (!answer->isGood() || about.value(u"store").toString() != m_store)
            return;
        m_revision = about.value(u"revision").toInteger();
        m_troubles = 0;
        follow();
    });
}

void SiteFeed::follow()
{
    m_https.ask({.path = QStringLiteral("/api/v1/changes"),
                 .query = QStringLiteral("since=%1&wait=%2").arg(m_revision).arg(waitS)},
                [this](const Result<HttpsAnswer>& answer) {
                    if (!answer)
                        return stumble(answer.error());
                    m_troubles = 0;
                    if (answer->isGood())
                        return take(answer->json().value_or(QJsonObject()));
                    if (answer->status != 410)
                        return;
                    Q_EMIT changed({});
                    begin();
                });
}

void SiteFeed::take(const QJsonObject& news)
{
    if (news.value(u"store").toString() != m_store)
        return;
    m_revision = std::max(m_revision, news.value(u"revision").toInteger());
    QList<AgreedRecord> records;
    const QJsonArray list = news.value(u"changed").toArray();
    for (const QJsonValue& one : list) {
        const auto kind = syncKindFromName(one[u"kind"].toString());
        if (!kind)
            continue;
        AgreedRecord record{{*kind, one[u"id"].toString()}, {}};
        if (const QJsonValue said = one[u"record"]; said.isObject()) {
            auto read = recordFromJson(*kind, said.toObject());
            if (!read)
                continue;
            record.record = std::move(*read);
        }
        records.append(std::move(record));
    }
    if (!records.isEmpty())
        Q_EMIT changed(records);
    follow();
}

void SiteFeed::stumble(const Error& why)
{
    if (!isPassing(why))
        return;
    const qint64 rest = std::min<qint64>(qint64(firstRestMs) << std::min(m_troubles, 10), longestRestMs);
    ++m_troubles;
    m_rest.start(static_cast<int>(std::max(rest, m_https.pauseMs())));
}

} // namespace firstring
