// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"
#include "app/encryption/Encryptor.h"
#include "app/publish/PublishTarget.h"
#include "models/base/Background.h"

#include <memory>

namespace firstring {

/// How a tree is handed out.
enum class PublishMode : quint8 { Publish, DryRun, Verify };

/// Hands a tree out to a place, or compares it with what is there. Main thread; owns the place.
class PublishTask final : public Task
{
    Q_OBJECT

public:
    /// The job is open; the tree is its own.
    PublishTask(Context& context, Workspace& job, PublishedTree tree, std::unique_ptr<PublishTarget> target,
                PublishMode mode);
    ~PublishTask() override;

    void begin() override;
    void interrupt() override;

private:
    void encrypt(const Encryption& encryption);
    void askTarget();
    void take(const Manifest& there, const QSet<QString>& gone);
    void report();
    void reportDifferences(QList<TreeDifference> differences);
    QJsonObject outline() const;
    QJsonArray remarks() const;
    /// True when something that phones need is not in the tree.
    bool isWhole() const;

    Context& m_context;
    const JobSnapshot m_job;
    PublishedTree m_tree;
    const std::unique_ptr<PublishTarget> m_target;
    const PublishMode m_mode;
    PublishPlan m_plan;
    Manifest m_there;
    bool m_asked = false; ///< the target is at work
    Background m_background;
};

} // namespace firstring
