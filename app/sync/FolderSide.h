// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/SharedFolder.h"
#include "models/base/Background.h"
#include "models/domain/sync/Remote.h"

#include <memory>

namespace firstring {

/// A shared folder as the other side: SharedFolder in the pool, since a stick may take its time. Main thread.
class FolderSide final : public RemoteSide
{
public:
    FolderSide(const Remote& remote, Vault vault);

    void fetch(const JobState& like, Then<RemotePicture> then) override;
    void lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then) override;
    void sendFile(const BlobRef& file, Then<void> then) override;
    void takeFile(const BlobRef& file, Then<void> then) override;
    void change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then) override;
    /// The job there is written whole: once for all.
    qsizetype mostChanges() const override { return 1'000'000; }
    void leaveMark(const QString& mark, Then<void> then) override;
    void cancel() override { ++m_question; }

private:
    /// Does \a work in the pool and answers, unless cancel() came before.
    template <typename T, typename Work>
    void ask(Then<T> then, Work work);

    std::shared_ptr<SharedFolder> m_folder; ///< of one question at a time
    QString m_client;
    Vault m_vault;
    Background m_background;
    int m_question = 0;
};

} // namespace firstring
