// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/ApiBatch.h"
#include "app/server/api/ApiMessage.h"
#include "app/server/api/ChangeFeed.h"
#include "models/domain/JobState.h"
#include "models/domain/sync/ApiToken.h"

#include <variant>

namespace firstring::api {

/// The longest list in one answer, and the most changes in one request.
inline constexpr qsizetype pageSize = 1000;
inline constexpr qsizetype pageBytes = 4 * 1024 * 1024; ///< of records in one answer; a single one may be larger
inline constexpr qsizetype batchSize = 500;
inline constexpr qint64 longestWaitS = 60;

/// What the service looks at. All of it belongs to the main thread.
struct World
{
    const JobState& job;
    const ChangeFeed& feed;
    const QHash<SyncKey, quint64>& removed; ///< records that people took out, and at which revision
    const ApiTokens& tokens;
    const QHash<QString, QString>& marks; ///< what clients left here, see below
    QString store;                        ///< names this copy of the job for ever; another job has another name
};

// What a request comes to, besides an Answer that is ready.

/// Change the job, then answer with the outcomes.
struct Perform
{
    Batch batch;
    bool single = false; ///< the answer is that of the only item, else the list of all
    SyncKey key;         ///< single
};
/// Answer as soon as the job changes, or after so long without.
struct AwaitChange
{
    qint64 waitMs = 0;
};
/// Keep a piece of a file.
struct TakePiece
{
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;   ///< of the whole file
    qint64 offset = 0; ///< of this piece
    QByteArray bytes;
};
/// Say which of these are not in the vault.
struct LookForFiles
{
    QList<QByteArray> sha256;
};
/// Say how much of a file is there: all of it (from the vault), or a part that was sent before.
struct FindFile
{
    QByteArray sha256;
    bool content = false;  ///< send it
    bool jobFiles = false; ///< also if it is one of the job's own files, in which passwords may stand
};
struct SetTokens
{
    ApiTokens tokens;
    Answer answer; ///< once they are stored
};
struct SetMark
{
    QString client;
    QString mark;
};
using Outcome = std::variant<Answer, Perform, AwaitChange, TakePiece, LookForFiles, FindFile, SetTokens, SetMark>;

/// The REST interface of a site (resources/api/openapi.json) without sockets, files and SQL: a request and what is
/// known come in, an answer or what is to be done first goes out. \a token is whose request it is; \a newToken the text
/// of a token, in case that one is asked for; \a nowMs the wall clock.
///
/// Accounts of the role `user` neither see nor set passwords: records are shown to them withoutSecrets(), with tags of
/// what is shown, and keep theirs when such an account changes them.
///
/// A *mark* is a random word that a workstation leaves after each run. One that is not found any more tells it that
/// this side went back to an older copy.
Outcome answer(const Request& request, const World& world, const ApiToken& token, const QString& newToken,
               qint64 nowMs);

/// The answer to `GET /api/v1/changes?since=`, as an account of that role sees it.
Answer changesSince(const World& world, Role role, quint64 since);

} // namespace firstring::api
