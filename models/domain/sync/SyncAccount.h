// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncRecord.h"

#include <QList>

#include <array>

namespace firstring {

/// What became of one record in a run.
enum class SyncDeed : quint8 {
    Sent,         ///< written there
    RemovedThere, ///< taken out there
    Taken,        ///< written here
    RemovedHere,
    Merged,      ///< written on both sides
    Agreed,      ///< both were alike already
    Refused,     ///< the other side, or this job, did not take it
    Moved,       ///< changed on one side while the run went on; the next run looks anew
    FileMissing, ///< its file is on neither side, or could not be carried
    Waits,       ///< differs, and nobody has decided
    NotReached,  ///< the run ended before
};
inline constexpr int syncDeedCount = 11;
/// Stable name for JSON: `sent`, `not-reached`.
QString syncDeedName(SyncDeed deed);
std::optional<SyncDeed> syncDeedFromName(QStringView name);

/// How a run ended.
enum class SyncEnd : quint8 {
    Done,      ///< both sides are alike in all that was looked at
    InPart,    ///< something waits or was refused
    Cancelled, ///< by a person
    Broken,    ///< it could not go on; what was done is journalled
};
QString syncEndName(SyncEnd end);
std::optional<SyncEnd> syncEndFromName(QStringView name);

struct SyncLine
{
    SyncKey key;
    QString title;
    SyncDeed deed = SyncDeed::Agreed;
    QString reason; ///< a sentence, where there is something to say; never a secret

    friend bool operator==(const SyncLine&, const SyncLine&) = default;
};

/// The account of one run: a receipt. A value, kept in the job file.
struct SyncAccount
{
    static constexpr qsizetype linesKept = 2000;

    QString remote;       ///< its name
    qint64 startedMs = 0; ///< wall clock, milliseconds since 1970 UTC
    qint64 endedMs = 0;
    SyncEnd end = SyncEnd::Done;
    QString code;               ///< of what stopped it, if anything
    QString sentence;           ///< the same for people
    bool otherRestored = false; ///< the other side had gone back to an older copy
    int retries = 0;            ///< requests that had to be sent again
    std::array<int, syncDeedCount> counts{};
    QList<SyncLine> lines; ///< those with something to say first come first; at most linesKept

    int count(SyncDeed deed) const { return counts[static_cast<std::size_t>(deed)]; }
    void add(SyncLine line);
    /// Something that a person should look at.
    int unsettled() const;

    friend bool operator==(const SyncAccount&, const SyncAccount&) = default;
};

/// In translated words: `3 sent, 2 taken, 1 waits`.
QString accountText(const SyncAccount& account);
/// Translated: `Sent`, `Not taken there`.
QString syncDeedText(SyncDeed deed);
/// Translated: `Done`, `In part`.
QString syncEndText(SyncEnd end);

} // namespace firstring
