// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Reconcile.h"
#include "models/ports/SyncControl.h"

namespace firstring::test {

/// Another side that was compared with once: its plan waits for a person. Nothing is carried out.
class PreparedSync final : public SyncControl
{
public:
    /// As if that remote had come to differ from \a base in these ways, and this job too.
    void prepare(const QString& remote, const JobState& base, const JobState& here, const JobState& there)
    {
        m_remote = remote;
        m_plan = reconcile({.base = base, .here = here, .there = there});
    }

    void look(const QString&) override { Q_EMIT planned(); }
    void lookAtList(const QString&, const QList<Phone>&) override {}
    void carryOut(const SyncChoices&) override {}
    void cancel() override {}
    int canTakeBack(const QString&) const override { return 0; }
    void takeBack(const QString&) override {}
    SyncStage stage() const override { return m_plan.items.isEmpty() ? SyncStage::Ended : SyncStage::Planned; }
    QString remote() const override { return m_remote; }
    const SyncPlan& plan() const override { return m_plan; }
    bool otherRestored() const override { return false; }
    int waiting(const QString&) const override { return 3; }
    int arrived(const QString&) const override { return 0; }
    Remote makeRemote(const QString& name, const QString& place) const override
    {
        return {.name = name, .kind = RemoteKind::Folder, .place = place};
    }
    void lookAtCertificate(const QString&) override {}

private:
    QString m_remote;
    SyncPlan m_plan;
};

} // namespace firstring::test
