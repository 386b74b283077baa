// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/GatewayCalls.h"
#include "app/sync/RemoteSide.h"

#include <memory>

namespace firstring {

/// A redirect gateway as the other side: it is told an address for each phone, and gives nothing back (the capability
/// onlyThere). A phone is looked at once more before it is changed, so that nothing that somebody else did there
/// meanwhile is written over. Main thread.
class GatewaySide final : public RemoteSide
{
public:
    GatewaySide(const Remote& remote, GatewayProfile profile);
    ~GatewaySide() override;

    void fetch(const JobState& like, Then<RemotePicture> then) override;
    void lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then) override;
    void sendFile(const BlobRef& file, Then<void> then) override;
    void takeFile(const BlobRef& file, Then<void> then) override;
    void change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then) override;
    qsizetype mostChanges() const override { return 1; } ///< each is journalled before the next is asked for
    void leaveMark(const QString& mark, Then<void> then) override;
    void cancel() override { m_calls->cancel(); }
    qint64 wantsPauseMs() const override { return m_calls->pauseMs(); }
    Saying saying() const override;

private:
    bool isSaid(const std::optional<GatewayEntry>& now, const Phone& phone) const;
    /// After a phone was told: whether that side says so too.
    void lookAgain(const Phone& wanted, Then<QList<RemoteOutcome>> then);
    void write(const RemoteChange& change, const std::optional<GatewayEntry>& now, Then<QList<RemoteOutcome>> then);

    GatewayProfile m_profile;
    std::unique_ptr<GatewayCalls> m_calls;
};

/// What such places can hold: phones, of them these fields; what is missing there, nobody says why.
SyncCapabilities redirectCapabilities(const RedirectWords& words);

} // namespace firstring
