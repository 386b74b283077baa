// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/HttpsAsk.h"
#include "app/sync/RemoteSide.h"
#include "models/domain/sync/AlikeJob.h"
#include "models/domain/sync/Remote.h"
#include "models/vault/Vault.h"

#include <memory>

namespace firstring {

/// A site's `firstringctl serve` as the other side, by its REST interface `/api/v1` (resources/api/openapi.json).
class SiteSide final : public RemoteSide
{
public:
    SiteSide(const Remote& remote, Vault vault);
    ~SiteSide() override;

    void fetch(const JobState& like, Then<RemotePicture> then) override;
    void lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then) override;
    void sendFile(const BlobRef& file, Then<void> then) override;
    void takeFile(const BlobRef& file, Then<void> then) override;
    void change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then) override;
    qsizetype mostChanges() const override { return 500; }
    void leaveMark(const QString& mark, Then<void> then) override;
    void cancel() override;
    qint64 wantsPauseMs() const override { return m_https.pauseMs(); }

private:
    using Object = std::function<void(Result<QJsonObject>)>;
    /// A fetch that goes on.
    struct Look
    {
        AlikeJob job;
        RemotePicture picture = {};
    };

    void ask(HttpsAsk::Question question, Object then);
    void fetchPage(std::shared_ptr<Look> look, int kind, const QString& after, Then<RemotePicture> then);
    void fetchRemovals(std::shared_ptr<RemotePicture> picture, Then<RemotePicture> then);
    void fetchMark(std::shared_ptr<RemotePicture> picture, Then<RemotePicture> then);
    void lookOnFrom(qsizetype from, QList<BlobRef> files, QList<BlobRef> missing, Then<QList<BlobRef>> then);
    void sendPiece(const BlobRef& file, std::shared_ptr<BlobFile> source, qint64 offset, qsizetype most,
                   Then<void> then);
    void changeFrom(const QList<RemoteChange>& changes, QList<RemoteOutcome> outcomes, qsizetype most,
                    Then<QList<RemoteOutcome>> then);
    /// \a isBegun: a part of it was there before this was asked for.
    void takeRest(const BlobRef& file, const QString& path, bool isBegun, Then<void> then);
    void takeIn(const BlobRef& file, const QString& path, bool isBegun, Then<void> then);

    Remote m_remote;
    Vault m_vault;
    HttpsAsk m_https;
};

} // namespace firstring
