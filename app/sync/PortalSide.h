// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/RemoteSide.h"
#include "models/domain/sync/PortalProfile.h"

namespace firstring {

/// The maker's web portal as the other side: a person does there what the plan says, with the list that was written for
/// it, and ticks it off; what is ticked becomes agreed. So a change is Done as soon as it is asked for. What is there
/// is what was agreed, or what the portal's own list says. Main thread.
class PortalSide final : public RemoteSide
{
public:
    /// \a there: as the portal's own list says; none: as it was agreed.
    explicit PortalSide(PortalProfile profile, std::optional<QList<Phone>> there = {});

    void fetch(const JobState& like, Then<RemotePicture> then) override;
    void lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then) override;
    void sendFile(const BlobRef& file, Then<void> then) override;
    void takeFile(const BlobRef& file, Then<void> then) override;
    void change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then) override;
    qsizetype mostChanges() const override { return 1'000'000; }
    void leaveMark(const QString& mark, Then<void> then) override;
    void cancel() override {}
    Saying saying() const override;

private:
    PortalProfile m_profile;
    std::optional<QList<Phone>> m_there;
};

} // namespace firstring
