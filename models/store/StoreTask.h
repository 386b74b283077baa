// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/JobStore.h"
#include "models/store/JoinedNews.h"

#include <deque>
#include <functional>
#include <variant>
#include <vector>

namespace firstring {

/// What a StoreThread is given to do, as values.
struct StoreTask
{
    struct Commit
    {
        EditOver edit;
    };
    struct Forget
    {
        QList<MacAddress> phones;
    };
    struct Note
    {
        QString key;
        QString value;
    };
    struct Tokens
    {
        ApiTokens before;
        ApiTokens after;
    };
    struct Mark
    {
        QString client;
        QString mark;
    };
    struct Key
    {
        WrappingKey key;
    };
    struct Sync
    {
        SyncNews news;
    };
    struct Recall
    {
        MacAddress of;
        qint64 limit;
    };
    struct Agreed
    {
        QString remote;
        JobSnapshot like;
        std::function<void(const Result<JobSnapshot>& agreed)> take; ///< only carried; called in the owner's thread
    };

    quint64 ticket;
    std::variant<Commit, JoinedNews, Forget, Note, Tokens, Mark, Key, Sync, Recall, Agreed> work;
};

/// Takes the next of \a waiting, which are some; of a shared job all edits in a row, since a transaction there takes as
/// long for one as for many.
std::vector<StoreTask> takeTogether(std::deque<StoreTask>& waiting, bool isShared);

/// Carries out what changes the job; Recall and Agreed only read, and are not for this.
Result<void> perform(JobStore& store, const StoreTask& task);

} // namespace firstring
