// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/RemoteSide.h"
#include "models/domain/sync/Settle.h"
#include "models/vault/Vault.h"

namespace firstring {

/// Carries the files of a run, both ways, before any record is written that names them. What cannot be carried is
/// remembered, so that its records wait; trouble with the other side as a whole ends it. Main thread; owner: a run.
class FileCarrier
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;
    /// Nothing: all was carried that can be.
    using Ended = std::function<void(const std::optional<Error>& trouble)>;

    FileCarrier(RemoteSide& side, Vault vault)
        : m_side(side)
        , m_vault(std::move(vault))
    {}

    /// What \a steps write here and is not in the vault.
    void take(const QList<SyncStep>& steps, Progress progress, Ended ended);
    /// What they write there, as far as it is not there.
    void send(const QList<SyncStep>& steps, Progress progress, Ended ended);

    /// Why a file of this step was not carried, for another reason than that it is nowhere.
    std::optional<Error> refused(const SyncStep& step) const;
    /// Why a file of a record that was written is missing.
    std::optional<Error> missing(const SyncStep& step) const;

private:
    using Carry = void (RemoteSide::*)(const BlobRef& file, RemoteSide::Then<void> then);

    void begin(QList<BlobRef> files, Carry carry);
    void next();
    void end(const std::optional<Error>& trouble);

    RemoteSide& m_side;
    Vault m_vault;
    QList<BlobRef> m_files; ///< still to be carried
    Carry m_carry = nullptr;
    qint64 m_total = 0;
    Progress m_progress;
    Ended m_ended;
    QHash<QByteArray, Error> m_troubles; ///< by digest: why it was not carried
};

} // namespace firstring
