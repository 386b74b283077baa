// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publish/PublishTarget.h"

#include <functional>

namespace firstring {

/// A folder of this computer: what an nginx or Apache here serves, or a mounted share. Files are written beside
/// themselves and renamed; the disk is waited for once, at the end. Works in short pieces, so that the event loop goes
/// on.
class FolderTarget final : public PublishTarget
{
    Q_OBJECT

public:
    FolderTarget(QString folder, Vault vault, QObject* parent = nullptr);

    QString text() const override { return m_folder; }
    void fetchManifest() override;
    /// PUBLISH_WRITE, PUBLISH_FOREIGN (files with these names that we did not put there, unless setOverwrite()).
    void publish(const PublishPlan& plan) override;
    void verify(const Manifest& wanted) override;
    void cancel() override { m_cancelled = true; }

    void setOverwrite(bool overwrite) { m_overwrite = overwrite; }

private:
    QString path(const QString& name) const { return m_folder + u'/' + name; }
    /// Calls \a step with 0, 1, ... \a count - 1 in pieces, then \a done; ends with the first refusal.
    void run(qsizetype count, std::function<Result<void>(qsizetype)> step, std::function<void()> done);
    void piece();
    Result<void> checkForeign(const PublishPlan& plan) const;
    Result<void> send(const TreeFile& file) const;
    Result<void> write(const QString& name, const QByteArray& bytes) const;
    Result<void> writeBlob(const QString& name, const BlobRef& blob) const;
    void removeAndFinish(const PublishPlan& plan);

    const QString m_folder;
    const Vault m_vault;
    bool m_overwrite = false;
    bool m_cancelled = false;
    qsizetype m_next = 0;
    qsizetype m_count = 0;
    std::function<Result<void>(qsizetype)> m_step;
    std::function<void()> m_done;
};

} // namespace firstring
